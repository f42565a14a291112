// A routine as spans: from this pose to that, between these two instants. Knows poses and ways, not joints.
import type { PoseKey } from '../../routines/pose-keys.ts';
import type { Routine, RoutineMotion, RoutineStep } from '../../routines/schema.ts';
import { blendPoses } from './blend.ts';
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
  /** Speed at the start and at the end, in shares of the mean speed: 0 starts and stops gently. */
  readonly ease: readonly [number, number];
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
/** How fast a body passes through a pose on the way, in shares of its mean speed. */
const PASSING = 0.75;
/** A breath to read the line before a movement starts, and the share of a step that it may fill. */
const LEAD_MS = 500;
const MOST_OF_STEP = 0.85;

const timelines = new WeakMap<Routine, Timeline>();

/** The spans of a routine; they follow each other without a gap. Made once for each routine object. */
export function timelineOf(routine: Routine): Timeline {
  const known = timelines.get(routine);
  if (known) return known;
  const made = makeTimeline(routine);
  timelines.set(routine, made);
  return made;
}

/** The span at an instant; before the start the first, after the end the last. */
export function spanAt({ spans }: Timeline, positionMs: number): Span {
  const found = spans.findLast(({ startMs }) => startMs <= positionMs) ?? spans[0];
  if (!found) throw new Error('a routine without steps has no figure');
  return found;
}

/** Where the figure stands when a routine begins. */
export function startPose({ steps }: Routine): PoseName {
  const motion = steps[0]?.motion;
  if (!motion) return 'STAND-NEUTRAL';
  if (motion.kind === 'hold') return poseName(motion.pose);
  if (motion.kind === 'move') return poseName(motion.from ?? motion.to);
  if (motion.kind === 'walk') return 'STAND-NEUTRAL';
  return poseName(motion.phases.at(-1)?.to ?? 'STAND-NEUTRAL');
}

interface Cursor {
  readonly pose: Pose;
  readonly name: PoseName;
  readonly key: PoseKey | undefined;
}

interface Piece {
  readonly ms: number;
  readonly to: Pose;
  readonly names: Span['names'];
  readonly ease: readonly [number, number];
  readonly breath?: 'in' | 'out' | undefined;
  readonly isWalk?: boolean;
}

const REST = [0, 0] as const;

function makeTimeline(routine: Routine): Timeline {
  const spans: Span[] = [];
  const stepStartsMs: number[] = [];
  const start = startPose(routine);
  let cursor: Cursor = { pose: POSES[start], name: start, key: undefined };
  let now = 0;
  let travel = 0;
  for (const [stepIndex, step] of routine.steps.entries()) {
    stepStartsMs.push(now);
    const { pieces, after } = piecesOf(step, cursor);
    let from = cursor.pose;
    for (const { ms, to, names, ease, breath, isWalk = false } of pieces) {
      const when = { stepIndex, startMs: now, endMs: now + ms };
      spans.push({ ...when, from, to, names, ease, breath, travel, isWalk });
      if (isWalk) travel += walkPose(ms, ms).travel;
      now += ms;
      from = to;
    }
    cursor = after;
  }
  return { spans, stepStartsMs, durationMs: now };
}

function piecesOf(step: RoutineStep, from: Cursor): { pieces: readonly Piece[]; after: Cursor } {
  const { motion } = step;
  if (motion.kind === 'repeat') return repeatPieces(motion, from);
  if (motion.kind === 'walk') return walkPieces(step.seconds * SECOND, from);
  const keys = motion.kind === 'hold' ? [motion.pose] : [...(motion.via ?? []), motion.to];
  return movePieces(keys, step.seconds * SECOND, from);
}

/** First into a stand, then walking to the end, in a stand again. */
function walkPieces(stepMs: number, from: Cursor) {
  const name: PoseName = 'STAND-NEUTRAL';
  const way = from.name === name ? [] : wayBetween(from.name, name);
  const readyMs = way.reduce((sum, { ms }) => sum + ms, 0);
  const ready = readyMs > 0 ? paced(way, readyMs / MOST_OF_STEP + LEAD_MS, from) : [];
  const ms = stepMs - ready.reduce((sum, piece) => sum + piece.ms, 0);
  const walk: Piece = { ms, to: POSES[name], names: [name, 'WALK'], ease: REST, isWalk: true };
  return { pieces: [...ready, walk], after: { pose: POSES[name], name, key: undefined } };
}

/** There at a natural pace after a short lead, then stay. */
function movePieces(keys: readonly PoseKey[], stepMs: number, from: Cursor) {
  const way: { readonly to: PoseName; readonly ms: number }[] = [];
  let at = from;
  for (const key of keys) {
    const name = poseName(key);
    if (key !== at.key) way.push(...wayBetween(at.name, name));
    at = { pose: POSES[name], name, key };
  }
  return { pieces: paced(way, stepMs, from), after: at };
}

function paced(
  way: readonly { to: PoseName; ms: number }[],
  stepMs: number,
  from: Cursor,
): Piece[] {
  const natural = way.reduce((sum, { ms }) => sum + ms, 0);
  if (natural === 0) return [{ ms: stepMs, to: from.pose, names: undefined, ease: REST }];
  const lead = Math.min(LEAD_MS, stepMs * 0.1);
  const fit = Math.min(1, (stepMs * MOST_OF_STEP - lead) / natural);
  const moves = way.map(({ to, ms }, index): Piece => {
    const isFirst = index === 0;
    const isLast = index === way.length - 1;
    return {
      ms: ms * fit,
      to: POSES[to],
      names: [way[index - 1]?.to ?? from.name, to],
      ease: [isFirst ? 0 : PASSING, isLast ? 0 : PASSING],
    };
  });
  const last = moves.at(-1)?.to ?? from.pose;
  const rest = stepMs - lead - natural * fit;
  return [
    { ms: lead, to: from.pose, names: undefined, ease: REST },
    ...moves,
    { ms: rest, to: last, names: undefined, ease: REST },
  ];
}

type Repeat = Extract<RoutineMotion, { kind: 'repeat' }>;

/** Phases as long as they say. A smaller size goes only part of the way from the pose before the repetition. */
function repeatPieces({ times, phases, size = 1 }: Repeat, from: Cursor) {
  const targets = phases.map(({ to, seconds, breath }) => {
    const name = poseName(to);
    const pose = size === 1 ? POSES[name] : blendPoses(from.pose, POSES[name], size);
    return { pose, name, key: to, ms: seconds * SECOND, breath };
  });
  const pieces: Piece[] = [];
  let at = from.name;
  for (let time = 0; time < times; time += 1) {
    for (const { pose, name, ms, breath } of targets) {
      const names = name === at ? undefined : ([at, name] as const);
      pieces.push({ ms, to: pose, names, ease: REST, breath });
      at = name;
    }
  }
  const last = targets.at(-1);
  const after = last ? { pose: last.pose, name: last.name, key: last.key } : from;
  return { pieces, after };
}
