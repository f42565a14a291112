// Notifications of a Linux desktop over D-Bus (org.freedesktop.Notifications 1.2/1.3), because Electron's have no actions there
// (platform.md 3.3). Listens to the bus only while one of ours is on screen, so at rest nothing wakes the program. The token that
// comes before an answer on Wayland (ActivationToken) is left alone: Electron 45 has no way to take it
// (github.com/electron/electron/pull/50269), and a window that is made anew comes to the front without it.
import { Variant } from '@jellybrick/dbus-next';
import type { BusCall, BusSignal, MessageBus } from '../../app/message-bus-port.ts';
import type {
  NotificationEvents,
  NotifierPort,
  PromptNotification,
} from '../../app/notifier-port.ts';

export interface BusNotifierDeps {
  readonly bus: MessageBus;
  /** Real milliseconds. Returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** Some servers tell of the end before the answer that was its reason: for this long an answer may follow. */
const LATE_ANSWER_MS = 300;

/** A server that goes away is given this long to come back: desktops restart theirs. */
const RESTART_MS = 2_000;

/** The key that the specification gives to a click on the notification itself. */
const DEFAULT_ACTION = 'default';

interface Shown {
  readonly notification: PromptNotification;
  readonly events: NotificationEvents;
  /** The server's number for it; null until it has answered, and once that server is gone. */
  id: number | null;
  isLost: boolean;
  /** What was told before the number was known. */
  readonly early: BusSignal[];
  /** Cancels the timer that runs for it, if any. */
  cancel: () => void;
}

export function createBusNotifier(deps: BusNotifierDeps): NotifierPort {
  return new BusNotifier(deps);
}

class BusNotifier implements NotifierPort {
  readonly #deps: BusNotifierDeps;
  #shown: Shown | null = null;
  #stopListening: (() => void) | null = null;

  constructor(deps: BusNotifierDeps) {
    this.#deps = deps;
  }

  show(notification: PromptNotification, events: NotificationEvents): void {
    const before = this.#shown;
    before?.cancel();
    this.#stopListening ??= this.#listen();
    const shown = {
      notification,
      events,
      id: null,
      isLost: false,
      early: [],
      cancel: () => undefined,
    };
    void this.#post(shown, before);
  }

  close(): void {
    const id = this.#forget()?.id ?? null;
    if (id !== null) this.#takeAway(id);
  }

  async #post(shown: Shown, before: Shown | null): Promise<void> {
    this.#shown = shown;
    const abilities = namesIn(await this.#deps.bus.call(call('GetCapabilities')));
    if (this.#shown !== shown) return;
    if (abilities === null) this.#fail(shown, 'no notification service answers');
    // Without buttons and without a click it could not be answered at all.
    else if (!abilities.has('actions')) this.#fail(shown, 'this desktop’s have no answers');
    else await this.#notify(shown, { abilities, replaces: before?.id ?? 0 });
  }

  async #notify(
    shown: Shown,
    options: { readonly abilities: ReadonlySet<string>; readonly replaces: number },
  ): Promise<void> {
    const [id] = (await this.#deps.bus.call(notifyCall(shown.notification, options))) ?? [];
    const isNumber = typeof id === 'number';
    if (this.#shown !== shown) {
      // Taken back, or overtaken, before the server had answered.
      if (isNumber && id !== this.#shown?.id) this.#takeAway(id);
      return;
    }
    if (!isNumber) {
      this.#fail(shown, 'the notification service refused it');
      return;
    }
    shown.id = id;
    for (const signal of shown.early.splice(0)) {
      if (signal.interface === NAME) this.#handleSignal(signal);
      else this.#handleOwner(signal);
    }
  }

  #listen(): () => void {
    const { bus } = this.#deps;
    const stops = [
      bus.onSignal({ interface: NAME, pathNamespace: PATH }, (signal) => {
        this.#handleSignal(signal);
      }),
      bus.onSignal(
        {
          interface: 'org.freedesktop.DBus',
          pathNamespace: '/org/freedesktop/DBus',
          firstArgument: NAME,
        },
        (signal) => {
          this.#handleOwner(signal);
        },
      ),
      bus.onLost(() => {
        if (this.#shown !== null) this.#fail(this.#shown, 'the session bus is gone');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  #handleSignal(signal: BusSignal): void {
    const shown = this.#shown;
    if (shown === null) return;
    if (shown.id === null) {
      shown.early.push(signal);
      return;
    }
    const { member, body } = signal;
    const [id, what] = body;
    if (id !== shown.id) return;
    if (member === 'ActionInvoked' && typeof what === 'string') this.#answer(shown, what);
    if (member === 'NotificationClosed') {
      this.#later(shown, LATE_ANSWER_MS, () => {
        this.#forget();
        shown.events.closed();
      });
    }
  }

  /** The server went away, and the notification with it; or there is another one. */
  #handleOwner(signal: BusSignal): void {
    const { member, body } = signal;
    const shown = this.#shown;
    if (shown === null || member !== 'NameOwnerChanged') return;
    const isGone = body[2] === '';
    if (shown.id === null && !shown.isLost) {
      // Its answer may have come with the same breath; one that only comes up now is the one that we ask.
      if (isGone) shown.early.push(signal);
      return;
    }
    shown.id = null;
    shown.isLost = true;
    this.#later(shown, isGone ? RESTART_MS : 0, () => {
      this.show(shown.notification, shown.events);
    });
  }

  #answer(shown: Shown, key: string): void {
    const { events, notification } = shown;
    const answer = notification.answers[Number(key)];
    if (key !== DEFAULT_ACTION && answer === undefined) return;
    this.#forget();
    // Not every server takes it away by itself.
    if (shown.id !== null) this.#takeAway(shown.id);
    if (answer === undefined) events.clicked();
    else events.answered(answer.command);
  }

  #fail(shown: Shown, why: string): void {
    this.#forget();
    shown.events.failed(why);
  }

  /** Calls back then, unless something else becomes of it before. */
  #later(shown: Shown, ms: number, callback: () => void): void {
    shown.cancel();
    shown.cancel = this.#deps.after(ms, callback);
  }

  #forget(): Shown | null {
    const shown = this.#shown;
    shown?.cancel();
    this.#shown = null;
    this.#stopListening?.();
    this.#stopListening = null;
    return shown;
  }

  #takeAway(id: number): void {
    void this.#deps.bus.call({ ...call('CloseNotification'), signature: 'u', body: [id] });
  }
}

/** What the server can do; null where there is none, or one that talks nonsense. */
function namesIn(reply: readonly unknown[] | null): ReadonlySet<string> | null {
  const [names] = reply ?? [];
  if (!Array.isArray(names)) return null;
  return new Set(names.filter((name) => typeof name === 'string'));
}

function call(member: string): BusCall {
  return { destination: NAME, path: PATH, interface: NAME, member };
}

function notifyCall(
  { title, body, answers, standsMs }: PromptNotification,
  { abilities, replaces }: { readonly abilities: ReadonlySet<string>; readonly replaces: number },
): BusCall {
  const text = abilities.has('body-markup') ? escapeMarkup(body) : body;
  const actions = answers.flatMap(({ label }, index) => [String(index), label]);
  return {
    ...call('Notify'),
    signature: 'susssasa{sv}i',
    body: [
      'Sitbones',
      replaces,
      'sitbones',
      title,
      text,
      // Its label is for servers that show the click as a button too.
      [DEFAULT_ACTION, title, ...actions],
      HINTS,
      expiryMs(standsMs, abilities),
    ],
  };
}

/**
 * Normal urgency: a low one GNOME only puts on its list, where nobody sees it in time; a critical one would break through
 * do-not-disturb. Never a sound.
 */
const HINTS = {
  urgency: new Variant('y', 1),
  category: new Variant('s', 'x-sitbones.reset'),
  'desktop-entry': new Variant('s', 'app.sitbones.companion'),
  'suppress-sound': new Variant('b', true),
};

/**
 * A desktop that keeps what nobody answered (`persistence`) shows it for as long as it likes and then lists it, where it can
 * still be answered until it is taken back. Any other one has to leave it on screen. -1: as the server likes; 0: for good.
 */
function expiryMs(standsMs: number | null, abilities: ReadonlySet<string>): number {
  if (abilities.has('persistence')) return -1;
  return standsMs === null ? 0 : Math.max(1, Math.round(standsMs));
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
