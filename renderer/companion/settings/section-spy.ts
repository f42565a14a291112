// Which section of a page is being read: the last one whose top has passed the upper part of the window.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A section is being read once its top is above this share of the window. */
const READING_SHARE = 0.35;

export class SectionSpy implements ReactiveController {
  /** The id of the section; null before any is watched. */
  current: string | null = null;
  readonly #host: ReactiveControllerHost;
  #sections: readonly HTMLElement[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Whatever scrolls, the page or something around it: the event does not bubble, but it can be caught on its way down.
    window.addEventListener('scroll', this.#look, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#look, { capture: true });
  }

  /** To be called when the sections have been drawn, from the top. */
  watch(sections: readonly HTMLElement[]): void {
    this.#sections = sections;
  }

  readonly #look = (): void => {
    const line = window.innerHeight * READING_SHARE;
    const read = this.#sections.findLast((one) => one.getBoundingClientRect().top <= line);
    const current = (this.#isAtEnd() ? this.#sections.at(-1) : read)?.id ?? null;
    if (current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  };

  /** The last ones are too short to come up that far: at the end of the page it is the last that is meant. */
  #isAtEnd(): boolean {
    const last = this.#sections.at(-1);
    return last !== undefined && last.getBoundingClientRect().bottom <= window.innerHeight;
  }
}
