// Looks at something again and again, but only while its host is on the screen of a page that somebody can see.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameClock } from '../../frame-clock.ts';

export interface WhileSeenDeps {
  readonly clock: FrameClock;
  /** The pause between an answer and the next look, in milliseconds. */
  readonly pauseMs: number;
  /** Resolves when it has looked; never rejects. */
  readonly look: () => Promise<void>;
}

export class WhileSeen implements ReactiveController {
  readonly #host: Element;
  readonly #deps: WhileSeenDeps;
  readonly #observer: IntersectionObserver;
  #isOnScreen = false;
  #isLooking = false;
  #callOff: (() => void) | null = null;
  #endVisibility: () => void = () => undefined;

  constructor(host: ReactiveControllerHost & Element, deps: WhileSeenDeps) {
    this.#host = host;
    this.#deps = deps;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isOnScreen = entries.at(-1)?.isIntersecting === true;
      this.#goOn();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#endVisibility = this.#deps.clock.onVisibility(() => this.#goOn());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#endVisibility();
    this.#isOnScreen = false;
    this.#goOn();
  }

  /** Looks at once where it has not looked for a while; rests where nobody sees it. */
  #goOn(): void {
    const isSeen = this.#isOnScreen && this.#deps.clock.isVisible();
    if (!isSeen) {
      this.#callOff?.();
      this.#callOff = null;
    } else if (this.#callOff === null && !this.#isLooking) void this.#look();
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    await this.#deps.look();
    this.#isLooking = false;
    if (!this.#isOnScreen || !this.#deps.clock.isVisible()) return;
    this.#callOff = this.#deps.clock.onTimer(this.#deps.pauseMs, () => {
      this.#callOff = null;
      this.#goOn();
    });
  }
}
