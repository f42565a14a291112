// The part of the picture that a routine needs: all its poses and props, so that nothing is cut off and the figure
// never changes its size while it plays.
import type { Routine } from '../../routines/schema.ts';
import { createCamera } from './camera.ts';
import { propExtent } from './draw-props.ts';
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';
import { solveSkeleton } from './skeleton.ts';
import { timelineOf } from './timeline.ts';

/** In thousandths of the body height, y down; the floor is at 0. From left to right it is centred on the pose. */
export interface Framing {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The left edge of the picture for a pose. */
export function leftOf({ width }: Framing, { centre }: Pose): number {
  return centre * UNITS - width / 2;
}

const UNITS = 1000;
/** Room for the flesh around the joints, and the ground below the feet. */
const AROUND = 60;
const ABOVE = 25;
const BELOW = 24;
/** No narrower than this, so that a standing figure has ground to stand on. */
const LEAST_WIDTH = 700;

const framings = new WeakMap<Routine, Framing>();

/** The framing of a routine; made once for each routine object. */
export function framingOf(routine: Routine): Framing {
  const known = framings.get(routine);
  if (known) return known;
  const poses = new Set(
    timelineOf(routine).spans.flatMap(({ from, to, isWalk }) =>
      isWalk ? [from, to, POSES.WALK] : [from, to],
    ),
  );
  const made = frameAround([...poses]);
  framings.set(routine, made);
  return made;
}

function frameAround(poses: readonly Pose[]): Framing {
  const reaches = poses.flatMap((pose) =>
    seenPoints(pose).map(({ x, y }) => ({ aside: Math.abs(x - pose.centre * UNITS), y })),
  );
  const top = Math.min(...reaches.map(({ y }) => y)) - ABOVE;
  const width = 2 * (Math.max(...reaches.map(({ aside }) => aside)) + AROUND);
  return { top, width: Math.max(width, LEAST_WIDTH), height: BELOW - top };
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
