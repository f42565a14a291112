// Leaves a history in the user-data folder as earlier runs would have: so that a story about days that are over need not
// wait for them. Built and written by the core's own functions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeDay, emptyTally, type DayRecord } from '../../../main/core/day-record.ts';
import { NO_LINES, writeHistoryLines } from '../../../main/core/history-lines.ts';
import { keepDays } from '../../../main/core/keep-history.ts';
import type { DayKey } from '../../../main/core/session-event.ts';
import { instant, later, MINUTE_MS } from '../../../main/core/time.ts';

/** A day of so many minutes of sitting in one go and a reset after them; of the ledger only its figures are left. */
export function dayOfSitting(day: DayKey, minutes: number): DayRecord {
  const from = instant(new Date(`${day}T09:00:00`).getTime());
  const to = later(from, minutes * MINUTE_MS);
  const tally = emptyTally(day);
  const record = closeDay(
    {
      ...tally,
      prompts: { ...tally.prompts, shown: 1, started: 1 },
      resets: [
        {
          routineId: 'standing-reset',
          title: 'Standing reset',
          at: to,
          doneMs: 3 * MINUTE_MS,
          isFinished: true,
        },
      ],
    },
    [{ from, to, kind: 'sitting', evidence: 'input' }],
  );
  return { ...record, ledger: [] };
}

export function leaveHistory(userData: string, days: readonly DayRecord[]): void {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, 'history.json'), historyText(days));
}

/** What history.json holds with these days. */
export function historyText(days: readonly DayRecord[]): string {
  return writeHistoryLines(keepDays(NO_LINES, days));
}
