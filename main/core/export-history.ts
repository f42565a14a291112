// A person's history as files for other programs: JSON with everything in it, which can be imported again, and CSV with a
// row a day. Today is not over and therefore in neither.
import type { CheckInRecord } from './check-in.ts';
import { compactDay } from './compact-history.ts';
import type { DayRecord } from './day-record.ts';
import { setsIn } from './doses.ts';
import { lineOf } from './history-lines.ts';
import type { Settings } from './settings.ts';
import { MINUTE_MS, SECOND_MS, type Instant } from './time.ts';

/** Raised when an older Sitbones could no longer read the file. */
export const EXPORT_VERSION = 1;

export interface Exported {
  readonly days: readonly DayRecord[];
  readonly checkIns: readonly CheckInRecord[];
  /** Null where the person did not want them in it. */
  readonly settings: Settings | null;
}

/** One record a line. Days are as in history.json, but every reset says everything of itself. */
export function exportJson({ days, checkIns, settings }: Exported, at: Instant): string {
  const parts = [
    `"sitbonesExport": ${String(EXPORT_VERSION)}`,
    `"exportedAt": ${JSON.stringify(new Date(at).toISOString())}`,
    ...(settings === null ? [] : [`"settings": ${JSON.stringify(settings)}`]),
    listOf(
      'days',
      days.map((day) => compactDay(day, new Map())),
    ),
    listOf('checkIns', checkIns),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function listOf(name: string, records: readonly object[]): string {
  return `"${name}": [\n${records.map(lineOf).join(',\n')}\n]`;
}

/** The columns, in their order. */
export const CSV_COLUMNS = [
  'day',
  'sitting',
  'standing',
  'away',
  'longestSit',
  'shown',
  'started',
  'snoozed',
  'skipped',
  'unanswered',
  'calls',
  'resets',
  'resetMinutes',
  'looser',
  'same',
  'worse',
  'hinges',
  'openerRight',
  'openerLeft',
  'sets',
  'plank',
  'routines',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * As RFC 4180 has it, with `headings` in its first row. It begins with a byte order mark: without it Excel takes the file
 * for another alphabet, and everything else knows to leave it out. Numbers have a point in every language.
 */
export function exportCsv(
  days: readonly DayRecord[],
  headings: Readonly<Record<CsvColumn, string>>,
): string {
  const rows = [headings, ...days.map(rowOf)];
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => cell(row[column])).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function rowOf(record: DayRecord): Readonly<Record<CsvColumn, string | number>> {
  const { day, prompts, resets, doses, calls = 0 } = record;
  const felt = (feel: string) => resets.filter((reset) => reset.feel === feel).length;
  return {
    day,
    sitting: minutes(record.sittingMs),
    standing: minutes(record.standingMs),
    away: minutes(record.awayMs),
    longestSit: minutes(record.longestSitMs),
    ...prompts,
    calls,
    resets: resets.length,
    resetMinutes: minutes(resets.reduce((sum, { doneMs }) => sum + doneMs, 0)),
    looser: felt('looser'),
    same: felt('same'),
    worse: felt('worse'),
    hinges: doses.hinges,
    openerRight: doses.openerSecondsRight,
    openerLeft: doses.openerSecondsLeft,
    sets: setsIn(doses),
    plank: doses.plankSeconds,
    routines: resets.map(({ title, routineId }) => title ?? routineId).join('; '),
  };
}

/** To the second, as a number of minutes. */
function minutes(ms: number): number {
  return Math.round((Math.round(ms / SECOND_MS) * SECOND_MS * 100) / MINUTE_MS) / 100;
}

/** Text that a spreadsheet would take for a formula is kept from being one: titles are other people's. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
