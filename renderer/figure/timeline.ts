// A routine as spans: from this pose to that, between these two instants. Knows poses and ways, not joints.
import type { PoseKey } from '../../routines/pose-keys.ts';
import type { Routine, RoutineMotion, RoutineStep } from '../../routines/schema.ts';
import { blendPoses } from './blend.ts';
import { MISTAKEN_POSES } from './ghosts.ts';
import type { Pose } from './pose.ts';
import { POSES, poseName, type PoseName } from './poses.ts';
import { wayBetween } from './transitions.ts';
import { walkPose } from './walk.ts';

/** One piece of movement or rest. Times in ms from the start of the routine, the end not included. */
export interface Span {
  readonly stepIndex: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly from: Pose;
  readonly to: Pose;
  /** The poses it moves between, which say what arrow to draw; none while resting. */
  readonly names: readonly [from: PoseName, to: PoseName] | undefined;
  /** The same while resting too: what the body is at, at both ends. */
  readonly ends: readonly [from: PoseName, to: PoseName];
  /** Speed at the start and at the end, in shares of the mean speed: 0 starts and stops gently. */
  readonly ease: readonly [number, number];
  /** The share of its time in which it moves, from the start; the rest of it is held. */
  readonly moving: number;
  readonly breath: 'in' | 'out' | undefined;
  /** How far the person had walked before. */
  readonly travel: number;
  /** Walking all the while, rather than moving from pose to pose. */
  readonly isWalk: boolean;
}

export interface Timeline {
  readonly spans: readonly Span[];
  readonly stepStartsMs: readonly number[];
  readonly durationMs: number;
}

const SECOND = 1000;
/** Muscles tighten and let go faster than limbs move: the share of a phase that it takes, what is left is held. */
const QUICK: Readonly<Partial<Record<PoseName, number>>> = {
  'V-GLUTE-ON': 0.35,
  'V-GLUTE-OFF': 0.35,
  'V-SIT-GLUTE-ON': 0.35,
  'V-SIT-GLUTE-OFF': 0.35,
};
/** How fast a body passes through a pose on the way, in shares of its mean speed. */
const PASSING = 0.75;
/** A breath to read the line before a movement starts, and the share of a step that it may fill. */
const LEAD_MS = 500;
const MOST_OF_STEP = 0.85;

/** The shape behind every name: the poses as they are meant, or as they go wrong. */
type Shapes = Readonly<Record<PoseName, Pose>>;

const timelines = new WeakMap<Routine, Timeline>();
const mistakenTimelines = new WeakMap<Routine, Timeline>();

/** The spans of a routine; they follow each other without a gap. Made once for each routine object. */
export function timelineOf(routine: Routine): Timeline {
  return keptIn(timelines, routine, POSES);
}

/** The same spans at the same times for somebody who makes the common mistakes. */
export function mistakenTimelineOf(routine: Routine): Timeline {
  return keptIn(mistakenTimelines, routine, MISTAKEN_POSES);
}

function keptIn(kept: WeakMap<Routine, Timeline>, routine: Routine, shapes: Shapes): Timeline {
  const known = kept.get(routine);
  if (known) return known;
  const made = makeTimeline(routine, shapes);
  kept.set(routine, made);
  return made;
}

/** The span at an instant; before the start the first, after the end the last. */
export function spanAt({ spans }: Timeline, positionMs: number): Span {
  const found = spans.findLast(({ startMs }) => startMs <= positionMs) ?? spans[0];
  if (!found) throw new Error('a routine without steps has no figure');
  return found;
}

/** Where the figure stands when a routine begins. */
export function startPose(routine: Routine): PoseName {
  return poseName(startKey(routine));
}

function startKey({ steps }: Routine): PoseKey {
  const motion = steps[0]?.motion;
  if (!motion || motion.kind === 'walk') return 'STAND-NEUTRAL';
  if (motion.kind === 'hold') return motion.pose;
  if (motion.kind === 'move') return motion.from ?? motion.to;
  return motion.phases.at(-1)?.to ?? 'STAND-NEUTRAL';
}

interface Cursor {
  readonly shapes: Shapes;
  readonly pose: Pose;
  readonly name: PoseName;
  readonly key: PoseKey | undefined;
}

interface Piece {
  readonly ms: number;
  readonly to: Pose;
  readonly names: Span['names'];
  readonly ends: Span['ends'];
  readonly ease: readonly [number, number];
  readonly moving?: number;
  readonly breath?: 'in' | 'out' | undefined;
  readonly isWalk?: boolean;
}

const REST = [0, 0] as const;

function makeTimeline(routine: Routine, shapes: Shapes): Timeline {
  const spans: Span[] = [];
  const stepStartsMs: number[] = [];
  const start = startPose(routine);
  let cursor: Cursor = { shapes, pose: shapes[start], name: start, key: startKey(routine) };
  let now = 0;
  let travel = 0;
  for (const [stepIndex, step] of routine.steps.entries()) {
    stepStartsMs.push(now);
    const { pieces, after } = piecesOf(step, cursor);
    let from = cursor.pose;
    for (const { ms, isWalk = false, moving = 1, breath, ...piece } of pieces) {
      const when = { stepIndex, startMs: now, endMs: now + ms };
      spans.push({ ...when, ...piece, from, moving, breath, travel, isWalk });
      if (isWalk) travel += walkPose(ms, ms).travel;
      now += ms;
      from = piece.to;
    }
    cursor = after;
  }
  return { spans, stepStartsMs, durationMs: now };
}

function piecesOf(step: RoutineStep, from: Cursor): { pieces: readonly Piece[]; after: Cursor } {
  const { motion } = step;
  if (motion.kind === 'repeat') return repeatPieces(motion, from);
  if (motion.kind === 'walk') return walkPieces(step.seconds * SECOND, from);
  const stepMs = step.seconds * SECOND;
  // The seconds of a hold are seconds in the pose: whatever is left of the way to it begins at once.
  if (motion.kind === 'hold') return movePieces([motion.pose], { stepMs, leadMs: 0 }, from);
  return movePieces([...(motion.via ?? []), motion.to], { stepMs, leadMs: leadOf(stepMs) }, from);
}

/** First into a stand, then walking to the end, in a stand again. */
function walkPieces(stepMs: number, from: Cursor) {
  const name: PoseName = 'STAND-NEUTRAL';
  const way = from.name === name ? [] : wayBetween(from.name, name);
  const readyMs = way.reduce((sum, { ms }) => sum + ms, 0);
  const readyStepMs = readyMs / MOST_OF_STEP + LEAD_MS;
  const pace = { stepMs: readyStepMs, leadMs: leadOf(readyStepMs) };
  const ready = readyMs > 0 ? paced(way, pace, from) : [];
  const ms = stepMs - ready.reduce((sum, piece) => sum + piece.ms, 0);
  const pose = from.shapes[name];
  const names = [name, 'WALK'] as const;
  const walk: Piece = { ms, to: pose, names, ends: names, ease: REST, isWalk: true };
  return { pieces: [...ready, walk], after: { ...from, pose, name, key: undefined } };
}

/** There at a natural pace after a short lead, then stay. */
function movePieces(keys: readonly PoseKey[], pace: Pace, from: Cursor) {
  const way: { readonly to: PoseName; readonly ms: number }[] = [];
  let at = from;
  for (const key of keys) {
    const name = poseName(key);
    if (key !== at.key) way.push(...wayBetween(at.name, name));
    at = { ...at, pose: at.shapes[name], name, key };
  }
  return { pieces: paced(way, pace, from), after: at };
}

/** How long a step has for a way, and how much of that passes before it begins. */
interface Pace {
  readonly stepMs: number;
  readonly leadMs: number;
}

function leadOf(stepMs: number): number {
  return Math.min(LEAD_MS, stepMs * 0.1);
}

function paced(
  way: readonly { to: PoseName; ms: number }[],
  { stepMs, leadMs }: Pace,
  from: Cursor,
): Piece[] {
  const natural = way.reduce((sum, { ms }) => sum + ms, 0);
  if (natural === 0) return [resting(from.pose, from.name, stepMs)];
  const fit = Math.min(1, (stepMs * MOST_OF_STEP - leadMs) / natural);
  const moves = way.map(({ to, ms }, index): Piece => {
    const isFirst = index === 0;
    const isLast = index === way.length - 1;
    const names = [way[index - 1]?.to ?? from.name, to] as const;
    return {
      ms: ms * fit,
      to: from.shapes[to],
      names,
      ends: names,
      ease: [isFirst ? 0 : PASSING, isLast ? 0 : PASSING],
    };
  });
  const last = way.at(-1)?.to ?? from.name;
  return [
    ...(leadMs > 0 ? [resting(from.pose, from.name, leadMs)] : []),
    ...moves,
    resting(from.shapes[last], last, stepMs - leadMs - natural * fit),
  ];
}

function resting(to: Pose, name: PoseName, ms: number): Piece {
  return { ms, to, names: undefined, ends: [name, name], ease: REST };
}

type Repeat = Extract<RoutineMotion, { kind: 'repeat' }>;

/** Phases as long as they say. A smaller size goes only part of the way from the pose before the repetition. */
function repeatPieces({ times, phases, size = 1 }: Repeat, from: Cursor) {
  const targets = phases.map(({ to, seconds, breath }) => {
    const name = poseName(to);
    const full = from.shapes[name];
    const pose = size === 1 ? full : blendPoses(from.pose, full, size);
    return { pose, name, key: to, ms: seconds * SECOND, breath };
  });
  const pieces: Piece[] = [];
  let at = from.name;
  for (let time = 0; time < times; time += 1) {
    for (const { pose, name, ms, breath } of targets) {
      const ends = [at, name] as const;
      const names = name === at ? undefined : ends;
      pieces.push({ ms, to: pose, names, ends, ease: REST, moving: QUICK[name] ?? 1, breath });
      at = name;
    }
  }
  const last = targets.at(-1);
  const after = last ? { ...from, pose: last.pose, name: last.name, key: last.key } : from;
  return { pieces, after };
}
