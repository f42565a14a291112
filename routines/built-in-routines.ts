// The routines that come with Sitbones, in the order in which they are listed. Checked once, on load, by the same parser
// that a person's own files go through.
import bothHipsMicro from './both-hips-micro.json' with { type: 'json' };
import bridgeMicro from './bridge-micro.json' with { type: 'json' };
import { damagedFile } from './damaged-file.ts';
import deskHipOpener from './desk-hip-opener.json' with { type: 'json' };
import deskStrength from './desk-strength.json' with { type: 'json' };
import figureFourFloor from './figure-four-floor.json' with { type: 'json' };
import floorRelief from './floor-relief.json' with { type: 'json' };
import hingeMicro from './hinge-micro.json' with { type: 'json' };
import hingePractice from './hinge-practice.json' with { type: 'json' };
import hipFlexorOpener20 from './hip-flexor-opener-20.json' with { type: 'json' };
import hipFlexorOpener30 from './hip-flexor-opener-30.json' with { type: 'json' };
import hipFlexorOpener45 from './hip-flexor-opener-45.json' with { type: 'json' };
import hipFlexorOpener60 from './hip-flexor-opener-60.json' with { type: 'json' };
import hipOpenerMicro from './hip-opener-micro.json' with { type: 'json' };
import onACall from './on-a-call.json' with { type: 'json' };
import { parseRoutine } from './parse-routine.ts';
import type { Routine } from './schema.ts';
import sittingMicro from './sitting-micro.json' with { type: 'json' };
import sittingReset from './sitting-reset.json' with { type: 'json' };
import standingMicro from './standing-micro.json' with { type: 'json' };
import standingReset from './standing-reset.json' with { type: 'json' };
import strengthDay12 from './strength-day-12.json' with { type: 'json' };
import strengthDay15 from './strength-day-15.json' with { type: 'json' };
import strengthDay from './strength-day.json' with { type: 'json' };
import strengthSlice from './strength-slice.json' with { type: 'json' };
import supineTiltMicro from './supine-tilt-micro.json' with { type: 'json' };
import walkMicro from './walk-micro.json' with { type: 'json' };
import walkSoftly from './walk-softly.json' with { type: 'json' };

/** The built-in routines, unmirrored (right side first), the default first. */
export const BUILT_IN_ROUTINES: readonly Routine[] = [
  standingReset,
  hipFlexorOpener30,
  sittingReset,
  hingePractice,
  walkSoftly,
  deskHipOpener,
  deskStrength,
  onACall,
  hipFlexorOpener20,
  hipFlexorOpener45,
  hipFlexorOpener60,
  floorRelief,
  figureFourFloor,
  strengthSlice,
  strengthDay,
  strengthDay12,
  strengthDay15,
  standingMicro,
  walkMicro,
  hingeMicro,
  bothHipsMicro,
  hipOpenerMicro,
  sittingMicro,
  bridgeMicro,
  supineTiltMicro,
].map(checked);

function checked(file: unknown): Routine {
  const result = parseRoutine(file);
  if (result.ok) return result.routine;
  throw damagedFile(result.problems);
}
