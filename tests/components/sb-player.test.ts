// The player: what it shows at a position, what it announces, and what its controls ask for.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Command, Routine } from '../../preload/contract.ts';
import { ROUTINES } from '../support/build-snapshot.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-player.ts';

interface Playing {
  readonly routine?: Routine;
  readonly positionMs?: number;
  readonly isPaused?: boolean;
  readonly reducedMotion?: boolean;
  readonly snoozeMinutes?: readonly number[];
}

/** By default 12 seconds into the 30-second hold of the right hip. */
function player({
  routine = ROUTINES.hipFlexorOpener,
  positionMs = 35_000,
  ...flags
}: Playing = {}) {
  return html`<sb-player
    .routine=${routine}
    .positionMs=${positionMs}
    .isPaused=${flags.isPaused ?? false}
    .reducedMotion=${flags.reducedMotion ?? false}
    .snoozeMinutes=${flags.snoozeMinutes ?? []}
  ></sb-player>`;
}

function inside(box: HTMLElement, selector: string): Element | null {
  return box.querySelector('sb-player')?.shadowRoot?.querySelector(selector) ?? null;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('The player', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await putOnPage(player(), { theme });
    await expectAccessible(box);
  });

  it('shows the cue, the side, the step and what comes next', async () => {
    const { box } = await putOnPage(player());
    const text = textOf(box);
    for (const part of [
      'Right side',
      '4 of 14',
      'Ribs over hips, low back quiet.',
      'Next: Ease back',
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
    expect(inside(box, 'sb-menu')).toBeNull();
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
