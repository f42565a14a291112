// The line that a day is drawn along: from the hour in which it began to the hour that is not over yet. Times are those of
// the clock on the wall where the person is.

/** Milliseconds since 1970, `from` < `to`. */
export interface DayScale {
  readonly from: number;
  readonly to: number;
}

export interface HourTick {
  readonly at: number;
  /** From 0 to 1 along the line. */
  readonly fraction: number;
}

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 4 * QUARTER_MS;

/** A young day does not fill the line: room for so much is there from the start. */
const SHORTEST_MS = 8 * HOUR_MS;

/** What is older is left to the list: a machine can sleep for days. */
const LONGEST_MS = 24 * HOUR_MS;

/** Hours between ticks, to choose from. */
const STEPS = [1, 2, 3, 4, 6];

/** The line of a day whose entries lie between `first` and `now`. */
export function dayScale(first: number, now: number): DayScale {
  const end = hourAtOrAfter(now);
  const from = hourAtOrBefore(Math.max(Math.min(first, now), end - LONGEST_MS));
  return { from, to: Math.max(end, from + SHORTEST_MS) };
}

/** Where an instant lies on the line, from 0 to 1; what lies outside is at its nearest end. */
export function fractionOf({ from, to }: DayScale, at: number): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** `most` whole hours at most, evenly spread over the clock: every hour, every second, and so on. */
export function hourTicks(scale: DayScale, most: number): readonly HourTick[] {
  // In quarters, because there are time zones off by one and a change of clocks by half an hour.
  const hours: number[] = [];
  for (let at = scale.from; at <= scale.to; at += QUARTER_MS) {
    if (new Date(at).getMinutes() === 0) hours.push(at);
  }
  const ofStep = (step: number) => hours.filter((at) => new Date(at).getHours() % step === 0);
  const fitting = STEPS.map(ofStep).find((ticks) => ticks.length <= most) ?? ofStep(12);
  return fitting.map((at) => ({ at, fraction: fractionOf(scale, at) }));
}

function hourAtOrBefore(at: number): number {
  return new Date(at).setMinutes(0, 0, 0);
}

function hourAtOrAfter(at: number): number {
  const hour = hourAtOrBefore(at);
  return hour === at ? at : hour + HOUR_MS;
}
