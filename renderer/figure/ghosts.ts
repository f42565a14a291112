// What goes wrong most often in each pose (movement.md 3.2 "Cue prevents" and "Mistakes", 3.3 "Avoid"): how the mistaken
// shape departs from the pose, and the key of its words. draw-ghost.ts draws it; the words are the catalogue's.
import type { Leg, Pose, Support } from './pose.ts';
import { POSES, type PoseName } from './poses.ts';
import { add, vec, type Vec3 } from './vec3.ts';

/** The mistakes that have words: `avoid.…` in the catalogue. */
export type MistakeName =
  | 'ribs'
  | 'slump'
  | 'overArch'
  | 'pushing'
  | 'bigRange'
  | 'hauling'
  | 'arching'
  | 'aboveLine'
  | 'rounding'
  | 'pullingHard'
  | 'sagging'
  | 'chestOff'
  | 'leaningIn'
  | 'tuckingHard'
  | 'wallSag'
  | 'leaningOver'
  | 'hitching';

/** What is added to a pose: degrees, places in body heights. */
interface Departure {
  readonly pelvis?: number;
  readonly trunk?: number;
  readonly curl?: number;
  readonly head?: number;
  readonly drop?: number;
  readonly sway?: number;
  /** The hips, forward and up; on forearms, `x` leans the upper arms instead. */
  readonly x?: number;
  readonly y?: number;
  /** The near foot, forward and up, and its pitch; the far one. */
  readonly nearFoot?: readonly [x: number, y: number, pitch: number];
  readonly farFoot?: readonly [x: number, y: number, pitch: number];
}

interface Mistake {
  readonly name: MistakeName;
  readonly by: Departure;
}

/** Standing to attention: the chest thrust out, the low back hollow. */
const ATTENTION: Mistake = { name: 'ribs', by: { pelvis: 20, trunk: -11, head: -12, x: 0.02 } };
const SLUMPED: Mistake = { name: 'slump', by: { pelvis: -24, trunk: 6, curl: 1.2, head: 30 } };
/** The whole back one round bend. */
const ROUNDED: Mistake = { name: 'rounding', by: { pelvis: -24, trunk: 12, curl: 1.6, head: 34 } };
/** Dropped into the joint with a hollow back: it looks deeper and misses the muscle. */
const ARCHED: Mistake = { name: 'arching', by: { pelvis: 30, trunk: -13, head: -8, x: 0.035 } };
const HAULED: Mistake = {
  name: 'hauling',
  by: { pelvis: -14, trunk: 5, head: 36, nearFoot: [-0.12, 0.03, -14] },
};
const PULLED: Mistake = {
  name: 'pullingHard',
  by: { pelvis: -16, trunk: 6, head: 36, nearFoot: [-0.1, 0.03, -10], farFoot: [-0.1, 0.05, -10] },
};
const SAGGED: Mistake = { name: 'sagging', by: { pelvis: -14, trunk: 10, head: -26 } };
const PUSHED: Mistake = { name: 'pushing', by: { pelvis: -16, trunk: -14 } };

const MISTAKES: Readonly<Partial<Record<PoseName, Mistake>>> = {
  'STAND-NEUTRAL': ATTENTION,
  'STAND-HANDS': ATTENTION,
  'STAND-FWD': { name: 'ribs', by: { pelvis: 6, trunk: -12, head: -12, x: 0.02 } },
  'STAND-BACK': { name: 'ribs', by: { pelvis: -6, trunk: 12, curl: 1, head: 26 } },
  'SIT-NEUTRAL': SLUMPED,
  'SIT-FWD': { name: 'overArch', by: { pelvis: 11, trunk: -16, head: -10 } },
  'SIT-BACK': { name: 'slump', by: { pelvis: -14, trunk: 9, curl: 1, head: 32 } },
  'SUP-FLAT': PUSHED,
  'SUP-TIP': { name: 'bigRange', by: { pelvis: 14, trunk: -9 } },
  KTC: HAULED,
  'KTC-IN': HAULED,
  'KTC-OUT': HAULED,
  'HK-TUCK': ARCHED,
  'HK-SHIFT': ARCHED,
  'HK-MAT-TUCK': ARCHED,
  'HK-MAT-SHIFT': ARCHED,
  'BRIDGE-TOP': { name: 'aboveLine', by: { pelvis: 6, trunk: -11 } },
  'HINGE-END': ROUNDED,
  'HINGE-PICK-UP': ROUNDED,
  'HINGE-BRUSH': ROUNDED,
  'HINGE-SCOOP': ROUNDED,
  'FIG4-SET': { name: 'pullingHard', by: { pelvis: -6, trunk: 3, head: 30 } },
  'FIG4-HOLD': PULLED,
  PLANK: SAGGED,
  'PLANK-KNEES': SAGGED,
  'V-SIT-FIG4-UP': { name: 'rounding', by: { pelvis: -20, trunk: 10, curl: 1.2, head: 30 } },
  'V-SIT-FIG4-LEAN': { name: 'rounding', by: { pelvis: -26, trunk: 12, curl: 1.5, head: 34 } },
  'V-STAND-HIP': { name: 'arching', by: { pelvis: 30, trunk: -12, head: -8, x: 0.03 } },
  'V-STAND-HIP-SET': { name: 'arching', by: { pelvis: 20, trunk: -9, head: -8, x: 0.02 } },
  'V-DESK-HINGE-END': {
    name: 'rounding',
    by: { pelvis: -22, trunk: 4, curl: 1.6, head: 24 },
  },
  'V-WALL-FLAT': { name: 'chestOff', by: { trunk: 16, curl: 1, head: 22 } },
  'V-WALL-TIP': { name: 'chestOff', by: { trunk: 10, curl: 0.6, head: 16 } },
  'V-SIT-KTC': { name: 'leaningIn', by: { pelvis: -10, trunk: 24, curl: 1, head: 30 } },
  'V-GLUTE-ON': { name: 'tuckingHard', by: { pelvis: -22, trunk: -5, curl: 0.5, x: 0.045 } },
  'V-SIT-GLUTE-ON': { name: 'tuckingHard', by: { pelvis: -24, trunk: -3, curl: 0.8, head: 18 } },
  'V-WALL-PLANK': { name: 'wallSag', by: { pelvis: 14, trunk: -12, head: -10, x: 0.07 } },
  'STAND-SHIFT-R': { name: 'hitching', by: { drop: -11, sway: -12 } },
  'STAND-SHIFT-L': { name: 'hitching', by: { drop: 11, sway: 12 } },
  'V-SIT-SHIFT-R': { name: 'leaningOver', by: { sway: -18 } },
  'V-SIT-SHIFT-L': { name: 'leaningOver', by: { sway: 18 } },
};

/** The common mistake of a pose; none where the notes know of none. */
export function mistakeOf(name: PoseName): MistakeName | undefined {
  return MISTAKES[name]?.name;
}

/** Every pose as it goes wrong; those without a known mistake as they are. */
export const MISTAKEN_POSES: Readonly<Record<PoseName, Pose>> = {
  ...POSES,
  ...Object.fromEntries(
    Object.entries(MISTAKES).map(([name, { by }]) => [name, departed(POSES[name as PoseName], by)]),
  ),
};

function departed(pose: Pose, by: Departure): Pose {
  return {
    ...pose,
    support: shifted(pose.support, by),
    pelvis: pose.pelvis + (by.pelvis ?? 0),
    trunk: pose.trunk + (by.trunk ?? 0),
    curl: pose.curl + (by.curl ?? 0),
    head: pose.head + (by.head ?? 0),
    drop: pose.drop + (by.drop ?? 0),
    sway: (pose.sway ?? 0) + (by.sway ?? 0),
    nearLeg: moved(pose.nearLeg, by.nearFoot),
    farLeg: moved(pose.farLeg, by.farFoot),
  };
}

function shifted(support: Support, { x = 0, y = 0 }: Departure): Support {
  switch (support.kind) {
    case 'free':
      return { ...support, x: support.x + x, y: support.y + y };
    case 'forearms':
      return { ...support, lean: support.lean + x };
    default:
      return { ...support, x: support.x + x };
  }
}

function moved(leg: Leg, by: Departure['nearFoot']): Leg {
  if (!by || leg.kind === 'knee') return leg;
  const [x, y, pitch] = by;
  const ball: Vec3 = add(leg.ball, vec(x, y));
  return { ...leg, ball, pitch: leg.pitch + pitch };
}
