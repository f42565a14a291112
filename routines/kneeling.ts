// The same routine with the standing hip opener in place of half-kneeling, for people whom kneeling bothers
// (movement.md, section 3.4: D03 and F01 become the desk variant V2). Pure; who asks for it decides when.
import { posesOf } from './poses-of.ts';
import { mirrorPoseKey, type PoseKey } from './pose-keys.ts';
import type { Routine, RoutineStep, Side } from './schema.ts';
import { STAND_INS, type OpenerPart, type StandInWords } from './stand-ins.ts';
import { postureOf, routineTraits } from './traits.ts';

/**
 * Every half-kneeling step done standing, with a hand on the desk, second for second; what came before and comes after
 * stays. A routine that does not kneel comes back as it is. Its id stays. `words` are what is said of it.
 */
export function withoutKneeling(routine: Routine, words: StandInWords = STAND_INS.en): Routine {
  if (!routineTraits(routine).kneels) return routine;
  const { covers, needs, steps } = routine;
  return {
    ...routine,
    covers: covers.filter((row) => !OPENER_ROWS.includes(row)),
    ...(routine.position === 'kneeling'
      ? { position: 'standing', ...words.onTheFeet }
      : { needs: withHold(needs, words) }),
    steps: standing(steps, words),
  };
}

const OPENER_ROWS: readonly string[] = ['D03', 'F01'];
/** What `needs` may hold (schema.ts). */
const MAX_NEEDS = 140;

function withHold(needs: string, { hold }: StandInWords): string {
  const both = `${needs} ${hold}`;
  return both.length <= MAX_NEEDS ? both : needs;
}

/** What of half-kneeling a pose is; `HK-MAT-…` is the same on a mat. */
const HALF_KNEELING = /^HK-(?:MAT-)?(TUCK-|SHIFT-)?[RL]$/;

type Part = Exclude<OpenerPart, 'stepIn'>;

/** The pose of each part, with the right leg behind. */
const POSES: Readonly<Record<Part, PoseKey>> = {
  up: 'STAND-NEUTRAL',
  down: 'STAND-AT-DESK',
  change: 'V-STAND-HIP-SET-R',
  tuck: 'V-STAND-HIP-SET-R',
  tuckHeld: 'V-STAND-HIP-SET-R',
  shift: 'V-STAND-HIP-R',
  hold: 'V-STAND-HIP-R',
  away: 'STAND-NEUTRAL',
  ease: 'STAND-AT-DESK',
};

/** One after the other: whether a foot is back already depends on what came before. */
function standing(steps: readonly RoutineStep[], { opener }: StandInWords): RoutineStep[] {
  let behind: Side | undefined;
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const found = partOf(step, before, behind);
    const part = found === 'ease' && isLying(steps[index + 1]) ? 'away' : found;
    if (part === null) return stepsIn(step, before) ? { ...step, ...opener.stepIn } : step;
    behind = RESTS.includes(part) ? undefined : step.side;
    return { ...step, ...opener[part], ...doneStanding(part, step) };
  });
}

function doneStanding(part: Part, { side, motion }: RoutineStep) {
  const pose = POSES[part];
  const to = side === 'left' ? mirrorPoseKey(pose) : pose;
  if (part === 'hold' || part === 'tuckHeld')
    return { motion: { kind: 'hold', pose: to }, isVariant: true } as const;
  const from = motion.kind === 'move' ? motion.from : undefined;
  return { motion: { kind: 'move', to, ...(from && { from }) }, isVariant: true } as const;
}

/** Parts in which no foot is behind. */
const RESTS: readonly Part[] = ['up', 'away', 'down', 'ease'];

/** A step that gets up from half-kneeling. To the floor one lies down as before. */
function stepsIn({ motion }: RoutineStep, before: RoutineStep | undefined): boolean {
  const stands = motion.kind === 'move' && postureOf(motion.to) === 'standing';
  return stands && halfKneeling(before) !== null;
}

/** What the step is of the opener; null where it does not half-kneel. `behind` is the foot that is back already. */
function partOf(
  step: RoutineStep,
  before: RoutineStep | undefined,
  behind: Side | undefined,
): Part | null {
  const found = halfKneeling(step);
  if (found === null) return null;
  if (found[1] === 'TUCK-') return behind === step.side ? 'tuckHeld' : 'tuck';
  if (found[1] === 'SHIFT-') return step.motion.kind === 'hold' ? 'hold' : 'shift';
  if (halfKneeling(before) === null) return isLying(before) ? 'up' : 'down';
  return before?.side === step.side ? 'ease' : 'change';
}

/** On the floor, and not on a knee there. */
function isLying(step: RoutineStep | undefined): boolean {
  const pose = step && posesOf(step.motion).at(-1);
  return pose !== undefined && postureOf(pose) === 'floor' && halfKneeling(step) === null;
}

function halfKneeling(step: RoutineStep | undefined): RegExpExecArray | null {
  const pose = step && posesOf(step.motion).at(-1);
  return pose === undefined ? null : HALF_KNEELING.exec(pose);
}
