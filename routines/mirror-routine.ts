// The same routine with left and right exchanged, for the sessions that start on the left. Pure; the words follow
// because texts say {side} or {rechtes|linkes}, which spoken-line.ts fills in.
import { mirrorPoseKey } from './pose-keys.ts';
import type { Routine, RoutineMotion, RoutineStep, Side } from './schema.ts';

/** Left first where it was right first. Same seconds, same order; mirroring twice gives the routine back. */
export function mirrorRoutine(routine: Routine): Routine {
  return { ...routine, steps: routine.steps.map(mirrorStep) };
}

/** The side that is not this one. */
function otherSide(side: Side): Side {
  return side === 'right' ? 'left' : 'right';
}

function mirrorStep(step: RoutineStep): RoutineStep {
  const motion = mirrorMotion(step.motion);
  return step.side === undefined
    ? { ...step, motion }
    : { ...step, motion, side: otherSide(step.side) };
}

function mirrorMotion(motion: RoutineMotion): RoutineMotion {
  switch (motion.kind) {
    case 'hold':
      return { ...motion, pose: mirrorPoseKey(motion.pose) };
    case 'move':
      return {
        ...motion,
        to: mirrorPoseKey(motion.to),
        ...(motion.from && { from: mirrorPoseKey(motion.from) }),
        ...(motion.via && { via: motion.via.map(mirrorPoseKey) }),
      };
    case 'repeat':
      return {
        ...motion,
        phases: motion.phases.map((phase) => ({ ...phase, to: mirrorPoseKey(phase.to) })),
      };
    case 'walk':
      return motion;
  }
}
