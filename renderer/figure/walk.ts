// Walking: footfalls in time, a foot that stays where it was set down until it swings, a body carried evenly between
// them. Places are told from the moving body; `travel` says how far it has gone.
import type { Arm, Pose } from './pose.ts';
import { FAR_Z, foot, NEAR_Z, STAND } from './poses/build.ts';
import { ANKLE_HEIGHT, BALL_FORWARD, SEGMENT } from './proportions.ts';
import { hipsOf } from './skeleton.ts';
import { leaned, radians, vec, type Vec3 } from './vec3.ts';

/** A step's length (four fifths of an ordinary one) and time; the share of two steps in which a foot is in the air. */
const STEP = 0.28;
const STEP_MS = 860;
const SWING = 0.43;
const FOOT_LIFT = 0.02;
/** Degrees: the heel before the foot leaves, the toes before it lands softly. */
const HEEL_OFF = 30;
const HEEL_OFF_MS = 0.55 * STEP_MS;
const TOES_UP = 7;
const ARM_SWING = 15;

type Foot = 'near' | 'far';

const REST_X: Readonly<Record<Foot, number>> = { near: -0.028, far: -0.008 };

/** The pose `atMs` into a walk of `lengthMs`. It starts and ends in a stand, both feet side by side. */
export function walkPose(atMs: number, lengthMs: number): Pose {
  // In pairs, so that every walk ends with the same foot.
  const steps = Math.max(2, 2 * Math.floor((lengthMs / STEP_MS - 1) / 2));
  const { travel, near, far, hips } = strideAt(atMs, steps);
  const nearLocal = near.x - travel;
  const farLocal = far.x - travel;
  const swing = Math.max(-1, Math.min(1, (nearLocal - farLocal) / STEP)) * ARM_SWING;
  const walking = soft(Math.min(1, Math.max(0, atMs / 900), Math.max(0, (lengthMs - atMs) / 900)));
  const standing = hipsOf(STAND).y;
  const y = standing + (hips - standing) * walking;
  return {
    ...STAND,
    support: { kind: 'free', x: STAND_X + WEIGHT_AHEAD * walking, y },
    pelvis: 1.5 * walking,
    trunk: 2 * walking,
    nearLeg: foot(ballOf(near, nearLocal, REST_X.near, NEAR_Z), near.pitch),
    farLeg: foot(ballOf(far, farLocal, REST_X.far, FAR_Z), far.pitch),
    nearArm: swungArm(-swing, walking),
    farArm: swungArm(swing, walking),
    wedge: STAND.wedge * (1 - 0.6 * walking),
    travel,
    props: { marks: walking },
  };
}

const STAND_X = -0.002;
/** A walker's hips are a little ahead of the middle between the feet. */
const WEIGHT_AHEAD = 0.017;

function ballOf({ lift }: FootAt, x: number, rest: number, z: number): Vec3 {
  return vec(x + rest + BALL_FORWARD, lift, z);
}

function soft(share: number): number {
  return share * share * (3 - 2 * share);
}

interface Stride {
  readonly travel: number;
  readonly near: FootAt;
  readonly far: FootAt;
  readonly hips: number;
}

function strideAt(atMs: number, steps: number): Stride {
  return {
    travel: carried(atMs, steps),
    near: footAt('near', atMs, steps),
    far: footAt('far', atMs, steps),
    hips: hipHeight(atMs, steps),
  };
}

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
  const gone = (1 + Math.cos(Math.PI * Math.min(1, share * 1.4))) / 2;
  const landing = Math.sin(Math.PI * Math.max(0, (share - 0.4) / 0.6)) ** 2;
  const pitch = (HEEL_OFF * gone - TOES_UP * landing) * size;
  const lift = FOOT_LIFT * Math.sin(Math.PI * share) ** 2 * size;
  return { x: from + (to - from) * glided(share), lift, pitch };
}

/** From 0 to 1 with a soft start, an even middle and a soft end: the foot is never faster than it has to be. */
function glided(share: number): number {
  const ramp = 0.42;
  const top = 1 / (1 - ramp);
  const rise = (t: number): number => (top * ramp * (t - Math.sin(Math.PI * t) / Math.PI)) / 2;
  if (share < ramp) return rise(share / ramp);
  if (share > 1 - ramp) return 1 - rise((1 - share) / ramp);
  return rise(1) + top * (share - ramp);
}

/** Before it leaves, the heel rises over the planted ball. */
function heelOff(untilMs: number): number {
  if (untilMs > HEEL_OFF_MS) return 0;
  const share = 1 - untilMs / HEEL_OFF_MS;
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

/** The knee of a leg that carries, in degrees, where it is straightest. */
const CARRYING_KNEE = 16;
const CARRYING_REACH = 2 * SEGMENT.thigh * Math.cos(radians(CARRYING_KNEE / 2));
/** The hips follow what the legs allow, the least of it within the one and averaged over the other span. */
const LEAST_MS = [-105, -70, -35, 0, 35, 70, 105] as const;
const MEAN_MS = [-140, -105, -70, -35, 0, 35, 70, 105, 140] as const;

/** As high as the legs allow, never overstretched, and as even as a calm walker carries it. */
function hipHeight(atMs: number, steps: number): number {
  const limits = new Map<number, number>();
  const limitAt = (ms: number): number => {
    const known = limits.get(ms) ?? hipLimit(atMs + ms, steps);
    limits.set(ms, known);
    return known;
  };
  const lows = MEAN_MS.map((mean) => Math.min(...LEAST_MS.map((ms) => limitAt(mean + ms))));
  return lows.reduce((sum, low) => sum + low, 0) / lows.length;
}

/** The height at which the legs on the ground are as straight as they may be. */
function hipLimit(atMs: number, steps: number): number {
  const travel = carried(atMs, steps);
  const feet = (['near', 'far'] as const).map((which) => {
    const at = footAt(which, atMs, steps);
    const toAnkle = leaned(vec(-BALL_FORWARD, ANKLE_HEIGHT), at.pitch);
    const x = at.x - travel + REST_X[which] + BALL_FORWARD + toAnkle.x;
    const across = Math.min(CARRYING_REACH, Math.abs(x - STAND_X - WEIGHT_AHEAD));
    return at.lift + toAnkle.y + Math.sqrt(CARRYING_REACH ** 2 - across ** 2);
  });
  return Math.min(hipsOf(STAND).y, ...feet);
}

function swungArm(degrees: number, walking = 1): Arm {
  const angle = radians(degrees);
  const palm = vec(0.02 + Math.sin(angle) * 0.34, 0.24 - Math.cos(angle) * 0.35, 0.112);
  const fingers = vec(0.22 + Math.sin(angle) * 0.6, -1, -0.05);
  const hand = { on: 'ribs', palm, fingers, elbow: vec(-1, 0, 0.35) } as const;
  return [
    { hand, share: walking },
    ...STAND.nearArm.map((each) => ({ hand: each.hand, share: each.share * (1 - walking) })),
  ];
}

/** The middle of a stride, for a still: the near foot about to leave, the far one just set down. */
export const STRIDE: Pose = strideStill();

function strideStill(): Pose {
  const lengthMs = 20 * STEP_MS;
  const { travel, ...pose } = walkPose(6.55 * STEP_MS, lengthMs);
  return { ...pose, travel: 0, props: {} };
}
