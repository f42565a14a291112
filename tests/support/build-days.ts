// Valid answers about days for tests and pictures of the companion window: today, and weeks, months and quarters of a
// person at a desk, made from plain records by the core itself.
import type {
  CheckInRecord,
  DayKey,
  HistoryAsk,
  HistoryView,
  LedgerEvidence,
  TodayEntry,
  TodayReset,
  TodayView,
} from '../../preload/contract.ts';
import type { DayRecord, ResetRecord } from '../../main/core/day-record.ts';
import { emptyTally } from '../../main/core/day-record.ts';
import { NO_DOSES } from '../../main/core/doses.ts';
import { readHistory } from '../../main/core/history-view.ts';
import type { LedgerKind } from '../../main/core/ledger.ts';
import { startSession } from '../../main/core/start-session.ts';
import { instant, MINUTE_MS } from '../../main/core/time.ts';
import { addDays, weekdayOf } from '../../main/core/weekday.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';
import { NOW } from './build-snapshot.ts';

export const TODAY: DayKey = '2026-11-24';

/** What was said at the end of the two weeks before. */
export const PAST_CHECK_INS: readonly CheckInRecord[] = [
  {
    week: '2026-11-16',
    day: '2026-11-22',
    answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' },
  },
  {
    week: '2026-11-09',
    day: '2026-11-15',
    answers: { pinch: 'same', hips: 'same', even: 'more', thoughts: 'more' },
  },
];

/** An instant of 24 November 2026 by the clock on the wall: `9:05`, or `26:30` for half past two the night after. */
export function at(time: string): ReturnType<typeof instant> {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return instant(new Date(2026, 10, 24, hours, minutes, seconds).getTime());
}

type Line = readonly [time: string, kind: LedgerKind, evidence: LedgerEvidence, name?: string];

/** Entries that follow each other from the first time on, the last one to `end`. */
export function entriesOf(lines: readonly Line[], end: string): readonly TodayEntry[] {
  return lines.map(([time, kind, evidence, name], index) => ({
    from: at(time),
    to: at(lines[index + 1]?.[0] ?? end),
    kind,
    evidence,
    name: name ?? null,
  }));
}

/** A morning and an afternoon until 14:32, with lunch, two resets, a call and some standing. */
export const USUAL_ENTRIES: readonly TodayEntry[] = entriesOf(
  [
    ['8:48', 'sitting', 'input'],
    ['9:36', 'reset', 'said', 'Hinge practice'],
    ['9:39:40', 'sitting', 'input'],
    ['10:31', 'away', 'lock'],
    ['10:47', 'sitting', 'input'],
    ['11:20', 'sitting', 'passive'],
    ['11:58', 'away', 'idle'],
    ['12:46', 'standing', 'said'],
    ['13:08', 'sitting', 'input'],
    ['13:56', 'reset', 'said', 'Hip-flexor opener'],
    ['14:00', 'sitting', 'input'],
  ],
  '14:32',
);

export const USUAL_RESETS: readonly TodayReset[] = [
  { at: at('9:36'), name: 'Hinge practice', doneMs: 180_000, isFinished: true, feel: 'looser' },
  { at: at('13:56'), name: 'Hip-flexor opener', doneMs: 180_000, isFinished: true, feel: null },
];

function total(entries: readonly TodayEntry[], kind: LedgerKind): number {
  return entries.reduce((sum, each) => (each.kind === kind ? sum + each.to - each.from : sum), 0);
}

/** Tuesday, 24 November 2026, at 14:32; the sums follow the entries. */
export function buildToday(overrides: Partial<TodayView> = {}): TodayView {
  const entries = overrides.entries ?? USUAL_ENTRIES;
  return {
    at: NOW,
    day: TODAY,
    entries,
    sittingMs: total(entries, 'sitting'),
    standingMs: total(entries, 'standing'),
    awayMs: total(entries, 'away'),
    longestSit: entries.length === 0 ? null : { from: at('10:47'), to: at('11:58') },
    resets: USUAL_RESETS,
    doses: { hinges: 5, openerSecondsRight: 30, openerSecondsLeft: 30, sets: 0 },
    strength: null,
    ...overrides,
  };
}

/** A day on which nothing has been yet. */
export function buildEmptyToday(overrides: Partial<TodayView> = {}): TodayView {
  return buildToday({
    entries: [],
    resets: [],
    doses: { hinges: 0, openerSecondsRight: 0, openerSecondsLeft: 0, sets: 0 },
    ...overrides,
  });
}

/** Hundreds of short entries: a machine whose screen locks all the time. */
export function busyEntries(count = 240): readonly TodayEntry[] {
  const start = at('8:00');
  const step = (at('14:32') - start) / count;
  return Array.from({ length: count }, (_, index) => ({
    from: instant(Math.round(start + index * step)),
    to: instant(Math.round(start + (index + 1) * step)),
    ...busyEntry(index),
  }));
}

function busyEntry(index: number): Pick<TodayEntry, 'kind' | 'evidence' | 'name'> {
  if (index % 40 === 39) return { kind: 'reset', evidence: 'said', name: 'Standing reset' };
  return index % 3 === 1
    ? { kind: 'away', evidence: 'lock', name: null }
    : { kind: 'sitting', evidence: 'input', name: null };
}

/** A record of a day; figures in minutes. */
export function dayRecord(
  day: DayKey,
  {
    sitting = 0,
    standing = 0,
    away = 0,
    longest = 0,
    resets = 0,
    hinges = 0,
    opener = 0,
    sets = 0,
  },
): DayRecord {
  const reset: ResetRecord = {
    routineId: 'standing-reset',
    at: NOW,
    doneMs: 180_000,
    isFinished: true,
  };
  return {
    ...emptyTally(day),
    resets: Array.from({ length: resets }, () => reset),
    sittingMs: sitting * MINUTE_MS,
    standingMs: standing * MINUTE_MS,
    awayMs: away * MINUTE_MS,
    longestSitMs: longest * MINUTE_MS,
    doses: {
      ...NO_DOSES,
      hinges,
      openerSecondsRight: opener,
      openerSecondsLeft: Math.max(0, opener - 30),
      bridgeSets: sets,
    },
    ledger: [],
  };
}

/** Working days before TODAY, each a little different and always the same. */
export function pastRecords(days: number): readonly DayRecord[] {
  return Array.from({ length: days }, (_, index) => addDays(TODAY, -1 - index)).flatMap((day) => {
    const n = Number(day.slice(8)) + Number(day.slice(5, 7)) * 3;
    const weekday = weekdayOf(day);
    if (weekday === 'sun' || (weekday === 'sat' && n % 3 > 0) || n % 17 === 0) return [];
    return [
      dayRecord(day, {
        sitting: 250 + ((n * 37) % 190),
        standing: (n * 13) % 70,
        away: 60 + ((n * 7) % 60),
        longest: 44 + ((n * 11) % 50),
        resets: 2 + (n % 6),
        hinges: (n * 5) % 13,
        opener: (n % 4) * 30,
        sets: ['mon', 'wed', 'fri'].includes(weekday) ? 1 + (n % 3) : 0,
      }),
    ];
  });
}

/** The answer to a question about these records, with the 14:32 of TODAY as today. */
export function buildHistory(
  ask: Partial<HistoryAsk> = {},
  {
    records = pastRecords(200),
    checkIns = PAST_CHECK_INS,
    isDue = false,
  }: {
    readonly records?: readonly DayRecord[];
    readonly checkIns?: readonly CheckInRecord[];
    readonly isDue?: boolean;
  } = {},
): HistoryView {
  const begun = startSession(at('8:48'), TODAY);
  const ledger = records.length === 0 ? [] : USUAL_ENTRIES;
  const clock = { ...begun.clock, presentAt: records.length === 0 ? NOW : at('14:32') };
  const checkIn = { ...begun.checkIn, openWeek: isDue ? '2026-11-23' : null };
  const today = dayRecord(TODAY, { resets: records.length === 0 ? 0 : 2 });
  const doses = { ...NO_DOSES, hinges: 5, openerSecondsRight: 30, openerSecondsLeft: 30 };
  const resets = today.resets.map((reset, index) => (index === 0 ? { ...reset, doses } : reset));
  const tally = { ...begun.tally, resets };
  const state = { ...begun, at: NOW, ledger, clock, checkIn, tally };
  const context = {
    settings: DEFAULT_SETTINGS,
    routines: BUILT_IN_ROUTINES,
    kit: ROUTINE_KIT,
  };
  return readHistory(
    { days: records, checkIns },
    { state, context, at: NOW },
    { range: 'week', offset: 0, ...ask },
  );
}
