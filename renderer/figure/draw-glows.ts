// The soft light where a movement should be felt, and the contact dot under the sit bones.
import { alongLeg } from './body-shapes.ts';
import type { Camera } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import { ellipsePath } from './outline.ts';
import type { GlowPlace, Pose } from './pose.ts';
import { SEAT_HEIGHT } from './proportions.ts';
import { within } from './frame.ts';
import type { LegJoints, Skeleton } from './skeleton.ts';
import { vec, type Vec3 } from './vec3.ts';

type SoftPlace = Exclude<GlowPlace, 'sit-bones' | 'near-sole' | 'far-sole'>;

const RADIUS: Readonly<Record<SoftPlace, number>> = {
  'front-of-hip': 0.085,
  'back-of-thigh': 0.1,
  buttock: 0.095,
  heels: 0.07,
  belly: 0.1,
  'low-back': 0.08,
};

const PLACE: Readonly<Record<SoftPlace, (skeleton: Skeleton) => Vec3>> = {
  'front-of-hip': ({ nearLeg }) => alongLeg(nearLeg, 0.1, 0.04),
  'back-of-thigh': ({ nearLeg }) => alongLeg(nearLeg, 0.48, -0.035),
  buttock: ({ pelvis }) => within(pelvis, vec(-0.05, -0.015, 0.05)),
  heels: ({ nearLeg }) => nearLeg.heel,
  belly: ({ trunk }) => within(trunk, vec(0.05, 0.06, 0.05)),
  'low-back': ({ trunk }) => within(trunk, vec(-0.03, 0.03, 0.05)),
};

/** Glows at their strength, the dot at the point where the sit bones press. */
export function drawGlows(pose: Pose, skeleton: Skeleton, camera: Camera): readonly Shape[] {
  const soft = (Object.keys(RADIUS) as SoftPlace[]).flatMap((place): Shape[] => {
    const strength = pose.glows[place] ?? 0;
    if (strength <= 0.01) return [];
    const at = camera.point(PLACE[place](skeleton));
    const radius = RADIUS[place] * 1000;
    return [
      { role: 'glow', d: ellipsePath(at, radius, radius), opacity: strength, glow: { at, radius } },
    ];
  });
  return [
    ...soft,
    ...drawContact(pose, skeleton, camera),
    ...drawSole(pose.glows['near-sole'] ?? 0, skeleton.nearLeg, camera),
    ...drawSole(pose.glows['far-sole'] ?? 0, skeleton.farLeg, camera),
  ];
}

/** The dot slides further than the bones do, so that the rolling can be seen. */
const DOT_TRAVEL = 0.034;

function drawContact(pose: Pose, { sitBone }: Skeleton, camera: Camera): readonly Shape[] {
  const strength = pose.glows['sit-bones'] ?? 0;
  if (strength <= 0.01) return [];
  if (pose.yaw > 60) return drawBothContacts(pose, sitBone, camera);
  const slide = (pose.pelvis / 15) * DOT_TRAVEL;
  const at = camera.point(vec(sitBone.x + slide, SEAT_HEIGHT, sitBone.z));
  return [{ role: 'dot', d: ellipsePath(at, 13, 13), opacity: strength }];
}

/** On the ground under a foot that carries the weight. */
function drawSole(strength: number, { ball }: LegJoints, camera: Camera): readonly Shape[] {
  if (strength <= 0.01) return [];
  const at = camera.point(vec(ball.x, -0.006, ball.z));
  return [{ role: 'dot', d: ellipsePath(at, 46, 8), opacity: strength }];
}

/** Seen from ahead, a dot under each sit bone; the one that carries more grows. */
function drawBothContacts(pose: Pose, sitBone: Vec3, camera: Camera): readonly Shape[] {
  const strength = pose.glows['sit-bones'] ?? 0;
  return [1, -1].map((side): Shape => {
    const at = camera.point(vec(sitBone.x, SEAT_HEIGHT, side * 0.045));
    const radius = 13 + side * pose.drop * 2.7;
    return { role: 'dot', d: ellipsePath(at, radius, radius), opacity: strength };
  });
}
