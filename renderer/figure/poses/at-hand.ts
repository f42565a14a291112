// Standing at the desk with one foot back, and standing at the wall.
import { HANDS } from '../hands.ts';
import type { Pose } from '../pose.ts';
import { vec } from '../vec3.ts';
import { BALL_FORWARD } from '../proportions.ts';
import { ANKLE_X, FAR_AHEAD, FAR_Z, flat, foot, NEAR_Z, STAND } from './build.ts';

const AT_DESK: Pose = {
  ...STAND,
  pelvis: 1,
  trunk: 3,
  nearArm: HANDS.fingersOnDesk,
  centre: -0.04,
  props: { desk: 1 },
};

const FOOT_BACK = vec(-0.245, 0, NEAR_Z);

const LONG_STEP: Pose = {
  ...AT_DESK,
  support: { kind: 'free', x: -0.112, y: 0.523 },
  trunk: 1,
  pelvis: 0,
  nearLeg: foot(FOOT_BACK, 20),
  farArm: HANDS.hipSide,
  accent: 1,
  wedge: 0.7,
};

/** Facing the wall, both forearms on it; the feet where they stood, the body leaning in as one. */
const AT_WALL: Pose = {
  ...STAND,
  centre: -0.02,
  support: { kind: 'free', x: 0.0385, y: 0.533 },
  pelvis: 8,
  trunk: 11.5,
  head: 12,
  nearArm: HANDS.forearmOnWall,
  farArm: HANDS.forearmOnWall,
  props: { wall: 1 },
};

/** How far the straight body leans, and where it puts its feet. */
const LEAN = 21.3;
const PLANK_HIPS = vec(-0.0221, 0.5257);
const BALL_BACK = vec(-0.12, 0);
const HEEL_UP = 13;

/** The back on the wall, the feet a step ahead of it. */
const BACK_ON_WALL: Pose = {
  ...STAND,
  centre: -0.04,
  nearArm: HANDS.highOnThigh,
  farArm: HANDS.highOnFarThigh,
  head: 4,
  props: { 'wall-behind': 1 },
};

/** Stepped back from the desk, both hands on its edge. */
const FROM_DESK: Pose = {
  ...STAND,
  centre: -0.13,
  nearLeg: flat(-0.38, NEAR_Z),
  farLeg: flat(-0.38 + FAR_AHEAD, FAR_Z),
  nearArm: HANDS.onDeskEdge,
  farArm: HANDS.onDeskEdge,
  props: { desk: 1 },
};

export const AT_HAND = {
  'STAND-AT-DESK': AT_DESK,
  'V-STAND-HIP-SET': LONG_STEP,
  'V-STAND-HIP': {
    ...LONG_STEP,
    support: { kind: 'free', x: -0.08, y: 0.51 },
    pelvis: -12,
    trunk: 1,
    nearLeg: foot(FOOT_BACK, 26),
    wedge: 0.9,
    glows: { 'front-of-hip': 1 },
  },
  'V-WALL-PLANK-SET': AT_WALL,
  'WALL-REACH': {
    ...AT_WALL,
    nearArm: HANDS.reachingForWall,
    farArm: HANDS.reachingForWall,
  },
  'WALL-STEP': {
    ...AT_WALL,
    support: { kind: 'free', x: -0.0055, y: 0.513 },
    pelvis: 13,
    trunk: 18,
    head: 16,
    nearLeg: foot(vec(BALL_BACK.x, 0, NEAR_Z), 24),
  },
  'V-WALL-PLANK': {
    ...AT_WALL,
    support: { kind: 'free', x: PLANK_HIPS.x, y: PLANK_HIPS.y },
    pelvis: LEAN - 3,
    trunk: LEAN,
    head: LEAN,
    nearLeg: foot(vec(BALL_BACK.x, 0, NEAR_Z), HEEL_UP),
    farLeg: foot(vec(BALL_BACK.x + 0.002, 0, FAR_Z), HEEL_UP),
    glows: { belly: 0.9 },
  },
  'V-WALL-TIP': {
    ...BACK_ON_WALL,
    support: { kind: 'free', x: -0.087, y: 0.512 },
    pelvis: 6.5,
    trunk: -2,
    wedge: 1,
  },
  'V-WALL-FLAT': {
    ...BACK_ON_WALL,
    support: { kind: 'free', x: -0.082, y: 0.51 },
    pelvis: -12,
    trunk: 1.5,
    wedge: 1,
    glows: { 'low-back': 0.6 },
  },
  'DESK-STEP': {
    ...FROM_DESK,
    support: { kind: 'free', x: -0.175, y: 0.482 },
    pelvis: 19,
    trunk: 24,
    head: 22,
    nearLeg: foot(vec(-0.38 + BALL_FORWARD, 0, NEAR_Z), 14),
    farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z),
  },
  'V-DESK-HINGE-TOP': {
    ...FROM_DESK,
    support: { kind: 'free', x: -0.19, y: 0.4998 },
    pelvis: 27,
    trunk: 29,
    head: 27,
  },
  'V-DESK-HINGE-END': {
    ...FROM_DESK,
    support: { kind: 'free', x: -0.405, y: 0.528 },
    pelvis: 60,
    trunk: 60,
    head: 62,
    wedge: 0.8,
    glows: { 'back-of-thigh': 1 },
  },
} as const satisfies Record<string, Pose>;
