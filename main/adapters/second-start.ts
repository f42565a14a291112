// Both ends of the conversation between a second start and the Sitbones that runs. The instance lock carries the words
// one way; the answer comes back over a socket that only this person can open.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import type { CliAnswer, CliOutcome } from '../app/answer-cli.ts';
import type { LogPort } from '../app/ports.ts';

/** What travels with the lock. */
interface Call {
  readonly words: readonly string[];
  /** Where the answer is waited for; null when none is. */
  readonly replyTo: string | null;
}

const MAX_WORDS = 20;
const MAX_WORD_LENGTH = 200;
const MAX_ANSWER_BYTES = 1_000_000;

/** How long the running one tries to hand its answer over. */
const HAND_OVER_MS = 2_000;

/** Exactly the addresses that `openReplyAddress` makes; anything else is nobody we should connect to. */
const SOCKET_SHAPE = /^\/(?:[^/\0]+\/)*sitbones-[A-Za-z0-9]{6}\/reply$/;
const PIPE_SHAPE = /^\\\\\.\\pipe\\sitbones-[0-9a-f-]{36}$/;
const MAX_SOCKET_PATH = 103;

/** Claims the instance for a start without words. False when another one has it, which then shows its window. */
export function claimInstance(app: Pick<App, 'requestSingleInstanceLock'>): boolean {
  return app.requestSingleInstanceLock({ words: [], replyTo: null } satisfies Call);
}

/** Hands words to the Sitbones that runs and waits for its answer, `timeoutMs` at most. Never starts one. */
export async function askRunning(
  app: Pick<App, 'requestSingleInstanceLock' | 'releaseSingleInstanceLock'>,
  words: readonly string[],
  timeoutMs: number,
): Promise<CliOutcome> {
  const address = openReplyAddress();
  try {
    const server = createServer();
    const answer = receiveAnswer(server, timeoutMs);
    await listen(server, address.path);
    if (app.requestSingleInstanceLock({ words, replyTo: address.path } satisfies Call)) {
      app.releaseSingleInstanceLock();
      server.close();
      return { kind: 'notRunning' };
    }
    const received = await answer;
    return received === null ? { kind: 'noAnswer' } : { kind: 'answered', answer: received };
  } finally {
    address.remove();
  }
}

export interface CallerDeps {
  readonly app: Pick<App, 'on'>;
  readonly answer: (words: readonly string[]) => CliAnswer;
  /** A start without words, or one that cannot be understood: the person wants to see something. */
  readonly show: () => void;
  readonly log: LogPort;
}

export interface Callers {
  /** Resolves when every answer given so far has been handed over, or could not be. */
  settled(): Promise<void>;
}

/** Answers second starts from now on. */
export function answerSecondStarts({ app, answer, show, log }: CallerDeps): Callers {
  const pending = new Set<Promise<void>>();
  app.on('second-instance', (_event, argv, _folder, data: unknown) => {
    // A start at login, beside one that runs already: nobody asked to see anything.
    if (argv.includes('--hidden')) return;
    const call = readCall(data);
    if (call === null || call.words.length === 0 || call.replyTo === null) {
      show();
      return;
    }
    const handedOver = handOver(call.replyTo, answer(call.words)).catch((error: unknown) => {
      log.warn(`an answer could not be handed over: ${String(error)}`);
    });
    pending.add(handedOver);
    void handedOver.then(() => pending.delete(handedOver));
  });
  return {
    settled: async () => {
      // The answer that asks for this ("quit") is handed over only after its caller has returned.
      await new Promise((resolve) => setImmediate(resolve));
      await Promise.all(pending);
    },
  };
}

/** What came with the lock, or null when it is not of this shape. */
export function readCall(data: unknown): Call | null {
  if (typeof data !== 'object' || data === null || !('words' in data) || !('replyTo' in data))
    return null;
  const { words, replyTo } = data;
  if (!Array.isArray(words) || words.length > MAX_WORDS || !words.every(isWord)) return null;
  if (replyTo !== null && !isReplyAddress(replyTo)) return null;
  return { words, replyTo };
}

function isWord(word: unknown): word is string {
  return typeof word === 'string' && word.length <= MAX_WORD_LENGTH;
}

function isReplyAddress(path: unknown): path is string {
  if (typeof path !== 'string') return false;
  if (process.platform === 'win32') return PIPE_SHAPE.test(path);
  return (
    path.length <= MAX_SOCKET_PATH && SOCKET_SHAPE.test(path) && !path.split('/').includes('..')
  );
}

/** A fresh address: a socket in a folder that only this person may enter, or a named pipe that nobody can guess. */
function openReplyAddress(): { readonly path: string; readonly remove: () => void } {
  if (process.platform === 'win32') {
    return { path: `\\\\.\\pipe\\sitbones-${randomUUID()}`, remove: () => undefined };
  }
  // A long TMPDIR leaves no room for a socket's name; /tmp always does.
  const home = tmpdir().length > MAX_SOCKET_PATH - 30 ? '/tmp' : tmpdir();
  const path = join(mkdtempSync(join(home, 'sitbones-')), 'reply');
  return { path, remove: () => rmSync(dirname(path), { recursive: true, force: true }) };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
}

/** The first whole answer, or null when none comes in time. */
function receiveAnswer(server: Server, timeoutMs: number): Promise<CliAnswer | null> {
  return new Promise((resolve) => {
    const finish = (answer: CliAnswer | null) => {
      clearTimeout(timer);
      server.close();
      resolve(answer);
    };
    const timer = setTimeout(finish, timeoutMs, null);
    server.once('connection', (socket) => {
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > MAX_ANSWER_BYTES) socket.destroy();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        finish(readAnswer(text));
      });
    });
    server.once('close', () => {
      clearTimeout(timer);
    });
  });
}

/** The answer in a message of the running one, or null. Exit codes are those of a process, 0 to 255. */
export function readAnswer(text: string): CliAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { stdout, stderr, exitCode } = value as Record<string, unknown>;
    if (typeof stdout !== 'string' || typeof stderr !== 'string') return null;
    if (!Number.isInteger(exitCode) || typeof exitCode !== 'number') return null;
    return exitCode >= 0 && exitCode <= 255 ? { stdout, stderr, exitCode } : null;
  } catch {
    return null;
  }
}

function handOver(path: string, answer: CliAnswer): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.setTimeout(HAND_OVER_MS, () => socket.destroy(new Error('nobody listened')));
    socket.once('error', reject);
    socket.once('close', () => {
      resolve();
    });
    socket.end(JSON.stringify(answer));
  });
}
