// Whether a film or the like keeps the display awake on Linux, from the desktop's own list of who asked it to. A music
// player asks only that the machine stays awake, and is not counted.
import type { Signal } from '../../../core/desk-evidence.ts';
import type { BusCall, MessageBus } from '../dbus/message-bus.ts';
import { firstKnown, type ReadSignal } from './signal-source.ts';

/** GNOME's bit for "do not let the session become idle". */
const GNOME_IDLE = 8;
/** KDE's bit for "do not change how the screen is set". */
const KDE_SCREEN = 4;

const GNOME: BusCall = {
  destination: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
  member: 'IsInhibited',
  signature: 'u',
  body: [GNOME_IDLE],
};
const KDE: BusCall = {
  destination: 'org.kde.Solid.PowerManagement.PolicyAgent',
  path: '/org/kde/Solid/PowerManagement/PolicyAgent',
  interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
  member: 'HasInhibition',
  signature: 'u',
  body: [KDE_SCREEN],
};
/** Xfce and others; it does not say what is inhibited. */
const FREEDESKTOP: BusCall = {
  destination: 'org.freedesktop.PowerManagement',
  path: '/org/freedesktop/PowerManagement/Inhibit',
  interface: 'org.freedesktop.PowerManagement.Inhibit',
  member: 'HasInhibit',
};

export function createLinuxDisplayAwake(session: MessageBus): ReadSignal {
  return firstKnown(...[GNOME, KDE, FREEDESKTOP].map((call) => () => askBoolean(session, call)));
}

/** A service's yes or no as a signal; anything else is `unknown`. */
export async function askBoolean(bus: MessageBus, call: BusCall): Promise<Signal> {
  const [answer] = (await bus.call(call)) ?? [];
  if (typeof answer !== 'boolean') return 'unknown';
  return answer ? 'on' : 'off';
}
