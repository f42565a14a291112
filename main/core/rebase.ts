// A wall clock that was set back: every instant of the session moves with it, so that nothing waits for a time that
// has already been and no time is counted twice.
import type { PromptState, SessionState, SignalState } from './session-state.ts';
import { earliest, later, type Instant } from './time.ts';

/** The session as if all of it, the ledger included, had happened `byMs` later (earlier when negative). */
export function rebaseSession(state: SessionState, byMs: number): SessionState {
  const move = (at: Instant): Instant => later(at, byMs);
  const moveOr = (at: Instant | null): Instant | null => (at === null ? null : move(at));
  const { clock, desk, pause, tally } = state;
  const { absence } = clock;
  return {
    ...state,
    at: move(state.at),
    clock: {
      ...clock,
      presentAt: move(clock.presentAt),
      absence: absence === null ? null : { ...absence, seenUntil: move(absence.seenUntil) },
    },
    desk: {
      ...desk,
      zeroSinceAt: moveOr(desk.zeroSinceAt),
      sampledAt: move(desk.sampledAt),
      backAt: move(desk.backAt),
      unlockedAt: moveOr(desk.unlockedAt),
      awakeAt: moveOr(desk.awakeAt),
      signals: {
        call: moveSignal(desk.signals.call, move),
        fullScreen: moveSignal(desk.signals.fullScreen, move),
        doNotDisturb: moveSignal(desk.signals.doNotDisturb, move),
      },
    },
    pause: pause === null ? null : { since: move(pause.since), until: moveOr(pause.until) },
    // The hours themselves are times of the wall clock: the calendar tells of them anew.
    hours: { ...state.hours, since: move(state.hours.since) },
    fixedTime: {
      passedAt: earliest(state.fixedTime.passedAt, move(state.at)),
      dueSince: moveOr(state.fixedTime.dueSince),
    },
    prompt: movePrompt(state.prompt, move),
    cardsShownAt: state.cardsShownAt.map(move),
    quietUntil: moveOr(state.quietUntil),
    planQuote:
      state.planQuote === null ? null : { ...state.planQuote, at: move(state.planQuote.at) },
    tally: { ...tally, resets: tally.resets.map((reset) => ({ ...reset, at: move(reset.at) })) },
    dayStartedAt: move(state.dayStartedAt),
    ledger: state.ledger.map((entry) => ({
      ...entry,
      from: move(entry.from),
      to: move(entry.to),
    })),
  };
}

function moveSignal(signal: SignalState, move: (at: Instant) => Instant): SignalState {
  switch (signal.kind) {
    case 'off':
      return signal;
    case 'on':
      return { ...signal, since: move(signal.since) };
    case 'ended':
      return { ...signal, endedAt: move(signal.endedAt) };
  }
}

function movePrompt(prompt: PromptState, move: (at: Instant) => Instant): PromptState {
  switch (prompt.kind) {
    case 'counting':
      return prompt;
    case 'due':
      return {
        ...prompt,
        since: move(prompt.since),
        waitFrom: move(prompt.waitFrom),
        takenBackAt: prompt.takenBackAt === null ? null : move(prompt.takenBackAt),
      };
    case 'snoozed': {
      const until = prompt.until === 'afterCall' ? prompt.until : move(prompt.until);
      return { ...prompt, since: move(prompt.since), until };
    }
    case 'card':
      return { ...prompt, since: move(prompt.since), shownAt: move(prompt.shownAt) };
    case 'playing':
      return { ...prompt, startedAt: move(prompt.startedAt), anchorAt: move(prompt.anchorAt) };
    case 'done': {
      const returnedAt = prompt.returnedAt === null ? null : move(prompt.returnedAt);
      return { ...prompt, endedAt: move(prompt.endedAt), returnedAt };
    }
    case 'hurt':
      return { ...prompt, startedAt: move(prompt.startedAt), stoppedAt: move(prompt.stoppedAt) };
  }
}
