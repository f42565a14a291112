// Every frame of every built-in routine, right first and left first, and of every movement's demonstration, at 30 frames
// a second: what the geometry tests walk through. Frames are made when a test asks for them, so that one routine can be tested alone in seconds.
import { figureAt, type FigureFrame } from '../../renderer/figure/figure-at.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { demoRoutine } from '../../renderer/companion/view/demo-routine.ts';
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';
import { withoutHinges } from '../../routines/hinges.ts';
import { withoutKneeling } from '../../routines/kneeling.ts';
import { mirrorRoutine } from '../../routines/mirror-routine.ts';
import type { Routine } from '../../routines/schema.ts';

export const FRAME_MS = 1000 / 30;

export interface Played {
  readonly name: string;
  readonly routine: Routine;
}

export interface Moment {
  readonly atMs: number;
  readonly frame: FigureFrame;
}

/**
 * The library, played twice: as written and in the mirror; what the program makes of a routine for knees that bother or
 * a day that has had its hinges; and what the pages of the movements show.
 */
export const PLAYED: readonly Played[] = [
  ...BUILT_IN_ROUTINES.flatMap((routine) => [
    { name: `${routine.id}, right first`, routine },
    { name: `${routine.id}, left first`, routine: mirrorRoutine(routine) },
  ]),
  ...BUILT_IN_ROUTINES.flatMap((routine) =>
    [
      { name: `${routine.id}, without kneeling`, routine: withoutKneeling(routine) },
      { name: `${routine.id}, without hinges`, routine: withoutHinges(routine) },
    ].filter((each) => each.routine !== routine),
  ),
  ...MOVEMENTS.map(demoRoutine).map((routine) => ({ name: `the page of ${routine.id}`, routine })),
];

/** The frames of the routine asked for last: tests go through one routine after the other, and all would be a lot. */
let latest: { readonly routine: Routine; readonly moments: readonly Moment[] } | undefined;

/** Every frame of a routine, made at the first call. */
export function framesOf({ routine }: Played): readonly Moment[] {
  if (latest?.routine === routine) return latest.moments;
  const count = Math.floor(timelineOf(routine).durationMs / FRAME_MS) + 1;
  const moments = Array.from({ length: count }, (_, index) => {
    const atMs = index * FRAME_MS;
    return { atMs, frame: figureAt(routine, atMs) };
  });
  latest = { routine, moments };
  return moments;
}

/** The words for a moment, for messages. */
export function momentOf(routine: Routine, { atMs, frame }: Moment): string {
  const step = routine.steps[frame.stepIndex]?.name ?? '';
  return `at ${(atMs / 1000).toFixed(2)} s (${step})`;
}
