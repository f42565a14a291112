// npm run bench:history -- [--years N]
// What a long history costs: to open, to read, to add a day to, and on the disk, each beside its target. Every round is
// a new process, for a program opens its history once, cold.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHistoryFile } from '../main/adapters/disk/history-file.ts';
import { createHistoryStore } from '../main/adapters/history-store.ts';
import { NO_LINES, writeHistoryLines } from '../main/core/history-lines.ts';
import { keepCheckIns, keepDays } from '../main/core/keep-history.ts';
import { addDays } from '../main/core/weekday.ts';
import { tenYears } from '../tests/support/ten-years.ts';

const USAGE = 'Usage: npm run bench:history -- [--years N]';
const ROUNDS = 7;
const QUARTER_DAYS = 91;
const LAST = '2026-03-01';

interface Measured {
  readonly openMs: number;
  readonly quarterMs: number;
  readonly readMs: number;
  readonly archiveMs: number;
}

/** At most, on an idle machine. */
const TARGETS = {
  openMs: 50,
  quarterMs: 50,
  readMs: 250,
  archiveMs: 100,
  bytes: 3_000_000,
} as const;

const quiet = {
  info: () => undefined,
  warn: (message: string) => {
    console.error(message);
  },
};

const { years, round } = readArguments();
if (round !== undefined) console.log(JSON.stringify(measure(round)));
else if (Number.isFinite(years) && years > 0 && years <= 100) runBench(Math.round(years * 365));
else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** `--round FOLDER` is what this program asks of itself. */
function readArguments() {
  try {
    const options = { years: { type: 'string' }, round: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    return { years: Number(values.years ?? 10), round: values.round };
  } catch {
    return { years: Number.NaN, round: undefined };
  }
}

function runBench(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'sitbones-history-'));
  try {
    const file = fileIn(folder);
    const { days, checkIns } = tenYears(LAST, count);
    const text = writeHistoryLines(keepCheckIns(keepDays(NO_LINES, days), checkIns));
    const rounds = Array.from({ length: ROUNDS }, () => {
      file.write(text);
      const args = [import.meta.filename, '--round', folder];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
    });
    const { size } = statSync(join(folder, file.name));
    const resets = days.reduce((sum, day) => sum + day.resets.length, 0);
    console.log(
      `${String(days.length)} days, ${String(resets)} resets, the middle of ${String(ROUNDS)} cold rounds`,
    );
    report('open', middle(rounds.map(({ openMs }) => openMs)), TARGETS.openMs);
    report('read a quarter', middle(rounds.map(({ quarterMs }) => quarterMs)), TARGETS.quarterMs);
    report('read every day', middle(rounds.map(({ readMs }) => readMs)), TARGETS.readMs);
    report('add a day', middle(rounds.map(({ archiveMs }) => archiveMs)), TARGETS.archiveMs);
    console.log(line('on the disk', `${(size / 1e6).toFixed(2)} MB`, '3.00 MB'));
    if (size > TARGETS.bytes) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string): Measured {
  const started = performance.now();
  const today = addDays(LAST, 1);
  const deps = { file: fileIn(folder), today: () => today, describe: () => '', log: quiet };
  const history = createHistoryStore(deps);
  const opened = performance.now();
  history.records(addDays(today, -QUARTER_DAYS));
  const readQuarter = performance.now();
  const last = history.records().at(-1);
  const read = performance.now();
  if (last === undefined || !history.archive({ ...last, day: today }))
    throw new Error('no history');
  const archived = performance.now();
  return {
    openMs: opened - started,
    quarterMs: readQuarter - opened,
    readMs: read - readQuarter,
    archiveMs: archived - read,
  };
}

function fileIn(folder: string) {
  return createHistoryFile({ folder, maxBytes: 1e9, now: () => new Date(), log: quiet });
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(what: string, ms: number, targetMs: number): void {
  console.log(line(what, `${ms.toFixed(1)} ms`, `${String(targetMs)} ms`));
  if (ms > targetMs) process.exitCode = 1;
}

function line(what: string, value: string, target: string): string {
  return `${what.padEnd(18)}${value.padStart(9)}   at most ${target}`;
}
