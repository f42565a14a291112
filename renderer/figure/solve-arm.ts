// From a hand's resting place to the joints of an arm: the shoulder is the trunk's, the palm lies where it should, the
// elbow bends the way that its pose says. Arms do not stretch.
import { turned, within, type Frame } from './frame.ts';
import type { Arm, Hand } from './pose.ts';
import { PALM, SEGMENT, SHOULDER, SHOULDER_HALF } from './proportions.ts';
import type { ArmJoints, LegJoints } from './skeleton.ts';
import { add, cross, length, meet, scale, squareTo, sub, unit, vec, type Vec3 } from './vec3.ts';

/** What hands rest on, and the shoulders' lift with the breath. */
export interface HandRests {
  readonly pelvis: Frame;
  readonly trunk: Frame;
  readonly nearLeg: LegJoints;
  readonly farLeg: LegJoints;
  readonly lift: number;
}

/** The joints of an arm; `side` is 1 for the near one, -1 for the far one. */
export function solveArm(arm: Arm, body: HandRests, side: number): ArmJoints {
  const { trunk } = body;
  const outward = sideways(trunk, side);
  const shoulder = within(outward, vec(SHOULDER.x, SHOULDER.y + body.lift, SHOULDER_HALF));
  const placed = arm.map(({ hand, share }) => ({ ...placeHand(hand, body, side), share }));
  const total = (pick: (hand: PlacedHand) => Vec3): Vec3 =>
    placed.reduce((sum, hand) => add(sum, scale(pick(hand), hand.share)), vec(0, 0));
  const fingers = unit(total((hand) => hand.fingers));
  const wanted = sub(
    total((hand) => hand.palm),
    scale(fingers, PALM),
  );
  const wrist = reachable(shoulder, wanted);
  const pole = total((hand) => hand.elbow);
  const elbow = meet(shoulder, wrist, [SEGMENT.upperArm, SEGMENT.forearm], pole);
  return {
    shoulder,
    elbow,
    wrist,
    palm: add(wrist, scale(fingers, PALM)),
    tip: add(wrist, scale(fingers, SEGMENT.hand)),
    front: scale(squareTo(unit(sub(wrist, shoulder)), pole), -1),
  };
}

const ROOM: Frame = { at: vec(0, 0), forward: vec(1, 0), up: vec(0, 1), out: vec(0, 0, 1) };

interface PlacedHand {
  readonly palm: Vec3;
  readonly fingers: Vec3;
  readonly elbow: Vec3;
}

function placeHand(hand: Hand, body: HandRests, side: number): PlacedHand {
  const frame = handFrame(hand, body);
  const mirrored = sideways(frame, side);
  return {
    palm: within(mirrored, hand.palm),
    fingers: turned(mirrored, hand.fingers),
    elbow: turned(sideways(hand.elbowIn === 'room' ? ROOM : body.trunk, side), hand.elbow),
  };
}

function sideways(frame: Frame, side: number): Frame {
  return { ...frame, out: scale(frame.out, side) };
}

function handFrame({ on }: Hand, { pelvis, trunk, nearLeg, farLeg }: HandRests): Frame {
  switch (on) {
    case 'ribs':
      return trunk;
    case 'pelvis':
      return pelvis;
    case 'near-thigh':
      return boneFrame(nearLeg.hip, nearLeg.knee, nearLeg.thighFront);
    case 'far-thigh':
      return boneFrame(farLeg.hip, farLeg.knee, farLeg.thighFront);
    case 'near-shin':
      return boneFrame(nearLeg.knee, nearLeg.ankle, nearLeg.shankFront);
    case 'world':
      return ROOM;
  }
}

/** A bone's directions: up runs along it, away from its first joint. */
function boneFrame(from: Vec3, to: Vec3, front: Vec3): Frame {
  const up = unit(sub(to, from));
  return { at: from, up, forward: front, out: cross(up, front) };
}

/**
 * Arms do not stretch: a hand that would have to comes as near as it can. It slows down before the elbow is straight,
 * because the last bit of reach turns the elbow by a lot.
 */
function reachable(shoulder: Vec3, wanted: Vec3): Vec3 {
  const line = sub(wanted, shoulder);
  const whole = SEGMENT.upperArm + SEGMENT.forearm;
  const free = whole * 0.95;
  const rest = whole * 0.997 - free;
  const far = length(line);
  if (far <= free) return wanted;
  const reach = free + rest * (1 - Math.exp(-(far - free) / rest));
  return add(shoulder, scale(unit(line), reach));
}
