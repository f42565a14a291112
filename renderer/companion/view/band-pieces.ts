// What is drawn of a day's entries: each its piece, and what is too narrow to see gathered, so that a day of hundreds of
// entries is as calm as one of ten. Pure.
import type { LedgerKind, TodayEntry } from '../../../preload/contract.ts';
import { fractionOf, type DayScale } from './day-scale.ts';

/** Fractions of the line. */
export interface BandPiece {
  readonly start: number;
  readonly width: number;
  readonly kind: LedgerKind;
  /** The entries in it, first and last. */
  readonly first: number;
  readonly last: number;
}

/** Narrower than this, in fractions of the line, nothing is drawn by itself. */
export const NARROWEST_PIECE = 0.005;

interface Gathered {
  readonly pieces: readonly BandPiece[];
  readonly group: readonly number[];
}

/** In order, as wide together as the entries on the line. A gathered piece is of the kind that lasted longest in it. */
export function bandPieces(entries: readonly TodayEntry[], scale: DayScale): readonly BandPiece[] {
  const widthOf = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + width(entries[index], scale), 0);
  const close = ({ pieces, group }: Gathered): readonly BandPiece[] => {
    const piece = gather(entries, group, scale);
    return piece === null ? pieces : [...pieces, piece];
  };
  const done = entries.reduce<Gathered>(
    (gathered, entry, index) => {
      // A reset is a mark of its own, however short.
      const isWide = entry.kind === 'reset' || width(entry, scale) >= NARROWEST_PIECE;
      if (isWide) {
        const alone = { pieces: close(gathered), group: [index] };
        return { pieces: close(alone), group: [] };
      }
      const group = [...gathered.group, index];
      const isFull = widthOf(group) >= NARROWEST_PIECE;
      return isFull
        ? { pieces: close({ ...gathered, group }), group: [] }
        : { pieces: gathered.pieces, group };
    },
    { pieces: [], group: [] },
  );
  return close(done);
}

function width(entry: TodayEntry | undefined, scale: DayScale): number {
  return entry === undefined ? 0 : fractionOf(scale, entry.to) - fractionOf(scale, entry.from);
}

function gather(
  entries: readonly TodayEntry[],
  group: readonly number[],
  scale: DayScale,
): BandPiece | null {
  const [first] = group;
  const last = group.at(-1);
  const from = first === undefined ? undefined : entries[first];
  const to = last === undefined ? undefined : entries[last];
  if (first === undefined || last === undefined || !from || !to) return null;
  const start = fractionOf(scale, from.from);
  return {
    start,
    width: fractionOf(scale, to.to) - start,
    kind: longestKind(group.flatMap((index) => entries[index] ?? [])),
    first,
    last,
  };
}

function longestKind(entries: readonly TodayEntry[]): LedgerKind {
  const lasted = new Map<LedgerKind, number>();
  for (const { kind, from, to } of entries) lasted.set(kind, (lasted.get(kind) ?? 0) + to - from);
  const [longest] = [...lasted].toSorted(([, a], [, b]) => b - a);
  return longest?.[0] ?? 'away';
}
