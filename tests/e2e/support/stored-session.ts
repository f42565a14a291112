// Leaves a session in the user-data folder as an earlier run would have: so that a story about the forty-fifth
// minute need not wait for it. Built by the core's own functions.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayKey } from '../../../main/core/session-event.ts';
import type { SessionState } from '../../../main/core/session-state.ts';
import { startSession } from '../../../main/core/start-session.ts';
import { HOUR_MS, instant, later, MINUTE_MS, type Instant } from '../../../main/core/time.ts';

export interface EarlierRun {
  /** What stood on the clock when it was last written, in minutes. */
  readonly sittingMinutes: number;
  /** How long ago that was. */
  readonly savedAgoMs?: number;
  /** When the person was last seen; by default then. */
  readonly seenAgoMs?: number;
  /** By default it was quit. */
  readonly ending?: 'quit' | 'killed';
}

/** A day begins at 04:00. */
const DAY_START_MS = 4 * HOUR_MS;

export function leaveSession(userData: string, run: EarlierRun): void {
  mkdirSync(userData, { recursive: true });
  const file = join(userData, 'session.json');
  writeFileSync(file, JSON.stringify(sessionAfter(run), null, 2));
  const { savedAgoMs = 0, seenAgoMs = savedAgoMs } = run;
  const seenAt = new Date(Date.now() - seenAgoMs);
  utimesSync(file, seenAt, seenAt);
}

function sessionAfter({
  sittingMinutes,
  savedAgoMs = 0,
  ending = 'quit',
}: EarlierRun): SessionState {
  const savedAt = instant(Date.now() - savedAgoMs);
  const sittingMs = sittingMinutes * MINUTE_MS;
  const satDownAt = later(savedAt, -sittingMs);
  const began = startSession(satDownAt, dayOf(savedAt));
  return {
    ...began,
    at: savedAt,
    isStopped: ending === 'quit',
    expectedGapMs: 15_000,
    clock: { ...began.clock, sittingMs, presentAt: savedAt, evidence: 'input' },
    desk: { ...began.desk, inputAgeMs: 0, sampledAt: savedAt },
    ledger:
      sittingMs === 0 ? [] : [{ from: satDownAt, to: savedAt, kind: 'sitting', evidence: 'input' }],
  };
}

function dayOf(at: Instant): DayKey {
  const date = new Date(at - DAY_START_MS);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
