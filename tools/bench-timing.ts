// npm run bench:timing -- FILE.jsonl…
// Replays recordings with the policy as shipped and says how well the prompts sit: once as recorded, and once for each
// kind of disturbance. The targets stand in the last lines.
import { basename } from 'node:path';
import { DEFAULT_SETTINGS } from '../main/core/settings.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../routines/index.ts';
import { measure, pool, type Figures } from './bench-timing/figures.ts';
import { SCENARIOS, type Scenario } from './bench-timing/scenarios.ts';
import { BadInput, readRecording } from './replay/read-lines.ts';
import type { Stretch } from './replay/recorded-desk.ts';
import { replayDesk } from './replay/replay-desk.ts';

const USAGE = 'Usage: npm run bench:timing -- FILE.jsonl…';
const COLUMNS = [
  'prompts/h',
  'coverage',
  'too soon',
  'empty',
  'avoidable',
  'over hold',
  'lost',
] as const;
const TARGETS = ['', '≥ 98 %', '≤ 1 %', '0', '≤ 20 %', '0', '0'] as const;
const NAME_WIDTH = 26;
const COLUMN_WIDTH = 11;

interface Recording {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

process.exitCode = run(process.argv.slice(2));

function run(files: readonly string[]): number {
  try {
    if (files.length === 0) throw new BadInput(USAGE);
    const recordings = files.map((file) => ({
      name: basename(file),
      stretches: readRecording(file),
    }));
    for (const scenario of SCENARIOS) print(scenario, recordings);
    process.stdout.write(`${row('target', TARGETS)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function print(scenario: Scenario, recordings: readonly Recording[]): void {
  const all = recordings.map(({ name, stretches }) => ({
    name,
    figures: replay(stretches, scenario),
  }));
  process.stdout.write(`${row(scenario.name, COLUMNS)}\n`);
  for (const { name, figures } of all)
    process.stdout.write(`${row(`  ${name}`, cells(figures))}\n`);
  process.stdout.write(`${row('  pooled', cells(pool(all.map(({ figures }) => figures))))}\n\n`);
}

function replay(stretches: readonly Stretch[], { inject }: Scenario): Figures {
  const injected = inject(stretches).toSorted((a, b) => a.from - b.from);
  const context = { settings: DEFAULT_SETTINGS, routines: BUILT_IN_ROUTINES, kit: ROUTINE_KIT };
  return measure(stretches, injected, replayDesk(stretches, injected, context));
}

function cells(figures: Figures): readonly string[] {
  const { prompts, longBouts } = figures;
  return [
    (prompts / figures.activeHours).toFixed(2),
    percent(figures.covered, longBouts),
    percent(figures.tooSoon, prompts),
    String(figures.emptyDesk),
    percent(figures.avoidable, prompts),
    String(figures.overHold),
    String(figures.lost),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(name: string, values: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + values.map((value) => value.padStart(COLUMN_WIDTH)).join('');
}
