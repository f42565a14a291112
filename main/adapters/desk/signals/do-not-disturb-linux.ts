// Do-not-disturb where a Linux desktop lets it be read: KDE, GNOME, Xfce. No permission is asked for.
import { Variant } from '@jellybrick/dbus-next';
import type { Signal } from '../../../core/desk-evidence.ts';
import type { BusCall, MessageBus } from '../dbus/message-bus.ts';
import type { RunProgram } from './run-program.ts';
import { unknownSignal, type ReadSignal } from './signal-source.ts';

const KDE: BusCall = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  body: ['org.freedesktop.Notifications', 'Inhibited'],
};
const XFCE: BusCall = {
  destination: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
  member: 'GetProperty',
  signature: 'ss',
  body: ['xfce4-notifyd', '/do-not-disturb'],
};
const GNOME = ['get', 'org.gnome.desktop.notifications', 'show-banners'] as const;

export interface LinuxDesktop {
  /** Its names in lower case. */
  readonly desktop: readonly string[];
  readonly session: MessageBus;
  readonly run: RunProgram;
}

export function createLinuxDoNotDisturb({ desktop, session, run }: LinuxDesktop): ReadSignal {
  if (desktop.includes('kde')) return () => askVariant(session, KDE);
  if (desktop.includes('xfce')) return () => askVariant(session, XFCE);
  if (desktop.includes('gnome') || desktop.includes('unity'))
    return async () => readShowBanners(await run('gsettings', GNOME));
  return unknownSignal;
}

/** `show-banners` is GNOME's switch the other way round. */
export function readShowBanners(text: string | null): Signal {
  const word = text?.trim();
  if (word === 'false') return 'on';
  return word === 'true' ? 'off' : 'unknown';
}

async function askVariant(bus: MessageBus, call: BusCall): Promise<Signal> {
  const [answer] = (await bus.call(call)) ?? [];
  const value: unknown = answer instanceof Variant ? answer.value : undefined;
  if (typeof value !== 'boolean') return 'unknown';
  return value ? 'on' : 'off';
}
