// Contact sheets: eight frames of each movement of a routine side by side, one row for each step that moves. What a
// person sees in the muted animation, on one page.
import '../../renderer/components/sb-figure.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { spokenRoutine } from '../../routines/spoken-line.ts';
import type { Shot } from './shot.ts';

const FRAMES = 8;
const CELL = 190;
const LABEL = 22;

export function figureSheets(): readonly Shot[] {
  return BUILT_IN_ROUTINES.map((routine) => {
    const rows = rowsOf(spokenRoutine(routine));
    return {
      name: `sheet-${routine.id}`,
      width: FRAMES * CELL,
      height: rows.length * (CELL + LABEL * 2),
      scale: 1,
      mount: (stage) => mountSheet(stage, routine, rows),
    };
  });
}

interface Row {
  readonly title: string;
  readonly positionsMs: readonly number[];
}

/** A repetition is shown by its first round, a movement from its start to its end, a hold by one breath. */
function rowsOf(routine: Routine): readonly Row[] {
  const { spans, stepStartsMs } = timelineOf(routine);
  return routine.steps.map((step, index) => {
    const own = spans.filter((span) => span.stepIndex === index);
    const moving = own.filter(({ names }) => names !== undefined);
    const start = stepStartsMs[index] ?? 0;
    const { motion } = step;
    const roundMs =
      motion.kind === 'repeat'
        ? motion.phases.reduce((sum, { seconds }) => sum + seconds, 0) * 1000
        : 0;
    const end = roundMs > 0 ? start + roundMs : (moving.at(-1)?.endMs ?? start + 10_000);
    const positionsMs = Array.from(
      { length: FRAMES },
      (_, frame) => start + ((end - start) * frame) / (FRAMES - 1),
    );
    return { title: `${String(index + 1)}. ${step.name}: ${step.line}`, positionsMs };
  });
}

async function mountSheet(stage: HTMLElement, routine: Routine, rows: readonly Row[]) {
  const waiting: Promise<unknown>[] = [];
  for (const { title, positionsMs } of rows) {
    const line = stage.appendChild(document.createElement('div'));
    line.className = 'sheet-title';
    line.textContent = title;
    const row = stage.appendChild(document.createElement('div'));
    row.className = 'sheet-row';
    for (const positionMs of positionsMs) {
      const cell = row.appendChild(document.createElement('div'));
      cell.className = 'sheet-cell';
      const figure = cell.appendChild(document.createElement('sb-figure'));
      Object.assign(figure, { routine, positionMs });
      figure.style.width = `${String(CELL)}px`;
      figure.style.height = `${String(CELL)}px`;
      const time = cell.appendChild(document.createElement('span'));
      time.textContent = `${(positionMs / 1000).toFixed(1)} s`;
      waiting.push(figure.updateComplete);
    }
  }
  await Promise.all(waiting);
}
