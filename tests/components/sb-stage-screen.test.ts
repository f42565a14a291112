// The large window as a whole: the player and what comes after it, and Escape, which leaves full screen first.
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Command, SessionStatus, StageView } from '../../preload/contract.ts';
import { buildCard, buildPlayer, buildReset, buildSnapshot } from '../support/build-snapshot.ts';
import { createFakeBridge, type FakeBridge } from '../support/fake-bridge.ts';
import { expectAccessible, putOnPage, settled, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-stage-screen.ts';

const WINDOW: StageView = { isOpen: true, isFullScreen: false, hasOtherDisplay: true };
const FULL_SCREEN: StageView = { ...WINDOW, isFullScreen: true };
const PLAYING: SessionStatus = {
  kind: 'playing',
  player: buildPlayer({ isPaused: true, positionMs: 35_000 }),
};
const DONE: SessionStatus = { kind: 'done', reset: buildReset() };
const CARD: SessionStatus = { kind: 'card', card: buildCard({ foldsAt: null }) };
const HURT: SessionStatus = { kind: 'hurt', routineTitle: 'Hip-flexor opener' };

let bridge: FakeBridge;

async function open(status: SessionStatus, stage: StageView = WINDOW) {
  bridge = createFakeBridge(buildSnapshot({ status, stage }));
  vi.stubGlobal('sitbones', bridge);
  const size = { width: 1280, height: 800 };
  const onPage = await putOnPage(html`<sb-stage-screen></sb-stage-screen>`, size);
  await expect.element(page.getByRole('main')).toBeInTheDocument();
  await settled(onPage.box);
  return onPage;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('The large window', () => {
  it.each<[string, SessionStatus]>([
    ['sb-prompt-card', CARD],
    ['sb-player', PLAYING],
    ['sb-after-reset', DONE],
    ['sb-safety-card', HURT],
  ])('shows %s for its status, and everyone can use it', async (screen, status) => {
    const { box } = await open(status);
    const shown = box.querySelector('sb-stage-screen')?.shadowRoot?.querySelector(screen);
    expect(shown).not.toBeNull();
    await expectAccessible(box);
  });

  it('holds everything without scrolling', async () => {
    const { box } = await open(PLAYING);
    const player = box.querySelector('sb-stage-screen')?.shadowRoot?.querySelector('sb-player');
    const body = player?.shadowRoot?.querySelector('.body');
    expect(body?.scrollHeight).toBeLessThanOrEqual(body?.clientHeight ?? 0);
    expect(player?.scrollHeight).toBeLessThanOrEqual(800);
  });

  it('leaves full screen with the first Escape and ends with the second', async () => {
    const { box } = await open(PLAYING, FULL_SCREEN);
    await userEvent.keyboard('{Escape}');
    bridge.publish(buildSnapshot({ status: PLAYING, stage: WINDOW }));
    await settled(box);
    await userEvent.keyboard('{Escape}');
    expect(bridge.sent).toEqual([{ kind: 'openStage', fullScreen: false }, { kind: 'endRoutine' }]);
  });

  it('closes with Escape when the reset is over, and never by Escape while the safety card is up', async () => {
    const { box } = await open(DONE);
    await userEvent.keyboard('{Escape}');
    expect(bridge.sent).toEqual([{ kind: 'hidePopup' }]);
    bridge.publish(buildSnapshot({ status: HURT, stage: WINDOW }));
    await settled(box);
    await userEvent.keyboard('{Escape}');
    expect(bridge.sent).toHaveLength(1);
  });

  it('has the safety notes one tap away from a routine, over the player', async () => {
    const { box } = await open(PLAYING, FULL_SCREEN);
    await page.getByRole('button', { name: 'Safety' }).click();
    await expect.element(page.getByRole('heading', { name: 'Get medical help now' })).toBeVisible();
    await expectAccessible(box);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(bridge.sent).toEqual([]);
  });

  it('plays by keyboard as the popup does', async () => {
    await open(PLAYING);
    await userEvent.keyboard(' {ArrowRight}{ArrowLeft}');
    expect(bridge.sent.map(({ kind }) => kind)).toEqual([
      'resumeRoutine',
      'stepRoutine',
      'stepRoutine',
    ]);
  });

  it('hands the player back to the popup', async () => {
    await open(PLAYING);
    await page.getByRole('button', { name: 'Back to the small window' }).click();
    expect(bridge.sent).toEqual([{ kind: 'closeStage' }]);
  });

  it('sends the tap after a reset', async () => {
    await open(DONE);
    await page.getByRole('button', { name: 'Looser' }).click();
    expect(bridge.sent).toEqual([{ kind: 'rateFeel', feel: 'looser' }]);
  });

  it('says so when main cannot be reached', async () => {
    bridge = {
      ...createFakeBridge(buildSnapshot()),
      getSnapshot: () => Promise.reject(new Error('gone')),
    };
    vi.stubGlobal('sitbones', bridge);
    const { box } = await putOnPage(html`<sb-stage-screen></sb-stage-screen>`);
    await expect.poll(() => textOf(box)).toContain('The window lost touch with Sitbones.');
  });
});

describe('A firm card over the whole display', () => {
  it.each<[string, Command]>([
    ['Skip', { kind: 'skip' }],
    ['I’m standing', { kind: 'standUp' }],
    ['Start · 3 min', { kind: 'startReset', length: 'full' }],
    ['Put it away (Esc)', { kind: 'hidePopup' }],
  ])('has the answers of every card: %s', async (name, command) => {
    await open(CARD, FULL_SCREEN);
    await page.getByRole('button', { name }).click();
    expect(bridge.sent).toEqual([command]);
  });

  it('goes with Escape at once, whatever has the keyboard', async () => {
    await open(CARD, FULL_SCREEN);
    await userEvent.keyboard('{Escape}');
    expect(bridge.sent).toEqual([{ kind: 'hidePopup' }]);
  });

  it('gives no button the keyboard by itself: what is typed on must answer nothing', async () => {
    await open(CARD, FULL_SCREEN);
    await userEvent.keyboard(' {Enter}x');
    expect(bridge.sent).toEqual([]);
  });

  it('opens another routine over itself, and Escape closes that first', async () => {
    const { box } = await open(CARD, FULL_SCREEN);
    await page.getByRole('button', { name: 'Another one' }).click();
    await settled(box);
    await expect.element(page.getByRole('dialog', { name: 'Choose a reset' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await settled(box);
    expect(bridge.sent).toEqual([]);
    await page.getByRole('button', { name: 'Another one' }).click();
    await settled(box);
    await page.getByRole('button', { name: /Sitting reset/ }).click();
    expect(bridge.sent).toEqual([{ kind: 'startReset', routineId: 'sitting-reset' }]);
  });

  it('fits a small display with large text', async () => {
    const { box } = await open(CARD, FULL_SCREEN);
    await page.viewport(1280, 720);
    document.documentElement.style.setProperty('font-size', '25.6px');
    await settled(box);
    const exit = page.getByRole('button', { name: 'Put it away (Esc)' }).element();
    expect(exit.getBoundingClientRect().bottom).toBeLessThanOrEqual(720);
  });
});
