// Contact sheets of the common mistakes: every pose that has one, the dashed ghost behind the figure.
import '../../renderer/components/sb-figure.ts';
import { mistakeOf } from '../../renderer/figure/ghosts.ts';
import { poseName } from '../../renderer/figure/poses.ts';
import { POSE_KEYS, type PoseKey } from '../../routines/pose-keys.ts';
import { gridOf, type Cell } from './figure-grid.ts';
import type { Shot } from './shot.ts';

const PER_SHEET = 16;

export function figureGhosts(): readonly Shot[] {
  const keys = POSE_KEYS.filter(
    (key) => mistakeOf(poseName(key)) !== undefined && !key.endsWith('-L'),
  );
  return Array.from({ length: Math.ceil(keys.length / PER_SHEET) }, (_, sheet) =>
    gridOf(
      `ghosts-${String(sheet + 1)}`,
      keys.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET).map(ghostCell),
    ),
  );
}

function ghostCell(pose: PoseKey): Cell {
  return { title: pose, figure: { pose, showsMistake: true } };
}
