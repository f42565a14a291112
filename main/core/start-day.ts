// When one day of the session ends and which one comes after it, also where the clock on the wall was wrong for a while.
import { startCheckIn, type CheckInState } from './check-in.ts';
import { addTallies, closeDay, emptyTally, type DayRecord } from './day-record.ts';
import type { LedgerEntry } from './ledger.ts';
import { addStretch } from './presence.ts';
import { keepRecent } from './recent-days.ts';
import type { DayKey } from './session-event.ts';
import type { SessionState } from './session-state.ts';
import { only, type Step } from './step.ts';
import { earliest, type Instant } from './time.ts';
import { daysBetween } from './weekday.ts';

/**
 * Whether the day that runs is over once the calendar says `day`. The day before it does not come again: who flies west,
 * or sets a clock back at four in the morning, has begun this one already.
 */
export function isOtherDay(running: DayKey, day: DayKey): boolean {
  const ahead = daysBetween(running, day);
  return ahead > 0 || ahead < -1;
}

/**
 * A new day: the old one is closed and handed to history. A day further back than yesterday means that the clock had run
 * ahead: what happened since belongs to `day`. Any other day changes nothing.
 */
export function startDay(state: SessionState, at: Instant, day: DayKey): Step {
  const running = state.tally.day;
  if (!isOtherDay(running, day)) return only(state);
  if (day < running) return only(goBackTo(day, state));
  const record = closeDay(state.tally, addStretch(state, at, state.clock.evidence));
  const recent = keepRecent(state.recent, state.tally, day);
  const next = { ...state, tally: emptyTally(day), recent, ledger: [], dayStartedAt: at };
  return { state: next, effects: [{ kind: 'archiveDay', record }] };
}

/**
 * The whole day where a part of it was closed before the clock ran ahead: what `kept` has from before `rest` began, and
 * `rest`; or the other way round where all of `kept` came after it. A record that is only written again stays as it is.
 */
export function joinDay(kept: DayRecord, rest: DayRecord): DayRecord {
  const [first] = rest.ledger;
  if (first === undefined) return kept;
  if (isAfter(kept.ledger, rest.ledger)) return joinDay(rest, kept);
  const earlier = endAt(first.from, kept.ledger);
  if (earlier.length === 0) return rest;
  const known = new Set(rest.resets.map(({ at }) => at));
  const resets = kept.resets.filter(({ at }) => !known.has(at));
  return closeDay(addTallies({ ...kept, resets }, rest), [...earlier, ...rest.ledger]);
}

function goBackTo(day: DayKey, state: SessionState): SessionState {
  const { tally, recent, checkIn } = state;
  const earlier = recent.find((one) => one.day === day)?.resets ?? [];
  return {
    ...state,
    tally: { ...tally, day, resets: [...earlier, ...tally.resets] },
    recent: keepRecent(recent, emptyTally(day), day),
    checkIn: checkIn.pointDay > day ? askAgain(checkIn, day) : { ...checkIn, hiddenUntil: null },
  };
}

/** What was asked on a day that has not been was no question; answers are kept. */
function askAgain({ past }: CheckInState, day: DayKey): CheckInState {
  return { ...startCheckIn(day), past };
}

/** Whether the first one begins only when the other has ended. */
function isAfter([first]: readonly LedgerEntry[], earlier: readonly LedgerEntry[]): boolean {
  const last = earlier.at(-1);
  return first !== undefined && last !== undefined && first.from >= last.to;
}

function endAt(end: Instant, ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return ledger
    .filter(({ from }) => from < end)
    .map((entry) => ({ ...entry, to: earliest(entry.to, end) }));
}
