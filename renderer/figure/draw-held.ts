// Small things in the near hand: they make a chore readable as what it is. Nothing that the movement needs.
import type { Camera } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import { pair } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { add, distance, scale, sub, unit, vec, type Vec3 } from './vec3.ts';

/** What the near hand holds, as thick strokes drawn behind the fingers. */
export function drawHeld({ props }: Pose, skeleton: Skeleton, camera: Camera): readonly Shape[] {
  const brush = (props.toothbrush ?? 0) * atMouth(skeleton);
  const scoop = props.scoop ?? 0;
  return [
    ...(brush > 0.01 ? [stick(toothbrush(skeleton), 0.0055, camera, brush)] : []),
    ...(scoop > 0.01 ? drawScoop(skeleton, camera, scoop) : []),
  ];
}

type Line = readonly [from: Vec3, to: Vec3];

function mouthOf({ head }: Skeleton): Vec3 {
  return add(head.at, add(scale(head.up, 0.05), scale(head.forward, 0.068)));
}

/** A brush is seen where it is used, 0 to 1: not on the way there. */
function atMouth(skeleton: Skeleton): number {
  const apart = distance(mouthOf(skeleton), skeleton.nearArm.palm);
  return Math.min(1, Math.max(0, (0.16 - apart) / 0.05));
}

/** From the fist to the mouth. */
function toothbrush(skeleton: Skeleton): Line {
  const { nearArm } = skeleton;
  const mouth = mouthOf(skeleton);
  const along = unit(sub(mouth, nearArm.palm));
  return [add(nearArm.palm, scale(along, -0.03)), add(mouth, scale(along, 0.004))];
}

/** A handle that goes on in the line of the hand, and its blade. */
function drawScoop({ nearArm }: Skeleton, camera: Camera, opacity: number): readonly Shape[] {
  const along = unit(sub(nearArm.tip, nearArm.wrist));
  const end = add(nearArm.palm, scale(along, 0.085));
  const blade = add(end, scale(unit(add(along, vec(0.35, -0.35))), 0.05));
  return [
    stick([nearArm.palm, end], 0.006, camera, opacity),
    stick([end, blade], 0.016, camera, opacity),
  ];
}

/** A stroke with round ends as a filled path, `half` as wide to each side. */
function stick([from, to]: Line, half: number, camera: Camera, opacity: number): Shape {
  const [a, b] = [camera.point(from), camera.point(to)];
  const size = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const x = (-(b.y - a.y) / size) * half * 1000;
  const y = ((b.x - a.x) / size) * half * 1000;
  const round = `A${String(half * 1000)} ${String(half * 1000)} 0 0 1 `;
  const d = [
    `M${pair({ x: a.x + x, y: a.y + y })}${round}${pair({ x: a.x - x, y: a.y - y })}`,
    `L${pair({ x: b.x - x, y: b.y - y })}${round}${pair({ x: b.x + x, y: b.y + y })}Z`,
  ].join('');
  return { role: 'prop-dark', d, ...(opacity < 1 && { opacity }) };
}
