// Which signals each system has, and that they are asked rarely and never waited for.
import { describe, expect, it } from 'vitest';
import {
  cacheSignals,
  createSignals,
  type SignalDeps,
} from '../../../../main/adapters/desk/signals/create-signals.ts';
import type { MessageBus } from '../../../../main/adapters/desk/dbus/message-bus.ts';

const silentBus: MessageBus = {
  call: () => Promise.resolve(null),
  onSignal: () => () => undefined,
  onLost: () => () => undefined,
  close: () => undefined,
};

/** A system on which each way of asking is written down, and nothing answers. */
function system(platform: NodeJS.Platform, isWayland = false) {
  const asked: string[] = [];
  const deps: SignalDeps = {
    platform,
    isWayland,
    desktop: ['ubuntu', 'gnome'],
    session: {
      ...silentBus,
      call: ({ destination }) => {
        asked.push(destination);
        return Promise.resolve(null);
      },
    },
    run: (file) => {
      asked.push(file);
      return Promise.resolve(null);
    },
    window: {
      frontWindow: () => {
        asked.push('front window');
        return Promise.resolve(undefined);
      },
      displays: () => [],
    },
    loadNotificationState: () => {
      asked.push('shell');
      return Promise.reject(new Error('not here'));
    },
    ownPid: 1,
    ownPath: '/sitbones',
    nowMs: () => 0,
  };
  return { asked, signals: createSignals(deps) };
}

describe('The signals', () => {
  it.each([
    { platform: 'linux', call: ['pw-dump', 'pactl'], fullScreen: ['front window'] },
    { platform: 'darwin', call: ['/usr/bin/pmset'], fullScreen: ['front window'] },
    { platform: 'win32', call: ['reg'], fullScreen: ['shell'] },
    { platform: 'freebsd', call: [], fullScreen: [] },
  ] as const)('of $platform', async ({ platform, call, fullScreen }) => {
    const { asked, signals } = system(platform);
    expect(asked).toEqual([]);
    expect(await signals.call()).toBe('unknown');
    expect(asked.splice(0)).toEqual(call);
    expect(await signals.fullScreen()).toBe('unknown');
    expect(asked).toEqual(fullScreen);
  });

  it('looks on Wayland at what keeps the display awake, as windows of others cannot be seen', async () => {
    const { asked, signals } = system('linux', true);
    expect(await signals.fullScreen()).toBe('unknown');
    expect(asked).toContain('org.gnome.SessionManager');
    expect(asked).not.toContain('front window');
  });
});

describe('Asking for signals', () => {
  function cached(answer: () => Promise<'on' | 'off'>) {
    const asked: string[] = [];
    const timers: (() => void)[] = [];
    let now = 0;
    const reader = (name: string) => () => {
      asked.push(name);
      return answer();
    };
    const signals = cacheSignals({
      readers: {
        call: reader('call'),
        video: reader('video'),
        fullScreen: reader('fullScreen'),
        doNotDisturb: reader('doNotDisturb'),
      },
      nowMs: () => now,
      after: (_, callback) => {
        timers.push(callback);
        return () => timers.splice(timers.indexOf(callback), 1);
      },
    });
    return { signals, asked, timers, pass: (ms: number) => (now += ms) };
  }

  it('asks for what is wanted and for nothing else', async () => {
    const { signals, asked } = cached(() => Promise.resolve('on'));
    expect(await signals.read(['call'])).toEqual({
      call: 'on',
      video: 'unknown',
      fullScreen: 'unknown',
      doNotDisturb: 'unknown',
    });
    expect(asked).toEqual(['call']);
  });

  it('believes an answer for five seconds', async () => {
    const { signals, asked, pass } = cached(() => Promise.resolve('off'));
    await signals.read(['call']);
    pass(4_999);
    await signals.read(['call']);
    expect(asked).toHaveLength(1);
    pass(1);
    await signals.read(['call']);
    expect(asked).toHaveLength(2);
  });

  it('asks again after a clock that was set back', async () => {
    const { signals, asked, pass } = cached(() => Promise.resolve('off'));
    await signals.read(['call']);
    pass(-3_600_000);
    await signals.read(['call']);
    expect(asked).toHaveLength(2);
  });

  it('does not ask twice while an answer is on its way, nor wait for one that never comes', async () => {
    const { signals, asked, timers } = cached(() => new Promise(() => undefined));
    const both = [signals.read(['call']), signals.read(['call'])];
    expect(asked).toHaveLength(1);
    for (const fire of timers.splice(0)) fire();
    expect((await Promise.all(both)).map(({ call }) => call)).toEqual(['unknown', 'unknown']);
  });

  it('takes a failure for no answer, and remembers the last ones', async () => {
    const { signals } = cached(() => Promise.reject(new Error('broken')));
    await signals.read(['call', 'video']);
    expect(signals.last()).toEqual({
      call: 'unknown',
      video: 'unknown',
      fullScreen: 'unknown',
      doNotDisturb: 'unknown',
    });
  });
});
