// Valid answers for tests and pictures of the companion window: the whole library as it ships.
import type { LibraryRoutine, LibraryView, Routine } from '../../preload/contract.ts';
import { BUILT_IN_ROUTINES, MOVEMENTS, spokenRoutine } from '../../routines/index.ts';
import { routineTraits } from '../../routines/traits.ts';
import { inFixtureLanguage, ROUTINES } from './build-snapshot.ts';

function listed(routine: Routine, fileName: string | null = null): LibraryRoutine {
  return {
    routine: spokenRoutine(routine),
    origin: fileName === null ? 'built-in' : 'own',
    fileName,
    seconds: routine.steps.reduce((sum, { seconds }) => sum + seconds, 0),
    traits: routineTraits(routine),
  };
}

/** A person's own routine, in a file of theirs. */
export const OWN_ROUTINE: LibraryRoutine = listed(
  {
    ...ROUTINES.standingReset,
    id: 'between-meetings',
    title: 'Between meetings',
    summary: 'What works for me when the next call is close.',
  },
  'between-meetings.json',
);

export function buildLibrary(overrides: Partial<LibraryView> = {}): LibraryView {
  return inFixtureLanguage({
    version: 1,
    routines: BUILT_IN_ROUTINES.map((routine) => listed(routine)),
    movements: MOVEMENTS,
    problems: [],
    folder: '/home/you/.config/Sitbones/routines',
    ...overrides,
  });
}
