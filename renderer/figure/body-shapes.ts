// The form of the body: how thick each part is along its length, in body heights. Data for the drawing, and the few
// functions that place it on a skeleton.
import type { Section } from './outline.ts';
import type { Frame } from './frame.ts';
import type { ArmJoints, LegJoints, Skeleton } from './skeleton.ts';
import { within } from './frame.ts';
import { add, mix, radians, scale, squareTo, sub, unit, vec, type Vec3 } from './vec3.ts';

/** Along a part, then how far it reaches to the front, the back and each side. */
type Row = readonly [along: number, front: number, back: number, half: number];

const THIGH: readonly Row[] = [
  [-0.012, 0.05, 0.056, 0.055],
  [0.04, 0.053, 0.057, 0.056],
  [0.09, 0.0495, 0.051, 0.05],
  [0.14, 0.0435, 0.043, 0.043],
  [0.19, 0.037, 0.0345, 0.035],
  [0.225, 0.0335, 0.0305, 0.031],
  [0.25, 0.032, 0.0295, 0.03],
  [0.266, 0.027, 0.025, 0.026],
];
const SHANK: readonly Row[] = [
  [-0.016, 0.027, 0.025, 0.026],
  [0, 0.032, 0.0295, 0.03],
  [0.022, 0.0305, 0.0315, 0.03],
  [0.05, 0.0275, 0.0375, 0.032],
  [0.085, 0.025, 0.041, 0.033],
  [0.125, 0.022, 0.036, 0.028],
  [0.17, 0.0185, 0.0265, 0.0215],
  [0.21, 0.017, 0.0205, 0.018],
  [0.24, 0.0185, 0.0205, 0.018],
  [0.258, 0.021, 0.021, 0.0185],
];
const UPPER_ARM: readonly Row[] = [
  [-0.012, 0.027, 0.029, 0.028],
  [0.02, 0.031, 0.032, 0.03],
  [0.06, 0.028, 0.0285, 0.026],
  [0.11, 0.0235, 0.024, 0.023],
  [0.15, 0.0215, 0.0217, 0.0213],
  [0.17, 0.0212, 0.0212, 0.021],
  [0.182, 0.018, 0.018, 0.018],
];
const FOREARM: readonly Row[] = [
  [-0.012, 0.018, 0.018, 0.018],
  [0, 0.0212, 0.0212, 0.021],
  [0.03, 0.022, 0.022, 0.0215],
  [0.065, 0.0205, 0.0205, 0.02],
  [0.105, 0.0163, 0.0163, 0.0165],
  [0.135, 0.0135, 0.0135, 0.0145],
  [0.15, 0.0125, 0.0125, 0.014],
  [0.158, 0.011, 0.011, 0.013],
];
const HAND: readonly Row[] = [
  [-0.008, 0.011, 0.011, 0.013],
  [0, 0.0125, 0.0125, 0.0142],
  [0.022, 0.0135, 0.0135, 0.0185],
  [0.044, 0.013, 0.0132, 0.0205],
  [0.066, 0.0108, 0.0115, 0.019],
  [0.078, 0.0086, 0.0094, 0.016],
  [0.085, 0.0055, 0.0064, 0.011],
];
const THUMB: readonly Row[] = [
  [0, 0.009, 0.009, 0.009],
  [0.022, 0.0085, 0.0085, 0.0085],
  [0.042, 0.0065, 0.0065, 0.0065],
];
/** Along from the heel; front is the upper side, back the sole. */
const FOOT: readonly Row[] = [
  [0.003, 0.024, -0.011, 0.0125],
  [0.0085, 0.0335, -0.004, 0.017],
  [0.017, 0.0435, -0.0005, 0.0195],
  [0.028, 0.0515, 0, 0.0205],
  [0.042, 0.0545, 0, 0.021],
  [0.06, 0.0465, 0, 0.0235],
  [0.084, 0.0335, 0, 0.0275],
];
const TOES: readonly Row[] = [
  [0.002, 0.0248, 0, 0.0285],
  [0.015, 0.02, 0, 0.0265],
  [0.0265, 0.0165, 0, 0.021],
];
/** Up the pelvis, from the hip joint. */
const PELVIS: readonly Row[] = [
  [-0.047, 0.036, 0.058, 0.085],
  [-0.022, 0.055, 0.08, 0.094],
  [0.006, 0.062, 0.083, 0.094],
  [0.034, 0.0655, 0.07, 0.088],
];
/** Up the trunk, from the low back. */
const TRUNK: readonly Row[] = [
  [0.022, 0.077, 0.037, 0.08],
  [0.062, 0.081, 0.036, 0.08],
  [0.105, 0.087, 0.046, 0.088],
  [0.15, 0.09, 0.057, 0.096],
  [0.19, 0.083, 0.063, 0.1],
  [0.225, 0.066, 0.06, 0.095],
  [0.255, 0.044, 0.048, 0.07],
  [0.278, 0.031, 0.034, 0.04],
];
const NECK: readonly Row[] = [
  [-0.02, 0.036, 0.03, 0.036],
  [0.012, 0.033, 0.027, 0.032],
  [0.045, 0.034, 0.026, 0.031],
  [0.075, 0.034, 0.026, 0.031],
];
/** Up from the neck; front is the face. */
const HEAD: readonly Row[] = [
  [0.027, 0.058, -0.012, 0.025],
  [0.034, 0.069, -0.001, 0.034],
  [0.045, 0.0735, 0.009, 0.04],
  [0.055, 0.0735, 0.02, 0.044],
  [0.064, 0.077, 0.028, 0.047],
  [0.072, 0.085, 0.034, 0.049],
  [0.08, 0.0805, 0.038, 0.05],
  [0.09, 0.0745, 0.04, 0.051],
  [0.104, 0.0745, 0.0405, 0.052],
  [0.12, 0.07, 0.036, 0.049],
  [0.134, 0.058, 0.025, 0.041],
  [0.145, 0.037, 0.006, 0.026],
];
const HAIR: readonly Row[] = [
  [0.046, -0.01, 0.031, 0.032],
  [0.058, -0.005, 0.0375, 0.046],
  [0.074, 0.002, 0.0425, 0.053],
  [0.09, 0.011, 0.0465, 0.0555],
  [0.105, 0.026, 0.047, 0.0555],
  [0.118, 0.047, 0.044, 0.054],
  [0.13, 0.0605, 0.0365, 0.0485],
  [0.14, 0.0575, 0.026, 0.041],
  [0.15, 0.039, 0.009, 0.028],
];

export function thighSections({ hip, knee, thighFront }: LegJoints): Section[] {
  return onBone(THIGH, hip, knee, thighFront);
}

export function shankSections({ knee, ankle, shankFront }: LegJoints): Section[] {
  return onBone(SHANK, knee, ankle, shankFront);
}

/** Heel to toes in one form that bends at the ball. */
export function footSections({ heel, ball, toe, footUp, toeUp }: LegJoints): Section[] {
  return [...onBone(FOOT, heel, ball, footUp), ...onBone(TOES, ball, toe, toeUp)];
}

export function upperArmSections({ shoulder, elbow, front }: ArmJoints): Section[] {
  return onBone(UPPER_ARM, shoulder, elbow, front);
}

export function forearmSections({ elbow, wrist, front }: ArmJoints): Section[] {
  return onBone(FOREARM, elbow, wrist, front);
}

export function handSections({ wrist, tip, front }: ArmJoints): Section[] {
  return onBone(HAND, wrist, tip, front);
}

/** The thumb, beside the palm on the side that looks ahead. */
export function thumbSections({ wrist, tip, front }: ArmJoints): Section[] {
  const along = unit(sub(tip, wrist));
  const root = add(wrist, scale(along, 0.012));
  const end = add(wrist, add(scale(along, 0.055), scale(squareTo(along, front), 0.014)));
  return onBone(THUMB, root, end, front);
}

/** How much the ribs widen with a full breath: more than people's do, so that it can be seen from across a desk. */
const SWELL = 0.055;

/** Pelvis, waist and ribs as one form: the low back follows the pelvis, the ribs swell with the breath. */
export function torsoSections(skeleton: Skeleton, curl: number, fullness: number): Section[] {
  const { pelvis, trunk } = skeleton;
  const arch = archOf(skeleton);
  const lower = PELVIS.map(([along, front, back, half]) =>
    section(pelvis, along, [front, back, half]),
  );
  const upper = TRUNK.map(([along, front, back, half]) => {
    const swell = 1 + SWELL * fullness * bump(along, 0.14, 0.1);
    const hollow = arch * 0.015 * bump(along, 0.045, 0.06);
    const fold = Math.max(0, hollow) * 0.7;
    const round = curl * bump(along, 0.15, 0.12);
    const belly = curl * 0.012 * bump(along, 0.05, 0.06);
    return section(trunk, along, [
      front * swell + fold - round * 0.016 + belly,
      back * swell - hollow + round * 0.02,
      half * swell,
    ]);
  });
  return [...lower, ...upper];
}

export function neckSections({ neck, trunk, head }: Skeleton): Section[] {
  const top = within(head, vec(0.014, 0.06));
  const along = squareTo(trunk.out, sub(top, neck));
  const forward = vec(along.y, -along.x, 0);
  return NECK.map(([at, front, back, half]) => ({
    at: add(neck, scale(along, at)),
    up: along,
    forward,
    front: front - 0.006,
    back,
    half,
  }));
}

export function headSections({ head }: Skeleton): Section[] {
  return HEAD.map(([along, front, back, half]) => section(head, along, [front, back, half]));
}

/** Seen from ahead the face comes out from under the hair, which keeps to the back and the near side of the head. */
export function hairSections({ head }: Skeleton, yaw: number): Section[] {
  const ahead = Math.min(1, Math.max(0, (yaw - 50) / 30));
  return HAIR.map(([along, front, back, half]) => {
    const open = Math.min(1, Math.max(0, (0.132 - along) / 0.03)) * Math.sin(radians(yaw));
    const shift = half * 0.5 * open * (1 - ahead);
    const raised = along + Math.max(0, FRINGE - along) * ahead;
    const at = within(head, vec(0, raised, shift));
    const { up, forward } = head;
    return { at, up, forward, front: front - 0.012 * open, back, half: half - shift };
  });
}

/** Seen from straight ahead, hair ends above the brow; what hangs behind the head is seen beside it. */
const FRINGE = 0.108;

export function hairBehindSections({ head }: Skeleton): Section[] {
  return HAIR.map(([along, front, back, half]) =>
    section(head, along, [front, back, half + 0.003]),
  );
}

/** How far the pelvis is tipped against the trunk, −1 to 1 at the ends of the drawn range. */
function archOf({ pelvis, trunk }: Skeleton): number {
  const turn = pelvis.up.x * trunk.up.y - pelvis.up.y * trunk.up.x;
  return Math.max(-1.4, Math.min(1.4, Math.asin(turn) / 0.26));
}

function section(
  frame: Frame,
  along: number,
  [front, back, half]: readonly [number, number, number],
): Section {
  return {
    at: within(frame, vec(0, along)),
    up: frame.up,
    forward: frame.forward,
    front,
    back,
    half,
  };
}

function onBone(rows: readonly Row[], from: Vec3, to: Vec3, front: Vec3): Section[] {
  const up = unit(sub(to, from));
  const forward = squareTo(up, front);
  return rows.map(([along, ahead, behind, half]) => ({
    at: add(from, scale(up, along)),
    up,
    forward,
    front: ahead,
    back: behind,
    half,
  }));
}

function bump(at: number, middle: number, width: number): number {
  return Math.exp(-(((at - middle) / width) ** 2));
}

/** Where a glow sits: on the skin, not on the bone. */
export function alongLeg({ hip, knee, thighFront }: LegJoints, share: number, depth: number): Vec3 {
  return add(mix(hip, knee, share), scale(thighFront, depth));
}

export const JOINT_RADIUS = { knee: 0.0305, ankle: 0.0185, elbow: 0.0205, wrist: 0.013 } as const;
