// Notifications through Electron: buttons where it has them, every way to an end told once, and failures told at all.
import { EventEmitter } from 'node:events';
import type { Notification, NotificationConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  createElectronNotifier,
  type ElectronNotifierDeps,
} from '../../main/adapters/notifications/electron-notifier.ts';
import type { PromptNotification } from '../../main/app/notifier-port.ts';

const RESET: PromptNotification = {
  title: 'Standing reset',
  body: 'Hips and back.\nNo hip opener yet today.',
  answers: [
    { label: 'Start · 3 min', command: { kind: 'startReset', length: 'full' } },
    { label: 'Snooze 5', command: { kind: 'snooze', minutes: 5 } },
  ],
  standsMs: 120_000,
};

class FakeNotification extends EventEmitter {
  readonly options: NotificationConstructorOptions;
  isShown = false;
  isClosed = false;

  constructor(options: NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  show(): void {
    this.isShown = true;
  }

  /** Electron tells of this one too. */
  close(): void {
    this.isClosed = true;
    this.emit('close', {});
  }
}

function notifierOn(platform: NodeJS.Platform, overrides: Partial<ElectronNotifierDeps> = {}) {
  const made: FakeNotification[] = [];
  const told: unknown[] = [];
  const timers = new Set<() => void>();
  const notifier = createElectronNotifier({
    isSupported: () => true,
    makeNotification: (options) => {
      const notification = new FakeNotification(options);
      made.push(notification);
      return notification as unknown as Notification;
    },
    platform,
    after: (_ms, callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
    ...overrides,
  });
  const show = () => {
    notifier.show(RESET, {
      answered: (command) => told.push(command),
      clicked: () => told.push('clicked'),
      closed: () => told.push('closed'),
      failed: (why) => told.push(why),
    });
    const last = made.at(-1);
    if (last === undefined) throw new Error('none was made');
    return last;
  };
  const fire = () => {
    for (const callback of [...timers]) callback();
  };
  return { notifier, made, told, timers, show, fire };
}

describe('A notification of Electron', () => {
  it('is silent, stays until it is taken back, and says what the card says', () => {
    const shown = notifierOn('darwin').show();
    expect(shown.isShown).toBe(true);
    expect(shown.options).toMatchObject({
      title: RESET.title,
      body: RESET.body,
      silent: true,
      timeoutType: 'never',
      urgency: 'normal',
    });
  });

  it.each([
    ['darwin', ['Start · 3 min', 'Snooze 5']],
    ['win32', ['Start · 3 min', 'Snooze 5']],
    ['linux', []],
  ] as const)('on %s has the buttons %j', (platform, labels) => {
    const { options } = notifierOn(platform).show();
    expect(options.actions?.map(({ type, text }) => [type, text])).toEqual(
      labels.map((label) => ['button', label]),
    );
  });

  it('is answered with the button, and is gone', () => {
    const { show, told } = notifierOn('darwin');
    const shown = show();
    shown.emit('action', { actionIndex: 1 });
    expect([told, shown.isClosed]).toEqual([[{ kind: 'snooze', minutes: 5 }], true]);
  });

  it('is clicked where a button is none of ours, or none', () => {
    const { show, told } = notifierOn('win32');
    show().emit('action', { actionIndex: 7 });
    show().emit('click', {});
    expect(told).toEqual(['clicked', 'clicked']);
  });

  it('tells of one end only', () => {
    const { show, told } = notifierOn('win32');
    const shown = show();
    shown.emit('close', {});
    shown.emit('click', {});
    shown.emit('failed', {}, 'late');
    expect(told).toEqual(['closed']);
  });

  it('is taken away unheard, and in the place of another', () => {
    const { show, told, notifier, made } = notifierOn('darwin');
    show();
    show();
    expect(made.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    notifier.close();
    notifier.close();
    expect(made.map(({ isClosed }) => isClosed)).toEqual([true, true]);
    expect(told).toEqual([]);
  });

  it('fails as it says: an unsigned program on macOS', () => {
    const { show, told } = notifierOn('darwin');
    show().emit('failed', {}, 'not signed');
    expect(told).toEqual(['not signed']);
  });

  it('fails where the system does not show it in time, and waits no longer once it has', () => {
    const late = notifierOn('linux');
    late.show();
    late.fire();
    expect(late.told).toEqual(['it was not shown in time']);
    const shown = notifierOn('linux');
    shown.show().emit('show', {});
    expect(shown.timers.size).toBe(0);
  });

  it('fails where there is none, or it cannot even be made', () => {
    const none = notifierOn('linux', { isSupported: () => false });
    expect(() => none.show()).toThrow('none was made');
    const broken = notifierOn('linux', {
      makeNotification: () => {
        throw new Error('no libnotify');
      },
    });
    expect(() => broken.show()).toThrow('none was made');
    expect([none.told, broken.told]).toEqual([['this system has none'], ['Error: no libnotify']]);
  });
});
