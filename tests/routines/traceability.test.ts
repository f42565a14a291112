// All 51 rows of the inventory are shown somewhere, and what is said to show them is there. That its screens can be
// reached is tests/components/traceability.test.ts's.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';
import { TRACES } from '../support/traceability.ts';
import { INVENTORY_ROWS } from './inventory-rows.ts';

const BY_KIND = { A: 17, B: 5, 'C–F': 14, 'G–J': 15 } as const;

describe('The inventory of the movement notes', () => {
  it('is listed whole, each row once, in its order', () => {
    expect(TRACES.map(({ row }) => row)).toEqual(INVENTORY_ROWS);
  });

  it('has 17 explanations, 5 patterns, 14 movement rows and 15 of habits, cautions and the rest', () => {
    const counted = Object.keys(BY_KIND).map((letters) => {
      const [from = '', to = from] = letters.split('–');
      return INVENTORY_ROWS.filter((row) => row.charAt(0) >= from && row.charAt(0) <= to).length;
    });
    expect(counted).toEqual(Object.values(BY_KIND));
    expect(INVENTORY_ROWS).toHaveLength(51);
  });

  it.each(TRACES)('$row is shown somewhere', ({ said = [], movements = [], routines = [] }) => {
    expect(said.length + movements.length + routines.length).toBeGreaterThan(0);
  });

  it.each(TRACES)('$row is named by the movement pages that show it', ({ row, movements = [] }) => {
    const naming = MOVEMENTS.filter(({ rows }) => rows.includes(row)).map(({ id }) => id);
    expect(naming).toEqual(expect.arrayContaining([...movements]));
  });

  it.each(TRACES)('$row is covered by the routines that show it', ({ row, routines = [] }) => {
    const covering = BUILT_IN_ROUTINES.filter(({ covers }) => covers.includes(row));
    expect(covering.map(({ id }) => id)).toEqual(expect.arrayContaining([...routines]));
  });

  it('leaves no movement without a page and a routine', () => {
    const rows = TRACES.filter(({ row }) => /^[C-F]/.test(row));
    const without = rows.filter(
      ({ row, movements = [], routines = [] }) =>
        routines.length === 0 || (movements.length === 0 && row !== 'D00'),
    );
    expect(without).toEqual([]);
  });
});
