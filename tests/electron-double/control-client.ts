// The asking side of the control channel: requests over the socket, and waiting for a condition by
// asking again whenever the app says that something has changed.
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { ControlReply } from './control-protocol.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';

export interface ControlClient {
  ask(method: string, params?: unknown): Promise<unknown>;
  /** Reads until there is a value; undefined when the time is over. */
  until<T>(read: () => Promise<T | undefined>, timeoutMs: number): Promise<T | undefined>;
  close(): void;
}

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const RETRY_MS = 20;
const POLL_MS = 100;

/** Tries until the app listens. */
export async function connectControl(address: string, patienceMs: number): Promise<ControlClient> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const socket = await tryConnect(address);
    if (socket) return createControlClient(socket);
    if (performance.now() > deadline) throw new Error(`No answer on ${address}`);
    await pause(RETRY_MS);
  }
}

function createControlClient(socket: Socket): ControlClient {
  const pending = new Map<number, PendingCall>();
  const wakers = new Set<() => void>();
  let lastId = 0;

  readJsonLines(socket, (value) => {
    const reply = value as ControlReply;
    if ('news' in reply) {
      for (const wake of wakers) wake();
      return;
    }
    const call = pending.get(reply.id);
    pending.delete(reply.id);
    if (reply.error === undefined) call?.resolve(reply.result);
    else call?.reject(new Error(reply.error));
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('The app has ended'));
    pending.clear();
  });

  const ask = (method: string, params?: unknown): Promise<unknown> => {
    if (socket.destroyed) return Promise.reject(new Error('The app has ended'));
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      writeJsonLine(socket, { id, method, params });
    });
  };

  async function until<T>(
    read: () => Promise<T | undefined>,
    timeoutMs: number,
  ): Promise<T | undefined> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      const news = nextNews(wakers);
      const value = await read();
      if (value !== undefined || performance.now() >= deadline) {
        news.cancel();
        return value;
      }
      // Not everything is announced (a page that has loaded), so it also asks by itself.
      await Promise.race([news.came, pause(POLL_MS)]);
      news.cancel();
    }
  }

  return {
    ask,
    until,
    close: () => {
      socket.destroy();
    },
  };
}

function nextNews(wakers: Set<() => void>): { came: Promise<void>; cancel(): void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const wake = (): void => {
    resolve(undefined);
  };
  wakers.add(wake);
  return { came: promise, cancel: () => wakers.delete(wake) };
}

async function tryConnect(address: string): Promise<Socket | undefined> {
  const { promise, resolve } = Promise.withResolvers<Socket | undefined>();
  const socket = connect(address);
  socket.once('connect', () => {
    resolve(socket);
  });
  socket.once('error', () => {
    resolve(undefined);
  });
  return promise;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
