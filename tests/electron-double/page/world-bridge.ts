// One end of the bridge between a page's main world and the preload's isolated world: values are
// copied, functions and promises are proxied, calls are synchronous. Both ends talk through DOM
// events with names only they know. Injected by its source text: nothing from outside is used.
import type { ProxyHooks, StructuredCodec } from './structured-codec.ts';

export interface WorldBridge {
  encode(value: unknown): unknown;
  decode(tree: unknown): unknown;
  /** Calls a named service of the other end and gives back its answer. */
  ask(service: string, args: readonly unknown[]): unknown;
}

export interface WorldBridgeOptions {
  readonly codec: StructuredCodec;
  readonly hears: string;
  readonly says: string;
  readonly services: Readonly<Record<string, (...args: never[]) => unknown>>;
}

type Message =
  | { op: 'ask'; service: string; args: unknown }
  | { op: 'call'; id: number; args: unknown }
  | { op: 'answer'; ok: boolean; value: unknown }
  | { op: 'settle'; id: number; ok: boolean; value: unknown };

type Callable = (...args: unknown[]) => unknown;

// One function on purpose: its text is injected into pages, so helpers have to live inside.
export function createWorldBridge(options: WorldBridgeOptions): WorldBridge {
  const { codec, hears, says, services } = options;
  // Taken at document start, before a page script can replace them.
  const dispatch = document.dispatchEvent.bind(document);
  const NativeEvent = CustomEvent;
  const { parse, stringify } = JSON;

  const functions = new Map<number, Callable>();
  const waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(reason: unknown): void }
  >();
  let lastId = 0;
  let answer: { ok: boolean; value: unknown } | undefined;

  const say = (message: Message): void => {
    dispatch(new NativeEvent(says, { detail: stringify(message) }));
  };
  const hooks: ProxyHooks = {
    encodeFunction(value) {
      functions.set(++lastId, value);
      return lastId;
    },
    encodePromise(promise) {
      const id = ++lastId;
      const settle = (ok: boolean) => (value: unknown) => {
        say({ op: 'settle', id, ok, value: encode(value) });
      };
      promise.then(settle(true), settle(false));
      return id;
    },
    decodeFunction:
      (id) =>
      (...args: unknown[]) =>
        awaitAnswer({ op: 'call', id, args: encode(args) }),
    decodePromise: (id) =>
      new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      }),
  };
  const encode = (value: unknown): unknown => codec.encode(value, hooks);
  const decode = (tree: unknown): unknown => codec.decode(tree, hooks);

  // Events are handled inside dispatch, so the answer is there when `say` comes back; a nested
  // question has been answered before ours is.
  function awaitAnswer(message: Message): unknown {
    say(message);
    const given = answer;
    answer = undefined;
    if (!given) throw new Error('The other world of this page is gone');
    if (!given.ok) throw decode(given.value);
    return decode(given.value);
  }

  function respond(work: () => unknown): void {
    let ok = true;
    let value: unknown;
    try {
      value = encode(work());
    } catch (error) {
      ok = false;
      value = encode(error instanceof Error ? error : new Error(String(error)));
    }
    say({ op: 'answer', ok, value });
  }

  function receive(message: Message): void {
    if (message.op === 'answer') {
      answer = message;
    } else if (message.op === 'settle') {
      waiting.get(message.id)?.[message.ok ? 'resolve' : 'reject'](decode(message.value));
      waiting.delete(message.id);
    } else if (message.op === 'call') {
      respond(() => functions.get(message.id)?.(...(decode(message.args) as unknown[])));
    } else {
      respond(() => services[message.service]?.(...(decode(message.args) as never[])));
    }
  }

  document.addEventListener(hears, (event) => {
    receive(parse((event as CustomEvent<string>).detail) as Message);
  });

  return {
    encode,
    decode,
    ask: (service, args) => awaitAnswer({ op: 'ask', service, args: encode(args) }),
  };
}
