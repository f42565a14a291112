// What a sandboxed preload sees: its limited `require`, `process`, and the renderer half of
// Electron (contextBridge, ipcRenderer). Runs in the page's isolated world. Injected by its source
// text: nothing from outside is used.
import type { createEventsModule } from './events-module.ts';
import type { StructuredCodec } from './structured-codec.ts';
import type { WorldBridge, WorldBridgeOptions } from './world-bridge.ts';

export interface PreloadSandboxOptions {
  readonly codec: StructuredCodec;
  readonly events: ReturnType<typeof createEventsModule>;
  readonly createBridge: (services: WorldBridgeOptions['services']) => WorldBridge;
  /** The CDP binding that carries JSON text to the main process. */
  readonly post: (text: string) => void;
  /** Where the main process calls in; set on the isolated world's global. */
  readonly receiverName: string;
  readonly preloadPath: string;
  readonly processFacts: object;
}

/** From the page to the main process. */
export type PageMessage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown }
  | { kind: 'send'; channel: string; args: unknown }
  | { kind: 'preloadError'; name: string; message: string; stack: string }
  | { kind: 'closeWindow' }
  | { kind: 'title'; title: string }
  | { kind: 'focus' }
  | { kind: 'blur' };

/** From the main process to the page. */
export type MainMessage =
  | { kind: 'message'; channel: string; args: unknown }
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'error'; id: number; message: string };

type Preload = (...globals: unknown[]) => void;

export function createPreloadSandbox(options: PreloadSandboxOptions): (run: Preload) => void {
  const { codec, events, post, preloadPath } = options;
  const tell = (message: PageMessage): void => {
    post(JSON.stringify(message));
  };
  const bridge = options.createBridge({
    closeWindow: () => {
      tell({ kind: 'closeWindow' });
    },
  });
  const refuse = (name: string): never => {
    throw new Error(`electron double: ${name} is not covered (tests/electron-double/)`);
  };
  const partly = (name: string, covered: object): unknown =>
    new Proxy(covered, {
      get: (target, key, receiver) =>
        typeof key === 'symbol' || key === 'then' || key === '__esModule' || key in target
          ? (Reflect.get(target, key, receiver) as unknown)
          : refuse(`${name}.${key}`),
    });

  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastInvoke = 0;

  class IpcRenderer extends events.EventEmitter {
    send(channel: string, ...args: unknown[]): void {
      tell({ kind: 'send', channel, args: codec.encode(args) });
    }

    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = ++lastInvoke;
      const encoded = codec.encode(args);
      const settled = new Promise<unknown>((resolve, reject) => {
        pending.set(id, { resolve, reject });
      });
      tell({ kind: 'invoke', id, channel, args: encoded });
      try {
        return await settled;
      } catch (error) {
        // eslint-disable-next-line preserve-caught-error -- Electron gives the page the text alone
        throw new Error(`Error invoking remote method '${channel}': ${(error as Error).message}`);
      }
    }
  }

  const ipcRenderer = new IpcRenderer();

  function receive(message: MainMessage): void {
    if (message.kind === 'message') {
      const event = { sender: ipcRenderer, ports: [] };
      ipcRenderer.emit(message.channel, event, ...(codec.decode(message.args) as unknown[]));
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'result') call?.resolve(codec.decode(message.value));
    else call?.reject(new Error(message.message));
  }
  Object.defineProperty(globalThis, options.receiverName, { value: receive });
  for (const kind of ['focus', 'blur'] as const) {
    window.addEventListener(kind, () => {
      tell({ kind });
    });
  }

  // Bound, because private state is not reachable through a proxy.
  const bound: Record<string, unknown> = {};
  for (const level of [events.EventEmitter.prototype, IpcRenderer.prototype] as object[]) {
    for (const key of Object.getOwnPropertyNames(level)) {
      bound[key] = (...args: unknown[]) =>
        (ipcRenderer as unknown as Record<string, Preload>)[key]?.(...args);
    }
  }
  const tellTitle = (): void => {
    tell({ kind: 'title', title: document.title });
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { childList: true, subtree: true });
  });

  const electron = partly('electron (in the preload)', {
    ipcRenderer: partly('ipcRenderer', bound),
    contextBridge: partly('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => bridge.ask('expose', [key, api]),
    }),
  });
  const setImmediate = (work: Preload, ...args: unknown[]): unknown => setTimeout(work, 0, ...args);
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate };
  const modules = new Map<string, unknown>([
    ['electron', electron],
    ['events', events.EventEmitter],
    ['timers', { ...timers, clearImmediate: clearTimeout }],
    ['url', partly('url (in the preload)', { URL, URLSearchParams })],
  ]);
  const aliases: Record<string, string> = {
    'electron/common': 'electron',
    'electron/renderer': 'electron',
    'node:events': 'events',
    'node:timers': 'timers',
    'node:url': 'url',
  };
  const require = (name: string): unknown => {
    const module = modules.get(aliases[name] ?? name);
    if (module === undefined) throw new Error(`module not found: ${name}`);
    return module;
  };

  return (run) => {
    const process = Object.assign(new events.EventEmitter(), options.processFacts);
    const exports = {};
    const buffer = partly('Buffer (in the preload)', {});
    try {
      run(require, process, exports, { exports }, buffer, globalThis, setImmediate, clearTimeout);
      process.emit('loaded');
    } catch (error) {
      console.error(`Unable to load preload script: ${preloadPath}`);
      console.error(error);
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      tell({ kind: 'preloadError', name, message, stack: stack ?? '' });
    }
  };
}
