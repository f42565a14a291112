// The lock of the screen on Linux, where Electron tells of no such event: logind's hint and the screen savers' signals
// (platform.md 1.2). What comes first, wins; the state can be asked at any time.
import { Variant } from '@jellybrick/dbus-next';
import type { BusCall, BusSignal, MessageBus } from '../dbus/message-bus.ts';

export type ScreenLock = 'locked' | 'unlocked' | 'unknown';

export interface LinuxScreenLock {
  read(): Promise<ScreenLock>;
  /** Calls back on every change that is told of. */
  onChange(listener: (lock: 'locked' | 'unlocked') => void): () => void;
}

const SESSIONS = '/org/freedesktop/login1/session';
const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

const LOCKED_HINT: BusCall = {
  destination: 'org.freedesktop.login1',
  path: `${SESSIONS}/auto`,
  interface: PROPERTIES,
  member: 'Get',
  signature: 'ss',
  body: [SESSION, 'LockedHint'],
};

/** Screen savers that also lock, by the interface under which they tell of it. */
const SAVERS = [
  'org.gnome.ScreenSaver',
  'org.freedesktop.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
];

export function createLinuxScreenLock(buses: {
  readonly system: MessageBus;
  readonly session: MessageBus;
}): LinuxScreenLock {
  const read = async () => lockOf(await buses.system.call(LOCKED_HINT));

  return {
    read,
    onChange: (listener) => {
      const stops = [
        // Anybody's session may have changed; what ours says is asked.
        buses.system.onSignal({ interface: PROPERTIES, pathNamespace: SESSIONS }, (signal) => {
          if (!isHintChange(signal)) return;
          void read().then((lock) => {
            if (lock !== 'unknown') listener(lock);
          });
        }),
        ...SAVERS.map((iface) =>
          buses.session.onSignal({ interface: iface }, ({ member, body: [isActive] }) => {
            if (member !== 'ActiveChanged' || typeof isActive !== 'boolean') return;
            listener(isActive ? 'locked' : 'unlocked');
          }),
        ),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function lockOf(reply: readonly unknown[] | null): ScreenLock {
  const [hint] = reply ?? [];
  const isLocked: unknown = hint instanceof Variant ? hint.value : undefined;
  if (typeof isLocked !== 'boolean') return 'unknown';
  return isLocked ? 'locked' : 'unlocked';
}

function isHintChange({ member, body }: BusSignal): boolean {
  const [iface, changed, invalidated] = body;
  if (member !== 'PropertiesChanged' || iface !== SESSION) return false;
  const isNamed = typeof changed === 'object' && changed !== null && 'LockedHint' in changed;
  return isNamed || (Array.isArray(invalidated) && invalidated.includes('LockedHint'));
}
