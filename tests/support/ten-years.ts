// Ten years of days as a busy person might have them, the same every time: what reading, writing and drawing a long
// history is measured with.
import type { CheckInRecord } from '../../main/core/check-in.ts';
import { closeDay, type DayRecord, type ResetRecord } from '../../main/core/day-record.ts';
import { wholeDoses } from '../../main/core/doses.ts';
import { LEDGER_DAYS } from '../../main/core/keep-history.ts';
import type { LedgerEntry } from '../../main/core/ledger.ts';
import type { DayKey } from '../../main/core/session-event.ts';
import { HOUR_MS, instant, later, MINUTE_MS, SECOND_MS } from '../../main/core/time.ts';
import { addDays, mondayOf, weekdayOf } from '../../main/core/weekday.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';

export const TEN_YEARS_DAYS = 3_650;

export interface LongHistory {
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
}

/** Every day of ten years up to `last`; the last thirty with their ledgers. */
export function tenYears(last: DayKey = '2026-03-01', count = TEN_YEARS_DAYS): LongHistory {
  const random = randomNumbers(7);
  const keys = Array.from({ length: count }, (_, index) => addDays(last, index + 1 - count));
  const oldestLedger = addDays(last, -LEDGER_DAYS);
  const days = keys.map((key) => {
    const day = randomDay(key, random);
    return key < oldestLedger ? { ...day, ledger: [] } : day;
  });
  const weeks = new Set(keys.map(mondayOf));
  const checkIns = Array.from(weeks, (week) => ({
    week,
    day: addDays(week, 4),
    answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const,
  }));
  return { days, checkIns };
}

/** Numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** From morning to evening: sitting in pieces, breaks, some standing, and after most pieces a reset. */
function randomDay(day: DayKey, random: () => number): DayRecord {
  const isFree = ['sat', 'sun'].includes(weekdayOf(day));
  const end = later(instant(Date.parse(day)), (isFree ? 12 : 18) * HOUR_MS);
  let at = later(instant(Date.parse(day)), Math.round((8 + random() * 2) * HOUR_MS));
  const ledger: LedgerEntry[] = [];
  const resets: ResetRecord[] = [];
  const add = (kind: LedgerEntry['kind'], ms: number) => {
    const to = later(at, Math.round(ms));
    ledger.push({ from: at, to, kind, evidence: kind === 'away' ? 'idle' : 'input' });
    at = to;
  };
  while (at < end) {
    add('sitting', (10 + random() * 40) * MINUTE_MS);
    if (random() < 0.15) add('standing', (10 + random() * 20) * MINUTE_MS);
    if (random() < 0.6) {
      const reset = randomReset(at, random);
      resets.push(reset);
      add('reset', reset.doneMs);
    }
    add('away', (3 + random() * 20) * MINUTE_MS);
  }
  const started = resets.length;
  const prompts = { shown: started + 2, started, snoozed: 1, skipped: 1, unanswered: 0 };
  return closeDay({ day, prompts, resets, calls: Math.floor(random() * 4) }, ledger);
}

function randomReset(at: LedgerEntry['from'], random: () => number): ResetRecord {
  const routine = BUILT_IN_ROUTINES[Math.floor(random() * BUILT_IN_ROUTINES.length)];
  if (!routine) throw new Error('there are no routines');
  const wholeMs = routine.steps.reduce((sum, { seconds }) => sum + seconds, 0) * SECOND_MS;
  const isFinished = random() < 0.8;
  const feels = ['looser', 'looser', 'same', 'worse', undefined, undefined] as const;
  const felt = feels[Math.floor(random() * feels.length)];
  return {
    routineId: routine.id,
    title: routine.title,
    at,
    doneMs: isFinished ? wholeMs : Math.round(wholeMs * random()),
    isFinished,
    doses: wholeDoses(routine, ROUTINE_KIT.dosesOf),
    ...(felt !== undefined && { feel: felt }),
  };
}
