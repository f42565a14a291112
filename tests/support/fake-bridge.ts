// A bridge for tests of windows: gives the snapshot it was made with, publishes others, remembers what was asked.
import type { Bridge, Command, Snapshot } from '../../preload/contract.ts';

export interface FakeBridge extends Bridge {
  /** Every command sent so far, in order. */
  readonly sent: readonly Command[];
  /** Tells every listener of a new snapshot, as main does after each step. */
  publish(snapshot: Snapshot): void;
  /** How many listeners there are. */
  listenerCount(): number;
}

export function createFakeBridge(first: Snapshot): FakeBridge {
  const sent: Command[] = [];
  const listeners = new Set<(snapshot: Snapshot) => void>();
  let current = first;
  return {
    wireVersion: 1,
    sent,
    getSnapshot: () => Promise.resolve(current),
    sendCommand: (command) => {
      sent.push(command);
      return Promise.resolve({ ok: true });
    },
    onSnapshot: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    publish: (snapshot) => {
      current = snapshot;
      for (const listener of listeners) listener(snapshot);
    },
    listenerCount: () => listeners.size,
  };
}
