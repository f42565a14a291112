// The grammar of the command line.
import { describe, expect, it } from 'vitest';
import { CLI_PLACES, listCliCommands } from '../../main/app/cli-commands.ts';
import { cliWords, parseCli, readDurationMinutes } from '../../main/app/parse-cli.ts';
import { commandUsageText, usageText } from '../../main/app/usage-text.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';

const { t } = createProgramMessages('en');

function was(as: string, from: number, to: number | 'now') {
  return { kind: 'was', as, stretch: { from, to } };
}

function parse(line: string) {
  return parseCli(line === '' ? [] : line.split(' '), t);
}

describe('A command line', () => {
  it.each([
    ['', { kind: 'start' }],
    ['status', { kind: 'status', as: 'words' }],
    ['status --json', { kind: 'status', as: 'json' }],
    ['status --schema', { kind: 'status', as: 'schema' }],
    ['reset', { kind: 'reset', routine: null }],
    ['reset R3-30', { kind: 'reset', routine: 'R3-30' }],
    ['snooze', { kind: 'command', command: { kind: 'snooze', minutes: 5 } }],
    ['snooze 15', { kind: 'command', command: { kind: 'snooze', minutes: 15 } }],
    ['snooze 2h', { kind: 'command', command: { kind: 'snooze', minutes: 120 } }],
    ['pause', { kind: 'command', command: { kind: 'pauseProgram', for: 'untilResumed' } }],
    ['pause 30', { kind: 'command', command: { kind: 'pauseProgram', for: 30 } }],
    ['pause 1h30m', { kind: 'command', command: { kind: 'pauseProgram', for: 90 } }],
    [
      'pause Tomorrow',
      { kind: 'command', command: { kind: 'pauseProgram', for: 'untilTomorrow' } },
    ],
    ['resume', { kind: 'command', command: { kind: 'resumeProgram' } }],
    ['stand', { kind: 'command', command: { kind: 'standUp' } }],
    ['sit', { kind: 'command', command: { kind: 'sitDown' } }],
    ['was standing 10:00-10:40', was('standing', 600, 640)],
    ['was Away 9:05–9:50', was('away', 545, 590)],
    ['was sitting 13:00-now', was('sitting', 780, 'now')],
    ['show', { kind: 'command', command: { kind: 'showPopup' } }],
    ['open', { kind: 'command', command: { kind: 'openCompanion' } }],
    ['open Library', { kind: 'command', command: { kind: 'openCompanion', place: 'library' } }],
    ['open safety', { kind: 'command', command: { kind: 'openCompanion', place: 'safety' } }],
    ['quit', { kind: 'command', command: { kind: 'quit' } }],
    ['completions zsh', { kind: 'completions', shell: 'zsh' }],
    ['completions PowerShell', { kind: 'completions', shell: 'powershell' }],
    ['--help', { kind: 'help', command: null }],
    ['snooze --help', { kind: 'help', command: 'snooze' }],
    ['status --json -h', { kind: 'help', command: 'status' }],
    ['coffee --help', { kind: 'help', command: null }],
    ['-h', { kind: 'help', command: null }],
    ['help', { kind: 'help', command: null }],
    ['help snooze', { kind: 'help', command: 'snooze' }],
    ['--version', { kind: 'version' }],
    ['-v', { kind: 'version' }],
  ])('“%s” is understood', (line, request) => {
    expect(parse(line)).toEqual({ ok: true, request });
  });

  it.each([
    ['statsu', 'there is no command “statsu”. Did you mean “status”?'],
    ['coffee', 'there is no command “coffee”.'],
    ['__proto__', 'there is no command “__proto__”.'],
    ['constructor', 'there is no command “constructor”.'],
    ['--json', 'there is no option “--json”.'],
    ['--hlep', 'there is no option “--hlep”. Did you mean “--help”?'],
    ['-x', 'there is no option “-x”.'],
  ])('“%s” is answered with the problem and the usage', (line, problem) => {
    const result = parse(line);
    expect(result).toMatchObject({ ok: false });
    const told = result.ok ? '' : result.problem;
    expect(told).toContain(problem);
    expect(told).toContain('Usage: sitbones');
    expect(told).toContain('--version');
  });

  it.each([
    ['status now', '“now” is one word too many for status'],
    ['status --jsn', 'no option “--jsn” for status'],
    ['status --schema --json', 'no option “--json” for status'],
    ['completions', 'completions for which shell? There are bash, zsh, fish, powershell.'],
    ['completions tcsh', 'no completions for “tcsh”. There are bash, zsh, fish, powershell.'],
    ['status --json extra', '“extra” is one word too many for status'],
    ['show --json', 'no option “--json” for show'],
    ['open attic', 'no place “attic”. There are today, history, library, learn, safety, settings.'],
    ['open week now', '“now” is one word too many for open'],
    ['was', 'was what, and when? For example: sitbones was standing 10:00-10:40'],
    ['was standing', 'was what, and when?'],
    ['was asleep 10:00-10:40', '“asleep” is nothing that a stretch can have been'],
    ['was constructor 10:00-10:40', '“constructor” is nothing'],
    ['was standing 10:00', '“10:00” is no stretch of today. Write it as 10:00-10:40'],
    ['was standing 10-11', '“10-11” is no stretch'],
    ['was standing 10:00-24:00', '“10:00-24:00” is no stretch'],
    ['was standing 10:00-10:20-10:40', 'is no stretch'],
    ['was standing 10:00-10:40 today', '“today” is one word too many for was'],
    ['reset R1 R2', '“R2” is one word too many for reset'],
    ['snooze 0', '“0” is no number of minutes'],
    ['snooze 121', '“121” is no number of minutes'],
    ['snooze soon', '“soon” is no number of minutes'],
    ['pause 1.5h', '“1.5h” is no duration'],
    ['pause 169h', '“169h” is no duration'],
  ])('“%s” is answered with what is wrong and where help is', (line, problem) => {
    const result = parse(line);
    const told = result.ok ? '' : result.problem;
    expect(told).toContain(problem);
    expect(told).toContain('sitbones --help');
  });

  it.each([
    ['30', 30],
    ['30m', 30],
    ['2h', 120],
    ['1h30m', 90],
    ['1h30', 90],
    ['1H5M', 65],
    ['168h', 10_080],
    ['10080', 10_080],
    ['10081', null],
    ['0', null],
    ['', null],
    ['-5', null],
    ['m', null],
    ['1e3', null],
    ['30s', null],
    ['٣٠', null],
  ])('the duration “%s” is %j minutes', (word, minutes) => {
    expect(readDurationMinutes(word)).toBe(minutes);
  });
});

describe('The words in argv', () => {
  it.each([
    ['unpackaged', ['electron', '.', 'status', '--json'], false, ['status', '--json']],
    [
      'unpackaged, switches first',
      ['electron', '--no-sandbox', '--inspect=0', '/app', 'pause', '1h'],
      false,
      ['pause', '1h'],
    ],
    ['unpackaged, no words', ['electron', '.'], false, []],
    [
      'unpackaged, our switches only',
      ['electron', '.', '--time-scale=60', '--user-data-dir=/tmp/x'],
      false,
      [],
    ],
    [
      'our switches between',
      ['electron', '.', '--user-data-dir=/tmp/x', 'status', '--time-scale=2', '--json'],
      false,
      ['status', '--json'],
    ],
    ['packaged', ['/opt/sitbones', 'status'], true, ['status']],
    ['packaged, started from the menu', ['/opt/sitbones', '--no-sandbox'], true, []],
    ['packaged, a switch appended', ['/opt/sitbones', 'status', '--no-sandbox'], true, ['status']],
    ['packaged, a switch that nobody knows', ['/opt/sitbones', '--foo'], true, ['--foo']],
    ['unpackaged, the same', ['electron', '.', '--foo=1', '-x'], false, ['--foo=1', '-x']],
    [
      'packaged, with what people give to Chromium',
      [
        '/opt/sitbones',
        '--ozone-platform=wayland',
        '--password-store=basic',
        '--class=Sitbones',
        '--gtk-version=3',
        '--enable-features=A,B',
        '--remote-debugging-port=0',
      ],
      true,
      [],
    ],
    ['packaged, help', ['/opt/sitbones', '--help'], true, ['--help']],
    ['macOS from the Finder', ['/Applications/Sitbones', '-psn_0_12345'], true, []],
    ['Windows from an old notification', ['C:\\Sitbones.exe', '-Embedding'], true, []],
    ['nothing at all', [], true, []],
  ] as const)('%s', (_what, argv, isPackaged, words) => {
    expect(cliWords(argv, isPackaged)).toEqual(words);
  });
});

describe('Help', () => {
  it('names every command and every option', () => {
    const text = usageText(t);
    for (const [name, { usage, options }] of listCliCommands()) {
      expect(text).toContain(`  ${usage} `.replace(/ $/, ''));
      for (const option of Object.keys(options)) expect(text).toContain(option);
      expect(commandUsageText(name, t)).toContain(`Usage: sitbones ${usage}\n`);
    }
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it.each(['en', 'de'] as const)('names every place of the window (%s)', (language) => {
    const text = commandUsageText('open', createProgramMessages(language).t);
    for (const place of Object.keys(CLI_PLACES)) expect(text).toContain(place);
  });

  it('gives examples that are understood, each of its own command', () => {
    for (const [name, { examples }] of listCliCommands()) {
      expect(commandUsageText(name, t)).toContain(`  sitbones ${examples[0] ?? ''}`);
      for (const example of examples) {
        expect(example.split(' ')[0]).toBe(name);
        expect(parse(example)).toMatchObject({ ok: true });
      }
    }
  });

  it('of one command is short', () => {
    expect(commandUsageText('pause', t)).toBe(
      [
        'Usage: sitbones pause [DURATION]',
        '',
        '  pause for 30, 30m, 1h30m or until tomorrow; without a length, until you resume',
        '',
        'For example:',
        '  sitbones pause',
        '  sitbones pause 1h30m',
        '  sitbones pause tomorrow',
      ].join('\n'),
    );
  });
});
