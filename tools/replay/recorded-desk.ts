// A desk from a recording: at any instant, what a program would have seen of it. Injected happenings lie on top.
import type { DeskEvidence, Signal } from '../../main/core/desk-evidence.ts';
import type { Instant } from '../../main/core/time.ts';

/** One stretch of a recording, `from` inclusive to `to` exclusive. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly state: 'active' | 'idle' | 'off';
}

export const INJECTED_KINDS = [
  'lock',
  'suspend',
  'restart',
  'call',
  'video',
  'fullscreen',
  'dnd',
] as const;
export type InjectedKind = (typeof INJECTED_KINDS)[number];

/** Something laid over the recording, `from` inclusive to `to` exclusive. */
export interface Injected {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: InjectedKind;
}

/** Input that goes on is this old when looked at: a sample sees the key before, not the one of this instant. */
const TYPING_AGE_MS = 500;

/** Looks at a recording; questions must be asked in order of time. */
export class RecordedDesk {
  readonly #stretches: readonly Stretch[];
  readonly #signals: Readonly<Record<'call' | 'video' | 'fullscreen' | 'dnd' | 'lock', Cursor>>;
  readonly #untouchable: Cursor;
  #index = 0;
  #inputAt: Instant;

  constructor(stretches: readonly Stretch[], injected: readonly Injected[], from: Instant) {
    const only = (...kinds: InjectedKind[]) =>
      new Cursor(injected.filter(({ kind }) => kinds.includes(kind)));
    this.#stretches = stretches;
    this.#signals = {
      call: only('call'),
      video: only('video'),
      fullscreen: only('fullscreen'),
      dnd: only('dnd'),
      lock: only('lock'),
    };
    this.#untouchable = only('lock', 'suspend');
    this.#inputAt = from;
  }

  /** What a sample at `at` shows. */
  look(at: Instant): DeskEvidence {
    this.#moveTo(at);
    return {
      inputAgeMs: Math.max(0, at - this.#inputAt),
      screen: this.#signals.lock.covering(at) === null ? 'unlocked' : 'locked',
      call: this.#signal('call', at),
      video: this.#signal('video', at),
      fullScreen: this.#signal('fullscreen', at),
      doNotDisturb: this.#signal('dnd', at),
      battery: 'unknown',
    };
  }

  #moveTo(at: Instant): void {
    for (;;) {
      const stretch = this.#stretches[this.#index];
      if (stretch === undefined || stretch.from > at) return;
      if (stretch.state === 'active')
        this.#typeUntil(Math.max(stretch.from, Math.min(at - TYPING_AGE_MS, stretch.to)));
      if (stretch.to > at) return;
      this.#index += 1;
    }
  }

  /** Input up to `typedAt`, except while the screen was locked or the machine asleep. */
  #typeUntil(typedAt: number): void {
    const blocked = this.#untouchable.covering(typedAt);
    this.#inputAt = Math.max(this.#inputAt, blocked?.from ?? typedAt) as Instant;
  }

  #signal(kind: 'call' | 'video' | 'fullscreen' | 'dnd', at: Instant): Signal {
    return this.#signals[kind].covering(at) === null ? 'off' : 'on';
  }
}

/** Finds the happening that covers an instant; instants must not go back. */
class Cursor {
  readonly #list: readonly Injected[];
  #next = 0;

  constructor(list: readonly Injected[]) {
    this.#list = list.toSorted((a, b) => a.from - b.from);
  }

  covering(at: number): Injected | null {
    for (;;) {
      const one = this.#list[this.#next];
      if (one === undefined || one.from > at) return null;
      if (at < one.to) return one;
      this.#next += 1;
    }
  }
}
