// Time as a window needs it: a reading, a frame, a timer, and whether anyone can see. Replaceable, so that a test
// moves it by hand. What is drawn when is time-controller.ts's.

export interface FrameClock {
  /** Milliseconds on a clock that never goes back; only differences mean anything. */
  now(): number;
  /** Calls back once, before the next frame is drawn. Returns the function that calls it off. */
  onFrame(callback: () => void): () => void;
  /** Calls back once, `ms` from now. Returns the function that calls it off. */
  onTimer(ms: number, callback: () => void): () => void;
  /** False while the page is hidden: nothing needs drawing then. */
  isVisible(): boolean;
  /** Calls back whenever the page is hidden or shown. Returns the function that ends it. */
  onVisibility(callback: () => void): () => void;
}

/** The clock of this page. */
export const pageClock: FrameClock = {
  now: () => performance.now(),
  onFrame: (callback) => {
    const handle = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(handle);
  },
  onTimer: (ms, callback) => {
    const handle = setTimeout(callback, ms);
    return () => clearTimeout(handle);
  },
  isVisible: () => document.visibilityState === 'visible',
  onVisibility: (callback) => {
    document.addEventListener('visibilitychange', callback);
    return () => document.removeEventListener('visibilitychange', callback);
  },
};
