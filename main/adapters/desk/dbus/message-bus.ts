// One D-Bus connection, opened when it is first needed: method calls with a time limit, and signals. A bus that is not
// there, hangs, ends or answers nonsense is a null answer, never an exception.
import {
  Message,
  sessionBus,
  systemBus,
  type MessageBus as Connection,
} from '@jellybrick/dbus-next';
import type { BusCall, BusSignal, MessageBus, SignalMatch } from '../../../app/message-bus-port.ts';

export type { BusCall, BusSignal, MessageBus, SignalMatch } from '../../../app/message-bus-port.ts';

export interface MessageBusDeps {
  readonly open: () => Connection;
  /** Real milliseconds of any clock. */
  readonly nowMs: () => number;
  readonly after: (ms: number, callback: () => void) => () => void;
}

const CALL_TIMEOUT_MS = 2_000;
/** A bus that refused is not asked again for this long, then for twice as long each time, up to the longest. */
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 5 * 60_000;
const BUS_NAME = 'org.freedesktop.DBus';
const PING: BusCall = {
  destination: BUS_NAME,
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus.Peer',
  member: 'Ping',
};

interface Subscription {
  readonly match: SignalMatch;
  readonly listener: (signal: BusSignal) => void;
}

export const openSessionBus = (): Connection => sessionBus();
export const openSystemBus = (): Connection => systemBus();

export function createMessageBus(deps: MessageBusDeps): MessageBus {
  return new LazyBus(deps);
}

class LazyBus implements MessageBus {
  readonly #deps: MessageBusDeps;
  readonly #subscriptions = new Set<Subscription>();
  readonly #lost = new Set<() => void>();
  /** Ends the calls that still wait on the open connection. */
  readonly #waiting = new Set<() => void>();
  #connection: Connection | null = null;
  /** Not before this is a bus that was not there asked again. */
  #restsUntilMs = -Infinity;
  #restMs = FIRST_REST_MS;

  constructor(deps: MessageBusDeps) {
    this.#deps = deps;
  }

  async call(asked: BusCall): Promise<readonly unknown[] | null> {
    const connection = this.#open();
    if (connection === null) return null;
    try {
      const reply = await this.#within(CALL_TIMEOUT_MS, connection.call(messageOf(asked)));
      if (reply === null) void this.#checkAlive(connection);
      else this.#restMs = FIRST_REST_MS;
      return reply === null ? null : reply.body;
    } catch {
      return null;
    }
  }

  onSignal(match: SignalMatch, listener: (signal: BusSignal) => void): () => void {
    const subscription = { match, listener };
    this.#subscriptions.add(subscription);
    // A connection that opens now asks for every subscription there is.
    if (this.#connection === null) this.#open();
    else void this.call(matchCall('AddMatch', match));
    return () => {
      const isOpen = this.#subscriptions.delete(subscription) && this.#connection !== null;
      if (isOpen) void this.call(matchCall('RemoveMatch', match));
    };
  }

  onLost(listener: () => void): () => void {
    this.#lost.add(listener);
    return () => {
      this.#lost.delete(listener);
    };
  }

  close(): void {
    this.#restsUntilMs = Infinity;
    this.#drop();
  }

  #open(): Connection | null {
    if (this.#connection !== null) return this.#connection;
    if (this.#deps.nowMs() < this.#restsUntilMs) return null;
    try {
      const connection = this.#deps.open();
      this.#connection = connection;
      // A missing bus is told by an event; without a listener it would end the process (platform.md 1.4).
      const emitter: NodeJS.EventEmitter = connection;
      emitter.on('error', () => {
        this.#fail(connection);
      });
      connection.on('message', (message) => {
        this.#deliver(message);
      });
      for (const { match } of this.#subscriptions) void this.call(matchCall('AddMatch', match));
      return connection;
    } catch {
      this.#rest();
      return null;
    }
  }

  #deliver({ sender, path, interface: iface, member, body }: Message): void {
    const signal = { sender, path, interface: iface, member, body };
    for (const { match, listener } of this.#subscriptions)
      if (isWanted(signal, match)) listener(signal);
  }

  /**
   * A call went unanswered: a slow service, or a bus that is gone. The library does not tell of an ended stream, so
   * the bus itself is asked.
   */
  async #checkAlive(connection: Connection): Promise<void> {
    if (connection !== this.#connection) return;
    const pong = this.#within(CALL_TIMEOUT_MS, connection.call(messageOf(PING)));
    if ((await pong.catch(() => null)) === null) this.#fail(connection);
  }

  #fail(connection: Connection): void {
    if (connection !== this.#connection) return;
    this.#drop();
    this.#rest();
    for (const listener of [...this.#lost]) listener();
  }

  #drop(): void {
    const connection = this.#connection;
    this.#connection = null;
    // The library leaves the calls of a lost connection unanswered for ever.
    for (const end of [...this.#waiting]) end();
    try {
      connection?.disconnect();
    } catch {
      // It is gone already.
    }
  }

  /** Nobody asks a bus that is gone for a while; whoever listens is connected again with the next call after it. */
  #rest(): void {
    this.#restsUntilMs = this.#deps.nowMs() + this.#restMs;
    this.#restMs = Math.min(2 * this.#restMs, LONGEST_REST_MS);
  }

  #within<T>(ms: number, work: Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const end = () => {
        settle();
        resolve(null);
      };
      const cancel = this.#deps.after(ms, end);
      const settle = () => {
        cancel();
        this.#waiting.delete(end);
      };
      this.#waiting.add(end);
      work.then(resolve, reject).finally(settle);
    });
  }
}

function messageOf({ body = [], signature = '', ...rest }: BusCall): Message {
  return new Message({ ...rest, signature, body: [...body] });
}

function matchCall(member: 'AddMatch' | 'RemoveMatch', match: SignalMatch): BusCall {
  const path = match.pathNamespace === undefined ? '' : `,path_namespace='${match.pathNamespace}'`;
  const first = match.firstArgument === undefined ? '' : `,arg0='${match.firstArgument}'`;
  return {
    destination: BUS_NAME,
    path: '/org/freedesktop/DBus',
    interface: BUS_NAME,
    member,
    signature: 's',
    body: [`type='signal',interface='${match.interface}'${path}${first}`],
  };
}

function isWanted({ path, interface: iface, body }: BusSignal, match: SignalMatch): boolean {
  const { pathNamespace = '', firstArgument } = match;
  return (
    iface === match.interface &&
    (path === pathNamespace || path.startsWith(`${pathNamespace}/`)) &&
    (firstArgument === undefined || body[0] === firstArgument)
  );
}
