// Half-kneeling at the desk, and the way down to it and up again.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { KNEE_ON_PAD } from '../proportions.ts';
import { vec } from '../vec3.ts';
import { FAR_Z, flat, foot, NEAR_Z, STAND } from './build.ts';

/** Half-kneeling: the front foot stands ahead, under the desk, and the knee below the hips. */
const FRONT_ANKLE_X = 0.062;
const KNEEL_X = -0.19;
const KNEE = vec(KNEEL_X, KNEE_ON_PAD, NEAR_Z);
const KNEELING_LEG: Leg = { kind: 'knee', knee: KNEE, shank: -5, pitch: 152 };
const TUCKED_TOES: Leg = { kind: 'knee', knee: KNEE, shank: 6, pitch: 88 };
const BACK_BALL = vec(KNEEL_X - 0.275, 0, NEAR_Z);
const FRONT_FOOT = flat(FRONT_ANKLE_X, FAR_Z);

const HALF_KNEEL: Pose = {
  ...STAND,
  centre: -0.08,
  support: { kind: 'knee', x: KNEEL_X },
  nearLeg: KNEELING_LEG,
  farLeg: FRONT_FOOT,
  nearArm: HANDS.onDesk,
  farArm: HANDS.onFarThigh,
  accent: 1,
  wedge: 0.7,
  props: { pad: 1, desk: 1 },
};

const AT_DESK: Pose = {
  ...STAND,
  nearArm: HANDS.fingersOnDesk,
  centre: -0.08,
  props: { pad: 1, desk: 1 },
};

export const KNEELING = {
  HK: HALF_KNEEL,
  'HK-TUCK': { ...HALF_KNEEL, pelvis: -13, trunk: 0.5, wedge: 1, glows: { 'front-of-hip': 0.35 } },
  'HK-SHIFT': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X + 0.06 },
    pelvis: -11,
    trunk: 2,
    wedge: 0.9,
    glows: { 'front-of-hip': 1 },
  },
  'STAND-DESK': { ...AT_DESK, trunk: 5, pelvis: 3 },
  'STEP-AHEAD': {
    ...AT_DESK,
    nearArm: HANDS.onDesk,
    support: { kind: 'free', x: 0, y: 0.5 },
    farLeg: FRONT_FOOT,
    trunk: 15,
    pelvis: 11,
    head: 16,
    accent: 0.2,
  },
  'STEP-BACK': {
    ...AT_DESK,
    nearArm: HANDS.onDesk,
    support: { kind: 'free', x: -0.055, y: 0.455 },
    pelvis: 10,
    trunk: 14,
    head: 15,
    nearLeg: foot(vec(-0.33, 0, NEAR_Z), 40),
    farLeg: FRONT_FOOT,
    accent: 0.4,
  },
  LUNGE: {
    ...AT_DESK,
    nearArm: HANDS.onDesk,
    support: { kind: 'free', x: -0.135, y: 0.4 },
    pelvis: 7,
    trunk: 9,
    nearLeg: foot(BACK_BALL, 62),
    farLeg: FRONT_FOOT,
    farArm: HANDS.onFarThigh,
    accent: 0.7,
  },
  'KNEE-DOWN': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X + 0.005 },
    nearLeg: TUCKED_TOES,
    trunk: 3,
  },
  'FOOT-BACK': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X - 0.01 },
    farLeg: foot(vec(KNEEL_X - 0.1, 0.018, FAR_Z), 100),
    trunk: 3,
    accent: 0.5,
  },
  'KNEEL-BOTH': {
    ...HALF_KNEEL,
    farLeg: { ...KNEELING_LEG, knee: vec(KNEE.x, KNEE.y, FAR_Z) },
    accent: 0,
  },
  'PUSH-UP': {
    ...HALF_KNEEL,
    support: { kind: 'knee', x: KNEEL_X + 0.065 },
    nearLeg: TUCKED_TOES,
    pelvis: 8,
    trunk: 22,
    head: 14,
  },
} as const satisfies Record<string, Pose>;
