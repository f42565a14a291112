// Makes everything the double does not stand in for fail at once and by its Electron name: whole
// modules, members of covered objects, and options. It decides nothing about what is covered.
import { EventEmitter } from 'node:events';

/** Throws the double's one error for parts of Electron it does not cover. */
export function notCovered(name: string): never {
  throw new Error(`electron double: ${name} is not covered (tests/electron-double/)`);
}

// Asked of any object by the language, Node, module interop and assertion libraries.
const PROBED_NAMES = new Set([
  'then',
  'toJSON',
  '__esModule',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  'domain',
  '$$typeof',
]);

const isProbe = (key: string | symbol): boolean => typeof key === 'symbol' || PROBED_NAMES.has(key);

/** A whole export (`autoUpdater`, `BaseWindow`) that throws by name on any use. */
export function uncoveredExport(name: string): never {
  const refuse = (key: string | symbol) => notCovered(`${name}.${String(key)}`);
  return new Proxy(Object, {
    get: (_, key) => (isProbe(key) ? undefined : refuse(key)),
    set: (_, key) => refuse(key),
    has: (_, key) => refuse(key),
    apply: () => notCovered(`${name}()`),
    construct: () => notCovered(`new ${name}()`),
  }) as never;
}

/** A covered emitter class: reading a member that neither it nor EventEmitter has throws. */
export function coveredEmitter(name: string): typeof EventEmitter {
  class Covered extends EventEmitter {}
  Object.setPrototypeOf(Covered.prototype, guard(EventEmitter.prototype, name));
  Object.setPrototypeOf(Covered, guard(EventEmitter, name));
  return Covered as typeof EventEmitter;
}

/** The same for covered classes that are not emitters. */
export function coveredObject(name: string): new () => object {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- its prototype is the point
  class Covered {}
  Object.setPrototypeOf(Covered.prototype, guard(Object.prototype, name));
  Object.setPrototypeOf(Covered, guard(Function.prototype, name));
  return Covered;
}

/** An options object the double reads: naming an option it does not know throws. */
export function refuseOptions(name: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) notCovered(`${name} option '${key}'`);
  }
}

// Sits at the end of a prototype chain, where only lookups that found nothing arrive.
function guard<T extends object>(end: T, name: string): T {
  return new Proxy(end, {
    get(target, key, receiver) {
      if (isProbe(key) || key in target) return Reflect.get(target, key, receiver) as unknown;
      return notCovered(`${name}.${String(key)}`);
    },
    // `instanceof EventEmitter` compares the chain with the class's own prototype object.
    getPrototypeOf: (target) => target,
  });
}
