// Turns parsed JSON into a checked movement page, or into problems that name the field and the mend.
import * as v from 'valibot';
import { mend, mendIn } from './mends.ts';
import { movementSchema, type Movement } from './movement-schema.ts';
import type { RoutineProblem } from './schema.ts';
import { stepProblems } from './step-problems.ts';

export type MovementResult =
  | { readonly ok: true; readonly movement: Movement }
  | { readonly ok: false; readonly problems: readonly RoutineProblem[] };

/** Checks a value that came out of `JSON.parse`. Never throws. */
export function parseMovement(value: unknown): MovementResult {
  const parsed = v.safeParse(movementSchema, value);
  const problems = parsed.success ? demoProblems(parsed.output) : parsed.issues.map(problemOf);
  return parsed.success && problems.length === 0
    ? { ok: true, movement: parsed.output }
    : { ok: false, problems };
}

/** The steps of a demonstration keep the rules of a routine's. */
function demoProblems({ demo }: Movement): readonly RoutineProblem[] {
  return demo.flatMap((step, index) => stepProblems(step, `demo[${String(index)}]`));
}

function problemOf(issue: v.InferIssue<typeof movementSchema>): RoutineProblem {
  const field = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, mend: mend('field.unknownInMovement') };
  }
  if (issue.received === 'undefined') return { field, mend: mend('field.missingInMovement') };
  return { field, mend: mendIn(issue.message) };
}
