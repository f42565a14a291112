// The shared bend at a moment (A07): the pose, and how far hips and low back have bent. Pure. With free hips the hips do
// most of it and the back joins in; with stiff hips the back makes up for them.
import { blendPoses } from '../../figure/blend.ts';
import type { Arm, Pose } from '../../figure/pose.ts';
import { POSES } from '../../figure/poses.ts';
import { vec } from '../../figure/vec3.ts';

export type Hips = 'free' | 'stiff';

export interface Bend {
  readonly pose: Pose;
  /** Degrees bent at the hips and in the low back. */
  readonly hips: number;
  readonly back: number;
}

/** Down, a moment there, up again, a moment upright. */
export const BEND_MS = 7000;
/** When the bend is deepest. */
export const DEEPEST_MS = 3200;
/** The longest bar, in degrees. */
export const MOST_DEGREES = 60;

const DOWN_MS = 2800;
const STAY_MS = 900;

/** Hanging straight down from the shoulders of a body bent that far; told in the directions of the ribs. */
const HANGING: Arm = [
  {
    hand: {
      on: 'ribs',
      palm: vec(0.31, 0.09, 0.1),
      fingers: vec(0.9, -0.44, 0),
      elbow: vec(-0.44, -0.9, 0.3),
    },
    share: 1,
  },
];

const UPRIGHT: Pose = { ...POSES['HINGE-FREE'], wedge: 1 };
const FREE: Pose = {
  ...POSES['HINGE-FREE'],
  support: POSES['HINGE-END'].support,
  pelvis: 52,
  trunk: 66,
  head: 70,
  curl: 0.25,
  nearArm: HANGING,
  farArm: HANGING,
  wedge: 1,
};
const STIFF: Pose = {
  ...POSES['HINGE-FREE'],
  support: POSES['HINGE-TOP'].support,
  pelvis: 12,
  trunk: 62,
  head: 78,
  curl: 1.1,
  nearArm: HANGING,
  farArm: HANGING,
  wedge: 1,
};

/** The bend at `ms` from its start; it goes round every BEND_MS. */
export function bendAt(hips: Hips, ms: number): Bend {
  const share = depthAt(ms % BEND_MS);
  const pose = blendPoses(UPRIGHT, hips === 'free' ? FREE : STIFF, share, 'straight');
  const bent = pose.pelvis - UPRIGHT.pelvis;
  return { pose, hips: bent, back: pose.trunk - pose.pelvis };
}

/** How deep, 0 to 1, eased at both ends. */
function depthAt(ms: number): number {
  if (ms < DOWN_MS) return eased(ms / DOWN_MS);
  if (ms < DOWN_MS + STAY_MS) return 1;
  const up = (ms - DOWN_MS - STAY_MS) / (BEND_MS - DOWN_MS - 2 * STAY_MS);
  return eased(Math.max(0, 1 - up));
}

function eased(share: number): number {
  return (1 - Math.cos(Math.PI * Math.min(1, share))) / 2;
}
