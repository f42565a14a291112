// From a pose to joints: forward kinematics from the point of support, legs and arms reaching for what they rest on.
// Every bone keeps its length. Draws nothing.
import { dropped, frameAt, turned, within, type Frame } from './frame.ts';
import type { Leg, Pose } from './pose.ts';
import {
  ANKLE_HEIGHT,
  BALL_FORWARD,
  BLADES,
  ELBOW_ON_GROUND,
  HEEL_BACK,
  HIP_HALF,
  LOW_BACK,
  SEAT_HEIGHT,
  SEGMENT,
  SHOULDER,
  SIT_BONE,
  SIT_BONE_RADIUS,
  TOE_FORWARD,
} from './proportions.ts';
import { solveArm } from './solve-arm.ts';
import { add, leaned, meet, radians, scale, squareTo, sub, unit, vec, type Vec3 } from './vec3.ts';

export interface LegJoints {
  readonly hip: Vec3;
  readonly knee: Vec3;
  readonly ankle: Vec3;
  readonly heel: Vec3;
  readonly ball: Vec3;
  readonly toe: Vec3;
  /** The front of the thigh and of the shank, and the upper side of the foot and of the toes. */
  readonly thighFront: Vec3;
  readonly shankFront: Vec3;
  readonly footUp: Vec3;
  readonly toeUp: Vec3;
}

export interface ArmJoints {
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly palm: Vec3;
  readonly tip: Vec3;
  /** The side of the arm that the elbow points away from. */
  readonly front: Vec3;
}

export interface Skeleton {
  readonly pelvis: Frame;
  readonly sitBone: Vec3;
  readonly lowBack: Vec3;
  readonly trunk: Frame;
  readonly neck: Vec3;
  readonly head: Frame;
  readonly crown: Vec3;
  readonly nearLeg: LegJoints;
  readonly farLeg: LegJoints;
  readonly nearArm: ArmJoints;
  readonly farArm: ArmJoints;
}

const NEAR = 1;
const FAR = -1;

/** How far a full breath lifts the shoulders. */
const BREATH_LIFT = 0.007;

/** All joints of a pose. `breath` (0 to 1) lifts the shoulders by a hair; it moves nothing that is planted. */
export function solveSkeleton(pose: Pose, breath = 0): Skeleton {
  const hips = hipsOf(pose);
  const level = frameAt(vec(hips.x, hips.y, pose.aside), pose.pelvis, pose.roll);
  const pelvis = dropped(level, pose.drop);
  const lowBack = within(pelvis, vec(LOW_BACK.x, LOW_BACK.y));
  const sway = pose.sway ?? 0;
  const trunk = dropped(frameAt(lowBack, pose.trunk, pose.roll), sway);
  const neck = within(trunk, vec(0, SEGMENT.trunk));
  const head = dropped(frameAt(neck, pose.head, pose.roll), sway * 0.6);
  const nearLeg = solveLeg(pose.nearLeg, hipJoint(pelvis, NEAR));
  const farLeg = solveLeg(pose.farLeg, hipJoint(pelvis, FAR));
  const body = { pelvis, trunk, nearLeg, farLeg, lift: breath * BREATH_LIFT };
  return {
    pelvis,
    lowBack,
    trunk,
    neck,
    head,
    nearLeg,
    farLeg,
    sitBone: within(pelvis, vec(SIT_BONE.x, SIT_BONE.y)),
    crown: within(head, vec(0, SEGMENT.head)),
    nearArm: solveArm(pose.nearArm, body, NEAR),
    farArm: solveArm(pose.farArm, body, FAR),
  };
}

/** The middle between the hip joints, in the side view. */
export function hipsOf(pose: Pose): Vec3 {
  const { support } = pose;
  switch (support.kind) {
    case 'free':
      return vec(support.x, support.y);
    case 'seat': {
      const roll = SIT_BONE_RADIUS * radians(pose.pelvis);
      const bone = vec(support.x + roll, SEAT_HEIGHT + SIT_BONE_RADIUS + support.lift);
      return sub(bone, leaned(vec(SIT_BONE.x, SIT_BONE.y), pose.pelvis));
    }
    case 'knee': {
      const knee = pose.nearLeg.kind === 'knee' ? pose.nearLeg.knee : vec(support.x, 0);
      const across = support.x - knee.x;
      const height = Math.sqrt(Math.max(0, SEGMENT.thigh ** 2 - across ** 2));
      return vec(support.x, knee.y + height);
    }
    case 'shoulders': {
      const blades = vec(support.x, BLADES.y);
      return hipsBelow(pose, sub(blades, leaned(vec(0, BLADES.along), pose.trunk)));
    }
    case 'forearms': {
      const upperArm = leaned(vec(0, SEGMENT.upperArm), support.lean);
      const shoulder = add(vec(support.x, ELBOW_ON_GROUND), upperArm);
      return hipsBelow(pose, sub(shoulder, inPart(SHOULDER, pose.trunk, pose.roll)));
    }
  }
}

/** The hips that belong to a low back. */
function hipsBelow({ pelvis, roll }: Pose, lowBack: Vec3): Vec3 {
  return sub(lowBack, inPart(LOW_BACK, pelvis, roll));
}

/** A way told in the directions of a part that leans and is rolled, in the side view. */
function inPart({ x, y }: Pick<Vec3, 'x' | 'y'>, lean: number, roll: number): Vec3 {
  const way = turned(frameAt(vec(0, 0), lean, roll), vec(x, y));
  return vec(way.x, way.y);
}

/** The same leg told by its foot, so that it can be mixed with any other. */
export function legByFoot(leg: Leg): Extract<Leg, { kind: 'foot' }> {
  if (leg.kind === 'foot') return leg;
  const ankle = ankleBehind(leg.knee, leg.shank);
  const toBall = leaned(vec(BALL_FORWARD, -ANKLE_HEIGHT), leg.pitch);
  return { kind: 'foot', ball: add(ankle, toBall), pitch: leg.pitch, roll: 0, pole: vec(1, 0) };
}

function hipJoint(pelvis: Frame, side: number): Vec3 {
  return within(pelvis, vec(0, 0, HIP_HALF * side));
}

function ankleBehind(knee: Vec3, shank: number): Vec3 {
  const angle = radians(shank);
  return add(knee, scale(vec(-Math.cos(angle), Math.sin(angle)), SEGMENT.shank));
}

function solveLeg(leg: Leg, hip: Vec3): LegJoints {
  const foot = solveFoot(legByFoot(leg));
  const pole = legByFoot(leg).pole;
  const knee = meet(hip, foot.ankle, [SEGMENT.thigh, SEGMENT.shank], pole);
  const bend = squareTo(unit(sub(foot.ankle, hip)), pole);
  return {
    ...foot,
    hip,
    knee,
    thighFront: squareTo(unit(sub(knee, hip)), bend),
    shankFront: squareTo(unit(sub(foot.ankle, knee)), bend),
  };
}

type Foot = Pick<LegJoints, 'ankle' | 'heel' | 'ball' | 'toe' | 'footUp' | 'toeUp'>;

/** The rigid foot, hinged at the ball: with the heel up the toes stay flat, as far as toes bend. */
function solveFoot({ ball, pitch, roll }: Extract<Leg, { kind: 'foot' }>): Foot {
  const place = (point: Vec3): Vec3 => leaned(rolled(point, roll), pitch);
  const lifted = Math.max(0, ball.y - 0.004) / 0.05;
  const bend = toeBend(pitch, roll) * Math.max(0, 1 - lifted);
  const toToe = place(leaned(vec(TOE_FORWARD - BALL_FORWARD, 0), -bend));
  const base = onFloor(ball, [place(vec(-BALL_FORWARD - HEEL_BACK, 0)), toToe]);
  return {
    ball: base,
    ankle: add(base, place(vec(-BALL_FORWARD, ANKLE_HEIGHT))),
    heel: add(base, place(vec(-BALL_FORWARD - HEEL_BACK, 0))),
    toe: add(base, toToe),
    footUp: place(vec(0, 1)),
    toeUp: place(leaned(vec(0, 1), -bend)),
  };
}

/**
 * How far the toes of a foot on the ground bend, in degrees: with the heel, until the foot tips over onto its back. A
 * foot rolled right over (180) stands the other way round, and one on its side does not stand on its toes at all.
 */
function toeBend(pitch: number, roll: number): number {
  const upright = Math.cos(radians(roll));
  const heelUp = upright < 0 ? 180 - pitch : pitch;
  const tippedOver = heelUp > 100 ? Math.max(0, (140 - heelUp) / 40) : 1;
  return Math.min(60, Math.max(0, heelUp)) * tippedOver * upright * upright;
}

/** Lifts a foot whose heel or toes would sink into the floor. */
function onFloor(ball: Vec3, parts: readonly Vec3[]): Vec3 {
  const lowest = Math.min(...parts.map((part) => ball.y + part.y));
  return lowest < 0 ? vec(ball.x, ball.y - lowest, ball.z) : ball;
}

function rolled({ x, y, z }: Vec3, roll: number): Vec3 {
  const angle = radians(roll);
  return vec(
    x,
    y * Math.cos(angle) - z * Math.sin(angle),
    z * Math.cos(angle) + y * Math.sin(angle),
  );
}
