// Half-kneeling on the mat, and the way between standing and lying. The far foot stands in one place from the first
// step down to the last one up.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { KNEE_ON_PAD } from '../proportions.ts';
import { vec } from '../vec3.ts';
import { ANKLE_X, FAR_AHEAD, FAR_Z, flat, foot, KNEE_UP, NEAR_Z, STAND } from './build.ts';

/** The middle of the mat: all poses on it are seen from there. */
export const MAT_CENTRE = -0.3;

const KNEEL_X = -0.255;
const KNEE = vec(KNEEL_X, KNEE_ON_PAD, NEAR_Z);
const KNEELING_LEG: Leg = { kind: 'knee', knee: KNEE, shank: -5, pitch: 152 };
const TUCKED_TOES: Leg = { kind: 'knee', knee: KNEE, shank: 6, pitch: 88 };
const FRONT_FOOT = flat(ANKLE_X + FAR_AHEAD, FAR_Z);

const ON_MAT: Pose = {
  ...STAND,
  centre: MAT_CENTRE,
  nearArm: HANDS.onThigh,
  farArm: HANDS.onFarThigh,
  props: { mat: 1 },
};

const HALF_KNEEL: Pose = {
  ...ON_MAT,
  support: { kind: 'knee', x: KNEEL_X },
  nearLeg: KNEELING_LEG,
  farLeg: FRONT_FOOT,
  nearArm: HANDS.hipSide,
  accent: 1,
  wedge: 0.7,
};

/** Sitting on the floor, both feet flat, leaning on the hands. */
const SIT_FLOOR: Pose = {
  ...ON_MAT,
  support: { kind: 'free', x: -0.265, y: 0.085 },
  pelvis: -38,
  trunk: -32,
  curl: 0.3,
  head: -8,
  nearLeg: flat(ANKLE_X, NEAR_Z, KNEE_UP),
  farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z, KNEE_UP),
  nearArm: HANDS.behindOnMat,
  farArm: HANDS.onFarThigh,
  wedge: 0.3,
};

export const MAT = {
  'STAND-MAT': { ...STAND, centre: -0.1, props: { mat: 1 } },
  'STEP-BACK-MAT': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.1, y: 0.47 },
    pelvis: 14,
    trunk: 20,
    head: 20,
    nearLeg: foot(vec(-0.38, 0, NEAR_Z), 40),
  },
  'LUNGE-MAT': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.19, y: 0.405 },
    pelvis: 12,
    trunk: 17,
    head: 16,
    nearLeg: foot(vec(KNEEL_X - 0.275, 0, NEAR_Z), 62),
    farLeg: FRONT_FOOT,
  },
  'KNEE-DOWN-MAT': { ...HALF_KNEEL, nearLeg: TUCKED_TOES, trunk: 5, accent: 0 },
  'KNEEL-PLAIN': { ...HALF_KNEEL, accent: 0 },
  'HK-MAT': HALF_KNEEL,
  'HK-MAT-TUCK': {
    ...HALF_KNEEL,
    pelvis: -13,
    trunk: 0.5,
    wedge: 1,
    glows: { 'front-of-hip': 0.35 },
  },
  'HK-MAT-SHIFT': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X + 0.06 },
    pelvis: -11,
    trunk: 2,
    wedge: 0.9,
    glows: { 'front-of-hip': 1 },
  },
  'FOOT-BACK-MAT': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X - 0.01 },
    farLeg: foot(vec(KNEEL_X - 0.1, 0.018, FAR_Z), 100),
    trunk: 5,
    accent: 0,
  },
  'KNEEL-MAT': {
    ...HALF_KNEEL,
    farLeg: { ...KNEELING_LEG, knee: vec(KNEE.x, KNEE.y, FAR_Z) },
    farArm: HANDS.hipSide,
    accent: 0,
    wedge: 0.35,
  },
  'HALF-SQUAT': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.165, y: 0.335 },
    pelvis: 36,
    trunk: 44,
    head: 34,
    wedge: 0.2,
  },
  CROUCH: {
    ...ON_MAT,
    support: { kind: 'free', x: -0.235, y: 0.175 },
    pelvis: 3,
    trunk: 26,
    curl: 0.3,
    head: 24,
    nearLeg: flat(ANKLE_X, NEAR_Z, vec(0.7, 0.7)),
    farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z, vec(0.7, 0.7)),
    nearArm: HANDS.onShin,
    farArm: HANDS.onFarThigh,
    wedge: 0.2,
  },
  'SIT-FLOOR': SIT_FLOOR,
  'LEAN-BACK': {
    ...SIT_FLOOR,
    support: { kind: 'free', x: -0.262, y: 0.084 },
    pelvis: -74,
    trunk: -64,
    curl: 0.6,
    head: -42,
    nearArm: HANDS.elbowOnMat,
    farArm: HANDS.alongMat,
  },
} as const satisfies Record<string, Pose>;
