// What is said aloud when a window changes without being asked: politely, each thing once, in regions that were there before.
import { html } from 'lit';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Notice, SessionStatus, Snapshot } from '../../preload/contract.ts';
import { loadPopupParts } from '../../renderer/screens/popup-parts.ts';
import '../../renderer/screens/sb-popup-screen.ts';
import '../../renderer/screens/sb-stage-screen.ts';
import { buildCard, buildPlayer, buildReset, buildSnapshot } from '../support/build-snapshot.ts';
import { deepElements } from '../support/deep-elements.ts';
import { createFakeBridge, type FakeBridge } from '../support/fake-bridge.ts';
import { putOnPage, settled } from '../support/on-page.ts';

const NOTICE: Notice = { id: 'a', kind: 'inputUnknown', detail: '' };
const CARD: SessionStatus = { kind: 'card', card: buildCard() };
const PLAYING: SessionStatus = { kind: 'playing', player: buildPlayer({ isPaused: true }) };

let bridge: FakeBridge;

beforeAll(loadPopupParts);

beforeEach(() => {
  vi.unstubAllGlobals();
});

/** Opens a window and listens to it as a screen reader does. */
async function listen(window: 'popup' | 'stage', first: Partial<Snapshot>) {
  bridge = createFakeBridge(buildSnapshot(first));
  vi.stubGlobal('sitbones', bridge);
  const shown =
    window === 'popup'
      ? html`<sb-popup-screen></sb-popup-screen>`
      : html`<sb-stage-screen></sb-stage-screen>`;
  const { box } = await putOnPage(shown);
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await settled(box);
  const heard: string[] = [];
  const regions = deepElements(box).filter(({ role }) => role === 'status');
  for (const region of regions) {
    new MutationObserver(() => {
      const words = region.textContent.trim();
      if (words !== '') heard.push(words);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  const publish = async (next: Partial<Snapshot>, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      bridge.publish(buildSnapshot(next));
      await settled(box);
    }
  };
  return { heard, publish, box };
}

describe('The popup says aloud', () => {
  it('that a card has come, once, however often main publishes', async () => {
    const { heard, publish } = await listen('popup', {});
    await publish({ status: CARD }, 3);
    expect(heard).toEqual(['Time for a reset: Hip-flexor opener.']);
  });

  it.each([
    ['short', 'Time for a reset: Standing reset, one minute.'],
    ['standOnly', 'Stand for a minute?'],
    ['change', 'Sit for a while, or move a little?'],
  ] as const)('what a smaller card asks: %s', async (offer, words) => {
    const { heard, publish } = await listen('popup', {});
    await publish({ status: { kind: 'card', card: buildCard({ offer }) } });
    expect(heard).toEqual([words]);
  });

  it('that a reset is done, once, and nothing more when that is answered', async () => {
    const { heard, publish } = await listen('popup', { status: PLAYING });
    await publish({ status: { kind: 'done', reset: buildReset() } }, 3);
    expect(heard).toEqual(['Reset done. How does it feel now?']);
  });

  it('that a reset was ended early, and that one was stopped', async () => {
    const { heard, publish } = await listen('popup', { status: PLAYING });
    await publish({ status: { kind: 'done', reset: buildReset({ isFinished: false }) } });
    await publish({ status: { kind: 'hurt', routineTitle: 'Hip-flexor opener' } }, 2);
    expect(heard).toEqual([
      'Stopped here. How does it feel now?',
      'Stopped. The safety notes are open.',
    ]);
  });

  it('a notice, once, and not again when a card comes beside it', async () => {
    const { heard, publish } = await listen('popup', {});
    await publish({ notices: [NOTICE] }, 2);
    await publish({ notices: [NOTICE], status: CARD }, 2);
    expect(heard).toEqual([
      'Keyboard and mouse cannot be seen here. Only a locked screen or sleep counts as away.',
      'Time for a reset: Hip-flexor opener.',
    ]);
  });

  it('nothing of it over what somebody is listening to', async () => {
    const { box } = await listen('popup', { status: CARD, notices: [NOTICE] });
    const loud = deepElements(box).filter(
      (element) => element.role === 'alert' || element.ariaLive === 'assertive',
    );
    expect(loud).toEqual([]);
  });
});

describe('The large window says aloud', () => {
  it('that a reset is done, once', async () => {
    const { heard, publish } = await listen('stage', { status: PLAYING });
    await publish({ status: { kind: 'done', reset: buildReset() } }, 3);
    expect(heard).toEqual(['Reset done. How does it feel now?']);
  });
});
