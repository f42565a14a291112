// Half-kneeling on the mat, and the way between standing and sitting on it: one knee, a hand, then the seat. The front
// foot stands in one place from the first step down to the last one up.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { KNEE_ON_PAD } from '../proportions.ts';
import { vec } from '../vec3.ts';
import { ANKLE_X, FAR_Z, flat, foot, KNEE_UP, NEAR_Z, STAND } from './build.ts';
import { FLOOR_HANDS } from './floor-hands.ts';
import { FAR_SOLE, LYING_CENTRE, NEAR_SOLE } from './lying.ts';

const KNEELING_CENTRE = -0.08;

const KNEEL_X = -0.05;
const KNEE = vec(KNEEL_X, KNEE_ON_PAD, NEAR_Z);
const KNEELING_LEG: Leg = { kind: 'knee', knee: KNEE, shank: -5, pitch: 152 };
const TUCKED_TOES: Leg = { kind: 'knee', knee: KNEE, shank: 6, pitch: 88 };
const BACK_FOOT = foot(vec(KNEEL_X - 0.285, 0, NEAR_Z), 62);
const FRONT_FOOT = flat(KNEEL_X + 0.247, FAR_Z);
/** The same foot under a thigh that lies along the ground. */
const FRONT_FOOT_LOW = flat(KNEEL_X + 0.247, FAR_Z, KNEE_UP);

const ON_MAT: Pose = {
  ...STAND,
  centre: KNEELING_CENTRE,
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

export const MAT = {
  'STAND-MAT': { ...STAND, centre: -0.04, props: { mat: 1 } },
  'STEP-AHEAD-MAT': {
    ...ON_MAT,
    support: { kind: 'free', x: 0.035, y: 0.5 },
    pelvis: 10,
    trunk: 13,
    head: 16,
    nearArm: HANDS.hanging,
    nearLeg: foot(vec(ANKLE_X + 0.075, 0, NEAR_Z), 12),
    farLeg: FRONT_FOOT,
  },
  'LUNGE-MAT': {
    ...ON_MAT,
    support: { kind: 'free', x: 0.015, y: 0.405 },
    pelvis: 14,
    trunk: 22,
    head: 20,
    nearArm: FLOOR_HANDS.onFrontThigh,
    nearLeg: BACK_FOOT,
    farLeg: FRONT_FOOT,
  },
  'KNEE-DOWN-MAT': {
    ...HALF_KNEEL,
    nearLeg: TUCKED_TOES,
    trunk: 8,
    nearArm: FLOOR_HANDS.onFrontThigh,
    accent: 0,
  },
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
  /** The seat low over the heel, one hand on the floor. */
  'KNEEL-LOW': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X - 0.182 },
    nearLeg: TUCKED_TOES,
    pelvis: 37,
    trunk: 61,
    curl: 0.3,
    head: 50,
    farLeg: FRONT_FOOT_LOW,
    nearArm: FLOOR_HANDS.beforeKnee,
    farArm: FLOOR_HANDS.beforeKnee,
    centre: -0.16,
    accent: 0,
    wedge: 0.2,
  },
  /** The seat on the floor beside the heel, the hands still before the knee. */
  'SIT-SIDE': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.257, y: 0.088 },
    pelvis: 10,
    trunk: 34,
    curl: 0.4,
    head: 30,
    nearLeg: foot(vec(KNEEL_X - 0.35, 0.032, 0.3), 152, vec(1, -0.15, 0.35)),
    farLeg: FRONT_FOOT_LOW,
    nearArm: FLOOR_HANDS.beforeKnee,
    farArm: FLOOR_HANDS.beforeKnee,
    centre: -0.2,
    wedge: 0.2,
  },
  /** The near leg on its way round to the front. */
  'LEG-ROUND': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.262, y: 0.087 },
    pelvis: -32,
    trunk: -34,
    curl: 0.35,
    head: -2,
    nearLeg: foot(vec(-0.06, 0.03, 0.36), 40, vec(0.8, 0.6, 0.5), 20),
    farLeg: FRONT_FOOT_LOW,
    nearArm: FLOOR_HANDS.behindSeat,
    farArm: FLOOR_HANDS.onKnee,
    centre: -0.26,
    wedge: 0.2,
  },
  /** Sitting on the floor, both feet flat, leaning on a hand. */
  'SIT-FLOOR': {
    ...ON_MAT,
    support: { kind: 'free', x: -0.255, y: 0.086 },
    pelvis: -32,
    trunk: -30,
    curl: 0.35,
    head: 0,
    nearLeg: NEAR_SOLE,
    farLeg: FAR_SOLE,
    nearArm: FLOOR_HANDS.behindSeat,
    farArm: FLOOR_HANDS.onKnee,
    centre: LYING_CENTRE,
    wedge: 0.3,
  },
} as const satisfies Record<string, Pose>;
