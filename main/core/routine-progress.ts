// Where a routine is at a given moment. Position is milliseconds into the routine; steps are counted from 0.
import type { Routine } from '../../routines/schema.ts';
import type { PlayingState } from './session-state.ts';
import { elapsedMs, later, SECOND_MS, type Instant } from './time.ts';

/** Within this much of a step's start, "back" goes to the step before it. */
export const BACK_GRACE_MS = 2 * SECOND_MS;

/** The whole length of a routine in milliseconds. */
export function routineMs(routine: Routine): number {
  return routine.steps.reduce((sum, { seconds }) => sum + seconds, 0) * SECOND_MS;
}

/** Where the routine is at `at`, 0 to its length. */
export function positionAt(playing: PlayingState, at: Instant): number {
  if (playing.isPaused) return playing.positionMs;
  return Math.min(
    playing.waitsAtMs ?? routineMs(playing.routine),
    playing.positionMs + Math.max(0, elapsedMs(playing.anchorAt, at)),
  );
}

/** When it will be over if nobody touches it; null while paused, and while it has yet to wait for the person. */
export function endsAt(playing: PlayingState): Instant | null {
  if (playing.isPaused || playing.waitsAtMs !== null) return null;
  return later(playing.anchorAt, routineMs(playing.routine) - playing.positionMs);
}

/** The routine carried on to `at`: what was played since the anchor counts as done. */
export function settlePlaying(playing: PlayingState, at: Instant): PlayingState {
  const positionMs = positionAt(playing, at);
  const doneMs = playing.doneMs + (positionMs - playing.positionMs);
  const playedMs = addPlayed(playing, positionMs);
  return { ...playing, positionMs, doneMs, playedMs, anchorAt: at };
}

/** What was played of each step once the routine has gone on, without a jump, to `positionMs`. */
function addPlayed({ routine, playedMs, positionMs: fromMs }: PlayingState, positionMs: number) {
  const starts = stepStarts(routine);
  return routine.steps.map(({ seconds }, index) => {
    const startMs = starts[index] ?? 0;
    const endMs = startMs + seconds * SECOND_MS;
    const newMs = Math.min(positionMs, endMs) - Math.max(fromMs, startMs);
    return (playedMs[index] ?? 0) + Math.max(0, newMs);
  });
}

/** The start, in milliseconds, of the step that "back" or "forward" leads to; the routine's length past the last. */
export function stepStart(
  routine: Routine,
  positionMs: number,
  direction: 'back' | 'forward',
): number {
  const starts = stepStarts(routine);
  const end = routineMs(routine);
  if (direction === 'forward') return starts.find((start) => start > positionMs) ?? end;
  return starts.findLast((start) => start < positionMs - BACK_GRACE_MS) ?? 0;
}

function stepStarts(routine: Routine): readonly number[] {
  let startMs = 0;
  return routine.steps.map(({ seconds }) => {
    const thisStart = startMs;
    startMs += seconds * SECOND_MS;
    return thisStart;
  });
}
