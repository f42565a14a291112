// The ready-hold (movement.md 4.1): a transition at whose end the routine stands still until the person says that they
// are ready. What is waited does not count as played. Pure; where the routine is otherwise is routine-progress.ts's.
import type { Routine } from '../../routines/schema.ts';
import { positionAt, settlePlaying } from './routine-progress.ts';
import type { PlayingState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { later, SECOND_MS, type Instant } from './time.ts';

type HoldSettings = Pick<Settings, 'waitsForReady'>;

/**
 * The end, in milliseconds, of the transition that the position lies in; null in any other step, and in the last one,
 * after which there is nothing to be ready for.
 */
export function transitionEndMs(routine: Routine, positionMs: number): number | null {
  const ends = transitionEnds(routine);
  return (
    ends.find(({ startMs, endMs }) => startMs <= positionMs && positionMs < endMs)?.endMs ?? null
  );
}

/** Whether the routine stands still at `at` because it waits for the person. */
export function isWaiting(playing: PlayingState, at: Instant): boolean {
  return playing.waitsAtMs !== null && positionAt(playing, at) >= playing.waitsAtMs;
}

/** Since when it has stood still at `at`, paused or waiting; null while it plays. */
export function stillSince(playing: PlayingState, at: Instant): Instant | null {
  if (playing.isPaused) return playing.anchorAt;
  if (playing.waitsAtMs === null || !isWaiting(playing, at)) return null;
  return later(playing.anchorAt, playing.waitsAtMs - playing.positionMs);
}

/** Whether the transition that plays at `at` can be held; false when it already is. */
export function canHold(playing: PlayingState, at: Instant): boolean {
  const endMs = transitionEndMs(playing.routine, positionAt(playing, at));
  return endMs !== null && playing.waitsAtMs !== endMs && !isWaiting(playing, at);
}

/** Whether "Ready" means something at `at`: the routine waits, or will at the end of this transition. */
export function canBeReady(playing: PlayingState, at: Instant): boolean {
  const { routine, waitsAtMs } = playing;
  if (waitsAtMs === null) return false;
  return isWaiting(playing, at) || waitsAtMs === transitionEndMs(routine, positionAt(playing, at));
}

/** The transition of `at` will be held at its end. Unchanged where there is none. */
export function holdTransition(playing: PlayingState, at: Instant): PlayingState {
  if (!canHold(playing, at)) return playing;
  return { ...playing, waitsAtMs: transitionEndMs(playing.routine, positionAt(playing, at)) };
}

/** The person is ready: the hold of this transition is off. From a wait the routine goes on, from `at`. */
export function sayReady(playing: PlayingState, at: Instant, settings: HoldSettings): PlayingState {
  const { waitsAtMs } = playing;
  if (waitsAtMs === null || !canBeReady(playing, at)) return playing;
  const next = settings.waitsForReady ? nextEndMs(playing.routine, waitsAtMs) : null;
  if (!isWaiting(playing, at)) return { ...playing, waitsAtMs: next };
  return { ...settlePlaying(playing, at), isPaused: false, waitsAtMs: next };
}

/**
 * The hold that is right for the routine at its anchored position: the next transition's where the settings ask for
 * each, else the one the person asked for, as long as its transition still plays.
 */
export function withHold(playing: PlayingState, settings: HoldSettings): PlayingState {
  const { routine, positionMs, waitsAtMs } = playing;
  const own = waitsAtMs === transitionEndMs(routine, positionMs) ? waitsAtMs : null;
  const next = settings.waitsForReady ? nextEndMs(routine, positionMs) : own;
  return next === waitsAtMs ? playing : { ...playing, waitsAtMs: next };
}

function nextEndMs(routine: Routine, positionMs: number): number | null {
  return transitionEnds(routine).find(({ endMs }) => endMs > positionMs)?.endMs ?? null;
}

function transitionEnds({ steps }: Routine): readonly { startMs: number; endMs: number }[] {
  let startMs = 0;
  return steps.flatMap(({ seconds, isTransition }, index) => {
    const span = { startMs, endMs: startMs + seconds * SECOND_MS };
    startMs = span.endMs;
    return isTransition === true && index < steps.length - 1 ? [span] : [];
  });
}
