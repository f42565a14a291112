// The clock between resets: its words in every status, its buttons and its menu.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Command, HoldReason, Snapshot } from '../../preload/contract.ts';
import { buildClock, buildSnapshot, minutesAgo, NOW } from '../support/build-snapshot.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import { t } from '../../renderer/messages.ts';
import '../../renderer/screens/sb-clock-view.ts';

const MINUTE_MS = 60_000;
const FULL = buildClock({ sittingMs: 47 * MINUTE_MS, dueAt: minutesAgo(2) });
const STILL = buildClock({ rate: 0, dueAt: null });
const STANDING = buildClock({
  posture: 'standing',
  rate: -4.5,
  dueAt: null,
  standingMs: 4 * MINUTE_MS,
  sittingMs: 18 * MINUTE_MS,
});

function view(overrides: Partial<Snapshot> = {}, now: number = NOW) {
  return html`<sb-clock-view .snapshot=${buildSnapshot(overrides)} .now=${now}></sb-clock-view>`;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('The clock', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await putOnPage(view(), { theme });
    await expectAccessible(box);
  });

  it('says in words how long the person has been sitting', async () => {
    await putOnPage(view());
    const name = 'Sitting for 32 minutes, of 45 minutes.';
    await expect.element(page.getByRole('img', { name })).toBeInTheDocument();
  });

  it('offers the weekly questions in one line while they are due, and leads to them', async () => {
    const name = 'Four short questions about your week';
    const { asked, redraw } = await putOnPage(view({ isCheckInDue: true }));
    await button(name).click();
    expect(asked).toEqual([{ kind: 'openCompanion', place: 'history' }]);
    await redraw(view({ isCheckInDue: false }));
    expect(button(name).elements()).toEqual([]);
  });

  it('says what comes next and when', async () => {
    const { box } = await putOnPage(view());
    expect(textOf(box)).toContain('Next reset in about 13 minutes Hip-flexor opener · 3 minutes');
  });

  it('carries the snapshot on with the time that passes', async () => {
    const { box, redraw } = await putOnPage(view());
    await redraw(view({}, NOW + 5 * MINUTE_MS));
    expect(textOf(box)).toContain('37 minutes sitting');
    expect(textOf(box)).toContain('Next reset in about 8 minutes');
  });

  it('does not count below zero while standing pays the sitting back', async () => {
    const { box } = await putOnPage(view({ clock: STANDING }, NOW + 30 * MINUTE_MS));
    expect(textOf(box)).toContain('34 minutes standing');
    expect(textOf(box)).toContain('The sitting clock is empty.');
  });

  it('turns to hours where minutes would have three digits', async () => {
    const { box } = await putOnPage(view({ clock: buildClock({ sittingMs: 134 * MINUTE_MS }) }));
    expect(textOf(box)).toContain('2:14 hours sitting');
  });

  it.each<[string, Partial<Snapshot>]>([
    ['A reset is due', { clock: FULL, status: { kind: 'due', since: minutesAgo(2) } }],
    [
      t('clock.snoozedUntil', { at: minutesAgo(-5) }),
      { clock: FULL, status: { kind: 'snoozed', until: minutesAgo(-5) } },
    ],
    [
      'Snoozed until this call ends',
      { clock: FULL, status: { kind: 'snoozed', until: 'afterCall' } },
    ],
    [
      t('clock.pausedUntil', { at: minutesAgo(-43) }),
      { clock: STILL, status: { kind: 'paused', until: minutesAgo(-43) } },
    ],
    [
      t('clock.pausedUntilDay', { at: minutesAgo(-13 * 60 - 28) }),
      { clock: STILL, status: { kind: 'paused', until: minutesAgo(-13 * 60 - 28) } },
    ],
    ['Paused until you resume', { clock: STILL, status: { kind: 'paused', until: null } }],
    [
      t('clock.awaySince', { at: minutesAgo(9) }),
      { clock: STILL, status: { kind: 'away', since: minutesAgo(9) } },
    ],
    ['Standing pays the sitting back', { clock: STANDING }],
    ['The clock stands still', { clock: STILL }],
  ])('says "%s"', async (words, overrides) => {
    const { box } = await putOnPage(view(overrides));
    expect(textOf(box)).toContain(words.replaceAll(/\s+/g, ' '));
  });

  it.each<[HoldReason, string]>([
    ['call', 'Waiting for your call to end'],
    ['fullScreen', 'Waiting for full screen to end'],
    ['doNotDisturb', 'Waiting for do-not-disturb to end'],
    ['emptyDesk', 'Waiting until you are back'],
    ['offHours', 'Outside your hours'],
    ['quiet', 'Keeping quiet for a while'],
    ['cap', 'Keeping quiet: three cards this hour'],
    ['paused', 'Sitbones is paused'],
  ])('names why a due reset is kept back: %s', async (reason, words) => {
    const status = { kind: 'held', since: minutesAgo(2), reasons: [reason] } as const;
    const { box } = await putOnPage(view({ clock: FULL, status }));
    expect(textOf(box)).toContain(words);
  });

  it('speaks of time at the desk where input cannot be seen, and says so', async () => {
    const { box } = await putOnPage(view({ isInputBelieved: false }));
    expect(textOf(box)).toContain('32 minutes at the desk');
    expect(textOf(box)).toContain('Keyboard and mouse cannot be seen here');
  });

  it.each<[string, Partial<Snapshot>, Command]>([
    ['Start a reset', {}, { kind: 'startReset' }],
    ['I’m standing', {}, { kind: 'standUp' }],
    ['I’m sitting', { clock: STANDING }, { kind: 'sitDown' }],
    ['Start now', { status: { kind: 'due', since: NOW } }, { kind: 'startReset' }],
    [
      'Resume',
      { clock: STILL, status: { kind: 'paused', until: null } },
      { kind: 'resumeProgram' },
    ],
  ])('asks main with "%s"', async (name, overrides, command) => {
    const { asked } = await putOnPage(view(overrides));
    await button(name).click();
    expect(asked).toEqual([command]);
  });

  it.each<[string, Command]>([
    ['For 30 minutes', { kind: 'pauseProgram', for: 30 }],
    ['For 1 hour', { kind: 'pauseProgram', for: 60 }],
    ['For 2 hours', { kind: 'pauseProgram', for: 120 }],
    ['Until tomorrow', { kind: 'pauseProgram', for: 'untilTomorrow' }],
    ['Until I resume', { kind: 'pauseProgram', for: 'untilResumed' }],
    ['Close this window', { kind: 'hidePopup' }],
    ['Quit Sitbones', { kind: 'quit' }],
  ])('offers "%s" in its menu', async (name, command) => {
    const { asked } = await putOnPage(view());
    await button('More').click();
    await page.getByRole('menuitem', { name }).click();
    expect(asked).toEqual([command]);
  });

  it('offers in the menu the snoozes that there are, and none when there is none left', async () => {
    const snooze = page.getByRole('menuitem', { name: 'Snooze 10 minutes' });
    const status = { kind: 'due', since: NOW } as const;
    const { asked, redraw } = await putOnPage(view({ status }));
    await button('More').click();
    await expect.element(snooze).not.toBeInTheDocument();
    await redraw(view({ status, snoozeMinutes: [5, 10, 15] }));
    await snooze.click();
    expect(asked).toEqual([{ kind: 'snooze', minutes: 10 }]);
  });
});
