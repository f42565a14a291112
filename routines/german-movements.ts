// The German texts of the movement pages, by id. shelves.ts checks and uses them.
import deskHinge from './movements/de/desk-hinge.json' with { type: 'json' };
import figureFour from './movements/de/figure-four.json' with { type: 'json' };
import gluteBridge from './movements/de/glute-bridge.json' with { type: 'json' };
import gluteSqueeze from './movements/de/glute-squeeze.json' with { type: 'json' };
import hipFlexorOpener from './movements/de/hip-flexor-opener.json' with { type: 'json' };
import hipHinge from './movements/de/hip-hinge.json' with { type: 'json' };
import kneeToChest from './movements/de/knee-to-chest.json' with { type: 'json' };
import pelvicTilts from './movements/de/pelvic-tilts.json' with { type: 'json' };
import plank from './movements/de/plank.json' with { type: 'json' };
import seatedFigureFour from './movements/de/seated-figure-four.json' with { type: 'json' };
import seatedKneeToChest from './movements/de/seated-knee-to-chest.json' with { type: 'json' };
import seatedWeightShift from './movements/de/seated-weight-shift.json' with { type: 'json' };
import sittingReset from './movements/de/sitting-reset.json' with { type: 'json' };
import standingHipFlexorOpener from './movements/de/standing-hip-flexor-opener.json' with { type: 'json' };
import standingReset from './movements/de/standing-reset.json' with { type: 'json' };
import standingWeightShift from './movements/de/standing-weight-shift.json' with { type: 'json' };
import wallPelvicTilt from './movements/de/wall-pelvic-tilt.json' with { type: 'json' };
import wallPlank from './movements/de/wall-plank.json' with { type: 'json' };

export const GERMAN_MOVEMENTS: Readonly<Record<string, unknown>> = {
  'desk-hinge': deskHinge,
  'figure-four': figureFour,
  'glute-bridge': gluteBridge,
  'glute-squeeze': gluteSqueeze,
  'hip-flexor-opener': hipFlexorOpener,
  'hip-hinge': hipHinge,
  'knee-to-chest': kneeToChest,
  'pelvic-tilts': pelvicTilts,
  plank: plank,
  'seated-figure-four': seatedFigureFour,
  'seated-knee-to-chest': seatedKneeToChest,
  'seated-weight-shift': seatedWeightShift,
  'sitting-reset': sittingReset,
  'standing-hip-flexor-opener': standingHipFlexorOpener,
  'standing-reset': standingReset,
  'standing-weight-shift': standingWeightShift,
  'wall-pelvic-tilt': wallPelvicTilt,
  'wall-plank': wallPlank,
};
