// A second start and the one that runs: the words go over, the answer comes back, and nothing strange is believed.
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  answerSecondStarts,
  askRunning,
  claimInstance,
  readAnswer,
  readCall,
} from '../../main/adapters/second-start.ts';
import type { CliAnswer } from '../../main/app/answer-cli.ts';
import { freshFolder } from '../support/disks.ts';

const isWindows = process.platform === 'win32';
const PIPE_STEM = String.raw`\\.\pipe\sitbones-`;

const ANSWER: CliAnswer = { stdout: 'Sitting for 3 minutes.\n', stderr: '', exitCode: 0 };

/** Electron's instance lock between two starts on one machine, with the data copied as Electron copies it. */
function machine(answer: (words: readonly string[]) => CliAnswer) {
  const running = new EventEmitter();
  const asked: (readonly string[])[] = [];
  const warnings: string[] = [];
  const calls: unknown[] = [];
  let shown = 0;
  const callers = answerSecondStarts({
    app: running as unknown as App,
    answer: (words) => {
      asked.push(words);
      return answer(words);
    },
    show: () => (shown += 1),
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
  });
  const second = {
    requestSingleInstanceLock: (data?: unknown) => {
      calls.push(data);
      running.emit('second-instance', {}, [], '/', JSON.parse(JSON.stringify(data)));
      return false;
    },
    releaseSingleInstanceLock: () => undefined,
  };
  return { second, running, callers, asked, warnings, calls, shown: () => shown };
}

describe('A second start with words', () => {
  it('is answered by the one that runs', async () => {
    const { second, asked, warnings } = machine(() => ANSWER);
    expect(await askRunning(second, ['status'], 5_000)).toEqual({
      kind: 'answered',
      answer: ANSWER,
    });
    expect([asked, warnings]).toEqual([[['status']], []]);
  });

  it('gets a long answer whole', async () => {
    const answer = { ...ANSWER, stdout: 'é'.repeat(200_000) };
    const { second } = machine(() => answer);
    expect(await askRunning(second, ['status', '--json'], 5_000)).toEqual({
      kind: 'answered',
      answer,
    });
  });

  it('waits for the answer where only this person can put one, and leaves nothing behind', async () => {
    const { second, calls } = machine(() => ANSWER);
    await askRunning(second, ['status'], 5_000);
    const [{ replyTo }] = calls as [{ replyTo: string }];
    expect(existsSync(dirname(replyTo))).toBe(false);
  });

  it('waits where nobody else can put one: a folder of its own, or a pipe nobody can guess', async () => {
    const seen: (string | number)[] = [];
    const app = {
      requestSingleInstanceLock: (data?: unknown) => {
        const { replyTo } = data as { replyTo: string };
        seen.push(
          isWindows ? replyTo.slice(0, PIPE_STEM.length) : statSync(dirname(replyTo)).mode & 0o777,
        );
        return true;
      },
      releaseSingleInstanceLock: () => undefined,
    };
    await askRunning(app, ['status'], 5_000);
    expect(seen).toEqual([isWindows ? PIPE_STEM : 0o700]);
  });

  it('knows that nothing runs when the lock is free, and gives it back', async () => {
    const done: string[] = [];
    const app = {
      requestSingleInstanceLock: () => true,
      releaseSingleInstanceLock: () => done.push('released'),
    };
    expect(await askRunning(app, ['status'], 5_000)).toEqual({ kind: 'notRunning' });
    expect(done).toEqual(['released']);
  });

  it('gives up when no answer comes', async () => {
    const silent = {
      requestSingleInstanceLock: () => false,
      releaseSingleInstanceLock: () => undefined,
    };
    expect(await askRunning(silent, ['status'], 20)).toEqual({ kind: 'noAnswer' });
  });

  it('may ask to quit: the answer is out before the program goes', async () => {
    const order: string[] = [];
    const { second, callers } = machine(() => {
      void callers.settled().then(() => order.push('quit'));
      return ANSWER;
    });
    await askRunning(second, ['quit'], 5_000).then(() => order.push('answered'));
    await callers.settled();
    expect(order).toContain('answered');
    expect(order).toContain('quit');
  });
});

describe('A second start without words', () => {
  it('shows the window of the one that runs', () => {
    const { second, shown, asked } = machine(() => ANSWER);
    expect(claimInstance(second)).toBe(false);
    expect([shown(), asked]).toEqual([1, []]);
  });

  it.each([
    [undefined],
    [null],
    ['status'],
    [{ words: 'status', replyTo: null }],
    [{ words: ['quit'], replyTo: '/etc/passwd' }],
    [{ words: ['quit'], replyTo: '/tmp/sitbones-abcdef/../other/reply' }],
    [{ words: ['quit'], replyTo: 'sitbones-abcdef/reply' }],
    [{ words: ['quit'], replyTo: `/${'x'.repeat(90)}/sitbones-abcdef/reply` }],
    [{ words: ['quit'], replyTo: 7 }],
    [{ words: [7], replyTo: null }],
    [{ words: Array.from({ length: 21 }, () => 'x'), replyTo: null }],
    [{ words: ['x'.repeat(201)], replyTo: null }],
    [{ words: ['quit'] }],
  ])('is also what %j counts as: nothing in it is carried out', (data) => {
    const { running, shown, asked } = machine(() => ANSWER);
    running.emit('second-instance', {}, [], '/', data);
    expect([shown(), asked]).toEqual([1, []]);
    expect(readCall(data)).toBeNull();
  });
});

describe('The answer', () => {
  it.each([
    [''],
    ['null'],
    ['[]'],
    ['{"stdout": "x"}'],
    ['{"stdout": "x", "stderr": "", "exitCode": "0"}'],
    ['{"stdout": "x", "stderr": "", "exitCode": 256}'],
    ['{"stdout": "x", "stderr": "", "exitCode": -1}'],
    ['{"stdout": 1, "stderr": "", "exitCode": 0}'],
    ['{"stdout": "x", "stderr": "", "exitCo'],
  ])('%j is none', (text) => {
    expect(readAnswer(text)).toBeNull();
  });

  it('that nobody waits for is logged, and costs nothing else', async () => {
    const folder = freshFolder();
    const { running, callers, warnings } = machine(() => ANSWER);
    const replyTo = isWindows
      ? `${PIPE_STEM}${randomUUID()}`
      : join(folder.path, 'sitbones-abcdef', 'reply');
    running.emit('second-instance', {}, [], '/', { words: ['status'], replyTo });
    await callers.settled();
    folder.remove();
    expect(warnings).toEqual([expect.stringContaining('could not be handed over')]);
  });

  it('from a stranger that sends rubbish counts as no answer', async () => {
    const strange = {
      requestSingleInstanceLock: (data?: unknown) => {
        const { replyTo } = data as { replyTo: string };
        connect(replyTo).end('{"exitCode": 0}');
        return false;
      },
      releaseSingleInstanceLock: () => undefined,
    };
    expect(await askRunning(strange, ['status'], 5_000)).toEqual({ kind: 'noAnswer' });
  });
});
