// The player: what it shows at a position, what it announces, and what its controls ask for.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Command, Player, StageView } from '../../preload/contract.ts';
import type { PlayerSettings } from '../../renderer/screens/player-options.ts';
import type { VoiceState } from '../../renderer/voice/routine-voice.ts';
import { buildPlayer, ROUTINES } from '../support/build-snapshot.ts';
import { expectAccessible, focusedText, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-player.ts';

interface Playing extends Partial<Player> {
  readonly reducedMotion?: boolean;
  readonly snoozeMinutes?: readonly number[];
  readonly settings?: Partial<PlayerSettings>;
  readonly voice?: VoiceState;
  readonly stage?: Partial<StageView>;
  readonly layout?: 'popup' | 'stage';
}

const POPUP: StageView = { isOpen: false, isFullScreen: false, hasOtherDisplay: false };

/** By default 12 seconds into the 30-second hold of the right hip. */
function player(playing: Playing = {}) {
  const { reducedMotion, snoozeMinutes, settings, voice, stage, layout, ...rest } = playing;
  return html`<sb-player
    .player=${buildPlayer({ positionMs: 35_000, ...rest })}
    .reducedMotion=${reducedMotion ?? false}
    .snoozeMinutes=${snoozeMinutes ?? []}
    .settings=${{ playsSounds: true, speaks: false, waitsForReady: false, ...settings }}
    .voice=${voice ?? 'unknown'}
    .stage=${{ ...POPUP, ...stage }}
    .layout=${layout ?? 'popup'}
  ></sb-player>`;
}

/** The first match in the player, in the parts it is made of included. */
function inside(box: HTMLElement, selector: string): Element | null {
  const root = box.querySelector('sb-player')?.shadowRoot;
  const parts = ['sb-player-controls', 'sb-player-cue'].map(
    (part) => root?.querySelector(part)?.shadowRoot,
  );
  const found = [root, ...parts].map((where) => where?.querySelector(selector));
  return found.find((element) => element) ?? null;
}

/** At the end of getting down, until the person is ready. */
const WAITING: Playing = { positionMs: 15_000, waitsAtMs: 15_000 };

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('The player', () => {
  it.each<[string, Playing]>([
    ['holding a stretch', {}],
    ['in a transition', { positionMs: 8_000 }],
    ['in a held transition', { positionMs: 8_000, waitsAtMs: 15_000 }],
    ['waiting', WAITING],
    ['repeating', { routine: ROUTINES.standingReset, positionMs: 99_000 }],
    ['in its first session', { positionMs: 1_000, care: 'Kneeling hurts? Choose another reset.' }],
    ['paused', { isPaused: true }],
    ['beside another display', { stage: { hasOtherDisplay: true } }],
  ])('can be used by everyone: %s', async (_name, playing) => {
    for (const theme of ['light', 'dark'] as const) {
      const { box, redraw } = await putOnPage(player(playing), { theme });
      await expectAccessible(box);
      await redraw(html``);
    }
  });

  it('can be used by everyone in the large window', async () => {
    const size = { width: 1280, height: 800 };
    const { box } = await putOnPage(player({ layout: 'stage', stage: { isOpen: true } }), size);
    await expectAccessible(box);
  });

  it('counts repetitions by their phases', async () => {
    const hinges = { routine: ROUTINES.standingReset };
    const { box, redraw } = await putOnPage(player({ ...hinges, positionMs: 90_000 }));
    expect(textOf(box)).toContain('1 of 5');
    await redraw(player({ ...hinges, positionMs: 95_999 }));
    expect(textOf(box)).toContain('1 of 5');
    await redraw(player({ ...hinges, positionMs: 96_000 }));
    expect(textOf(box)).toContain('2 of 5');
    await redraw(player({ ...hinges, positionMs: 119_999 }));
    expect(textOf(box)).toContain('5 of 5');
    await redraw(player({ ...hinges, positionMs: 121_000 }));
    expect(textOf(box)).not.toMatch(/\d of 5/);
  });

  it('shows the common mistake when it is asked for, in the figure and in words', async () => {
    const { box } = await putOnPage(player());
    expect(inside(box, 'sb-figure')).toHaveProperty('showsMistake', false);
    await button('What to avoid').click();
    expect(inside(box, 'sb-figure')).toHaveProperty('showsMistake', true);
    expect(textOf(box)).toContain('Avoid: arching the low back');
    await button('What to avoid').click();
    expect(textOf(box)).not.toContain('Avoid:');
  });

  it('offers nothing to avoid where there is nothing', async () => {
    const { box } = await putOnPage(player({ positionMs: 3_000 }));
    expect(textOf(box)).not.toContain('What to avoid');
  });

  it('offers to hold a transition, and nothing else', async () => {
    const { asked, box, redraw } = await putOnPage(player({ positionMs: 8_000 }));
    await page.getByRole('button', { name: /^Hold/ }).click();
    await redraw(player({ positionMs: 8_000, waitsAtMs: 15_000 }));
    await page.getByRole('button', { name: /^Held/, pressed: true }).click();
    expect(asked).toEqual([{ kind: 'holdTransition' }, { kind: 'sayReady' }]);
    await redraw(player({ positionMs: 35_000 }));
    expect(inside(box, '.hold')).toBeNull();
  });

  it('stays with the transition while it waits, and says so once', async () => {
    const { box } = await putOnPage(player(WAITING));
    expect(textOf(box)).toContain('Kneel on the right knee');
    expect(textOf(box)).toContain('Next: Tuck · 4 s');
    expect(inside(box, '[role="status"]')?.textContent).toBe(
      'The reset waits. Say when you are ready.',
    );
  });

  it('shows the line of care while a first session begins, and only then', async () => {
    const care = 'Kneeling hurts? Choose another reset.';
    const { box, redraw } = await putOnPage(player({ positionMs: 500, care }));
    expect(textOf(box)).toContain(care);
    await redraw(player({ positionMs: 14_000, care }));
    expect(textOf(box)).toContain(care);
    await redraw(player({ positionMs: 16_000, care }));
    expect(textOf(box)).not.toContain(care);
    await redraw(player({ positionMs: 500 }));
    expect(textOf(box)).not.toContain(care);
  });

  it('is reached first by the keyboard at "Something hurts"', async () => {
    await putOnPage(player({ snoozeMinutes: [5] }));
    await userEvent.tab();
    expect(focusedText()).toBe('Something hurts');
  });

  it.each<[RegExp, Command]>([
    [/Tones/, { kind: 'changeSettings', changes: { playsSounds: false } }],
    [/Voice/, { kind: 'changeSettings', changes: { speaks: true } }],
    [/Wait for me/, { kind: 'changeSettings', changes: { waitsForReady: true } }],
  ])('switches %s in its menu', async (name, command) => {
    const { asked } = await putOnPage(player());
    await button('Sound and pace').click();
    await page.getByRole('menuitemcheckbox', { name }).click();
    expect(asked).toEqual([command]);
  });

  it('says once that there is no voice, where the voice is switched on', async () => {
    const noVoice = 'No voice on this computer';
    const { box, redraw } = await putOnPage(player({ voice: 'none' }));
    await button('Sound and pace').click();
    await page.getByRole('menuitemcheckbox', { name: /Voice/ }).click();
    await redraw(player({ voice: 'none', settings: { speaks: true } }));
    expect(inside(box, '.note')?.textContent).toContain(noVoice);
    await redraw(player({ voice: 'none', settings: { speaks: true }, positionMs: 54_000 }));
    expect(inside(box, '.note')).toBeNull();
  });

  it('leaves the words to the voice where it speaks', async () => {
    const { box, redraw } = await putOnPage(player({ settings: { speaks: true }, voice: 'ready' }));
    expect(inside(box, '[role="status"]')?.textContent).toBe('');
    await redraw(player({ settings: { speaks: true }, voice: 'none' }));
    expect(inside(box, '[role="status"]')?.textContent).toContain('Ribs over hips');
  });

  it('shows figure and numerals large on the stage', async () => {
    const size = { width: 1920, height: 1080 };
    const stage = { isOpen: true, isFullScreen: true, hasOtherDisplay: true };
    const { box } = await putOnPage(
      html`<div style="container: popup / size; display: flex">
        ${player({ layout: 'stage', stage })}
      </div>`,
      size,
    );
    const figure = inside(box, 'sb-figure')?.getBoundingClientRect();
    expect(figure?.height).toBeGreaterThanOrEqual(720);
    const seconds = inside(box, '.seconds');
    if (!seconds) throw new Error('no seconds');
    expect(Number.parseFloat(getComputedStyle(seconds).fontSize)).toBeGreaterThanOrEqual(120);
  });

  it('shows the cue, the side, the step and what comes next', async () => {
    const { box } = await putOnPage(player());
    const text = textOf(box);
    for (const part of [
      'Right side',
      '4 of 14',
      'Ribs over hips, low back quiet.',
      'Next: Ease back · 4 s',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('counts down the seconds of the step and the minutes of the whole', async () => {
    const { box, redraw } = await putOnPage(player());
    expect(textOf(box)).toContain('2:25 left');
    await expect
      .element(page.getByRole('img', { name: '18 seconds left in this step' }))
      .toBeInTheDocument();
    await redraw(player({ positionMs: 52_500 }));
    expect(textOf(box)).toContain('2:08 left');
    await expect
      .element(page.getByRole('img', { name: '1 second left in this step' }))
      .toBeInTheDocument();
  });

  it('guides the breath, four seconds in and six out', async () => {
    const { box, redraw } = await putOnPage(player({ positionMs: 24_000 }));
    expect(textOf(box)).toContain('Breathe in');
    await redraw(player({ positionMs: 28_000 }));
    expect(textOf(box)).toContain('Breathe out');
    await redraw(player({ positionMs: 1_000 }));
    expect(textOf(box)).toContain('Breathe as you like');
  });

  it('announces each step once, and does not chatter in between', async () => {
    const { box, redraw } = await putOnPage(player({ positionMs: 23_000 }));
    const announced: string[] = [];
    const status = inside(box, '[role="status"]');
    if (!status) throw new Error('nothing announces');
    const observer = new MutationObserver(() => announced.push(textOf(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (let positionMs = 23_000; positionMs <= 54_000; positionMs += 1_000)
      await redraw(player({ positionMs }));
    observer.disconnect();
    expect(announced).toEqual(['Ease back. Come back to upright.']);
  });

  it('keeps a long title of one word on its own side', async () => {
    const routine = { ...ROUTINES.standingReset, title: 'W'.repeat(60) };
    const { box } = await putOnPage(player({ routine, positionMs: 1_000 }));
    const title = inside(box, '.title');
    const step = inside(box, '.bar .times');
    const [left, right] = [title, step].map((element) => element?.getBoundingClientRect());
    expect(title?.scrollWidth).toBeLessThanOrEqual(title?.clientWidth ?? 0);
    expect(left?.right).toBeLessThan(right?.left ?? 0);
    expect(left?.height).toBeLessThan(60);
  });

  it('can be put off from beside its end, for as long as main allows', async () => {
    const asked: Command[] = [];
    const { box } = await putOnPage(player({ snoozeMinutes: [5, 10, 15] }));
    box.addEventListener('sb-ask', (event) => asked.push(event.command));
    await button('Put it off instead').click();
    await page.getByRole('menuitem', { name: '10 minutes' }).click();
    expect(asked).toEqual([{ kind: 'snooze', minutes: 10 }]);
  });

  it('has no such menu where main allows none', async () => {
    const { box } = await putOnPage(player());
    expect(inside(box, 'sb-menu.fixed')).toBeNull();
  });

  it('says when the last step has come', async () => {
    const { box } = await putOnPage(player({ positionMs: 170_000 }));
    expect(textOf(box)).toContain('Last step');
    expect(textOf(box)).toContain('14 of 14');
  });

  it('marks a desk variant as one', async () => {
    const [first, ...rest] = ROUTINES.standingMicro.steps;
    if (!first) throw new Error('no steps');
    const routine = { ...ROUTINES.standingMicro, steps: [{ ...first, isVariant: true }, ...rest] };
    const { box, redraw } = await putOnPage(player({ routine, positionMs: 0 }));
    expect(textOf(box)).toContain('Desk variant');
    await redraw(player({ routine, positionMs: 9_000 }));
    expect(textOf(box)).not.toContain('Desk variant');
  });

  it.each<[string, Playing, Command]>([
    ['Pause', {}, { kind: 'pauseRoutine' }],
    ['Resume', { isPaused: true }, { kind: 'resumeRoutine' }],
    ['Step back', {}, { kind: 'stepRoutine', direction: 'back' }],
    ['Skip this step', {}, { kind: 'stepRoutine', direction: 'forward' }],
    ['End', {}, { kind: 'endRoutine' }],
    ['Something hurts', {}, { kind: 'reportHurt' }],
    ['Ready', WAITING, { kind: 'sayReady' }],
    ['Larger', {}, { kind: 'openStage', fullScreen: false }],
    [
      'Full screen on the other display',
      { stage: { hasOtherDisplay: true } },
      { kind: 'openStage', fullScreen: true },
    ],
    ['Full screen', { stage: { isOpen: true } }, { kind: 'openStage', fullScreen: true }],
    ['Back to the small window', { stage: { isOpen: true } }, { kind: 'closeStage' }],
    [
      'Leave full screen',
      { stage: { isOpen: true, isFullScreen: true } },
      { kind: 'openStage', fullScreen: false },
    ],
  ])('asks main with "%s"', async (name, playing, command) => {
    const { asked } = await putOnPage(player(playing));
    await button(name).click();
    expect(asked).toEqual([command]);
  });

  it('passes the wish for stillness on to the figure', async () => {
    const { box } = await putOnPage(player({ reducedMotion: true }));
    expect(inside(box, 'sb-figure')).toHaveProperty('reducedMotion', true);
  });

  it.each([100, 160])('keeps "Something hurts" in sight at %i % text', async (textPercent) => {
    const { box } = await putOnPage(player({ positionMs: 2_000 }), { textPercent });
    const hurts = inside(box, '.warm')?.getBoundingClientRect();
    expect(hurts?.bottom).toBeLessThanOrEqual(520);
    expect(hurts?.top).toBeGreaterThan(0);
  });
});
