// The figure's body in every frame: bones keep their length, what rests on the ground stays there, nothing sinks, no
// joint bends where people do not, and nothing jumps.
import { describe, expect, it } from 'vitest';
import type { FigureFrame } from '../../renderer/figure/figure-at.ts';
import { SEAT_HEIGHT, SEGMENT, SIT_BONE_RADIUS } from '../../renderer/figure/proportions.ts';
import type { Skeleton } from '../../renderer/figure/skeleton.ts';
import { distance, dot, sub, unit, type Vec3 } from '../../renderer/figure/vec3.ts';
import {
  armOf,
  groundContacts,
  legOf,
  ON_GROUND,
  otherContacts,
  placedHands,
  SIDES,
  slideWatch,
} from './contacts.ts';
import { FRAME_MS, framesOf, momentOf, PLAYED, type Played } from './every-frame.ts';
import { fleshOf } from './flesh.ts';

/** A hand that leans on something far away may just touch it with the fingers, in body heights. */
const HAND_REACH = 0.012;

/** Mat, carpet and flesh give a little, in body heights. */
const SOFT_GROUND = 0.009;

function degreesBetween(a: Vec3, b: Vec3): number {
  return (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;
}

/** The first moment in which a rule is broken, told in words; undefined where it always holds. */
function firstBreach(
  played: Played,
  rule: (frame: FigureFrame, before: FigureFrame | undefined) => string | undefined,
): string | undefined {
  const frames = framesOf(played);
  for (const [index, moment] of frames.entries()) {
    const breach = rule(moment.frame, frames[index - 1]?.frame);
    if (breach !== undefined) return `${breach} ${momentOf(played.routine, moment)}`;
  }
  return undefined;
}

describe.each(PLAYED.map((each) => ({ name: each.name, each })))('$name', ({ each }) => {
  it('keeps the length of every segment, as the movement notes give it', () => {
    const breach = firstBreach(each, (frame) => {
      const wrong = segmentsOf(frame).find(([, is, is_to_be]) => Math.abs(is - is_to_be) > 1e-6);
      return wrong && `${wrong[0]} is ${String(wrong[1])}, not ${String(wrong[2])}`;
    });
    expect(breach).toBeUndefined();
  });

  it('keeps planted feet and knees within half a hundredth of the body height', () => {
    expect(firstBreach(each, slideWatch(groundContacts, 0.005))).toBeUndefined();
  });

  it('keeps resting hands, the back and the forearms within half a hundredth of the body height', () => {
    expect(firstBreach(each, slideWatch(otherContacts, 0.005))).toBeUndefined();
  });

  it('brings every hand to where it should rest', () => {
    const breach = firstBreach(each, (frame) => {
      const short = placedHands(frame).find(({ away }) => away > HAND_REACH);
      return short && `${short.name} is ${short.away.toFixed(4)} away`;
    });
    expect(breach).toBeUndefined();
  });

  it('never slips on the seat: the sit bones roll', () => {
    expect(firstBreach(each, seatWatch())).toBeUndefined();
  });

  it('puts nothing under the floor', () => {
    const breach = firstBreach(each, (frame) => {
      const low = jointsOf(frame).find(([, joint]) => joint.y < -1e-9);
      return low && `${low[0]} is at ${String(low[1].y)}`;
    });
    expect(breach).toBeUndefined();
  });

  it('lets no flesh sink into the floor', () => {
    let index = 0;
    const breach = firstBreach(each, (frame) => {
      index += 1;
      if (index % 3 !== 0) return undefined;
      const sunk = fleshOf(frame.pose, frame.skeleton).find(({ low }) => low < -SOFT_GROUND);
      return sunk && `${sunk.part} is at ${sunk.low.toFixed(4)}`;
    });
    expect(breach).toBeUndefined();
  });

  it('never floats: a foot, a knee, the seat or the side that one lies on carries the weight', () => {
    const breach = firstBreach(each, (frame) => {
      const carried =
        frame.pose.support.kind !== 'free' || isLow(frame) || groundContacts(frame).length > 0;
      return carried ? undefined : 'nothing touches the ground';
    });
    expect(breach).toBeUndefined();
  });

  it('bends every joint within the human range', () => {
    const breach = firstBreach(each, (frame) => {
      const over = anglesOf(frame).find(([, angle, [low, high]]) => angle < low || angle > high);
      return over && `${over[0]} bends ${over[1].toFixed(1)}°`;
    });
    expect(breach).toBeUndefined();
  });

  it('never moves a joint faster than a calm person does', () => {
    // Body heights a second; a calm step of the foot is about 0.9, everything else is slower.
    const calm = 0.95;
    // A foot that swings has to overtake the body: it goes there three times as fast as a soft walker does.
    const swinging = 1.1;
    const breach = firstBreach(each, (frame, before) => {
      if (!before) return undefined;
      const fastest = isWalking(each, frame) ? swinging : calm;
      const was = new Map(jointsOf(before));
      for (const [name, joint] of jointsOf(frame)) {
        const speed = (distance(joint, was.get(name) ?? joint) * 1000) / FRAME_MS;
        if (speed > fastest) return `${name} moves at ${speed.toFixed(2)}`;
      }
      return undefined;
    });
    expect(breach).toBeUndefined();
  });

  it('has no jerk: no speed changes by more than a fifth of the fastest from frame to frame', () => {
    let steps = new Map<string, number>();
    const breach = firstBreach(each, (frame, before) => {
      if (!before) return undefined;
      const was = new Map(jointsOf(before));
      const now = new Map(
        jointsOf(frame).map(([name, joint]) => [name, distance(joint, was.get(name) ?? joint)]),
      );
      for (const [name, step] of now) {
        const change = (Math.abs(step - (steps.get(name) ?? step)) * 1000) / FRAME_MS;
        if (change > (isWalking(each, frame) ? 0.3 : 0.2))
          return `${name} changes its speed by ${change.toFixed(2)}`;
      }
      steps = now;
      return undefined;
    });
    expect(breach).toBeUndefined();
  });
});

function isWalking({ routine }: Played, { stepIndex }: FigureFrame): boolean {
  return routine.steps[stepIndex]?.motion.kind === 'walk';
}

function segmentsOf(frame: FigureFrame): readonly (readonly [string, number, number])[] {
  const { sitBone, lowBack, neck, crown } = frame.skeleton;
  const limbs = SIDES.flatMap((side) => {
    const { hip, knee, ankle, heel, ball, toe } = legOf(frame, side);
    const { shoulder, elbow, wrist, tip } = armOf(frame, side);
    return [
      [`${side} thigh`, distance(hip, knee), SEGMENT.thigh],
      [`${side} shank`, distance(knee, ankle), SEGMENT.shank],
      [`${side} foot`, distance(heel, ball) + distance(ball, toe), SEGMENT.foot],
      [`${side} upper arm`, distance(shoulder, elbow), SEGMENT.upperArm],
      [`${side} forearm`, distance(elbow, wrist), SEGMENT.forearm],
      [`${side} hand`, distance(wrist, tip), SEGMENT.hand],
    ] as const;
  });
  return [
    ...limbs,
    ['pelvis', distance(sitBone, lowBack), SEGMENT.pelvis],
    ['trunk', distance(lowBack, neck), SEGMENT.trunk],
    ['head', distance(neck, crown), SEGMENT.head],
  ];
}

/** Sitting or lying on the ground, where the hips are no higher than their own flesh, or leaning on hands or toes. */
function isLow({ skeleton }: FigureFrame): boolean {
  const { pelvis, nearArm, farArm, nearLeg, farLeg } = skeleton;
  const parts = [nearLeg.toe, farLeg.toe, nearArm.palm, farArm.palm];
  return pelvis.at.y < 0.12 || parts.some(({ y }) => y < 0.03);
}

function seatWatch() {
  let start: { readonly x: number; readonly z: number } | undefined;
  return ({ pose, skeleton: { sitBone } }: FigureFrame): string | undefined => {
    const isSitting = pose.support.kind === 'seat' && pose.support.lift < ON_GROUND;
    if (!isSitting) {
      start = undefined;
      return undefined;
    }
    const rolled = (SIT_BONE_RADIUS * pose.pelvis * Math.PI) / 180;
    const now = { x: sitBone.x - rolled, z: sitBone.z };
    start ??= now;
    const slid = Math.abs(now.x - start.x);
    if (slid > 0.001) return `the sit bones slid by ${slid.toFixed(4)}`;
    const aside = Math.abs(now.z - start.z);
    if (aside > 0.0055) return `the sit bones went aside by ${aside.toFixed(4)}`;
    const sunk = Math.abs(sitBone.y - SIT_BONE_RADIUS - SEAT_HEIGHT);
    return sunk > 0.0005 ? `the sit bones are ${sunk.toFixed(4)} off the seat` : undefined;
  };
}

function jointsOf(frame: FigureFrame): readonly (readonly [string, Vec3])[] {
  const { sitBone, lowBack, neck, crown }: Skeleton = frame.skeleton;
  const limbs = SIDES.flatMap((side) => {
    const { hip, knee, ankle, heel, ball, toe } = legOf(frame, side);
    const { shoulder, elbow, wrist, tip } = armOf(frame, side);
    const joints = { hip, knee, ankle, heel, ball, toe, shoulder, elbow, wrist, tip };
    return Object.entries(joints).map(([name, at]) => [`${side} ${name}`, at] as const);
  });
  return [
    ...limbs,
    ['sit bones', sitBone],
    ['low back', lowBack],
    ['neck', neck],
    ['crown', crown],
  ];
}

type Range = readonly [low: number, high: number];

/** Joint angles in degrees with the range that ordinary people have. */
function anglesOf(frame: FigureFrame): readonly (readonly [string, number, Range])[] {
  const { pelvis, trunk, head } = frame.skeleton;
  const limbs = SIDES.flatMap((side) => {
    const { hip, knee, ankle, heel, ball } = legOf(frame, side);
    const { shoulder, elbow, wrist, tip } = armOf(frame, side);
    const thigh = sub(knee, hip);
    const flexion = 180 - degreesBetween(thigh, pelvis.up);
    const isBehind = dot(thigh, pelvis.forward) < 0;
    return [
      [`${side} hip`, isBehind ? -flexion : flexion, [-30, 125]],
      [`${side} knee`, degreesBetween(thigh, sub(ankle, knee)), [0, 150]],
      [`${side} ankle`, degreesBetween(sub(ball, heel), sub(knee, ankle)), [58, 165]],
      [`${side} elbow`, degreesBetween(sub(elbow, shoulder), sub(wrist, elbow)), [0, 150]],
      [`${side} wrist`, degreesBetween(sub(wrist, elbow), sub(tip, wrist)), [0, 85]],
    ] as const;
  });
  const arch = degreesBetween(pelvis.up, trunk.up);
  const nod = degreesBetween(trunk.up, head.up);
  return [...limbs, ['low back', arch, [0, 25]], ['neck', nod, [0, 45]]];
}
