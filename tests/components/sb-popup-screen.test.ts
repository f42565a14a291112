// The popup as a whole, on a bridge that remembers: screens, sheets, keys and the keyboard's place.
import { html } from 'lit';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Command, Player, SessionStatus } from '../../preload/contract.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import {
  buildCard,
  buildPlayer,
  buildReset,
  buildSnapshot,
  NOW,
} from '../support/build-snapshot.ts';
import { createFakeBridge, type FakeBridge } from '../support/fake-bridge.ts';
import { expectAccessible, putOnPage, settled, textOf } from '../support/on-page.ts';
import { loadPopupParts } from '../../renderer/screens/popup-parts.ts';
import '../../renderer/screens/sb-popup-screen.ts';

const POPUP = html`<sb-popup-screen></sb-popup-screen>`;

let bridge: FakeBridge;

function playing(overrides: Partial<Player> = {}): SessionStatus {
  return { kind: 'playing', player: buildPlayer({ isPaused: true, ...overrides }) };
}

/** Opens the popup on a session in that status. */
async function open(status: SessionStatus) {
  bridge = createFakeBridge(buildSnapshot({ status }));
  vi.stubGlobal('sitbones', bridge);
  const onPage = await putOnPage(POPUP);
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await settled(onPage.box);
  return onPage;
}

async function publish(box: HTMLElement, status: SessionStatus) {
  bridge.publish(buildSnapshot({ status }));
  await settled(box);
}

// Which of them a test would otherwise meet depends on the machine.
beforeAll(loadPopupParts);

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('The popup', () => {
  it.each<[string, SessionStatus]>([
    ['sb-clock-view', { kind: 'counting' }],
    ['sb-clock-view', { kind: 'away', since: NOW }],
    ['sb-prompt-card', { kind: 'card', card: buildCard() }],
    ['sb-player', playing()],
    ['sb-after-reset', { kind: 'done', reset: buildReset() }],
    ['sb-safety-card', { kind: 'hurt', routineTitle: 'Hip-flexor opener' }],
  ])('shows %s for its status, and everyone can use it', async (screen, status) => {
    const { box } = await open(status);
    const shown = box.querySelector('sb-popup-screen')?.shadowRoot?.querySelector(screen);
    expect(shown).not.toBeNull();
    await expectAccessible(box);
  });

  it('follows every snapshot', async () => {
    const { box } = await open({ kind: 'counting' });
    await publish(box, { kind: 'card', card: buildCard() });
    expect(textOf(box)).toContain('No hip opener yet today.');
  });

  it('says aloud that a card has come, in a region that was there before', async () => {
    const { box } = await open({ kind: 'counting' });
    const news = box.querySelector('sb-popup-screen')?.shadowRoot?.querySelector('#news');
    expect(news?.textContent).toBe('');
    await publish(box, { kind: 'card', card: buildCard() });
    expect(news?.textContent).toBe('Time for a reset: Hip-flexor opener.');
  });

  it('sends what a screen asks for', async () => {
    await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Start · 3 min' }).click();
    expect(bridge.sent).toEqual([{ kind: 'startReset', length: 'full' }]);
  });

  it('starts another routine from its list', async () => {
    await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Another one' }).click();
    await page.getByRole('button', { name: /Sitting reset/ }).click();
    expect(bridge.sent).toEqual([{ kind: 'startReset', routineId: 'sitting-reset' }]);
  });

  it('has the safety notes one tap away from the card', async () => {
    await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Safety' }).click();
    await expect.element(page.getByRole('heading', { name: 'Get medical help now' })).toBeVisible();
  });

  it('has the safety notes one tap away from a routine, which stands still while they are read', async () => {
    const { box } = await open(playing({ isPaused: false }));
    await page.getByRole('button', { name: 'Safety' }).click();
    await expect.element(page.getByRole('heading', { name: 'Get medical help now' })).toBeVisible();
    expect(bridge.sent).toEqual([{ kind: 'pauseRoutine' }]);
    // Checked at once: half transparent, while something comes up, no text would have its contrast.
    await expectAccessible(box);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(bridge.sent).toHaveLength(1);
  });

  it('closes a sheet when the session moves on', async () => {
    const { box } = await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Another one' }).click();
    await publish(box, { kind: 'counting' });
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it.each<[string, boolean, Command]>([
    [' ', false, { kind: 'pauseRoutine' }],
    [' ', true, { kind: 'resumeRoutine' }],
    ['{ArrowLeft}', true, { kind: 'stepRoutine', direction: 'back' }],
    ['{ArrowRight}', true, { kind: 'stepRoutine', direction: 'forward' }],
    ['{Escape}', true, { kind: 'endRoutine' }],
    ['r', false, { kind: 'holdTransition' }],
    ['R', false, { kind: 'holdTransition' }],
  ])('plays by keyboard: "%s"', async (key, isPaused, command) => {
    await open(playing({ isPaused }));
    await userEvent.keyboard(key);
    expect(bridge.sent).toEqual([command]);
  });

  it.each(['r', '{Enter}', ' '])('is told "ready" by "%s" while it waits', async (key) => {
    await open(playing({ isPaused: false, positionMs: 15_000, waitsAtMs: 15_000 }));
    await userEvent.keyboard(key);
    expect(bridge.sent).toEqual([{ kind: 'sayReady' }]);
  });

  it('has no use for R and Enter in a step that cannot be held', async () => {
    await open(playing({ positionMs: 35_000 }));
    await userEvent.keyboard('r{Enter}');
    expect(bridge.sent).toEqual([]);
  });

  it('takes a key that is held down once', async () => {
    await open(playing());
    await userEvent.keyboard('{Escape>3/}');
    expect(bridge.sent).toEqual([{ kind: 'endRoutine' }]);
  });

  it('lets Space press the button that has the keyboard, and nothing else', async () => {
    await open(playing());
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(bridge.sent).toEqual([{ kind: 'reportHurt' }]);
  });

  it('closes with Escape when nothing plays', async () => {
    await open({ kind: 'counting' });
    await userEvent.keyboard('{Escape}');
    expect(bridge.sent).toEqual([{ kind: 'hidePopup' }]);
  });

  it('does not end a routine with the Escape that closes a sheet', async () => {
    await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Another one' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(bridge.sent).toEqual([]);
  });

  it('keeps the keyboard when a screen replaces the button that had it', async () => {
    const { box } = await open({ kind: 'card', card: buildCard() });
    await page.getByRole('button', { name: 'Start · 3 min' }).click();
    await publish(box, playing());
    expect(document.activeElement?.localName).toBe('sb-popup-screen');
    await userEvent.keyboard('{ArrowRight}');
    expect(bridge.sent.at(-1)).toEqual({ kind: 'stepRoutine', direction: 'forward' });
  });

  it('follows the theme and the text size of the settings', async () => {
    const { box } = await open({ kind: 'counting' });
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', textPercent: 125 } as const;
    bridge.publish(buildSnapshot({ settings }));
    await settled(box);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(getComputedStyle(document.documentElement).fontSize).toBe('20px');
  });

  it('says so when main cannot be reached', async () => {
    bridge = {
      ...createFakeBridge(buildSnapshot()),
      getSnapshot: () => Promise.reject(new Error('gone')),
    };
    vi.stubGlobal('sitbones', bridge);
    const { box } = await putOnPage(POPUP);
    await expect.poll(() => textOf(box)).toContain('The window lost touch with Sitbones.');
  });

  it('says so when a command does not reach main, and recovers with the next snapshot', async () => {
    const { box } = await open({ kind: 'counting' });
    bridge.sendCommand = () => Promise.reject(new Error('gone'));
    await page.getByRole('button', { name: 'Start a reset' }).click();
    await expect.poll(() => textOf(box)).toContain('The window lost touch with Sitbones.');
    await publish(box, { kind: 'counting' });
    expect(textOf(box)).toContain('Next reset in about');
  });

  it('stops listening when it goes', async () => {
    const { redraw } = await open({ kind: 'counting' });
    expect(bridge.listenerCount()).toBe(1);
    await redraw(html``);
    expect(bridge.listenerCount()).toBe(0);
  });
});
