// How much of each movement a routine holds: repetitions, seconds a side, sets. Read off its steps; what a day or a
// week wants of it is the planner's.
import { countHinges } from './hinges.ts';
import type { PoseKey } from './pose-keys.ts';
import type { Routine, RoutineStep, Side } from './schema.ts';

export type BySide = Readonly<Record<Side, number>>;

/** Rows in brackets are those of movement.md, section 1.3; a desk variant counts with what it stands in for. */
export interface RoutineDoses {
  /** Bends at the hips (E02). */
  readonly hinges: number;
  /** Seconds held at the front of each hip (D03, F01). */
  readonly openerSeconds: BySide;
  /** Seconds held in a figure-four (F02). */
  readonly figureFourSeconds: BySide;
  /** Rocks of the hugged knee (D02). */
  readonly kneeRocks: BySide;
  /** Pelvic tilts lying, or at a wall (D01). */
  readonly lyingTilts: number;
  /** Pelvic tilts standing (C01). */
  readonly standingTilts: number;
  /** Rocks over the sit bones (C02). */
  readonly sitBoneRocks: number;
  /** Bridges in each set, in order (D04, F03). */
  readonly bridgeSets: readonly number[];
  /** Glute squeezes (V5). */
  readonly gluteSqueezes: number;
  /** Seconds of each plank, in order (F04). */
  readonly plankSeconds: readonly number[];
  /** Seconds of walking (G04). */
  readonly walkSeconds: number;
}

const OPENER = /^(HK-SHIFT|HK-MAT-SHIFT|V-STAND-HIP)-[RL]$/;
const FIGURE_FOUR = /^(FIG4-HOLD|V-SIT-FIG4-LEAN)-[RL]$/;
const PLANK = /^(PLANK|PLANK-KNEES|V-WALL-PLANK)$/;

export function routineDoses({ steps }: Pick<Routine, 'steps'>): RoutineDoses {
  const repeated = (pose: PoseKey) => sum(steps.map((step) => timesIn(step, pose)));
  return {
    hinges: countHinges(steps),
    openerSeconds: heldBySide(steps, OPENER),
    figureFourSeconds: heldBySide(steps, FIGURE_FOUR),
    kneeRocks: { right: repeated('KTC-OUT-R'), left: repeated('KTC-OUT-L') },
    lyingTilts: repeated('SUP-FLAT') + repeated('V-WALL-FLAT'),
    standingTilts: repeated('STAND-FWD'),
    sitBoneRocks: repeated('SIT-FWD'),
    bridgeSets: steps.map((step) => timesIn(step, 'BRIDGE-TOP')).filter((times) => times > 0),
    gluteSqueezes: repeated('V-GLUTE-ON') + repeated('V-SIT-GLUTE-ON'),
    plankSeconds: steps.filter((step) => isHeld(step, PLANK)).map(({ seconds }) => seconds),
    walkSeconds: sum(steps.map(({ motion, seconds }) => (motion.kind === 'walk' ? seconds : 0))),
  };
}

/** How often a step goes to a pose; a pause there is not another time. */
function timesIn({ motion }: RoutineStep, pose: PoseKey): number {
  if (motion.kind !== 'repeat') return 0;
  const entries = motion.phases.filter(
    ({ to }, index) => to === pose && motion.phases[index - 1]?.to !== pose,
  );
  return motion.times * entries.length;
}

function heldBySide(steps: readonly RoutineStep[], poses: RegExp): BySide {
  const held = (side: Side) =>
    sum(
      steps
        .filter((step) => step.side === side && isHeld(step, poses))
        .map(({ seconds }) => seconds),
    );
  return { right: held('right'), left: held('left') };
}

function isHeld({ motion }: RoutineStep, poses: RegExp): boolean {
  return motion.kind === 'hold' && poses.test(motion.pose);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
