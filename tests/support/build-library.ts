// Valid answers for tests and pictures of the companion window: a small library and a week in the middle of it.
import type { LibraryRoutine, LibraryView, WeekView } from '../../preload/contract.ts';
import { routineTraits } from '../../routines/traits.ts';
import { ROUTINES } from './build-snapshot.ts';

function listed(routine: LibraryRoutine['routine']): LibraryRoutine {
  return {
    routine,
    origin: 'built-in',
    fileName: null,
    seconds: routine.steps.reduce((sum, { seconds }) => sum + seconds, 0),
    traits: routineTraits(routine),
  };
}

export function buildLibrary(overrides: Partial<LibraryView> = {}): LibraryView {
  return {
    version: 1,
    routines: Object.values(ROUTINES).map(listed),
    movements: [],
    problems: [],
    folder: '/home/you/.config/Sitbones/routines',
    ...overrides,
  };
}

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
      openerSecondsLeft: [60, 30][index] ?? 0,
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
