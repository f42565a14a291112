// What a file would change, for tests and pictures of the look before an import.
import type { ImportPlan } from '../../preload/contract.ts';

export function buildPlan(overrides: Partial<ImportPlan> = {}): ImportPlan {
  return {
    newDays: ['2026-01-02', '2026-01-03', '2026-01-04'],
    differing: [
      { day: '2026-01-05', isTheirsFuller: true },
      { day: '2026-01-06', isTheirsFuller: false },
    ],
    unchanged: 380,
    newCheckIns: 1,
    differingCheckIns: 0,
    settings: { intervalMinutes: 30, theme: 'dark' },
    problems: [{ place: '2026-01-09', problem: 'sittingMs: is no duration in milliseconds' }],
    ...overrides,
  };
}
