// The catalogue: the routines that come with Sitbones, in the order in which they are listed. Checked once, on load,
// by the same parser that a person's own files go through.
import hipFlexorOpener30 from './hip-flexor-opener-30.json' with { type: 'json' };
import { parseRoutine } from './parse-routine.ts';
import type { Routine } from './schema.ts';
import sittingReset from './sitting-reset.json' with { type: 'json' };
import standingMicro from './standing-micro.json' with { type: 'json' };
import standingReset from './standing-reset.json' with { type: 'json' };

export { mirrorRoutine } from './mirror-routine.ts';
export { parseRoutine } from './parse-routine.ts';
export { spokenLine, spokenName, spokenRoutine } from './spoken-line.ts';

/** The built-in routines, unmirrored (right side first), the default first. */
export const BUILT_IN_ROUTINES: readonly Routine[] = [
  standingReset,
  hipFlexorOpener30,
  sittingReset,
  standingMicro,
].map(checked);

/** A damaged built-in file is a mistake in the program itself, so it stops the program and says where. */
function checked(file: unknown): Routine {
  const result = parseRoutine(file);
  if (result.ok) return result.routine;
  throw new Error(result.problems.map(({ field, mend }) => `${field}: ${mend}`).join('\n'));
}
