// Every frame of every built-in routine, right first and left first, at 30 frames a second: what the geometry tests
// walk through.
import { figureAt, type FigureFrame } from '../../renderer/figure/figure-at.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import type { Routine } from '../../routines/schema.ts';

export const FRAME_MS = 1000 / 30;

export interface Played {
  readonly name: string;
  readonly routine: Routine;
  readonly frames: readonly { readonly atMs: number; readonly frame: FigureFrame }[];
}

/** The library, played twice: as written and in the mirror. */
export const PLAYED: readonly Played[] = BUILT_IN_ROUTINES.flatMap((routine) => [
  played(`${routine.id}, right first`, routine),
  played(`${routine.id}, left first`, mirrorRoutine(routine)),
]);

function played(name: string, routine: Routine): Played {
  const count = Math.floor(timelineOf(routine).durationMs / FRAME_MS) + 1;
  const frames = Array.from({ length: count }, (_, index) => {
    const atMs = index * FRAME_MS;
    return { atMs, frame: figureAt(routine, atMs) };
  });
  return { name, routine, frames };
}

/** The words for a moment, for messages. */
export function momentOf(routine: Routine, { atMs, frame }: Played['frames'][number]): string {
  const step = routine.steps[frame.stepIndex]?.name ?? '';
  return `at ${(atMs / 1000).toFixed(2)} s (${step})`;
}
