// The plank, and lying on the front, the head on the left as it is on the back: the body rolled right over. Elbows and
// toes stay where they are.
import type { Leg, Pose } from '../pose.ts';
import { vec } from '../vec3.ts';
import { FAR_Z, foot, NEAR_Z, STAND } from './build.ts';
import { FLOOR_HANDS } from './floor-hands.ts';

const DOWN = vec(0, -1);
const TO_VIEWER = vec(0, 0, 1);
const ELBOW_X = -0.55;
const TOES_X = 0.2585;
const FRONT_CENTRE = -0.24;

/** Rolled over, the near leg is the one further away. */
const NEAR = -NEAR_Z;
const FAR = -FAR_Z;

/** On tucked toes, the heel above them. */
function toesAt(z: number): Leg {
  return foot(vec(TOES_X, 0, z), 103, DOWN, 180);
}

/** The shank in the air, the foot loose. */
function lifted(z: number): Leg {
  return foot(vec(0.24, 0.245, z), 8, DOWN, 180);
}

const ON_FRONT: Pose = {
  ...STAND,
  centre: FRONT_CENTRE,
  roll: 180,
  wedge: 0.4,
  props: { mat: 1 },
};

const PLANK: Pose = {
  ...ON_FRONT,
  support: { kind: 'forearms', x: ELBOW_X, lean: -1 },
  pelvis: -80.5,
  trunk: -83.5,
  head: -86,
  nearLeg: toesAt(NEAR),
  farLeg: toesAt(FAR),
  nearArm: FLOOR_HANDS.forearmOnMat,
  farArm: FLOOR_HANDS.forearmOnMat,
  glows: { belly: 1 },
};

/** One line from the shoulders to the knees. */
const ON_KNEES: Pose = {
  ...PLANK,
  support: { kind: 'forearms', x: ELBOW_X, lean: 3.5 },
  pelvis: -73,
  trunk: -75,
  head: -80,
};

export const PLANKS = {
  /** Elbows under the shoulders, toes tucked, the knees still down. */
  'PLANK-SET': { ...ON_KNEES, glows: {} },
  'PLANK-KNEES': { ...ON_KNEES, nearLeg: lifted(NEAR), farLeg: lifted(FAR), glows: { belly: 0.7 } },
  PLANK,
  PRONE: {
    ...ON_FRONT,
    support: { kind: 'free', x: -0.252, y: 0.072 },
    pelvis: -89,
    trunk: -85,
    head: -90,
    nearLeg: foot(vec(0.33, 0.037, NEAR), 25, TO_VIEWER, 180),
    farLeg: foot(vec(0.33, 0.037, FAR), 25, TO_VIEWER, 180),
    nearArm: FLOOR_HANDS.underForehead,
    farArm: FLOOR_HANDS.underForehead,
    wedge: 0.2,
  },
} as const satisfies Record<string, Pose>;
