// The single-instance lock: one listening socket per user-data folder. The holder hears of later
// starts; a later start learns synchronously, as in Electron, that it is not the first.
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, unlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** What a second start tells the first. */
export interface SecondInstance {
  readonly argv: string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

export interface SingleInstanceLock {
  /** True: this process holds the lock. False: another one does, and has been told. */
  request(announcement: SecondInstance): boolean;
  isHeld(): boolean;
  release(): void;
}

const ANSWER_PATIENCE_MS = 20_000;
const LONGEST_SOCKET_PATH = 100;

export function createSingleInstanceLock(options: {
  readonly userDataPath: () => string;
  readonly onSecondInstance: (instance: SecondInstance) => void;
}): SingleInstanceLock {
  let server: Server | undefined;

  function request(announcement: SecondInstance): boolean {
    if (server) return true;
    const address = socketAddress(options.userDataPath());
    server = tryListen(address, options.onSecondInstance);
    if (server) return true;
    if (tellFirstInstance(address, announcement)) return false;
    // Nobody answers: the socket file was left by a killed process.
    if (process.platform !== 'win32') unlinkSync(address);
    server = tryListen(address, options.onSecondInstance);
    return server !== undefined;
  }

  return {
    request,
    isHeld: () => server !== undefined,
    release() {
      server?.close();
      server = undefined;
    },
  };
}

// Binding a local socket is done when listen() comes back; only the event about it is late.
function tryListen(
  address: string,
  onSecondInstance: (instance: SecondInstance) => void,
): Server | undefined {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (text += chunk));
    socket.on('end', () => {
      socket.end('heard');
      onSecondInstance(JSON.parse(text) as SecondInstance);
    });
    socket.on('error', () => socket.destroy());
  });
  server.on('error', () => undefined);
  server.listen(address);
  server.unref();
  return server.listening ? server : undefined;
}

// A worker does the talking while this thread waits, because the caller needs the answer now.
function tellFirstInstance(address: string, announcement: SecondInstance): boolean {
  const shared = new Int32Array(new SharedArrayBuffer(4));
  const source = `
    const { workerData: { address, text, shared } } = require('node:worker_threads');
    const done = (code) => { Atomics.store(shared, 0, code); Atomics.notify(shared, 0); };
    const socket = require('node:net').connect(address, () => socket.end(text));
    socket.on('data', () => done(1));
    socket.on('error', () => done(2));`;
  const worker = new Worker(source, {
    eval: true,
    execArgv: [],
    workerData: { address, text: JSON.stringify(announcement), shared },
  });
  Atomics.wait(shared, 0, 0, ANSWER_PATIENCE_MS);
  void worker.terminate();
  return Atomics.load(shared, 0) === 1;
}

// In the user-data folder, as Chromium's own; elsewhere when the system's limit for a socket's path
// would cut it off.
function socketAddress(userDataPath: string): string {
  const folder = path.resolve(userDataPath);
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\electron-double-${key}`;
  const inside = path.join(folder, 'SingletonSocket');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH && canHold(folder)) return inside;
  const shared = path.join(tmpdir(), `electron-double-${String(userInfo().uid)}`);
  mkdirSync(shared, { recursive: true, mode: 0o700 });
  chmodSync(shared, 0o700);
  return path.join(shared, `${key}.sock`);
}

function canHold(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
