// Notifications on a real bus: with a service of our own that can be made to go wrong, and with dunst, a real one.
import { spawn, type ChildProcess } from 'node:child_process';
import { sessionBus } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessageBus, type MessageBus } from '../../main/adapters/desk/dbus/message-bus.ts';
import { createBusNotifier } from '../../main/adapters/notifications/bus-notifier.ts';
import type { NotifierPort, PromptNotification } from '../../main/app/notifier-port.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../tools/display.ts';
import {
  startNotificationService,
  type FakeNotificationService,
} from '../support/fake-notification-service.ts';
import { isMissingServices } from '../support/live-services.ts';
import { endProcess, startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

const RESET: PromptNotification = {
  title: 'Standing reset',
  body: 'Hips & back, <slowly>.\nNo hip opener yet today.',
  answers: [
    { label: 'Start · 3 min', command: { kind: 'startReset', length: 'full' } },
    { label: '1 minute', command: { kind: 'startReset', length: 'micro' } },
    { label: 'Snooze 5', command: { kind: 'snooze', minutes: 5 } },
  ],
  standsMs: 120_000,
};

function after(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** A notifier on that bus, and all that it tells. */
function notifierOn(address: string) {
  const bus = createMessageBus({
    open: () => sessionBus({ busAddress: address }),
    nowMs: Date.now,
    after,
  });
  const told: unknown[] = [];
  const notifier = createBusNotifier({ bus, after });
  const show = (notification = RESET) => {
    notifier.show(notification, {
      answered: (command) => told.push(command),
      clicked: () => told.push('clicked'),
      closed: () => told.push('closed'),
      failed: (why) => told.push(why),
    });
  };
  return { bus, notifier, told, show };
}

describe.skipIf(isMissingServices())('A notification on the bus', () => {
  let daemon: PrivateBus;
  let service: FakeNotificationService;
  let bus: MessageBus;
  let notifier: NotifierPort;
  let told: unknown[];
  let show: (notification?: PromptNotification) => void;

  beforeEach(async () => {
    daemon = await startPrivateBus();
    service = await startNotificationService(daemon.address);
    ({ bus, notifier, told, show } = notifierOn(daemon.address));
  });

  afterEach(async () => {
    bus.close();
    service.die();
    await daemon.stop();
  });

  async function shown(count = 1) {
    await vi.waitFor(() => {
      expect(service.shown).toHaveLength(count);
    });
    // The number of it comes after it.
    await bus.call({
      destination: 'org.freedesktop.Notifications',
      path: '/org/freedesktop/Notifications',
      interface: 'org.freedesktop.Notifications',
      member: 'GetCapabilities',
    });
    return service.shown[count - 1];
  }

  function toHaveBeenTold(...expected: unknown[]): Promise<void> {
    return vi.waitFor(() => {
      expect(told).toEqual(expected);
    });
  }

  it('carries title, text, answers in their order, and never a sound', async () => {
    show();
    expect(await shown()).toEqual({
      id: 1,
      replaces: 0,
      appIcon: 'sitbones',
      title: 'Standing reset',
      body: 'Hips &amp; back, &lt;slowly&gt;.\nNo hip opener yet today.',
      actions: [
        ['default', 'Standing reset'],
        ['0', 'Start · 3 min'],
        ['1', '1 minute'],
        ['2', 'Snooze 5'],
      ],
      hints: {
        urgency: 1,
        category: 'x-sitbones.reset',
        'desktop-entry': 'app.sitbones.companion',
        'suppress-sound': true,
      },
      // It keeps what nobody answered, so how long it is in the way is its own affair.
      expiryMs: -1,
    });
  });

  it('is plain text, and has its time, where the service knows no more', async () => {
    service.capabilities = ['actions', 'body'];
    show();
    expect(await shown()).toMatchObject({ body: RESET.body, expiryMs: 120_000 });
    show({ ...RESET, standsMs: null });
    expect(await shown(2)).toMatchObject({ expiryMs: 0, replaces: 1 });
  });

  it.each(['answerFirst', 'closedFirst'] as const)(
    'is answered with what was chosen, in whichever order the service tells of it (%s)',
    async (order) => {
      show();
      await shown();
      service.choose('Snooze 5', order);
      await toHaveBeenTold({ kind: 'snooze', minutes: 5 });
      await new Promise((resolve) => setTimeout(resolve, 400));
      await toHaveBeenTold({ kind: 'snooze', minutes: 5 });
    },
  );

  it('is clicked', async () => {
    show();
    await shown();
    service.choose(null);
    await toHaveBeenTold('clicked');
  });

  it.each([
    ['its time is over', 1],
    ['the person puts it away', 2],
  ] as const)('is closed when %s', async (_, reason) => {
    show();
    await shown();
    service.end(reason);
    await toHaveBeenTold('closed');
  });

  it('hears nothing of those of other programs', async () => {
    show();
    await shown();
    const other = notifierOn(daemon.address);
    other.show();
    await shown(2);
    service.choose('Snooze 5');
    await vi.waitFor(() => {
      expect(other.told).toHaveLength(1);
    });
    other.bus.close();
    expect([told, [...service.open]]).toEqual([[], [1]]);
  });

  it('is taken away when the prompt ends, also before the service has answered', async () => {
    show();
    await shown();
    notifier.close();
    await vi.waitFor(() => {
      expect(service.open.size).toBe(0);
    });
    show();
    notifier.close();
    await bus.call({
      destination: 'org.freedesktop.Notifications',
      path: '/',
      interface: 'x.y',
      member: 'Z',
    });
    expect([service.open.size, told]).toEqual([0, []]);
  });

  it('takes the place of the one before, of which nothing more is heard', async () => {
    show();
    await shown();
    show({ ...RESET, title: 'Another' });
    expect(await shown(2)).toMatchObject({ id: 1, replaces: 1, title: 'Another' });
    service.choose('1 minute');
    await toHaveBeenTold({ kind: 'startReset', length: 'micro' });
  });

  it('fails where there is no service', async () => {
    service.die();
    show();
    await toHaveBeenTold('no notification service answers');
  });

  it('fails where it could not be answered, or is refused', async () => {
    service.capabilities = ['body'];
    show();
    await toHaveBeenTold('this desktop’s have no answers');
    service.capabilities = ['actions'];
    service.isRefusing = true;
    show();
    await toHaveBeenTold('this desktop’s have no answers', 'the notification service refused it');
  });

  it('comes again when the service is restarted', async () => {
    show();
    await shown();
    service.die();
    await service.comeBack();
    expect(await shown(2)).toMatchObject({ replaces: 0, title: RESET.title });
    service.choose('Snooze 5');
    await toHaveBeenTold({ kind: 'snooze', minutes: 5 });
  });

  it('notices a service that dies in the same breath as it answers', async () => {
    show();
    await vi.waitFor(() => {
      expect(service.shown).toHaveLength(1);
    });
    service.die();
    await vi.waitFor(
      () => {
        expect(told).toEqual(['no notification service answers']);
      },
      { timeout: 4_000 },
    );
  });

  it('fails when the service dies and stays away, or the session ends', async () => {
    show();
    await shown();
    service.die();
    await vi.waitFor(
      () => {
        expect(told).toEqual(['no notification service answers']);
      },
      { timeout: 4_000 },
    );
  });
});

describe.skipIf(isMissingServices())('A notification of dunst', () => {
  let daemon: PrivateBus;
  let display: VirtualDisplay | undefined;
  let dunst: ChildProcess;
  let bus: MessageBus | null = null;

  beforeEach(async () => {
    daemon = await startPrivateBus();
    display = await startVirtualDisplay();
    dunst = spawn('dunst', ['-conf', '/dev/null'], { env: env(), stdio: 'ignore' });
  });

  afterEach(async () => {
    bus?.close();
    await endProcess(dunst);
    display?.stop();
    await daemon.stop();
  });

  function env(): NodeJS.ProcessEnv {
    const { WAYLAND_DISPLAY: _, ...rest } = process.env;
    return { ...rest, DISPLAY: display?.name, DBUS_SESSION_BUS_ADDRESS: daemon.address };
  }

  /** What `dunstctl` says. */
  function control(...words: readonly string[]): Promise<string> {
    const child = spawn('dunstctl', words, { env: env(), stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => {
        resolve(text.trim());
      });
    });
  }

  async function open() {
    const made = notifierOn(daemon.address);
    ({ bus } = made);
    await vi.waitFor(
      async () => {
        expect(await control('is-paused')).toBe('false');
      },
      { timeout: 5_000, interval: 100 },
    );
    made.show();
    await vi.waitFor(async () => {
      expect(await control('count', 'displayed')).toBe('1');
    });
    return made;
  }

  it('is shown, clicked, and gone', async () => {
    const { told } = await open();
    await control('action');
    await vi.waitFor(() => {
      expect(told).toEqual(['clicked']);
    });
    await vi.waitFor(async () => {
      expect(await control('count', 'displayed')).toBe('0');
    });
  });

  it('is put away by the person, and taken away by the program', async () => {
    const { told, show, notifier } = await open();
    await control('close');
    await vi.waitFor(() => {
      expect(told).toEqual(['closed']);
    });
    show();
    await vi.waitFor(async () => {
      expect(await control('count', 'displayed')).toBe('1');
    });
    notifier.close();
    await vi.waitFor(async () => {
      expect(await control('count', 'displayed')).toBe('0');
    });
    expect(told).toEqual(['closed']);
  });
});
