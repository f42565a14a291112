// The process itself: what is thrown and never caught, what is logged, and where files go.
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardProcess } from '../../main/adapters/guard-process.ts';
import { createLogger } from '../../main/adapters/logger.ts';
import { chooseUserData, isWritable } from '../../main/adapters/user-data.ts';
import { freshFolder, readOnlyFolder, type TestFolder } from '../support/disks.ts';

describe('Something that nobody caught', () => {
  function guarded() {
    const process = Object.assign(new EventEmitter(), {
      stdout: new EventEmitter(),
      stderr: new EventEmitter(),
    });
    const exits: number[] = [];
    const warnings: string[] = [];
    const startUp = guardProcess({
      process,
      exit: (code) => exits.push(code),
      log: { info: () => undefined, warn: (message) => warnings.push(message) },
    });
    return { process, exits, warnings, startUp };
  }

  it.each([['uncaughtException'], ['unhandledRejection']])(
    'ends a start that it breaks with exit code 1 (%s)',
    (name) => {
      const { process, exits, warnings } = guarded();
      process.emit(name, new Error('broken'));
      expect(exits).toEqual([1]);
      expect(warnings).toEqual([expect.stringContaining('could not start: Error: broken')]);
    },
  );

  it('in the awaited start ends it with exit code 1', async () => {
    const { exits, startUp } = guarded();
    startUp.orExit(Promise.reject(new Error('no way')));
    await Promise.resolve();
    expect(exits).toEqual([1]);
  });

  it('is logged and the day goes on once the program is up', () => {
    const { process, exits, warnings, startUp } = guarded();
    startUp.done();
    process.emit('uncaughtException', new Error('a hiccup'));
    process.emit('unhandledRejection', 'not even an error');
    expect(exits).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining('something failed: Error: a hiccup'),
      'something failed: not even an error',
    ]);
  });

  it('is not a reader of our output that went away', () => {
    const { process, exits, warnings } = guarded();
    process.stdout.emit('error', new Error('EPIPE'));
    process.stderr.emit('error', new Error('EPIPE'));
    expect([exits, warnings]).toEqual([[], []]);
  });
});

describe('The log', () => {
  function logger(isVerbose: boolean) {
    const lines: string[] = [];
    return { lines, log: createLogger({ isVerbose, write: (line) => lines.push(line) }) };
  }

  it('holds warnings, and more only when asked for', () => {
    const quiet = logger(false);
    quiet.log.info('a detail');
    quiet.log.warn('a problem');
    expect(quiet.lines).toEqual(['sitbones warning: a problem\n']);
    const verbose = logger(true);
    verbose.log.info('a detail');
    expect(verbose.lines).toEqual(['sitbones info: a detail\n']);
  });

  it('keeps every message on one line of bearable length', () => {
    const { lines, log } = logger(false);
    log.warn(`one\ntwo\r\n${'x'.repeat(5_000)}`);
    expect(lines[0]?.slice(0, 30)).toBe('sitbones warning: one two xxxx');
    expect(lines[0]?.length).toBeLessThan(1_100);
    expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n]/);
  });

  it('that cannot be written stops nothing', () => {
    const log = createLogger({
      isVerbose: false,
      write: () => {
        throw new Error('EBADF');
      },
    });
    expect(() => {
      log.warn('a problem');
    }).not.toThrow();
  });
});

describe('The user-data folder', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = freshFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  function chosen(...argv: string[]) {
    const set: string[][] = [];
    chooseUserData({ setPath: (name, path) => set.push([name, path]) }, argv);
    return set;
  }

  it('is the one on the command line, made if it is missing', () => {
    const path = join(folder.path, 'deep', 'inside');
    expect(chosen('electron', '.', `--user-data-dir=${path}`)).toEqual([['userData', path]]);
    expect(existsSync(path)).toBe(true);
  });

  it('is made absolute', () => {
    expect(chosen('--user-data-dir=.')).toEqual([['userData', process.cwd()]]);
  });

  it('is Electron’s own otherwise', () => {
    expect([chosen('electron', '.'), chosen('--user-data-dir=')]).toEqual([[], []]);
  });

  it('that cannot be made is still chosen, and known to be unwritable', () => {
    writeFileSync(join(folder.path, 'file'), '');
    const path = join(folder.path, 'file', 'inside');
    expect(chosen(`--user-data-dir=${path}`)).toEqual([['userData', path]]);
    expect(isWritable(path)).toBe(false);
  });

  it('is known to be writable or not', () => {
    mkdirSync(join(folder.path, 'a'));
    expect(isWritable(join(folder.path, 'a'))).toBe(true);
    const readOnly = readOnlyFolder({});
    expect(isWritable(join(readOnly.path, 'a'))).toBe(false);
    readOnly.remove();
  });
});
