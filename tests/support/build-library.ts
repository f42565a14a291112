// Valid answers for tests and pictures of the companion window: the whole library as it ships, and a week in the middle
// of it.
import type {
  CheckInRecord,
  LibraryRoutine,
  LibraryView,
  Routine,
  WeekView,
} from '../../preload/contract.ts';
import { BUILT_IN_ROUTINES, MOVEMENTS, spokenRoutine } from '../../routines/index.ts';
import { routineTraits } from '../../routines/traits.ts';
import { ROUTINES } from './build-snapshot.ts';

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
  return {
    version: 1,
    routines: BUILT_IN_ROUTINES.map((routine) => listed(routine)),
    movements: MOVEMENTS,
    problems: [],
    folder: '/home/you/.config/Sitbones/routines',
    ...overrides,
  };
}

/** What was said at the end of the two weeks before. */
export const PAST_CHECK_INS: readonly CheckInRecord[] = [
  {
    week: '2026-11-16',
    day: '2026-11-22',
    answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' },
  },
  {
    week: '2026-11-09',
    day: '2026-11-15',
    answers: { pinch: 'same', hips: 'same', even: 'more', thoughts: 'same' },
  },
];

/** Tuesday of a week that began on 23 November 2026. */
export function buildWeek(overrides: Partial<WeekView> = {}): WeekView {
  const days = [23, 24, 25, 26, 27, 28, 29].map((day, index) => ({
    key: `2026-11-${String(day)}`,
    isToday: day === 24,
    isFuture: day > 24,
    move: {
      resets: [6, 3][index] ?? 0,
      hinges: [10, 5][index] ?? 0,
      openerSecondsRight: [60, 30][index] ?? 0,
      openerSecondsLeft: [60, 0][index] ?? 0,
    },
    strengthen: { sets: index === 0 ? 6 : 0, isPlanned: [0, 2, 4].includes(index) },
  }));
  return {
    days,
    strengthToday: null,
    checkIn: { isDue: false, past: [] },
    ...overrides,
  };
}
