// A bridge for tests of windows: gives the snapshot it was made with, publishes others, remembers what was asked.
import type {
  Answers,
  Bridge,
  Command,
  CommandResult,
  CompanionPlace,
  HistoryAsk,
  HistoryView,
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

/** What a bridge answers; history by what is asked for, where it is a function. */
export type FakeAnswers = Partial<Omit<Answers, 'history'>> & {
  readonly history?: HistoryView | ((asked: HistoryAsk) => HistoryView);
};

/** A question without an answer among `answers` is refused, as main refuses what it does not know. */
export function createFakeBridge(
  first: Snapshot,
  answers: FakeAnswers = {},
  result: CommandResult = { ok: true },
): FakeBridge {
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
      return Promise.resolve(result);
    },
    asked,
    ask: (query) => {
      const { kind }: { readonly kind: QueryKind } = query;
      asked.push(kind);
      const prepared = answers[kind];
      const answer =
        typeof prepared === 'function' ? prepared(query as unknown as HistoryAsk) : prepared;
      return answer === undefined
        ? Promise.reject(new Error('refused'))
        : Promise.resolve(answer as never);
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
