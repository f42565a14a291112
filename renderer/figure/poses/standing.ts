// Standing and hinging, and rising from the chair.
import { HANDS } from '../hands.ts';
import type { Pose } from '../pose.ts';
import { overFeet, STAND } from './build.ts';

const STAND_HANDS: Pose = {
  ...STAND,
  nearArm: HANDS.lowRibs,
  farArm: HANDS.pelvisFront,
  wedge: 0.7,
};

const HINGE: Pose = { ...STAND, nearArm: HANDS.hipCrease, farArm: HANDS.hipCrease };

const HINGED: Pose = {
  ...HINGE,
  support: overFeet(-0.048, 20),
  pelvis: 50,
  trunk: 50,
  head: 54,
  wedge: 0.8,
  glows: { 'back-of-thigh': 1 },
};

/** Seen from ahead. */
const FRONT: Pose = {
  ...STAND,
  yaw: 90,
  centre: -0.1,
  wedge: 0,
};

/** The weight over one foot; a mirror shows the side that the words name. */
function shifted(aside: number): Pose {
  return {
    ...FRONT,
    support: { kind: 'free', x: -0.004, y: 0.533 },
    aside,
    glows: aside > 0 ? { 'near-sole': 1 } : { 'far-sole': 1 },
  };
}

const HIP_SHIFT = 0.054;

const SQUEEZE: Pose = {
  ...STAND,
  nearArm: HANDS.hangingAhead,
  farArm: HANDS.hangingAhead,
  wedge: 0.35,
};

export const STANDING = {
  'STAND-NEUTRAL': STAND,
  'STAND-HANDS': STAND_HANDS,
  'STAND-FWD': { ...STAND_HANDS, support: overFeet(0.012, 10), pelvis: 15, trunk: 0, wedge: 1 },
  'STAND-BACK': { ...STAND_HANDS, support: overFeet(0.034, 10), pelvis: -15, trunk: 1, wedge: 1 },
  'HINGE-TOP': { ...HINGE, support: overFeet(0.024, 10) },
  'HINGE-END': HINGED,
  'HINGE-FREE': { ...STAND, support: overFeet(0.024, 10) },
  'HINGE-PICK-UP': {
    ...HINGED,
    nearArm: HANDS.pickingUp,
    farArm: HANDS.pickingUp,
    props: { parcel: 1 },
  },
  'HINGE-BRUSH': {
    ...HINGED,
    support: overFeet(-0.03, 16),
    pelvis: 34,
    trunk: 34,
    head: 40,
    nearArm: HANDS.atMouth,
    farArm: HANDS.onFarThigh,
    glows: { 'back-of-thigh': 0.7 },
    props: { basin: 1, toothbrush: 1 },
  },
  'HINGE-SCOOP': {
    ...HINGED,
    nearArm: HANDS.scooping,
    farArm: HANDS.onFarThigh,
    props: { bowl: 1, scoop: 1 },
  },
  'STAND-FRONT': FRONT,
  'STAND-SHIFT-R': shifted(-HIP_SHIFT),
  'STAND-SHIFT-L': shifted(HIP_SHIFT),
  'V-GLUTE-ON': { ...SQUEEZE, support: overFeet(0.03, 3), pelvis: -3, glows: { buttock: 1 } },
  'V-GLUTE-OFF': SQUEEZE,
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
} as const satisfies Record<string, Pose>;
