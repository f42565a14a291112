// Walking: footfalls in time, a foot that stays where it was set down until it swings, a body carried evenly between
// them. Places are told from the moving body; `travel` says how far it has gone.
import type { Arm, Pose } from './pose.ts';
import { flat, FAR_Z, foot, NEAR_Z, STAND } from './poses/build.ts';
import { ANKLE_HEIGHT, BALL_FORWARD } from './proportions.ts';
import { hipsOf } from './skeleton.ts';
import { radians, vec } from './vec3.ts';

/** A step's length (four fifths of an ordinary one) and time; the share of two steps in which a foot is in the air. */
const STEP = 0.27;
const STEP_MS = 720;
const SWING = 0.4;
const FOOT_LIFT = 0.035;
/** Degrees: the heel before the foot leaves, the toes before it lands softly. */
const HEEL_OFF = 34;
const TOES_UP = 4;
const ARM_SWING = 13;

type Foot = 'near' | 'far';

const REST_X: Readonly<Record<Foot, number>> = { near: -0.028, far: -0.008 };

/** The pose `atMs` into a walk of `lengthMs`. It starts and ends in a stand, both feet side by side. */
export function walkPose(atMs: number, lengthMs: number): Pose {
  // In pairs, so that every walk ends with the same foot.
  const steps = Math.max(2, 2 * Math.floor((lengthMs / STEP_MS - 1) / 2));
  const travel = carried(atMs, steps);
  const near = footAt('near', atMs, steps);
  const far = footAt('far', atMs, steps);
  const nearLocal = near.x - travel;
  const farLocal = far.x - travel;
  const spread = nearLocal - farLocal;
  const swing = Math.max(-1, Math.min(1, spread / STEP)) * ARM_SWING;
  const walking = Math.min(1, Math.max(0, atMs / 600), Math.max(0, (lengthMs - atMs) / 600));
  return {
    ...STAND,
    support: { kind: 'free', x: STAND_X, y: hipHeight(nearLocal, farLocal) - SOFT_KNEES * walking },
    trunk: 2 * walking,
    nearLeg: foot(vec(nearLocal + REST_X.near + BALL_FORWARD, near.lift, NEAR_Z), near.pitch),
    farLeg: foot(vec(farLocal + REST_X.far + BALL_FORWARD, far.lift, FAR_Z), far.pitch),
    nearArm: swungArm(-swing),
    farArm: swungArm(swing),
    wedge: STAND.wedge * (1 - 0.6 * walking),
    travel,
    props: { marks: walking },
  };
}

const STAND_X = -0.002;
/** How much lower the hips are carried than in a stand. */
const SOFT_KNEES = 0.0135;

/** The steps of a foot: odd ones are the near foot's. The first and the last are half as long. */
function landings(which: Foot, steps: number): readonly { startMs: number; x: number }[] {
  const own = Array.from({ length: steps }, (_, index) => index).filter(
    (index) => (index % 2 === 0) === (which === 'near'),
  );
  return own.map((index) => ({
    startMs: (index + 1.5 - 2 * SWING) * STEP_MS,
    x: (Math.min(index + 1, steps - 1) - 0.5) * STEP,
  }));
}

interface FootAt {
  readonly x: number;
  readonly lift: number;
  readonly pitch: number;
}

function footAt(which: Foot, atMs: number, steps: number): FootAt {
  const all = landingsOf(which, steps);
  const swingMs = 2 * STEP_MS * SWING;
  const index = all.findLastIndex(({ startMs }) => startMs <= atMs);
  const here = all[index];
  const before = all[index - 1]?.x ?? 0;
  const next = all[index + 1];
  if (here && atMs < here.startMs + swingMs) {
    return swinging(before, here.x, (atMs - here.startMs) / swingMs);
  }
  const x = here?.x ?? 0;
  if (!next) return { x, lift: 0, pitch: 0 };
  return { x, lift: 0, pitch: heelOff(next.startMs - atMs) * sizeOf(next.x - x) };
}

/** How large a swing is, 0 to 1: the first and the last are smaller. */
function sizeOf(distance: number): number {
  return Math.min(1, 0.35 + Math.abs(distance) / STEP);
}

/** In the air: the toes trail, then lift a little for a soft landing. */
function swinging(from: number, to: number, share: number): FootAt {
  const size = sizeOf(to - from);
  const eased = share - Math.sin(2 * Math.PI * share) / (2 * Math.PI);
  const gone = (1 + Math.cos(Math.PI * Math.min(1, share * 1.5))) / 2;
  const landing = Math.sin(Math.PI * Math.max(0, (share - 0.45) / 0.55)) ** 2;
  const pitch = (HEEL_OFF * gone - TOES_UP * landing) * size;
  return { x: from + (to - from) * eased, lift: FOOT_LIFT * Math.sin(Math.PI * share) ** 2, pitch };
}

/** Before it leaves, the heel rises over the planted ball. */
function heelOff(untilMs: number): number {
  if (untilMs > STEP_MS * 0.75) return 0;
  const share = 1 - untilMs / (STEP_MS * 0.75);
  return (HEEL_OFF * (1 - Math.cos(Math.PI * share))) / 2;
}

const known = new Map<string, readonly { startMs: number; x: number }[]>();

function landingsOf(which: Foot, steps: number): readonly { startMs: number; x: number }[] {
  const key = `${which} ${String(steps)}`;
  const made = known.get(key) ?? landings(which, steps);
  known.set(key, made);
  return made;
}

/** The body's place: between the feet, averaged over one step, which makes an even pace of two single swings. */
function carried(atMs: number, steps: number): number {
  const samples = 16;
  const total = Array.from({ length: samples }, (_, index) => {
    const at = atMs + ((index + 0.5) / samples - 0.5) * STEP_MS;
    return (footAt('near', at, steps).x + footAt('far', at, steps).x) / 2;
  }).reduce((sum, x) => sum + x, 0);
  return total / samples;
}

/** The hips sink as the feet part, so that the knees stay soft. */
function hipHeight(near: number, far: number): number {
  const standing = hipsOf(STAND).y;
  const apart = (near - far) / 2;
  const reach = standing - ANKLE_HEIGHT;
  return ANKLE_HEIGHT + Math.sqrt(reach ** 2 - apart ** 2);
}

function swungArm(degrees: number): Arm {
  const angle = radians(degrees);
  const palm = vec(0.02 + Math.sin(angle) * 0.34, 0.24 - Math.cos(angle) * 0.358, 0.112);
  const fingers = vec(0.22 + Math.sin(angle) * 0.6, -1, -0.05);
  return [{ hand: { on: 'ribs', palm, fingers, elbow: vec(-1, 0, 0.35) }, share: 1 }];
}

/** The middle of a stride, for a still. */
export const STRIDE: Pose = {
  ...STAND,
  support: { kind: 'free', x: STAND_X, y: hipHeight(STEP / 2, -STEP / 2) },
  trunk: 2,
  nearLeg: foot(vec(-STEP / 2 + REST_X.near + BALL_FORWARD, 0, NEAR_Z), 24),
  farLeg: flat(STEP / 2 + REST_X.far, FAR_Z),
  nearArm: swungArm(ARM_SWING),
  farArm: swungArm(-ARM_SWING),
};
