// The line of a day: its hours in every time zone and over every change of clocks, its pieces, names and rows.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '../../main/core/time.ts';
import type { LedgerKind, TodayEntry } from '../../preload/contract.ts';
import { bandPieces, NARROWEST_PIECE } from '../../renderer/companion/view/band-pieces.ts';
import { dayScale, fractionOf, hourTicks } from '../../renderer/companion/view/day-scale.ts';
import { listRows } from '../../renderer/companion/view/list-rows.ts';
import { placeLabels } from '../../renderer/companion/view/place-labels.ts';

const HOME_ZONE = process.env['TZ'];
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

afterEach(() => {
  if (HOME_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HOME_ZONE;
});

const zones = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
);
/** Any moment of 2026 and 2027, and how long the day has been going on by then. */
const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
const lasted = fc.integer({ min: 0, max: 40 * HOUR_MS });

describe('The line of a day', () => {
  it('holds now, and its beginning up to a day back, whole hours at both ends', () => {
    fc.assert(
      fc.property(zones, moments, lasted, (zone, now, lastedMs) => {
        process.env['TZ'] = zone;
        const scale = dayScale(now - lastedMs, now);
        expect(scale.to - scale.from).toBeGreaterThanOrEqual(8 * HOUR_MS);
        expect(scale.to - scale.from).toBeLessThanOrEqual(25 * HOUR_MS);
        expect(scale.from).toBeLessThanOrEqual(Math.max(now - lastedMs, scale.to - 24 * HOUR_MS));
        expect(scale.to).toBeGreaterThanOrEqual(now);
        expect(new Date(scale.from).getMinutes()).toBe(0);
      }),
    );
  });

  it('has few ticks, on whole hours of the clock on the wall, in order', () => {
    fc.assert(
      fc.property(zones, moments, lasted, (zone, now, lastedMs) => {
        process.env['TZ'] = zone;
        const ticks = hourTicks(dayScale(now - lastedMs, now), 9);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.every(({ at }) => new Date(at).getMinutes() === 0)).toBe(true);
        const places = ticks.map(({ fraction }) => fraction);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has the hour that a change of clocks skips nowhere, and the repeated one twice', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const hoursOf = (from: Date, to: Date) =>
      hourTicks({ from: from.getTime(), to: to.getTime() }, 24).map(({ at }) =>
        new Date(at).getHours(),
      );
    expect(hoursOf(new Date(2026, 2, 29, 0), new Date(2026, 2, 29, 5))).toEqual([0, 1, 3, 4, 5]);
    expect(hoursOf(new Date(2026, 9, 25, 0), new Date(2026, 9, 25, 4))).toEqual([0, 1, 2, 2, 3, 4]);
  });
});

/** Entries that follow each other from a beginning on, each of so many seconds. */
const entryLists = fc
  .array(
    fc.record({
      seconds: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 60, max: 5_000 })),
      kind: fc.constantFrom<LedgerKind>('sitting', 'standing', 'away', 'reset', 'paused'),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((parts): readonly TodayEntry[] => {
    let at = Date.UTC(2026, 10, 24, 8);
    return parts.map(({ seconds, kind }) => {
      const from = instant(at);
      at += seconds * 1_000;
      return { from, to: instant(at), kind, evidence: 'input', name: null };
    });
  });

function scaleFor(entries: readonly TodayEntry[]) {
  const first = entries[0]?.from ?? 0;
  return { from: first, to: Math.max(first + 8 * HOUR_MS, entries.at(-1)?.to ?? 0) };
}

describe('The pieces of a day', () => {
  it('cover what the entries cover, each entry in one of them, in order', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        const scale = scaleFor(entries);
        const pieces = bandPieces(entries, scale);
        expect(pieces.flatMap(({ first, last }) => range(first, last))).toEqual(
          range(0, entries.length - 1),
        );
        for (const { start, width, first, last } of pieces) {
          expect(start).toBeCloseTo(fractionOf(scale, entries[first]?.from ?? 0), 9);
          expect(start + width).toBeCloseTo(fractionOf(scale, entries[last]?.to ?? 0), 9);
        }
      }),
    );
  });

  it('are no more than can be told apart, and each reset is one', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        const pieces = bandPieces(entries, scaleFor(entries));
        const resets = entries.filter(({ kind }) => kind === 'reset').length;
        const gathered = pieces.filter(({ first, last, kind }) => first < last && kind === 'reset');
        expect(gathered).toEqual([]);
        expect(pieces.filter(({ kind }) => kind === 'reset')).toHaveLength(resets);
        const narrow = pieces.filter(
          ({ width, kind }) => kind !== 'reset' && width < NARROWEST_PIECE - 1e-9,
        );
        // One may be left over before each wide one, each reset, and at the end.
        expect(narrow.length * 2).toBeLessThanOrEqual(pieces.length + 1);
      }),
    );
  });
});

describe('The names above the line', () => {
  it('never stand over each other, nor outside it', () => {
    const marks = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
      .map((starts) => starts.toSorted((a, b) => a - b).map((start) => ({ start })));
    fc.assert(
      fc.property(marks, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (resets, width) => {
        const labels = placeLabels(resets, width);
        for (const row of [0, 1]) {
          const starts = labels.filter((label) => label.row === row).map(({ start }) => start);
          for (const [index, start] of starts.entries()) {
            expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
            if (index > 0)
              expect(start - (starts[index - 1] ?? 0)).toBeGreaterThanOrEqual(width - 1e-9);
          }
        }
      }),
    );
  });
});

describe('The rows of the list', () => {
  it('hold every entry once and in order, runs of three and more short ones together', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        const rows = listRows(entries);
        const listed = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : row.entries));
        expect(listed).toEqual(entries);
        for (const row of rows) {
          if (row.kind === 'entry') expect(entries[row.index]).toBe(row.entry);
          else {
            expect(entries[row.index]).toBe(row.entries[0]);
            expect(row.entries.length).toBeGreaterThanOrEqual(3);
            expect(row.entries.every(({ from, to }) => to - from < 2 * MINUTE_MS)).toBe(true);
          }
        }
      }),
    );
  });

  it('keep the newest entry by itself: it may be going on', () => {
    fc.assert(
      fc.property(entryLists, (entries) => {
        expect(listRows(entries).at(-1)).toMatchObject({
          kind: 'entry',
          index: entries.length - 1,
        });
      }),
    );
  });
});

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
