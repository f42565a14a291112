// The desk of this system: how input is measured, which signals there are and what tells of the lock, put together.
import { connect } from 'node:net';
import { resolve } from 'node:path';
import type { Display, PowerMonitor } from 'electron';
import type { DeskPort, LogPort } from '../../app/ports.ts';
import type { DeskReadings, SignalReading } from '../../core/desk-evidence.ts';
import { createMessageBus, openSessionBus, openSystemBus } from './dbus/message-bus.ts';
import { chooseIdleSource, type ChosenIdle } from './idle/choose-idle-source.ts';
import { createExtIdleNotify } from './idle/ext-idle-notify.ts';
import type { IdleSourceOpener } from './idle/idle-source.ts';
import { createMutterIdle } from './idle/mutter-idle.ts';
import { createPowerMonitorIdle } from './idle/power-monitor-idle.ts';
import {
  cacheSignals,
  createSignals,
  type CachedSignals,
  type SignalReaders,
} from './signals/create-signals.ts';
import { readFrontWindow } from './signals/front-window.ts';
import type { Area } from './signals/full-screen.ts';
import { loadNotificationState } from './signals/load-notification-state.ts';
import { unknownSignal } from './signals/signal-source.ts';
import { createProgramRunner } from './signals/run-program.ts';
import { createLinuxScreenLock } from './signals/screen-lock-linux.ts';
import { createDeskProbe } from './desk-probe.ts';

export interface DeskDeps {
  readonly powerMonitor: PowerMonitor;
  readonly displays: () => readonly Pick<Display, 'bounds' | 'scaleFactor'>[];
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Whether the session is one of Wayland, whatever our windows are. */
  readonly isWayland: boolean;
  /** The desktop's names in lower case; none where there is none. */
  readonly desktop: readonly string[];
  /** Calls back once after real milliseconds; returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** App milliseconds per real millisecond. */
  readonly timeScale: number;
  readonly log: LogPort;
}

export interface Desk extends DeskPort {
  /** Gives back sockets and connections. */
  close(): void;
}

/** To be made after `ready`. Asks nothing of the system before the first look. */
export function createDesk(deps: DeskDeps): Desk {
  const { powerMonitor, displays, platform, isWayland, desktop, after, timeScale, log } = deps;
  const nowMs = Date.now;
  const session = createMessageBus({ open: openSessionBus, nowMs, after });
  const system = createMessageBus({ open: openSystemBus, nowMs, after });
  const idle = chooseIdleSource({ openers: openersFor(deps, session), after, log });
  const readers = createSignals({
    platform,
    isWayland,
    desktop,
    session,
    run: createProgramRunner(),
    window: {
      frontWindow: readFrontWindow,
      displays: () => displays().map((display) => placedArea(display, platform)),
    },
    loadNotificationState,
    ownPid: process.pid,
    ownPath: process.execPath,
    nowMs,
  });
  const signals = cacheSignals({ readers, nowMs, after });
  const probe = createDeskProbe({
    powerMonitor,
    idle,
    readSignals: (wanted) => signals.read(wanted),
    lock: platform === 'linux' ? createLinuxScreenLock({ system, session }) : null,
    timeScale,
    nowMs,
    log,
  });
  return {
    look: (wish, seen) => {
      probe.look(wish, seen);
    },
    source: () => probe.source(),
    readings: () => readAll({ idle, readers, signals }),
    onEvent: (listener) => probe.onEvent(listener),
    close: () => {
      idle.close();
      session.close();
      system.close();
    },
  };
}

/** Every signal there is, each as fresh as any other look takes it. */
async function readAll({
  idle,
  readers,
  signals,
}: {
  readonly idle: ChosenIdle;
  readonly readers: SignalReaders;
  readonly signals: CachedSignals;
}): Promise<DeskReadings> {
  const seen = await signals.read(['call', 'video', 'fullScreen', 'doNotDisturb']);
  const reading = (name: keyof SignalReaders): SignalReading =>
    readers[name] === unknownSignal ? 'unreadable' : seen[name];
  return {
    // Read last: it goes on growing while everything else is asked.
    inputAgeMs: await idle.read(),
    source: idle.name(),
    signals: {
      call: reading('call'),
      video: reading('video'),
      fullScreen: reading('fullScreen'),
      doNotDisturb: reading('doNotDisturb'),
    },
  };
}

/** Where a display lies in the units of windows: points on a Mac, pixels elsewhere. */
function placedArea(
  { bounds, scaleFactor }: Pick<Display, 'bounds' | 'scaleFactor'>,
  platform: NodeJS.Platform,
): Area {
  if (platform === 'darwin') return bounds;
  return {
    x: Math.round(bounds.x * scaleFactor),
    y: Math.round(bounds.y * scaleFactor),
    width: Math.round(bounds.width * scaleFactor),
    height: Math.round(bounds.height * scaleFactor),
  };
}

/** On Wayland whatever knows better than Chromium; it comes last there, and everywhere else alone. */
function openersFor(
  { powerMonitor, env, isWayland, after }: DeskDeps,
  session: Parameters<typeof createMutterIdle>[0],
): Parameters<typeof chooseIdleSource>[0]['openers'] {
  const monitor = createPowerMonitorIdle(powerMonitor);
  if (!isWayland) return [monitor];
  const socket = resolve(env['XDG_RUNTIME_DIR'] ?? '/', env['WAYLAND_DISPLAY'] ?? 'wayland-0');
  const extIdleNotify: IdleSourceOpener = createExtIdleNotify({
    connect: () => connect(socket),
    nowMs: Date.now,
    after,
  });
  return [createMutterIdle(session), extIdleNotify, monitor];
}
