// The table that other programs read: what is written in a cell, whatever somebody called their routine.
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, exportCsv, type CsvColumn } from '../../main/core/export-history.ts';
import { dayRecord } from '../support/build-days.ts';

const HEADINGS = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<
  CsvColumn,
  string
>;

/** The last cell of a day whose one reset was called so. */
function cellOf(title: string): string {
  const record = dayRecord('2026-03-01', { resets: 1 });
  const resets = record.resets.map((reset) => ({ ...reset, title }));
  const [, row = ''] = exportCsv([{ ...record, resets }], HEADINGS).split('\r\n');
  return row
    .split(',')
    .slice(CSV_COLUMNS.length - 1)
    .join(',');
}

describe('The name of a routine in a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('%s is no formula', (title) => {
    expect(cellOf(title)).toBe(`'${title}`);
  });

  it.each([
    ['Standing reset', 'Standing reset'],
    ['1 = one', '1 = one'],
    ['Sit, then stand', '"Sit, then stand"'],
    ['The "good" one', '"The ""good"" one"'],
  ])('%s stays what it is', (title, cell) => {
    expect(cellOf(title)).toBe(cell);
  });
});
