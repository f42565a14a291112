// Today as it is told: the ledger with what goes on, the numbers, the resets by name.
import { describe, expect, it } from 'vitest';
import { readToday, type TodayView } from '../../main/core/today-view.ts';
import { HOUR_MS, later, MINUTE_MS } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES, shelfIn } from '../../routines/index.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';
import { contextOf, dayWith, resetOf } from '../support/reset-days.ts';

const MINUTE = 60;
const [standingReset] = BUILT_IN_ROUTINES;

function todayOf({ state, context, now }: DeskDay): TodayView {
  return readToday({ state, context, at: now });
}

function kindsOf({ entries }: TodayView) {
  return entries.map(({ kind }) => kind);
}

describe('Today', () => {
  it('is empty before anything was', () => {
    const view = readToday({ state: dayWith([]), context: contextOf(), at: NINE });
    expect(view).toMatchObject({ entries: [], sittingMs: 0, longestSit: null, resets: [] });
  });

  it('tells of the stretch that is going on too, up to now', () => {
    const view = todayOf(new DeskDay().type(10 * MINUTE).rest(40));
    expect(kindsOf(view)).toEqual(['sitting']);
    expect(view.entries[0]?.to).toBe(view.at);
    expect(view.sittingMs).toBe(view.at - NINE);
  });

  it('has sums that are those of its entries, and the longest sit over entries that touch', () => {
    const day = new DeskDay()
      .type(10 * MINUTE)
      .see({ call: 'on' })
      .type(10 * MINUTE)
      .see({ call: 'off' })
      .lock(20 * MINUTE)
      .type(5 * MINUTE);
    const view = todayOf(day);
    const sumOf = (kind: string) =>
      view.entries.reduce((sum, each) => (each.kind === kind ? sum + each.to - each.from : sum), 0);
    expect(view.sittingMs).toBe(sumOf('sitting'));
    expect(view.awayMs).toBe(sumOf('away'));
    expect(view.longestSit?.from).toBe(NINE);
    const longest = (view.longestSit?.to ?? 0) - NINE;
    expect(longest / MINUTE_MS).toBeCloseTo(20, 0);
  });

  it('knows a reset that has left the library by the name it had, in the ledger and among what was done', () => {
    if (standingReset === undefined) throw new Error('there are no routines');
    const gone = { ...standingReset, id: 'on-my-feet', title: 'On my feet' };
    const day = new DeskDay()
      .type(10 * MINUTE)
      .say({ kind: 'resetStarted', routine: gone })
      .rest(181)
      .say({ kind: 'feelRated', feel: 'looser' })
      .type(5 * MINUTE);
    const view = todayOf(day);
    expect(view.entries.map(({ name }) => name)).toEqual([null, 'On my feet', null]);
    expect(view.resets).toMatchObject([{ name: 'On my feet', isFinished: true, feel: 'looser' }]);
  });

  it('says the name of a reset in the language of the moment, whatever it was done in', () => {
    const day = new DeskDay();
    if (standingReset === undefined) throw new Error('there are no routines');
    const german = shelfIn('de').routines.find(({ id }) => id === standingReset.id);
    if (german === undefined) throw new Error('it is not on the German shelf');
    day
      .type(10 * MINUTE)
      .say({ kind: 'resetStarted', routine: german })
      .rest(181);
    expect(todayOf(day).resets).toMatchObject([{ name: standingReset.title }]);
  });

  it('names the entry that a reset began in, and no other', () => {
    const state = dayWith(['R2']);
    const entry = (fromMinute: number, toMinute: number, kind: 'reset' | 'sitting') => ({
      from: later(NINE, fromMinute * MINUTE_MS),
      to: later(NINE, toMinute * MINUTE_MS),
      kind,
      evidence: 'said' as const,
    });
    const namesOf = (...ledger: ReturnType<typeof entry>[]) =>
      readToday({ state: { ...state, ledger }, context: contextOf(), at: NINE }).entries.map(
        ({ name }) => name,
      );
    expect(namesOf(entry(-3, 0, 'reset'), entry(0, 3, 'reset'))).toEqual([null, 'Standing reset']);
    // Put right since: it was no reset.
    expect(namesOf(entry(0, 3, 'sitting'))).toEqual([null]);
  });

  it('knows a reset of an older record by the routine, or where that is gone by its id', () => {
    const state = dayWith(['R2']);
    const gone = { ...resetOf('R2'), routineId: 'no-such-routine' };
    const tally = { ...state.tally, resets: [...state.tally.resets, gone] };
    const view = readToday({ state: { ...state, tally }, context: contextOf(), at: NINE });
    expect(view.resets.map(({ name }) => name)).toEqual(['Standing reset', 'no-such-routine']);
  });

  it('lists no reset of less than a minute, but counts what it gave', () => {
    const state = dayWith(['R5']);
    const [reset] = state.tally.resets;
    if (reset === undefined) throw new Error('there is no reset');
    const resets = [59_999, 60_000].map((doneMs) => ({ ...reset, doneMs }));
    const tally = { ...state.tally, resets };
    const view = readToday({ state: { ...state, tally }, context: contextOf(), at: NINE });
    expect(view.resets.map(({ doneMs }) => doneMs)).toEqual([60_000]);
    expect(view.doses.hinges).toBe(20);
  });

  it('begins anew at the start of a day, with what goes on cut there', () => {
    const day = new DeskDay()
      .type(10 * MINUTE)
      .startDay('2026-03-03')
      .type(5 * MINUTE);
    const view = todayOf(day);
    expect(view.day).toBe('2026-03-03');
    expect(view.entries[0]?.from).toBeGreaterThanOrEqual(later(NINE, 10 * MINUTE_MS));
    expect(view.sittingMs).toBeLessThanOrEqual(5 * MINUTE_MS);
  });

  it('has no entry of no length and none over another after the clock was set back', () => {
    const day = new DeskDay()
      .type(30 * MINUTE)
      .setWallClock(-HOUR_MS)
      .type(10 * MINUTE);
    const { entries, at } = todayOf(day);
    for (const [index, { from, to }] of entries.entries()) {
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThanOrEqual(entries[index - 1]?.to ?? 0);
    }
    expect(entries.at(-1)?.to).toBeLessThanOrEqual(at);
  });
});
