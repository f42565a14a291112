// Walking softly: short steps, feet that stay where they are set down, knees that give, arms that swing a little, and a
// gentle first and last step. That planted feet do not slide in a routine is geometry.test.ts's.
import { describe, expect, it } from 'vitest';
import { solveSkeleton, type LegJoints } from '../../renderer/figure/skeleton.ts';
import { dot, sub, unit } from '../../renderer/figure/vec3.ts';
import { walkPose } from '../../renderer/figure/walk.ts';
import { POSES } from '../../renderer/figure/poses.ts';

const LENGTH_MS = 44_000;
const FRAME_MS = 1000 / 30;
const moments = Array.from({ length: LENGTH_MS / FRAME_MS }, (_, index) => index * FRAME_MS);
/** Well after the first and well before the last step. */
const striding = moments.filter((ms) => ms > 4_000 && ms < 36_000);

const poseAt = (ms: number) => walkPose(ms, LENGTH_MS);
const bodyAt = (ms: number) => solveSkeleton(poseAt(ms));

function bendOf({ hip, knee, ankle }: LegJoints): number {
  const bend = Math.acos(dot(unit(sub(knee, hip)), unit(sub(ankle, knee))));
  return (bend * 180) / Math.PI;
}

/** Degrees of the thigh from the upright, + ahead. */
function thighOf({ hip, knee }: LegJoints): number {
  return (Math.atan2(knee.x - hip.x, hip.y - knee.y) * 180) / Math.PI;
}

/** Where each foot was set down, in the room. */
function footprints(side: 'nearLeg' | 'farLeg'): readonly number[] {
  const prints: number[] = [];
  let isDown = true;
  for (const ms of moments) {
    const { ball } = bodyAt(ms)[side];
    if (ball.y < 1e-4 && !isDown) prints.push(ball.x + poseAt(ms).travel);
    isDown = ball.y < 1e-4;
  }
  return prints;
}

describe('the walk', () => {
  it('starts and ends in the stand that it came from', () => {
    const stand = solveSkeleton(POSES['STAND-NEUTRAL']);
    for (const ms of [0, LENGTH_MS]) {
      const body = bodyAt(ms);
      expect(body.pelvis.at.y).toBeCloseTo(stand.pelvis.at.y, 6);
      expect(body.nearLeg.ball.x).toBeCloseTo(stand.nearLeg.ball.x, 6);
      expect(body.farLeg.ball.x).toBeCloseTo(stand.farLeg.ball.x, 6);
    }
  });

  it('takes steps of 0.28 of the body height, four fifths of an ordinary step of 0.35', () => {
    const near = footprints('nearLeg');
    const far = footprints('farLeg');
    const strides = [near, far].flatMap((prints) =>
      prints.slice(2, -2).map((x, index) => x - (prints.slice(1)[index] ?? 0)),
    );
    expect(strides.length).toBeGreaterThan(20);
    for (const stride of strides) expect(stride / 2).toBeCloseTo(0.8 * 0.35, 2);
  });

  it('always has a foot on the ground, and both of them once in every step', () => {
    const down = striding.map((ms) => {
      const { nearLeg, farLeg } = bodyAt(ms);
      return [nearLeg, farLeg].filter(({ ball }) => ball.y < 1e-4).length;
    });
    expect(Math.min(...down)).toBe(1);
    expect(down.filter((feet) => feet === 2).length / down.length).toBeGreaterThan(0.1);
  });

  it('bends hips and knees about as the notes say: 20 either way, knees from 5 to 40', () => {
    const roundAngles = 10;
    const legs = striding.flatMap((ms) => {
      const { nearLeg, farLeg } = bodyAt(ms);
      return [nearLeg, farLeg];
    });
    const thighs = legs.map(thighOf);
    expect(Math.abs(Math.max(...thighs) - 20)).toBeLessThan(roundAngles);
    expect(Math.abs(Math.min(...thighs) + 20)).toBeLessThan(roundAngles);
    const knees = legs.map(bendOf);
    expect(Math.min(...knees)).toBeGreaterThan(5);
    expect(Math.max(...knees)).toBeLessThan(40 + roundAngles);
  });

  it('sets the foot down softly: slow, and almost flat', () => {
    for (const ms of striding) {
      const now = bodyAt(ms).nearLeg;
      const next = bodyAt(ms + FRAME_MS).nearLeg;
      const isLanding = now.ball.y > 1e-4 && next.ball.y <= 1e-4;
      if (!isLanding) continue;
      const fall = ((now.ball.y - next.ball.y) * 1000) / FRAME_MS;
      expect(fall).toBeLessThan(0.06);
      expect(Math.abs(poseAt(ms).nearLeg.pitch)).toBeLessThan(3);
    }
  });

  it('swings the arms a little, each with the other leg', () => {
    const swings = striding.map((ms) => {
      const { nearArm, farArm, nearLeg, farLeg } = bodyAt(ms);
      return [nearArm.wrist.x - farArm.wrist.x, nearLeg.ankle.x - farLeg.ankle.x] as const;
    });
    const widest = Math.max(...swings.map(([arms]) => Math.abs(arms)));
    expect(widest).toBeGreaterThan(0.1);
    expect(widest).toBeLessThan(0.25);
    for (const [arms, legs] of swings)
      if (Math.abs(legs) > 0.1) expect(arms * legs).toBeLessThan(0);
  });
});
