// The part of the picture that is seen at an instant: the person, close, with whatever they need, and the ground. The
// camera moves only where the person goes to another place or position, gently, and never while a repetition runs.
import type { Routine } from '../../routines/schema.ts';
import { arrowBetween, arrowPath, type Arrow } from './arrows.ts';
import { blendPoses } from './blend.ts';
import { createCamera, type Point } from './camera.ts';
import { guideEnds } from './draw-guide.ts';
import { propExtent } from './draw-props.ts';
import { within } from './frame.ts';
import { insetExtent } from './insets.ts';
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';
import { solveSkeleton } from './skeleton.ts';
import { closeDips, easeBetween, mergeEqual, type Level } from './steady.ts';
import { spanAt, timelineOf, type Span } from './timeline.ts';
import { add, vec } from './vec3.ts';

/** In thousandths of the body height, y down; the floor is at 0 and always in the picture. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const UNITS = 1000;
const AROUND_LINES = { aside: 30, above: 24 } as const;
/** Room for the flesh around the joints, and the ground below the feet. */
const AROUND = 58;
const ABOVE = 44;
const BELOW = 24;
/** No narrower than this, so that a standing figure has ground to stand on. */
const LEAST_WIDTH = 700;
/** What needs the room for less than this is not worth a move of the camera. */
const WORTH_MS = 7_000;
/** Parts into which a movement is cut, so that the camera grows with it. */
const PARTS = [0, 0.25, 0.5, 0.75, 1] as const;

/** How far the picture has to reach: to the left (negative), up, and to the right. */
type Side = 'left' | 'up' | 'right';
type Reach = Readonly<Record<Side, number>>;

interface Needed {
  readonly startMs: number;
  readonly endMs: number;
  readonly reach: Reach;
  /** The camera rests. */
  readonly isLocked: boolean;
}

type Path = Readonly<Record<Side, readonly Level[]>>;

interface CameraPath {
  readonly levels: Path;
  readonly locked: readonly Needed[];
}

const paths = new WeakMap<Routine, CameraPath>();

/** The view of a routine at a position in milliseconds. With reduced motion it changes at once, with the still. */
export function viewAt(routine: Routine, positionMs: number, reducedMotion = false): View {
  const { levels, locked } = pathOf(routine);
  const stillMs = spanAt(timelineOf(routine), positionMs).endMs - 1;
  const reachOf = (side: Side): number =>
    reducedMotion ? levelAt(levels[side], stillMs) : easeBetween(levels[side], positionMs, locked);
  const left = -reachOf('left');
  const width = reachOf('right') - left;
  const top = -reachOf('up');
  return { left, top, width, height: BELOW - top };
}

function levelAt(levels: readonly Level[], atMs: number): number {
  return (levels.findLast(({ startMs }) => startMs <= atMs) ?? levels[0])?.value ?? 0;
}

function pathOf(routine: Routine): CameraPath {
  const known = paths.get(routine);
  if (known) return known;
  const needed = neededIn(routine);
  const steady = (side: Side): readonly Level[] =>
    closeDips(mergeEqual(needed.map(({ startMs, reach }) => ({ startMs, value: reach[side] }))), {
      leastMs: WORTH_MS,
      endMs: timelineOf(routine).durationMs,
    });
  const levels = { left: steady('left'), up: steady('up'), right: steady('right') };
  const made = { levels, locked: needed.filter(({ isLocked }) => isLocked) };
  paths.set(routine, made);
  return made;
}

/** What has to be seen, from instant to instant. Repetitions, and those that follow each other, are seen as a whole. */
function neededIn(routine: Routine): readonly Needed[] {
  const { spans } = timelineOf(routine);
  const groups: Span[][] = [];
  for (const span of spans) {
    const isRepeat = routine.steps[span.stepIndex]?.motion.kind === 'repeat';
    const group = groups.at(-1);
    const before = group?.[0];
    const wasRepeat = before && routine.steps[before.stepIndex]?.motion.kind === 'repeat';
    if (group && isRepeat && wasRepeat) group.push(span);
    else groups.push([span]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const isLocked = routine.steps[first.stepIndex]?.motion.kind === 'repeat';
    const reach = group.map(reachOfSpan).reduce(bothReaches);
    if (isLocked) return [{ startMs: first.startMs, endMs: last.endMs, reach, isLocked }];
    return partsOf(first);
  });
}

/** A movement part by part, since a body gets up gradually. */
function partsOf(span: Span): readonly Needed[] {
  const { startMs, endMs, from, to, names } = span;
  if (names === undefined || span.isWalk) {
    return [{ startMs, endMs, reach: reachOfSpan(span), isLocked: false }];
  }
  const others = besides(span);
  const reached = PARTS.map((share) =>
    [reachOf(blendPoses(from, to, share)), ...others].reduce(bothReaches),
  );
  return reached.slice(1).flatMap((reach, index) => {
    const before = reached[index];
    if (!before) return [];
    const at = (share = 0): number => startMs + (endMs - startMs) * share;
    const times = { startMs: at(PARTS[index]), endMs: at(PARTS[index + 1]) };
    return [{ ...times, reach: bothReaches(before, reach), isLocked: false }];
  });
}

function reachOfSpan(span: Span): Reach {
  const { from, to, isWalk } = span;
  const poses = isWalk ? [from, to, POSES.WALK] : [from, to];
  return [...poses.map(reachOf), ...besides(span)].reduce(bothReaches);
}

/** What is seen beside the person: the inset, the guide line and the arrow. */
function besides({ ends, names, from, to }: Span): readonly Reach[] {
  const insets = ends.map(insetExtent).filter((reach) => reach !== undefined);
  const arrow = names && arrowBetween(...names);
  const points = [
    ...ends.flatMap(guideEnds).map((end) => createCamera(to.yaw).point(end)),
    ...(arrow ? [from, to].flatMap((pose) => arrowPoints(arrow, pose)) : []),
  ];
  return points.length === 0 ? insets : [...insets, reachOfPoints(points, AROUND_LINES)];
}

/** The ends of an arrow and its middle, in the picture. */
function arrowPoints(arrow: Arrow, pose: Pose): readonly Point[] {
  const camera = createCamera(pose.yaw);
  const hips = solveSkeleton(pose).pelvis.at;
  const points = arrowPath(arrow);
  return points.map((point) => camera.point(add(hips, point)));
}

function bothReaches(a: Reach, b: Reach): Reach {
  return {
    left: Math.max(a.left, b.left),
    up: Math.max(a.up, b.up),
    right: Math.max(a.right, b.right),
  };
}

const reaches = new WeakMap<Pose, Reach>();

function reachOf(pose: Pose): Reach {
  const known = reaches.get(pose);
  if (known) return known;
  const body = reachOfPoints(seenPoints(pose), { aside: AROUND, above: ABOVE });
  const middle = pose.centre * UNITS;
  const made = {
    left: Math.max(body.left, LEAST_WIDTH / 2 - middle),
    up: body.up,
    right: Math.max(body.right, LEAST_WIDTH / 2 + middle),
  };
  reaches.set(pose, made);
  return made;
}

function reachOfPoints(points: readonly Point[], air: { aside: number; above: number }): Reach {
  const xs = points.map(({ x }) => x);
  return {
    left: air.aside - Math.min(...xs),
    up: air.above - Math.min(...points.map(({ y }) => y)),
    right: air.aside + Math.max(...xs),
  };
}

function seenPoints(pose: Pose): readonly Point[] {
  const camera = createCamera(pose.yaw);
  const { crown, trunk, pelvis, head, nearLeg, farLeg, nearArm, farArm } = solveSkeleton(pose);
  const joints = [
    crown,
    within(trunk, vec(0.06, 0.15)),
    within(trunk, vec(-0.03, 0.2)),
    within(pelvis, vec(-0.05, 0)),
    within(head, vec(0.06, 0.08)),
    ...[nearLeg, farLeg].flatMap(({ knee, ankle, heel, toe }) => [knee, ankle, heel, toe]),
    ...[nearArm, farArm].flatMap(({ shoulder, elbow, tip }) => [shoulder, elbow, tip]),
    ...propExtent(pose.props),
  ];
  return joints.map((joint) => camera.point(joint));
}
