// Every pose of the movement notes (section 3.1) by its name, near and far instead of right and left: the working limb is
// always the near one, so one entry serves both sides. The poses themselves are in poses/.
import type {
  PlainPoseKey,
  FacingPoseKey,
  PoseKey,
  SidedPoseKey,
} from '../../routines/pose-keys.ts';
import type { Pose } from './pose.ts';
import { AT_HAND } from './poses/at-hand.ts';
import { KNEELING } from './poses/kneeling.ts';
import { LYING } from './poses/lying.ts';
import { MAT } from './poses/mat.ts';
import { PLANKS } from './poses/planks.ts';
import { SEATED } from './poses/seated.ts';
import { STANDING } from './poses/standing.ts';
import { STRIDE } from './walk.ts';

export const POSES = {
  ...STANDING,
  ...SEATED,
  ...KNEELING,
  ...AT_HAND,
  ...MAT,
  ...LYING,
  ...PLANKS,
  WALK: STRIDE,
} as const satisfies Record<PlainPoseKey | FacingPoseKey | SidedPoseKey, Pose>;

/** A pose of the notes, or one that a body only passes through on the way from one to another. */
export type PoseName = keyof typeof POSES;

/** The name under which a pose key's shape is kept: the key without its side, where one entry serves both. */
export function poseName(key: PoseKey): PoseName {
  return (key in POSES ? key : key.replace(/-[RL]$/, '')) as PoseName;
}
