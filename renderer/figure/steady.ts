// A quantity that steps from level to level in time, made calm: short dips are filled, and each step becomes a soft way
// that is over when more is needed, or begins when less is. Pure arithmetic; framing.ts says what it is used for.

/** From here until the next level begins. */
export interface Level {
  readonly startMs: number;
  readonly value: number;
}

interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** Milliseconds that a change takes, where there is room for it. */
const CHANGE_MS = 1800;
/** It may be hurried down to this before it is put off. */
const LEAST_CHANGE_MS = 700;

/** What had to wait is a little quicker. */
const LATE_CHANGE_MS = 1300;

/** Differences too small to be worth a change. */
const SAME = 12;

/** Neighbours of (nearly) the same value as one, at the larger of both. */
export function mergeEqual(levels: readonly Level[]): readonly Level[] {
  const merged: Level[] = [];
  for (const level of levels) {
    const last = merged.at(-1);
    if (last && Math.abs(last.value - level.value) < SAME) {
      merged[merged.length - 1] = { ...last, value: Math.max(last.value, level.value) };
    } else {
      merged.push(level);
    }
  }
  return merged;
}

/** Fills what dips below both of its neighbours for less than `leastMs`. */
export function closeDips(
  levels: readonly Level[],
  { leastMs, endMs }: { readonly leastMs: number; readonly endMs: number },
): readonly Level[] {
  const dip = levels.findIndex((level, index) => {
    const before = levels[index - 1];
    const after = levels[index + 1];
    if (!before || !after || before.value <= level.value || after.value <= level.value)
      return false;
    return after.startMs - level.startMs < leastMs;
  });
  const [before, level, after] = [levels[dip - 1], levels[dip], levels[dip + 1]];
  if (dip < 0 || !before || !level || !after) return levels;
  const filled = { ...level, value: Math.min(before.value, after.value) };
  const next = levels.map((each, index) => (index === dip ? filled : each));
  return closeDips(mergeEqual(next), { leastMs, endMs });
}

/** The value at an instant: between levels on a soft way, and at rest while anything is `locked`. */
export function easeBetween(
  levels: readonly Level[],
  atMs: number,
  locked: readonly Stretch[],
): number {
  let value = levels[0]?.value ?? 0;
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1];
    if (!before) continue;
    const change = level.value - before.value;
    const { startMs, endMs } = wayOf(level.startMs, change, locked);
    if (atMs <= startMs) continue;
    value += change * softly(Math.min(1, (atMs - startMs) / (endMs - startMs)));
  }
  return value;
}

/** Over before more is needed, begun after it was needed last; moved out of what is locked. */
function wayOf(atMs: number, change: number, locked: readonly Stretch[]): Stretch {
  const way =
    change > 0
      ? { startMs: Math.max(0, atMs - CHANGE_MS), endMs: Math.max(atMs, LEAST_CHANGE_MS) }
      : { startMs: atMs, endMs: atMs + CHANGE_MS };
  const inWay = locked.find(({ startMs, endMs }) => startMs < way.endMs && endMs > way.startMs);
  if (!inWay) return way;
  if (inWay.endMs <= atMs) return after(inWay, way.endMs);
  const room = inWay.startMs - way.startMs;
  if (room >= LEAST_CHANGE_MS) return { startMs: way.startMs, endMs: inWay.startMs };
  return after(inWay, 0);
}

function after({ endMs }: Stretch, until: number): Stretch {
  return { startMs: endMs, endMs: Math.max(until, endMs + LATE_CHANGE_MS) };
}

/** From 0 to 1, at rest at both ends. */
function softly(t: number): number {
  return t * t * t * (t * (6 * t - 15) + 10);
}
