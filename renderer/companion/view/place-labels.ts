// Where the names of resets stand above the line of the day: in two rows, none over another; where there is no room, the
// list has them. Pure.

export interface PlacedLabel<Mark> {
  readonly mark: Mark;
  /** Where it begins, in fractions of the line. */
  readonly start: number;
  /** 0 for the row next to the line. */
  readonly row: number;
}

const ROWS = 2;

/** Each label is `width` wide, in fractions of the line, and begins at its mark, or earlier at the end of the line. */
export function placeLabels<Mark extends { readonly start: number }>(
  marks: readonly Mark[],
  width: number,
): readonly PlacedLabel<Mark>[] {
  const ends = Array.from({ length: ROWS }, () => 0);
  return marks.flatMap((mark) => {
    const start = Math.max(0, Math.min(mark.start, 1 - width));
    const row = ends.findIndex((end) => start >= end);
    if (row === -1) return [];
    ends[row] = start + width;
    return [{ mark, start, row }];
  });
}
