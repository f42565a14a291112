// The life of a prompt and of the reset it leads to, told as stories of a day at the desk.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { SECOND_MS } from '../../main/core/time.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;

function routine(code: string): Routine {
  const found = BUILT_IN_ROUTINES.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no routine ${code}`);
  return found;
}

/** A day on which a card has just come. */
function asked(): DeskDay {
  const day = new DeskDay().type(45 * MINUTE + 15).rest(10);
  expect(day.status.kind).toBe('card');
  return day;
}

describe('a due prompt', () => {
  it('comes in the first pause after the interval, not mid-sentence', () => {
    const day = new DeskDay().type(46 * MINUTE);
    expect(day.status.kind).toBe('due');
    day.rest(8);
    expect(day.cards).toHaveLength(1);
    expect(day.cards[0]?.inputAgeMs).toBeGreaterThanOrEqual(5 * SECOND_MS);
  });

  it('comes anyway when the wait is over', () => {
    const day = new DeskDay().type(51 * MINUTE);
    expect(day.cards).toHaveLength(1);
  });

  it('does not come to an empty desk, and waits for the return', () => {
    const day = new DeskDay().type(44 * MINUTE + 30).rest(2 * MINUTE);
    day.type(1);
    expect(day.cards.every(({ inputAgeMs }) => (inputAgeMs ?? 0) < 60 * SECOND_MS)).toBe(true);
  });

  it('waits for the end of a call and twenty seconds more', () => {
    const day = new DeskDay()
      .type(40 * MINUTE)
      .see({ call: 'on' })
      .type(15 * MINUTE);
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['call'] });
    day.see({ call: 'off' }).type(15).rest(4);
    expect(day.cards).toHaveLength(0);
    day.type(10).rest(10);
    expect(day.cards).toHaveLength(1);
  });

  it('can be put off until after the call without a card, and comes then, smaller', () => {
    const day = new DeskDay()
      .type(40 * MINUTE)
      .see({ call: 'on' })
      .type(15 * MINUTE);
    expect(day.snapshot.canSnoozeForCall).toBe(true);
    day.say({ kind: 'promptSnoozedForCall' }).type(10 * MINUTE);
    expect(day.status).toEqual({ kind: 'snoozed', until: 'afterCall' });
    expect(day.snapshot.canSnoozeForCall).toBe(false);
    day.see({ call: 'off' }).type(MINUTE).rest(10);
    expect(day.status).toMatchObject({ kind: 'card', card: { offer: 'short' } });
    expect(day.snapshot.canSnoozeForCall).toBe(false);
  });

  it('does not come on the heels of a call, even in a pause', () => {
    const day = new DeskDay()
      .type(40 * MINUTE)
      .see({ call: 'on' })
      .type(15 * MINUTE);
    day.see({ call: 'off' }).type(15).rest(18);
    expect(day.cards).toHaveLength(0);
    day.rest(15);
    expect(day.cards).toHaveLength(1);
  });

  it('takes an unlock for an opening, but not on the first second back', () => {
    const day = new DeskDay().type(46 * MINUTE).lock(10);
    expect(day.status.kind).toBe('due');
    const unlockedAt = day.now;
    day.type(5);
    expect(day.cards).toHaveLength(1);
    expect((day.cards[0]?.at ?? 0) - unlockedAt).toBeGreaterThan(SECOND_MS);
  });

  it('is held by full screen and do-not-disturb, and delivered after a blip at once', () => {
    const day = new DeskDay()
      .type(44 * MINUTE)
      .see({ doNotDisturb: 'on' })
      .type(10 * MINUTE);
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['doNotDisturb'] });
    expect(day.see({ doNotDisturb: 'off' }).type(15).rest(10).cards).toHaveLength(1);
    const blip = new DeskDay()
      .type(44 * MINUTE)
      .see({ fullScreen: 'on' })
      .type(15)
      .see({ fullScreen: 'off' });
    expect(blip.type(MINUTE).rest(8).cards).toHaveLength(1);
  });

  it('is not put off by a signal that flickers: blips do not begin its wait anew', () => {
    const day = new DeskDay().type(45 * MINUTE + 30);
    for (let flicker = 0; flicker < 4; flicker += 1)
      day.see({ doNotDisturb: 'on' }).type(10).see({ doNotDisturb: 'off' }).type(80);
    expect(day.cards).toHaveLength(1);
  });

  it('is discharged by an absence', () => {
    const day = new DeskDay()
      .see({ call: 'on' })
      .type(60 * MINUTE)
      .see({ call: 'off' })
      .suspend(10 * MINUTE)
      .type(MINUTE);
    expect(day.status.kind).toBe('counting');
    expect(day.cards).toHaveLength(0);
  });

  it('is not shown while the program is paused', () => {
    const day = new DeskDay().type(44 * MINUTE).say({ kind: 'programPaused', until: null });
    expect(day.type(20 * MINUTE).rest(30).cards).toHaveLength(0);
  });
});

describe('the card', () => {
  it('comes back after a snooze, smaller each time, and offers no third snooze', () => {
    const day = asked().say({ kind: 'promptSnoozed', forMs: 5 * MINUTE * SECOND_MS });
    expect(day.status.kind).toBe('snoozed');
    day.type(5 * MINUTE + 15).rest(10);
    expect(day.status).toMatchObject({ kind: 'card', card: { offer: 'short' } });
    day
      .say({ kind: 'promptSnoozed', forMs: 5 * MINUTE * SECOND_MS })
      .type(5 * MINUTE + 15)
      .rest(10);
    expect(day.status).toMatchObject({
      kind: 'card',
      card: { offer: 'standOnly', snoozeMinutes: [] },
    });
  });

  it('is discharged from its snooze by an absence', () => {
    const day = asked()
      .say({ kind: 'promptSnoozed', forMs: 5 * MINUTE * SECOND_MS })
      .lock(3 * MINUTE);
    expect(day.status.kind).toBe('counting');
    expect(day.type(10 * MINUTE).rest(10).cards).toHaveLength(1);
  });

  it('after Skip comes again after another interval of sitting', () => {
    const day = asked().say({ kind: 'promptSkipped' });
    const skippedAt = day.now;
    day
      .type(44 * MINUTE)
      .rest(10)
      .type(20);
    expect(day.cards).toHaveLength(1);
    day.type(2 * MINUTE).rest(10);
    expect(day.cards).toHaveLength(2);
    expect((day.cards[1]?.at ?? 0) - skippedAt).toBeGreaterThanOrEqual(45 * MINUTE * SECOND_MS);
  });

  it('is not brought nearer by an absence after Skip', () => {
    const day = asked()
      .say({ kind: 'promptSkipped' })
      .type(10 * MINUTE)
      .lock(105)
      .type(38 * MINUTE)
      .rest(10);
    expect(day.cards).toHaveLength(1);
  });

  it('folds after two minutes and leaves it quiet for thirty', () => {
    const day = asked().type(2 * MINUTE + 15);
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
    expect(day.effects.at(-1)).toMatchObject({ kind: 'saveSession' });
    expect(day.state.tally.prompts.unanswered).toBe(1);
    day.type(29 * MINUTE).rest(10);
    expect(day.cards).toHaveLength(1);
    day.type(2 * MINUTE).rest(10);
    expect(day.cards).toHaveLength(2);
  });

  it('that folded comes back after a snooze that the person asked for since', () => {
    const day = asked().type(3 * MINUTE);
    day.say({ kind: 'promptSnoozed', forMs: 5 * MINUTE * SECOND_MS });
    expect(day.type(5 * MINUTE + 15).rest(10).cards).toHaveLength(2);
  });

  it('folds when it is closed without an answer', () => {
    const day = asked().say({ kind: 'cardClosed' });
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
  });

  it('is taken back when a call begins', () => {
    const day = asked().see({ call: 'on' }).type(15);
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['call'] });
    expect(day.state.tally.prompts.unanswered).toBe(0);
  });

  it('is the same card when it comes back: a blip costs none of the three an hour', () => {
    const day = asked();
    for (let blip = 0; blip < 5; blip += 1) {
      expect(day.see({ call: 'on' }).type(15).status.kind).toBe('held');
      expect(day.see({ call: 'off' }).type(15).rest(40).status.kind).toBe('card');
    }
    expect(day.state.tally.prompts.shown).toBe(1);
    expect(day.state.cardsShownAt).toHaveLength(1);
  });

  it('comes back after a call even as the third of the hour', () => {
    const day = new DeskDay({ intervalMinutes: 15 });
    for (let count = 0; count < 3; count += 1) {
      if (count > 0) day.say({ kind: 'promptSkipped' });
      while (day.status.kind !== 'card') day.type(50).rest(10);
    }
    day
      .see({ call: 'on' })
      .type(5 * MINUTE)
      .see({ call: 'off' });
    expect(day.type(30).rest(20).status.kind).toBe('card');
    expect(day.state.cardsShownAt).toHaveLength(3);
  });

  it('is another card after it was folded or put off', () => {
    const day = asked().say({ kind: 'promptSnoozed', forMs: 5 * MINUTE * SECOND_MS });
    expect(day.type(6 * MINUTE).rest(10).status.kind).toBe('card');
    expect(day.state.tally.prompts.shown).toBe(2);
  });

  it('comes no more than three times an hour', () => {
    const day = new DeskDay({ intervalMinutes: 15 });
    for (let minute = 0; minute < 6 * 60; minute += 1) {
      day.type(50).rest(10);
      if (day.status.kind === 'card') day.say({ kind: 'promptSnoozed', forMs: MINUTE * SECOND_MS });
      if (day.state.snoozes >= 2) day.say({ kind: 'promptSkipped' });
    }
    for (const { at } of day.cards) {
      const hour = day.cards.filter((card) => card.at >= at && card.at < at + 3_600_000);
      expect(hour.length).toBeLessThanOrEqual(3);
    }
    expect(day.cards.length).toBeGreaterThan(10);
  });
});

describe('a reset', () => {
  it('on the feet empties the clock, which starts again when the person is back', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(179);
    expect(day.status.kind).toBe('playing');
    day.rest(2);
    expect(day.status.kind).toBe('done');
    day.rest(MINUTE);
    expect(day.minutes).toBe(0);
    day.type(MINUTE);
    expect(day.minutes).toBeGreaterThan(0.7);
    expect(day.minutes).toBeLessThanOrEqual(1);
  });

  it.each([
    ['R1', 180, 20],
    ['M2', 60, 15],
  ])('%s played for %i s leaves %i minutes', (code, seconds, minutes) => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine(code) })
      .rest(seconds + 1);
    expect(day.status.kind).toBe('done');
    expect(day.minutes).toBeCloseTo(minutes, 5);
  });

  it('broken off within a minute gives nothing, and is not offered again at once', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(30)
      .say({ kind: 'routineEnded' });
    expect(day.minutes).toBeGreaterThan(45);
    expect(day.snapshot.day.resets).toBe(0);
    expect(day.type(20 * MINUTE).rest(10).cards).toHaveLength(1);
  });

  it('counts only what was really played: skipped steps give nothing', () => {
    const day = asked().say({ kind: 'resetStarted', routine: routine('R2') });
    for (let step = 0; step < 11; step += 1)
      day.say({ kind: 'routineStepped', direction: 'forward' });
    expect(day.status.kind).not.toBe('playing');
    expect(day.minutes).toBeGreaterThan(45);
  });

  it('pauses over a lock and goes on where it was', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(60)
      .lock(120);
    expect(day.status).toMatchObject({
      kind: 'playing',
      player: { isPaused: true, positionMs: 60_000 },
    });
    day.say({ kind: 'routineResumed' }).rest(121);
    expect(day.status.kind).toBe('done');
  });

  it('pauses over an unannounced sleep', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(60)
      .sleepUnannounced(300);
    expect(day.status).toMatchObject({ kind: 'playing', player: { isPaused: true } });
  });

  it('that is left paused is over after ten minutes', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(130)
      .say({ kind: 'routinePaused' });
    expect(day.rest(11 * MINUTE).status.kind).not.toBe('playing');
    expect(day.state.tally.resets).toHaveLength(1);
  });

  it('remembers how it felt, and the tap ends it', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(181)
      .say({ kind: 'feelRated', feel: 'looser' });
    expect(day.state.tally.resets).toMatchObject([
      { routineId: routine('R2').id, feel: 'looser', isFinished: true },
    ]);
    expect(day.status.kind).toBe('counting');
  });

  it('that made it worse leaves its advice to be read for a minute, or until it is closed', () => {
    const worse = () =>
      asked()
        .say({ kind: 'resetStarted', routine: routine('R2') })
        .rest(181)
        .say({ kind: 'feelRated', feel: 'worse' });
    expect(worse().type(45).status).toMatchObject({ kind: 'done', reset: { feel: 'worse' } });
    expect(worse().type(75).status.kind).toBe('counting');
    expect(worse().say({ kind: 'resetClosed' }).status.kind).toBe('counting');
  });

  it('is stopped by pain: the safety card comes, and nothing is logged unless asked', () => {
    const hurt = () =>
      asked()
        .say({ kind: 'resetStarted', routine: routine('R2') })
        .rest(90)
        .say({ kind: 'somethingHurt' });
    expect(hurt().status.kind).toBe('hurt');
    expect(
      hurt().say({ kind: 'safetyCardClosed', keepNote: false }).state.tally.resets,
    ).toHaveLength(0);
    const noted = hurt().say({ kind: 'safetyCardClosed', keepNote: true });
    expect(noted.state.tally.resets).toMatchObject([{ feel: 'worse', isFinished: false }]);
    expect(noted.type(MINUTE).status.kind).toBe('counting');
  });

  it('can still be put off while it is on screen', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(20);
    day.say({ kind: 'promptSnoozed', forMs: 10 * MINUTE * SECOND_MS });
    expect(day.status.kind).not.toBe('playing');
    expect(day.type(9 * MINUTE).cards).toHaveLength(1);
  });

  it('that was just over when the program was killed leaves no time behind to be counted', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(185)
      .restart(1, 'killed');
    expect(day.minutes * MINUTE).toBeLessThanOrEqual(1);
  });

  it('is over after a restart, and what was done counts', () => {
    const day = asked()
      .say({ kind: 'resetStarted', routine: routine('R2') })
      .rest(130)
      .restart(5)
      .type(15);
    expect(day.status.kind).toBe('counting');
    expect(day.minutes).toBeLessThan(1);
    expect(day.state.tally.resets).toHaveLength(1);
  });
});

describe('wake-ups', () => {
  it('are 15 s apart while nothing is due and a minute apart while nobody is there', () => {
    const day = new DeskDay().type(30 * MINUTE).rest(4 * MINUTE);
    const from = day.samplesAt.length;
    expect(from).toBeLessThanOrEqual(34 * 4 + 4);
    day.rest(60 * MINUTE);
    expect(day.samplesAt.length - from).toBeLessThanOrEqual(62);
  });
});
