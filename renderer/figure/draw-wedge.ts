// The pelvis as a wedge: broad at its upper edge, narrow at the sit bones, so that its tilt can be read at a glance.
import type { Camera } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import { pair } from './outline.ts';
import type { Pose } from './pose.ts';
import { within } from './frame.ts';
import type { Skeleton } from './skeleton.ts';
import { add, scale, sub, unit, vec, type Vec3 } from './vec3.ts';

/** Forward and up from the hip: the front and the back end of the upper edge, and the sit bone. */
const CORNERS = [
  [0.057, 0.044],
  [-0.066, 0.05],
  [-0.017, -0.052],
] as const;

/** How far a corner is rounded off, along the edges. */
const ROUNDING = 0.036;

/** Seen from ahead there is no tilt to read, so the wedge gives way as the view turns. */
export function drawWedge(
  { wedge, yaw, roll }: Pose,
  { pelvis }: Skeleton,
  camera: Camera,
): readonly Shape[] {
  const turned = Math.max(yaw, Math.abs(roll));
  const opacity = wedge * Math.max(0, 1 - turned / 30);
  if (opacity <= 0.01) return [];
  const corners = CORNERS.map(([x, y]) => vec(x, y, 0.05));
  const parts = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const [enter, turn, leave] = [towards(corner, before), corner, towards(corner, after)].map(
      (point) => pair(camera.point(within(pelvis, point))),
    );
    return `${index === 0 ? 'M' : 'L'}${String(enter)}Q${String(turn)} ${String(leave)}`;
  });
  return [{ role: 'wedge', d: `${parts.join('')}Z`, opacity }];
}

function towards(corner: Vec3, other: Vec3): Vec3 {
  return add(corner, scale(unit(sub(other, corner)), ROUNDING));
}
