// The history file: what is kept in it comes back as it was, in few bytes and little time, and nothing that a person or
// a broken disk did to it costs more than itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGN_ANSWERS } from '../../main/core/check-in.ts';
import type { CheckInRecord } from '../../main/core/check-in.ts';
import { closeDay, type DayRecord } from '../../main/core/day-record.ts';
import { NO_DOSES, sumDoses } from '../../main/core/doses.ts';
import { NO_LINES, writeHistoryLines, type HistoryLines } from '../../main/core/history-lines.ts';
import { dropOldLedgers, keepCheckIns, keepDays } from '../../main/core/keep-history.ts';
import { parseHistory } from '../../main/core/parse-history.ts';
import { readHistoryLines } from '../../main/core/read-history-lines.ts';
import { instant, later } from '../../main/core/time.ts';
import { tenYears } from '../support/ten-years.ts';

const TODAY = '2026-03-02';

const count = fc.nat(50);
const ms = fc.oneof(fc.nat(86_400_000), fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs));
const at = fc.integer({ min: 0, max: 4e12 }).map(instant);
const doses = fc.record({
  hinges: count,
  openerSecondsRight: count,
  openerSecondsLeft: count,
  bridgeSets: count,
  standInSets: count,
  plankSeconds: count,
});
/** Few ids, titles and lengths, so that some resets are as usual and others are not. */
const reset = fc.record(
  {
    routineId: fc.constantFrom('standing-reset', 'hinge-micro', 'my-own'),
    title: fc.oneof(fc.constantFrom('Standing reset', '🪑🪑🪑'), fc.string({ maxLength: 200 })),
    at,
    doneMs: fc.oneof(fc.constantFrom(180_000, 60_000), ms),
    isFinished: fc.boolean(),
    doses: fc.oneof(fc.constantFrom(NO_DOSES, { ...NO_DOSES, hinges: 6 }), doses),
    feel: fc.constantFrom('looser' as const, 'same' as const, 'worse' as const),
  },
  { requiredKeys: ['routineId', 'at', 'doneMs', 'isFinished'] },
);
const ledger = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 1e7 }),
      fc.constantFrom('sitting' as const, 'away' as const, 'reset' as const),
      fc.constantFrom('input' as const, 'idle' as const, 'said' as const),
    ),
    { maxLength: 6 },
  )
  .map((stretches) => {
    let from = instant(1.77e12);
    return stretches.map(([lengthMs, kind, evidence]) => {
      const entry = { from, to: later(from, lengthMs), kind, evidence };
      from = entry.to;
      return entry;
    });
  });
const day: fc.Arbitrary<DayRecord> = fc
  .record({
    day: fc.integer({ min: 0, max: 60 }).map(dayKey),
    prompts: fc.record({
      shown: count,
      started: count,
      snoozed: count,
      skipped: count,
      unanswered: count,
    }),
    resets: fc.array(reset, { maxLength: 5 }),
    calls: fc.option(count, { nil: undefined }),
    ledger,
    doses: fc.option(doses, { nil: undefined }),
    sittingMs: ms,
  })
  .map(({ calls, doses: said, ledger: entries, sittingMs, ...tally }) => ({
    ...closeDay({ ...tally, ...(calls !== undefined && { calls }) }, entries),
    sittingMs,
    doses: said ?? sumDoses(tally.resets),
  }));
const checkIn: fc.Arbitrary<CheckInRecord> = fc.record({
  week: fc.integer({ min: 0, max: 8 }).map((week) => dayKey(week * 7)),
  day: fc.integer({ min: 0, max: 60 }).map(dayKey),
  answers: fc.record({
    pinch: fc.constantFrom(...SIGN_ANSWERS),
    hips: fc.constantFrom(...SIGN_ANSWERS),
    even: fc.constantFrom(...SIGN_ANSWERS),
    thoughts: fc.constantFrom(...SIGN_ANSWERS),
  }),
});

/** Days up to TODAY. */
function dayKey(before: number): string {
  return new Date(Date.parse(TODAY) - before * 86_400_000).toISOString().slice(0, 10);
}

function read(text: string): HistoryLines {
  const result = readHistoryLines(text);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.lines;
}

/** The newest of each key, in order. */
function latest<T>(records: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
}

describe('What is written into the history', () => {
  it('is read back as it was, whatever was written, in whichever order and however often', () => {
    fc.assert(
      fc.property(fc.array(fc.array(day)), fc.array(checkIn), (batches, answers) => {
        let lines = NO_LINES;
        for (const batch of batches) lines = read(writeHistoryLines(keepDays(lines, batch)));
        lines = read(writeHistoryLines(keepCheckIns(lines, answers)));
        expect(parseHistory(lines, TODAY)).toEqual({
          days: latest(batches.flat(), (record) => record.day),
          checkIns: latest(answers, ({ week }) => week),
          problems: [],
        });
      }),
    );
  });

  it('is JSON, one record a line, and the same text when it is written again', () => {
    fc.assert(
      fc.property(fc.array(day), (records) => {
        const text = writeHistoryLines(keepDays(NO_LINES, records));
        const { days } = JSON.parse(text) as { days: unknown[] };
        const keys = new Set(records.map((record) => record.day));
        expect(days).toHaveLength(keys.size);
        expect(text.match(/^\{"day":/gm)?.length ?? 0).toBe(keys.size);
        expect(writeHistoryLines(read(text))).toBe(text);
      }),
    );
  });

  it('comes out of a file of format 1 as it went in', () => {
    fc.assert(
      fc.property(fc.array(day), fc.array(checkIn), (records, answers) => {
        const days = Object.fromEntries(records.map((record) => [record.day, record]));
        const checkIns = Object.fromEntries(answers.map((record) => [record.week, record]));
        const old = JSON.stringify({ owner: 'me', format: 1, days, checkIns }, null, 2);
        const lines = read(old);
        expect(lines.rest).toEqual({ owner: 'me' });
        expect(parseHistory(read(writeHistoryLines(lines)), TODAY)).toEqual({
          days: latest(records, (record) => record.day),
          checkIns: latest(answers, ({ week }) => week),
          problems: [],
        });
      }),
    );
  });

  it('is read in the layout of any editor', () => {
    fc.assert(
      fc.property(fc.array(day), (records) => {
        const text = writeHistoryLines(keepDays(NO_LINES, records));
        const pretty = `\uFEFF${JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n')}`;
        expect(parseHistory(read(pretty), TODAY)).toEqual(parseHistory(read(text), TODAY));
        expect(writeHistoryLines(read(pretty))).toBe(text);
      }),
    );
  });
});

describe('A line that is broken', () => {
  it('costs nothing but itself, and stays in the file as it is', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.array(fc.nat()), (records, cuts) => {
        const lines = keepDays(NO_LINES, records);
        const broken = lines.days.map((line, index) =>
          cuts.some((cut) => cut % lines.days.length === index) ? line.slice(0, -1) : line,
        );
        const whole = lines.days.filter((line) => broken.includes(line));
        const found = read(writeHistoryLines({ ...lines, days: broken }));
        const { days, problems } = parseHistory(found, TODAY);
        expect(days).toEqual(parseHistory({ ...lines, days: whole }, TODAY).days);
        expect(problems).toHaveLength(broken.length - whole.length);
        const later = keepDays(found, [{ ...emptyDay, day: TODAY }]);
        const text = writeHistoryLines(later);
        for (const line of broken.filter((each) => !each.startsWith(`{"day":"${TODAY}"`)))
          expect(text).toContain(line);
      }),
    );
  });

  it('does not make a thousand of its kind slow', () => {
    const { days } = tenYears('2026-03-01', 200);
    const lines = keepDays(NO_LINES, days);
    const junk = Array.from({ length: 1_000 }, (_, index) => `{"day":"x${String(index)}","sit`);
    const text = writeHistoryLines({ ...lines, days: [...junk, ...lines.days] });
    const { days: found, problems } = parseHistory(read(text), TODAY);
    expect(found).toEqual(days);
    expect(problems).toHaveLength(1_000);
    expect(problems[0]?.place).toBe('x0');
  });

  it('at the end of a file that was cut short costs only what is missing', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2 }), fc.nat(), (records, seed) => {
        const lines = keepDays(NO_LINES, records);
        const text = writeHistoryLines(lines);
        const cut = text.slice(0, seed % text.length);
        const result = readHistoryLines(cut);
        if (!result.ok) {
          expect(cut.length).toBeLessThan(17);
          return;
        }
        const { days } = parseHistory(result.lines, TODAY);
        expect(parseHistory(lines, TODAY).days.slice(0, days.length)).toEqual(days);
        const wholeLines = cut
          .split('\n')
          .filter((line) => lines.days.includes(line.replace(/,$/, '')));
        expect(days.length).toBeGreaterThanOrEqual(wholeLines.length);
        expect(result.isCutShort).toBe(true);
      }),
    );
  });
});

const emptyDay = closeDay(
  {
    day: TODAY,
    prompts: { shown: 0, started: 0, snoozed: 0, skipped: 0, unanswered: 0 },
    resets: [],
  },
  [],
);

describe('A file that is no history', () => {
  it.each([
    ['nothing', '', 'notJson'],
    ['a picture', '\u0089PNG', 'notJson'],
    ['half a file of format 1', '{\n  "format": 1,\n  "days": {', 'notJson'],
    ['a list', '[]', 'notJson'],
    ['another program’s', '{"format": "A4", "days": []}', 'notHistory'],
    ['a package', '{"name": "x", "version": "1.0.0"}', 'notHistory'],
    ['without days', '{"format": 2}', 'notHistory'],
    ['of format 1 with a list of days', '{"format": 1, "days": []}', 'notHistory'],
    ['of tomorrow’s Sitbones', '{"format": 3, "days": []}', 'newerFormat'],
    [
      'nested without end',
      `{"format":2,"days":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`,
      'notHistory',
    ],
  ])('%s is refused', (_what, text, kind) => {
    expect(readHistoryLines(text)).toEqual({ ok: false, problem: { kind } });
  });
});

describe('Records that cannot be', () => {
  const base = { day: '2026-02-01', sittingMs: 1 };
  const lines = (...days: object[]) => ({
    ...NO_LINES,
    days: days.map((one) => JSON.stringify(one)),
  });

  it.each([
    ['no day', { sittingMs: 1 }],
    ['a day that there is not', { ...base, day: '2026-02-30' }],
    ['the future', { ...base, day: '2026-03-04' }],
    ['negative time', { ...base, sittingMs: -1 }],
    ['more time than there is', { ...base, awayMs: 1e300 }],
    ['words for numbers', { ...base, longestSitMs: 'long' }],
    ['half a prompt', { ...base, prompts: { shown: 0.5 } }],
    ['what was no record before', { ...base, was: 7 }],
  ])('(%s) are named and left out', (_what, record) => {
    const { days, problems } = parseHistory(lines(record), TODAY);
    expect(days).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('are left out of a day alone where they are only a part of it', () => {
    const reset = { routineId: 'a', at: '2026-02-01T10:00:00.000Z', doneMs: 1 };
    const entry = { from: 10, to: 20, kind: 'sitting', evidence: 'input' };
    const { days, problems } = parseHistory(
      lines({
        ...base,
        resets: [reset, { ...reset, at: 'noon' }, { ...reset, doneMs: Number.NaN }, 7],
        ledger: [
          entry,
          { ...entry, to: 5 },
          { ...entry, from: 20 },
          { ...entry, from: 15 },
          { ...entry, from: 20, to: 30 },
        ],
      }),
      TODAY,
    );
    expect(days).toMatchObject([
      { resets: [{ at: 1_769_940_000_000 }], ledger: [{}, { from: 20 }] },
    ]);
    expect(problems.map(({ problem }) => problem.split('.')[0])).toEqual([
      'resets[1]',
      'resets[2]',
      'resets[3]',
      'ledger[1]',
      'ledger[2]',
    ]);
  });

  it('are never written over, even by a record of the same day', () => {
    const broken = lines({ ...base, sittingMs: 'long' });
    const kept = keepDays(broken, [{ ...emptyDay, day: base.day, sittingMs: 3 }]);
    expect(kept.days).toEqual([...broken.days, '{"day":"2026-02-01","sittingMs":3}']);
  });

  it('that are there twice are told of; the later one counts, and both stay', () => {
    const twice = lines(base, { ...base, sittingMs: 2 });
    const { days, problems } = parseHistory(twice, TODAY);
    expect(days).toMatchObject([{ sittingMs: 2 }]);
    expect(problems).toEqual([{ place: base.day, problem: 'is there more than once' }]);
    const kept = keepDays(twice, [{ ...emptyDay, day: base.day, sittingMs: 3 }]);
    expect(kept.days).toEqual([JSON.stringify(base), '{"day":"2026-02-01","sittingMs":3}']);
  });
});

describe('What the file says of a routine once', () => {
  const done = (doneMs: number, title: string) =>
    ({ routineId: 'a', title, at: instant(0), doneMs, isFinished: true, doses: NO_DOSES }) as const;
  const dayOf = (key: string, ...resets: DayRecord['resets']) => ({
    ...emptyDay,
    day: key,
    resets,
  });

  it('is the way in which it went most often', () => {
    const often = [done(1, 'One'), done(2, 'Two'), done(2, 'Two'), done(3, 'Three')];
    const { routines } = keepDays(NO_LINES, [dayOf('2026-02-01', ...often)]);
    expect(routines).toEqual([expect.stringContaining('"title":"Two","doneMs":2')]);
  });

  it('never changes, for older lines rest on it', () => {
    const first = keepDays(NO_LINES, [dayOf('2026-02-01', done(1, 'One'))]);
    const second = keepDays(first, [dayOf('2026-02-02', done(2, 'Two'), done(2, 'Two'))]);
    expect(second.routines).toEqual(first.routines);
    expect(second.days[0]).toEqual(first.days[0]);
    expect(parseHistory(second, TODAY).days[1]?.resets).toEqual([done(2, 'Two'), done(2, 'Two')]);
  });

  it('is not said anew while it cannot be read', () => {
    const first = keepDays(NO_LINES, [dayOf('2026-02-01', done(1, 'One'))]);
    const broken = { ...first, routines: ['{"routineId":"a","doneMs":"x"}'] };
    const second = keepDays(broken, [dayOf('2026-02-02', done(2, 'Two'))]);
    expect(second.routines).toEqual(broken.routines);
    const { days, problems } = parseHistory(second, TODAY);
    expect(days.map(({ resets }) => resets.length)).toEqual([0, 1]);
    expect(problems).toHaveLength(2);
    expect(parseHistory({ ...second, routines: first.routines }, TODAY).problems).toEqual([]);
  });
});

describe('Ledgers', () => {
  it('are dropped after thirty days, the figures never', () => {
    const entry = { from: instant(1), to: instant(5), kind: 'sitting', evidence: 'input' } as const;
    const days = ['2026-01-30', '2026-01-31', '2026-03-02'].map((key) => ({
      ...emptyDay,
      day: key,
      sittingMs: 4,
      ledger: [entry],
    }));
    const { days: found } = parseHistory(dropOldLedgers(keepDays(NO_LINES, days), TODAY), TODAY);
    expect(found).toEqual([{ ...days[0], ledger: [] }, days[1], days[2]]);
  });
});

describe('Ten years', () => {
  const { days, checkIns } = tenYears();
  const text = writeHistoryLines(keepCheckIns(keepDays(NO_LINES, days), checkIns));

  it('weigh less than 3 MB, and come back as they were', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(3_000_000);
    expect(parseHistory(read(text), TODAY)).toEqual({ days, checkIns, problems: [] });
  });

  it('are open at once', () => {
    // 50 ms on an idle machine (npm run bench:history); this one may be busy with other tests.
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(400);
  });
});
