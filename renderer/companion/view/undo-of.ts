// What takes a correction back: corrections themselves, one for each stretch that it changed. The clock comes back with
// them; what the stretches rest on is from then on what the person said.
import type { Command, CorrectedKind, TodayEntry } from '../../../preload/contract.ts';

export type Correction = Extract<Command, { kind: 'correctLedger' }>;

/** In order of time; to be read off the entries as they were before. */
export function undoOf(
  entries: readonly TodayEntry[],
  { from, to, as }: Correction,
): readonly Correction[] {
  return entries
    .filter((entry) => entry.from < to && entry.to > from && entry.kind !== as)
    .flatMap((entry) => (isCorrectable(entry) ? [{ entry, kind: entry.kind }] : []))
    .map(({ entry, kind }) => ({
      kind: 'correctLedger',
      from: entry.from > from ? entry.from : from,
      to: entry.to < to ? entry.to : to,
      as: kind,
    }));
}

/** Whether it can be said to have been something else: what somebody did in a reset or a pause is known. */
export function isCorrectable<Entry extends Pick<TodayEntry, 'kind'>>(
  entry: Entry,
): entry is Entry & { readonly kind: CorrectedKind } {
  return entry.kind === 'sitting' || entry.kind === 'standing' || entry.kind === 'away';
}
