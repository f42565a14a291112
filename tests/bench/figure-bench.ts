// Runs in the benchmark's page: plays routines in the real element, frame by frame, and takes the time of each. What is
// played and how the numbers are told is tools/bench-figure.ts's.
import '../../renderer/components/sb-figure.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';

export interface FigureBench {
  /** Milliseconds of script, style and layout for each of `frames` pictures, spread over the whole routine. */
  readonly frameTimes: (id: string, frames: number, size: number) => Promise<readonly number[]>;
  /** Pictures drawn in a second of the display's own frames, from an instant of a routine on. */
  readonly picturesInSecond: (id: string, fromMs: number) => Promise<number>;
  /** A moment in the longest rest and one in the longest movement of a routine. */
  readonly moments: (id: string) => { readonly restMs: number; readonly moveMs: number };
}

declare global {
  interface Window {
    figureBench?: FigureBench;
  }
}

/** Pictures before the first that counts: the browser compiles what it runs often. */
const WARM_UP = 60;

function place(id: string, size: number) {
  const routine = BUILT_IN_ROUTINES.find((each) => each.id === id);
  const stage = document.querySelector<HTMLElement>('#stage');
  if (!routine || !stage) throw new Error(`there is no routine called ${id}`);
  const figure = document.createElement('sb-figure');
  figure.style.width = `${String(size)}px`;
  figure.style.height = `${String(size)}px`;
  figure.routine = routine;
  stage.replaceChildren(figure);
  return { figure, durationMs: timelineOf(routine).durationMs };
}

window.figureBench = {
  frameTimes: async (id, frames, size) => {
    const { figure, durationMs } = place(id, size);
    const times: number[] = [];
    for (let index = -WARM_UP; index < frames; index += 1) {
      const share = ((index + WARM_UP) * 0.618_034) % 1;
      await new Promise(requestAnimationFrame);
      const startedAt = performance.now();
      figure.positionMs = share * durationMs;
      await figure.updateComplete;
      figure.shadowRoot?.querySelector('svg')?.getBoundingClientRect();
      if (index >= 0) times.push(performance.now() - startedAt);
    }
    return times;
  },

  picturesInSecond: async (id, fromMs) => {
    const { figure } = place(id, 720);
    figure.positionMs = fromMs;
    await figure.updateComplete;
    let pictures = 0;
    const watcher = new MutationObserver(() => {
      pictures += 1;
    });
    const svg = figure.shadowRoot?.querySelector('svg');
    if (svg) watcher.observe(svg, { attributes: true, subtree: true });
    const startedAt = performance.now();
    for (let since = 0; since < 1000; since = performance.now() - startedAt) {
      figure.positionMs = fromMs + since;
      await new Promise(requestAnimationFrame);
    }
    watcher.disconnect();
    return pictures;
  },

  moments: (id) => {
    const routine = BUILT_IN_ROUTINES.find((each) => each.id === id);
    if (!routine) throw new Error(`there is no routine called ${id}`);
    const { spans } = timelineOf(routine);
    const longest = (isMoving: boolean) =>
      spans
        .filter(({ names }) => (names !== undefined) === isMoving)
        .toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))[0]?.startMs ?? 0;
    return { restMs: longest(false) + 200, moveMs: longest(true) + 200 };
  },
};
