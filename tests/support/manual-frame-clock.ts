// A frame clock moved by hand: time stands still until a test says how much of it passes.
import type { FrameClock } from '../../renderer/frame-clock.ts';

interface Wake {
  readonly dueAt: number;
  readonly callback: () => void;
}

export interface ManualFrameClock extends FrameClock {
  /** Lets `ms` pass, calling back what falls due, in order; a frame falls due every 16 ms. */
  pass(ms: number): void;
  /** Hides or shows the page. */
  setVisible(isVisible: boolean): void;
  /** What is waiting: 'frame' or the milliseconds until the timer fires. */
  waiting(): readonly ('frame' | number)[];
}

const FRAME_MS = 16;

export function createManualFrameClock(): ManualFrameClock {
  let now = 1_000;
  let isVisible = true;
  const wakes = new Map<Wake, 'frame' | 'timer'>();
  const watchers = new Set<() => void>();

  function add(kind: 'frame' | 'timer', ms: number, callback: () => void): () => void {
    const wake = { dueAt: now + ms, callback };
    wakes.set(wake, kind);
    return () => void wakes.delete(wake);
  }

  return {
    now: () => now,
    onFrame: (callback) => add('frame', FRAME_MS, callback),
    onTimer: (ms, callback) => add('timer', ms, callback),
    isVisible: () => isVisible,
    onVisibility: (callback) => {
      watchers.add(callback);
      return () => void watchers.delete(callback);
    },
    pass: (ms) => {
      now += ms;
      const due = [...wakes.keys()].filter(({ dueAt }) => dueAt <= now);
      for (const wake of due.toSorted((a, b) => a.dueAt - b.dueAt)) {
        wakes.delete(wake);
        wake.callback();
      }
    },
    setVisible: (visible) => {
      isVisible = visible;
      for (const watcher of watchers) watcher();
    },
    waiting: () =>
      [...wakes].map(([{ dueAt }, kind]) => (kind === 'frame' ? 'frame' : dueAt - now)),
  };
}
