// The sitting clock at a moment after the snapshot: the same straight lines main gave, carried on. Pure.
import type { Snapshot } from '../../preload/contract.ts';

export interface ClockAt {
  /** Milliseconds, never below 0. */
  readonly sittingMs: number;
  readonly standingMs: number;
  readonly intervalMs: number;
  readonly isStanding: boolean;
  /** The part of the interval that has been sat, 0 to 1. */
  readonly fraction: number;
  /** Milliseconds until a reset is due, never below 0; null while the clock does not run towards one. */
  readonly untilDueMs: number | null;
}

/** The clock of a snapshot as it stands at `at` (main's time, milliseconds since 1970). */
export function clockAt({ clock, at: takenAt }: Snapshot, at: number): ClockAt {
  const passedMs = Math.max(0, at - takenAt);
  const sittingMs = Math.max(0, clock.sittingMs + clock.rate * passedMs);
  const isStanding = clock.posture === 'standing';
  return {
    sittingMs,
    standingMs: isStanding ? clock.standingMs + passedMs : 0,
    intervalMs: clock.intervalMs,
    isStanding,
    fraction: Math.min(1, sittingMs / clock.intervalMs),
    untilDueMs: clock.dueAt === null ? null : Math.max(0, clock.dueAt - at),
  };
}
