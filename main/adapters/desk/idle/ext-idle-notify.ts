// Input idleness on Wayland desktops that speak ext-idle-notify-v1 (KWin, the wlroots family, COSMIC, niri): a small
// client of our own on the compositor's socket (https://wayland.app/protocols/ext-idle-notify-v1). It asks for
// the second version's input idleness, which no film holds back, and takes the first version's where that is all.
import type { Socket } from 'node:net';
import type { IdleSource, IdleSourceOpener } from './idle-source.ts';
import {
  createArgumentReader,
  createEventReader,
  encodeRequest,
  type WireArgument,
  type WireEvent,
} from './wayland-wire.ts';

export interface ExtIdleNotifyDeps {
  /** Opens the compositor's socket; it may fail later, by an `error` event. */
  readonly connect: () => Socket;
  /** Real milliseconds of a clock that goes on while the machine sleeps. */
  readonly nowMs: () => number;
  /** Calls back once after real milliseconds; returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** Pauses shorter than this are not told of at rest; a busy keyboard costs no wake-up. */
export const COARSE_MS = 15_000;
/** While a reset looks for its opening (design.md, section 4.2: five seconds without input). */
export const FINE_MS = 2_000;
const OPEN_TIMEOUT_MS = 2_000;

const DISPLAY = 1;
const REGISTRY = 2;
const FIRST_FREE = 3;

const REQUEST = {
  sync: 0,
  getRegistry: 1,
  bind: 0,
  getIdleNotification: 1,
  getInputIdleNotification: 2,
  destroyNotification: 0,
} as const;
const EVENT = { error: 0, global: 0, globalRemove: 1, idled: 0, resumed: 1 } as const;

/** One notification: told after `timeoutMs` without input, and when input comes again. */
interface Watch {
  readonly id: number;
  readonly timeoutMs: number;
  readonly since: number;
  idleSinceMs: number | null;
  resumedAtMs: number | null;
}

interface Global {
  readonly name: number;
  readonly version: number;
}

export function createExtIdleNotify(deps: ExtIdleNotifyDeps): IdleSourceOpener {
  return {
    name: 'extIdleNotify',
    open: () => new Promise((resolve) => new Client(deps, resolve)),
  };
}

class Client implements IdleSource {
  readonly name = 'extIdleNotify';
  readonly #deps: ExtIdleNotifyDeps;
  readonly #socket: Socket;
  readonly #globals = new Map<string, Global>();
  readonly #watches = new Map<number, Watch>();
  readonly #cancelTimeout: () => void;
  #opened: ((source: IdleSource | null) => void) | null;
  #onLost: (reason: string) => void = () => undefined;
  #nextId = FIRST_FREE;
  #syncId = 0;
  #notifierId = 0;
  #seatId = 0;
  #fineId: number | null = null;
  #isClosed = false;

  constructor(deps: ExtIdleNotifyDeps, opened: (source: IdleSource | null) => void) {
    this.#deps = deps;
    this.#opened = opened;
    this.#cancelTimeout = deps.after(OPEN_TIMEOUT_MS, () => {
      this.#end('the compositor does not answer');
    });
    const readEvents = createEventReader();
    this.#socket = deps.connect();
    this.#socket.on('error', (error) => {
      this.#end(error.message);
    });
    this.#socket.on('close', () => {
      this.#end('the compositor closed its socket');
    });
    this.#socket.on('data', (bytes: Buffer) => {
      this.#guard(() => {
        for (const event of readEvents(bytes)) this.#handle(event);
      });
    });
    this.#send(DISPLAY, REQUEST.getRegistry, REGISTRY);
    this.#syncId = this.#newId();
    this.#send(DISPLAY, REQUEST.sync, this.#syncId);
  }

  read(): Promise<number | 'unknown'> {
    return Promise.resolve(this.#isClosed ? 'unknown' : this.#ageMs());
  }

  watchClosely(isClose: boolean): void {
    if (this.#isClosed || isClose === (this.#fineId !== null)) return;
    if (isClose) {
      this.#fineId = this.#watch(FINE_MS);
      return;
    }
    if (this.#fineId === null) return;
    this.#send(this.#fineId, REQUEST.destroyNotification);
    this.#watches.delete(this.#fineId);
    this.#fineId = null;
  }

  onLost(listener: (reason: string) => void): void {
    this.#onLost = listener;
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelTimeout();
    this.#socket.destroy();
  }

  /** The longest idleness any notification knows of; else what the finest of them excludes. */
  #ageMs(): number | 'unknown' {
    const now = this.#deps.nowMs();
    const watches = [...this.#watches.values()];
    const idle = watches.flatMap(({ idleSinceMs }) => (idleSinceMs === null ? [] : [idleSinceMs]));
    if (idle.length > 0) return Math.max(0, now - Math.min(...idle));
    const known = watches.filter(
      ({ resumedAtMs, since, timeoutMs }) => resumedAtMs !== null || now - since >= timeoutMs,
    );
    // Somebody is there, but the last key may be anything up to the timeout old. One millisecond says "just now"
    // without being the constant 0 of a source that cannot measure.
    return known.length > 0 ? 1 : 'unknown';
  }

  #watch(timeoutMs: number): number {
    const id = this.#newId();
    const { version = 0 } = this.#globals.get('ext_idle_notifier_v1') ?? {};
    const request = version >= 2 ? REQUEST.getInputIdleNotification : REQUEST.getIdleNotification;
    this.#send(this.#notifierId, request, id, timeoutMs, this.#seatId);
    const since = this.#deps.nowMs();
    this.#watches.set(id, { id, timeoutMs, since, idleSinceMs: null, resumedAtMs: null });
    return id;
  }

  #handle({ object, opcode, body }: WireEvent): void {
    const watch = this.#watches.get(object);
    if (watch !== undefined) {
      this.#handleWatch(watch, opcode);
    } else if (object === REGISTRY) {
      this.#handleGlobal(opcode, body);
    } else if (object === DISPLAY && opcode === EVENT.error) {
      const args = createArgumentReader(body);
      args.uint();
      args.uint();
      this.#end(args.text());
    } else if (object === this.#syncId) {
      this.#handleSync();
    }
  }

  #handleWatch(watch: Watch, opcode: number): void {
    const now = this.#deps.nowMs();
    if (opcode === EVENT.idled) watch.idleSinceMs = now - watch.timeoutMs;
    if (opcode !== EVENT.resumed) return;
    // Input ends the idleness of every notification, whichever of them says it first.
    for (const each of this.#watches.values()) {
      each.idleSinceMs = null;
      each.resumedAtMs = now;
    }
  }

  #handleGlobal(opcode: number, body: Buffer): void {
    const args = createArgumentReader(body);
    const name = args.uint();
    if (opcode === EVENT.globalRemove) {
      const isOurs = ['wl_seat', 'ext_idle_notifier_v1'].some(
        (key) => this.#globals.get(key)?.name === name,
      );
      if (isOurs && this.#opened === null) this.#end('the compositor took its seat away');
      return;
    }
    const key = args.text();
    if (!this.#globals.has(key)) this.#globals.set(key, { name, version: args.uint() });
  }

  /** Every global has been told of: now it is known what the compositor offers. */
  #handleSync(): void {
    const notifier = this.#globals.get('ext_idle_notifier_v1');
    const seat = this.#globals.get('wl_seat');
    if (notifier === undefined || seat === undefined) {
      this.#end('the compositor does not speak ext-idle-notify');
      return;
    }
    this.#seatId = this.#bind('wl_seat', seat, 1);
    this.#notifierId = this.#bind('ext_idle_notifier_v1', notifier, 2);
    this.#watch(COARSE_MS);
    this.#cancelTimeout();
    this.#opened?.(this);
    this.#opened = null;
  }

  #bind(key: string, { name, version }: Global, highest: number): number {
    const id = this.#newId();
    this.#send(REGISTRY, REQUEST.bind, name, key, Math.min(version, highest), id);
    return id;
  }

  #newId(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }

  #send(object: number, opcode: number, ...args: readonly WireArgument[]): void {
    if (!this.#isClosed) this.#socket.write(encodeRequest(object, opcode, ...args));
  }

  /** Bytes that make no sense end the connection, never the program. */
  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#end(error instanceof Error ? error.message : String(error));
    }
  }

  #end(reason: string): void {
    if (this.#isClosed) return;
    this.close();
    if (this.#opened === null) this.#onLost(reason);
    else this.#opened(null);
    this.#opened = null;
  }
}
