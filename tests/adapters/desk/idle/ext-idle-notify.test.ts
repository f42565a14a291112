// Input idleness over ext-idle-notify-v1, against a compositor on a real socket.
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  COARSE_MS,
  createExtIdleNotify,
  FINE_MS,
} from '../../../../main/adapters/desk/idle/ext-idle-notify.ts';
import type { IdleSource } from '../../../../main/adapters/desk/idle/idle-source.ts';
import {
  startCompositor,
  type CompositorOptions,
  type FakeCompositor,
} from '../../../support/fake-compositor.ts';

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A clock that only a test moves, and the compositor and client that live by it. */
async function desk(options: CompositorOptions = {}) {
  const compositor = await startCompositor(options);
  closing.push(compositor.stop);
  let now = 1_000_000;
  const timers: (() => void)[] = [];
  const opener = createExtIdleNotify({
    connect: () => connect(compositor.path),
    nowMs: () => now,
    after: (_ms, callback) => {
      timers.push(callback);
      return () => timers.splice(timers.indexOf(callback), 1);
    },
  });
  return {
    compositor,
    opener,
    pass: (ms: number) => (now += ms),
    fireTimers: () => {
      for (const fire of timers.splice(0)) fire();
    },
  };
}

async function opened({ opener, compositor }: Awaited<ReturnType<typeof desk>>) {
  const source = await opener.open();
  if (source === null) throw new Error('the source did not open');
  closing.push(() => {
    source.close();
  });
  await vi.waitFor(() => {
    expect(compositor.notifications()).toHaveLength(1);
  });
  return source;
}

async function reads(source: IdleSource, expected: number | 'unknown') {
  await vi.waitFor(async () => {
    expect(await source.read()).toBe(expected);
  });
}

describe('Idleness over ext-idle-notify', () => {
  it('asks the second version for input alone, which no film holds back', async () => {
    const it = await desk({ version: 2 });
    await opened(it);
    expect(it.compositor.notifications()).toEqual([
      expect.objectContaining({ timeoutMs: COARSE_MS, kind: 'input' }),
    ]);
  });

  it('takes what the first version has', async () => {
    const it = await desk({ version: 1 });
    await opened(it);
    expect(it.compositor.notifications()).toEqual([expect.objectContaining({ kind: 'any' })]);
  });

  it('knows nothing before the first notification could have come', async () => {
    const it = await desk();
    const source = await opened(it);
    it.pass(COARSE_MS - 1);
    expect(await source.read()).toBe('unknown');
  });

  it('takes no notification within its time for somebody at the keys, and says so with more than 0', async () => {
    const it = await desk();
    const source = await opened(it);
    it.pass(COARSE_MS);
    expect(await source.read()).toBe(1);
  });

  it('counts idleness from the last input, not from the notification', async () => {
    const it = await desk();
    const source = await opened(it);
    it.pass(COARSE_MS);
    it.compositor.goIdle(COARSE_MS);
    await reads(source, COARSE_MS);
    it.pass(60_000);
    expect(await source.read()).toBe(COARSE_MS + 60_000);
  });

  it('is over with the first movement', async () => {
    const it = await desk();
    const source = await opened(it);
    it.pass(COARSE_MS);
    it.compositor.goIdle(COARSE_MS);
    await reads(source, COARSE_MS);
    it.compositor.move();
    await reads(source, 1);
  });

  it('looks closely only while it is asked to', async () => {
    const it = await desk();
    const source = await opened(it);
    source.watchClosely(true);
    source.watchClosely(true);
    await vi.waitFor(() => {
      expect(it.compositor.notifications().map(({ timeoutMs }) => timeoutMs)).toEqual([
        COARSE_MS,
        FINE_MS,
      ]);
    });
    it.pass(FINE_MS);
    it.compositor.goIdle(FINE_MS);
    await reads(source, FINE_MS);
    source.watchClosely(false);
    await vi.waitFor(() => {
      expect(it.compositor.notifications().map(({ timeoutMs }) => timeoutMs)).toEqual([COARSE_MS]);
    });
  });

  it('understands words that arrive byte by byte', async () => {
    const it = await desk({ stutters: true });
    const source = await opened(it);
    it.pass(COARSE_MS);
    it.compositor.goIdle(COARSE_MS);
    await reads(source, COARSE_MS);
  });
});

describe('A compositor that is no help', () => {
  it('does not offer the protocol: there is no source', async () => {
    const { opener } = await desk({ version: 0 });
    expect(await opener.open()).toBeNull();
  });

  it('is not there: there is no source', async () => {
    const { opener, compositor } = await desk();
    await compositor.stop();
    expect(await opener.open()).toBeNull();
  });

  it('never answers: there is no source, and the socket is given back', async () => {
    const { opener, compositor, fireTimers } = await desk({ answers: false });
    const opening = opener.open();
    await vi.waitFor(() => {
      expect(compositor.clients()).toBe(1);
    });
    fireTimers();
    expect(await opening).toBeNull();
    await vi.waitFor(() => {
      expect(compositor.clients()).toBe(0);
    });
  });

  const endings: readonly (readonly [string, (compositor: FakeCompositor) => void])[] = [
    [
      'hangs up in the middle of a message',
      (compositor) => {
        compositor.sendRaw(Buffer.of(5, 0, 0));
        compositor.hangUp();
      },
    ],
    [
      'talks nonsense',
      (compositor) => {
        compositor.sendRaw(Buffer.from([1, 0, 0, 0, 0, 0, 3, 0]));
      },
    ],
    [
      'says a text that runs over its message',
      (compositor) => {
        compositor.sendRaw(Buffer.from([2, 0, 0, 0, 0, 0, 16, 0, 9, 0, 0, 0, 255, 0, 0, 0]));
      },
    ],
    [
      'tells of an error',
      (compositor) => {
        compositor.protocolError('invalid object');
      },
    ],
    [
      'takes the seat away',
      (compositor) => {
        compositor.removeSeat();
      },
    ],
  ];

  it.each(endings)('%s: the source is lost, once, and knows nothing', async (_, end) => {
    const it = await desk();
    const source = await opened(it);
    const reasons: string[] = [];
    source.onLost((reason) => reasons.push(reason));
    it.pass(COARSE_MS);
    end(it.compositor);
    await vi.waitFor(() => {
      expect(reasons).toHaveLength(1);
    });
    expect(await source.read()).toBe('unknown');
    it.compositor.hangUp();
    expect(reasons).toHaveLength(1);
  });
});
