// What the benchmark of opening says of the openings it saw.
import { describe, expect, it } from 'vitest';
import {
  describeOpenings,
  describeSizes,
  quantile,
  type Opening,
} from '../../tools/bench-open/describe.ts';

function opening(shown: number): Opening {
  const early = shown / 2;
  return {
    made: 1,
    rendererReady: 20,
    committed: 30,
    scripts: early,
    snapshot: early,
    paint: early,
    shown,
    isQuiet: shown < 150,
  };
}

describe('The report of openings', () => {
  it('has a line for each phase with the target beside it, and leaves out the cold one', () => {
    const openings = [opening(900), opening(120), opening(100), opening(200)];
    const lines = describeOpenings('popup', openings, 0.5).split('\n');
    expect(lines[0]).toContain('3 warm openings, 2 of them at a quiet moment');
    const shown = lines.find((line) => line.trim().startsWith('shown'))?.split(/\s+/);
    expect(shown).toEqual(['', 'shown', '120', '200', '≤', '150']);
    expect(lines.at(-1)).toContain('900');
  });

  it('says where the median is over its target', () => {
    const text = describeOpenings('popup', [opening(1), opening(160), opening(170)], 0);
    expect(text).toMatch(/shown\s+160\s+170\s+≤ 150\s+over$/m);
  });

  it('shows a phase that was not seen as such', () => {
    const text = describeOpenings('popup', [opening(1), { ...opening(100), snapshot: NaN }], 0);
    expect(text).toMatch(/first snapshot\s+–\s+–/);
  });

  it('has the sizes with their targets, which another language counts toward', () => {
    const text = describeSizes([
      {
        page: 'popup',
        firstBytes: 40_000,
        wholeBytes: 82_000,
        germanBytes: 9_000,
        maxBytes: 90_000,
      },
      { page: 'stage', firstBytes: 60_000, wholeBytes: 70_000, germanBytes: 0, maxBytes: null },
    ]);
    expect(text).toMatch(/popup\s+40\.0 kB\s+82\.0 kB\s+\+ 9\.0 kB\s+≤ 90\.0 kB\s+over$/m);
    expect(text).toMatch(/stage\s+60\.0 kB\s+70\.0 kB\s+\+ 0\.0 kB$/m);
  });

  it('takes quantiles from the values themselves', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([3, 1, 2], 0.95), quantile([], 0.5)]).toEqual([
      2,
      3,
      NaN,
    ]);
  });
});
