// Finds the name somebody probably meant, for messages about a misspelt setting or word.

/** More changes than this and it is another word. */
const MAX_CHANGES = 2;

/**
 * The name in `names` that is nearest to `written`: at most two letters added, dropped or changed, upper and lower
 * case being the same. Null where none is near. The first of equally near ones wins.
 */
export function nearestName(written: string, names: readonly string[]): string | null {
  const word = written.toLowerCase();
  let nearest: string | null = null;
  let fewest = MAX_CHANGES + 1;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > MAX_CHANGES) continue;
    const changes = changesBetween(word, name.toLowerCase());
    if (changes >= fewest || changes >= name.length) continue;
    nearest = name;
    fewest = changes;
  }
  return nearest;
}

/** Levenshtein's distance, one row at a time. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: Array.from(to).length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const dropped = (row[column + 1] ?? 0) + 1;
      const added = (next[column] ?? 0) + 1;
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(dropped, added, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
