// A page of figures side by side, each with a line below: what the contact sheets are made of.
import '../../renderer/components/sb-figure.ts';
import type { SbFigure } from '../../renderer/components/sb-figure.ts';
import type { Shot } from './shot.ts';

/** Large enough to judge a pose by. */
export const CELL = 260;
const LABEL = 22;

export interface Cell {
  readonly title: string;
  readonly figure: Partial<
    Pick<SbFigure, 'routine' | 'positionMs' | 'pose' | 'showsMistake' | 'reducedMotion'>
  >;
}

export interface GridLook {
  /** Cells in a row, 4 where nothing is said. */
  readonly columns?: number;
  /** A line above each row. */
  readonly rowTitles?: readonly string[];
}

export function gridOf(
  name: string,
  cells: readonly Cell[],
  { columns = 4, rowTitles = [] }: GridLook = {},
): Shot {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const rowHeight = CELL + LABEL * (rowTitles.length > 0 ? 2 : 1);
  return {
    name,
    width: columns * CELL,
    height: rows.length * rowHeight,
    scale: 1,
    themes: ['light', 'dark', 'forced'],
    mount: async (stage) => {
      await Promise.all(rows.flatMap((row, index) => mountRow(stage, row, rowTitles[index])));
    },
  };
}

function mountRow(stage: HTMLElement, cells: readonly Cell[], title: string | undefined) {
  if (title !== undefined) {
    const line = stage.appendChild(document.createElement('div'));
    line.className = 'sheet-title';
    line.textContent = title;
  }
  const row = stage.appendChild(document.createElement('div'));
  row.className = 'sheet-row';
  return cells.map((cell) => {
    const place = row.appendChild(document.createElement('div'));
    place.className = 'sheet-cell';
    const figure = place.appendChild(document.createElement('sb-figure'));
    Object.assign(figure, cell.figure);
    figure.style.width = `${String(CELL)}px`;
    figure.style.height = `${String(CELL)}px`;
    place.appendChild(document.createElement('span')).textContent = cell.title;
    return figure.updateComplete;
  });
}
