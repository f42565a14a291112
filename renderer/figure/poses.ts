// The poses of the movement notes (section 3.1) as data, near and far instead of right and left: the working limb is
// always the near one, so one entry serves both sides. Angles as in the notes; places in body heights.
import type { PlainPoseKey, PoseKey, SidedPoseKey } from '../../routines/pose-keys.ts';
import { HANDS } from './hands.ts';
import type { Leg, Pose } from './pose.ts';
import { ANKLE_HEIGHT, BALL_FORWARD, HIP_HALF, KNEE_ON_PAD, SEGMENT } from './proportions.ts';
import { radians, vec, type Vec3 } from './vec3.ts';

export type PoseName = PlainPoseKey | SidedPoseKey | WaypointName;

/** Poses that no routine names: what a body passes through on the way from one to another. */
export type WaypointName =
  | 'SIT-SCOOT'
  | 'SIT-FEET'
  | 'SIT-READY'
  | 'SIT-OFF'
  | 'RISING'
  | 'STAND-DESK'
  | 'STEP-AHEAD'
  | 'STEP-BACK'
  | 'LUNGE'
  | 'KNEE-DOWN'
  | 'FOOT-BACK'
  | 'KNEEL-BOTH'
  | 'PUSH-UP'
  | 'FOOT-LIFTED';

const FORWARD = vec(1, 0);
/** The ankles stand a little behind the hips, so that the weight falls on the middle of the foot. */
const ANKLE_X = -0.028;
const SIT_ANKLE_X = 0.03;
/** In stance the far foot is a little ahead, so that both legs are seen. */
const FAR_AHEAD = 0.02;
/** Half-kneeling: the front foot stands ahead, under the desk, and the knee below the hips. */
const FRONT_ANKLE_X = 0.062;
const KNEEL_X = -0.19;
const NEAR_Z = HIP_HALF;
const FAR_Z = -HIP_HALF;

function flat(ankleX: number, z: number): Leg {
  return foot(vec(ankleX + BALL_FORWARD, 0, z), 0);
}

function foot(ball: Vec3, pitch: number, pole: Vec3 = FORWARD, roll = 0): Leg {
  return { kind: 'foot', ball, pitch, roll, pole };
}

/** Hips above planted feet: how far forward of the ankles, and how far the knees bend. */
function overFeet(forward: number, knees: number): Pose['support'] {
  const bone = SEGMENT.thigh;
  const reach = Math.sqrt(2 * bone * bone * (1 + Math.cos(radians(knees))));
  const y = ANKLE_HEIGHT + Math.sqrt(reach * reach - forward * forward);
  return { kind: 'free', x: ANKLE_X + forward, y };
}

const STAND: Pose = {
  support: overFeet(0.026, 5),
  pelvis: 0,
  trunk: 0,
  curl: 0,
  head: 8,
  nearLeg: flat(ANKLE_X, NEAR_Z),
  farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z),
  nearArm: HANDS.hanging,
  farArm: HANDS.hanging,
  yaw: 0,
  centre: 0.02,
  accent: 0,
  wedge: 0.35,
  glows: {},
  props: {},
};

const STAND_HANDS: Pose = {
  ...STAND,
  nearArm: HANDS.lowRibs,
  farArm: HANDS.pelvisFront,
  wedge: 0.7,
};

const HINGE: Pose = { ...STAND, nearArm: HANDS.hipCrease, farArm: HANDS.hipCrease };

const SIT: Pose = {
  ...STAND,
  centre: -0.15,
  support: { kind: 'seat', x: -0.235, lift: 0 },
  nearLeg: flat(SIT_ANKLE_X, NEAR_Z),
  farLeg: flat(SIT_ANKLE_X + FAR_AHEAD, FAR_Z),
  nearArm: HANDS.onThigh,
  farArm: HANDS.onFarThigh,
  wedge: 0.6,
  glows: { 'sit-bones': 0.6 },
  props: { chair: 1 },
};

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
  nearArm: HANDS.onDesk,
  centre: -0.08,
  props: { pad: 1, desk: 1 },
};

const FIG4: Pose = {
  ...SIT,
  nearLeg: foot(vec(0.07, 0.41, -0.105), -38, vec(-0.1, 0, 1), 84),
  nearArm: HANDS.onKnee,
  farArm: HANDS.onCrossedAnkle,
  yaw: 52,
  accent: 1,
  glows: {},
};

export const POSES = {
  'STAND-NEUTRAL': STAND,
  'STAND-HANDS': STAND_HANDS,
  'STAND-FWD': { ...STAND_HANDS, support: overFeet(0.012, 10), pelvis: 15, trunk: 0, wedge: 1 },
  'STAND-BACK': { ...STAND_HANDS, support: overFeet(0.034, 10), pelvis: -15, trunk: 1, wedge: 1 },
  'HINGE-TOP': { ...HINGE, support: overFeet(0.024, 10) },
  'HINGE-END': {
    ...HINGE,
    support: overFeet(-0.048, 20),
    pelvis: 50,
    trunk: 50,
    head: 54,
    wedge: 0.8,
    glows: { 'back-of-thigh': 1 },
  },
  'SIT-SLUMP': {
    ...SIT,
    support: { kind: 'seat', x: -0.315, lift: 0 },
    pelvis: -20,
    trunk: -2,
    curl: 1,
    head: 30,
  },
  'SIT-NEUTRAL': SIT,
  'SIT-FWD': { ...SIT, pelvis: 15, trunk: 4, wedge: 1, glows: { 'sit-bones': 1 } },
  'SIT-BACK': { ...SIT, pelvis: -15, trunk: -3, curl: 0.35, wedge: 1, glows: { 'sit-bones': 1 } },
  'V-SIT-FIG4-UP': FIG4,
  'V-SIT-FIG4-LEAN': { ...FIG4, pelvis: 17, trunk: 25, head: 26, glows: { buttock: 1 } },
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
  'SIT-SCOOT': {
    ...SIT,
    support: { kind: 'seat', x: -0.285, lift: 0 },
    pelvis: 10,
    trunk: 20,
    curl: 0.3,
    head: 24,
    glows: {},
  },
  'SIT-FEET': {
    ...SIT,
    nearLeg: flat(ANKLE_X, NEAR_Z),
    farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z),
    pelvis: 12,
    trunk: 15,
    head: 16,
    glows: {},
  },
  'SIT-READY': {
    ...SIT,
    nearLeg: flat(ANKLE_X, NEAR_Z),
    farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z),
    support: { kind: 'seat', x: -0.21, lift: 0 },
    pelvis: 32,
    trunk: 42,
    head: 34,
    glows: {},
    wedge: 0.3,
  },
  'SIT-OFF': {
    ...STAND,
    centre: -0.12,
    support: { kind: 'free', x: -0.165, y: 0.345 },
    pelvis: 44,
    trunk: 50,
    head: 38,
    nearArm: HANDS.onThigh,
    farArm: HANDS.onFarThigh,
    wedge: 0.2,
    props: { chair: 1 },
  },
  RISING: {
    ...STAND,
    centre: -0.06,
    support: { kind: 'free', x: -0.06, y: 0.475 },
    pelvis: 20,
    trunk: 22,
    head: 20,
    nearArm: HANDS.onThigh,
    farArm: HANDS.onFarThigh,
    wedge: 0.2,
    props: { chair: 0.8 },
  },
  'STAND-DESK': { ...AT_DESK, nearArm: HANDS.onDesk, trunk: 8, pelvis: 6 },
  'STEP-AHEAD': {
    ...AT_DESK,
    support: { kind: 'free', x: 0, y: 0.5 },
    farLeg: FRONT_FOOT,
    trunk: 15,
    pelvis: 11,
    head: 16,
    accent: 0.2,
  },
  'STEP-BACK': {
    ...AT_DESK,
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
    trunk: 18,
    head: 14,
  },
  'FOOT-LIFTED': {
    ...SIT,
    nearLeg: foot(vec(0.16, 0.24, 0.06), 8, vec(0.5, 0.3, 0.8), 30),
    yaw: 30,
    nearArm: HANDS.onShin,
    accent: 0.6,
  },
} as const satisfies Record<PoseName, Pose>;

/** The name under which a pose key's shape is kept: the key without its side. */
export function poseName(key: PoseKey): PoseName {
  return key.replace(/-[RL]$/, '') as PoseName;
}
