// The completions of the shells, tried in the shells themselves.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCliCommands, SHELLS, type Shell } from '../../main/app/cli-commands.ts';
import { completionScript } from '../../main/app/completions/completion-script.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { INSTALLED_COMPLETIONS, installedCompletion } from '../../tools/installed-completions.ts';
import { findProgram } from '../../tools/system-packages.ts';

const COMMANDS = listCliCommands().map(([name]) => name);
const IDS = BUILT_IN_ROUTINES.map(({ id }) => id);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitbones-completions-'));
  const own = join(folder, 'Sitbones/routines');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'my-own.json'), '{}');
  // Whoever completes must not carry this out.
  writeFileSync(join(own, '$(touch ..-touched).json'), '{}');
  for (const shell of SHELLS)
    writeFileSync(
      join(folder, `script.${shell}`),
      completionScript(shell, { routines: BUILT_IN_ROUTINES, t: createProgramMessages('en').t }),
    );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is typed, and how each shell is asked what could follow. */
const ASK: Readonly<Record<'bash' | 'zsh' | 'fish', (typed: readonly string[]) => string[]>> = {
  bash: (typed) => [
    ...['--norc', '-c'],
    `source script.bash
     COMP_WORDS=(${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}
     _sitbones; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  // Its own system for completion needs a terminal: what the function hands to it is taken down instead.
  zsh: (typed) => [
    ...['-f', '-c'],
    `compdef() { : }
     _describe() { print -rl -- "\${(@)\${(P)2}%%:*}" }
     source ./script.zsh
     words=(${typed.map((word) => `'${word}'`).join(' ')}); CURRENT=${typed.length}
     _sitbones`,
  ],
  fish: (typed) => ['--no-config', '-c', `source script.fish; complete -C '${typed.join(' ')}'`],
};

function complete(shell: 'bash' | 'zsh' | 'fish', ...typed: string[]): readonly string[] {
  const env = { ...process.env, XDG_CONFIG_HOME: folder, HOME: folder };
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(shell, ASK[shell](['sitbones', ...typed]), options);
  expect([status, stderr]).toEqual([0, '']);
  const last = typed.at(-1) ?? '';
  return stdout
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((word) => word !== '' && word.startsWith(last));
}

describe.each(['bash', 'zsh', 'fish'] as const)('In %s', (shell) => {
  const isMissing = findProgram(shell) === undefined || process.platform === 'win32';

  it.skipIf(isMissing)('every command is offered first', () => {
    expect(complete(shell, '')).toEqual(expect.arrayContaining(COMMANDS));
    expect(complete(shell, 'sta').toSorted()).toEqual(['stand', 'status']);
    expect(complete(shell, '--v')).toEqual(['--version']);
  });

  it.skipIf(isMissing)('every command is offered its arguments and options', () => {
    expect(complete(shell, 'pause', 't')).toEqual(['tomorrow']);
    expect(complete(shell, 'was', 'st')).toEqual(['standing']);
    expect(complete(shell, 'completions', 'f')).toEqual(['fish']);
    expect(complete(shell, 'status', '--j')).toEqual(['--json']);
    expect(complete(shell, 'open', 'lib')).toEqual(['library']);
    expect(complete(shell, 'snooze', '--h')).toEqual(['--help']);
    expect(complete(shell, 'sit', 'x')).toEqual([]);
    expect(complete(shell, 'coffee', 'x')).toEqual([]);
  });

  it.skipIf(isMissing)('routines are offered by code and id, a person’s own ones too', () => {
    expect(complete(shell, 'reset', '')).toEqual(expect.arrayContaining([...IDS, 'R2', 'M1']));
    expect(complete(shell, 'reset', 'my')).toEqual(['my-own']);
    expect(() => readFileSync(join(folder, '..-touched'))).toThrow('ENOENT');
    expect(complete(shell, 'reset', 'R2', 'R')).toEqual([]);
  });
});

describe('For every shell', () => {
  it.each(SHELLS)('%s gets a script with every command', (shell: Shell) => {
    const script = readFileSync(join(folder, `script.${shell}`), 'utf8');
    for (const name of COMMANDS) expect(script).toContain(name);
    expect(script).not.toContain('undefined');
  });

  it('words with quotes in them stay words', () => {
    const t: ReturnType<typeof createProgramMessages>['t'] = () => "it's \\ $(date)";
    for (const shell of ['bash', 'zsh', 'fish'] as const) {
      if (findProgram(shell) === undefined || process.platform === 'win32') continue;
      const file = join(folder, `quotes.${shell}`);
      writeFileSync(file, completionScript(shell, { routines: [], t }));
      const checked = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      expect([shell, checked.status, checked.stderr]).toEqual([shell, 0, '']);
    }
  });

  it.each(INSTALLED_COMPLETIONS)(
    'what the packages install for $shell is what the table says (npm run completions)',
    ({ shell, file }) => {
      const committed = join(import.meta.dirname, '../../build/completions', file);
      expect(readFileSync(committed, 'utf8')).toBe(installedCompletion(shell));
    },
  );
});
