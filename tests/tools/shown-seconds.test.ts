// The judge of recordings: it must see a dropped second, one that comes back, and a routine that is too long.
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { judgeRecording, type Recording } from '../../tools/record/shown-seconds.ts';

const [ROUTINE] = BUILT_IN_ROUTINES.filter(({ id }) => id === 'hip-flexor-opener-30');
if (ROUTINE === undefined) throw new Error('no such routine');
const { steps } = ROUTINE;

/** Perfect readings, five a second. */
function recording(): { samples: Recording['samples'][number][]; from: number; to: number } {
  const samples = [];
  for (let atMs = 0; atMs < 180_000; atMs += 200) {
    let startMs = 0;
    const step = steps.findIndex(({ seconds }) => {
      const isIn = atMs < startMs + seconds * 1000;
      if (!isIn) startMs += seconds * 1000;
      return isIn;
    });
    const ownMs = (steps[step]?.seconds ?? 0) * 1000;
    samples.push({
      atMs,
      totalLeft: Math.ceil((180_000 - atMs) / 1000),
      stepLeft: Math.ceil((ownMs - (atMs - startMs)) / 1000),
      step: step + 1,
    });
  }
  return { samples, from: 0, to: 180_000 };
}

function judge({ samples, from, to }: ReturnType<typeof recording>) {
  if (ROUTINE === undefined) throw new Error('no such routine');
  return judgeRecording({ samples, startedAtMs: from, endedAtMs: to }, ROUTINE);
}

describe('A recording', () => {
  it('is whole when every second was shown, in order, in the time it should take', () => {
    expect(judge(recording())).toMatchObject({
      isWhole: true,
      wholeMs: 180_000,
      longestGapMs: 200,
    });
  });

  it('is not when a second was never shown', () => {
    const { samples, ...rest } = recording();
    const verdict = judge({
      ...rest,
      samples: samples.filter(({ totalLeft }) => totalLeft !== 100),
    });
    expect(verdict).toMatchObject({ isWhole: false, droppedSeconds: [100] });
    expect(verdict.droppedInSteps).toHaveLength(1);
  });

  it('is not when a second came back', () => {
    const { samples, ...rest } = recording();
    const jumped = samples.map((sample, index) =>
      index === 300 ? { ...sample, totalLeft: 175 } : sample,
    );
    expect(judge({ ...rest, samples: jumped })).toMatchObject({ isWhole: false, wentBack: 1 });
  });

  it.each([179_600, 180_400])('is not when it took %i ms', (to) => {
    expect(judge({ ...recording(), to }).isWhole).toBe(false);
  });
});
