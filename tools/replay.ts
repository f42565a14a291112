// npm run replay -- FILE.jsonl [--settings FILE.json] [--inject FILE.jsonl] [--json]
// Runs the program's core over a recorded day or year and prints, as JSON lines, what it would have done. Without
// --json a summary in words follows on stderr.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSettings } from '../main/core/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../main/core/settings.ts';
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../routines/index.ts';
import { BadInput, readInjected, readRecording, readText } from './replay/read-lines.ts';
import { replayDesk, type ReplayLine } from './replay/replay-desk.ts';

const USAGE =
  'Usage: npm run replay -- FILE.jsonl [--settings FILE.json] [--inject FILE.jsonl] [--json]';

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  try {
    const { file, settings, inject, isQuiet } = readArguments(args);
    const context = {
      settings: settings === undefined ? DEFAULT_SETTINGS : readSettings(settings),
      routines: BUILT_IN_ROUTINES,
      kit: ROUTINE_KIT,
    };
    const lines = replayDesk(
      readRecording(file),
      inject === undefined ? [] : readInjected(inject),
      context,
    );
    process.stdout.write(lines.map((line) => `${JSON.stringify(toJson(line))}\n`).join(''));
    if (!isQuiet) process.stderr.write(`${summarize(basename(file), lines)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        settings: { type: 'string' },
        inject: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new BadInput(USAGE);
    return { file, settings: values.settings, inject: values.inject, isQuiet: values.json };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function readSettings(file: string): Settings {
  const { settings, problems } = parseSettings(asObject(file, readText(file)));
  const [problem] = problems;
  if (problem !== undefined) throw new BadInput(`${file}: ${JSON.stringify(problem)}`);
  return settings;
}

function asObject(file: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below, as for every other thing that is not an object.
  }
  throw new BadInput(`${file}: must hold one JSON object, such as {"intervalMinutes": 45}`);
}

/** A line as it is printed: "t" and every other instant as ISO times. */
function toJson({ at, kind, ...rest }: ReplayLine): Record<string, unknown> {
  const since = 'since' in rest ? { since: new Date(rest.since).toISOString() } : {};
  return { t: new Date(at).toISOString(), kind, ...rest, ...since };
}

function summarize(name: string, lines: readonly ReplayLine[]): string {
  const number = (kind: ReplayLine['kind']) =>
    String(lines.filter((line) => line.kind === kind).length);
  return `${name}: ${number('prompt')} prompts, ${number('due')} times due, ${number('hold')} holds, ${number('absence')} absences`;
}
