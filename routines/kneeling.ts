// The same routine with the standing hip opener in place of half-kneeling, for people whom kneeling bothers
// (movement.md, section 3.4: D03 and F01 become the desk variant V2). Pure; who asks for it decides when.
import { posesOf } from './poses-of.ts';
import { mirrorPoseKey, type PoseKey } from './pose-keys.ts';
import type { Routine, RoutineStep, Side } from './schema.ts';
import { postureOf, routineTraits } from './traits.ts';

/**
 * Every half-kneeling step done standing, with a hand on the desk, second for second; what came before and comes after
 * stays. A routine that does not kneel comes back as it is. Its id stays.
 */
export function withoutKneeling(routine: Routine): Routine {
  if (!routineTraits(routine).kneels) return routine;
  const { covers, needs, steps } = routine;
  return {
    ...routine,
    covers: covers.filter((row) => !OPENER_ROWS.includes(row)),
    ...(routine.position === 'kneeling' ? ON_THE_FEET : { needs: withHold(needs) }),
    steps: standing(steps),
  };
}

const OPENER_ROWS: readonly string[] = ['D03', 'F01'];
const HOLD = 'A desk or a wall to hold.';
/** What is said of a routine that was all about half-kneeling; its own words would speak of a knee on a pad. */
const ON_THE_FEET = {
  position: 'standing',
  summary: 'The hip opener on your feet, with a hand on the desk.',
  needs: HOLD,
  feel: 'A mild pull at the front of the hip of the leg behind.',
  care: 'After recent hip surgery, ask first. A pinch in the groin: make it smaller.',
} as const;

/** What `needs` may hold (schema.ts). */
const MAX_NEEDS = 140;

function withHold(needs: string): string {
  const both = `${needs} ${HOLD}`;
  return both.length <= MAX_NEEDS ? both : needs;
}

/** What of half-kneeling a pose is; `HK-MAT-…` is the same on a mat. */
const HALF_KNEELING = /^HK-(?:MAT-)?(TUCK-|SHIFT-)?[RL]$/;

type Part = 'up' | 'away' | 'down' | 'change' | 'tuck' | 'tuckHeld' | 'shift' | 'hold' | 'ease';

/** The words and the pose, with the right leg behind, of each part. */
const STANDING: Readonly<Record<Part, { name: string; line: string; pose: PoseKey }>> = {
  up: {
    name: 'Roll to side and get up',
    line: 'Side first, then hands, then stand slowly, near a desk or a wall.',
    pose: 'STAND-NEUTRAL',
  },
  down: {
    name: 'Stand, hold the desk',
    line: 'One hand on the desk.',
    pose: 'STAND-AT-DESK',
  },
  change: {
    name: 'Change feet',
    line: 'Step in, then the {side} foot back.',
    pose: 'V-STAND-HIP-SET-R',
  },
  tuck: {
    name: 'Step {side} foot back',
    line: 'Long step, back heel light, tailbone under.',
    pose: 'V-STAND-HIP-SET-R',
  },
  tuckHeld: { name: 'Tuck', line: 'Tailbone slightly under.', pose: 'V-STAND-HIP-SET-R' },
  shift: { name: 'Shift', line: 'Bend the front knee a little.', pose: 'V-STAND-HIP-R' },
  hold: {
    name: 'Hold {side}',
    line: 'Mild pull at the front of the {side} hip; do not arch.',
    pose: 'V-STAND-HIP-R',
  },
  away: { name: 'Ease', line: 'Step in, let go of the desk.', pose: 'STAND-NEUTRAL' },
  ease: { name: 'Ease', line: 'Step in, stand tall.', pose: 'STAND-AT-DESK' },
};

/** One after the other: whether a foot is back already depends on what came before. */
function standing(steps: readonly RoutineStep[]): RoutineStep[] {
  let behind: Side | undefined;
  return steps.map((step, index) => {
    const before = steps[index - 1];
    const found = partOf(step, before, behind);
    const part = found === 'ease' && isLying(steps[index + 1]) ? 'away' : found;
    if (part === null) return stepsIn(step, before) ? { ...step, ...STEP_IN } : step;
    behind = RESTS.includes(part) ? undefined : step.side;
    return { ...step, ...doneStanding(part, step) };
  });
}

function doneStanding(part: Part, { side, motion }: RoutineStep) {
  const { name, line, pose } = STANDING[part];
  const to = side === 'left' ? mirrorPoseKey(pose) : pose;
  if (part === 'hold' || part === 'tuckHeld')
    return { name, line, motion: { kind: 'hold', pose: to }, isVariant: true } as const;
  const from = motion.kind === 'move' ? motion.from : undefined;
  return {
    name,
    line,
    motion: { kind: 'move', to, ...(from && { from }) },
    isVariant: true,
  } as const;
}

/** Parts in which no foot is behind. */
const RESTS: readonly Part[] = ['up', 'away', 'down', 'ease'];

const STEP_IN = { name: 'Step in', line: 'Feet together, stand tall.' } as const;

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
