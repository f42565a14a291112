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
  /** `XDG_CURRENT_DESKTOP`, names separated by colons. */
  readonly desktop: string;
  readonly session: MessageBus;
  readonly run: RunProgram;
}

export function createLinuxDoNotDisturb({ desktop, session, run }: LinuxDesktop): ReadSignal {
  const names = desktop.toLowerCase().split(':');
  if (names.includes('kde')) return () => askVariant(session, KDE);
  if (names.includes('xfce')) return () => askVariant(session, XFCE);
  if (names.includes('gnome') || names.includes('unity'))
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
