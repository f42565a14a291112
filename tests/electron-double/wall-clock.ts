// The wall clock of the app's process, which a test may set forward or back. Timers and
// performance.now() are untouched, as when the real clock is set.

// Shared with pages by its source text: nothing from outside is used.
function shiftDate(readOffsetMs: () => number): void {
  const SystemDate = Date;
  const now = (): number => SystemDate.now() + readOffsetMs();
  const Shifted: DateConstructor = new Proxy(SystemDate, {
    apply: () => new SystemDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === Shifted ? target : newTarget,
      ) as object,
    get: (target, key, receiver) =>
      key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown),
  });
  SystemDate.prototype.constructor = Shifted;
  globalThis.Date = Shifted;
}

let offsetMs = 0;

export const wallClock = {
  /** Before the app's code runs, so that nothing has kept the unshifted clock. */
  install(): void {
    shiftDate(() => offsetMs);
  },
  jump(ms: number): void {
    offsetMs += ms;
  },
  offsetMs: (): number => offsetMs,
  /** What moves the clock of a page by `ms` (default: all of the present offset), if anything. */
  pageScript(ms = offsetMs): string | undefined {
    return ms === 0 ? undefined : `(${shiftDate.toString()})(() => ${String(ms)})`;
  },
};
