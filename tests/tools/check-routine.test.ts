// npm run routine:check, run as a person runs it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownRoutineText } from '../support/own-routine.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitbones-check-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function check(...words: readonly string[]) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const args = [join(root, 'tools/check-routine.ts'), ...words];
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('npm run routine:check', () => {
  it('says of a good file what it is to a person', async () => {
    const file = put('good.json', ownRoutineText());
    expect(await check(file)).toEqual({
      code: 0,
      stdout: [
        `${file}: good`,
        '  My minute (my-minute)',
        '  60 s, 1 step, seated, micro',
        '  asks for: nothing special',
        '  adds up to: nothing that is counted',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('counts the doses of a built-in one, which may keep its own name', async () => {
    const { code, stdout } = await check('routines/floor-relief.json');
    expect(code).toBe(0);
    expect(stdout).toContain('360 s, 22 steps, floor, routine');
    expect(stdout).toContain(
      'adds up to: 10 lying tilts, hip opener 30 s a side, knee rocks 6 a side, bridges 9',
    );
  });

  it('says what to mend, in which line, for every file, and exits with 1', async () => {
    const typo = put('typo.json', ownRoutineText({ titel: 'x', kind: 'mirco' }));
    const half = put('half.json', '{ "format": 1');
    const good = put('good.json', ownRoutineText());
    const twin = put('twin.json', ownRoutineText());
    const { code, stdout } = await check(typo, half, good, twin, join(folder, 'gone.json'));
    expect(code).toBe(1);
    expect(stdout.replaceAll(`${folder}/`, '')).toBe(`typo.json: to mend
  line 27, titel: there is no such field here: did you mean "title"?
  line 6, kind: write "routine" or "micro"
half.json: to mend
  line 1, column 14: the file ends too early: a } is missing for the one opened in line 1
good.json: good
  My minute (my-minute)
  60 s, 1 step, seated, micro
  asks for: nothing special
  adds up to: nothing that is counted
twin.json: to mend
  id: ${join(folder, 'good.json').replaceAll(`${folder}/`, '')} has the id “my-minute” already: give this one another
gone.json: to mend
  file: there is no such file
`);
  });

  it('mentions what is allowed but seldom meant', async () => {
    const hold = (side: 'right' | 'left', seconds: number) => ({
      seconds,
      name: 'Hold {side}',
      line: 'Easy.',
      motion: { kind: 'hold', pose: `V-SIT-FIG4-LEAN-${side === 'right' ? 'R' : 'L'}` },
      breath: 'easy',
      side,
    });
    const file = put(
      'uneven.json',
      ownRoutineText({ id: 'uneven', steps: [hold('right', 30), hold('left', 20)] }),
    );
    const { code, stdout } = await check(file);
    expect(code).toBe(0);
    expect(stdout).toContain('adds up to: figure-four 30 s right, 20 s left');
    expect(stdout).toContain('note: the figure-four on the right and on the left are not the same');
  });

  it('helps, and exits with 2 when it was not understood', async () => {
    const help = await check('--help');
    expect([help.code, help.stdout.split('\n')[0]]).toEqual([
      0,
      'Usage: npm run routine:check -- FILE…',
    ]);
    expect((await check()).code).toBe(2);
    const option = await check('--fast', 'x.json');
    expect([option.code, option.stderr.split('\n')[0]]).toEqual([2, 'There is no option --fast.']);
  });
});
