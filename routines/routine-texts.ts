// The texts of a built-in routine or movement page in another language: the shape of their files, and the same routine or
// page with them in place of its own. Nothing but words changes. Pure.
import * as v from 'valibot';
import { movementSchema, sourceSchema, type Movement } from './movement-schema.ts';
import { routineSchema, stepSchema, type Routine } from './schema.ts';

const stepTexts = v.pick(stepSchema, ['name', 'line']);

/** Every text of a routine; each keeps the limits of the English one. */
export const routineTextsSchema = v.strictObject({
  ...v.pick(routineSchema, ['title', 'summary', 'needs', 'feel', 'care']).entries,
  steps: v.array(stepTexts),
});

/** Every text of a movement page. */
export const movementTextsSchema = v.strictObject({
  ...v.pick(movementSchema, [
    'title',
    'purpose',
    'steps',
    'dose',
    'feel',
    'mistake',
    'easier',
    'harder',
    'care',
  ]).entries,
  /** The labels of the sources, in order; their addresses stay. */
  sources: v.array(sourceSchema.entries.label),
  demo: v.array(stepTexts),
});

export type RoutineTexts = v.InferOutput<typeof routineTextsSchema>;
export type MovementTexts = v.InferOutput<typeof movementTextsSchema>;

/** The routine with these texts. They must be as many as its own (tests/routines/german.test.ts holds that). */
export function localizeRoutine(routine: Routine, texts: RoutineTexts): Routine {
  return { ...routine, ...texts, steps: withTexts(routine.steps, texts.steps) };
}

/** The movement page with these texts. */
export function localizeMovement(movement: Movement, texts: MovementTexts): Movement {
  return {
    ...movement,
    ...texts,
    sources: movement.sources.map((source, index) => ({
      ...source,
      label: texts.sources[index] ?? source.label,
    })),
    demo: withTexts(movement.demo, texts.demo),
  };
}

function withTexts<Step extends object>(
  steps: readonly Step[],
  texts: readonly { readonly name: string; readonly line: string }[],
): Step[] {
  return steps.map((step, index) => ({ ...step, ...texts[index] }));
}
