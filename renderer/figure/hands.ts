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
  lowRibs: on('ribs', vec(0.077, 0.088, 0.045), vec(0.25, -0.1, -0.8), vec(-1, -0.25, 0.35)),
  pelvisFront: on('pelvis', vec(0.072, 0.008, 0.045), vec(0.12, -0.45, -0.8), vec(-1, -0.1, 0.35)),
  hipCrease: on('pelvis', vec(0.052, -0.002, 0.085), vec(0.5, -0.85, -0.2), vec(-1, 0, 0.3)),
  hipSide: on('pelvis', vec(0.012, 0.052, 0.1), vec(0.75, -0.6, -0.1), vec(-1, 0, 0.45)),
  onThigh: on('near-thigh', vec(0.056, 0.15, 0.005), vec(-0.12, 1, -0.05), DOWN_BACK),
  onFarThigh: on('far-thigh', vec(0.056, 0.15, 0.005), vec(-0.12, 1, -0.05), DOWN_BACK),
  onKnee: on('near-shin', vec(0.035, 0.02, 0), vec(0.8, 0.45, -0.2), vec(-0.8, -0.5, 0.6)),
  onCrossedAnkle: on('near-shin', vec(0.038, 0.2, 0), vec(0.5, 0.2, -0.8), vec(-0.6, -0.6, 0.6)),
  onShin: on('near-shin', vec(0.03, 0.07, 0.01), vec(0.25, 0.9, 0.1), DOWN_BACK),
  onDesk: on('world', vec(0.115, DESK_HEIGHT + 0.013, 0.1), vec(1, -0.06, 0), vec(-0.7, -0.6, 0.2)),
} as const satisfies Record<string, Arm>;
