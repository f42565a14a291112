// What a reset gave of the movements that a day or a week wants (movement.md 4.5), in numbers that outlive its routine.
// Which pose counts as what is the library's knowledge, handed in; how much was really played is ours.
import type { RoutineStep } from '../../routines/schema.ts';
import type { PlayingState } from './session-state.ts';
import { SECOND_MS } from './time.ts';

/** What the library reads off steps; a desk variant counts with what it stands in for, except in a set. */
export interface MovementDoses {
  /** Bends at the hips. */
  readonly hinges: number;
  /** Seconds held at the front of each hip. */
  readonly openerSeconds: { readonly right: number; readonly left: number };
  /** Bridges, set by set. */
  readonly bridgeSets: readonly number[];
  /** Glute squeezes, the desk's stand-in for bridges. */
  readonly gluteSqueezes: number;
  /** Seconds of each plank, at a wall too. */
  readonly plankSeconds: readonly number[];
}

export type ReadDoses = (played: { readonly steps: RoutineStep[] }) => MovementDoses;

/** What one reset, or a day of them, gave. */
export interface Doses {
  readonly hinges: number;
  readonly openerSecondsRight: number;
  readonly openerSecondsLeft: number;
  /** Whole sets of at least SET_REPS bridges. */
  readonly bridgeSets: number;
  /** Whole sets of at least SET_REPS glute squeezes at the desk. */
  readonly standInSets: number;
  readonly plankSeconds: number;
}

/** The fewest repetitions of a strength set (movement.md 1.3, F05). */
export const SET_REPS = 10;

export const NO_DOSES: Doses = {
  hinges: 0,
  openerSecondsRight: 0,
  openerSecondsLeft: 0,
  bridgeSets: 0,
  standInSets: 0,
  plankSeconds: 0,
};

/** What was given by the part of the routine that was really played. */
export function playedDoses(
  { routine, playedMs }: Pick<PlayingState, 'routine' | 'playedMs'>,
  read: ReadDoses,
): Doses {
  const played = routine.steps.flatMap((step, index) => playedPart(step, playedMs[index] ?? 0));
  return countDoses(read({ steps: played }));
}

/** What a routine gives when it is played to its end. */
export function wholeDoses({ steps }: { readonly steps: RoutineStep[] }, read: ReadDoses): Doses {
  return countDoses(read({ steps }));
}

export function addDoses(a: Doses, b: Doses): Doses {
  return {
    hinges: a.hinges + b.hinges,
    openerSecondsRight: a.openerSecondsRight + b.openerSecondsRight,
    openerSecondsLeft: a.openerSecondsLeft + b.openerSecondsLeft,
    bridgeSets: a.bridgeSets + b.bridgeSets,
    standInSets: a.standInSets + b.standInSets,
    plankSeconds: a.plankSeconds + b.plankSeconds,
  };
}

/** The doses of several resets together. One from before doses were kept counts as none. */
export function sumDoses(resets: readonly { readonly doses?: Doses }[]): Doses {
  return resets.reduce((sum, { doses }) => addDoses(sum, doses ?? NO_DOSES), NO_DOSES);
}

/** Sets of strength, in whichever way they were done. */
export function setsIn({ bridgeSets, standInSets }: Doses): number {
  return bridgeSets + standInSets;
}

function countDoses(read: MovementDoses): Doses {
  return {
    hinges: read.hinges,
    openerSecondsRight: read.openerSeconds.right,
    openerSecondsLeft: read.openerSeconds.left,
    bridgeSets: read.bridgeSets.filter((bridges) => bridges >= SET_REPS).length,
    standInSets: Math.floor(read.gluteSqueezes / SET_REPS),
    plankSeconds: read.plankSeconds.reduce((sum, seconds) => sum + seconds, 0),
  };
}

/**
 * A step as far as it was played: whole seconds of a hold or a walk; whole repetitions, and of the one begun its whole
 * phases. A movement into a pose counts once it is over.
 */
function playedPart(step: RoutineStep, ms: number): readonly RoutineStep[] {
  const seconds = Math.floor(ms / SECOND_MS);
  if (step.motion.kind === 'move') return seconds >= step.seconds ? [step] : [];
  if (step.motion.kind !== 'repeat') return seconds > 0 ? [{ ...step, seconds }] : [];
  const { phases } = step.motion;
  const roundSeconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const times = Math.floor(seconds / roundSeconds);
  const begun = wholePhases(phases, seconds - times * roundSeconds);
  return [
    ...(times > 0 ? [{ ...step, motion: { ...step.motion, times } }] : []),
    ...(begun.length > 0 ? [{ ...step, motion: { ...step.motion, times: 1, phases: begun } }] : []),
  ];
}

function wholePhases<Phase extends { readonly seconds: number }>(
  phases: readonly Phase[],
  seconds: number,
): Phase[] {
  let endSeconds = 0;
  return phases.filter((phase) => {
    endSeconds += phase.seconds;
    return endSeconds <= seconds;
  });
}
