// Turns parsed JSON into a checked routine, or into problems that name the field and the fix. Reads no files;
// the shape itself is schema.ts's.
import * as v from 'valibot';
import { poseSide, type PoseKey } from './pose-keys.ts';
import {
  MAX_ROUTINE_SECONDS,
  MIN_ROUTINE_SECONDS,
  routineSchema,
  routineSeconds,
  type Routine,
  type RoutineMotion,
  type RoutineProblem,
  type RoutineResult,
  type RoutineStep,
} from './schema.ts';

/** More than this many problems help nobody: the first ones are told. */
const MAX_PROBLEMS = 12;

type Issue = v.InferIssue<typeof routineSchema>;

/**
 * Checks a value that came out of `JSON.parse`. Never throws and never changes the value; text comes back trimmed.
 * Besides the shape it holds three rules: the phases of a repetition fill their step exactly, a step that uses a
 * sided pose (or says `{side}`) names its side, and the whole lasts 10 seconds to an hour.
 */
export function parseRoutine(value: unknown): RoutineResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused([{ field: 'file', mend: 'write one routine in braces: { "format": 1, … }' }]);
  }
  const parsed = v.safeParse(routineSchema, value);
  if (!parsed.success) return refused(parsed.issues.map(problemOf));
  const problems = [
    ...parsed.output.steps.flatMap((step, index) => stepProblems(step, `steps[${String(index)}]`)),
    ...lengthProblems(parsed.output),
  ];
  return problems.length > 0 ? refused(problems) : { ok: true, routine: parsed.output };
}

/** Every pose that a step's motion names, in order. */
export function posesOf(motion: RoutineMotion): readonly PoseKey[] {
  switch (motion.kind) {
    case 'hold':
      return [motion.pose];
    case 'move':
      return [...(motion.from ? [motion.from] : []), ...(motion.via ?? []), motion.to];
    case 'repeat':
      return motion.phases.map(({ to }) => to);
    case 'walk':
      return ['WALK'];
  }
}

function refused(problems: readonly RoutineProblem[]): RoutineResult {
  return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

function problemOf(issue: Issue): RoutineProblem {
  const field = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { field, mend: 'leave it out: a routine has no such field' };
  }
  if (issue.received === 'undefined') return { field, mend: 'add it: a routine needs this field' };
  if (issue.type === 'strict_object') return { field, mend: 'write it in braces: { … }' };
  return { field, mend: issue.message };
}

function pathOf(issue: Issue): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.map((key) =>
    typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`,
  );
  return path.join('').replace(/^\./, '') || 'file';
}

/** What is wrong between the fields of one step; `field` is its path. */
export function stepProblems(step: RoutineStep, field: string): readonly RoutineProblem[] {
  return [...fillProblems(step, field), ...sideProblems(step, field), ...fromProblems(step, field)];
}

/** Repetitions that leave a gap or run over would make the figure and the countdown disagree. */
function fillProblems({ motion, seconds }: RoutineStep, field: string): readonly RoutineProblem[] {
  if (motion.kind !== 'repeat') return [];
  const once = routineSeconds(motion.phases);
  const total = once * motion.times;
  if (total === seconds) return [];
  const sum = `${String(motion.times)} × ${String(once)} s = ${String(total)} s`;
  return [
    {
      field: `${field}.seconds`,
      mend: `the phases last ${sum}, the step ${String(seconds)} s: make them equal`,
    },
  ];
}

/**
 * The last pose of a step is its work; on the way it may leave the other side's pose. A repetition that goes from
 * side to side works both, so it names none.
 */
function sideProblems(step: RoutineStep, field: string): readonly RoutineProblem[] {
  const poses = posesOf(step.motion);
  const sides = new Set(poses.map(poseSide).filter((side) => side !== undefined));
  const worksBoth = step.motion.kind === 'repeat' && sides.size === 2;
  if (worksBoth && step.side === undefined) return [];
  const saysSide = /\{(side|other)\}/i.test(step.name + step.line);
  if (step.side === undefined && (sides.size > 0 || saysSide)) {
    return [{ field: `${field}.side`, mend: 'add "side": "right" or "left": the step has a side' }];
  }
  const last = poses.map(poseSide).at(-1);
  if (step.side === undefined || last === undefined || last === step.side) return [];
  const key = String(poses.at(-1));
  return [
    {
      field: `${field}.side`,
      mend: `it says ${step.side}, but the pose ${key} works the ${last}: make them agree`,
    },
  ];
}

function fromProblems({ motion }: RoutineStep, field: string): readonly RoutineProblem[] {
  if (motion.kind !== 'move' || motion.from === undefined || field.endsWith('[0]')) return [];
  return [
    {
      field: `${field}.motion.from`,
      mend: 'leave it out: only the first step may say where it starts',
    },
  ];
}

function lengthProblems(routine: Routine): readonly RoutineProblem[] {
  const total = routineSeconds(routine.steps);
  if (total >= MIN_ROUTINE_SECONDS && total <= MAX_ROUTINE_SECONDS) return [];
  const range = `${String(MIN_ROUTINE_SECONDS)} to ${String(MAX_ROUTINE_SECONDS)} s`;
  return [{ field: 'steps', mend: `the steps last ${String(total)} s together: aim for ${range}` }];
}
