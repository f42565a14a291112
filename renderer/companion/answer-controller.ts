// Keeps the newest answer to one of main's questions for its host, and asks again when told to.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, Bridge, Query, QueryKind } from '../../preload/contract.ts';

/** `answer` is null until the first one; `isRefused` is true while the last question was not answered. */
export class AnswerController<Kind extends QueryKind> implements ReactiveController {
  answer: Answers[Kind] | null = null;
  isRefused = false;
  readonly #host: ReactiveControllerHost;
  readonly #bridge: Bridge;
  #askedFor: unknown = null;
  #question = 0;

  constructor(host: ReactiveControllerHost, bridge: Bridge) {
    this.#host = host;
    this.#bridge = bridge;
    host.addController(this);
  }

  hostConnected(): void {
    // A host that comes back may have missed changes.
    this.#askedFor = null;
  }

  /** Asks unless it has asked for this very state already; `state` is whatever the answer depends on. */
  askFor(query: Query<Kind>, state: unknown): void {
    if (this.#askedFor === state) return;
    this.#askedFor = state;
    void this.#ask(query);
  }

  async #ask(query: Query<Kind>): Promise<void> {
    this.#question += 1;
    const question = this.#question;
    try {
      const answer = await this.#bridge.ask(query);
      // Answers may overtake each other; only the one to the latest question counts.
      if (question !== this.#question) return;
      this.answer = answer;
      this.isRefused = false;
    } catch {
      if (question !== this.#question) return;
      this.isRefused = true;
    }
    this.#host.requestUpdate();
  }
}
