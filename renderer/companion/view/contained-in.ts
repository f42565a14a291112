// Which movements a routine is made of. Pure.
import type { Movement, PoseKey, Routine, RoutineStep } from '../../../preload/contract.ts';

/** The movements of a routine, in the order in which they come. */
export function movementsOf(routine: Routine, movements: readonly Movement[]): readonly Movement[] {
  const found = routine.steps.flatMap((step) => movementsIn(step, movements));
  return [...new Set(found)];
}

/** Whether a routine has the movement in it; `movements` are all there are. */
export function containsMovement(
  routine: Routine,
  movement: Movement,
  movements: readonly Movement[],
): boolean {
  return movementsOf(routine, movements).includes(movement);
}

/**
 * The same rows of the notes, and both the original or both a desk variant. Two variants can come from one row (G02 is
 * done seated and standing): then the pose decides.
 */
function movementsIn(step: RoutineStep, movements: readonly Movement[]): readonly Movement[] {
  if (step.isTransition === true) return [];
  const rows = step.source ?? [];
  const related = movements.filter(
    (movement) =>
      (step.isVariant === true) === movement.isVariant &&
      movement.rows.some((row) => rows.includes(row)),
  );
  if (related.length < 2) return related;
  const shapes = shapesOf([step]);
  return related.filter(({ demo }) => shapesOf(demo).some((shape) => shapes.includes(shape)));
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
