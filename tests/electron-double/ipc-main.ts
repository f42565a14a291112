// `ipcMain`: listeners and invoke handlers, and the delivery of what pages send, with the same
// errors and clone rules as Electron.
import type { IpcMain as ElectronIpcMain, IpcMainInvokeEvent } from 'electron';
import { createEvent } from './electron-event.ts';
import { coveredEmitter } from './not-covered.ts';
import { createStructuredCodec } from './page/structured-codec.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type Covered = 'handle' | 'handleOnce' | 'removeHandler';

export class IpcMain extends coveredEmitter('ipcMain') implements Pick<ElectronIpcMain, Covered> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** For ipc-delivery. Undefined when nobody handles the channel. */
  handlerOf(channel: string): Handler | undefined {
    return this.#handlers.get(channel);
  }
}

export const ipcMain = new IpcMain();

/** Who sent a message: what Electron puts on the event. */
export interface Sender {
  readonly sender: unknown;
  readonly senderFrame: unknown;
  readonly processId: number;
  readonly frameId: number;
}

export type InvokeReply = { ok: true; value: unknown } | { ok: false; message: string };

const codec = createStructuredCodec();

/** Runs the handler; the value comes back encoded for the page. Never rejects. */
export async function deliverInvoke(
  from: Sender,
  channel: string,
  encodedArgs: unknown,
): Promise<InvokeReply> {
  try {
    const handler = ipcMain.handlerOf(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const event = createEvent({ type: 'frame', ...from }) as unknown as IpcMainInvokeEvent;
    const result = await handler(event, ...(codec.decode(encodedArgs) as unknown[]));
    return { ok: true, value: codec.encode(result) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { ok: false, message: String(error) };
  }
}

/** Emits to the listeners of the channel. */
export function deliverSend(
  from: Sender & { reply: (channel: string, ...args: unknown[]) => void },
  channel: string,
  encodedArgs: unknown,
): void {
  const event = createEvent({ type: 'frame', ports: [], ...from });
  ipcMain.emit(channel, event, ...(codec.decode(encodedArgs) as unknown[]));
}
