// What the body rests on and touches in the standing, seated and kneeling poses: hands really lie where the words put
// them, forearms and backs are on the wall, an ankle on a knee. Floor poses have their own tests.
import { describe, expect, it } from 'vitest';
import { torsoSections } from '../../renderer/figure/body-shapes.ts';
import { createCamera } from '../../renderer/figure/camera.ts';
import { drawProps } from '../../renderer/figure/draw-props.ts';
import { figureAt } from '../../renderer/figure/figure-at.ts';
import type { Pose, PropName } from '../../renderer/figure/pose.ts';
import { POSES, type PoseName } from '../../renderer/figure/poses.ts';
import { DESK_HEIGHT } from '../../renderer/figure/proportions.ts';
import { solveSkeleton } from '../../renderer/figure/skeleton.ts';
import { add, distance, dot, scale, sub, unit, type Vec3 } from '../../renderer/figure/vec3.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { framesOf, momentOf } from './every-frame.ts';

const bodyOf = (name: PoseName) => solveSkeleton(POSES[name]);

/** Half the thickness of a hand, and what a soft body gives where something presses on it. */
const HAND = 0.013;
const GIVE = 0.012;

/** From left to right and from top to bottom where a prop is drawn, in body heights. */
function extentOf(prop: PropName): { left: number; right: number; top: number } {
  const paths = drawProps({ [prop]: 1 }, createCamera(0)).map(({ d }) => d);
  const points = paths.flatMap((d) => [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)]);
  const xs = points.map(([, x]) => Number(x) / 1000);
  const ys = points.map(([, , y]) => -Number(y) / 1000);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.max(...ys) };
}

function distanceToBone(point: Vec3, from: Vec3, to: Vec3): number {
  const along = sub(to, from);
  const share = Math.max(0, Math.min(1, dot(sub(point, from), along) / dot(along, along)));
  return distance(point, add(from, scale(along, share)));
}

/** How far forward the skin of the trunk is nearest to a height, at its front and at its back. */
function skinAt({ curl, ...pose }: Pose, y: number): { front: number; back: number } {
  const sections = torsoSections(solveSkeleton({ ...pose, curl }), curl, 0);
  const nearest = sections.reduce((a, b) => (Math.abs(b.at.y - y) < Math.abs(a.at.y - y) ? b : a));
  return { front: nearest.at.x + nearest.front, back: nearest.at.x - nearest.back };
}

describe('standing', () => {
  it.each(['STAND-HANDS', 'STAND-FWD', 'STAND-BACK'] as const)(
    '%s has one hand on the low ribs and the other on the front of the pelvis',
    (name) => {
      const { nearArm, farArm, lowBack, pelvis } = bodyOf(name);
      for (const { palm } of [nearArm, farArm]) {
        const { front } = skinAt(POSES[name], palm.y);
        expect(Math.abs(palm.x - front)).toBeLessThan(HAND + GIVE);
      }
      expect(nearArm.palm.y).toBeGreaterThan(lowBack.y + 0.05);
      expect(nearArm.palm.y).toBeLessThan(lowBack.y + 0.13);
      expect(Math.abs(farArm.palm.y - pelvis.at.y)).toBeLessThan(0.04);
    },
  );

  it.each(['HINGE-TOP', 'HINGE-END'] as const)('%s has the fingers in the hip creases', (name) => {
    const { nearArm, farArm, nearLeg, farLeg } = bodyOf(name);
    expect(distance(nearArm.tip, nearLeg.hip)).toBeLessThan(0.1);
    expect(distance(farArm.tip, farLeg.hip)).toBeLessThan(0.1);
  });

  it('hinges with a spine like a stick and shins near the upright', () => {
    for (const name of ['HINGE-END', 'HINGE-PICK-UP', 'HINGE-BRUSH', 'HINGE-SCOOP'] as const) {
      const { pelvis, trunk, nearLeg } = bodyOf(name);
      expect(dot(pelvis.up, trunk.up), name).toBeGreaterThan(Math.cos((3 * Math.PI) / 180));
      const shin = unit(sub(nearLeg.knee, nearLeg.ankle));
      expect(shin.y, name).toBeGreaterThan(Math.cos((10 * Math.PI) / 180));
    }
  });

  it('reaches in the chores what they are about: a parcel, the mouth, a bowl', () => {
    const lifting = bodyOf('HINGE-PICK-UP');
    const parcel = extentOf('parcel');
    for (const { palm, tip } of [lifting.nearArm, lifting.farArm]) {
      expect(tip.y).toBeLessThan(parcel.top);
      expect(palm.x).toBeGreaterThan(parcel.left);
      expect(palm.x).toBeLessThan(parcel.right);
    }
    const brushing = bodyOf('HINGE-BRUSH');
    const { at, up, forward } = brushing.head;
    const mouth = add(at, add(scale(up, 0.05), scale(forward, 0.068)));
    expect(distance(brushing.nearArm.palm, mouth)).toBeLessThan(0.11);
    expect(mouth.x).toBeGreaterThan(extentOf('basin').left);
    const feeding = bodyOf('HINGE-SCOOP').nearArm;
    expect(feeding.tip.x).toBeGreaterThan(extentOf('bowl').left - 0.02);
    expect(feeding.tip.x).toBeLessThan(extentOf('bowl').right);
  });

  it('shifts the pelvis over one foot, hips level, and marks the foot that carries', () => {
    for (const [name, leg, sole] of [
      ['STAND-SHIFT-L', 'nearLeg', 'near-sole'],
      ['STAND-SHIFT-R', 'farLeg', 'far-sole'],
    ] as const) {
      const body = bodyOf(name);
      expect(Math.abs(body.pelvis.at.z - body[leg].ankle.z)).toBeLessThan(0.012);
      expect(body.nearLeg.hip.y).toBeCloseTo(body.farLeg.hip.y, 9);
      expect(POSES[name].glows).toEqual({ [sole]: 1 });
    }
  });
});

describe('at the desk', () => {
  it.each([
    'STAND-AT-DESK',
    'STAND-DESK',
    'V-STAND-HIP-SET',
    'V-STAND-HIP',
    'STEP-AHEAD',
    'STEP-BACK',
    'LUNGE',
    'HK',
    'HK-TUCK',
    'HK-SHIFT',
    'KNEE-DOWN',
    'PUSH-UP',
    'KNEEL-BOTH',
    'V-DESK-HINGE-TOP',
    'V-DESK-HINGE-END',
  ] as const)('%s has a hand on it', (name) => {
    const { tip, palm } = bodyOf(name).nearArm;
    const { left, right } = extentOf('desk');
    expect(tip.x).toBeGreaterThan(left);
    expect(tip.x).toBeLessThan(right);
    const low = Math.min(tip.y, palm.y);
    expect(low - DESK_HEIGHT).toBeGreaterThan(-0.001);
    expect(low - DESK_HEIGHT).toBeLessThan(HAND + 0.012);
  });

  it('hinges on planted hands and feet, the hips going far back', () => {
    const top = bodyOf('V-DESK-HINGE-TOP');
    const end = bodyOf('V-DESK-HINGE-END');
    expect(distance(top.nearArm.palm, end.nearArm.palm)).toBeLessThan(0.01);
    expect(distance(top.farArm.palm, end.farArm.palm)).toBeLessThan(0.01);
    expect(top.nearLeg.ball).toEqual(end.nearLeg.ball);
    expect(top.pelvis.at.x - end.pelvis.at.x).toBeGreaterThan(0.15);
    expect(end.nearArm.elbow.y).toBeLessThan(end.nearArm.shoulder.y);
  });
});

describe('at the wall', () => {
  const face = extentOf('wall').left;

  it.each(['V-WALL-PLANK-SET', 'WALL-STEP', 'V-WALL-PLANK'] as const)(
    '%s has both forearms on it, elbows just below the shoulders',
    (name) => {
      const { nearArm, farArm } = bodyOf(name);
      for (const { shoulder, elbow, wrist } of [nearArm, farArm]) {
        expect(face - elbow.x).toBeGreaterThan(0.015);
        expect(face - elbow.x).toBeLessThan(0.03);
        expect(face - wrist.x).toBeLessThan(0.03);
        expect(shoulder.y - elbow.y).toBeGreaterThan(0.03);
        expect(shoulder.y - elbow.y).toBeLessThan(0.11);
      }
    },
  );

  it('keeps the elbows where they are while the feet step back', () => {
    const elbows = (['V-WALL-PLANK-SET', 'WALL-STEP', 'V-WALL-PLANK'] as const).map(
      (name) => bodyOf(name).nearArm.elbow,
    );
    const [first] = elbows;
    for (const elbow of elbows) expect(first && distance(first, elbow)).toBeLessThan(0.012);
  });

  it('holds the plank in one line from heel to shoulder', () => {
    const { pelvis, nearLeg, nearArm } = bodyOf('V-WALL-PLANK');
    const leanOf = (from: Vec3, to: Vec3) =>
      (Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI;
    const legs = leanOf(nearLeg.ankle, pelvis.at);
    const bend = Math.abs(leanOf(pelvis.at, nearArm.shoulder) - legs);
    expect(Math.abs(legs - 20)).toBeLessThan(2);
    expect(bend).toBeLessThan(3);
  });

  it('leans the back on it, and closes the gap behind the low back when the pelvis tucks', () => {
    const wall = extentOf('wall-behind').right;
    const gapOf = (name: PoseName): number =>
      skinAt(POSES[name], bodyOf(name).lowBack.y + 0.03).back - wall;
    for (const name of ['V-WALL-TIP', 'V-WALL-FLAT'] as const) {
      const { curl } = POSES[name];
      const backs = torsoSections(bodyOf(name), curl, 0).map(({ at, back }) => at.x - back - wall);
      const nearest = Math.min(...backs);
      expect(nearest, name).toBeGreaterThan(-GIVE);
      expect(nearest, name).toBeLessThan(GIVE);
    }
    expect(gapOf('V-WALL-TIP')).toBeGreaterThan(0.03);
    expect(gapOf('V-WALL-FLAT')).toBeLessThan(gapOf('V-WALL-TIP') - 0.015);
  });
});

describe('sitting', () => {
  it('is in the front half of the seat, and begins slumped at the back of it', () => {
    const { left, right } = extentOf('chair');
    const middle = (left + right) / 2;
    expect(bodyOf('SIT-NEUTRAL').sitBone.x).toBeGreaterThan(middle);
    expect(bodyOf('SIT-SLUMP').sitBone.x).toBeLessThan(middle);
    for (const code of ['R1', 'R7', 'M1']) {
      const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
      const start = routine && figureAt(routine, 0).pose;
      expect(start?.pelvis, code).toBe(POSES['SIT-SLUMP'].pelvis);
    }
  });

  it('drops the pelvis by three degrees on the side that carries, and hardly leans', () => {
    for (const [name, sign] of [
      ['V-SIT-SHIFT-L', 1],
      ['V-SIT-SHIFT-R', -1],
    ] as const) {
      const { nearLeg, farLeg, neck } = bodyOf(name);
      const slope = Math.asin((farLeg.hip.y - nearLeg.hip.y) / distance(nearLeg.hip, farLeg.hip));
      expect((slope * 180) / Math.PI).toBeCloseTo(3 * sign, 6);
      expect(Math.abs(neck.z)).toBeLessThan(0.015);
    }
  });

  it('rests the ankle just above the other knee in the figure-four, the shank level', () => {
    for (const name of ['V-SIT-FIG4-UP', 'V-SIT-FIG4-LEAN'] as const) {
      const { nearLeg, farLeg, nearArm, farArm } = bodyOf(name);
      const { knee, ankle } = nearLeg;
      expect(farLeg.knee.x - ankle.x, name).toBeGreaterThan(0.02);
      expect(farLeg.knee.x - ankle.x, name).toBeLessThan(0.09);
      const above = distanceToBone(ankle, farLeg.hip, farLeg.knee);
      expect(above, name).toBeGreaterThan(0.045);
      expect(above, name).toBeLessThan(0.07);
      expect(Math.abs(knee.y - ankle.y), name).toBeLessThan(0.03);
      expect(distanceToBone(farArm.palm, knee, ankle), name).toBeLessThan(0.06);
      expect(distanceToBone(nearArm.palm, nearLeg.hip, knee), name).toBeLessThan(0.07);
    }
    const { pelvis, trunk } = bodyOf('V-SIT-FIG4-LEAN');
    expect(dot(pelvis.up, trunk.up)).toBeGreaterThan(Math.cos((8 * Math.PI) / 180));
  });

  it('holds the thigh from behind in the knee hug, the other foot flat', () => {
    const { nearLeg, farLeg, nearArm, farArm } = bodyOf('V-SIT-KTC');
    for (const { palm } of [nearArm, farArm]) {
      expect(distanceToBone(palm, nearLeg.hip, nearLeg.knee)).toBeLessThan(0.07);
      const front = dot(sub(palm, nearLeg.hip), nearLeg.thighFront);
      expect(front).toBeLessThan(0);
    }
    expect([farLeg.heel.y, farLeg.ball.y]).toEqual([0, 0]);
  });
});

describe('half-kneeling', () => {
  it('keeps the knee on the pad and the front heel down while the pelvis glides', () => {
    const pad = extentOf('pad');
    for (const name of ['HK', 'HK-TUCK', 'HK-SHIFT'] as const) {
      const { nearLeg, farLeg } = bodyOf(name);
      expect(nearLeg.knee.x).toBeGreaterThan(pad.left + 0.03);
      expect(nearLeg.knee.x).toBeLessThan(pad.right - 0.03);
      expect(farLeg.heel.y).toBe(0);
    }
    const [before, after] = [bodyOf('HK').nearLeg.knee, bodyOf('HK-SHIFT').nearLeg.knee];
    expect(distance(before, after)).toBeLessThan(1e-9);
  });

  it('stands up over the front foot: hips, then chest, come forward, the heel stays down', () => {
    const kneeling = bodyOf('HK');
    const pushing = bodyOf('PUSH-UP');
    expect(pushing.pelvis.at.x - kneeling.pelvis.at.x).toBeGreaterThan(0.05);
    expect(pushing.neck.x).toBeGreaterThan(pushing.farLeg.heel.x - 0.06);
    for (const name of ['PUSH-UP', 'LUNGE', 'STEP-BACK'] as const) {
      expect(bodyOf(name).farLeg.heel.y, name).toBe(0);
    }
  });
});

describe('the things around the person', () => {
  it.each(['R2', 'R3-30', 'R5', 'R6c', 'R9'])('come and go calmly in %s', (code) => {
    const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
    if (!routine) throw new Error(`no routine ${code}`);
    let before: Pose['props'] | undefined;
    for (const moment of framesOf({ name: code, routine })) {
      const { props } = moment.frame.pose;
      const names = new Set([...Object.keys(props), ...Object.keys(before ?? {})]) as Set<PropName>;
      for (const name of names) {
        const step = Math.abs((props[name] ?? 0) - (before?.[name] ?? props[name] ?? 0));
        // At 30 frames a second: no less than a third of a second from nothing to all.
        expect(step, `${name} ${momentOf(routine, moment)}`).toBeLessThan(0.1);
      }
      before = props;
    }
  });
});
