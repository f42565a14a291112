// Putting today right from a window: times as a field has them, and corrections that take a correction back.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { correctLedger, findCorrectionProblem } from '../../main/core/correct-ledger.ts';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import { instant, later, MINUTE_MS } from '../../main/core/time.ts';
import { readToday } from '../../main/core/today-view.ts';
import type { CorrectedKind } from '../../preload/contract.ts';
import { roundScale, COUNT_STEPS, TIME_STEPS } from '../../renderer/companion/view/round-scale.ts';
import { stepTo } from '../../renderer/companion/view/step-to.ts';
import { undoOf } from '../../renderer/companion/view/undo-of.ts';
import { instantOfField, instantOnDay, wallTime } from '../../renderer/companion/view/wall-time.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

const HOME_ZONE = process.env['TZ'];
const MINUTE = 60;

afterEach(() => {
  if (HOME_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HOME_ZONE;
});

describe('A time in a field', () => {
  it('is the minute it shows, on the day it is of, wherever that is and whatever the clocks do', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu');
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const days = fc.constantFrom(
      '2026-11-24',
      '2026-03-29',
      '2026-10-25',
      '2026-12-31',
      '2028-02-29',
    );
    fc.assert(
      fc.property(zones, minutes, days, (zone, minute, day) => {
        process.env['TZ'] = zone;
        const begin = new Date(`${day}T04:00:00`).getTime();
        const at = instantOnDay(wallTime(begin + minute * MINUTE_MS), day);
        // The hour that comes twice in October is the earlier one.
        expect(at).not.toBeNull();
        expect(wallTime(at ?? 0)).toBe(wallTime(begin + minute * MINUTE_MS));
        expect(at).toBeGreaterThanOrEqual(begin);
        expect(at).toBeLessThanOrEqual(begin + 25 * 60 * MINUTE_MS);
      }),
    );
  });

  it('before 04:00 is the end of the day, not its beginning', () => {
    expect(wallTime(instantOnDay('03:30', '2026-12-31') ?? 0)).toBe('03:30');
    const end = new Date(instantOnDay('03:30', '2026-12-31') ?? 0);
    expect([end.getFullYear(), end.getMonth(), end.getDate()]).toEqual([2027, 0, 1]);
  });

  it.each(['', '9:05', '24:00', '10:60', 'noon', '10:05:99999'])('“%s” is none', (time) => {
    expect(instantOnDay(time, '2026-11-24')).toBeNull();
  });

  it('that was not touched keeps its seconds', () => {
    const exact = instant(new Date(2026, 10, 24, 10, 5, 42).getTime());
    expect(instantOfField('10:05', { exact, day: '2026-11-24' })).toBe(exact);
    expect(instantOfField('10:06', { exact, day: '2026-11-24' })).toBe(exact + 18_000);
  });
});

describe('What takes a correction back', () => {
  const kinds = fc.constantFrom<CorrectedKind>('sitting', 'standing', 'away');

  it('brings back every kind and the clock, as far as the clock does not stop at 0', () => {
    const day = () =>
      new DeskDay()
        .type(20 * MINUTE)
        .rest(8 * MINUTE)
        .type(4 * MINUTE)
        .say({ kind: 'stoodUp' })
        .type(3 * MINUTE)
        .say({ kind: 'satDown' })
        .type(15 * MINUTE);
    const { state, context, now } = day();
    const before = readToday({ state, context, at: now });
    const minutes = fc.tuple(fc.integer({ min: 0, max: 49 }), fc.integer({ min: 1, max: 49 }));
    fc.assert(
      fc.property(minutes, kinds, ([start, length], as) => {
        const from = later(NINE, start * MINUTE_MS);
        const to = later(from, Math.min(length * MINUTE_MS, now - from));
        const correction = { from, to, kind: as };
        if (findCorrectionProblem(state, now, correction) !== null) return;
        const after = correctLedger(state, correction, context);
        const undo = undoOf(before.entries, { kind: 'correctLedger', from, to, as });
        const back = undo.reduce(
          (corrected, each) =>
            correctLedger(corrected, { from: each.from, to: each.to, kind: each.as }, context),
          after,
        );
        const kindAt = (ledger: typeof state.ledger, at: number) =>
          ledger.find((entry) => entry.from <= at && at < entry.to)?.kind;
        for (let at: number = NINE; at < now; at += 10_000)
          expect(kindAt(back.ledger, at)).toBe(kindAt(state.ledger, at));
        if (after.clock.sittingMs > 0)
          expect(readSittingMs(back.clock, now)).toBeCloseTo(readSittingMs(state.clock, now), 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('A key on a strip', () => {
  it('stays on it, and goes the way the writing does', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 1, max: 300 }),
        fc.nat(299),
        fc.boolean(),
        (key, count, at, isRightToLeft) => {
          const index = Math.min(at, count - 1);
          const next = stepTo(key, { count, index, isRightToLeft });
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThan(count);
        },
      ),
    );
    expect(stepTo('ArrowRight', { count: 5, index: 2, isRightToLeft: false })).toBe(3);
    expect(stepTo('ArrowRight', { count: 5, index: 2, isRightToLeft: true })).toBe(1);
    expect(stepTo('a', { count: 5, index: 2, isRightToLeft: false })).toBeNull();
    expect(stepTo('End', { count: 0, index: 0, isRightToLeft: false })).toBeNull();
  });
});

describe('The axis of a chart', () => {
  it('reaches over the largest value with few round ticks', () => {
    const values = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(TIME_STEPS, COUNT_STEPS),
        fc.integer({ min: 1, max: 6 }),
        (max, steps, most) => {
          const { top, ticks, step } = roundScale(max, steps, most);
          expect(top).toBeGreaterThanOrEqual(max);
          expect(top).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect(ticks.at(-1)).toBe(top);
          // No finer than asked for, and no coarser than needed.
          expect(steps.includes(step) || step > Math.max(...steps)).toBe(true);
        },
      ),
    );
  });

  it.each([
    [0, 1],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('of %d still has a top', (max, top) => {
    expect(roundScale(max, COUNT_STEPS, 2).top).toBe(top);
  });
});
