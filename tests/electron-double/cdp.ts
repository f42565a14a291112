// Speaks the Chrome DevTools Protocol over Chromium's debugging pipe (JSON messages, each ended by
// a NUL), with one session per page. Knows nothing of windows or of Electron.
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright';

/** The typed commands and events of one CDP target. */
export interface CdpSession {
  readonly send: CDPSession['send'];
  readonly on: CDPSession['on'];
  readonly off: CDPSession['off'];
}

export interface CdpConnection {
  /** Commands to the browser itself. */
  readonly browser: CdpSession;
  session(sessionId: string): CdpSession;
}

interface Incoming {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

interface PendingCall {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createCdpConnection(pipe: { read: Readable; write: Writable }): CdpConnection {
  const sessions = new Map<string, EventEmitter>();
  const pending = new Map<number, PendingCall>();
  let lastId = 0;
  let isClosed = false;

  function send(sessionId: string, method: string, params: object = {}): Promise<unknown> {
    if (isClosed) return Promise.reject(new Error(`Chromium is gone (${method})`));
    const id = ++lastId;
    const message = sessionId ? { id, method, params, sessionId } : { id, method, params };
    return new Promise((resolve, reject) => {
      pending.set(id, { method, resolve, reject });
      pipe.write.write(`${JSON.stringify(message)}\0`);
    });
  }

  function receive(message: Incoming): void {
    if (message.id === undefined) {
      sessions.get(message.sessionId ?? '')?.emit(message.method ?? '', message.params);
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }

  function close(): void {
    isClosed = true;
    for (const { method, reject } of pending.values()) {
      reject(new Error(`Chromium is gone (${method})`));
    }
    pending.clear();
  }

  pipe.read.on('data', splitAtNul(receive));
  pipe.read.on('close', close);
  pipe.write.on('error', close);

  function session(sessionId: string): CdpSession {
    const emitter = sessions.get(sessionId) ?? new EventEmitter();
    sessions.set(sessionId, emitter);
    return {
      send: ((method: string, params?: object) =>
        send(sessionId, method, params)) as CDPSession['send'],
      on: emitter.on.bind(emitter) as unknown as CDPSession['on'],
      off: emitter.off.bind(emitter) as unknown as CDPSession['off'],
    };
  }

  return { browser: session(''), session };
}

function splitAtNul(receive: (message: Incoming) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  return (chunk) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
      parts = [];
      rest = rest.subarray(end + 1);
      receive(JSON.parse(text) as Incoming);
    }
    if (rest.length > 0) parts.push(rest);
  };
}
