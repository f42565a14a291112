// Hands and knees, the plank and lying on the front. Elbows and toes stay where they are.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { KNEE_ON_PAD } from '../proportions.ts';
import { vec } from '../vec3.ts';
import { FAR_Z, foot, NEAR_Z, STAND } from './build.ts';

const DOWN = vec(0, -1);
const TOES_X = -0.69;
const ELBOW_X = 0.115;
const KNEES_X = -0.255;
const PLANK_CENTRE = -0.18;

function kneeAt(z: number): Leg {
  return { kind: 'knee', knee: vec(KNEES_X, KNEE_ON_PAD, z), shank: -5, pitch: 152 };
}

/** On tucked toes. */
function toesAt(x: number, z: number, pole = DOWN): Leg {
  return foot(vec(x, 0, z), 77, pole);
}

/** Where the toes are when the knees are down; the knees then point ahead. */
const NEAR_TOES_IN = toesAt(-0.52, NEAR_Z, vec(1, -0.6));
const FAR_TOES_IN = toesAt(-0.52, FAR_Z, vec(1, -0.6));

const ON_MAT: Pose = { ...STAND, centre: PLANK_CENTRE, wedge: 0.4, props: { mat: 1 } };

const PLANK: Pose = {
  ...ON_MAT,
  support: { kind: 'forearms', x: ELBOW_X, lean: 1 },
  pelvis: 80,
  trunk: 83.5,
  head: 86,
  nearLeg: toesAt(TOES_X, NEAR_Z),
  farLeg: toesAt(TOES_X, FAR_Z),
  nearArm: HANDS.forearmOnMat,
  farArm: HANDS.forearmOnMat,
  glows: { belly: 1 },
};

const ON_FOREARMS: Pose = {
  ...PLANK,
  support: { kind: 'forearms', x: ELBOW_X, lean: -2 },
  pelvis: 104,
  trunk: 112,
  head: 100,
  nearLeg: NEAR_TOES_IN,
  farLeg: FAR_TOES_IN,
  glows: {},
};

const PRONE: Pose = {
  ...ON_MAT,
  support: { kind: 'free', x: -0.147, y: 0.076 },
  pelvis: 90,
  trunk: 88,
  head: 94,
  nearLeg: foot(vec(-0.728, 0.034, NEAR_Z), 155, DOWN),
  farLeg: foot(vec(-0.728, 0.034, FAR_Z), 155, DOWN),
  nearArm: HANDS.underForehead,
  farArm: HANDS.underForehead,
  wedge: 0.2,
};

export const PLANKS = {
  'ALL-FOURS': {
    ...ON_MAT,
    support: { kind: 'knee', x: KNEES_X + 0.005 },
    pelvis: 80,
    trunk: 85,
    head: 80,
    nearLeg: kneeAt(NEAR_Z),
    farLeg: kneeAt(FAR_Z),
    nearArm: HANDS.underAllFours,
    farArm: HANDS.underAllFours,
  },
  'PLANK-SET': ON_FOREARMS,
  'PLANK-STEP': {
    ...ON_FOREARMS,
    support: { kind: 'forearms', x: ELBOW_X, lean: -2 },
    pelvis: 100,
    trunk: 111,
    head: 94,
    nearLeg: toesAt(TOES_X + 0.035, NEAR_Z),
  },
  'PLANK-PIKE': {
    ...PLANK,
    support: { kind: 'forearms', x: ELBOW_X, lean: -2 },
    pelvis: 88,
    trunk: 95,
    head: 92,
    glows: {},
  },
  'PLANK-KNEES': {
    ...PLANK,
    support: { kind: 'forearms', x: ELBOW_X, lean: -6 },
    pelvis: 80,
    trunk: 82.2,
    head: 84,
    glows: { belly: 0.7 },
  },
  PLANK,
  'PRONE-TUCK': {
    ...PRONE,
    support: { kind: 'free', x: -0.167, y: 0.094 },
    trunk: 89,
    nearLeg: toesAt(TOES_X, NEAR_Z),
    farLeg: toesAt(TOES_X, FAR_Z),
  },
  PRONE,
} as const satisfies Record<string, Pose>;
