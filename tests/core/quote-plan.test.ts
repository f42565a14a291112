// When a card says the person's plan back, and when it leaves it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notePlanQuote, PLAN_QUIET_MS, quotesPlan } from '../../main/core/quote-plan.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { elapsedMs, later, MINUTE_MS } from '../../main/core/time.ts';
import { DeskDay, NINE } from '../support/desk-day.ts';
import { resetOf } from '../support/reset-days.ts';

const MINUTE = 60;
const PLAN = { when: 'my call ends', then: 'stand' };

/** Types until the next card has come, and skips it; tells whether it quoted the plan. */
function nextQuote(day: DeskDay): boolean {
  day.type(46 * MINUTE).rest(10);
  const { status } = day;
  expect(status.kind).toBe('card');
  day.say({ kind: 'promptSkipped' });
  return status.kind === 'card' && status.card.plan !== null;
}

describe('A card', () => {
  it('quotes the plan where its own reason says little, and then not for two hours', () => {
    // Without a lack of anything the first reason of the day is a slight one.
    const day = new DeskDay({ plan: PLAN, pinned: 'sitting-reset' });
    expect([nextQuote(day), nextQuote(day), nextQuote(day), nextQuote(day)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('quotes nothing where there is no plan', () => {
    const day = new DeskDay({ pinned: 'sitting-reset' });
    expect([nextQuote(day), nextQuote(day)]).toEqual([false, false]);
  });

  it('quotes it just after a call, whatever the reason', () => {
    const day = new DeskDay({ plan: PLAN });
    day.type(40 * MINUTE).see({ call: 'on' });
    day.type(15 * MINUTE).see({ call: 'off' });
    day.type(30).rest(10);
    expect(day.status).toMatchObject({ kind: 'card', card: { offer: 'full', plan: PLAN } });
    const { status } = day;
    expect(status.kind === 'card' && status.card.reason.kind).not.toBe('pinned');
  });

  it('shows the plan as it is now, and nothing once it is taken back', () => {
    const day = new DeskDay({ plan: PLAN, pinned: 'sitting-reset' }).type(46 * MINUTE).rest(10);
    day.change({ plan: { when: 'the kettle is on', then: 'stretch' } });
    expect(day.status).toMatchObject({ card: { plan: { when: 'the kettle is on' } } });
    day.change({ plan: null });
    expect(day.status).toMatchObject({ kind: 'card', card: { plan: null } });
  });

  it('keeps the smaller offers small', () => {
    const day = new DeskDay({ plan: PLAN, pinned: 'sitting-reset' }).type(46 * MINUTE).rest(10);
    day
      .say({ kind: 'promptSnoozed', forMs: 150 * MINUTE_MS })
      .type(151 * MINUTE)
      .rest(10);
    expect(day.status).toMatchObject({ kind: 'card', card: { offer: 'short', plan: null } });
  });

  it('remembers over a restart that it has quoted', () => {
    const day = new DeskDay({ plan: PLAN, pinned: 'sitting-reset' });
    expect(nextQuote(day)).toBe(true);
    day.restart(20);
    expect(nextQuote(day)).toBe(false);
  });
});

describe('The rule of the quote', () => {
  const settings = { ...DEFAULT_SETTINGS, plan: PLAN };
  const state = startSession(NINE, '2026-03-02');
  const reason = { kind: 'lastWasOther' } as const;

  it('leaves it after a reset that felt worse', () => {
    const card = { settings, offer: 'full', reason } as const;
    const felt = (done: string) => ({
      ...state,
      tally: { ...state.tally, resets: [resetOf(done)] },
    });
    expect(quotesPlan(felt('R2 worse'), NINE, card)).toBe(false);
    expect(quotesPlan(felt('R2 same'), NINE, card)).toBe(true);
    expect(quotesPlan(felt('R2'), NINE, card)).toBe(true);
  });

  it('quotes it on a full card alone', () => {
    for (const offer of ['short', 'standOnly', 'change'] as const)
      expect(quotesPlan(state, NINE, { settings, offer, reason })).toBe(false);
  });

  it('counts as just after a call for eleven minutes, and no blip as a call', () => {
    const telling = { settings, offer: 'full', reason: { kind: 'openerNotYetToday' } } as const;
    const after = (lastedMs: number, minutesAgo: number) => {
      const call = {
        kind: 'ended',
        endedAt: later(NINE, -minutesAgo * MINUTE_MS),
        lastedMs,
      } as const;
      const signals = { ...state.desk.signals, call };
      return quotesPlan({ ...state, desk: { ...state.desk, signals } }, NINE, telling);
    };
    expect(after(30_000, 11)).toBe(true);
    expect(after(30_000, 11.01)).toBe(false);
    expect(after(29_999, 0)).toBe(false);
    expect(quotesPlan(state, NINE, telling)).toBe(false);
  });

  it('never quotes on two cards in a row, nor within two hours', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 }), (gaps) => {
        let at = NINE;
        let last = null;
        let { planQuote } = state;
        for (const [index, gap] of gaps.entries()) {
          at = later(at, gap * MINUTE_MS);
          const isQuoted = quotesPlan({ ...state, planQuote }, at, {
            settings,
            offer: 'full',
            reason,
          });
          planQuote = notePlanQuote({ ...state, planQuote }, at, isQuoted);
          if (!isQuoted) continue;
          if (last !== null) {
            expect(index - last.index).toBeGreaterThan(1);
            expect(elapsedMs(last.at, at)).toBeGreaterThanOrEqual(PLAN_QUIET_MS);
          }
          last = { index, at };
        }
      }),
    );
  });
});
