// The `events` module a sandboxed preload can require. Injected by its source text: nothing from
// outside is used.

type Listener = (...args: unknown[]) => void;

export interface PreloadEmitter {
  on(name: string, listener: Listener): this;
  emit(name: string, ...args: unknown[]): boolean;
}

export function createEventsModule(): { EventEmitter: new () => PreloadEmitter } {
  class EventEmitter {
    #listeners = new Map<string, { call: Listener; original: Listener }[]>();

    on(name: string, listener: Listener): this {
      return this.#add(name, { call: listener, original: listener });
    }

    once(name: string, listener: Listener): this {
      const call = (...args: unknown[]): void => {
        this.off(name, listener);
        listener.apply(this, args);
      };
      return this.#add(name, { call, original: listener });
    }

    off(name: string, listener: Listener): this {
      const list = this.#listeners.get(name) ?? [];
      const index = list.findLastIndex((entry) => entry.original === listener);
      if (index >= 0) this.#listeners.set(name, list.toSpliced(index, 1));
      return this;
    }

    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }

    removeListener(name: string, listener: Listener): this {
      return this.off(name, listener);
    }

    removeAllListeners(name?: string): this {
      if (name === undefined) this.#listeners.clear();
      else this.#listeners.delete(name);
      return this;
    }

    emit(name: string, ...args: unknown[]): boolean {
      const list = this.#listeners.get(name) ?? [];
      for (const { call } of list) call.apply(this, args);
      return list.length > 0;
    }

    listenerCount(name: string): number {
      return this.#listeners.get(name)?.length ?? 0;
    }

    listeners(name: string): Listener[] {
      return (this.#listeners.get(name) ?? []).map(({ original }) => original);
    }

    #add(name: string, entry: { call: Listener; original: Listener }): this {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), entry]);
      return this;
    }
  }
  return { EventEmitter: Object.assign(EventEmitter, { EventEmitter }) };
}
