// Replays of short made-up recordings: prompts where they belong, absences, and what is injected.
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { instant, type Instant } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';
import type { Injected, InjectedKind, Stretch } from '../../tools/replay/recorded-desk.ts';
import { replayDesk, type ReplayLine } from '../../tools/replay/replay-desk.ts';

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 2, 2, 9);
const context = { settings: DEFAULT_SETTINGS, routines: BUILT_IN_ROUTINES, kit: ROUTINE_KIT };

/** A recording made of stretches of minutes, one after the other from nine o'clock. */
function recording(...stretches: [Stretch['state'], number][]): Stretch[] {
  let from = NINE;
  return stretches.map(([state, minutes]) => {
    const stretch = { from: instant(from), to: instant(from + minutes * MINUTE), state };
    from += minutes * MINUTE;
    return stretch;
  });
}

function injected(kind: InjectedKind, atMinute: number, minutes: number): Injected {
  return {
    kind,
    from: instant(NINE + atMinute * MINUTE),
    to: instant(NINE + (atMinute + minutes) * MINUTE),
  };
}

function minutesOf(lines: readonly ReplayLine[], kind: ReplayLine['kind']): number[] {
  return lines
    .filter((line) => line.kind === kind)
    .map(({ at }: { at: Instant }) => (at - NINE) / MINUTE);
}

describe('a replay', () => {
  it('prompts in the pause after forty-five minutes of input', () => {
    const lines = replayDesk(recording(['active', 47], ['idle', 1], ['active', 10]), [], context);
    const [prompt] = minutesOf(lines, 'prompt');
    expect(prompt).toBeGreaterThan(47);
    expect(prompt).toBeLessThan(47.2);
  });

  it('prompts once an interval over a day without pauses, each prompt being skipped', () => {
    const lines = replayDesk(recording(['active', 8 * 60]), [], context);
    expect(minutesOf(lines, 'prompt')).toHaveLength(9);
  });

  it('starts anew after an absence, and after the machine was off', () => {
    const away = replayDesk(recording(['active', 40], ['idle', 10], ['active', 40]), [], context);
    const off = replayDesk(recording(['active', 40], ['off', 10], ['active', 40]), [], context);
    expect(minutesOf(away, 'prompt')).toHaveLength(0);
    expect(minutesOf(off, 'prompt')).toHaveLength(0);
    expect(minutesOf(off, 'absence')).toHaveLength(1);
  });

  it.each([
    ['a ten-second lock', injected('lock', 30, 1 / 6)],
    ['a quick restart', injected('restart', 30, 1 / 4)],
    ['a blip of do-not-disturb', injected('dnd', 30, 1 / 6)],
  ])('keeps the clock over %s', (_, happening) => {
    const lines = replayDesk(
      recording(['active', 47], ['idle', 1], ['active', 10]),
      [happening],
      context,
    );
    expect(minutesOf(lines, 'prompt')).toHaveLength(1);
  });

  it('holds through a call and delivers after it', () => {
    const call = injected('call', 40, 20);
    const lines = replayDesk(
      recording(['active', 61], ['idle', 0.5], ['active', 20]),
      [call],
      context,
    );
    expect(minutesOf(lines, 'hold')[0]).toBeLessThan(46);
    const [prompt] = minutesOf(lines, 'prompt');
    expect(prompt).toBeGreaterThan(60);
    expect(prompt).toBeLessThan(62);
  });

  it('counts a video as sitting', () => {
    const lines = replayDesk(
      recording(['active', 5], ['idle', 50], ['active', 20]),
      [injected('video', 5, 50)],
      context,
    );
    expect(minutesOf(lines, 'absence')).toHaveLength(0);
    expect(minutesOf(lines, 'due')).toHaveLength(1);
  });
});
