// A session with nothing behind it: the first start, or one whose stored state was lost.
import { startCheckIn } from './check-in.ts';
import { emptyTally } from './day-record.ts';
import type { DayKey } from './session-event.ts';
import { SESSION_VERSION, type SessionState } from './session-state.ts';
import { startClock } from './sitting-clock.ts';
import type { Instant } from './time.ts';

/** A new session at `at`: clock 0, nothing due, nothing known of the desk. */
export function startSession(at: Instant, day: DayKey): SessionState {
  return {
    version: SESSION_VERSION,
    at,
    isStopped: false,
    expectedGapMs: 0,
    clock: startClock(at),
    desk: {
      isLocked: false,
      inputAgeMs: null,
      sampledAt: at,
      zeroSinceAt: null,
      backAt: at,
      unlockedAt: null,
      awakeAt: null,
      isOnBattery: false,
      signals: {
        call: { kind: 'off' },
        fullScreen: { kind: 'off' },
        doNotDisturb: { kind: 'off' },
      },
    },
    pause: null,
    hours: { isOff: false, since: at, until: null, isIgnored: false },
    fixedTime: { passedAt: at, dueSince: null },
    prompt: { kind: 'counting' },
    snoozes: 0,
    cardsShownAt: [],
    quietUntil: null,
    planQuote: null,
    sessions: {},
    tally: emptyTally(day),
    recent: [],
    checkIn: startCheckIn(day),
    dayStartedAt: at,
    ledger: [],
  };
}
