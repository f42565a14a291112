// Fields that a routine does not have, wherever they stand, with the one that was probably meant. schema.ts says which
// there are.
import { mend } from './mends.ts';
import { nearestName } from './nearest-name.ts';
import { pathOf } from './read-json.ts';
import {
  levelSchema,
  motionSchema,
  phaseSchema,
  routineSchema,
  stepSchema,
  type RoutineProblem,
} from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const ROUTINE = Object.keys(routineSchema.entries);
const STEP = Object.keys(stepSchema.entries);
const PHASE = Object.keys(phaseSchema.entries);
const LEVEL = Object.keys(levelSchema.entries);
const BREATH: readonly string[] = ['in', 'out'];

/** Every field that is one too many, in order. Never throws, whatever `file` is. */
export function unknownFields(file: unknown): readonly RoutineProblem[] {
  const { level, steps } = fieldsOf(file);
  return [
    ...extra(file, '', ROUTINE),
    ...extra(level, 'level', LEVEL),
    ...listOf(steps).flatMap((step, index) => unknownInStep(step, pathOf('steps', index))),
  ];
}

function unknownInStep(step: unknown, path: string): readonly RoutineProblem[] {
  const { motion, breath } = fieldsOf(step);
  const { kind, phases } = fieldsOf(motion);
  return [
    ...extra(step, path, STEP),
    ...extra(motion, `${path}.motion`, motionFields(kind)),
    ...listOf(phases).flatMap((phase, index) =>
      extra(phase, pathOf(`${path}.motion.phases`, index), PHASE),
    ),
    ...extra(breath, `${path}.breath`, BREATH),
  ];
}

/** The fields of this kind of motion; of all of them while the kind is not known. */
function motionFields(kind: unknown): readonly string[] {
  const options = motionSchema.options.filter(({ entries }) => entries.kind.literal === kind);
  const all = options.length > 0 ? options : motionSchema.options;
  return all.flatMap(({ entries }) => Object.keys(entries));
}

function extra(value: unknown, path: string, known: readonly string[]): readonly RoutineProblem[] {
  const names = Object.keys(fieldsOf(value)).filter((name) => !known.includes(name));
  return names.map((name) => {
    const nearest = nearestName(name, known);
    return {
      field: pathOf(path, name),
      mend: nearest === null ? mend('field.unknown') : mend('field.near', { nearest }),
    };
  });
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
