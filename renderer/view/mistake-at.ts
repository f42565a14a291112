// Whether the figure knows a common mistake at a position, and which. Pure; drawing it is renderer/figure's.
import type { Routine } from '../../preload/contract.ts';
import { mistakeOf, type MistakeName } from '../figure/ghosts.ts';
import { mistakenTimelineOf, spanAt } from '../figure/timeline.ts';

/** The mistake that `sb-figure` would show there; undefined where there is none to warn of. */
export function mistakeAt(routine: Routine, positionMs: number): MistakeName | undefined {
  const { ends } = spanAt(mistakenTimelineOf(routine), positionMs);
  const [from, to] = ends;
  return mistakeOf(to) ?? mistakeOf(from);
}
