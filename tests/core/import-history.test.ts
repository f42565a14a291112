// What is taken in of another history: which record is the better one, what counts as the same, and what stays out.
import { describe, expect, it } from 'vitest';
import type { CheckInRecord } from '../../main/core/check-in.ts';
import type { DayRecord } from '../../main/core/day-record.ts';
import {
  mergeImport,
  planImport,
  readImport,
  type ImportedHistory,
} from '../../main/core/import-history.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { instant } from '../../main/core/time.ts';
import { dayRecord } from '../support/build-days.ts';

const DAY = '2026-02-20';
const TODAY = '2026-03-02';
const NOTHING: ImportedHistory = { days: [], checkIns: [], settings: {}, problems: [] };
const ENTRY = { from: instant(1), to: instant(2), kind: 'sitting', evidence: 'input' } as const;

/** The record that is kept of a day that both have. */
function kept(mine: DayRecord, theirs: DayRecord): 'mine' | 'theirs' {
  const { days } = mergeImport(
    { days: [mine], checkIns: [] },
    { ...NOTHING, days: [theirs] },
    'fuller',
  );
  return days.length === 0 ? 'mine' : 'theirs';
}

describe('Of two records of a day, the fuller one', () => {
  const full = dayRecord(DAY, { sitting: 100, resets: 2 });

  it.each<[string, DayRecord]>([
    ['more resets, whatever else', dayRecord(DAY, { sitting: 10, resets: 3 })],
    ['as many, and more of the day', dayRecord(DAY, { sitting: 100, away: 1, resets: 2 })],
    ['as much of both, and more of the ledger', { ...full, ledger: [ENTRY] }],
  ])('has %s', (_, fuller) => {
    expect(kept(full, fuller)).toBe('theirs');
    expect(kept(fuller, full)).toBe('mine');
  });

  it('is mine where neither says more', () => {
    const other = { ...full, longestSitMs: 7 };
    expect(kept(full, other)).toBe('mine');
    expect(kept(other, full)).toBe('mine');
  });
});

describe('Of two answers for a week', () => {
  const answers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const;
  const early: CheckInRecord = { week: '2026-02-16', day: '2026-02-20', answers };
  const late: CheckInRecord = { ...early, day: '2026-02-21' };
  const merged = (mine: CheckInRecord, theirs: CheckInRecord, rule: 'fuller' | 'mine' | 'theirs') =>
    mergeImport({ days: [], checkIns: [mine] }, { ...NOTHING, checkIns: [theirs] }, rule).checkIns;

  it('the later one is kept, unless the person says whose', () => {
    expect(merged(early, late, 'fuller')).toEqual([late]);
    expect(merged(late, early, 'fuller')).toEqual([]);
    expect(merged(early, late, 'mine')).toEqual([]);
    expect(merged(late, early, 'theirs')).toEqual([early]);
  });

  it('the same is one of the records that change nothing', () => {
    const own = { days: [], checkIns: [early], settings: DEFAULT_SETTINGS };
    expect(planImport(own, { ...NOTHING, checkIns: [early] })).toMatchObject({
      unchanged: 1,
      newCheckIns: 0,
      differingCheckIns: 0,
    });
  });
});

describe('A file to take in', () => {
  const file = (...days: object[]) => JSON.stringify({ sitbonesExport: 1, days });
  const daysOf = (text: string) => {
    const read = readImport(text, TODAY);
    if (!read.ok) throw new Error(read.problem.kind);
    return read.history.days;
  };

  it('may begin with a byte order mark, which some editors write', () => {
    expect(daysOf(`\uFEFF${file(dayRecord(DAY, {}))}`)).toEqual([dayRecord(DAY, {})]);
  });

  it('does not differ in ledgers that would be dropped at once', () => {
    const of = (day: string) => ({ ...dayRecord(day, { sitting: 1 }), ledger: [ENTRY] });
    expect(daysOf(file(of('2026-01-30'), of('2026-01-31')))).toMatchObject([
      { day: '2026-01-30', ledger: [] },
      { day: '2026-01-31', ledger: [ENTRY] },
    ]);
  });
});
