// What there is to complete after `sitbones`, from the one table of commands and the routines of the library. How each shell is
// told is the other files' here.
import type { ProgramTranslate } from '../../../preload/messages/create-program-messages.ts';
import type { Routine } from '../../../routines/schema.ts';
import { CLI_OPTIONS, listCliCommands, type CliArgument } from '../cli-commands.ts';

export interface Completion {
  readonly word: string;
  /** One line. */
  readonly about: string;
}

export interface CommandCompletion extends Completion {
  /** What each of its arguments can be, in their order. */
  readonly arguments: readonly ArgumentCompletion[];
  /** In place of the first argument. */
  readonly options: readonly Completion[];
}

export interface ArgumentCompletion {
  readonly words: readonly string[];
  /** Whether a person's own routines belong here too: their files are named after them, and looked for as one types. */
  readonly isRoutine: boolean;
}

export interface CompletionTable {
  readonly commands: readonly CommandCompletion[];
  /** In place of a command. */
  readonly options: readonly Completion[];
  /** After any command. */
  readonly help: Completion;
}

export interface CompletionWords {
  readonly routines: readonly Routine[];
  readonly t: ProgramTranslate;
}

/** Where a person's own routines lie by default, as a shell writes it: Linux, then macOS. */
export const OWN_ROUTINE_FOLDERS = [
  '${XDG_CONFIG_HOME:-$HOME/.config}/Sitbones/routines',
  '$HOME/Library/Application Support/Sitbones/routines',
] as const;

export function completionTable({ routines, t }: CompletionWords): CompletionTable {
  const argumentOf = (argument: CliArgument): ArgumentCompletion =>
    argument === 'routine'
      ? { words: routineWords(routines), isRoutine: true }
      : { words: argument, isRoutine: false };
  return {
    commands: listCliCommands().map(([word, command]) => ({
      word,
      about: t(command.help),
      arguments: command.arguments.map(argumentOf),
      options: Object.entries(command.options).map(([option, key]) => ({
        word: option,
        about: t(key),
      })),
    })),
    options: Object.entries(CLI_OPTIONS).map(([word, key]) => ({ word, about: t(key) })),
    help: { word: '--help', about: t(CLI_OPTIONS['--help']) },
  };
}

/** Codes first: they are what help names. */
function routineWords(routines: readonly Routine[]): readonly string[] {
  return [
    ...routines.flatMap(({ code }) => (code === undefined ? [] : [code])),
    ...routines.map(({ id }) => id),
  ];
}

/** In single quotes, for shells of the Bourne family. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
