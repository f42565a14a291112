// How often a routine bends at the hips, and the same routine with soft walking in place of its bends, for a day that
// has had its ten (movement.md, section 4.1). Pure; who counts the day decides when.
import type { PoseKey } from './pose-keys.ts';
import { MAX_STEP_SECONDS, routineSeconds, type Routine, type RoutineStep } from './schema.ts';
import { posesOf } from './poses-of.ts';
import { STAND_INS, type StandInWords } from './stand-ins.ts';

/** Bends at the hips: every way down counts once, a pause at its end does not, chores count as the bends they are. */
export function countHinges(steps: readonly RoutineStep[]): number {
  return steps.reduce((sum, step) => sum + hingesInStep(step), 0);
}

/**
 * The routine with every block of bends (the hands going to the hips, the bends, standing tall again) walked softly
 * instead, second for second: R2 from 82 to 126, M3 from 8 to 50. A routine without bends comes back as it is. Its id
 * stays, so whoever counts hinges must remember that this session had none. `words` are what is said of it.
 */
export function withoutHinges(routine: Routine, { walking }: StandInWords = STAND_INS.en): Routine {
  if (countHinges(routine.steps) === 0) return routine;
  const { feel, care, ...rest } = routine;
  const covers = routine.covers.filter((row) => !HINGE_ROWS.includes(row));
  return {
    ...rest,
    summary: walking.summary,
    needs: withWalkingRoom(routine.needs, walking),
    covers: covers.includes(WALK_ROW) ? covers : [...covers, WALK_ROW],
    ...(feel !== undefined && { feel: walking.feel }),
    ...(care !== undefined && { care: walking.care }),
    steps: blocksOf(routine.steps).flatMap((block) =>
      hasHinges(block) ? walked(block, walking) : block,
    ),
  };
}

/** The poses of bending, at the desk too, and those of them that are not bent. */
const OF_HINGE = /^(V-DESK-)?HINGE-/;
const UPRIGHT: readonly PoseKey[] = ['HINGE-TOP', 'HINGE-FREE', 'V-DESK-HINGE-TOP'];

/** Rows of the movement notes that are only about bending, and the one about walking softly. */
const HINGE_ROWS: readonly string[] = ['E01', 'E02', 'G03'];
const WALK_ROW = 'G04';
/** What `needs` may hold (schema.ts). */
const MAX_NEEDS = 140;

function hingesInStep({ motion }: RoutineStep): number {
  if (motion.kind === 'walk' || motion.kind === 'hold') return 0;
  if (motion.kind === 'move') return motion.to !== motion.from && isBent(motion.to) ? 1 : 0;
  const before = motion.phases.at(-1)?.to;
  const downs = motion.phases.filter(
    ({ to }, index) => isBent(to) && to !== (motion.phases[index - 1]?.to ?? before),
  );
  return motion.times * downs.length;
}

function isBent(pose: PoseKey): boolean {
  return OF_HINGE.test(pose) && !UPRIGHT.includes(pose);
}

/** A step that belongs to bending: all of it happens with the hands on the hips or on the way down. */
function isOfHinge({ motion }: RoutineStep): boolean {
  return posesOf(motion).every((pose) => OF_HINGE.test(pose));
}

function hasHinges(block: readonly RoutineStep[]): boolean {
  return countHinges(block) > 0;
}

/** Runs of steps that belong to bending, and runs that do not, in order. */
function blocksOf(steps: readonly RoutineStep[]): readonly (readonly RoutineStep[])[] {
  const blocks: RoutineStep[][] = [];
  for (const step of steps) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    if (last && before && isOfHinge(before) === isOfHinge(step)) last.push(step);
    else blocks.push([step]);
  }
  return blocks;
}

/** As long as the block, in steps no longer than a step may be. */
function walked(
  block: readonly RoutineStep[],
  { step }: StandInWords['walking'],
): readonly RoutineStep[] {
  const total = routineSeconds(block);
  const count = Math.ceil(total / MAX_STEP_SECONDS);
  return Array.from({ length: count }, (_, index) => ({
    seconds: Math.min(MAX_STEP_SECONDS, total - index * MAX_STEP_SECONDS),
    ...step,
    motion: { kind: 'walk' },
    breath: 'easy',
    source: [WALK_ROW],
  }));
}

function withWalkingRoom(needs: string, walking: StandInWords['walking']): string {
  const both = `${needs} ${walking.needs}`;
  return both.length <= MAX_NEEDS ? both : needs;
}
