// Whether a Linux panel shows tray icons at all. Electron does not say: where no panel takes the icon, it is simply not there
// (platform.md 3.1). Panels of today tell of themselves on the bus, as hosts of status notifiers.
import { Variant } from '@jellybrick/dbus-next';
import type { BusCall, MessageBus } from '../app/message-bus-port.ts';

export interface TrayHostDeps {
  readonly bus: MessageBus;
  /** Real milliseconds. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** Whether an old panel may show icons without telling of it: on X11, but for GNOME, which has none. */
  readonly mayBeSilent: boolean;
}

export interface TrayHost {
  /** True once it is known that nothing shows the icon; false again when something does. */
  isMissing(): boolean;
}

/** Panels start with the session, and some after us. */
const FIRST_LOOK_MS = 5_000;
/** Who has just appeared is given a moment to say what it is. */
const SETTLE_MS = 500;

const WATCHER = 'org.kde.StatusNotifierWatcher';
const BUS = 'org.freedesktop.DBus';
const BUS_PATH = '/org/freedesktop/DBus';

const HAS_HOST: BusCall = {
  destination: WATCHER,
  path: '/StatusNotifierWatcher',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  body: [WATCHER, 'IsStatusNotifierHostRegistered'],
};
const HAS_WATCHER: BusCall = {
  destination: BUS,
  path: BUS_PATH,
  interface: BUS,
  member: 'NameHasOwner',
  signature: 's',
  body: [WATCHER],
};

/** Looks once, a little later, and goes on looking only while there is none. */
export function createTrayHost({ bus, after, mayBeSilent }: TrayHostDeps): TrayHost {
  let isMissing = false;
  let stopListening: (() => void) | null = null;

  async function look(): Promise<void> {
    isMissing = await isNowhere();
    if (isMissing) {
      stopListening ??= listen();
      return;
    }
    stopListening?.();
    stopListening = null;
  }

  /** Where the bus itself does not answer nothing is known, and nothing is said. */
  async function isNowhere(): Promise<boolean> {
    const [host] = (await bus.call(HAS_HOST)) ?? [];
    const isThere: unknown = host instanceof Variant ? host.value : undefined;
    if (typeof isThere === 'boolean') return !isThere;
    const [hasWatcher] = (await bus.call(HAS_WATCHER)) ?? [];
    return hasWatcher === false && !mayBeSilent;
  }

  function listen(): () => void {
    const lookSoon = () => {
      after(SETTLE_MS, () => void look());
    };
    const stops = [
      bus.onSignal({ interface: WATCHER }, lookSoon),
      bus.onSignal({ interface: BUS, pathNamespace: BUS_PATH, firstArgument: WATCHER }, lookSoon),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  after(FIRST_LOOK_MS, () => void look());
  return { isMissing: () => isMissing };
}
