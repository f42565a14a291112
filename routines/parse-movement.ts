// Turns parsed JSON into a checked movement page. All such files are the program's own, so a mistake in one is a
// mistake in the program: it is told by field and by fix, and stops it.
import * as v from 'valibot';
import { movementSchema, type Movement } from './movement-schema.ts';
import type { RoutineProblem } from './schema.ts';
import { stepProblems } from './step-problems.ts';

/** The movement in a value out of `JSON.parse`. Throws an Error with one line per problem: `field: mend`. */
export function parseMovement(value: unknown): Movement {
  const parsed = v.safeParse(movementSchema, value);
  const problems = parsed.success ? demoProblems(parsed.output) : parsed.issues.map(problemOf);
  if (parsed.success && problems.length === 0) return parsed.output;
  throw new Error(problems.map(({ field, mend }) => `${field}: ${mend}`).join('\n'));
}

/** The steps of a demonstration keep the rules of a routine's. */
function demoProblems({ demo }: Movement): readonly RoutineProblem[] {
  return demo.flatMap((step, index) => stepProblems(step, `demo[${String(index)}]`));
}

function problemOf(issue: v.InferIssue<typeof movementSchema>): RoutineProblem {
  const field = v.getDotPath(issue) ?? 'file';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, mend: 'leave it out: a movement has no such field' };
  }
  if (issue.received === 'undefined') {
    return { field, mend: 'add it: a movement needs this field' };
  }
  return { field, mend: issue.message };
}
