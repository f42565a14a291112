// The figure at an instant of a routine: joints, props, glow, arrow, breath. Pure: it depends on the routine and the
// position alone. draw-figure.ts turns it into shapes.
import type { Routine, Side } from '../../routines/schema.ts';
import { arrowBetween, type Arrow } from './arrows.ts';
import { blendPoses } from './blend.ts';
import { breathAt, type Breath } from './breath.ts';
import type { Pose } from './pose.ts';
import { POSES, type PoseName } from './poses.ts';
import { solveSkeleton, type Skeleton } from './skeleton.ts';
import { mistakeOf, type MistakeName } from './ghosts.ts';
import { mistakenTimelineOf, spanAt, timelineOf, type Span, type Timeline } from './timeline.ts';
import { walkPose } from './walk.ts';

export interface FigureFrame {
  readonly stepIndex: number;
  readonly pose: Pose;
  readonly skeleton: Skeleton;
  readonly breath: Breath;
  /** The way to move, its opacity 0 to 1 with it; none while resting. */
  readonly arrow: { readonly shape: Arrow; readonly strength: number } | undefined;
  /** The common mistake here, and the body that makes it; none where it was not asked for or none is known. */
  readonly mistake?: FigureMistake | undefined;
  /** The poses that the body is between, and how far on the way, 0 to 1; left out where it is in none. */
  readonly between?: Between;
  /** The side that works, for the label beside the figure. */
  readonly side: Side | undefined;
}

export interface Between {
  readonly from: PoseName;
  readonly to: PoseName;
  readonly share: number;
}

/** What a pose has by its name, such as an inset, for a frame between two poses. */
export function weightAt({ between }: FigureFrame, weight: (name: PoseName) => number): number {
  if (!between) return 0;
  const { from, to, share } = between;
  return weight(from) * (1 - share) + weight(to) * share;
}

export interface FigureMistake {
  readonly name: MistakeName;
  readonly pose: Pose;
  readonly skeleton: Skeleton;
}

export interface FigureOptions {
  /** Stills instead of movement: each phase shows the pose it ends in, and the chest rests. */
  readonly reducedMotion?: boolean;
  /** With the common mistake beside it. */
  readonly showsMistake?: boolean;
}

/** The figure at a position in milliseconds, 0 to the routine's length; outside, the nearest end. */
export function figureAt(
  routine: Routine,
  positionMs: number,
  { reducedMotion = false, showsMistake = false }: FigureOptions = {},
): FigureFrame {
  const timeline = timelineOf(routine);
  const position = Math.min(Math.max(0, positionMs), timeline.durationMs);
  const span = spanAt(timeline, position);
  const share = shareOf(span, position);
  const pose = reducedMotion ? stillOf(span) : smoothPose(timeline, position);
  const breath = { ...breathAt(routine, position), fullness: smoothFullness(routine, position) };
  const arrow = span.names && arrowBetween(...span.names);
  return {
    stepIndex: span.stepIndex,
    pose,
    skeleton: solveSkeleton(pose, reducedMotion ? 0 : breath.fullness),
    breath: reducedMotion ? { ...breath, fullness: 0 } : breath,
    arrow: arrow && { shape: arrow, strength: reducedMotion ? 1 : fade(share) },
    between: betweenAt(span, reducedMotion ? 1 : movedOf(span, position)),
    mistake: showsMistake ? mistakeAt(routine, position, reducedMotion) : undefined,
    side: routine.steps[span.stepIndex]?.side,
  };
}

function betweenAt({ ends, ease }: Span, moved: number): Between {
  const [from, to] = ends;
  return { from, to, share: eased(moved, ease) };
}

/** On the way to a pose, its mistake is already the one that is shown. */
function mistakeAt(
  routine: Routine,
  position: number,
  reducedMotion: boolean,
): FigureMistake | undefined {
  const timeline = mistakenTimelineOf(routine);
  const span = spanAt(timeline, position);
  const [from, to] = span.ends;
  const name = mistakeOf(to) ?? mistakeOf(from);
  if (name === undefined) return undefined;
  const pose = reducedMotion ? stillOf(span) : smoothPose(timeline, position);
  return { name, pose, skeleton: solveSkeleton(pose) };
}

function stillOf({ to, isWalk }: Span): Pose {
  return isWalk ? POSES.WALK : to;
}

function shareOf({ startMs, endMs }: Span, position: number): number {
  return endMs > startMs ? Math.min(1, (position - startMs) / (endMs - startMs)) : 1;
}

/** How far through its movement a span is; what it holds after that counts as all of it. */
function movedOf(span: Span, position: number): number {
  return Math.min(1, shareOf(span, position) / span.moving);
}

/** A body has weight: it rounds the corners between one part of a movement and the next, over this long. */
const ROUNDING_MS = [-160, -80, 0, 80, 160] as const;

function smoothPose(timeline: Timeline, position: number): Pose {
  // Steps have their own softness; rounding them would lift a foot that carries.
  if (spanAt(timeline, position).isWalk) return poseAt(timeline, position);
  const [first, ...others] = ROUNDING_MS.map((ms) => poseAt(timeline, position + ms));
  const start = first ?? poseAt(timeline, position);
  return others.reduce(
    (mean, pose, index) => blendPoses(mean, pose, 1 / (index + 2), 'straight'),
    start,
  );
}

function poseAt(timeline: Timeline, atMs: number): Pose {
  const position = Math.min(Math.max(0, atMs), timeline.durationMs);
  const span = spanAt(timeline, position);
  const pose = span.isWalk
    ? walkPose(position - span.startMs, span.endMs - span.startMs)
    : blendPoses(span.from, span.to, eased(movedOf(span, position), span.ease));
  return span.travel === 0 ? pose : { ...pose, travel: pose.travel + span.travel };
}

/** How full the chest is drawn, 0 to 1: it does not jump where a step asks for another rhythm. */
export function smoothFullness(routine: Routine, position: number): number {
  const samples = [-400, -200, 0, 200, 400].map((ms) => breathAt(routine, position + ms).fullness);
  return samples.reduce((sum, fullness) => sum + fullness, 0) / samples.length;
}

/** A cubic from 0 to 1 with given speeds at both ends: gentle where a movement starts and stops. */
function eased(t: number, [start, end]: readonly [number, number]): number {
  const square = t * t;
  const cube = square * t;
  return (cube - 2 * square + t) * start + (3 * square - 2 * cube) + (cube - square) * end;
}

/** The arrow comes and goes softly at both ends of its movement. */
function fade(share: number): number {
  return Math.min(1, share / 0.15, (1 - share) / 0.25);
}
