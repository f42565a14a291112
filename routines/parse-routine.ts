// Turns parsed JSON into a checked routine, or into problems that name the field and the mend. Reads no text and no
// files; the shape itself is schema.ts's.
import * as v from 'valibot';
import { mend, mendIn } from './mends.ts';
import { pathOf } from './read-json.ts';
import {
  MAX_MICRO_SECONDS,
  MAX_ROUTINE_SECONDS,
  MIN_ROUTINE_SECONDS,
  routineSchema,
  routineSeconds,
  stepSchema,
  type Routine,
  type RoutineProblem,
  type RoutineResult,
} from './schema.ts';
import { stepProblems } from './step-problems.ts';
import { posesDone, postureOf, type Posture } from './traits.ts';
import { unknownFields } from './unknown-fields.ts';

/** More than this many problems help nobody: the first ones are told, and how many there are besides. */
export const MAX_PROBLEMS = 20;

/** 80 steps of twelve phases, each with every field, make half of it. */
const MAX_VALUES = 10_000;

type Issue = v.InferIssue<typeof routineSchema>;

/**
 * Checks a value that came out of `JSON.parse`. Never throws and never changes the value; text comes back trimmed.
 * Besides the shape it holds that the phases of a repetition fill their step exactly; that a step with a sided pose
 * (or a word for a side, `{side}` or `{rechtes|linkes}`) names its side; that the whole lasts 10 seconds to an hour, a
 * micro less than two minutes; and that `position` and `credit` are not kinder than the poses are.
 */
export function parseRoutine(value: unknown): RoutineResult {
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    isSomethingElse(value)
  ) {
    return refused([{ field: '', mend: mend('whole.braces', { example: '{ "format": 1, … }' }) }]);
  }
  if (holdsTooMuch(value)) {
    return refused([{ field: '', mend: mend('whole.long') }]);
  }
  const parsed = v.safeParse(routineSchema, value);
  const problems = [
    ...unknownFields(value),
    ...(parsed.success ? [] : parsed.issues.filter(isOfValue).map(problemOf)),
    ...eachGoodStep(value),
    ...(parsed.success ? wholeProblems(parsed.output) : []),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, routine: parsed.output }
    : refused(problems);
}

/** Another program's file: to be told of every field that it lacks would help nobody. */
function isSomethingElse(value: object): boolean {
  return !('format' in value) && !('steps' in value);
}

/** More values than 80 full steps have: to look for all that is wrong with them would take seconds. */
function holdsTooMuch(value: object): boolean {
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen + open.length > MAX_VALUES) return true;
    const next = open.pop();
    if (typeof next === 'object' && next !== null) {
      // One by one: spreading a long list would overflow the stack.
      for (const each of Object.values(next)) open.push(each);
    }
  }
  return false;
}

function refused(problems: readonly RoutineProblem[]): RoutineResult {
  const more = problems.length - MAX_PROBLEMS;
  if (more <= 0) return { ok: false, problems };
  const rest = { field: '', mend: mend('whole.more', { count: more }) };
  return { ok: false, problems: [...problems.slice(0, MAX_PROBLEMS), rest] };
}

/** An issue with a value; fields that are too many are told by unknown-fields.ts, all of them. */
function isOfValue(issue: Issue): boolean {
  return issue.type !== 'strict_object' || issue.expected !== 'never';
}

function problemOf(issue: Issue): RoutineProblem {
  const field = fieldOf(issue);
  if (issue.received === 'undefined') return { field, mend: mend('field.missing') };
  if (issue.type === 'strict_object')
    return { field, mend: mend('field.braces', { example: '{ … }' }) };
  return { field, mend: mendIn(issue.message) };
}

function fieldOf(issue: Issue): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return keys.reduce<string>(pathOf, '');
}

/** The rules between the fields of a step, for every step that has its shape, whatever else is wrong. */
function eachGoodStep(file: object): readonly RoutineProblem[] {
  const { steps } = file as { readonly steps?: unknown };
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index) => {
    const parsed = v.safeParse(stepSchema, step);
    return parsed.success ? stepProblems(parsed.output, pathOf('steps', index)) : [];
  });
}

function wholeProblems(routine: Routine): readonly RoutineProblem[] {
  return [
    ...lengthProblems(routine),
    ...kindProblems(routine),
    ...positionProblems(routine),
    ...creditProblems(routine),
  ];
}

function lengthProblems(routine: Routine): readonly RoutineProblem[] {
  const total = routineSeconds(routine.steps);
  if (total >= MIN_ROUTINE_SECONDS && total <= MAX_ROUTINE_SECONDS) return [];
  const range = { least: String(MIN_ROUTINE_SECONDS), most: String(MAX_ROUTINE_SECONDS) };
  return [{ field: 'steps', mend: mend('whole.seconds', { total: String(total), ...range }) }];
}

/** "1 minute" is what the card says of a micro. */
function kindProblems({ kind, steps }: Routine): readonly RoutineProblem[] {
  const total = routineSeconds(steps);
  if (kind !== 'micro' || total <= MAX_MICRO_SECONDS) return [];
  const most = String(MAX_MICRO_SECONDS);
  return [{ field: 'kind', mend: mend('whole.micro', { most, total: String(total) }) }];
}

/** What is chosen on a call, or by somebody who does not kneel, must be what it says. */
function positionProblems(routine: Routine): readonly RoutineProblem[] {
  const poses = posesDone(routine);
  const postures = new Set(poses.map(postureOf));
  const { position } = routine;
  const wanted = positionOf(postures);
  if (position === wanted || (position === 'mixed' && postures.size > 1)) return [];
  const pose = poses.find((each) => postureOf(each) === wanted);
  const told =
    pose === undefined
      ? mend('whole.sitsAndStands', { wanted })
      : mend('whole.position', { pose, wanted });
  return [{ field: 'position', mend: told }];
}

function positionOf(postures: ReadonlySet<Posture>): Routine['position'] {
  if (postures.has('floor')) return 'floor';
  if (postures.has('kneeling')) return 'kneeling';
  if (postures.size === 2) return 'mixed';
  return postures.has('seated') ? 'seated' : 'standing';
}

/** A chair reset is no break from sitting; the clock must not be told that it is. */
function creditProblems(routine: Routine): readonly RoutineProblem[] {
  if (routine.credit === 'seated') return [];
  if (posesDone(routine).some((pose) => postureOf(pose) !== 'seated')) return [];
  return [{ field: 'credit', mend: mend('whole.onChair') }];
}
