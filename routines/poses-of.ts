// The poses that a motion names.
import type { PoseKey } from './pose-keys.ts';
import type { RoutineMotion } from './schema.ts';

/** Every pose that a step's motion names, in order. */
export function posesOf(motion: RoutineMotion): readonly PoseKey[] {
  switch (motion.kind) {
    case 'hold':
      return [motion.pose];
    case 'move':
      return [...(motion.from ? [motion.from] : []), ...(motion.via ?? []), motion.to];
    case 'repeat':
      return motion.phases.map(({ to }) => to);
    case 'walk':
      return ['WALK'];
  }
}
