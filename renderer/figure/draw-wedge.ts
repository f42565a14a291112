// The pelvis as a wedge: broad at its upper edge, narrow at the sit bones, so that its tilt can be read at a glance.
import type { Camera } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import { smoothPath } from './outline.ts';
import type { Pose } from './pose.ts';
import { within, type Skeleton } from './skeleton.ts';
import { vec } from './vec3.ts';

/** Front edge down, tailbone up: the outline of a hip bone from the side, made plain. Forward and up from the hip. */
const WEDGE = [
  [0.049, 0.034],
  [0.04, 0.046],
  [0, 0.049],
  [-0.044, 0.05],
  [-0.056, 0.038],
  [-0.048, 0.012],
  [-0.03, -0.022],
  [-0.012, -0.036],
  [0.006, -0.026],
  [0.028, 0.002],
] as const;

/** Seen from ahead there is no tilt to read, so the wedge gives way as the view turns. */
export function drawWedge(
  { wedge, yaw }: Pose,
  { pelvis }: Skeleton,
  camera: Camera,
): readonly Shape[] {
  const opacity = wedge * Math.max(0, 1 - yaw / 30);
  if (opacity <= 0.01) return [];
  const points = WEDGE.map(([x, y]) => camera.point(within(pelvis, vec(x, y, 0.05))));
  return [{ role: 'wedge', d: smoothPath(points), opacity }];
}
