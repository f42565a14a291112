// The bridge that the preload gives a page: exactly the contract's, and no way to anything else.
import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import {
  BRIDGE_KEY,
  CHANNELS,
  WIRE_VERSION,
  type Bridge,
  type Snapshot,
} from '../../preload/contract.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';

const exposed = new Map<string, unknown>();
const invoked: unknown[][] = [];
let answer: () => Promise<unknown> = () => Promise.resolve('answer');
const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: (...given: unknown[]) => {
    invoked.push(given);
    return answer();
  },
});

vi.doMock('electron', () => ({
  contextBridge: { exposeInMainWorld: (key: string, value: unknown) => exposed.set(key, value) },
  ipcRenderer,
}));

/** What waits for the document, which Node has none of. */
let tellOfDocument: () => void = () => undefined;
const observed: unknown[] = [];
class FakeObserver {
  constructor(tell: () => void) {
    tellOfDocument = tell;
  }
  observe(node: unknown): void {
    observed.push(node);
  }
  disconnect(): void {
    observed.length = 0;
  }
}
vi.stubGlobal('document', 'the document');
vi.stubGlobal('MutationObserver', FakeObserver);

const bridge = await newPage();

/** What a page finds when it begins. */
async function newPage(): Promise<Bridge> {
  vi.resetModules();
  ipcRenderer.removeAllListeners();
  invoked.length = 0;
  observed.length = 0;
  await import('../../preload/preload.ts');
  return exposed.get(BRIDGE_KEY) as Bridge;
}

/** The keys of the interface; one that is missing or too many here does not compile. */
const BRIDGE_KEYS = {
  wireVersion: true,
  getSnapshot: true,
  sendCommand: true,
  ask: true,
  onSnapshot: true,
  onPlaceAsked: true,
} satisfies Record<keyof Bridge, true>;

it('The page gets one object under the contract’s key, with the contract’s keys', () => {
  expect([...exposed.keys()]).toEqual([BRIDGE_KEY]);
  expect(Object.keys(bridge).toSorted()).toEqual(Object.keys(BRIDGE_KEYS).toSorted());
  expect(bridge.wireVersion).toBe(WIRE_VERSION);
});

it('Questions and commands go over their own channel, with the version of the wire', async () => {
  expect(await bridge.getSnapshot()).toBe('answer');
  expect(await bridge.sendCommand({ kind: 'skip' })).toBe('answer');
  expect(await bridge.ask({ kind: 'library' })).toBe('answer');
  expect(invoked).toEqual([
    [CHANNELS.getSnapshot, WIRE_VERSION],
    [CHANNELS.sendCommand, WIRE_VERSION, { kind: 'skip' }],
    [CHANNELS.ask, WIRE_VERSION, { kind: 'library' }],
  ]);
});

it('The first date is written as soon as the document is there, and no earlier', async () => {
  const format = vi.spyOn(Intl, 'DateTimeFormat');
  await newPage();
  expect(observed).toEqual(['the document']);
  expect(format).not.toHaveBeenCalled();
  tellOfDocument();
  expect(format).toHaveBeenCalledTimes(1);
  expect(observed).toEqual([]);
  format.mockRestore();
});

describe('The first snapshot', () => {
  const ASK = [CHANNELS.getSnapshot, WIRE_VERSION];

  it('is asked for before the page does, and once', async () => {
    const page = await newPage();
    expect(invoked).toEqual([ASK]);
    expect(await page.getSnapshot()).toBe('answer');
    expect(invoked).toEqual([ASK]);
    expect(ipcRenderer.listenerCount(CHANNELS.snapshotChanged)).toBe(0);
  });

  it('is asked for again whenever the page asks again', async () => {
    const page = await newPage();
    await page.getSnapshot();
    await page.getSnapshot();
    expect(invoked).toEqual([ASK, ASK]);
  });

  it('is the newer one where main has published one before the page asked', async () => {
    const page = await newPage();
    const snapshot = buildSnapshot();
    ipcRenderer.emit(CHANNELS.snapshotChanged, {}, snapshot);
    expect(await page.getSnapshot()).toBe(snapshot);
    expect(ipcRenderer.listenerCount(CHANNELS.snapshotChanged)).toBe(0);
  });

  it('is asked for once more where the early answer was a refusal', async () => {
    answer = () => Promise.reject(new Error('too early'));
    const page = await newPage();
    answer = () => Promise.resolve('answer');
    expect(await page.getSnapshot()).toBe('answer');
  });

  it('is an error for the page where main cannot be reached', async () => {
    answer = () => Promise.reject(new Error('nobody there'));
    const page = await newPage();
    await expect(page.getSnapshot()).rejects.toThrow('nobody there');
    answer = () => Promise.resolve('answer');
  });
});

it('Snapshots arrive without Electron’s event, until the page has enough of them', () => {
  const seen: unknown[][] = [];
  const unsubscribe = bridge.onSnapshot((...given: Snapshot[]) => seen.push(given));
  const snapshot = buildSnapshot();
  ipcRenderer.emit(CHANNELS.snapshotChanged, { sender: ipcRenderer }, snapshot, 'more');
  expect(seen).toEqual([[snapshot]]);
  unsubscribe();
  ipcRenderer.emit(CHANNELS.snapshotChanged, {}, snapshot);
  expect(seen).toHaveLength(1);
  expect(ipcRenderer.listenerCount(CHANNELS.snapshotChanged)).toBe(0);
});

it('A place that is asked for arrives without Electron’s event, until the page has enough', () => {
  const seen: unknown[][] = [];
  const unsubscribe = bridge.onPlaceAsked((...given: unknown[]) => seen.push(given));
  ipcRenderer.emit(CHANNELS.placeAsked, { sender: ipcRenderer }, 'library', 'more');
  expect(seen).toEqual([['library']]);
  unsubscribe();
  expect(ipcRenderer.listenerCount(CHANNELS.placeAsked)).toBe(0);
});
