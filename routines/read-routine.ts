// The text of a routine file to a checked routine, or to problems that know their lines.
import { parseRoutine } from './parse-routine.ts';
import { readJson } from './read-json.ts';
import type { RoutineProblem, RoutineResult } from './schema.ts';

/** Checks the whole text of a file. Never throws. A field written twice is refused, too. */
export function readRoutine(text: string): RoutineResult {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const checked = parseRoutine(json.value);
  if (checked.ok && json.problems.length === 0) return checked;
  const problems = [...json.problems, ...(checked.ok ? [] : checked.problems)];
  const located = problems.map((problem): RoutineProblem => {
    return { ...problem, line: json.lineOf(problem.field) };
  });
  return { ok: false, problems: located };
}
