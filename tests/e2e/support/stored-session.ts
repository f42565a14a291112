// Leaves a session in the user-data folder as an earlier run would have: so that a story about the forty-fifth
// minute need not wait for it. Built by the core's own functions.
import { mkdirSync, writeFileSync } from 'node:fs';
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
  /** What time it is in the app, in milliseconds since 1970, where a story has it run at another one. */
  readonly appNow?: number;
}

/** A day begins at 04:00. */
const DAY_START_MS = 4 * HOUR_MS;

export function leaveSession(userData: string, run: EarlierRun): void {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'session.json'), JSON.stringify(sessionAfter(run), null, 2));
}

function sessionAfter(run: EarlierRun): SessionState {
  const { sittingMinutes, savedAgoMs = 0, appNow = Date.now() } = run;
  const savedAt = instant(appNow - savedAgoMs);
  const sittingMs = sittingMinutes * MINUTE_MS;
  const satDownAt = later(savedAt, -sittingMs);
  const began = startSession(satDownAt, dayOf(savedAt));
  return {
    ...began,
    at: savedAt,
    isStopped: true,
    expectedGapMs: 15_000,
    clock: { ...began.clock, sittingMs, presentAt: savedAt, evidence: 'input' },
    desk: { ...began.desk, inputAgeMs: 0, sampledAt: savedAt },
    ledger:
      sittingMs === 0 ? [] : [{ from: satDownAt, to: savedAt, kind: 'sitting', evidence: 'input' }],
  };
}

/** The day that a moment belongs to. */
export function dayOf(at: Instant): DayKey {
  const date = new Date(at - DAY_START_MS);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
