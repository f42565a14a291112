// A routine of one held pose, so that a card or a list can draw a figure at rest from a summary alone.
import type { PoseKey, Routine } from '../../preload/contract.ts';

/** Moments enough for the figure to stand in the pose from the first one on. */
const STILL_SECONDS = 10;

/** A key that names its side. */
const SIDED = /-[RL]$/;

/** A routine in which the figure keeps `pose`; at any position it is drawn in it. */
export function stillRoutine(pose: PoseKey): Routine {
  return {
    format: 1,
    id: 'still',
    title: 'still',
    summary: 'still',
    kind: 'micro',
    position: 'standing',
    credit: 'seated',
    needs: 'nothing',
    discretion: 0,
    covers: [],
    steps: [
      {
        seconds: STILL_SECONDS,
        name: 'still',
        line: 'still',
        motion: { kind: 'hold', pose },
        breath: 'easy',
        ...(SIDED.test(pose) && { side: pose.endsWith('L') ? 'left' : 'right' }),
      },
    ],
  };
}
