// Which section of a page is being read: the one that was gone to, and once the page has moved on from there the last one
// whose top has passed the upper part of the window.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A section is being read once its top is above this share of the window. */
const READING_SHARE = 0.35;

export class SectionSpy implements ReactiveController {
  /** The id of the section; null before any is watched. */
  current: string | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sections: readonly HTMLElement[] = [];
  #scopes: readonly Node[] = [];
  #goneTo: { readonly section: HTMLElement; readonly top: number } | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Whatever scrolls, the page or something around it: the event neither bubbles nor leaves the shadow root it is in, but
    // it can be caught there on its way down.
    this.#scopes = scopesAround(this.#host);
    for (const scope of this.#scopes)
      scope.addEventListener('scroll', this.#look, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const scope of this.#scopes)
      scope.removeEventListener('scroll', this.#look, { capture: true });
  }

  /** To be called when the sections have been drawn, from the top. */
  watch(sections: readonly HTMLElement[]): void {
    this.#sections = sections;
  }

  /** To be called when the page has been scrolled to a section: a short one would count as read past at once. */
  settleOn(section: HTMLElement): void {
    this.#goneTo = { section, top: topOf(section) };
    this.#look();
  }

  readonly #look = (): void => {
    if (this.#goneTo !== null && topOf(this.#goneTo.section) !== this.#goneTo.top)
      this.#goneTo = null;
    const current = (this.#goneTo?.section ?? this.#sectionRead())?.id ?? null;
    if (current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  };

  #sectionRead(): HTMLElement | undefined {
    if (this.#isAtEnd()) return this.#sections.at(-1);
    const line = window.innerHeight * READING_SHARE;
    return this.#sections.findLast((one) => topOf(one) <= line);
  }

  /** The last ones are too short to come up that far: at the end of the page it is the last that is meant. */
  #isAtEnd(): boolean {
    const last = this.#sections.at(-1);
    return last !== undefined && last.getBoundingClientRect().bottom <= window.innerHeight;
  }
}

function topOf(section: HTMLElement): number {
  return section.getBoundingClientRect().top;
}

/** Every shadow root that the element is in, from the inside out, and the document. */
function scopesAround(element: Element): readonly Node[] {
  const scope = element.getRootNode();
  return scope instanceof ShadowRoot ? [scope, ...scopesAround(scope.host)] : [scope];
}
