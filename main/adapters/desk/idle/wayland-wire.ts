// The bytes of the Wayland protocol: requests out, events in. Little-endian words of 32 bits; a message is an object,
// a size with an opcode, and its arguments (https://wayland.freedesktop.org/docs/html/ch04.html). No file descriptors.

const WORD = 4;
const HEADER = 2 * WORD;
/** The largest message there can be: its size has 16 bits. */
const MAX_MESSAGE = 0xffff;

/** One argument of a request: an unsigned number (object, new id, uint) or a text. */
export type WireArgument = number | string;

export interface WireEvent {
  readonly object: number;
  readonly opcode: number;
  readonly body: Buffer;
}

/** The bytes of one request. */
export function encodeRequest(
  object: number,
  opcode: number,
  ...args: readonly WireArgument[]
): Buffer {
  const body = Buffer.concat(args.map(encodeArgument));
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(object, 0);
  header.writeUInt32LE((((HEADER + body.length) << 16) | opcode) >>> 0, WORD);
  return Buffer.concat([header, body]);
}

/** A text is its length with the closing zero, its bytes, and zeros up to a whole word. */
function encodeArgument(argument: WireArgument): Buffer {
  if (typeof argument === 'number') {
    const word = Buffer.alloc(WORD);
    word.writeUInt32LE(argument, 0);
    return word;
  }
  const bytes = Buffer.byteLength(argument) + 1;
  const buffer = Buffer.alloc(WORD + padded(bytes));
  buffer.writeUInt32LE(bytes, 0);
  buffer.write(argument, WORD);
  return buffer;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / WORD) * WORD;
}

/** Cuts a stream of bytes into events; keeps what is not whole yet. */
export function createEventReader(): (bytes: Buffer) => readonly WireEvent[] {
  let pending = Buffer.alloc(0);
  return (bytes) => {
    pending = Buffer.concat([pending, bytes]);
    const events: WireEvent[] = [];
    for (;;) {
      const event = readEvent(pending);
      if (event === undefined) return events;
      pending = pending.subarray(HEADER + event.body.length);
      events.push(event);
    }
  };
}

/** The first event of `bytes`; undefined where it has not arrived whole. Throws a RangeError on nonsense. */
function readEvent(bytes: Buffer): WireEvent | undefined {
  if (bytes.length < HEADER) return undefined;
  const sizeAndOpcode = bytes.readUInt32LE(WORD);
  const size = sizeAndOpcode >>> 16;
  if (size < HEADER || size % WORD !== 0 || size > MAX_MESSAGE)
    throw new RangeError(`a Wayland message of ${String(size)} bytes makes no sense`);
  if (bytes.length < size) return undefined;
  const body = Buffer.from(bytes.subarray(HEADER, size));
  return { object: bytes.readUInt32LE(0), opcode: sizeAndOpcode & 0xffff, body };
}

/** The arguments of an event, one after the other. Each read throws a RangeError where the body is too short. */
export function createArgumentReader(body: Buffer): {
  readonly uint: () => number;
  readonly text: () => string;
} {
  let at = 0;
  const uint = () => {
    const value = body.readUInt32LE(at);
    at += WORD;
    return value;
  };
  return {
    uint,
    text: () => {
      const bytes = uint();
      const end = at + bytes;
      if (bytes === 0 || end > body.length) throw new RangeError('a text runs over its message');
      const value = body.toString('utf8', at, end - 1);
      at += padded(bytes);
      return value;
    },
  };
}
