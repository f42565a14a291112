// Reads the words after `sitbones`. Only the grammar: whether a routine exists, and carrying things out, is
// answer-cli.ts's.
import type { Command, CompanionPlace, CorrectedKind } from '../../preload/contract.ts';
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { nearestName } from '../core/nearest-name.ts';
import { MAX_PAUSE_MINUTES, MAX_SNOOZE_MINUTES, SNOOZE_MINUTES } from '../core/settings.ts';
import {
  CLI_COMMANDS,
  CLI_KINDS,
  CLI_OPTIONS,
  CLI_PLACES,
  isCliCommandName,
  SHELLS,
  type CliCommandName,
  type Shell,
} from './cli-commands.ts';
import { parseStretch, type WrittenStretch } from './parse-stretch.ts';
import { usageText } from './usage-text.ts';

/** What was asked for. */
export type CliRequest =
  /** No word at all: start, or show the window of the one that runs. */
  | { readonly kind: 'start' }
  /** Of one command, or of all. */
  | { readonly kind: 'help'; readonly command: CliCommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'completions'; readonly shell: Shell }
  /** In words, or for scripts; or what scripts can rely on. */
  | { readonly kind: 'status'; readonly as: 'words' | 'json' | 'schema' }
  /** A routine by id or code, as it was written; null for the one on offer. */
  | { readonly kind: 'reset'; readonly routine: string | null }
  | { readonly kind: 'command'; readonly command: Command }
  /** A stretch of today was something else. */
  | { readonly kind: 'was'; readonly as: CorrectedKind; readonly stretch: WrittenStretch };

export type CliResult =
  | { readonly ok: true; readonly request: CliRequest }
  /** What was not understood, for stderr. The exit code is 2. */
  | { readonly ok: false; readonly problem: string };

/** Our own switches, which tools and the start at login add; they are no words. */
const OWN_SWITCH =
  /^--(user-data-dir|time-scale|time-origin|verbose|hidden|login-item|language)(=|$)/;

/**
 * Switches of Electron and Chromium, by the families that packagers, desktop files, drivers and people use; macOS adds one of its
 * own where the Finder starts a program, Windows where a notification that outlived us is clicked.
 */
const FOREIGN_SWITCH = new RegExp(
  `^(-psn_|-Embedding$|--(${[
    'allow-|auth-|class=|disable-|disk-|enable-|force-|gpu-|gtk-|headless$|high-dpi-|host-|ignore-|in-process-gpu$|inspect',
    'js-flags=|lang=|log-|name=|no-|original-process-start-time|ozone-|password-store=|proxy-|remote-|ssl-|test-type',
    'touch-|trace-|use-|user-agent=|v=|vmodule=|wayland-|xdg-',
  ].join('|')}))`,
);

interface Word {
  readonly word: string;
  readonly t: ProgramTranslate;
}

/** What follows the first argument, and the words for a problem. */
interface Rest {
  readonly second: string | undefined;
  readonly t: ProgramTranslate;
}

type Reader = (argument: Word | null, rest: Rest) => CliResult;

/** What each command makes of its arguments. */
const READERS: Readonly<Record<CliCommandName, Reader>> = {
  status: plain({ kind: 'status', as: 'words' }),
  reset: (argument) => understood({ kind: 'reset', routine: argument?.word ?? null }),
  snooze: readSnooze,
  pause: readPause,
  resume: plain({ kind: 'command', command: { kind: 'resumeProgram' } }),
  stand: plain({ kind: 'command', command: { kind: 'standUp' } }),
  sit: plain({ kind: 'command', command: { kind: 'sitDown' } }),
  was: readWas,
  show: plain({ kind: 'command', command: { kind: 'showPopup' } }),
  open: readOpen,
  quit: plain({ kind: 'command', command: { kind: 'quit' } }),
  completions: readCompletions,
};

/** Names that places had before. */
const OLD_PLACES: Readonly<Record<string, CompanionPlace>> = { week: 'history' };

/**
 * The words of an Electron program's argv. Unpackaged, argv is `electron [switches] app-path words…`; packaged,
 * `sitbones words…`. What is Electron's, Chromium's or ours is no word; a switch that nobody knows is one, to be refused.
 */
export function cliWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const rest = argv.slice(1);
  const isWord = (word: string) => !word.startsWith('-');
  const afterPath = isPackaged ? rest : rest.slice(indexAfter(rest, isWord));
  const own = afterPath.filter((word) => !OWN_SWITCH.test(word));
  return own.filter((word) => !FOREIGN_SWITCH.test(word));
}

/** Reads the words. Never throws. */
export function parseCli(given: readonly string[], t: ProgramTranslate): CliResult {
  // `sitbones help snooze`, as other programs have it.
  const words = given[0] === 'help' ? [...given.slice(1), '--help'] : given;
  const [command, ...rest] = words;
  if (words.some((word) => word === '--help' || word === '-h')) {
    const isNamed = command !== undefined && isCliCommandName(command);
    return understood({ kind: 'help', command: isNamed ? command : null });
  }
  if (words.some((word) => word === '--version' || word === '-v'))
    return understood({ kind: 'version' });
  if (command === undefined) return understood({ kind: 'start' });
  if (!isCliCommandName(command)) return unknownWord(command, t);
  return readCommand(command, rest, t);
}

function readCommand(
  command: CliCommandName,
  rest: readonly string[],
  t: ProgramTranslate,
): CliResult {
  const [first, second] = rest;
  if (command === 'status' && (first === '--json' || first === '--schema')) {
    const as = first === '--json' ? 'json' : 'schema';
    return second === undefined ? understood({ kind: 'status', as }) : extra(second, command, t);
  }
  const option = rest.find((word) => word.startsWith('-'));
  if (option !== undefined) return misread(t('cli.unknownOption', { word: option, command }), t);
  const tooMany = rest[CLI_COMMANDS[command].arguments.length];
  if (tooMany !== undefined) return extra(tooMany, command, t);
  return READERS[command](first === undefined ? null : { word: first, t }, { second, t });
}

/** Minutes from `30`, `30m`, `2h`, `1h30m` or `1h30`; null for anything else, for 0, and above a week. */
export function readDurationMinutes(word: string): number | null {
  const parts = /^(?:(\d{1,3})h)?(?:(\d{1,5})m?)?$/i.exec(word);
  if (parts === null || word === '') return null;
  const [, hours = '0', minutes = '0'] = parts;
  const total = Number(hours) * 60 + Number(minutes);
  return total >= 1 && total <= MAX_PAUSE_MINUTES ? total : null;
}

function readSnooze(argument: Word | null): CliResult {
  if (argument === null) return snoozing(SNOOZE_MINUTES[0]);
  const minutes = readDurationMinutes(argument.word);
  if (minutes !== null && minutes <= MAX_SNOOZE_MINUTES) return snoozing(minutes);
  return misread(argument.t('cli.badSnooze', { word: argument.word }), argument.t);
}

function snoozing(minutes: number): CliResult {
  return understood({ kind: 'command', command: { kind: 'snooze', minutes } });
}

function readPause(argument: Word | null): CliResult {
  if (argument === null) return pausing('untilResumed');
  if (argument.word.toLowerCase() === 'tomorrow') return pausing('untilTomorrow');
  const minutes = readDurationMinutes(argument.word);
  if (minutes !== null) return pausing(minutes);
  return misread(argument.t('cli.badPause', { word: argument.word }), argument.t);
}

function pausing(length: number | 'untilTomorrow' | 'untilResumed'): CliResult {
  return understood({ kind: 'command', command: { kind: 'pauseProgram', for: length } });
}

function readOpen(argument: Word | null): CliResult {
  if (argument === null) return opening({});
  const word = argument.word.toLowerCase();
  const place = placeCalled(word);
  if (place !== undefined) return opening({ place });
  const places = Object.keys(CLI_PLACES).join(', ');
  return misread(argument.t('cli.badPlace', { word: argument.word, places }), argument.t);
}

function readWas(kind: Word | null, { second: times, t }: Rest): CliResult {
  if (kind === null || times === undefined) return misread(t('cli.wasWhat'), t);
  const name = kind.word.toLowerCase();
  const as = CLI_KINDS.find((each) => each === name);
  if (as === undefined) return misread(t('cli.badWasKind', { word: kind.word }), t);
  const stretch = parseStretch(times);
  return stretch === null
    ? misread(t('cli.badStretch', { word: times }), t)
    : understood({ kind: 'was', as, stretch });
}

function readCompletions(argument: Word | null, { t }: Rest): CliResult {
  const shells = SHELLS.join(', ');
  if (argument === null) return misread(t('cli.whichShell', { shells }), t);
  const shell = SHELLS.find((each) => each === argument.word.toLowerCase());
  return shell === undefined
    ? misread(t('cli.badShell', { word: argument.word, shells }), t)
    : understood({ kind: 'completions', shell });
}

function opening(at: { readonly place?: CompanionPlace }): CliResult {
  return understood({ kind: 'command', command: { kind: 'openCompanion', ...at } });
}

function placeCalled(word: string): CompanionPlace | undefined {
  const places: Readonly<Record<string, CompanionPlace>> = { ...OLD_PLACES, ...CLI_PLACES };
  return Object.hasOwn(places, word) ? places[word] : undefined;
}

function plain(request: CliRequest): Reader {
  return () => understood(request);
}

function understood(request: CliRequest): CliResult {
  return { ok: true, request };
}

function misread(problem: string, t: ProgramTranslate): CliResult {
  return { ok: false, problem: `${problem}\n${t('cli.seeHelp')}` };
}

function extra(word: string, command: string, t: ProgramTranslate): CliResult {
  const isOption = word.startsWith('-');
  return misread(t(isOption ? 'cli.unknownOption' : 'cli.tooMany', { word, command }), t);
}

function unknownWord(word: string, t: ProgramTranslate): CliResult {
  return { ok: false, problem: `${unknownWordText(word, t)}\n\n${usageText(t)}` };
}

function unknownWordText(word: string, t: ProgramTranslate): string {
  const isSwitch = word.startsWith('-');
  const nearest = nearestName(word, Object.keys(isSwitch ? CLI_OPTIONS : CLI_COMMANDS));
  if (isSwitch)
    return nearest === null
      ? t('cli.unknownSwitch', { word })
      : t('cli.unknownSwitchNearest', { word, nearest });
  return nearest === null
    ? t('cli.unknownWord', { word })
    : t('cli.unknownWordNearest', { word, nearest });
}

function indexAfter(words: readonly string[], isMatch: (word: string) => boolean): number {
  const index = words.findIndex(isMatch);
  return index === -1 ? words.length : index + 1;
}
