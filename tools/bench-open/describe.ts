// What the openings of a window come to, in words and columns: each phase in milliseconds since the click, beside its
// target. Pure.
import { isOver, type PageSize } from '../bundle-sizes.ts';

/** Milliseconds from the click to each phase; NaN where it was not seen. */
export interface OpeningTimes {
  /** Main has asked for the window. */
  readonly made: number;
  /** Chromium has a page for it. On the double this is its own work; Electron has none such. */
  readonly rendererReady: number;
  /** The document is there. */
  readonly committed: number;
  /** Its scripts have run. */
  readonly scripts: number;
  /** The page has the session's first snapshot. */
  readonly snapshot: number;
  /** Words are on the page. */
  readonly paint: number;
  /** The window is on the screen. */
  readonly shown: number;
}

export interface Opening extends OpeningTimes {
  /** Whether the machine had little else to do when it began. */
  readonly isQuiet: boolean;
}

const PHASES = [
  ['made', 'window made'],
  ['rendererReady', 'renderer ready'],
  ['committed', 'document'],
  ['scripts', 'scripts evaluated'],
  ['snapshot', 'first snapshot'],
  ['paint', 'first words painted'],
  ['shown', 'shown'],
] as const satisfies readonly (readonly [keyof OpeningTimes, string])[];

/**
 * The targets of the median, in milliseconds since the click. The popup's last one is the (150 ms on a warm
 * build); the ones before it say how that is shared out. The companion window is larger and opened less often.
 */
const TARGETS: Readonly<Record<'popup' | 'companion', OpeningTimes>> = {
  popup: {
    made: 10,
    rendererReady: 45,
    committed: 65,
    scripts: 105,
    snapshot: 110,
    paint: 145,
    shown: 150,
  },
  companion: {
    made: 10,
    rendererReady: 45,
    committed: 65,
    scripts: 160,
    snapshot: 165,
    paint: 240,
    shown: 250,
  },
};

/** The first opening is cold: it is told by itself and counts for nothing. */
export function describeOpenings(
  page: 'popup' | 'companion',
  [cold, ...warm]: readonly Opening[],
  load: number,
): string {
  const quiet = warm.filter(({ isQuiet }) => isQuiet).length;
  const rows = PHASES.map(([phase, name]) => {
    const values = warm.map((opening) => opening[phase]);
    const middle = quantile(values, 0.5);
    const target = TARGETS[page][phase];
    return row([
      name,
      ms(middle),
      ms(quantile(values, 0.95)),
      `≤ ${String(target)}`,
      middle <= target ? '' : 'over',
    ]);
  });
  return [
    `${page}, ${String(warm.length)} warm openings, ${String(quiet)} of them at a quiet moment; ms since the click (load ${load.toFixed(1)})`,
    row(['', 'median', 'p95', 'target', '']),
    ...rows,
    `  first opening, with the start of Chromium: ${ms(cold?.shown ?? NaN)}`,
  ].join('\n');
}

/** One line a page: its compressed JavaScript, for the first picture and in all. */
export function describeSizes(sizes: readonly PageSize[]): string {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = sizes.map((size) =>
    row([
      size.page,
      kB(size.firstBytes),
      kB(size.wholeBytes),
      `+ ${kB(size.germanBytes)}`,
      size.maxBytes === null ? '' : `≤ ${kB(size.maxBytes)}`,
      isOver(size) ? 'over' : '',
    ]),
  );
  return [
    row(['compressed JavaScript', 'at first', 'in all', 'German', 'target', '']),
    ...rows,
  ].join('\n');
}

/** The value that a share of all values do not exceed; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

function row([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join('')}`.trimEnd();
}

function ms(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0);
}
