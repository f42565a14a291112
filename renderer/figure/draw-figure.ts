// From a frame of the figure to shapes in drawing order, back to front. Says what each shape is, never its colour: that
// is the stylesheet's. No DOM, so that a test can read it.
import { drawArrow } from './draw-arrow.ts';
import { drawGhost } from './draw-ghost.ts';
import { drawGlows } from './draw-glows.ts';
import { drawGuide } from './draw-guide.ts';
import { drawHeld } from './draw-held.ts';
import { drawProps } from './draw-props.ts';
import {
  armPath,
  facing,
  hairBehindPath,
  hairPath,
  headPath,
  KNEE_END,
  legPath,
  neckPath,
  thighPath,
  torsoPath,
  upperArmPath,
} from './body-paths.ts';
import { createCamera, type Camera, type Point } from './camera.ts';
import { drawWedge } from './draw-wedge.ts';
import type { FigureFrame } from './figure-at.ts';
import { pair } from './outline.ts';
import type { Pose } from './pose.ts';
import type { ArmJoints, LegJoints } from './skeleton.ts';
import { sub, unit, type Vec3 } from './vec3.ts';

export type Role =
  | 'ground'
  | 'prop'
  | 'prop-dark'
  | 'pad'
  | 'mat'
  | 'far'
  | 'trunk'
  | 'near'
  | 'work'
  | 'hair'
  | 'wedge'
  | 'dot'
  | 'arrow'
  | 'ghost'
  | 'guide'
  | 'glow';

/** One filled (or, for `arrow` and `ground`, stroked) path. Units are thousandths of the body height, y down. */
export interface Shape {
  readonly role: Role;
  readonly d: string;
  /** 0 to 1; left out where it is 1. */
  readonly opacity?: number;
  /** The fill comes in between these two points: a limb that grows out of the body. */
  readonly fade?: readonly [Point, Point];
  /** All of it is painted over but where the paint above fades in. */
  readonly isUnder?: boolean;
  /** For the ghost: a body that its outline keeps clear of. */
  readonly clearOf?: string;
  /** For a glow: its middle and radius. */
  readonly glow?: { readonly at: Point; readonly radius: number };
}

/** The shapes of a frame. `groundX` is how far the ground line reaches, from and to, in picture units. */
export function drawFigure(
  frame: FigureFrame,
  groundX: readonly [number, number],
): readonly Shape[] {
  const { pose, skeleton } = frame;
  const camera = createCamera(pose.yaw);
  return [
    drawGround(groundX, pose),
    ...drawProps(pose.props, camera),
    ...drawGhost(frame),
    ...drawGuide(frame, camera),
    ...drawBody(frame, camera, [
      ...drawWedge(pose, skeleton, camera),
      ...drawGlows(pose, skeleton, camera),
      ...drawHeld(pose, skeleton, camera),
    ]),
    ...drawArrow(frame, camera),
  ];
}

/** The body from behind to the front; `within` lies on trunk and legs, below the arms. */
function drawBody(frame: FigureFrame, camera: Camera, within: readonly Shape[]): readonly Shape[] {
  const { pose, skeleton } = frame;
  const { nearLeg, farLeg, nearArm, farArm } = skeleton;
  const before = inFront(facing(skeleton.trunk, camera));
  const front = fromAhead(pose);
  const farLegPath = legPath(farLeg, camera);
  const farArmPath = armPath(farArm, camera);
  return [
    limb('far', farArmPath, front < 1 ? 1 : 0),
    limb('far', farLegPath, front < 1 ? 1 : 0),
    ...(front > 0 ? [limb('hair', hairBehindPath(frame, camera), front)] : []),
    limb('near', neckPath(frame, camera)),
    limb('trunk', torsoPath(frame, camera)),
    limb('near', headPath(frame, camera)),
    limb('hair', hairPath(frame, camera)),
    limb('far', farLegPath, front < 1 ? before : 0),
    limb('trunk', farLegPath, front),
    ...drawNearLeg(nearLeg, pose.accent, camera),
    ...(front > 0 ? [farLeg, nearLeg].flatMap((leg) => comingLeg(leg, front, camera)) : []),
    ...within,
    limb('near', farArmPath, before * (1 - front)),
    ...(front > 0 ? drawArm(farArm, camera, { front, opacity: front }) : []),
    ...drawArm(nearArm, camera, { front, opacity: 1 }),
  ].filter(({ opacity = 1 }) => opacity > 0.01);
}

/** The working leg grows out of the trunk's colour into its own. */
function drawNearLeg(leg: LegJoints, accent: number, camera: Camera): readonly Shape[] {
  const path = legPath(leg, camera);
  if (accent <= 0.01) return [limb('trunk', path)];
  const fade = growth([leg.hip, leg.knee], [88, 80], camera);
  const working: Shape = { role: 'work', d: path, opacity: accent, fade };
  if (accent < 0.99) return [limb('trunk', path), working];
  return [{ role: 'trunk', d: thighPath(leg, camera), isUnder: true }, working];
}

/** An arm grows out of the shoulder in the same way; seen from ahead, out of the line of both shoulders. */
function drawArm(
  arm: ArmJoints,
  camera: Camera,
  { front, opacity }: { readonly front: number; readonly opacity: number },
): readonly Shape[] {
  const fade = growth([arm.shoulder, arm.elbow], [60 + 15 * front, 26 + 50 * front], camera);
  return [
    limb('trunk', upperArmPath(arm, camera), opacity),
    { ...limb('near', armPath(arm, camera), opacity), fade },
  ];
}

/** Seen from ahead, the far limbs come before the trunk: how far that is so, 0 to 1, for a front turned by `yaw`. */
function inFront(yaw: number): number {
  return Math.min(1, Math.max(0, (yaw - 10) / 18));
}

/** How far the person is seen from ahead, 0 to 1: near and far are then right and left, and look the same. */
function fromAhead({ yaw }: Pose): number {
  return Math.min(1, Math.max(0, (yaw - 55) / 25));
}

function limb(role: Role, d: string, opacity = 1): Shape {
  return { role, d, ...(opacity < 1 && { opacity }) };
}

function drawGround([from, to]: readonly [number, number], { travel, props }: Pose): Shape {
  const line = `M${pair({ x: from, y: 4 })}L${pair({ x: to, y: 4 })}`;
  if ((props.marks ?? 0) <= 0.01) return { role: 'ground', d: line };
  return { role: 'ground', d: line + groundMarks([from, to], travel) };
}

const MARK_APART = 180;
const MARK_LENGTH = 60;

/** Short strokes under the ground line that stay where they are while the person walks on. */
function groundMarks([from, to]: readonly [number, number], travel: number): string {
  const first = Math.ceil((from + travel * 1000) / MARK_APART) * MARK_APART - travel * 1000;
  const count = Math.max(0, Math.floor((to - MARK_LENGTH - first) / MARK_APART) + 1);
  return Array.from({ length: count }, (_, index) => {
    const x = first + index * MARK_APART;
    return `M${pair({ x, y: 18 })}L${pair({ x: x + MARK_LENGTH, y: 18 })}`;
  }).join('');
}

/** A leg that comes towards the viewer, as in sitting, is lighter than the trunk behind it. */
function comingLeg(leg: LegJoints, front: number, camera: Camera): readonly Shape[] {
  const coming = camera.depth(unit(sub(leg.knee, leg.hip)));
  const opacity = front * Math.min(1, Math.max(0, (coming - 0.4) / 0.3));
  if (opacity <= 0.01) return [];
  return [limb('near', legPath(leg, camera, KNEE_END), opacity)];
}

/**
 * A limb grows out of the trunk: over `length` its own colour comes in along its first bone, and is there `full` from
 * the joint; earlier where the bone points at the viewer and looks short.
 */
function growth(
  [joint, next]: readonly [Vec3, Vec3],
  [length, full]: readonly [number, number],
  camera: Camera,
): readonly [Point, Point] {
  const start = camera.point(joint);
  const end = camera.point(next);
  const seen = Math.max(1, Math.hypot(end.x - start.x, end.y - start.y));
  const to = Math.min(full, seen * 0.4);
  const along = (by: number): Point => ({
    x: start.x + ((end.x - start.x) / seen) * by,
    y: start.y + ((end.y - start.y) / seen) * by,
  });
  return [along(to - length), along(to)];
}
