// A bridge for tests of windows: gives the snapshot it was made with, publishes others, remembers what was asked.
import type {
  Answers,
  Bridge,
  Command,
  CompanionPlace,
  QueryKind,
  Snapshot,
} from '../../preload/contract.ts';

export interface FakeBridge extends Bridge {
  /** Every command sent so far, in order. */
  readonly sent: readonly Command[];
  /** Tells every listener of a new snapshot, as main does after each step. */
  publish(snapshot: Snapshot): void;
  /** Asks the window to go to a place, as main does when it is asked for again. */
  askPlace(place: CompanionPlace): void;
  /** Every question asked so far, in order. */
  readonly asked: readonly QueryKind[];
  /** How many listeners there are. */
  listenerCount(): number;
}

/** A question without an answer among `answers` is refused, as main refuses what it does not know. */
export function createFakeBridge(first: Snapshot, answers: Partial<Answers> = {}): FakeBridge {
  const sent: Command[] = [];
  const asked: QueryKind[] = [];
  const placeListeners = new Set<(place: CompanionPlace) => void>();
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
    asked,
    ask: ({ kind }) => {
      asked.push(kind);
      const answer = answers[kind];
      return answer === undefined ? Promise.reject(new Error('refused')) : Promise.resolve(answer);
    },
    onPlaceAsked: (listener) => {
      placeListeners.add(listener);
      return () => void placeListeners.delete(listener);
    },
    askPlace: (place) => {
      for (const listener of placeListeners) listener(place);
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
