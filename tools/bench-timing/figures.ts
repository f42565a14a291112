// The figures of the bench: how well the prompts of one replay sit in the recorded work.
import { HOUR_MS, MINUTE_MS, SECOND_MS, type Instant } from '../../main/core/time.ts';
import type { Injected, Stretch } from '../replay/recorded-desk.ts';
import type { ReplayLine } from '../replay/replay-desk.ts';
import { findBouts, findPauses, type Bout } from './bouts.ts';

/** A bout this long should have had a prompt. */
const LONG_BOUT_MS = 50 * MINUTE_MS;
/** … between these minutes of it, both inclusive. */
const COVERED_FROM_MS = 40 * MINUTE_MS;
const COVERED_TO_MS = 55 * MINUTE_MS;
const TOO_SOON_MS = 30 * MINUTE_MS;
const EMPTY_DESK_MS = 2 * MINUTE_MS;
/** Input younger than this means that the person was in the middle of it. */
const MID_INPUT_MS = 2 * SECOND_MS;
const PAUSE_MS = 20 * SECOND_MS;
const PATIENCE_MS = 5 * MINUTE_MS;
/** A held prompt must come within this time after its hold, while the person goes on working. */
const DELIVERY_MS = 6 * MINUTE_MS;

/** Counts, so that recordings can be pooled by adding them up. */
export interface Figures {
  readonly activeHours: number;
  readonly prompts: number;
  readonly longBouts: number;
  readonly covered: number;
  readonly tooSoon: number;
  readonly emptyDesk: number;
  readonly avoidable: number;
  /** Prompts shown while something injected should have held them. */
  readonly overHold: number;
  /** Long bouts with something injected that ended without any prompt though there was time for one. */
  readonly lost: number;
}

type Prompt = Extract<ReplayLine, { kind: 'prompt' }>;

/** The figures of one replay of one recording. */
export function measure(
  stretches: readonly Stretch[],
  injected: readonly Injected[],
  lines: readonly ReplayLine[],
): Figures {
  const prompts = lines.filter((line) => line.kind === 'prompt');
  const bouts = findBouts(stretches, injected);
  const long = bouts.filter(({ from, to }) => to - from >= LONG_BOUT_MS);
  const pauses = findPauses(stretches, PAUSE_MS);
  const holding = injected.filter(
    ({ kind }) => kind === 'call' || kind === 'fullscreen' || kind === 'dnd',
  );
  return {
    activeHours: activeMs(stretches) / HOUR_MS,
    prompts: prompts.length,
    longBouts: long.length,
    covered: long.filter((bout) => prompts.some(({ at }) => isWithin(at - bout.from))).length,
    tooSoon: prompts.filter(({ at }) => isTooSoon(at, bouts)).length,
    emptyDesk: prompts.filter(({ inputAgeMs }) => (inputAgeMs ?? 0) > EMPTY_DESK_MS).length,
    avoidable: prompts.filter((prompt) => isAvoidable(prompt, pauses)).length,
    overHold: prompts.filter(({ at }) => holding.some(({ from, to }) => from <= at && at < to))
      .length,
    lost: long.filter((bout) => isLost(bout, prompts, injected)).length,
  };
}

/** The figures of several recordings together. */
export function pool(all: readonly Figures[]): Figures {
  const sum = (key: keyof Figures) => all.reduce((total, figures) => total + figures[key], 0);
  return {
    activeHours: sum('activeHours'),
    prompts: sum('prompts'),
    longBouts: sum('longBouts'),
    covered: sum('covered'),
    tooSoon: sum('tooSoon'),
    emptyDesk: sum('emptyDesk'),
    avoidable: sum('avoidable'),
    overHold: sum('overHold'),
    lost: sum('lost'),
  };
}

function activeMs(stretches: readonly Stretch[]): number {
  return stretches.reduce(
    (sum, { from, to, state }) => (state === 'active' ? sum + (to - from) : sum),
    0,
  );
}

function isWithin(minuteMs: number): boolean {
  return minuteMs >= COVERED_FROM_MS && minuteMs <= COVERED_TO_MS;
}

function isTooSoon(at: Instant, bouts: readonly Bout[]): boolean {
  const bout = bouts.findLast(({ from }) => from <= at);
  return bout !== undefined && at - bout.from < TOO_SOON_MS;
}

function isAvoidable({ at, inputAgeMs }: Prompt, pauses: readonly Instant[]): boolean {
  if (inputAgeMs === null || inputAgeMs >= MID_INPUT_MS) return false;
  return pauses.some((pauseAt) => pauseAt >= at && pauseAt <= at + PATIENCE_MS);
}

/** Something lay over the bout, the person went on long enough after it, and yet nothing was ever offered. */
function isLost(
  { from, to }: Bout,
  prompts: readonly Prompt[],
  injected: readonly Injected[],
): boolean {
  const over = injected.filter((one) => one.from < to && one.to > from);
  if (over.length === 0 || prompts.some(({ at }) => at >= from && at <= to + MINUTE_MS))
    return false;
  const freeFrom = Math.max(from + COVERED_TO_MS, ...over.map((one) => one.to + DELIVERY_MS));
  return to >= freeFrom;
}
