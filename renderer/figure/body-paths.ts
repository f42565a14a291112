// The parts of the body as paths: each form of body-shapes.ts lofted along its bones. Which of them come before which,
// and in what tone, is draw-figure.ts's.
import {
  footSections,
  forearmSections,
  hairBehindSections,
  hairSections,
  handSections,
  headSections,
  JOINT_RADIUS,
  neckSections,
  shankSections,
  thighSections,
  thumbSections,
  torsoSections,
  upperArmSections,
} from './body-shapes.ts';
import type { Camera } from './camera.ts';
import type { FigureFrame } from './figure-at.ts';
import type { Frame } from './frame.ts';
import { ellipsePath, loftPath, type Caps } from './outline.ts';
import type { ArmJoints, LegJoints } from './skeleton.ts';
import { mix, vec, type Vec3 } from './vec3.ts';

const ROUND: Caps = { first: 0.02, last: 0.02 };

/** What a body's form depends on. */
export type Body = Pick<FigureFrame, 'pose' | 'skeleton' | 'breath'>;

/** All of the body in one path: what its outline is drawn from. */
export function bodyPath(frame: Body, camera: Camera): string {
  const { nearLeg, farLeg, nearArm, farArm } = frame.skeleton;
  return [
    torsoPath(frame, camera),
    neckPath(frame, camera),
    headPath(frame, camera),
    ...[nearLeg, farLeg].map((leg) => legPath(leg, camera)),
    ...[nearArm, farArm].map((arm) => armPath(arm, camera)),
  ].join('');
}

/** Degrees by which the front of a part looks at the viewer, by its own roll or by a turned view. */
export function facing({ forward }: Frame, camera: Camera): number {
  return (Math.asin(Math.max(-1, Math.min(1, camera.depth(forward)))) * 180) / Math.PI;
}

/** The sections of a thigh from here on belong to its lower end. */
export const KNEE_END = 4;

export function legPath(leg: LegJoints, camera: Camera, fromSection = 0): string {
  const first = fromSection === 0 ? 0.04 : 0.012;
  return [
    loftPath(thighSections(leg).slice(fromSection), { first, last: 0.012 }, camera),
    ball(leg.knee, JOINT_RADIUS.knee, camera),
    loftPath(shankSections(leg), { first: 0.012, last: 0.012 }, camera),
    ball(leg.ankle, JOINT_RADIUS.ankle, camera),
    loftPath(footSections(leg), { first: 0.002, last: 0.0075 }, camera),
  ].join('');
}

export function thighPath(leg: LegJoints, camera: Camera): string {
  return loftPath(thighSections(leg), { first: 0.04, last: 0.012 }, camera);
}

/** Seen from ahead the shoulder is rounder than from the side. */
export function upperArmPath(arm: ArmJoints, camera: Camera): string {
  const ahead = Math.max(0, Math.abs(camera.depth(vec(1, 0))) - 0.85) / 0.15;
  const [top, next, ...others] = upperArmSections(arm);
  if (!top || !next) return '';
  const lower = {
    ...top,
    at: mix(top.at, next.at, ahead * 0.8),
    half: top.half * (1 - 0.1 * ahead),
  };
  return loftPath([lower, next, ...others], { first: 0.024 - 0.011 * ahead, last: 0.008 }, camera);
}

export function armPath(arm: ArmJoints, camera: Camera): string {
  return [
    upperArmPath(arm, camera),
    ball(arm.elbow, JOINT_RADIUS.elbow, camera),
    loftPath(forearmSections(arm), { first: 0.008, last: 0.006 }, camera),
    loftPath(handSections(arm), { first: 0.005, last: 0.0035 }, camera),
    loftPath(thumbSections(arm), { first: 0.006, last: 0.006 }, camera),
  ].join('');
}

export function torsoPath({ skeleton, pose, breath }: Body, camera: Camera): string {
  const sections = torsoSections(skeleton, pose.curl, breath.fullness);
  return loftPath(sections, { first: 0.012, last: 0.004 }, camera);
}

export function headPath({ skeleton }: Body, camera: Camera): string {
  return loftPath(headSections(skeleton), { first: 0.006, last: 0.006 }, camera);
}

export function neckPath({ skeleton }: Body, camera: Camera): string {
  return loftPath(neckSections(skeleton), ROUND, camera);
}

export function hairPath({ skeleton }: Body, camera: Camera): string {
  const turn = Math.max(0, facing(skeleton.head, camera));
  return loftPath(hairSections(skeleton, turn), { first: 0.012, last: 0.008 }, camera);
}

export function hairBehindPath({ skeleton }: Body, camera: Camera): string {
  return loftPath(hairBehindSections(skeleton), { first: 0.01, last: 0.004 }, camera);
}

function ball(at: Vec3, radius: number, camera: Camera): string {
  return ellipsePath(camera.point(at), radius * 1000, radius * 1000);
}
