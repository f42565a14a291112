// Contact sheets of the library: eight frames of each of the eighteen movements, and the first, the middle and the last
// frame of every routine. A person who sees only these should know what to do.
import { timelineOf, type Span } from '../../renderer/figure/timeline.ts';
import { demoRoutine } from '../../renderer/companion/view/demo-routine.ts';
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { gridOf, type Cell } from './figure-grid.ts';
import type { Shot } from './shot.ts';

const FRAMES = 8;
const ROUTINES_PER_SHEET = 5;

export function figureMovements(): readonly Shot[] {
  const movements = MOVEMENTS.map((movement) => {
    const routine = demoRoutine(movement);
    return gridOf(`movement-${movement.id}`, framesOf(routine), { rowTitles: [movement.title] });
  });
  return [...movements, ...routineSheets()];
}

/** Each different piece of movement once, half-way and at its end, thinned out or filled up to eight. */
function framesOf(routine: Routine): readonly Cell[] {
  const seen = new Set<string>();
  const moments = timelineOf(routine).spans.flatMap((span) => {
    const key = span.ends.join(' > ');
    if (seen.has(key)) return [];
    seen.add(key);
    return momentsOf(span);
  });
  return Array.from({ length: FRAMES }, (_, index) => {
    const at = moments[Math.round((index * (moments.length - 1)) / (FRAMES - 1))] ?? 0;
    return cellAt(routine, at);
  });
}

function momentsOf({ startMs, endMs, names }: Span): readonly number[] {
  if (names === undefined) return [endMs - 1];
  return [startMs + (endMs - startMs) * 0.5, endMs - 1];
}

function routineSheets(): readonly Shot[] {
  const count = Math.ceil(BUILT_IN_ROUTINES.length / ROUTINES_PER_SHEET);
  return Array.from({ length: count }, (_, sheet) => {
    const routines = BUILT_IN_ROUTINES.slice(
      sheet * ROUTINES_PER_SHEET,
      (sheet + 1) * ROUTINES_PER_SHEET,
    );
    const cells = routines.flatMap((routine) => {
      const { durationMs } = timelineOf(routine);
      return [0, durationMs / 2, durationMs].map((at) => cellAt(routine, at));
    });
    const rowTitles = routines.map(({ title }) => title);
    return gridOf(`routines-${String(sheet + 1)}`, cells, { columns: 3, rowTitles });
  });
}

function cellAt(routine: Routine, positionMs: number): Cell {
  return { title: `${(positionMs / 1000).toFixed(1)} s`, figure: { routine, positionMs } };
}
