// The poses on the floor against the table of the movement notes (section 3.1), and what the notes ask of them besides:
// a gap that opens and closes, feet that stay, hands that really rest, one line in bridge and plank.
import { describe, expect, it } from 'vitest';
import { within } from '../../renderer/figure/frame.ts';
import { POSES, type PoseName } from '../../renderer/figure/poses.ts';
import { solveSkeleton, type LegJoints } from '../../renderer/figure/skeleton.ts';
import {
  add,
  distance,
  dot,
  scale,
  sub,
  unit,
  vec,
  type Vec3,
} from '../../renderer/figure/vec3.ts';
import { fleshOf, gapUnderLowBack } from './flesh.ts';

type Pair = readonly [near: number, far: number];

/**
 * Degrees: the trunk's ramp above the floor, the pelvis against the trunk (− tucked), the thighs against the trunk's line
 * and the knees, of the near (working) leg and the far one. The crossed leg of the figure-four has no angles of its own.
 */
const TABLE: readonly (readonly [PoseName, number, number, Pair, Pair])[] = [
  ['SUPINE', 0, 0, [60, 60], [120, 120]],
  ['SUP-FLAT', 0, -12, [60, 60], [120, 120]],
  ['SUP-TIP', 0, 10, [60, 60], [120, 120]],
  ['KTC', 0, -5, [115, 60], [125, 120]],
  ['BRIDGE-LOW', 0, -5, [60, 60], [120, 120]],
  ['BRIDGE-TOP', 23, -3, [0, 0], [101, 101]],
  ['FIG4-SET', 0, 0, [NaN, 60], [NaN, 120]],
  ['FIG4-HOLD', 0, 0, [NaN, 95], [NaN, 95]],
  ['PLANK', 5, -3, [0, 0], [0, 0]],
  ['PLANK-KNEES', 16, -3, [0, 0], [60, 60]],
];

/** Planted feet and elbows decide the last degrees. */
const ROUND_ANGLES = 12;
const FLAT_TRUNK = 5;
const GIVEN_TILT = 1.6;

const solved = (name: PoseName) => solveSkeleton(POSES[name]);

describe('the poses on the floor', () => {
  it.each(TABLE)('%s lies, or rises, as the notes say', (name, ramp) => {
    const { neck, lowBack } = solved(name);
    const isRaised = ramp > 0;
    const rise = degrees(Math.asin((neck.y - lowBack.y) / distance(neck, lowBack)));
    expect(Math.abs(Math.abs(rise) - ramp)).toBeLessThanOrEqual(isRaised ? 2 : FLAT_TRUNK);
    expect(neck.x).toBeLessThan(lowBack.x);
  });

  it.each(TABLE)('%s tips the pelvis as the notes say', (name, ramp, tilt) => {
    const { pelvis, trunk, roll } = POSES[name];
    // Rolled over, tucking turns the other way in the picture. A flat trunk is told against the floor.
    const against = ramp > 0 ? trunk : -90;
    const is = roll === 180 ? against - pelvis : pelvis - against;
    expect(Math.abs(is - tilt)).toBeLessThanOrEqual(GIVEN_TILT);
  });

  it.each(TABLE)('%s bends hips and knees as the notes say', (name, ramp, _, hips, knees) => {
    const { nearLeg, farLeg, trunk } = solved(name);
    const line = ramp > 0 ? trunk.up : vec(-1, 0);
    for (const [index, leg] of [nearLeg, farLeg].entries()) {
      const [hip, knee] = [hips[index] ?? 0, knees[index] ?? 0];
      if (Number.isNaN(hip)) continue;
      const flexion = 180 - between(sub(leg.knee, leg.hip), line);
      expect(Math.abs(flexion - hip), 'hip').toBeLessThanOrEqual(ROUND_ANGLES);
      expect(Math.abs(kneeOf(leg) - knee), 'knee').toBeLessThanOrEqual(ROUND_ANGLES);
    }
  });

  it.each([...TABLE.map(([name]) => name), 'PRONE', 'SIDE-LYING', 'PLANK-SET'] as const)(
    '%s rests on the floor and in it nowhere',
    (name) => {
      const lows = fleshOf(POSES[name], solved(name)).map(({ low }) => low);
      expect(Math.min(...lows)).toBeGreaterThan(-0.004);
      expect(Math.min(...lows)).toBeLessThan(0.005);
    },
  );

  it('leave a small light gap under the low back that closes and opens far enough to be seen', () => {
    const [flat, neutral, tipped] = (['SUP-FLAT', 'SUPINE', 'SUP-TIP'] as const).map((name) =>
      gapUnderLowBack(POSES[name]),
    );
    expect(flat).toBeLessThan(0.012);
    expect(neutral).toBeGreaterThan(0.02);
    expect(neutral).toBeLessThan(0.035);
    // A picture 280 px wide shows about one body height: four hundredths are eleven pixels.
    expect((tipped ?? 0) - (flat ?? 0)).toBeGreaterThan(0.04);
  });

  it('keep arms and far leg out of that gap', () => {
    const { lowBack, nearArm, farArm } = solved('SUPINE');
    for (const { elbow, wrist } of [nearArm, farArm]) {
      expect(elbow.x).toBeLessThan(lowBack.x - 0.08);
      expect(wrist.y).toBeGreaterThan(0.1);
    }
  });

  it('bridge on feet and shoulders that stay, to one line from the shoulders to the knees', () => {
    const [low, top] = [solved('BRIDGE-LOW'), solved('BRIDGE-TOP')];
    for (const leg of ['nearLeg', 'farLeg'] as const) {
      expect(distance(low[leg].ball, top[leg].ball)).toBeLessThan(0.001);
      expect(distance(low[leg].heel, top[leg].heel)).toBeLessThan(0.001);
    }
    expect(Math.abs(low.nearArm.shoulder.x - top.nearArm.shoulder.x)).toBeLessThan(0.005);
    const { nearLeg, trunk } = top;
    const shoulder = within(trunk, vec(0, 0.24));
    expect(offLine(nearLeg.hip, shoulder, nearLeg.knee)).toBeLessThan(0.02);
  });

  it('hug the knee over the chest, both hands around the thigh', () => {
    for (const name of ['KTC', 'KTC-IN', 'KTC-OUT'] as const) {
      const { nearLeg, nearArm, farArm, lowBack } = solved(name);
      expect(nearLeg.knee.x).toBeLessThan(lowBack.x);
      for (const { palm, tip } of [nearArm, farArm]) {
        expect(apartFrom(palm, nearLeg), name).toBeLessThan(0.055);
        // The fingers end behind the thigh.
        expect(dot(sub(tip, nearLeg.hip), nearLeg.thighFront), name).toBeLessThan(-0.03);
      }
    }
  });

  it('sway the hugged knee by ten degrees to each side, about the length of the body, and nothing else', () => {
    const sway = (name: PoseName) => {
      const { hip, knee } = solved(name).nearLeg;
      return degrees(Math.atan2(knee.z - hip.z, knee.y - hip.y));
    };
    expect(sway('KTC')).toBeCloseTo(0, 1);
    expect(sway('KTC-OUT')).toBeCloseTo(10, 0);
    expect(sway('KTC-IN')).toBeCloseTo(-10, 0);
    expect(solved('KTC-OUT').pelvis).toEqual(solved('KTC').pelvis);
    expect(solved('KTC-OUT').farLeg).toEqual(solved('KTC').farLeg);
  });

  it.each(['FIG4-SET', 'FIG4-HOLD'] as const)(
    '%s lays the ankle just past the opposite knee, the crossed knee turned out',
    (name) => {
      const { nearLeg, farLeg } = solved(name);
      const along = shareAlong(nearLeg.ankle, farLeg);
      expect(along).toBeGreaterThan(0.75);
      expect(along).toBeLessThan(1);
      expect(apartFrom(nearLeg.ankle, farLeg)).toBeLessThan(0.07);
      expect(nearLeg.ankle.z).toBeLessThan(farLeg.knee.z);
      expect(nearLeg.knee.z - nearLeg.hip.z).toBeGreaterThan(0.1);
    },
  );

  it('hold the supporting thigh with both hands in the figure-four', () => {
    const { farLeg, nearArm, farArm } = solved('FIG4-HOLD');
    for (const { palm } of [nearArm, farArm]) expect(apartFrom(palm, farLeg)).toBeLessThan(0.055);
  });

  it('plank in one line, elbows under the shoulders, on tucked toes', () => {
    const { nearArm, nearLeg, trunk } = solved('PLANK');
    const shoulder = within(trunk, vec(0, 0.24));
    expect(Math.abs(nearArm.elbow.x - shoulder.x)).toBeLessThan(0.02);
    expect(nearArm.elbow.y).toBeLessThan(0.03);
    expect(Math.abs(nearArm.wrist.y - nearArm.elbow.y)).toBeLessThan(0.01);
    expect(offLine(nearLeg.hip, shoulder, nearLeg.ankle)).toBeLessThan(0.015);
    expect(nearLeg.heel.y).toBeGreaterThan(0.1);
    expect(nearLeg.toe.y).toBeLessThan(0.005);
  });

  it('set the elbows and the toes for the plank where they will be, the knees still down', () => {
    const [set, plank] = [solved('PLANK-SET'), solved('PLANK')];
    expect(distance(set.nearArm.elbow, plank.nearArm.elbow)).toBeLessThan(0.005);
    expect(distance(set.nearLeg.ball, plank.nearLeg.ball)).toBeLessThan(0.001);
    expect(set.nearLeg.knee.y).toBeLessThan(0.055);
    expect(plank.nearLeg.knee.y).toBeGreaterThan(0.085);
  });

  it('rest on the front with the forehead on the hands', () => {
    const { head, nearArm, farArm } = solved('PRONE');
    const forehead = within(head, vec(0.075, 0.1));
    for (const { palm } of [nearArm, farArm]) {
      expect(Math.abs(palm.x - forehead.x)).toBeLessThan(0.03);
      expect(forehead.y - palm.y).toBeGreaterThan(0);
      expect(forehead.y - palm.y).toBeLessThan(0.03);
    }
  });
});

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

function between(a: Vec3, b: Vec3): number {
  return degrees(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))));
}

function kneeOf({ hip, knee, ankle }: LegJoints): number {
  return between(sub(knee, hip), sub(ankle, knee));
}

/** How far along a thigh a point lies, 0 at the hip and 1 at the knee. */
function shareAlong(point: Vec3, { hip, knee }: LegJoints): number {
  const line = sub(knee, hip);
  return dot(sub(point, hip), line) / dot(line, line);
}

/** How far a point is from the bone of a thigh. */
function apartFrom(point: Vec3, leg: LegJoints): number {
  const foot = add(leg.hip, scale(sub(leg.knee, leg.hip), shareAlong(point, leg)));
  return distance(point, foot);
}

/** How far a point is from the line between two others, in the side view. */
function offLine(point: Vec3, from: Vec3, to: Vec3): number {
  const line = sub(to, from);
  const way = sub(point, from);
  return Math.abs(line.x * way.y - line.y * way.x) / Math.hypot(line.x, line.y);
}
