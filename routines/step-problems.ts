// What the shape of a single step cannot say: that its phases fill it, and that its side is the one its poses work.
// The shape is schema.ts's, the whole routine parse-routine.ts's.
import { mend } from './mends.ts';
import { posesOf } from './poses-of.ts';
import { poseSide } from './pose-keys.ts';
import { routineSeconds, type RoutineProblem, type RoutineStep } from './schema.ts';
import { saysSide } from './side-words.ts';

/** What is wrong between the fields of one step; `field` is its path, `steps[3]`. */
export function stepProblems(step: RoutineStep, field: string): readonly RoutineProblem[] {
  return [...fillProblems(step, field), ...sideProblems(step, field), ...fromProblems(step, field)];
}

/** Repetitions that leave a gap or run over would make the figure and the countdown disagree. */
function fillProblems({ motion, seconds }: RoutineStep, field: string): readonly RoutineProblem[] {
  if (motion.kind !== 'repeat') return [];
  const once = routineSeconds(motion.phases);
  const total = once * motion.times;
  if (total === seconds) return [];
  const sum = { times: String(motion.times), once: String(once), total: String(total) };
  return [
    {
      field: `${field}.seconds`,
      mend: mend('step.fill', { ...sum, seconds: String(seconds) }),
    },
  ];
}

/**
 * The last pose of a step is its work; on the way it may leave the other side's pose. A repetition that goes from
 * side to side works both, so it names none.
 */
function sideProblems(step: RoutineStep, field: string): readonly RoutineProblem[] {
  const poses = posesOf(step.motion);
  const sides = new Set(poses.map(poseSide).filter((side) => side !== undefined));
  const worksBoth = step.motion.kind === 'repeat' && sides.size === 2;
  if (worksBoth && step.side === undefined) return [];
  const isSided = saysSide(step.name) || saysSide(step.line);
  if (step.side === undefined && (sides.size > 0 || isSided)) {
    return [{ field: `${field}.side`, mend: mend('step.side') }];
  }
  const last = poses.map(poseSide).at(-1);
  if (step.side === undefined || last === undefined || last === step.side) return [];
  const pose = String(poses.at(-1));
  return [
    {
      field: `${field}.side`,
      mend: mend('step.otherSide', { said: step.side, pose, works: last }),
    },
  ];
}

function fromProblems({ motion }: RoutineStep, field: string): readonly RoutineProblem[] {
  if (motion.kind !== 'move' || motion.from === undefined || field.endsWith('[0]')) return [];
  return [{ field: `${field}.motion.from`, mend: mend('step.from') }];
}
