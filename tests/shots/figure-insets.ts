// One sheet of all that is drawn to explain: second views, guide lines, contact dots, arrows half-way.
import { insetOf } from '../../renderer/figure/insets.ts';
import { poseName } from '../../renderer/figure/poses.ts';
import { POSE_KEYS, type PoseKey } from '../../routines/pose-keys.ts';
import { gridOf, type Cell } from './figure-grid.ts';
import type { Shot } from './shot.ts';

const EXPLAINED: readonly PoseKey[] = [
  'BRIDGE-TOP',
  'PLANK',
  'PLANK-KNEES',
  'V-WALL-PLANK',
  'SIT-FWD',
  'SIT-BACK',
  'V-SIT-SHIFT-R',
  'STAND-SHIFT-L',
];

export function figureInsets(): readonly Shot[] {
  const withInset = POSE_KEYS.filter((key) => insetOf(poseName(key)) !== undefined);
  return [gridOf('insets', [...withInset, ...EXPLAINED].map(stillCell))];
}

function stillCell(pose: PoseKey): Cell {
  return { title: pose, figure: { pose } };
}
