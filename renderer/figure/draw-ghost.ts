// The ghost of the common mistake: the outline of the mistaken body, all of it in one path, behind the figure.
import { bodyPath } from './body-paths.ts';
import { createCamera } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import type { FigureFrame } from './figure-at.ts';
import type { Skeleton } from './skeleton.ts';
import { distance } from './vec3.ts';

/** How far apart, in body heights, the two bodies are where the ghost first shows and where it stands out fully. */
const FIRST = 0.008;
const FULL = 0.022;

/** The outline of the mistake as one shape; nothing where the mistake is not made yet. */
export function drawGhost(frame: FigureFrame): readonly Shape[] {
  const { mistake, skeleton, breath, pose } = frame;
  if (!mistake) return [];
  const apart = departure(mistake.skeleton, skeleton);
  const opacity = Math.min(1, Math.max(0, (apart - FIRST) / (FULL - FIRST)));
  if (opacity <= 0.01) return [];
  const camera = createCamera(mistake.pose.yaw);
  const d = bodyPath({ ...mistake, breath }, camera);
  return [{ role: 'ghost', d, opacity, clearOf: bodyPath(frame, createCamera(pose.yaw)) }];
}

/** The largest distance between a joint and its mistaken place. */
function departure(a: Skeleton, b: Skeleton): number {
  const joints = ({ neck, lowBack, crown, nearLeg, farLeg }: Skeleton) => [
    neck,
    lowBack,
    crown,
    nearLeg.knee,
    farLeg.knee,
  ];
  const other = joints(b);
  return Math.max(...joints(a).map((joint, index) => distance(joint, other[index] ?? joint)));
}
