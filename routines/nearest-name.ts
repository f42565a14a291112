// Finds the pose or field that somebody probably meant. The core has its own for settings and words; routines/ stands
// alone, and names of poses are written in more ways: "hk r", "Hk_R".

/**
 * The name in `names` nearest to `written`: the fewest letters added, dropped or changed, about a third of the name at most.
 * Upper and lower case, spaces, hyphens and underscores count as the same. Null where none is near.
 */
export function nearestName(written: string, names: readonly string[]): string | null {
  const word = plain(written.slice(0, MAX_LENGTH));
  let nearest: string | null = null;
  let fewest = Infinity;
  for (const name of names) {
    const target = plain(name);
    const most = Math.max(1, Math.floor((target.length + 1) / 3));
    if (Math.abs(target.length - word.length) > most) continue;
    const changes = changesBetween(word, target);
    if (changes > most || changes >= fewest) continue;
    nearest = name;
    fewest = changes;
  }
  return nearest;
}

/** Longer than any name there is; nothing longer is near one. */
const MAX_LENGTH = 60;

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '-');
}

/** Levenshtein's distance, one row at a time. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 0; line < from.length; line += 1) {
    const next = [line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const added = (next[column] ?? 0) + 1;
      const dropped = (row[column + 1] ?? 0) + 1;
      const changed = (row[column] ?? 0) + (from[line] === to[column] ? 0 : 1);
      next.push(Math.min(added, dropped, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
