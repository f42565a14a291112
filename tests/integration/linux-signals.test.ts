// What Linux desktops tell on the bus, with services that speak as the real ones do.
import { Message, sessionBus, Variant, type MessageBus as Connection } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMessageBus, type MessageBus } from '../../main/adapters/desk/dbus/message-bus.ts';
import { createLinuxDoNotDisturb } from '../../main/adapters/desk/signals/do-not-disturb-linux.ts';
import { createLinuxDisplayAwake } from '../../main/adapters/desk/signals/inhibitors-linux.ts';
import { createLinuxScreenLock } from '../../main/adapters/desk/signals/screen-lock-linux.ts';
import { isMissingServices } from '../support/live-services.ts';
import { startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

function after(ms: number, callback: () => void) {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

type Answer = (call: Message) => Message | undefined;

describe.skipIf(isMissingServices())('On a desktop’s bus', () => {
  let daemon: PrivateBus;
  let bus: MessageBus;
  const services: Connection[] = [];

  beforeEach(async () => {
    daemon = await startPrivateBus();
    bus = createMessageBus({
      open: () => sessionBus({ busAddress: daemon.address }),
      nowMs: Date.now,
      after,
    });
  });

  afterEach(async () => {
    bus.close();
    for (const service of services.splice(0)) service.disconnect();
    await daemon.stop();
  });

  async function serve(name: string, answer: Answer): Promise<Connection> {
    const service = sessionBus({ busAddress: daemon.address });
    services.push(service);
    await service.requestName(name, 0);
    service.addMethodHandler((call: Message) => {
      const reply = answer(call);
      if (reply !== undefined) service.send(reply);
      return reply !== undefined;
    });
    return service;
  }

  describe('a film', () => {
    it('is seen on GNOME as an idle inhibitor', async () => {
      let flags: unknown[] = [];
      await serve('org.gnome.SessionManager', (call) => {
        if (call.member !== 'IsInhibited') return undefined;
        flags = call.body;
        return Message.newMethodReturn(call, 'b', [true]);
      });
      expect([await createLinuxDisplayAwake(bus)(), flags]).toEqual(['on', [8]]);
    });

    it('is seen on KDE as a hold on the screen', async () => {
      await serve('org.kde.Solid.PowerManagement.PolicyAgent', (call) =>
        call.member === 'HasInhibition' && call.body[0] === 4
          ? Message.newMethodReturn(call, 'b', [false])
          : undefined,
      );
      expect(await createLinuxDisplayAwake(bus)()).toBe('off');
    });

    it('is seen on Xfce as any inhibitor', async () => {
      await serve('org.freedesktop.PowerManagement', (call) =>
        call.member === 'HasInhibit' ? Message.newMethodReturn(call, 'b', [true]) : undefined,
      );
      expect(await createLinuxDisplayAwake(bus)()).toBe('on');
    });

    it('is unknown where nobody answers, or answers nonsense', async () => {
      const read = createLinuxDisplayAwake(bus);
      expect(await read()).toBe('unknown');
      await serve('org.gnome.SessionManager', (call) =>
        Message.newMethodReturn(call, 's', ['perhaps']),
      );
      expect(await read()).toBe('unknown');
    });
  });

  describe('do-not-disturb', () => {
    const run = (answer: string | null) => () => Promise.resolve(answer);

    it.each([true, false])('is KDE’s property: %s', async (isOn) => {
      await serve('org.freedesktop.Notifications', (call) =>
        call.member === 'Get' && call.body[1] === 'Inhibited'
          ? Message.newMethodReturn(call, 'v', [new Variant('b', isOn)])
          : undefined,
      );
      const read = createLinuxDoNotDisturb({ desktop: ['kde'], session: bus, run: run(null) });
      expect(await read()).toBe(isOn ? 'on' : 'off');
    });

    it('is Xfce’s setting', async () => {
      await serve('org.xfce.Xfconf', (call) =>
        call.body[1] === '/do-not-disturb'
          ? Message.newMethodReturn(call, 'v', [new Variant('b', true)])
          : undefined,
      );
      const read = createLinuxDoNotDisturb({ desktop: ['xfce'], session: bus, run: run(null) });
      expect(await read()).toBe('on');
    });

    it.each([
      ['false\n', 'on'],
      ['true\n', 'off'],
      [null, 'unknown'],
      ['No such schema', 'unknown'],
    ])('is GNOME’s switch for banners, the other way round: %j', async (text, expected) => {
      const read = createLinuxDoNotDisturb({
        desktop: ['ubuntu', 'gnome'],
        session: bus,
        run: run(text),
      });
      expect(await read()).toBe(expected);
    });

    it('is unknown elsewhere, and nobody is asked', async () => {
      const asked: string[] = [];
      const read = createLinuxDoNotDisturb({
        desktop: ['sway'],
        session: bus,
        run: (file) => {
          asked.push(file);
          return Promise.resolve('true');
        },
      });
      expect([await read(), asked]).toEqual(['unknown', []]);
    });
  });

  describe('the lock of the screen', () => {
    it('is logind’s hint, and every change of it is heard', async () => {
      let isLocked = false;
      const logind = await serve('org.freedesktop.login1', (call) =>
        call.member === 'Get' && call.body[1] === 'LockedHint'
          ? Message.newMethodReturn(call, 'v', [new Variant('b', isLocked)])
          : undefined,
      );
      const lock = createLinuxScreenLock({ system: bus, session: bus });
      const heard: string[] = [];
      const stop = lock.onChange((state) => heard.push(state));
      expect(await lock.read()).toBe('unlocked');
      isLocked = true;
      const change = (property: string) => {
        logind.send(
          Message.newSignal(
            '/org/freedesktop/login1/session/_32',
            'org.freedesktop.DBus.Properties',
            'PropertiesChanged',
            'sa{sv}as',
            ['org.freedesktop.login1.Session', { [property]: new Variant('b', true) }, []],
          ),
        );
      };
      change('IdleHint');
      change('LockedHint');
      await vi.waitFor(() => {
        expect(heard).toEqual(['locked']);
      });
      stop();
      change('LockedHint');
      expect(await lock.read()).toBe('locked');
      expect(heard).toEqual(['locked']);
    });

    it.each(['org.gnome.ScreenSaver', 'org.freedesktop.ScreenSaver'])(
      'is heard from %s',
      async (name) => {
        const saver = await serve(name, () => undefined);
        const lock = createLinuxScreenLock({ system: bus, session: bus });
        const heard: string[] = [];
        lock.onChange((state) => heard.push(state));
        // The subscription is on its way; asking the bus anything waits for it.
        await lock.read();
        for (const isActive of [true, false])
          saver.send(Message.newSignal('/org/saver', name, 'ActiveChanged', 'b', [isActive]));
        await vi.waitFor(() => {
          expect(heard).toEqual(['locked', 'unlocked']);
        });
        expect(await lock.read()).toBe('unknown');
      },
    );
  });
});
