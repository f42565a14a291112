// What `sitbones --help` prints.
import type { PlainMessageKey, Translate } from '../../preload/messages/create-messages.ts';

type Row = readonly [usage: string, key: PlainMessageKey];

const COMMANDS: readonly Row[] = [
  ['status [--json]', 'cli.help.status'],
  ['reset [ROUTINE]', 'cli.help.reset'],
  ['snooze [MINUTES]', 'cli.help.snooze'],
  ['pause [DURATION]', 'cli.help.pause'],
  ['resume', 'cli.help.resume'],
  ['stand', 'cli.help.stand'],
  ['sit', 'cli.help.sit'],
  ['was KIND FROM-TO', 'cli.help.was'],
  ['show', 'cli.help.show'],
  ['open [PLACE]', 'cli.help.open'],
  ['quit', 'cli.help.quit'],
];

const OPTIONS: readonly Row[] = [
  ['--json', 'cli.help.json'],
  ['-h, --help', 'cli.help.help'],
  ['-v, --version', 'cli.help.version'],
];

/** Where the explanations begin. */
const COLUMN = 20;

/** Several lines, without a line break at the end. */
export function usageText(t: Translate): string {
  const table = (rows: readonly Row[]) =>
    rows.map(([usage, key]) => `  ${usage.padEnd(COLUMN - 2)}${t(key)}`);
  return [
    t('cli.help.usage'),
    '',
    t('cli.help.lead'),
    '',
    t('cli.help.commands'),
    ...table(COMMANDS),
    '',
    t('cli.help.options'),
    ...table(OPTIONS),
    '',
    t('cli.help.exitCodes'),
  ].join('\n');
}
