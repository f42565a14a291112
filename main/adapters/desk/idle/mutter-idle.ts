// Input idleness as GNOME's compositor tells it over D-Bus: exact, whatever a film inhibits, whichever way our windows
// are drawn (platform.md 1.3).
import type { BusCall, MessageBus } from '../dbus/message-bus.ts';
import type { IdleSource, IdleSourceOpener } from './idle-source.ts';

const GET_IDLE_TIME: BusCall = {
  destination: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
  member: 'GetIdletime',
};

/** So many unanswered calls in a row mean that the service is gone. */
const LOST_AFTER = 3;

export function createMutterIdle(bus: MessageBus): IdleSourceOpener {
  return {
    name: 'mutter',
    open: async () => ((await ask(bus)) === 'unknown' ? null : new MutterIdle(bus)),
  };
}

class MutterIdle implements IdleSource {
  readonly name = 'mutter';
  readonly #bus: MessageBus;
  #failures = 0;
  #isClosed = false;
  #onLost: (reason: string) => void = () => undefined;

  constructor(bus: MessageBus) {
    this.#bus = bus;
  }

  async read(): Promise<number | 'unknown'> {
    if (this.#isClosed) return 'unknown';
    const age = await ask(this.#bus);
    this.#failures = age === 'unknown' ? this.#failures + 1 : 0;
    if (this.#failures >= LOST_AFTER) this.#end();
    return age;
  }

  watchClosely(): void {
    // Every answer is exact.
  }

  onLost(listener: (reason: string) => void): void {
    this.#onLost = listener;
  }

  close(): void {
    this.#isClosed = true;
  }

  #end(): void {
    if (this.#isClosed) return;
    this.close();
    this.#onLost('Mutter no longer answers');
  }
}

/** The answer is a uint64, which arrives as a BigInt. */
async function ask(bus: MessageBus): Promise<number | 'unknown'> {
  const [answer] = (await bus.call(GET_IDLE_TIME)) ?? [];
  const age = typeof answer === 'bigint' || typeof answer === 'number' ? Number(answer) : NaN;
  return Number.isFinite(age) && age >= 0 ? age : 'unknown';
}
