// The German texts of the built-in routines, by id. shelves.ts checks and uses them.
import bothHipsMicro from './de/both-hips-micro.json' with { type: 'json' };
import bridgeMicro from './de/bridge-micro.json' with { type: 'json' };
import deskHipOpener from './de/desk-hip-opener.json' with { type: 'json' };
import deskStrength from './de/desk-strength.json' with { type: 'json' };
import figureFourFloor from './de/figure-four-floor.json' with { type: 'json' };
import floorRelief from './de/floor-relief.json' with { type: 'json' };
import hingeMicro from './de/hinge-micro.json' with { type: 'json' };
import hingePractice from './de/hinge-practice.json' with { type: 'json' };
import hipFlexorOpener20 from './de/hip-flexor-opener-20.json' with { type: 'json' };
import hipFlexorOpener30 from './de/hip-flexor-opener-30.json' with { type: 'json' };
import hipFlexorOpener45 from './de/hip-flexor-opener-45.json' with { type: 'json' };
import hipFlexorOpener60 from './de/hip-flexor-opener-60.json' with { type: 'json' };
import hipOpenerMicro from './de/hip-opener-micro.json' with { type: 'json' };
import onACall from './de/on-a-call.json' with { type: 'json' };
import sittingMicro from './de/sitting-micro.json' with { type: 'json' };
import sittingReset from './de/sitting-reset.json' with { type: 'json' };
import standingMicro from './de/standing-micro.json' with { type: 'json' };
import standingReset from './de/standing-reset.json' with { type: 'json' };
import strengthDay from './de/strength-day.json' with { type: 'json' };
import strengthDay12 from './de/strength-day-12.json' with { type: 'json' };
import strengthDay15 from './de/strength-day-15.json' with { type: 'json' };
import strengthSlice from './de/strength-slice.json' with { type: 'json' };
import supineTiltMicro from './de/supine-tilt-micro.json' with { type: 'json' };
import walkMicro from './de/walk-micro.json' with { type: 'json' };
import walkSoftly from './de/walk-softly.json' with { type: 'json' };

export const GERMAN_ROUTINES: Readonly<Record<string, unknown>> = {
  'both-hips-micro': bothHipsMicro,
  'bridge-micro': bridgeMicro,
  'desk-hip-opener': deskHipOpener,
  'desk-strength': deskStrength,
  'figure-four-floor': figureFourFloor,
  'floor-relief': floorRelief,
  'hinge-micro': hingeMicro,
  'hinge-practice': hingePractice,
  'hip-flexor-opener-20': hipFlexorOpener20,
  'hip-flexor-opener-30': hipFlexorOpener30,
  'hip-flexor-opener-45': hipFlexorOpener45,
  'hip-flexor-opener-60': hipFlexorOpener60,
  'hip-opener-micro': hipOpenerMicro,
  'on-a-call': onACall,
  'sitting-micro': sittingMicro,
  'sitting-reset': sittingReset,
  'standing-micro': standingMicro,
  'standing-reset': standingReset,
  'strength-day': strengthDay,
  'strength-day-12': strengthDay12,
  'strength-day-15': strengthDay15,
  'strength-slice': strengthSlice,
  'supine-tilt-micro': supineTiltMicro,
  'walk-micro': walkMicro,
  'walk-softly': walkSoftly,
};
