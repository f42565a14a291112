// What the program needs of D-Bus, the bus between the programs of a Linux desktop: calls and signals. An adapter implements it.

/** A method call; `body` must fit `signature`. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

export interface BusSignal {
  readonly sender: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/**
 * Which signals are wanted: those of an interface, from objects at or below a path where one is given, and with this text as
 * their first argument where one is given.
 */
export interface SignalMatch {
  readonly interface: string;
  readonly pathNamespace?: string;
  readonly firstArgument?: string;
}

export interface MessageBus {
  /** What the service answers, or null where it does not within the time limit (2 s). Never rejects. */
  call(asked: BusCall): Promise<readonly unknown[] | null>;
  /** Calls back with every such signal until unsubscribed; the bus passes on no others, so nothing else wakes us. */
  onSignal(match: SignalMatch, listener: (signal: BusSignal) => void): () => void;
  /** Calls back when the connection is lost; the next call opens another one. */
  onLost(listener: () => void): () => void;
  close(): void;
}
