// The drawn poses against the table of the movement notes (section 3.1). The notes give round angles; planted feet and
// knees decide the last degrees, so a drawn joint may differ from the table by up to twelve.
import { describe, expect, it } from 'vitest';
import { POSES, type PoseName } from '../../renderer/figure/poses.ts';
import { solveSkeleton, type LegJoints, type Skeleton } from '../../renderer/figure/skeleton.ts';
import { dot, sub, unit, type Vec3 } from '../../renderer/figure/vec3.ts';

type Angles = readonly [trunk: number, pelvis: number, hips: Pair, knees: Pair];
/** Of the near (working) leg and of the far one. */
type Pair = readonly [near: number, far: number];

/** Degrees. The pelvis against the upright; in the hinge it tips with the trunk, "the spine a straight stick". */
const TABLE: readonly (readonly [PoseName, Angles])[] = [
  ['STAND-NEUTRAL', [0, 0, [0, 0], [5, 5]]],
  ['STAND-HANDS', [0, 0, [0, 0], [5, 5]]],
  ['STAND-FWD', [0, 15, [0, 0], [10, 10]]],
  ['STAND-BACK', [0, -15, [0, 0], [10, 10]]],
  ['SIT-NEUTRAL', [0, 0, [90, 90], [90, 90]]],
  ['SIT-FWD', [4, 15, [90, 90], [90, 90]]],
  ['SIT-BACK', [-4, -15, [90, 90], [90, 90]]],
  ['HINGE-TOP', [0, 0, [0, 0], [10, 10]]],
  ['HINGE-END', [50, 50, [60, 60], [20, 20]]],
  ['HK', [0, 0, [0, 90], [90, 90]]],
  ['HK-TUCK', [0, -12, [0, 90], [90, 90]]],
  ['HK-SHIFT', [2, -10, [-12, 100], [80, 95]]],
  ['STAND-SHIFT-R', [0, 0, [0, 0], [5, 5]]],
  ['STAND-SHIFT-L', [0, 0, [0, 0], [5, 5]]],
  ['V-SIT-SHIFT-R', [0, 0, [90, 90], [90, 90]]],
  ['V-SIT-SHIFT-L', [0, 0, [90, 90], [90, 90]]],
  ['V-STAND-HIP-SET', [0, 0, [-10, 10], [10, 10]]],
  ['V-STAND-HIP', [0, -12, [-18, 25], [10, 30]]],
  ['V-WALL-TIP', [-1, 5, [20, 20], [30, 30]]],
  ['V-WALL-FLAT', [1, -12, [20, 20], [30, 30]]],
  ['V-WALL-PLANK', [20, 17, [0, 0], [0, 0]]],
  ['V-SIT-KTC', [0, -5, [120, 90], [110, 90]]],
  ['V-GLUTE-ON', [0, -3, [0, 0], [5, 5]]],
  ['V-GLUTE-OFF', [0, 0, [0, 0], [5, 5]]],
  ['V-SIT-GLUTE-ON', [0, -3, [90, 90], [90, 90]]],
  ['V-SIT-GLUTE-OFF', [0, 0, [90, 90], [90, 90]]],
];

/** How far a drawn joint, and a given lean or tilt, may be from the table, in degrees. */
const ROUND_ANGLES = 12;
const GIVEN_ANGLES = 1.5;

describe('the drawn poses', () => {
  it.each(TABLE)('%s lean and tip as the notes say', (name, [trunk, pelvis]) => {
    expect(Math.abs(POSES[name].trunk - trunk)).toBeLessThanOrEqual(GIVEN_ANGLES);
    expect(Math.abs(POSES[name].pelvis - pelvis)).toBeLessThanOrEqual(GIVEN_ANGLES);
  });

  it.each(TABLE)('%s bend hips and knees as the notes say', (name, [, , hips, knees]) => {
    const skeleton = solveSkeleton(POSES[name]);
    const legs = [skeleton.nearLeg, skeleton.farLeg];
    for (const [index, leg] of legs.entries()) {
      expect(Math.abs(hipOf(leg, skeleton) - (hips[index] ?? 0))).toBeLessThanOrEqual(ROUND_ANGLES);
      expect(Math.abs(kneeOf(leg) - (knees[index] ?? 0))).toBeLessThanOrEqual(ROUND_ANGLES);
    }
  });

  it('send the hips back by about 0.07 of the body height in a hinge', () => {
    const hips = (name: PoseName) => solveSkeleton(POSES[name]).pelvis.at.x;
    expect(hips('HINGE-TOP') - hips('HINGE-END')).toBeCloseTo(0.07, 2);
  });

  it('glide the whole pelvis 0.06 of the body height forward in the opener', () => {
    const hips = (name: PoseName) => solveSkeleton(POSES[name]).pelvis.at.x;
    expect(hips('HK-SHIFT') - hips('HK')).toBeCloseTo(0.06, 3);
  });

  it('keep the ribs still while the pelvis tips', () => {
    const neck = (name: PoseName) => solveSkeleton(POSES[name]).neck;
    const quiet = neck('STAND-HANDS');
    for (const name of ['STAND-FWD', 'STAND-BACK'] as const) {
      expect(Math.abs(neck(name).x - quiet.x)).toBeLessThan(0.02);
    }
  });

  it('stand and hinge with the weight over the feet', () => {
    for (const name of ['STAND-NEUTRAL', 'STAND-FWD', 'STAND-BACK', 'HINGE-END'] as const) {
      const skeleton = solveSkeleton(POSES[name]);
      const weight = weightOf(skeleton).x;
      expect(weight, name).toBeGreaterThan(skeleton.nearLeg.heel.x);
      expect(weight, name).toBeLessThan(skeleton.nearLeg.toe.x);
    }
  });
});

function hipOf({ hip, knee }: LegJoints, { trunk }: Skeleton): number {
  const thigh = sub(knee, hip);
  const flexion = 180 - between(thigh, trunk.up);
  return dot(thigh, trunk.forward) < 0 ? -flexion : flexion;
}

function kneeOf({ hip, knee, ankle }: LegJoints): number {
  return between(sub(knee, hip), sub(ankle, knee));
}

function between(a: Vec3, b: Vec3): number {
  return (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;
}

/** The centre of mass, with the usual shares of the body's parts. */
function weightOf({ pelvis, neck, crown, nearLeg, farLeg, nearArm, farArm }: Skeleton): Vec3 {
  const trunkMiddle = { x: (pelvis.at.x + neck.x) / 2, y: (pelvis.at.y + neck.y) / 2, z: 0 };
  const parts: (readonly [Vec3, number])[] = [
    [trunkMiddle, 0.5],
    [crown, 0.08],
    ...[nearLeg, farLeg].flatMap(({ knee, ankle, hip }): (readonly [Vec3, number])[] => [
      [{ x: (hip.x + knee.x) / 2, y: 0, z: 0 }, 0.1],
      [{ x: (knee.x + ankle.x) / 2, y: 0, z: 0 }, 0.06],
    ]),
    ...[nearArm, farArm].map(({ elbow }): readonly [Vec3, number] => [elbow, 0.05]),
  ];
  const total = parts.reduce((sum, [, share]) => sum + share, 0);
  const x = parts.reduce((sum, [at, share]) => sum + at.x * share, 0) / total;
  return { x, y: 0, z: 0 };
}
