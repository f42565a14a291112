// Waits until the machine has little else to do, so that a benchmark measures the program and not its neighbours.
import { cpus } from 'node:os';

/** Looked at in steps of this length; a quiet one is enough. */
const STEP_MS = 200;
/** At most this share of all cores is at work in a quiet moment. */
const QUIET_SHARE = 0.15;

/** Resolves to whether a quiet moment came within `patienceMs`. */
export async function quietMoment(patienceMs: number): Promise<boolean> {
  const endsAt = performance.now() + patienceMs;
  while (performance.now() < endsAt) {
    const before = readTimes();
    await new Promise((done) => {
      setTimeout(done, STEP_MS);
    });
    const after = readTimes();
    const share = (after.busyMs - before.busyMs) / Math.max(1, after.allMs - before.allMs);
    if (share <= QUIET_SHARE) return true;
  }
  return false;
}

function readTimes(): { readonly busyMs: number; readonly allMs: number } {
  let busyMs = 0;
  let allMs = 0;
  for (const { times } of cpus()) {
    const sum = times.user + times.nice + times.sys + times.irq + times.idle;
    busyMs += sum - times.idle;
    allMs += sum;
  }
  return { busyMs, allMs };
}
