// Lying on the back and on the side, the head on the left. On the back the shoulder blades, and the feet that are down,
// stay where they are; onto the side the body rolls towards the viewer, arms and knees ahead of it.
import type { Leg, Pose } from '../pose.ts';
import { vec, type Vec3 } from '../vec3.ts';
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
import { FLOOR_HANDS } from './floor-hands.ts';

/** The middle of somebody who lies on the back: what the picture is centred on. */
export const LYING_CENTRE = -0.33;
/** Where the feet stand while the knees are bent. */
export const NEAR_SOLE: Leg = flat(ANKLE_X, NEAR_Z, KNEE_UP);
export const FAR_SOLE: Leg = flat(ANKLE_X + FAR_AHEAD, FAR_Z, KNEE_UP);

const BLADES_X = -0.525;
/** Where the near hip joint lies when the back is on the floor. */
const HIP = vec(-0.252, 0.083, NEAR_Z);
const FAR_HIP = vec(HIP.x, HIP.y, FAR_Z);

const SUPINE: Pose = {
  ...STAND,
  support: { kind: 'shoulders', x: BLADES_X },
  pelvis: -91,
  trunk: -91.2,
  head: -96,
  nearLeg: NEAR_SOLE,
  farLeg: FAR_SOLE,
  nearArm: FLOOR_HANDS.onBelly,
  farArm: FLOOR_HANDS.onBelly,
  centre: LYING_CENTRE,
  wedge: 0.6,
  props: { mat: 1 },
};

/** The arms along the body, palms down. */
const ARMS_DOWN: Pose = { ...SUPINE, nearArm: FLOOR_HANDS.alongMat, farArm: FLOOR_HANDS.alongMat };

/** Of the foot, so that the knee sways by ten degrees to each side about the length of the body. */
const SWAY = 8.5;

function hugged(angles: Partial<HangingAngles> = {}): Leg {
  return hanging(HIP, { thigh: 114, knee: 125, pitch: -46, ...angles });
}

const KNEE_HUG: Pose = {
  ...SUPINE,
  pelvis: -95,
  trunk: -90.2,
  nearLeg: hugged(),
  nearArm: FLOOR_HANDS.aroundNearThigh,
  farArm: FLOOR_HANDS.aroundNearThigh,
  accent: 1,
  yaw: 14,
  glows: { buttock: 0.7 },
};

/** The far thigh's angle above level in the figure-four, before and while it is drawn in; the knee's bend then. */
const DRAWN_IN = { thigh: 95, knee: 95 } as const;

const CROSSED: Pose = {
  ...SUPINE,
  nearLeg: crossedOver({ knee: vec(-0.096, 0.272), thigh: 49 }),
  yaw: 24,
  accent: 1,
};

/** The near ankle just past the far knee, the knee turned out and the ankle flexed. */
function crossedOver({ knee, thigh }: { readonly knee: Vec3; readonly thigh: number }): Leg {
  const angle = (thigh * Math.PI) / 180;
  const along = { x: Math.cos(angle), y: Math.sin(angle) };
  const back = 0.04;
  const above = 0.056;
  const x = knee.x - along.x * back - along.y * above;
  const y = knee.y - along.y * back + along.x * above;
  const ball = vec(x + along.x * 0.075, y + along.y * 0.075, FAR_Z - 0.055);
  return foot(ball, -thigh, vec(-0.3, 0.3, 1.6), 86);
}

const ON_SIDE: Pose = {
  ...SUPINE,
  support: { kind: 'free', x: -0.262, y: 0.107 },
  pelvis: -90,
  trunk: -85,
  head: -98,
  roll: 90,
  nearLeg: foot(vec(0.09, 0.03, 0), 0, vec(0.5, 0, 1), 88),
  farLeg: foot(vec(0.075, 0.088, -0.01), 0, vec(0.5, 0, 1), 88),
  nearArm: FLOOR_HANDS.underCheek,
  farArm: FLOOR_HANDS.beforeChest,
  wedge: 0,
};

export const LYING = {
  SUPINE,
  'SUP-FLAT': { ...SUPINE, pelvis: -102, trunk: -88.4, wedge: 1 },
  'SUP-TIP': { ...SUPINE, pelvis: -80, trunk: -94.2, wedge: 1 },
  KTC: KNEE_HUG,
  'KTC-IN': { ...KNEE_HUG, nearLeg: hugged({ sway: -SWAY }) },
  'KTC-OUT': { ...KNEE_HUG, nearLeg: hugged({ sway: SWAY }) },
  'FIG4-SET': CROSSED,
  'FIG4-HOLD': {
    ...CROSSED,
    pelvis: -91.5,
    trunk: -91,
    nearLeg: crossedOver({
      knee: vec(FAR_HIP.x - 0.022, FAR_HIP.y + 0.249),
      thigh: DRAWN_IN.thigh,
    }),
    farLeg: hanging(FAR_HIP, { ...DRAWN_IN, pitch: -62 }),
    nearArm: FLOOR_HANDS.aroundFarThigh,
    farArm: FLOOR_HANDS.aroundFarThigh,
    glows: { buttock: 1 },
  },
  'BRIDGE-LOW': { ...ARMS_DOWN, pelvis: -95, trunk: -90.2, glows: { heels: 0.8 } },
  'BRIDGE-TOP': {
    ...ARMS_DOWN,
    pelvis: -116,
    trunk: -113,
    head: -87,
    wedge: 0.9,
    glows: { buttock: 1, heels: 0.5 },
  },
  /** Half way onto the side. */
  'ROLL-SIDE': {
    ...SUPINE,
    support: { kind: 'free', x: -0.257, y: 0.094 },
    pelvis: -90,
    trunk: -86.5,
    head: -93,
    roll: 48,
    nearLeg: foot(vec(0.07, 0.02, 0.06), 0, vec(0.35, 0.7, 0.8), 50),
    farLeg: foot(vec(0.07, 0.03, -0.03), 0, vec(0.35, 0.7, 0.8), 40),
    nearArm: FLOOR_HANDS.outAside,
    farArm: FLOOR_HANDS.acrossChest,
    wedge: 0,
  },
  'SIDE-LYING': ON_SIDE,
  /** On the side, the lower forearm set to push up. */
  'SIDE-READY': { ...ON_SIDE, head: -88, nearArm: FLOOR_HANDS.setToPush },
  /** Up on the lower elbow. */
  'SIDE-PROP': {
    ...ON_SIDE,
    support: { kind: 'free', x: -0.262, y: 0.1 },
    pelvis: -72,
    trunk: -56,
    curl: 0.2,
    head: -40,
    roll: 62,
    nearArm: FLOOR_HANDS.forearmAside,
    farArm: FLOOR_HANDS.onUpperThigh,
  },
  /** From the side on the way to the front: the legs lengthen, the upper knee leads. */
  'SIDE-TURN': {
    ...ON_SIDE,
    support: { kind: 'free', x: -0.258, y: 0.094 },
    trunk: -86,
    head: -92,
    roll: 140,
    nearLeg: foot(vec(0.3, 0.055, 0), 20, vec(0.1, 0, 1), 150),
    farLeg: foot(vec(0.2, 0.065, 0.06), 10, vec(0.3, 0.1, 1), 135),
    nearArm: FLOOR_HANDS.pastHead,
    farArm: FLOOR_HANDS.beforeChest,
  },
} as const satisfies Record<string, Pose>;
