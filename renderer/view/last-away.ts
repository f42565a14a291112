// The newest time away of today that was long enough to count as one: what somebody who was at the desk all the while puts
// right.
import type { DayStretch } from '../../preload/contract.ts';

/** A shorter one changes next to nothing (design.md, section 3). */
const WORTH_MS = 60_000;

/** From its beginning to its end, whatever it rested on meanwhile; null where there is none. */
export function lastAway(stretches: readonly DayStretch[]): DayStretch | null {
  const away = stretches.reduce<DayStretch | null>((last, stretch) => {
    if (stretch.kind !== 'away') return last;
    return last?.to === stretch.from ? { ...last, to: stretch.to } : stretch;
  }, null);
  return away !== null && away.to - away.from >= WORTH_MS ? away : null;
}
