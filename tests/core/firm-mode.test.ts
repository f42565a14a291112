// Firm mode: the card stays until it is answered, and everything else about it is as gentle as ever.
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../main/core/settings.ts';
import { MAX_CARDS_PER_HOUR } from '../../main/core/holds.ts';
import { MINUTE_MS } from '../../main/core/time.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;

/** A day on which a firm card has just come. */
function asked(settings: Partial<Settings> = {}): DeskDay {
  const day = new DeskDay({ firmness: 'firm', ...settings }).type(45 * MINUTE + 15).rest(10);
  expect(day.status.kind).toBe('card');
  return day;
}

describe('A firm card', () => {
  it('is nobody’s before it was chosen: by default a card folds after two minutes', () => {
    const day = new DeskDay().type(45 * MINUTE + 15).rest(10);
    const foldsAt = day.status.kind === 'card' ? day.status.card.foldsAt : null;
    expect(foldsAt).toBeGreaterThan(day.now);
    expect(day.type(3 * MINUTE).status.kind).toBe('held');
  });

  it('stays until it is answered', () => {
    const day = asked().type(25 * MINUTE);
    expect(day.status).toMatchObject({ kind: 'card', card: { foldsAt: null } });
    expect(day.cards).toHaveLength(1);
    expect(day.state.tally.prompts.unanswered).toBe(0);
  });

  it('can be skipped, and the next comes after another interval', () => {
    const day = asked()
      .type(10 * MINUTE)
      .say({ kind: 'promptSkipped' });
    expect(day.status.kind).toBe('counting');
    expect(day.type(44 * MINUTE).cards).toHaveLength(1);
    expect(day.type(2 * MINUTE).rest(10).cards).toHaveLength(2);
  });

  it('folds as an unanswered one when it is closed, and it is quiet for half an hour', () => {
    const day = asked()
      .type(10 * MINUTE)
      .say({ kind: 'cardClosed' });
    expect(day.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
    expect(day.state.tally.prompts.unanswered).toBe(1);
    expect(day.type(29 * MINUTE).rest(10).cards).toHaveLength(1);
    expect(day.type(2 * MINUTE).rest(10).cards).toHaveLength(2);
  });

  it.each([
    ['a call', { call: 'on' }, 'call'],
    ['a full screen', { fullScreen: 'on' }, 'fullScreen'],
    ['do-not-disturb', { doNotDisturb: 'on' }, 'doNotDisturb'],
  ] as const)('is taken back by %s, and comes again afterwards', (_what, evidence, hold) => {
    const day = asked().see(evidence).type(15);
    expect(day.status).toMatchObject({ kind: 'held', reasons: [hold] });
    expect(day.effects.map(({ kind }) => kind)).toContain('closePopup');
    day.see({ call: 'off', fullScreen: 'off', doNotDisturb: 'off' }).type(MINUTE).rest(10);
    expect(day.status.kind).toBe('card');
  });

  it('is taken back by a pause and by the end of the hours', () => {
    expect(asked().say({ kind: 'programPaused', until: null }).status.kind).toBe('paused');
    expect(asked().reach({ isOff: true, until: null }).status.kind).toBe('offHours');
  });

  it('is discharged by an absence, however it came about', () => {
    for (const away of [
      (day: DeskDay) => day.rest(4 * MINUTE),
      (day: DeskDay) => day.lock(4 * MINUTE),
      (day: DeskDay) => day.suspend(4 * MINUTE),
      (day: DeskDay) => day.sleepUnannounced(4 * MINUTE),
    ]) {
      const day = away(asked());
      expect(day.type(15).status.kind).toBe('counting');
      expect(day.cards).toHaveLength(1);
    }
  });

  it('gets smaller with every snooze, as any card', () => {
    const day = asked();
    for (const offer of ['short', 'standOnly']) {
      day
        .say({ kind: 'promptSnoozed', forMs: 5 * MINUTE_MS })
        .type(5 * MINUTE + 15)
        .rest(10);
      expect(day.status).toMatchObject({ kind: 'card', card: { offer } });
    }
    expect(day.status).toMatchObject({ card: { snoozeMinutes: [] } });
  });

  it('comes no more than three times an hour', () => {
    const day = new DeskDay({ firmness: 'firm', intervalMinutes: 15, waitMinutes: 0 });
    for (let quarter = 0; quarter < 12; quarter += 1) {
      day.type(15 * MINUTE);
      if (day.status.kind === 'card') day.say({ kind: 'promptSkipped' });
    }
    for (const { at } of day.cards) {
      const within = day.cards.filter((one) => one.at >= at && one.at - at < 60 * MINUTE_MS);
      expect(within.length).toBeLessThanOrEqual(MAX_CARDS_PER_HOUR);
    }
    expect(day.cards.length).toBeGreaterThan(5);
  });

  it('becomes gentle at once when the person wants it so', () => {
    const day = asked()
      .type(10 * MINUTE)
      .change({ firmness: 'gentle' });
    expect(day.status.kind).toBe('held');
    expect(day.state.tally.prompts.unanswered).toBe(1);
  });

  it('is due again, not on screen, after a restart', () => {
    const day = asked().restart(10);
    expect(day.type(5).cards).toHaveLength(1);
  });
});

describe('Where a firm card comes', () => {
  const shown = (settings: Partial<Settings>) =>
    new DeskDay(settings)
      .type(45 * MINUTE + 15)
      .rest(10)
      .effects.find(({ kind }) => kind === 'showPopup');

  it('is where any card comes, unless a screen was chosen for it', () => {
    expect(shown({ firmness: 'firm' })).toEqual({ kind: 'showPopup', takeFocus: false });
    expect(shown({ firmShows: 'allScreens' })).toEqual({ kind: 'showPopup', takeFocus: false });
  });

  it.each(['pointerScreen', 'allScreens'] as const)('is %s where that was chosen', (covers) => {
    expect(shown({ firmness: 'firm', firmShows: covers })).toEqual({
      kind: 'showPopup',
      takeFocus: false,
      covers,
    });
  });

  it('is not where a reset that the person started comes', () => {
    const day = new DeskDay({ firmness: 'firm', firmShows: 'allScreens' });
    const [routine] = day.context.routines;
    if (routine === undefined) throw new Error('there are no routines');
    day.say({ kind: 'resetStarted', routine });
    expect(day.effects.find(({ kind }) => kind === 'showPopup')).toEqual({
      kind: 'showPopup',
      takeFocus: true,
    });
  });
});

describe('Somebody who stands', () => {
  it('is asked nothing while away, and the standing is over when they come back', () => {
    const day = new DeskDay({ standingMinutes: 20 }).say({ kind: 'stoodUp' }).type(15 * MINUTE);
    day.rest(30 * MINUTE);
    expect(day.cards).toHaveLength(0);
    day.type(10 * MINUTE);
    expect(day.cards).toHaveLength(0);
    expect(day.snapshot.clock.posture).toBe('sitting');
  });
});
