// The rows of the history chart: what each draws of a part, on which axis. Pure.
import type { HistoryPart } from '../../../preload/contract.ts';
import type { PlainCompanionKey } from '../../../preload/messages/create-companion-messages.ts';
import { t } from '../messages.ts';
import {
  COUNT_STEPS,
  roundScale,
  SECOND_STEPS,
  TIME_STEPS,
  type RoundScale,
} from '../view/round-scale.ts';
import { minutesInShort } from '../view/time-words.ts';

export interface ChartRow {
  readonly id: 'sitting' | 'resets' | 'hinges' | 'opener' | 'sets';
  readonly name: PlainCompanionKey;
  /** `inside`: the second value is part of the first; `beside`: the two stand side by side. */
  readonly look: 'inside' | 'beside' | 'single';
  readonly steps: readonly number[];
  readonly mostTicks: number;
  /** Its axis goes up to this at least, so that little looks little. */
  readonly least: number;
  readonly valuesOf: (part: HistoryPart) => readonly number[];
  readonly tickWords: (value: number) => string;
}

const count = (value: number): string => t('history.count', { count: value });

export const SITTING_ROW: ChartRow = {
  id: 'sitting',
  name: 'history.rowSitting',
  look: 'inside',
  steps: TIME_STEPS,
  mostTicks: 4,
  least: 4 * 3_600_000,
  valuesOf: ({ sittingMs, longestSitMs }) => [sittingMs, longestSitMs],
  tickWords: minutesInShort,
};

export const MOVE_ROWS: readonly ChartRow[] = [
  {
    id: 'resets',
    name: 'history.rowResets',
    look: 'single',
    steps: COUNT_STEPS,
    mostTicks: 2,
    least: 4,
    valuesOf: ({ resets }) => [resets],
    tickWords: count,
  },
  {
    id: 'hinges',
    name: 'history.rowHinges',
    look: 'single',
    steps: COUNT_STEPS,
    mostTicks: 2,
    least: 5,
    valuesOf: ({ hinges }) => [hinges],
    tickWords: count,
  },
  {
    id: 'opener',
    name: 'history.rowOpener',
    look: 'beside',
    steps: SECOND_STEPS,
    mostTicks: 2,
    least: 60,
    valuesOf: ({ openerSecondsLeft, openerSecondsRight }) => [
      openerSecondsLeft,
      openerSecondsRight,
    ],
    tickWords: (seconds) => t('days.seconds', { seconds }),
  },
];

export const STRENGTH_ROW: ChartRow = {
  id: 'sets',
  name: 'history.rowSets',
  look: 'single',
  steps: COUNT_STEPS,
  mostTicks: 2,
  least: 4,
  valuesOf: ({ sets }) => [sets],
  tickWords: count,
};

/** The axis of a row over these parts. */
export function scaleOf(row: ChartRow, parts: readonly HistoryPart[]): RoundScale {
  const max = Math.max(row.least, ...parts.flatMap((part) => row.valuesOf(part)));
  return roundScale(max, row.steps, row.mostTicks);
}
