// The pages of the movements that come with Sitbones, in the order in which they are listed: the nine of the source
// material, then the nine desk variants. Checked once, on load.
import { damagedFile } from './damaged-file.ts';
import type { Movement } from './movement-schema.ts';
import deskHinge from './movements/desk-hinge.json' with { type: 'json' };
import figureFour from './movements/figure-four.json' with { type: 'json' };
import gluteBridge from './movements/glute-bridge.json' with { type: 'json' };
import gluteSqueeze from './movements/glute-squeeze.json' with { type: 'json' };
import hipFlexorOpener from './movements/hip-flexor-opener.json' with { type: 'json' };
import hipHinge from './movements/hip-hinge.json' with { type: 'json' };
import kneeToChest from './movements/knee-to-chest.json' with { type: 'json' };
import pelvicTilts from './movements/pelvic-tilts.json' with { type: 'json' };
import plank from './movements/plank.json' with { type: 'json' };
import seatedFigureFour from './movements/seated-figure-four.json' with { type: 'json' };
import seatedKneeToChest from './movements/seated-knee-to-chest.json' with { type: 'json' };
import seatedWeightShift from './movements/seated-weight-shift.json' with { type: 'json' };
import sittingReset from './movements/sitting-reset.json' with { type: 'json' };
import standingHipFlexorOpener from './movements/standing-hip-flexor-opener.json' with { type: 'json' };
import standingReset from './movements/standing-reset.json' with { type: 'json' };
import standingWeightShift from './movements/standing-weight-shift.json' with { type: 'json' };
import wallPelvicTilt from './movements/wall-pelvic-tilt.json' with { type: 'json' };
import wallPlank from './movements/wall-plank.json' with { type: 'json' };
import { parseMovement } from './parse-movement.ts';

/** Every movement page, unmirrored (right side shown). Throws on load when a file is damaged. */
export const MOVEMENTS: readonly Movement[] = [
  standingReset,
  sittingReset,
  pelvicTilts,
  kneeToChest,
  hipFlexorOpener,
  gluteBridge,
  hipHinge,
  figureFour,
  plank,
  seatedFigureFour,
  standingHipFlexorOpener,
  wallPelvicTilt,
  seatedKneeToChest,
  gluteSqueeze,
  wallPlank,
  seatedWeightShift,
  deskHinge,
  standingWeightShift,
].map(checked);

function checked(file: unknown): Movement {
  const result = parseMovement(file);
  if (result.ok) return result.movement;
  throw damagedFile(result.problems);
}
