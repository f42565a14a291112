// What is wrong with a file of routines, in English words, as whoever wrote it is told.
import { mendText, placeText, type Problem } from '../../main/app/problem-words.ts';
import { createOwnRoutineMessages } from '../../preload/messages/create-own-routine-messages.ts';

const { t } = createOwnRoutineMessages('en');

export interface ToldProblem {
  readonly field: string;
  readonly mend: string;
  readonly line?: number;
}

export function inWords(problem: Problem): ToldProblem {
  const { line } = problem;
  const told = { field: placeText(problem, t), mend: mendText(problem, t) };
  return line === undefined ? told : { ...told, line };
}
