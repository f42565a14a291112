// A Wayland compositor on a real socket that speaks the wire format of ext-idle-notify-v1, written from the protocol's
// description and independently of our client. A test plays the seat: it goes idle, and moves again.
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { freshFolder } from './disks.ts';

interface Notification {
  readonly id: number;
  readonly timeoutMs: number;
  readonly kind: 'any' | 'input';
}

export interface FakeCompositor {
  readonly path: string;
  /** What the client asked for and has not given back. */
  readonly notifications: () => readonly Notification[];
  readonly clients: () => number;
  /** The seat has had no input for each notification of at most this timeout. */
  readonly goIdle: (timeoutMs: number) => void;
  readonly move: () => void;
  readonly sendRaw: (bytes: Buffer) => void;
  readonly hangUp: () => void;
  readonly protocolError: (text: string) => void;
  readonly removeSeat: () => void;
  readonly stop: () => Promise<void>;
}

export interface CompositorOptions {
  /** The version of ext_idle_notifier_v1; 0 where it is not offered. */
  readonly version?: number;
  readonly answers?: boolean;
  /** Cuts everything it says into pieces of one byte. */
  readonly stutters?: boolean;
}

const SEAT_NAME = 7;
const NOTIFIER_NAME = 9;

export async function startCompositor(options: CompositorOptions = {}): Promise<FakeCompositor> {
  const { version = 2, answers = true, stutters = false } = options;
  const folder = freshFolder();
  const path = join(folder.path, 'wayland-7');
  const open = new Map<number, Notification>();
  const sockets = new Set<Socket>();
  let notifier = -1;
  let registry = -1;

  const say = (bytes: Buffer) => {
    for (const socket of sockets) {
      if (!stutters) socket.write(bytes);
      else for (const byte of bytes) socket.write(Buffer.of(byte));
    }
  };

  function handle(object: number, opcode: number, body: Buffer) {
    if (object === 1 && opcode === 1) {
      registry = body.readUInt32LE(0);
      if (!answers) return;
      say(global(registry, 1, 'wl_compositor', 5));
      say(global(registry, SEAT_NAME, 'wl_seat', 8));
      if (version > 0) say(global(registry, NOTIFIER_NAME, 'ext_idle_notifier_v1', version));
    } else if (object === 1 && opcode === 0) {
      if (answers) say(event(body.readUInt32LE(0), 0, word(0)));
    } else if (object === registry && opcode === 0) {
      if (body.readUInt32LE(0) === NOTIFIER_NAME) notifier = body.readUInt32LE(body.length - 4);
    } else if (object === notifier && (opcode === 1 || opcode === 2)) {
      const [id, timeoutMs] = [body.readUInt32LE(0), body.readUInt32LE(4)];
      open.set(id, { id, timeoutMs, kind: opcode === 2 ? 'input' : 'any' });
    } else if (open.has(object) && opcode === 0) {
      open.delete(object);
      say(event(1, 1, word(object)));
    }
  }

  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let pending = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes: Buffer) => {
      pending = Buffer.concat([pending, bytes]);
      while (pending.length >= 8 && pending.length >= pending.readUInt16LE(6)) {
        const size = pending.readUInt16LE(6);
        handle(pending.readUInt32LE(0), pending.readUInt16LE(4), pending.subarray(8, size));
        pending = pending.subarray(size);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));

  return {
    path,
    notifications: () => [...open.values()],
    clients: () => sockets.size,
    goIdle: (timeoutMs) => {
      for (const each of open.values()) if (each.timeoutMs <= timeoutMs) say(event(each.id, 0));
    },
    move: () => {
      for (const each of open.values()) say(event(each.id, 1));
    },
    sendRaw: say,
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    protocolError: (text) => {
      say(event(1, 0, Buffer.concat([word(1), word(0), string(text)])));
    },
    removeSeat: () => {
      say(event(registry, 1, word(SEAT_NAME)));
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => {
          folder.remove();
          resolve();
        });
      }),
  };
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function string(text: string): Buffer {
  const bytes = Buffer.from(`${text}\0`);
  return Buffer.concat([word(bytes.length), bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function event(object: number, opcode: number, body: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(object, 0);
  head.writeUInt16LE(opcode, 4);
  head.writeUInt16LE(8 + body.length, 6);
  return Buffer.concat([head, body]);
}

function global(registry: number, name: number, key: string, version: number): Buffer {
  return event(registry, 0, Buffer.concat([word(name), string(key), word(version)]));
}
