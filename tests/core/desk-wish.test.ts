// When the system is asked for a signal, which costs something, and when it is left alone.
import { describe, expect, it } from 'vitest';
import { asWished, deskWish } from '../../main/core/desk-wish.ts';
import { NO_EVIDENCE } from '../../main/core/desk-evidence.ts';
import type { Settings } from '../../main/core/settings.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;
const HOLDING = ['call', 'fullScreen', 'doNotDisturb'];

function wishOf({ state, now, context }: DeskDay) {
  return deskWish(state, now, context.settings);
}

function wanted(day: DeskDay) {
  return wishOf(day).signals;
}

describe('Signals are asked for', () => {
  it('not while somebody types and nothing is due', () => {
    const day = new DeskDay();
    for (let minute = 0; minute < 43; minute += 1) expect(wanted(day.type(MINUTE))).toEqual([]);
  });

  it('from a minute before a reset is due', () => {
    expect(wanted(new DeskDay().type(43 * MINUTE + 59))).toEqual([]);
    expect(wanted(new DeskDay().type(44 * MINUTE + 1))).toEqual(HOLDING);
  });

  it('while it waits, is held, is on screen and is snoozed', () => {
    const day = new DeskDay().type(46 * MINUTE);
    expect([day.status.kind, wanted(day)]).toEqual(['due', HOLDING]);
    day.see({ call: 'on' }).type(MINUTE);
    expect([day.status.kind, wanted(day)]).toEqual(['held', HOLDING]);
    day.see({ call: 'off' }).type(6 * MINUTE);
    expect([day.status.kind, wanted(day)]).toEqual(['card', HOLDING]);
    day.say({ kind: 'promptSnoozed', forMs: 300_000 });
    expect([day.status.kind, wanted(day)]).toEqual(['snoozed', HOLDING]);
  });

  it('not for what the person does not want to be heeded', () => {
    const settings: Partial<Settings> = { heedsCalls: false, heedsDoNotDisturb: false };
    expect(wanted(new DeskDay(settings).type(46 * MINUTE))).toEqual(['fullScreen']);
  });

  it('when nobody has typed for a minute: a call or a film may keep the hands still', () => {
    const day = new DeskDay().type(MINUTE);
    expect(wanted(day.rest(50))).toEqual([]);
    expect(wanted(day.rest(15))).toEqual(['call', 'video']);
    expect(wanted(day.rest(5 * MINUTE))).toEqual([]);
  });

  it('not then where time without input never counts as sitting', () => {
    expect(wanted(new DeskDay({ countsPassive: false }).type(MINUTE).rest(90))).toEqual([]);
  });

  it('neither behind a locked screen nor in a pause', () => {
    const locked = new DeskDay().type(46 * MINUTE).lockUntouched(30);
    expect(wanted(locked)).toEqual([]);
    const paused = new DeskDay().type(46 * MINUTE).say({ kind: 'programPaused', until: null });
    expect(wanted(paused)).toEqual([]);
  });

  it('closely only while a reset is due', () => {
    const day = new DeskDay().type(44 * MINUTE);
    expect(wishOf(day).closely).toBe(false);
    expect(wishOf(day.type(2 * MINUTE)).closely).toBe(true);
  });

  it('and not one more than that is believed', () => {
    const shown = { ...NO_EVIDENCE, call: 'on', video: 'on', inputAgeMs: 5 } as const;
    expect(asWished(shown, { signals: ['video'], closely: false })).toEqual({
      ...shown,
      call: 'unknown',
    });
  });
});

describe('Sitting without input', () => {
  it('counts in a call, for as long as it lasts', () => {
    const day = new DeskDay({ intervalMinutes: 90 }).type(MINUTE).see({ call: 'on' });
    expect(day.rest(80 * MINUTE).minutes).toBeCloseTo(81, 0);
  });

  it('counts before a film, until it must have been forgotten', () => {
    const day = new DeskDay({ intervalMinutes: 90 }).type(MINUTE).see({ video: 'on' });
    expect(day.rest(59 * MINUTE).minutes).toBeCloseTo(60, 0);
    expect(day.rest(10 * MINUTE).minutes).toBe(0);
  });

  it('ends earlier or later as the person sets it, and a touch begins the hour anew', () => {
    const short = new DeskDay({ passiveLimitMinutes: 15 }).type(MINUTE).see({ video: 'on' });
    expect(short.rest(20 * MINUTE).minutes).toBe(0);
    const touched = new DeskDay({ intervalMinutes: 90 }).type(MINUTE).see({ video: 'on' });
    expect(
      touched
        .rest(50 * MINUTE)
        .type(1)
        .rest(30 * MINUTE).minutes,
    ).toBeCloseTo(81, 0);
  });

  it('does not count with music alone, which is no film', () => {
    const day = new DeskDay().type(10 * MINUTE).see({ video: 'off' });
    expect(day.rest(5 * MINUTE).minutes).toBe(0);
  });
});

describe('A machine on its battery', () => {
  it('is looked at half as often, and loses nothing of a break', () => {
    const day = new DeskDay().see({ battery: 'on' }).type(10 * MINUTE);
    const periods = day.samplesAt
      .slice(2)
      .map((at, index) => at - (day.samplesAt[index + 1] ?? at));
    expect(Math.max(...periods)).toBe(30_000);
    expect(day.rest(3 * MINUTE + 1).type(1).minutes).toBeLessThan(0.1);
  });
});
