// Lying on the back and on the side. The shoulder blades, and the feet that are down, stay where they are.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { vec } from '../vec3.ts';
import {
  ANKLE_X,
  FAR_AHEAD,
  FAR_Z,
  flat,
  foot,
  hanging,
  KNEE_UP,
  NEAR_Z,
  STAND,
  type HangingAngles,
} from './build.ts';
import { MAT_CENTRE } from './mat.ts';

const BLADES_X = -0.54;
/** Where the hips lie when the back is on the floor. */
const HIP = vec(-0.265, 0.083, NEAR_Z);

const NEAR_FOOT = flat(ANKLE_X, NEAR_Z, KNEE_UP);
const FAR_FOOT = flat(ANKLE_X + FAR_AHEAD, FAR_Z, KNEE_UP);

const SUPINE: Pose = {
  ...STAND,
  support: { kind: 'shoulders', x: BLADES_X },
  pelvis: -90,
  trunk: -91.6,
  head: -98,
  nearLeg: NEAR_FOOT,
  farLeg: FAR_FOOT,
  nearArm: HANDS.alongMat,
  farArm: HANDS.alongMat,
  centre: MAT_CENTRE,
  wedge: 0.6,
  props: { mat: 1 },
};

function hugged(angles: Partial<HangingAngles> = {}): Leg {
  return hanging(HIP, { thigh: 112, knee: 122, pitch: -50, ...angles });
}

const KNEE_HUG: Pose = {
  ...SUPINE,
  pelvis: -95,
  trunk: -90.2,
  nearLeg: hugged(),
  nearArm: HANDS.behindThigh,
  farArm: HANDS.behindNearThigh,
  accent: 1,
  yaw: 34,
  glows: { buttock: 0.7 },
};

const CROSSED: Pose = {
  ...SUPINE,
  nearLeg: foot(vec(-0.075, 0.335, -0.12), -60, vec(-0.3, 0.3, 1), 80),
  yaw: 42,
  accent: 1,
};

export const LYING = {
  SUPINE,
  'SUP-FLAT': { ...SUPINE, pelvis: -102, trunk: -88.6, wedge: 1 },
  'SUP-TIP': { ...SUPINE, pelvis: -79, trunk: -94.6, wedge: 1 },
  KTC: KNEE_HUG,
  'KTC-IN': { ...KNEE_HUG, nearLeg: hugged({ sway: -10 }) },
  'KTC-OUT': { ...KNEE_HUG, nearLeg: hugged({ sway: 10 }) },
  'FIG4-SET': CROSSED,
  'FIG4-HOLD': {
    ...CROSSED,
    pelvis: -93,
    trunk: -90.8,
    nearLeg: foot(vec(-0.27, 0.37, -0.12), -70, vec(-0.6, 0.1, 1), 80),
    farLeg: hanging(vec(HIP.x, HIP.y, FAR_Z), { thigh: 96, knee: 92, pitch: -62 }),
    nearArm: HANDS.behindFarThighAcross,
    farArm: HANDS.behindFarThigh,
    glows: { buttock: 1 },
  },
  'BRIDGE-LOW': { ...SUPINE, pelvis: -95, trunk: -90.2, glows: { heels: 0.8 } },
  'BRIDGE-TOP': {
    ...SUPINE,
    pelvis: -116,
    trunk: -113,
    head: -87,
    wedge: 0.9,
    glows: { buttock: 1, heels: 0.5 },
  },
  'SIDE-LYING': {
    ...SUPINE,
    support: { kind: 'free', x: -0.3, y: 0.098 },
    pelvis: -90,
    trunk: -86,
    head: -92,
    roll: 90,
    nearLeg: foot(vec(0.05, 0.045, -0.02), 0, vec(0.5, 0, 1), 85),
    farLeg: foot(vec(0.057, 0.135, -0.03), 0, vec(0.5, 0, 1), 85),
    nearArm: HANDS.lowerArm,
    farArm: HANDS.beforeChest,
    wedge: 0,
  },
  'SIDE-PUSH': {
    ...SUPINE,
    support: { kind: 'free', x: -0.27, y: 0.085 },
    pelvis: -66,
    trunk: -60,
    curl: 0.4,
    head: -40,
    roll: 26,
    nearArm: HANDS.pushingUp,
    farArm: HANDS.onFarThigh,
    wedge: 0,
  },
} as const satisfies Record<string, Pose>;
