// What `sitbones --help` prints, and `sitbones COMMAND --help`.
import type {
  PlainProgramKey,
  ProgramTranslate,
} from '../../preload/messages/create-program-messages.ts';
import {
  CLI_COMMANDS,
  listCliCommands,
  type CliCommand,
  type CliCommandName,
} from './cli-commands.ts';

type Row = readonly [usage: string, key: PlainProgramKey];

const OPTIONS: readonly Row[] = [
  ['-h, --help', 'cli.help.help'],
  ['-v, --version', 'cli.help.version'],
];

/** Where the explanations begin; after a longer usage, right behind it. */
const COLUMN = 28;

/** Several lines, without a line break at the end. */
export function usageText(t: ProgramTranslate): string {
  const commands = listCliCommands();
  return [
    t('cli.help.usage'),
    '',
    t('cli.help.lead'),
    '',
    t('cli.help.commands'),
    ...table(
      commands.map(([, { usage, help }]): Row => [usage, help]),
      t,
    ),
    '',
    t('cli.help.options'),
    ...table([...commands.flatMap(([, command]) => optionRows(command)), ...OPTIONS], t),
    '',
    t('cli.help.exitCodes'),
  ].join('\n');
}

/** The same for one command. */
export function commandUsageText(name: CliCommandName, t: ProgramTranslate): string {
  const command: CliCommand = CLI_COMMANDS[name];
  const { usage, help, examples } = command;
  const options = optionRows(command);
  return [
    t('cli.help.usageOf', { usage }),
    '',
    `  ${t(help)}`,
    ...(options.length === 0 ? [] : ['', t('cli.help.options'), ...table(options, t)]),
    '',
    t('cli.help.examples'),
    ...examples.map((example) => `  sitbones ${example}`),
  ].join('\n');
}

function optionRows({ options }: CliCommand): readonly Row[] {
  return Object.entries(options);
}

function table(rows: readonly Row[], t: ProgramTranslate): readonly string[] {
  return rows.map(([usage, key]) => `  ${usage.padEnd(COLUMN - 2)}${t(key)}`);
}
