// Whether a player showed every second of a routine, and kept time: judged from what was read off it. Pure.
import type { Routine } from '../../routines/schema.ts';

/** One reading of the player; nulls where no player was shown. */
export interface Sample {
  /** Milliseconds on the page's own clock. */
  readonly atMs: number;
  /** Seconds left of the whole. */
  readonly totalLeft: number | null;
  /** Seconds left in the step. */
  readonly stepLeft: number | null;
  /** From 1. */
  readonly step: number | null;
}

/** Readings taken a few times a second, from before the routine's start until after its end. */
export interface Recording {
  readonly samples: readonly Sample[];
  /** When it was started, on the page's clock; null before. */
  startedAtMs: number | null;
  /** When the player was gone, looked for fifty times a second; null before. */
  endedAtMs: number | null;
}

export interface Verdict {
  /** No second was dropped, none went back, and the whole took as long as it says, within 0.3 s. */
  readonly isWhole: boolean;
  readonly samples: number;
  /** From the start to the end of the player. */
  readonly wholeMs: number;
  /** What it should be. */
  readonly expectedMs: number;
  /** Seconds of the whole that no reading shows. */
  readonly droppedSeconds: readonly number[];
  /** Steps with the seconds of their own that no reading shows. */
  readonly droppedInSteps: readonly {
    readonly step: number;
    readonly seconds: readonly number[];
  }[];
  /** Readings that show more time left than the one before. */
  readonly wentBack: number;
  /** The longest time between two readings: a page that was too busy to be read. */
  readonly longestGapMs: number;
}

/** How far the whole may be from its length. */
const TOLERANCE_MS = 300;

/** The verdict on the recording of a routine that played from its start to its end. */
export function judgeRecording(
  { samples, startedAtMs, endedAtMs }: Recording,
  { steps }: Routine,
): Verdict {
  const playing = samples.filter(({ totalLeft }) => totalLeft !== null);
  const expectedMs = steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const wholeMs = (endedAtMs ?? 0) - (startedAtMs ?? 0);
  const shown = playing.map(({ totalLeft }) => totalLeft ?? 0);
  const droppedSeconds = missing(expectedMs / 1000, shown);
  const droppedInSteps = steps.flatMap(({ seconds }, index) => {
    const own = playing.filter(({ step }) => step === index + 1);
    const dropped = missing(
      seconds,
      own.map(({ stepLeft }) => stepLeft ?? 0),
    );
    return dropped.length === 0 ? [] : [{ step: index + 1, seconds: dropped }];
  });
  const wentBack = shown.filter((left, index) => left > (shown[index - 1] ?? left)).length;
  return {
    isWhole:
      droppedSeconds.length === 0 &&
      droppedInSteps.length === 0 &&
      wentBack === 0 &&
      Math.abs(wholeMs - expectedMs) <= TOLERANCE_MS,
    samples: playing.length,
    wholeMs: Math.round(wholeMs),
    expectedMs,
    droppedSeconds,
    droppedInSteps,
    wentBack,
    longestGapMs: Math.round(longestGap(playing)),
  };
}

/** Of the seconds from `first` down to 1, those that are not among the shown. */
function missing(first: number, shown: readonly number[]): readonly number[] {
  const seen = new Set(shown);
  return Array.from({ length: first }, (_, index) => first - index).filter(
    (second) => !seen.has(second),
  );
}

function longestGap(samples: readonly Sample[]): number {
  return samples.reduce(
    (longest, { atMs }, index) => Math.max(longest, atMs - (samples[index - 1]?.atMs ?? atMs)),
    0,
  );
}
