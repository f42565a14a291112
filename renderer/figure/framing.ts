// The part of the picture that a routine needs: all its poses and props, so that nothing is cut off and the figure
// never changes its size while it plays.
import type { Routine } from '../../routines/schema.ts';
import { createCamera } from './camera.ts';
import { propExtent } from './draw-props.ts';
import type { Pose } from './pose.ts';
import { solveSkeleton } from './skeleton.ts';
import { timelineOf } from './timeline.ts';

/** In thousandths of the body height, y down; the floor is at 0. */
export interface Framing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room for the flesh around the joints, and the ground below the feet. */
const AROUND = 75;
const ABOVE = 25;
const BELOW = 24;
/** No narrower than this, so that a standing figure has ground to stand on. */
const LEAST_WIDTH = 760;

const framings = new WeakMap<Routine, Framing>();

/** The framing of a routine; made once for each routine object. */
export function framingOf(routine: Routine): Framing {
  const known = framings.get(routine);
  if (known) return known;
  const poses = new Set(timelineOf(routine).spans.flatMap(({ from, to }) => [from, to]));
  const made = frameAround([...poses]);
  framings.set(routine, made);
  return made;
}

function frameAround(poses: readonly Pose[]): Framing {
  const points = poses.flatMap(seenPoints);
  const xs = points.map(({ x }) => x);
  const top = Math.min(...points.map(({ y }) => y)) - ABOVE;
  const left = Math.min(...xs) - AROUND;
  const width = Math.max(...xs) + AROUND - left;
  const spare = Math.max(0, LEAST_WIDTH - width);
  return { left: left - spare / 2, top, width: width + spare, height: BELOW - top };
}

function seenPoints(pose: Pose) {
  const camera = createCamera(pose.yaw);
  const { crown, neck, sitBone, nearLeg, farLeg, nearArm, farArm } = solveSkeleton(pose);
  const joints = [
    crown,
    neck,
    sitBone,
    ...[nearLeg, farLeg].flatMap(({ knee, ankle, heel, toe }) => [knee, ankle, heel, toe]),
    ...[nearArm, farArm].flatMap(({ shoulder, elbow, tip }) => [shoulder, elbow, tip]),
    ...propExtent(pose.props),
  ];
  return joints.map((joint) => camera.point(joint));
}
