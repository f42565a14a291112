// Standing at the desk with one foot back, and standing at the wall.
import { HANDS } from '../hands.ts';
import type { Pose } from '../pose.ts';
import { vec } from '../vec3.ts';
import { FAR_Z, foot, NEAR_Z, overFeet, STAND } from './build.ts';

const AT_DESK: Pose = { ...STAND, nearArm: HANDS.onDesk, centre: -0.04, props: { desk: 1 } };

const FOOT_BACK = vec(-0.31, 0, NEAR_Z);

const LONG_STEP: Pose = {
  ...AT_DESK,
  support: { kind: 'free', x: -0.105, y: 0.497 },
  trunk: 2,
  pelvis: 2,
  nearLeg: foot(FOOT_BACK, 34),
  farArm: HANDS.hipSide,
  accent: 1,
  wedge: 0.7,
};

/** Facing the wall, both forearms on it. */
const AT_WALL: Pose = {
  ...STAND,
  centre: -0.02,
  trunk: 2,
  nearArm: HANDS.forearmOnWall,
  farArm: HANDS.forearmOnWall,
  props: { wall: 1 },
};

/** The back on the wall, the feet a step ahead of it. */
const BACK_ON_WALL: Pose = {
  ...STAND,
  centre: -0.02,
  support: overFeet(-0.085, 34),
  nearArm: HANDS.lowRibs,
  farArm: HANDS.pelvisFront,
  props: { 'wall-behind': 1 },
};

const LEAN = 19;

export const AT_HAND = {
  'STAND-AT-DESK': AT_DESK,
  'V-STAND-HIP-SET': LONG_STEP,
  'V-STAND-HIP': {
    ...LONG_STEP,
    support: { kind: 'free', x: -0.072, y: 0.475 },
    pelvis: -12,
    trunk: 1,
    nearLeg: foot(FOOT_BACK, 42),
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
    support: { kind: 'free', x: -0.07, y: 0.512 },
    trunk: 12,
    pelvis: 10,
    head: 12,
    nearLeg: foot(vec(-0.17, 0, NEAR_Z), 14),
  },
  'V-WALL-PLANK': {
    ...AT_WALL,
    support: { kind: 'free', x: -0.083, y: 0.503 },
    trunk: LEAN,
    pelvis: LEAN - 3,
    head: LEAN + 2,
    nearLeg: foot(vec(-0.17, 0, NEAR_Z), 10),
    farLeg: foot(vec(-0.155, 0, FAR_Z), 10),
    glows: { belly: 0.9 },
  },
  'V-WALL-TIP': { ...BACK_ON_WALL, pelvis: 8, wedge: 1 },
  'V-WALL-FLAT': { ...BACK_ON_WALL, pelvis: -12, wedge: 1 },
} as const satisfies Record<string, Pose>;
