// Which routine a card offers by itself: fit for an office, never twice in a row, ten hinges a day at most.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRoutine } from '../../main/core/choose-routine.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { NINE } from '../support/desk-day.ts';

const context = { settings: DEFAULT_SETTINGS, routines: BUILT_IN_ROUTINES };

/** Literal, from the movement notes (4.1), so that the rule is not held to itself. */
const HINGES: Readonly<Record<string, number>> = { R2: 5, R5: 10, M3: 5 };

function routineOf(code: string): Routine {
  const found = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!found) throw new Error(`no routine ${code}`);
  return found;
}

/** A day on which these have been done, one after the other. */
function dayWith(codes: readonly string[]): SessionState {
  const state = startSession(NINE, '2026-03-02');
  const resets = codes.map((code) => {
    const { id } = routineOf(code);
    return { routineId: id, at: NINE, doneMs: 180_000, isFinished: true };
  });
  return { ...state, tally: { ...state.tally, resets } };
}

const anyDay = fc.array(fc.constantFrom(...BUILT_IN_ROUTINES.map(({ code }) => code ?? '')), {
  maxLength: 12,
});

describe('The routine that a card offers by itself', () => {
  it('is the standard hip opener while the day has had none', () => {
    expect(chooseRoutine(dayWith([]), context)).toMatchObject({
      routine: { code: 'R3-30' },
      reason: 'openerNotYetToday',
    });
    expect(chooseRoutine(dayWith(['R8']), context).routine.code).toBe('R3-30');
  });

  it('is something else once an opener of any length, or the floor sequence, is done', () => {
    for (const done of ['R3-20', 'R3-60', 'R4']) {
      expect(chooseRoutine(dayWith([done, 'R8']), context).routine.code, done).not.toBe('R3-30');
    }
  });

  it('is never on the floor, and kneels for the standard opener only', () => {
    fc.assert(
      fc.property(anyDay, (codes) => {
        const { routine, micro } = chooseRoutine(dayWith(codes), context);
        for (const { code, position, discretion } of [routine, micro]) {
          if (code === 'R3-30') continue;
          expect(['standing', 'mixed', 'seated']).toContain(position);
          expect(discretion).toBeLessThan(3);
        }
      }),
    );
  });

  it('is never the one just done', () => {
    fc.assert(
      fc.property(anyDay, (codes) => {
        const { routine, micro } = chooseRoutine(dayWith(codes), context);
        expect([routine.code, micro.code]).not.toContain(codes.at(-1) ?? 'none');
      }),
    );
  });

  it('never takes the day past ten hinges', () => {
    fc.assert(
      fc.property(anyDay, (codes) => {
        const { routine, micro } = chooseRoutine(dayWith(codes), context);
        const done = codes.reduce((sum, code) => sum + (HINGES[code] ?? 0), 0);
        for (const { code } of [routine, micro]) {
          const more = HINGES[code ?? ''] ?? 0;
          if (more > 0) expect(done + more).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('is hinge practice only while there are no hinges today', () => {
    const others = ['R3-30', 'R9', 'R6c', 'R8'];
    expect(chooseRoutine(dayWith(['R2', 'R2', ...others]), context).routine.code).not.toBe('R5');
    expect(chooseRoutine(dayWith(['M3', ...others]), context).routine.code).toBe('R2');
    const open = Array.from({ length: 5 }, (_, index) => index).reduce<readonly string[]>(
      (codes) => [...codes, chooseRoutine(dayWith(codes), context).routine.code ?? ''],
      [],
    );
    expect(new Set(open).size).toBe(open.length);
  });

  it('is a seated one on a call', () => {
    const state = dayWith(['R1']);
    const signals = { ...state.desk.signals, call: { kind: 'on' as const, since: NINE } };
    const onCall = { ...state, desk: { ...state.desk, signals } };
    expect(chooseRoutine(onCall, context)).toMatchObject({
      routine: { code: 'R7' },
      reason: 'onCall',
    });
  });
});
