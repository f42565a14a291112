// Sitting on the chair, the seated figure-four and the seated knee hug.
import { HANDS } from '../hands.ts';
import type { Pose } from '../pose.ts';
import { ANKLE_X, FAR_AHEAD, FAR_Z, flat, foot, hanging, NEAR_Z, STAND } from './build.ts';
import { vec } from '../vec3.ts';

const SIT_ANKLE_X = 0.03;

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

const FIG4: Pose = {
  ...SIT,
  nearLeg: foot(vec(0.045, 0.372, -0.1), -22, vec(-0.1, 0, 1), 84),
  nearArm: HANDS.onCrossedThigh,
  farArm: HANDS.onCrossedAnkle,
  yaw: 0,
  accent: 1,
  glows: {},
};

/** Feet and knees apart, so that the seat is seen between them. */
const WIDE_Z = 0.1;

/** Seen from ahead, the weight pours from one sit bone to the other. */
const SIT_FRONT: Pose = {
  ...SIT,
  nearLeg: flat(SIT_ANKLE_X, WIDE_Z, vec(1, 0, 0.25)),
  farLeg: flat(SIT_ANKLE_X, -WIDE_Z, vec(1, 0, -0.25)),
  yaw: 90,
  centre: -0.1,
  wedge: 0,
};

const SIT_SHIFT = 0.007;

export const SEATED = {
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
  'SIT-FRONT': SIT_FRONT,
  'V-SIT-SHIFT-R': { ...SIT_FRONT, aside: -SIT_SHIFT, drop: -3, glows: { 'sit-bones': 1 } },
  'V-SIT-SHIFT-L': { ...SIT_FRONT, aside: SIT_SHIFT, drop: 3, glows: { 'sit-bones': 1 } },
  'V-SIT-GLUTE-ON': { ...SIT, pelvis: -3, glows: { buttock: 1, 'sit-bones': 0.6 } },
  'V-SIT-GLUTE-OFF': SIT,
  'V-SIT-FIG4-UP': FIG4,
  'V-SIT-FIG4-LEAN': { ...FIG4, pelvis: 18, trunk: 25, head: 26, glows: { buttock: 1 } },
  'V-SIT-KTC': {
    ...SIT,
    pelvis: -5,
    trunk: -1,
    nearLeg: hanging(vec(-0.22, 0.29, NEAR_Z), { thigh: 28, knee: 108, pitch: 12 }),
    nearArm: HANDS.behindThigh,
    farArm: HANDS.behindNearThigh,
    accent: 1,
    glows: { buttock: 0.8 },
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
  'FOOT-LIFTED': {
    ...SIT,
    nearLeg: foot(vec(0.16, 0.24, 0.06), 8, vec(0.5, 0.3, 0.8), 30),
    nearArm: HANDS.onShin,
    accent: 0.6,
  },
} as const satisfies Record<string, Pose>;
