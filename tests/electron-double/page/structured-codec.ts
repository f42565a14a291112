// Turns values into JSON and back with the rules of the structured clone algorithm, so that what
// Electron refuses to send is refused here. Runs in Node and, by its source text, in both worlds of
// a page: it must use nothing from outside the function.

/** What to do with the two kinds that only the context bridge lets through. */
export interface ProxyHooks {
  encodeFunction(value: (...args: unknown[]) => unknown): number;
  encodePromise(value: Promise<unknown>): number;
  decodeFunction(id: number): unknown;
  decodePromise(id: number): unknown;
}

export interface StructuredCodec {
  /** A JSON-safe tree. Throws `An object could not be cloned.` as Electron does. */
  encode(value: unknown, hooks?: ProxyHooks): unknown;
  decode(tree: unknown, hooks?: ProxyHooks): unknown;
}

type Node = [tag: string, ...parts: unknown[]];

// One function on purpose: its text is injected into pages, so helpers have to live inside.
export function createStructuredCodec(): StructuredCodec {
  const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };
  const globals = globalThis as unknown as Record<string, new (...args: unknown[]) => object>;
  const errorNames = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError'];
  errorNames.push('TypeError', 'URIError');

  function encodeNumber(value: number): unknown {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : ['n', Object.is(value, -0) ? '-0' : String(value)];
  }

  function bytesOf(value: ArrayBuffer | ArrayBufferView): number[] {
    return ArrayBuffer.isView(value)
      ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)]
      : [...new Uint8Array(value)];
  }

  function encode(root: unknown, hooks?: ProxyHooks): unknown {
    const seen = new Map<object, number>();
    const entries = (list: Iterable<readonly [unknown, unknown]>): unknown[] =>
      [...list].map(([key, value]) => [visit(key), visit(value)]);

    function visitObject(value: object): Node {
      const known = seen.get(value);
      if (known !== undefined) return ['x', known];
      const kind = kindOf(value);
      if (kind === 'Promise') return hooks ? ['p', hooks.encodePromise(value as never)] : refuse();
      if (kind.startsWith('Weak')) return refuse();
      if (typeof EventTarget === 'function' && value instanceof EventTarget) return refuse();
      const id = seen.size;
      seen.set(value, id);
      if (kind === 'Date') return ['d', id, encodeNumber((value as Date).getTime())];
      if (kind === 'RegExp') return ['r', id, (value as RegExp).source, (value as RegExp).flags];
      if (kind === 'Map') return ['m', id, entries(value as Map<unknown, unknown>)];
      if (kind === 'Set') return ['s', id, [...(value as Set<unknown>)].map(visit)];
      if (kind === 'Error') return visitError(value as Error, id);
      if (kind === 'ArrayBuffer' || ArrayBuffer.isView(value)) {
        return ['y', id, kind, bytesOf(value as ArrayBuffer)];
      }
      if (kind === 'Number' || kind === 'String' || kind === 'Boolean') {
        return ['w', id, visit(value.valueOf())];
      }
      if (Array.isArray(value)) return ['a', id, value.length, entries(Object.entries(value))];
      return ['o', id, entries(Object.entries(value))];
    }

    function visitError(error: Error, id: number): Node {
      const name = errorNames.includes(error.name) ? error.name : 'Error';
      return ['e', id, name, error.message, String(error.stack)];
    }

    function visit(value: unknown): unknown {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (value === undefined) return ['u'];
      if (typeof value === 'number') return encodeNumber(value);
      if (typeof value === 'bigint') return ['b', value.toString()];
      if (typeof value === 'object') return visitObject(value);
      return typeof value === 'function' && hooks
        ? ['f', hooks.encodeFunction(value as never)]
        : refuse();
    }

    return visit(root);
  }

  function decode(root: unknown, hooks?: ProxyHooks): unknown {
    const made: object[] = [];
    const pairs = (list: unknown): [unknown, unknown][] =>
      (list as [unknown, unknown][]).map(([key, value]) => [visit(key), visit(value)]);
    // Remembered before the contents are read, so that a value may contain itself.
    const keep = <T extends object>(id: unknown, value: T): T => {
      made[id as number] = value;
      return value;
    };
    // Defined, not assigned: a key named __proto__ is only a key.
    const fill = <T extends object>(into: T, list: unknown): T => {
      for (const [key, value] of pairs(list)) {
        const property = { value, writable: true, enumerable: true, configurable: true };
        Object.defineProperty(into, key as string, property);
      }
      return into;
    };

    function makeBytes(id: unknown, kind: string, bytes: unknown): object {
      const { buffer } = Uint8Array.from(bytes as number[]);
      const View = globals[kind];
      return keep(id, kind === 'ArrayBuffer' || !View ? buffer : new View(buffer));
    }

    const makers: Record<string, (...parts: unknown[]) => unknown> = {
      u: () => undefined,
      n: (text) => Number(text),
      b: (text) => BigInt(text as string),
      x: (id) => made[id as number],
      d: (id, ms) => keep(id, new Date(visit(ms) as number)),
      r: (id, source, flags) => keep(id, new RegExp(source as string, flags as string)),
      w: (id, value) => keep(id, Object(visit(value)) as object),
      y: (id, kind, bytes) => makeBytes(id, kind as string, bytes),
      m: (id, list) => {
        const map = keep(id, new Map<unknown, unknown>());
        for (const [key, value] of pairs(list)) map.set(key, value);
        return map;
      },
      s: (id, list) => {
        const set = keep(id, new Set<unknown>());
        for (const value of list as unknown[]) set.add(visit(value));
        return set;
      },
      a: (id, length, list) => fill(keep(id, new Array<unknown>(length as number)), list),
      o: (id, list) => fill(keep(id, {}), list),
      e: (id, name, message, stack) => {
        const ErrorClass = (globals[name as string] ?? Error) as ErrorConstructor;
        return Object.assign(keep(id, new ErrorClass(message as string)), { stack });
      },
      f: (id) => hooks?.decodeFunction(id as number),
      p: (id) => hooks?.decodePromise(id as number),
    };

    function visit(tree: unknown): unknown {
      if (!Array.isArray(tree)) return tree;
      const [tag, ...parts] = tree as Node;
      return makers[tag]?.(...parts);
    }

    return visit(root);
  }

  return { encode, decode };
}
