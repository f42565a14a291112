// Where hands rest on the floor, and on the own body while lying. Offsets are in body heights: forward, up (or along the
// bone), outward; on the floor `world` counts outward from the middle of the mat, to the viewer for the near hand.
import type { Arm, Hand, HandFrame } from '../pose.ts';
import { vec, type Vec3 } from '../vec3.ts';

const BACK = vec(-1, 0, 0.35);
const BELOW = vec(-0.4, -0.5, 0.8);

function on(frame: HandFrame, palm: Vec3, fingers: Vec3, elbow: Vec3 = BACK): Arm {
  const hand: Hand = { on: frame, palm, fingers, elbow };
  return [{ hand, share: 1 }];
}

/** On the floor, the elbow's way told in the room: the body turns, the arm lies where it lies. */
function onFloor(palm: Vec3, fingers: Vec3, elbow: Vec3): Arm {
  const hand: Hand = { on: 'world', palm, fingers, elbow, elbowIn: 'room' };
  return [{ hand, share: 1 }];
}

/** Each is one arm's resting place; the same for the near and the far arm, which mirrors it. */
export const FLOOR_HANDS = {
  /** Upper arms on the floor by the sides, hands on the belly: the low back stays in view. */
  onBelly: [
    {
      hand: {
        on: 'pelvis',
        palm: vec(0.078, 0.062, 0.055),
        fingers: vec(0.1, -1, -0.45),
        elbow: vec(-0.3, -0.75, 1),
        elbowIn: 'room',
      },
      share: 1,
    },
  ],
  alongMat: onFloor(vec(-0.21, 0.018, 0.155), vec(1, -0.02, 0.1), vec(0.1, 0.15, 1)),
  /** Around the thigh from its side, the fingers behind it. */
  aroundNearThigh: on('near-thigh', vec(-0.026, 0.15, 0.042), vec(-0.9, 0.2, -0.4), BELOW),
  aroundFarThigh: on('far-thigh', vec(-0.026, 0.13, 0.042), vec(-0.9, 0.25, -0.35), BELOW),
  /** Half on the side: the lower arm stretched out over the floor, the upper one across the chest. */
  outAside: onFloor(vec(-0.5, 0.022, 0.38), vec(0.35, 0, 0.95), vec(0, 1, 0)),
  acrossChest: on('ribs', vec(0.11, 0.12, -0.08), vec(0.3, 0.1, -1), vec(0.2, -0.6, 1)),
  /** On the side: the lower arm under the cheek, or set to push; the upper hand before the chest. */
  underCheek: onFloor(vec(-0.76, 0.04, -0.05), vec(-1, 0, -0.15), vec(-0.1, 0.1, 1)),
  forearmAside: onFloor(vec(-0.43, 0.02, 0.22), vec(0.7, 0, 0.75), vec(0.6, -0.75, -0.8)),
  setToPush: onFloor(vec(-0.45, 0.022, 0.285), vec(0.3, 0, 0.95), vec(1, 0.05, -0.5)),
  beforeChest: onFloor(vec(-0.43, 0.045, -0.23), vec(-0.25, -0.6, -0.75), vec(0.2, 0.8, -0.5)),
  onUpperThigh: on('far-thigh', vec(0.056, 0.11, 0.005), vec(-0.12, 1, -0.05), vec(-0.4, -0.3, 1)),
  /** Rolling over: the lower arm stretched out past the head. */
  pastHead: onFloor(vec(-0.912, 0.026, 0), vec(-1, 0, 0), vec(0, 1, 0.1)),
  /** Sitting: the flat hand behind the seat. */
  behindSeat: onFloor(vec(-0.47, 0.034, 0.17), vec(-0.55, -0.45, 0.5), vec(-1, 0.2, 0.3)),
  /** Kneeling low: fingertips on the floor before the knee. */
  beforeKnee: onFloor(vec(-0.03, 0.054, 0.14), vec(0.5, -0.85, 0.1), vec(-1, 0.3, 0.5)),
  onFrontThigh: on('far-thigh', vec(0.056, 0.16, 0.02), vec(-0.12, 1, -0.05), vec(-0.8, -0.6, 0.3)),
  onKnee: on('far-thigh', vec(0.05, 0.2, 0.005), vec(-0.2, 1, -0.05), vec(-0.8, -0.6, 0.3)),
  /** On the front, the head on the left: both hands under the forehead, or the forearms beside each other. */
  underForehead: onFloor(vec(-0.7, 0.024, -0.02), vec(-0.35, 0, 1), vec(-0.9, 0.75, -2)),
  forearmOnMat: onFloor(vec(-0.745, 0.018, -0.095), vec(-1, -0.02, 0), vec(1, 0, -0.05)),
} as const satisfies Record<string, Arm>;
