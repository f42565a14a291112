// Which movements a routine is made of. Pure.
import type { Movement, PoseKey, Routine, RoutineStep } from '../../../preload/contract.ts';

/** The movements of a routine, in the order in which they come. */
export function movementsOf(routine: Routine, movements: readonly Movement[]): readonly Movement[] {
  const found = routine.steps.flatMap((step) =>
    movements.filter((movement) => isStepOf(step, movement)),
  );
  return [...new Set(found)];
}

/** Whether a routine has the movement in it: a step from the same rows, of the same kind, in one of its poses. */
export function containsMovement(routine: Routine, movement: Movement): boolean {
  return routine.steps.some((step) => isStepOf(step, movement));
}

function isStepOf(step: RoutineStep, movement: Movement): boolean {
  if (step.isTransition === true || (step.isVariant === true) !== movement.isVariant) return false;
  if (!(step.source ?? []).some((row) => movement.rows.includes(row))) return false;
  const shown = shapesOf(movement.demo);
  return shapesOf([step]).some((shape) => shown.includes(shape));
}

/** The poses that steps work in, without their sides. */
function shapesOf(steps: readonly RoutineStep[]): readonly string[] {
  return steps
    .filter(({ isTransition }) => isTransition !== true)
    .flatMap(({ motion }) => posesIn(motion))
    .map((pose) => pose.replace(/-[RL]$/, ''));
}

function posesIn(motion: RoutineStep['motion']): readonly PoseKey[] {
  switch (motion.kind) {
    case 'hold':
      return [motion.pose];
    case 'move':
      return [motion.to];
    case 'repeat':
      return motion.phases.map(({ to }) => to);
    case 'walk':
      return ['WALK'];
  }
}
