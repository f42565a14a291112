// Sessions on days on which certain resets were done, for tests about what to offer next. Written in the codes of the
// movement notes.
import { sumDoses, wholeDoses, type Doses } from '../../main/core/doses.ts';
import type { ResetRecord } from '../../main/core/day-record.ts';
import type { RecentDay } from '../../main/core/recent-days.ts';
import type { SessionContext } from '../../main/core/session-context.ts';
import type { DayKey, Feel } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { NINE } from './desk-day.ts';

/** 2026-03-02 is a Monday. */
export const MONDAY: DayKey = '2026-03-02';
export const TUESDAY: DayKey = '2026-03-03';

export function contextOf(settings: Partial<Settings> = {}): SessionContext {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    routines: BUILT_IN_ROUTINES,
    kit: ROUTINE_KIT,
  };
}

export function routineOf(code: string): Routine {
  const found = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!found) throw new Error(`no routine ${code}`);
  return found;
}

/** A whole reset; `R5 worse` says how it felt. */
export function resetOf(done: string): ResetRecord {
  const [code = '', feel] = done.split(' ');
  return recordOf(routineOf(code), feel as Feel | undefined);
}

/** The same of a routine as it was offered. */
export function recordOf(routine: Routine, feel?: Feel): ResetRecord {
  return {
    routineId: routine.id,
    at: NINE,
    doneMs: routine.steps.reduce((sum, { seconds }) => sum + seconds, 0) * 1_000,
    isFinished: true,
    doses: wholeDoses(routine, ROUTINE_KIT.dosesOf),
    ...(feel && { feel }),
  };
}

export interface DaysBehind {
  readonly day?: DayKey;
  /** Days before, oldest first: day and codes. */
  readonly before?: readonly (readonly [DayKey, readonly string[]])[];
}

/** A day on which these were done, one after the other; a Tuesday, on which there is no strength, unless said otherwise. */
export function dayWith(
  done: readonly string[],
  { day = TUESDAY, before = [] }: DaysBehind = {},
): SessionState {
  const state = startSession(NINE, day);
  const recent: readonly RecentDay[] = before.map(([key, codes]) => ({
    day: key,
    resets: codes.map(resetOf),
  }));
  return { ...state, recent, tally: { ...state.tally, resets: done.map(resetOf) } };
}

/** The same during a call. */
export function onCall(state: SessionState): SessionState {
  const signals = { ...state.desk.signals, call: { kind: 'on' as const, since: NINE } };
  return { ...state, desk: { ...state.desk, signals } };
}

export function dosesOfDay({ tally }: SessionState): Doses {
  return sumDoses(tally.resets);
}
