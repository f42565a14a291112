// Where hands rest, as data. Offsets are in body heights: forward, up (or along the bone), outward.
import type { Arm, Hand, HandFrame } from './pose.ts';
import { DESK_HEIGHT } from './proportions.ts';
import { vec, type Vec3 } from './vec3.ts';

const BACK = vec(-1, 0, 0.35);
const DOWN_BACK = vec(-0.8, -0.6, 0.3);

function on(frame: HandFrame, palm: Vec3, fingers: Vec3, elbow: Vec3 = BACK): Arm {
  const hand: Hand = { on: frame, palm, fingers, elbow };
  return [{ hand, share: 1 }];
}

/** Each is one arm's resting place; the same for the near and the far arm, which mirrors it. */
export const HANDS = {
  hanging: on('ribs', vec(0.03, -0.118, 0.112), vec(0.22, -1, -0.05), BACK),
  lowRibs: on('ribs', vec(0.074, 0.085, 0.05), vec(0.2, -0.1, -0.8), vec(-0.85, -0.6, 0.7)),
  pelvisFront: on('pelvis', vec(0.07, 0.004, 0.04), vec(-0.04, -0.7, -0.6), vec(-0.35, -0.4, 1)),
  hangingAhead: on('ribs', vec(0.085, -0.112, 0.108), vec(0.25, -1, -0.05), BACK),
  hipCrease: on('pelvis', vec(0.052, -0.002, 0.085), vec(0.5, -0.85, -0.2), vec(-1, 0, 0.3)),
  hipSide: on('pelvis', vec(0.012, 0.052, 0.1), vec(0.75, -0.6, -0.1), vec(-1, 0, 0.45)),
  onThigh: on('near-thigh', vec(0.056, 0.15, 0.005), vec(-0.12, 1, -0.05), DOWN_BACK),
  onFarThigh: on('far-thigh', vec(0.056, 0.15, 0.005), vec(-0.12, 1, -0.05), DOWN_BACK),
  onKnee: on('near-shin', vec(0.035, 0.02, 0), vec(0.8, 0.45, -0.2), vec(-0.8, -0.5, 0.6)),
  onCrossedThigh: on('world', vec(-0.085, 0.384, 0.118), vec(0.9, 0.25, 0.2), vec(-0.8, -0.5, 0.6)),
  onCrossedAnkle: on(
    'world',
    vec(-0.005, 0.392, 0.025),
    vec(0.7, -0.25, -0.5),
    vec(-0.5, -0.5, 0.8),
  ),
  onShin: on('near-shin', vec(0.03, 0.07, 0.01), vec(0.25, 0.9, 0.1), DOWN_BACK),
  onDesk: on('world', vec(0.115, DESK_HEIGHT + 0.013, 0.1), vec(1, -0.06, 0), vec(-0.7, -0.6, 0.2)),
  reachingForWall: on('world', vec(0.215, 0.7, 0.1), vec(0.9, 0.5, -0.1), vec(-0.3, -1, 0.2)),
  forearmOnWall: on('world', vec(0.2405, 0.94, 0.095), vec(0.04, 1, 0), vec(0.3, -1, 0)),
  fingersOnDesk: on('world', vec(0.0605, 0.5065, 0.1), vec(0.5, -0.87, 0), vec(-1, -0.2, 0.3)),
  onDeskEdge: on(
    'world',
    vec(0.085, DESK_HEIGHT + 0.013, 0.1),
    vec(1, -0.06, 0),
    vec(-0.3, -1, 0.3),
  ),
  highOnThigh: on('near-thigh', vec(0.056, 0.085, 0.012), vec(-0.1, 1, -0.05), BACK),
  highOnFarThigh: on('far-thigh', vec(0.056, 0.085, 0.012), vec(-0.1, 1, -0.05), BACK),
  behindThigh: on('near-thigh', vec(-0.05, 0.165, 0.01), vec(-0.2, 0.1, -1), vec(-0.3, -0.8, 0.5)),
  behindNearThigh: on(
    'near-thigh',
    vec(-0.05, 0.15, 0.012),
    vec(-0.2, 0.1, -1),
    vec(-0.3, -0.8, 0.5),
  ),
  pickingUp: on('world', vec(0.175, 0.366, 0.094), vec(0.1, -1, -0.15), vec(-1, 0, 0.3)),
  atMouth: on('ribs', vec(0.105, 0.345, -0.075), vec(-0.1, 0.6, -1), vec(-0.2, -1, 0.3)),
  scooping: on('world', vec(0.206, 0.374, 0.09), vec(0.55, -0.85, -0.1), vec(-1, -0.2, 0.4)),
  holdingBowl: on('world', vec(0.27, 0.27, 0.05), vec(1, 0.1, -0.3), vec(-0.8, -0.6, 0.4)),
} as const satisfies Record<string, Arm>;
