// What the running session remembers of the past, forgotten because somebody deletes their history, and remembered again
// should they think better of it. The sitting clock is no past: it goes on as it was.
import { joinAnswers } from './check-in.ts';
import { addTallies, closeDay, emptyTally } from './day-record.ts';
import { keepRecent } from './recent-days.ts';
import type { SessionState } from './session-state.ts';
import { only, type Step } from './step.ts';
import type { Instant } from './time.ts';

/** Everything that is forgotten. */
export type Remembered = Pick<
  SessionState,
  'tally' | 'recent' | 'ledger' | 'dayStartedAt' | 'sessions' | 'checkIn'
>;

/** Today so far, the last two weeks, answered check-ins, and which side each routine began with. */
export function forgetHistory(state: SessionState, at: Instant): SessionState {
  return {
    ...state,
    tally: emptyTally(state.tally.day),
    recent: [],
    ledger: [],
    dayStartedAt: at,
    sessions: {},
    checkIn: { ...state.checkIn, past: [] },
  };
}

/** With what was remembered `before`, and what has happened since. A day that ended meanwhile is handed to history. */
export function recallHistory(state: SessionState, before: Remembered): Step {
  const { tally, ledger } = before;
  const checkIn = {
    ...state.checkIn,
    past: joinAnswers(state.checkIn.past, before.checkIn.past),
  };
  const sessions = addCounts(before.sessions, state.sessions);
  if (tally.day !== state.tally.day) {
    const since = state.recent.find(({ day }) => day === tally.day)?.resets ?? [];
    const ended = { ...tally, resets: [...tally.resets, ...since] };
    const recent = keepRecent(before.recent, ended, state.tally.day);
    const record = closeDay(tally, ledger);
    return {
      state: { ...state, recent, sessions, checkIn },
      effects: [{ kind: 'archiveDay', record }],
    };
  }
  return only({
    ...state,
    tally: addTallies(tally, state.tally),
    recent: before.recent,
    ledger: [...ledger, ...state.ledger],
    dayStartedAt: before.dayStartedAt,
    sessions,
    checkIn,
  });
}

function addCounts(
  a: SessionState['sessions'],
  b: SessionState['sessions'],
): SessionState['sessions'] {
  const sums = Object.entries(b).map(([id, count]) => [id, count + (a[id] ?? 0)] as const);
  return { ...a, ...Object.fromEntries(sums) };
}
