// Corrections of the day so far, and the clock that follows them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctLedger, type CorrectedKind } from '../../main/core/correct-ledger.ts';
import { totalMs } from '../../main/core/ledger.ts';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import { later, MINUTE_MS, type Instant } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';

const MINUTE = 60;
const standingReset = BUILT_IN_ROUTINES[0];

function minute(count: number): Instant {
  return later(NINE, count * MINUTE_MS);
}

function correct(day: DeskDay, from: number, to: number, kind: CorrectedKind): DeskDay {
  const correction = { from: minute(from), to: minute(to), kind };
  return day.say({ kind: 'ledgerCorrected', correction });
}

describe('A stretch that was something else', () => {
  it('was standing, and takes off what standing takes off', () => {
    const day = new DeskDay().type(30 * MINUTE);
    expect(correct(day, 10, 14, 'standing').minutes).toBeCloseTo(30 - 4 - 10, 1);
  });

  it('was a break, and what came after it is all that was sat', () => {
    const day = new DeskDay().type(40 * MINUTE);
    expect(correct(day, 10, 30, 'away').minutes).toBeCloseTo(10, 1);
  });

  it('was sitting after all: reading on paper, say', () => {
    const day = new DeskDay()
      .type(20 * MINUTE)
      .rest(10 * MINUTE)
      .type(5 * MINUTE);
    expect(day.minutes).toBeLessThan(5.01);
    expect(correct(day, 19, 32, 'sitting').minutes).toBeCloseTo(35, 1);
  });

  it('goes on counting from there', () => {
    const day = correct(new DeskDay().type(40 * MINUTE), 10, 30, 'away').type(5 * MINUTE);
    expect(day.minutes).toBeCloseTo(15, 1);
  });

  it('takes back a prompt that is no longer due, and brings one that is', () => {
    const due = new DeskDay().type(46 * MINUTE);
    expect(due.status.kind).toBe('due');
    expect(correct(due, 10, 30, 'away').status.kind).toBe('counting');
    expect(correct(due, 10, 30, 'sitting').status.kind).toBe('due');
  });

  it('lies before a reset: nothing is left of it on the clock anyway', () => {
    if (standingReset === undefined) throw new Error('there are no routines');
    const day = new DeskDay()
      .type(30 * MINUTE)
      .say({ kind: 'resetStarted', routine: standingReset })
      .rest(181)
      .type(10 * MINUTE);
    const before = day.minutes;
    expect(before).toBeCloseTo(10, 0);
    expect(correct(day, 5, 20, 'away').minutes).toBeCloseTo(before, 5);
  });

  it('is kept in the ledger as what the person said', () => {
    const day = correct(new DeskDay().type(30 * MINUTE), 10, 20, 'standing');
    expect(
      day.state.ledger.map(({ from, to, kind, evidence }) => [from, to, kind, evidence]),
    ).toEqual([
      [NINE, minute(10), 'sitting', 'input'],
      [minute(10), minute(20), 'standing', 'said'],
      [minute(20), day.now, 'sitting', 'input'],
    ]);
  });

  it('leaves resets and pauses what they were', () => {
    const day = new DeskDay()
      .type(10 * MINUTE)
      .say({ kind: 'programPaused', until: null })
      .rest(10 * MINUTE)
      .say({ kind: 'programResumed' })
      .type(5 * MINUTE);
    const paused = totalMs(day.state.ledger, 'paused');
    correct(day, 0, 25, 'away');
    expect(totalMs(day.state.ledger, 'paused')).toBe(paused);
  });
});

describe('Whatever is corrected', () => {
  const span = fc.tuple(fc.integer({ min: -10, max: 90 }), fc.integer({ min: 1, max: 40 }));
  const kind = fc.constantFrom<CorrectedKind>('sitting', 'standing', 'away');

  function liveDay(): DeskDay {
    return new DeskDay()
      .type(25 * MINUTE)
      .rest(8 * MINUTE)
      .type(20 * MINUTE)
      .say({ kind: 'stoodUp' })
      .type(6 * MINUTE)
      .say({ kind: 'satDown' })
      .type(9 * MINUTE);
  }

  it('no time is lost or made, entries stay in order, and the clock stays above 0', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(span, kind), { minLength: 1, maxLength: 6 }), (corrections) => {
        const day = liveDay();
        const total = (ledger: typeof day.state.ledger) =>
          ledger.reduce((sum, { from, to }) => sum + (to - from), 0);
        for (const [[from, minutes], as] of corrections) correct(day, from, from + minutes, as);
        const { ledger, clock } = day.state;
        expect(total(ledger)).toBe(day.now - NINE);
        for (const [index, entry] of ledger.entries()) {
          expect(entry.from).toBeLessThan(entry.to);
          expect(entry.from).toBeGreaterThanOrEqual(ledger[index - 1]?.to ?? 0);
        }
        expect(readSittingMs(clock, day.now)).toBeGreaterThanOrEqual(0);
        expect(clock.skippedMs).toBeLessThanOrEqual(clock.sittingMs);
      }),
      { numRuns: 60 },
    );
  });

  it('the same said twice changes nothing the second time', () => {
    fc.assert(
      fc.property(span, kind, ([from, minutes], as) => {
        const day = correct(liveDay(), from, from + minutes, as);
        const correction = { from: minute(from), to: minute(from + minutes), kind: as };
        expect(correctLedger(day.state, correction, day.context)).toBe(day.state);
      }),
      { numRuns: 40 },
    );
  });

  it('a whole day put right reads as a day that was lived so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        (gone, after) => {
          const lived = new DeskDay({ awayMinutes: 3 })
            .type(15 * MINUTE)
            .rest(gone * MINUTE)
            .type(after * MINUTE);
          const said = new DeskDay({ awayMinutes: 3 })
            .type(15 * MINUTE)
            .see({ call: 'on' })
            .rest(gone * MINUTE)
            .see({ call: 'off' })
            .type(after * MINUTE);
          correct(said, 15, 15 + gone, 'away');
          // A return from a long absence is seen up to a minute late.
          expect(Math.abs(said.minutes - lived.minutes)).toBeLessThan(1.01);
        },
      ),
      { numRuns: 20 },
    );
  });
});
