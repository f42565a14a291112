// What a routine asks of a person and a place, read off its poses, so that no file can claim to be easier than it is.
// Knows nothing of settings or of choosing.
import { countHinges } from './hinges.ts';
import { posesOf } from './poses-of.ts';
import type { PoseKey } from './pose-keys.ts';
import type { Routine, RoutineTraits } from './schema.ts';

/** Where a pose leaves the body; `wall` and `desk` poses are standing ones. */
export type Posture = 'seated' | 'standing' | 'kneeling' | 'floor';

/** Names that begin like this; whatever is not listed stands. */
const SEATED = /^(SIT-(?!FLOOR)|V-SIT-)/;
const FLOOR = /^(HK-MAT|SIT-FLOOR|SIDE-LYING|SUP|BRIDGE|KTC|FIG4|PLANK|PRONE)/;
const ON_A_KNEE = /^(HK|PLANK-KNEES)/;
const LYING = /^(SUP|BRIDGE|KTC|FIG4|PLANK|PRONE)/;
/** Bridges "no to partly", planks "no" (movement.md, section 3.2): whoever dresses for an office should not plan them. */
const NOT_IN_OFFICE_CLOTHES = /^(BRIDGE|PLANK|PRONE)/;

/** The traits of a routine. A trait holds where any of its poses has it; `isSeated` where all of them have. */
export function routineTraits(routine: Routine): RoutineTraits {
  const poses = posesDone(routine);
  const some = (names: RegExp) => poses.some((pose) => names.test(pose));
  return {
    officeClothes: officeClothes(poses),
    needsFloor: some(FLOOR),
    kneels: some(ON_A_KNEE),
    liesFlat: some(LYING),
    isSeated: poses.every((pose) => SEATED.test(pose)),
    hinges: countHinges(routine.steps),
  };
}

/** Where a pose leaves the body. On the mat even half-kneeling counts as the floor: one had to get down there. */
export function postureOf(pose: PoseKey): Posture {
  if (FLOOR.test(pose)) return 'floor';
  if (pose.startsWith('HK')) return 'kneeling';
  return SEATED.test(pose) ? 'seated' : 'standing';
}

/** The poses a routine goes to. Where its first movement starts is where the person happens to be. */
export function posesDone({ steps }: Pick<Routine, 'steps'>): readonly PoseKey[] {
  return steps.flatMap(({ motion }) => {
    const startsSomewhere = motion.kind === 'move' && motion.from !== undefined;
    return posesOf(motion).slice(startsSomewhere ? 1 : 0);
  });
}

function officeClothes(poses: readonly PoseKey[]): RoutineTraits['officeClothes'] {
  if (poses.some((pose) => NOT_IN_OFFICE_CLOTHES.test(pose))) return 'no';
  const isUpright = (pose: PoseKey) => ['seated', 'standing'].includes(postureOf(pose));
  return poses.every(isUpright) ? 'yes' : 'partly';
}
