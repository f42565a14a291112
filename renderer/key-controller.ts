// Hands every key pressed in the window to its host's listener, while the host is on the page.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class KeyController implements ReactiveController {
  readonly #listener: (event: KeyboardEvent) => void;

  constructor(host: ReactiveControllerHost, listener: (event: KeyboardEvent) => void) {
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#listener);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#listener);
  }
}
