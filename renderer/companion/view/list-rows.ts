// The entries of a day as a list that can be read: runs of very short ones become one row. Pure.
import type { TodayEntry } from '../../../preload/contract.ts';

export type ListRow =
  | { readonly kind: 'entry'; readonly entry: TodayEntry; readonly index: number }
  /** Several short entries in a row, their first at `index`. */
  | { readonly kind: 'run'; readonly entries: readonly TodayEntry[]; readonly index: number };

/** Shorter than this is short. */
const SHORT_MS = 2 * 60_000;

/** Fewer short ones than this stand by themselves. */
const SHORTEST_RUN = 3;

/** In order of time. Resets stand by themselves, however short; so does the last entry, which may be going on. */
export function listRows(entries: readonly TodayEntry[]): readonly ListRow[] {
  const rows: ListRow[] = [];
  let run: ListRow[] = [];
  const close = () => {
    rows.push(...(run.length < SHORTEST_RUN ? run : [asRun(run)]));
    run = [];
  };
  for (const [index, entry] of entries.entries()) {
    const isShort = entry.to - entry.from < SHORT_MS && entry.kind !== 'reset';
    if (!isShort || index === entries.length - 1) close();
    if (isShort && index < entries.length - 1) run.push({ kind: 'entry', entry, index });
    else rows.push({ kind: 'entry', entry, index });
  }
  close();
  return rows;
}

function asRun(rows: readonly ListRow[]): ListRow {
  const entries = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : row.entries));
  return { kind: 'run', entries, index: rows[0]?.index ?? 0 };
}
