// The debug log: what is in it, how large it gets, and that it is in nobody's way.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDebugLog } from '../../main/adapters/debug-log.ts';
import { debugLine } from '../../main/app/debug-line.ts';
import { freshFolder, readOnlyFolder } from '../support/disks.ts';
import { DeskDay } from '../support/desk-day.ts';

const folders: { remove: () => void }[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function fresh(): string {
  const folder = freshFolder();
  folders.push(folder);
  return folder.path;
}

describe('The debug log', () => {
  it('is one line after the other', () => {
    const folder = fresh();
    const log = createDebugLog(folder);
    log.write('first');
    log.write('second');
    expect(readFileSync(join(folder, 'debug.log'), 'utf8')).toBe('first\nsecond\n');
  });

  it('keeps one older file, and no more', () => {
    const folder = fresh();
    const log = createDebugLog(folder);
    for (const letter of ['a', 'b']) {
      writeFileSync(join(folder, 'debug.log'), letter.repeat(1024 * 1024 + 1));
      log.write('new');
    }
    expect(readdirSync(folder).toSorted()).toEqual(['debug.log', 'debug.old.log']);
    expect(statSync(join(folder, 'debug.log')).size).toBe(4);
    expect(readFileSync(join(folder, 'debug.old.log'), 'utf8').startsWith('b')).toBe(true);
  });

  it('writes nothing where the disk refuses, and goes on', () => {
    const folder = readOnlyFolder({ 'settings.json': '{}' });
    folders.push(folder);
    expect(() => {
      createDebugLog(folder.path).write('lost');
    }).not.toThrow();
  });
});

describe('A line of it', () => {
  it('holds times, kinds and yes or no', () => {
    const day = new DeskDay()
      .type(46 * 60)
      .see({ call: 'on' })
      .type(40);
    const event = day.events.at(-1);
    if (event === undefined) throw new Error('nothing happened');
    expect(debugLine(event, day.snapshot)).toMatch(
      /^2026-03-02T09:46:40.000Z deskSampled input=0s screen=unknown call=yes → held call · 46\.7 min sitting$/,
    );
  });

  it('never holds a word of a routine, a path or a title', () => {
    const [routine] = new DeskDay().context.routines;
    if (routine === undefined) throw new Error('there are no routines');
    const day = new DeskDay().say({ kind: 'resetStarted', routine });
    const event = day.events.at(-1);
    if (event === undefined) throw new Error('nothing happened');
    expect(debugLine(event, day.snapshot)).toMatch(
      /^2026-03-02T09:00:00.000Z resetStarted → playing · 0\.0 min sitting$/,
    );
  });
});
