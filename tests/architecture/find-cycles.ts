// Finds import cycles among what is loaded at run time; a cycle of types alone harms nobody.
import type { Import } from './import-graph.ts';

/** Every cycle met on a depth-first walk, each as the files along it, the first repeated at the end. */
export function findCycles(imports: readonly Import[]): string[][] {
  const loaded = imports.filter(({ isOurs, isTypeOnly }) => isOurs && !isTypeOnly);
  const targets = Map.groupBy(loaded, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[][] = [];

  function walk(file: string, path: readonly string[]): void {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of targets.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  }

  for (const file of targets.keys()) walk(file, []);
  return cycles;
}
