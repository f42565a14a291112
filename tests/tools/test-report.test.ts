// The count that npm test closes with is true: it adds up what the runners report and hides no failure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTallies,
  closingLine,
  judge,
  NOTHING_RAN,
  readPlaywrightReport,
  readVitestReport,
} from '../../tools/test-report.ts';

function vitestReport(changes: object = {}): string {
  return JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    ...changes,
  });
}

function playwrightReport(stats: object, errors: unknown[] = []): string {
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  return JSON.stringify({ stats: { ...none, ...stats }, errors });
}

describe('a report', () => {
  it('of Vitest counts tests left out as skipped', () => {
    expect(readVitestReport(vitestReport())).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it('of Vitest counts a file that could not be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = vitestReport({ numFailedTests: 0, testResults: [broken] });
    expect(readVitestReport(report).failed).toBe(1);
  });

  it('of Playwright counts a test that passed only when repeated as failed', () => {
    const report = playwrightReport({ expected: 2, flaky: 1, skipped: 4 });
    expect(readPlaywrightReport(report)).toEqual({ passed: 2, failed: 1, skipped: 4 });
  });

  it('of Playwright counts an error outside any test as a failure', () => {
    const report = playwrightReport({ expected: 2 }, [{ message: 'no such file' }]);
    expect(readPlaywrightReport(report).failed).toBe(1);
  });
});

describe('the verdict on a runner', () => {
  const good = { passed: 5, failed: 0, skipped: 0 };

  it('believes a good report of a runner that ended well', () => {
    expect(judge(good, 0)).toEqual(good);
  });

  it('is a failure when the runner died, whatever it reported', () => {
    expect(judge(good, 1).failed).toBe(1);
  });

  it('is a failure when nothing ran, or everything was skipped', () => {
    expect(judge(NOTHING_RAN, 0).failed).toBe(1);
    expect(judge({ passed: 0, failed: 0, skipped: 9 }, 0).failed).toBe(1);
  });

  it('does not count a failed test twice', () => {
    expect(judge({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

describe('the closing line', () => {
  it('is plain, and names skipped tests only when there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 7 })).toBe(
      '12 passed, 1 failed, 7 skipped',
    );
  });

  it('adds up every layer', () => {
    const tally = fc.record({ passed: fc.nat(), failed: fc.nat(), skipped: fc.nat() });
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 5 }), (tallies) => {
        const sum = addTallies(tallies);
        for (const key of ['passed', 'failed', 'skipped'] as const) {
          expect(sum[key]).toBe(tallies.map((one) => one[key]).reduce((a, b) => a + b, 0));
        }
      }),
    );
  });
});
