// How the figure gets down to the floor, over and up again, in every frame of the floor routines: one knee, a hand, the
// seat, the side, the back; up the same way. And that the seconds of a hold are seconds in the pose.
import { describe, expect, it } from 'vitest';
import { figureAt, type FigureFrame } from '../../renderer/figure/figure-at.ts';
import { POSES, poseName } from '../../renderer/figure/poses.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { distance, type Vec3 } from '../../renderer/figure/vec3.ts';
import type { RoutineStep } from '../../routines/schema.ts';
import { framesOf, momentOf, PLAYED, type Moment, type Played } from './every-frame.ts';
import { fleshOf } from './flesh.ts';

const ON_FLOOR = PLAYED.filter(({ routine }) => routine.position === 'floor');

type Ways = readonly [down: number, up: number, over: number, back: number];

/** How often each routine goes down from the stand, up into it, over to the front, and back. */
const WAYS: Readonly<Record<string, Ways>> = {
  'floor-relief': [1, 1, 0, 0],
  'floor-relief, without kneeling': [2, 2, 0, 0],
  'figure-four-floor': [1, 1, 0, 0],
  'strength-day': [1, 1, 3, 2],
  'strength-day-12': [1, 1, 3, 2],
  'strength-day-15': [1, 1, 3, 2],
  'strength-slice': [1, 1, 1, 0],
};

/** The micros start sitting on the mat and leave getting up to the person; the pages of movements show one of them. */
const NO_WAYS: Ways = [0, 0, 0, 0];

/** The mat gives a little, in body heights. */
const SOFTNESS = 0.009;

describe.each(ON_FLOOR.map((each) => ({ name: each.name, each })))('$name', ({ each }) => {
  it('lets no flesh through the floor, and no body float above it', () => {
    const moments = framesOf(each).filter((_, index) => index % 2 === 0);
    const wrong = moments.flatMap((moment) => {
      const { pose, skeleton } = moment.frame;
      const flesh = fleshOf(pose, skeleton);
      const lowest = Math.min(...flesh.map(({ low }) => low));
      const sunk = flesh.filter(({ low }) => low < -SOFTNESS).map(({ part }) => part);
      const floats = lowest > 0.012 ? ['everything'] : [];
      return [...sunk, ...floats].map((part) => `${part} ${momentOf(each.routine, moment)}`);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('never squats: with the seat low, a knee, the seat, a hand or a forearm carries', () => {
    const squatting = framesOf(each).filter(({ frame }) => isLow(frame) && !isCarried(frame));
    expect(squatting.slice(0, 1).map((moment) => momentOf(each.routine, moment))).toEqual([]);
  });

  it('is in the pose of a hold within a second of its start, to its end', () => {
    for (const { step, startMs, endMs } of stepsOf(each)) {
      if (step.motion.kind !== 'hold') continue;
      const settled = figureAt(each.routine, (startMs + endMs) / 2);
      expect(settled.pose.pelvis).toBeCloseTo(poseHeld(step), 6);
      for (const at of [startMs + 1000, endMs - 1]) {
        const away = farthestApart(figureAt(each.routine, at), settled);
        expect(away, `${step.name} at ${String(at)} ms`).toBeLessThan(0.012);
      }
    }
  });

  it('bridges on feet and shoulders that stay, and planks on elbows and toes that do', () => {
    for (const { step, startMs, endMs } of stepsOf(each)) {
      const parts = plantedIn(step);
      const moments = framesOf(each).filter(
        ({ atMs }) => atMs > startMs + 1000 && atMs < endMs - 200,
      );
      for (const part of parts) {
        const places = moments.map(({ frame }) => part(frame));
        const [first] = places;
        const crept = Math.max(0, ...places.map((place) => (first ? distance(place, first) : 0)));
        expect(crept, step.name).toBeLessThan(0.005);
      }
    }
  });

  it('has all the ways down, up and over that it needs', () => {
    const count = (from: Rule, to: Rule) => movesBetween(each, from, to).length;
    const ways = [
      count(isUpright, isOnBack),
      count(isLying, isUpright),
      count(isOnBack, isOnFront),
      count(isOnFront, isOnBack),
    ];
    const isPage = each.name.startsWith('the page of');
    if (isPage) expect(ways.slice(0, 2)).toEqual([0, 0]);
    else expect(ways).toEqual(WAYS[each.name] ?? WAYS[each.routine.id] ?? NO_WAYS);
  });

  it('goes down by one knee, a hand, the seat and the side to the back', () => {
    for (const moments of movesBetween(each, isUpright, isOnBack)) {
      expect(orderOf(moments, [isOnKnee, isHandDown, isSitting, isOnSide, isOnBack])).toBe(true);
    }
  });

  it('gets up by the side, the hands, the seat and one knee, and stands last', () => {
    for (const moments of movesBetween(each, isLying, isUpright)) {
      expect(orderOf(moments, [isOnSide, isPropped, isSitting, isOnKnee, isUpright])).toBe(true);
    }
  });

  it('turns over by rolling, low above the floor, by the side that faces the viewer', () => {
    for (const moments of [
      ...movesBetween(each, isOnBack, isOnFront),
      ...movesBetween(each, isOnFront, isOnBack),
    ]) {
      expect(moments.some(({ frame }) => isOnSide(frame))).toBe(true);
      expect(Math.max(...moments.map(({ frame }) => frame.skeleton.pelvis.at.y))).toBeLessThan(
        0.16,
      );
    }
  });
});

type Rule = (frame: FigureFrame) => boolean;

const isUpright: Rule = ({ skeleton }) => skeleton.neck.y > 0.75;
const isOnKnee: Rule = ({ skeleton: { pelvis, nearLeg } }) =>
  pelvis.at.y > 0.18 && nearLeg.knee.y < 0.08;
const isHandDown: Rule = ({ skeleton: { nearArm, farArm } }) =>
  Math.min(nearArm.palm.y, farArm.palm.y) < 0.06;
const isSitting: Rule = ({ skeleton: { pelvis, neck } }) => pelvis.at.y < 0.1 && neck.y > 0.3;
const isOnSide: Rule = ({ pose: { roll }, skeleton }) =>
  roll > 70 && roll < 110 && skeleton.neck.y < 0.2;
const isPropped: Rule = (frame) => {
  const { neck } = frame.skeleton;
  return isHandDown(frame) && neck.y > 0.22 && neck.y < 0.33;
};
const isOnBack: Rule = ({ pose: { roll }, skeleton }) => roll < 5 && skeleton.neck.y < 0.09;
const isOnFront: Rule = ({ pose: { roll }, skeleton }) => roll > 175 && skeleton.neck.y < 0.3;
const isLying: Rule = (frame) => isOnBack(frame) || isOnFront(frame);
const isLow: Rule = ({ skeleton }) => skeleton.pelvis.at.y < 0.3;

const isCarried: Rule = (frame) => {
  const { pelvis, nearLeg, farLeg, neck } = frame.skeleton;
  const knee = Math.min(nearLeg.knee.y, farLeg.knee.y);
  return knee < 0.08 || pelvis.at.y < 0.125 || neck.y < 0.22 || isHandDown(frame);
};

/** What stays put in a step. */
function plantedIn({ motion }: RoutineStep): readonly ((frame: FigureFrame) => Vec3)[] {
  const feet = [
    ({ skeleton }: FigureFrame) => skeleton.nearLeg.ball,
    ({ skeleton }: FigureFrame) => skeleton.farLeg.ball,
  ];
  if (motion.kind === 'hold' && motion.pose === 'PLANK') {
    return [...feet, ({ skeleton }) => skeleton.nearArm.elbow];
  }
  if (motion.kind !== 'repeat' || !motion.phases.some(({ to }) => to === 'BRIDGE-TOP')) return [];
  return [...feet, ({ skeleton }) => ({ ...skeleton.nearArm.shoulder, y: 0 })];
}

function poseHeld({ motion }: RoutineStep): number {
  return motion.kind === 'hold' ? POSES[poseName(motion.pose)].pelvis : NaN;
}

function stepsOf({ routine }: Played) {
  const { stepStartsMs } = timelineOf(routine);
  return routine.steps.map((step, index) => {
    const startMs = stepStartsMs[index] ?? 0;
    return { step, startMs, endMs: startMs + step.seconds * 1000 };
  });
}

/** The stretches that lead from one state to another without passing the first again. */
function movesBetween(each: Played, from: Rule, to: Rule): readonly (readonly Moment[])[] {
  const found: (readonly Moment[])[] = [];
  let since: Moment[] | undefined;
  for (const moment of framesOf(each)) {
    if (from(moment.frame)) since = [moment];
    else since?.push(moment);
    if (since && since.length > 1 && to(moment.frame)) {
      found.push(since);
      since = undefined;
    }
  }
  return found;
}

/** Whether the rules come true for the first time in this order. */
function orderOf(moments: readonly Moment[], rules: readonly Rule[]): boolean {
  const firsts = rules.map((rule) => moments.findIndex(({ frame }) => rule(frame)));
  return firsts.every((first, index) => first >= 0 && first > (firsts[index - 1] ?? -1));
}

function farthestApart(a: FigureFrame, b: FigureFrame): number {
  const places = ({ skeleton }: FigureFrame): readonly Vec3[] => {
    const { pelvis, neck, crown, nearLeg, farLeg, nearArm, farArm } = skeleton;
    const limbs = [nearLeg, farLeg].flatMap(({ knee, ankle }) => [knee, ankle]);
    const arms = [nearArm, farArm].flatMap(({ elbow, wrist }) => [elbow, wrist]);
    return [pelvis.at, neck, crown, ...limbs, ...arms];
  };
  const others = places(b);
  return Math.max(...places(a).map((place, index) => distance(place, others[index] ?? place)));
}
