// Outside the person's hours: the clock stands still, nothing is shown, and the next stretch begins at 0.
import { describe, expect, it } from 'vitest';
import { later, MINUTE_MS, type Instant } from '../../main/core/time.ts';
import { DeskDay } from '../support/desk-day.ts';

const MINUTE = 60;

function until(day: DeskDay, minutes: number): Instant {
  return later(day.now, minutes * MINUTE_MS);
}

describe('Outside the hours', () => {
  it('the clock stands still and nothing is due, whatever is typed', () => {
    const day = new DeskDay().type(40 * MINUTE);
    day.reach({ isOff: true, until: until(day, 600) }).type(30 * MINUTE);
    expect(day.minutes).toBeCloseTo(40, 1);
    expect([day.status.kind, day.cards]).toEqual(['offHours', []]);
  });

  it('begins the next stretch at 0 after more than half an hour', () => {
    const day = new DeskDay().type(40 * MINUTE);
    day.reach({ isOff: true, until: until(day, 60) }).rest(60 * MINUTE);
    day.reach({ isOff: false, until: until(day, 300) }).type(5 * MINUTE);
    expect(day.minutes).toBeCloseTo(5, 0);
  });

  it('goes on where it was after a short lunch of twenty minutes', () => {
    const day = new DeskDay().type(30 * MINUTE);
    day.reach({ isOff: true, until: until(day, 20) }).type(20 * MINUTE);
    day.reach({ isOff: false, until: null }).type(5 * MINUTE);
    expect(day.minutes).toBeCloseTo(35, 0);
  });

  it('takes back a card that is on screen, and keeps a prompt that was due for later', () => {
    const day = new DeskDay().type(46 * MINUTE).rest(10);
    expect(day.status.kind).toBe('card');
    day.reach({ isOff: true, until: until(day, 20) });
    expect(day.status.kind).toBe('offHours');
    expect(day.effects).toContainEqual({ kind: 'closePopup' });
    day.type(20 * MINUTE).reach({ isOff: false, until: null });
    expect(day.status.kind).toBe('due');
    expect(day.rest(10).status.kind).toBe('card');
  });

  it('is over at once for somebody who says that they work, until the hours change again', () => {
    const day = new DeskDay().reach({ isOff: true, until: null }).say({ kind: 'programResumed' });
    expect(day.type(20 * MINUTE).minutes).toBeCloseTo(20, 0);
    day.reach({ isOff: true, until: until(day, 60) }).type(5 * MINUTE);
    expect(day.minutes).toBeCloseTo(25, 0);
    day.reach({ isOff: false, until: null }).reach({ isOff: true, until: null });
    expect(day.status.kind).toBe('offHours');
  });

  it('does not end a pause, nor a pause it', () => {
    const day = new DeskDay().type(10 * MINUTE).say({ kind: 'programPaused', until: null });
    day.reach({ isOff: true, until: null }).rest(MINUTE).reach({ isOff: false, until: null });
    expect(day.status.kind).toBe('paused');
    day.reach({ isOff: true, until: null }).say({ kind: 'programResumed' });
    expect(day.status.kind).toBe('counting');
  });

  it('survives a restart', () => {
    const day = new DeskDay().type(40 * MINUTE).reach({ isOff: true, until: null });
    expect(day.restart(30).type(10 * MINUTE).minutes).toBeCloseTo(40, 0);
    expect(day.status.kind).toBe('offHours');
  });

  it('is looked at once a minute, and exactly when it ends', () => {
    const day = new DeskDay();
    day.reach({ isOff: true, until: until(day, 2.5) });
    const from = day.now;
    day.rest(4 * MINUTE);
    const seconds = day.samplesAt.filter((at) => at > from).map((at) => (at - from) / 1_000);
    expect(seconds.slice(0, 3)).toEqual([60, 120, 150]);
  });
});

describe('A fixed time for a reset', () => {
  it('comes whatever the clock says, at the next opening', () => {
    const day = new DeskDay().type(20 * MINUTE);
    day.pass(day.now).type(30);
    expect(day.status.kind).toBe('due');
    expect(day.rest(10).status.kind).toBe('card');
  });

  it('waits for the end of a call, and is not forgotten', () => {
    const day = new DeskDay().type(20 * MINUTE).see({ call: 'on' });
    day.pass(day.now).type(15 * MINUTE);
    expect([day.status.kind, day.cards]).toEqual(['held', []]);
    day.see({ call: 'off' }).type(MINUTE).rest(10);
    expect(day.status.kind).toBe('card');
  });

  it('is answered by a skip, and comes no second time', () => {
    const day = new DeskDay().type(20 * MINUTE);
    const point = day.now;
    day
      .pass(point)
      .rest(10)
      .say({ kind: 'promptSkipped' })
      .pass(point)
      .type(10 * MINUTE);
    expect([day.status.kind, day.cards.length]).toEqual(['counting', 1]);
  });

  it('is paid back by a break', () => {
    const day = new DeskDay().type(20 * MINUTE);
    day
      .pass(day.now)
      .type(5)
      .lock(5 * MINUTE)
      .type(10 * MINUTE);
    expect([day.status.kind, day.cards]).toEqual(['counting', []]);
  });

  it('is paid back by a sleep that nobody announced, though somebody types when it is over', () => {
    const day = new DeskDay().type(20 * MINUTE);
    // The clock on the wall is an hour on, and the last key a moment old.
    day
      .pass(day.now)
      .type(5)
      .setWallClock(60 * MINUTE_MS)
      .type(10 * MINUTE);
    expect([day.status.kind, day.cards]).toEqual(['counting', []]);
  });

  it('leaves alone whoever has just sat down, is away, or slept through it', () => {
    const fresh = new DeskDay().type(5 * MINUTE);
    expect(fresh.pass(fresh.now).type(MINUTE).status.kind).toBe('counting');
    const away = new DeskDay().type(30 * MINUTE).rest(20 * MINUTE);
    expect(away.pass(away.now).type(MINUTE).status.kind).toBe('counting');
    const late = new DeskDay().type(30 * MINUTE);
    expect(late.pass(later(late.now, -11 * MINUTE_MS)).type(MINUTE).status.kind).toBe('counting');
  });
});
