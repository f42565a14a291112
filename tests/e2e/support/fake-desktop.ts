// A Linux desktop of a story's own: programs first on the PATH that print what was recorded of the real ones, and a real
// dbus-daemon with services that speak as the real ones do. The app cannot tell it from a desktop.
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Message, sessionBus, Variant, type MessageBus as Connection } from '@jellybrick/dbus-next';
import { findProgram } from '../../../tools/system-packages.ts';
import { startPrivateBus, type PrivateBus } from '../../support/private-bus.ts';

const RECORDED = join(import.meta.dirname, '../../adapters/desk/signals/recorded');
const NAMES = [
  'org.gnome.SessionManager',
  'org.gnome.Mutter.IdleMonitor',
  'org.freedesktop.login1',
];
const SESSION = 'org.freedesktop.login1.Session';

/** Why a story about a desktop's services cannot run here; undefined when it can. */
export function desktopSkipReason(): string | undefined {
  if (process.platform !== 'linux') return 'these services are those of Linux desktops';
  return findProgram('dbus-daemon') === undefined ? 'there is no dbus-daemon' : undefined;
}

/** How a program of the desktop behaves. */
export type Behaviour =
  { readonly prints: string } | { readonly hangs: true } | { readonly floods: true };

export interface FakeMicrophone {
  /** For the environment of the app. */
  readonly path: string;
  /** Another program begins or ends to listen. */
  setCall(isOn: boolean): void;
  /** The program that tells of it goes wrong. */
  behave(behaviour: Behaviour): void;
}

/** PipeWire's `pw-dump` and PulseAudio's `pactl`, in a folder inside `folder`. */
export function installMicrophone(folder: string): FakeMicrophone {
  const programs = join(folder, 'programs');
  const answer = join(programs, 'answer.json');
  mkdirSync(programs, { recursive: true });
  const write = (script: string) => {
    for (const name of ['pw-dump', 'pactl']) {
      const file = join(programs, name);
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    }
  };
  const printing = () => {
    write(`exec cat '${answer}'`);
  };
  const setCall = (isOn: boolean) => {
    copyFileSync(join(RECORDED, isOn ? 'pw-dump-call.json' : 'pw-dump-idle.json'), answer);
    printing();
  };
  setCall(false);
  return {
    path: `${programs}${delimiter}${process.env['PATH'] ?? ''}`,
    setCall,
    behave: (behaviour) => {
      if ('hangs' in behaviour) write('exec sleep 600');
      else if ('floods' in behaviour) write('exec yes sitbones');
      else {
        writeFileSync(answer, behaviour.prints);
        printing();
      }
    },
  };
}

/** What the desktop's services say; a story changes it while the app runs. */
export interface FakeServices {
  /** For the environment of the app: GNOME, with this bus as session and as system bus. */
  readonly env: Readonly<Record<string, string>>;
  /** Something keeps the display awake; `hangs`: the question is never answered; `nonsense`: it is, with a poem. */
  setFilm(film: boolean | 'hangs' | 'nonsense'): void;
  /** The screen is locked or unlocked, and logind tells of it. */
  setLocked(isLocked: boolean): void;
  /** What GNOME's own count of idleness says, in milliseconds. */
  setIdleMs(idleMs: number): void;
  /** The services end as in a crash; the bus stays. */
  die(): void;
  /** They are there again. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

export async function startServices(): Promise<FakeServices> {
  const daemon = await startPrivateBus();
  const services = new Services(daemon);
  await services.comeBack();
  return services;
}

class Services implements FakeServices {
  readonly env: Readonly<Record<string, string>>;
  readonly #daemon: PrivateBus;
  #connection: Connection | null = null;
  #film: boolean | 'hangs' | 'nonsense' = false;
  #isLocked = false;
  #idleMs = 0;

  constructor(daemon: PrivateBus) {
    this.#daemon = daemon;
    this.env = {
      DBUS_SESSION_BUS_ADDRESS: daemon.address,
      DBUS_SYSTEM_BUS_ADDRESS: daemon.address,
      XDG_CURRENT_DESKTOP: 'GNOME',
    };
  }

  setFilm(film: boolean | 'hangs' | 'nonsense'): void {
    this.#film = film;
  }

  setIdleMs(idleMs: number): void {
    this.#idleMs = idleMs;
  }

  setLocked(isLocked: boolean): void {
    this.#isLocked = isLocked;
    this.#connection?.send(
      Message.newSignal(
        '/org/freedesktop/login1/session/_31',
        'org.freedesktop.DBus.Properties',
        'PropertiesChanged',
        'sa{sv}as',
        [SESSION, { LockedHint: new Variant('b', isLocked) }, []],
      ),
    );
  }

  die(): void {
    this.#connection?.disconnect();
    this.#connection = null;
  }

  async comeBack(): Promise<void> {
    const connection = sessionBus({ busAddress: this.#daemon.address });
    this.#connection = connection;
    connection.addMethodHandler((call: Message) => {
      if (call.member === 'IsInhibited') {
        const reply = this.#answerFilm(call);
        if (reply !== null) connection.send(reply);
        return true;
      }
      if (call.member === 'GetIdletime') {
        connection.send(Message.newMethodReturn(call, 't', [BigInt(this.#idleMs)]));
        return true;
      }
      if (call.member !== 'Get' || call.body[1] !== 'LockedHint') return false;
      connection.send(Message.newMethodReturn(call, 'v', [new Variant('b', this.#isLocked)]));
      return true;
    });
    for (const name of NAMES) await connection.requestName(name, 0);
  }

  async stop(): Promise<void> {
    this.die();
    await this.#daemon.stop();
  }

  #answerFilm(call: Message): Message | null {
    if (this.#film === 'hangs') return null;
    return typeof this.#film === 'boolean'
      ? Message.newMethodReturn(call, 'b', [this.#film])
      : Message.newMethodReturn(call, 's', ['Shall I compare thee to a summer’s day?']);
  }
}
