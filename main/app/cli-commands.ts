// Everything that can be asked for on the command line, in one table: the grammar, the help and the completions of the shells
// all come from it. What each command does is parse-cli.ts's and answer-cli.ts's.
import type { CompanionPlace, CorrectedKind } from '../../preload/contract.ts';
import type { PlainProgramKey } from '../../preload/messages/create-program-messages.ts';
import { SNOOZE_MINUTES } from '../core/settings.ts';

/** What an argument can be: these words among others, or the id or code of a routine. */
export type CliArgument = readonly string[] | 'routine';

export interface CliCommand {
  /** What follows `sitbones`, with arguments in capitals and what can be left out in brackets. */
  readonly usage: string;
  readonly help: PlainProgramKey;
  /** Its arguments, in their order. */
  readonly arguments: readonly CliArgument[];
  /** Its own options, which take no argument and stand alone. */
  readonly options: Readonly<Record<string, PlainProgramKey>>;
  /** What follows `sitbones`, for help. */
  readonly examples: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The places of the window, as words. */
export const CLI_PLACES: Readonly<Record<CompanionPlace, CompanionPlace>> = {
  today: 'today',
  history: 'history',
  library: 'library',
  learn: 'learn',
  safety: 'safety',
  settings: 'settings',
};

/** What a stretch of today can have been, as words. */
export const CLI_KINDS: readonly CorrectedKind[] = ['standing', 'away', 'sitting'];

/** Everywhere, and alone. */
export const CLI_OPTIONS = {
  '--help': 'cli.help.help',
  '--version': 'cli.help.version',
} as const satisfies Readonly<Record<string, PlainProgramKey>>;

export const CLI_COMMANDS = {
  status: {
    usage: 'status [--json|--schema]',
    help: 'cli.help.status',
    arguments: [],
    options: { '--json': 'cli.help.json', '--schema': 'cli.help.schema' },
    examples: ['status', 'status --json'],
  },
  reset: {
    usage: 'reset [ROUTINE]',
    help: 'cli.help.reset',
    arguments: ['routine'],
    options: {},
    examples: ['reset', 'reset R2', 'reset standing-reset'],
  },
  snooze: {
    usage: 'snooze [MINUTES]',
    help: 'cli.help.snooze',
    arguments: [SNOOZE_MINUTES.map(String)],
    options: {},
    examples: ['snooze', 'snooze 10'],
  },
  pause: {
    usage: 'pause [DURATION]',
    help: 'cli.help.pause',
    arguments: [['30m', '1h', '2h', 'tomorrow']],
    options: {},
    examples: ['pause', 'pause 1h30m', 'pause tomorrow'],
  },
  resume: plain('resume', 'cli.help.resume'),
  stand: plain('stand', 'cli.help.stand'),
  sit: plain('sit', 'cli.help.sit'),
  was: {
    usage: 'was KIND FROM-TO',
    help: 'cli.help.was',
    arguments: [CLI_KINDS, []],
    options: {},
    examples: ['was standing 10:00-10:40', 'was away 13:00-now'],
  },
  show: plain('show', 'cli.help.show'),
  open: {
    usage: 'open [PLACE]',
    help: 'cli.help.open',
    arguments: [Object.keys(CLI_PLACES)],
    options: {},
    examples: ['open', 'open library'],
  },
  quit: plain('quit', 'cli.help.quit'),
  completions: {
    usage: 'completions SHELL',
    help: 'cli.help.completions',
    arguments: [SHELLS],
    options: {},
    examples: ['completions bash', 'completions fish'],
  },
} as const satisfies Readonly<Record<string, CliCommand>>;

export type CliCommandName = keyof typeof CLI_COMMANDS;

/** The commands with their names, in the order in which help lists them. */
export function listCliCommands(): readonly (readonly [CliCommandName, CliCommand])[] {
  return Object.entries(CLI_COMMANDS) as [CliCommandName, CliCommand][];
}

/** A word that is the name of a command. */
export function isCliCommandName(word: string): word is CliCommandName {
  return Object.hasOwn(CLI_COMMANDS, word);
}

/** A command that is its name alone. */
function plain<Help extends PlainProgramKey>(name: string, help: Help) {
  return { usage: name, help, arguments: [], options: {}, examples: [name] } as const;
}
