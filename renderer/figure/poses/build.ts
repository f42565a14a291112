// The building stones of the poses: how feet are set, how high the hips stand over them, and where the families of poses
// take place. Lengths in body heights.
import { HANDS } from '../hands.ts';
import type { Leg, Pose } from '../pose.ts';
import { ANKLE_HEIGHT, BALL_FORWARD, HIP_HALF, SEGMENT } from '../proportions.ts';
import { leaned, radians, vec, type Vec3 } from '../vec3.ts';

export const FORWARD = vec(1, 0);
/** The way a knee points when the thigh lies along the ground. */
export const KNEE_UP = vec(0.25, 1);
/** The ankles stand a little behind the hips, so that the weight falls on the middle of the foot. */
export const ANKLE_X = -0.028;
/** In stance the far foot is a little ahead, so that both legs are seen. */
export const FAR_AHEAD = 0.02;
export const NEAR_Z = HIP_HALF;
export const FAR_Z = -HIP_HALF;

/** A foot flat on the floor, by its ankle. */
export function flat(ankleX: number, z: number, pole: Vec3 = FORWARD): Leg {
  return foot(vec(ankleX + BALL_FORWARD, 0, z), 0, pole);
}

/** A foot by its ball, its pitch (+ heel up) and the way its knee points. */
export function foot(ball: Vec3, pitch: number, pole: Vec3 = FORWARD, roll = 0): Leg {
  return { kind: 'foot', ball, pitch, roll, pole };
}

/** Hips above planted feet: how far forward of the ankles, and how far the knees bend. */
export function overFeet(forward: number, knees: number): Pose['support'] {
  const bone = SEGMENT.thigh;
  const reach = Math.sqrt(2 * bone * bone * (1 + Math.cos(radians(knees))));
  const y = ANKLE_HEIGHT + Math.sqrt(reach * reach - forward * forward);
  return { kind: 'free', x: ANKLE_X + forward, y };
}

/** Angles of a leg in the air, in degrees: the thigh's above level, the knee's bend, the foot's pitch. */
export interface HangingAngles {
  readonly thigh: number;
  readonly knee: number;
  readonly pitch: number;
  /** How far the whole leg swings towards the viewer, about the line through the hips. */
  readonly sway?: number;
}

/** A leg told by its angles, from a hip at `hip`. */
export function hanging(hip: Vec3, { thigh, knee, pitch, sway = 0 }: HangingAngles): Leg {
  const shank = thigh - knee;
  const reach = (degrees: number, by: number): Vec3 =>
    vec(Math.cos(radians(degrees)) * by, Math.sin(radians(degrees)) * by);
  const toKnee = reach(thigh, SEGMENT.thigh);
  const toAnkle = reach(shank, SEGMENT.shank);
  const toBall = leaned(vec(BALL_FORWARD, -ANKLE_HEIGHT), pitch);
  const x = toKnee.x + toAnkle.x + toBall.x;
  const y = toKnee.y + toAnkle.y + toBall.y;
  const side = Math.sin(radians(sway));
  const ball = vec(hip.x + x, hip.y + y * Math.cos(radians(sway)), hip.z + y * side);
  return foot(ball, pitch, vec(-0.3, 1, 1.2 * side));
}

export const STAND: Pose = {
  support: overFeet(0.026, 5),
  pelvis: 0,
  roll: 0,
  drop: 0,
  aside: 0,
  travel: 0,
  trunk: 0,
  curl: 0,
  head: 8,
  nearLeg: flat(ANKLE_X, NEAR_Z),
  farLeg: flat(ANKLE_X + FAR_AHEAD, FAR_Z),
  nearArm: HANDS.hanging,
  farArm: HANDS.hanging,
  yaw: 0,
  centre: 0.02,
  accent: 0,
  wedge: 0.35,
  glows: {},
  props: {},
};
