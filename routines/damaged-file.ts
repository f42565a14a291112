// A file that comes with Sitbones and is wrong: a mistake in the program itself, so it stops it and says where.
import type { RoutineProblem } from './schema.ts';

/** One line per problem, for whoever builds the program. */
export function damagedFile(problems: readonly RoutineProblem[]): Error {
  const lines = problems.map(({ field, mend: { key, values } }) => {
    return `${field}: ${key} ${JSON.stringify(values)}`;
  });
  return new Error(lines.join('\n'));
}
