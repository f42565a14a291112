// The names of every pose that a routine may ask for (movement.md, section 3.1). The shapes behind the
// names are the renderer's; a routine that names anything else is refused by schema.ts.

/** Poses that look the same whichever side works. */
const PLAIN = [
  'STAND-NEUTRAL',
  'STAND-HANDS',
  'STAND-FWD',
  'STAND-BACK',
  'SIT-SLUMP',
  'SIT-NEUTRAL',
  'SIT-FWD',
  'SIT-BACK',
  'HINGE-TOP',
  'HINGE-END',
  'HINGE-FREE',
  'HINGE-PICK-UP',
  'HINGE-BRUSH',
  'HINGE-SCOOP',
  'STAND-FRONT',
  'STAND-AT-DESK',
  'SIT-FRONT',
  'WALK',
  'SIT-FLOOR',
  'SIDE-LYING',
  'SUPINE',
  'SUP-FLAT',
  'SUP-TIP',
  'BRIDGE-LOW',
  'BRIDGE-TOP',
  'PLANK-SET',
  'PLANK-KNEES',
  'PLANK',
  'PRONE',
  'V-GLUTE-ON',
  'V-GLUTE-OFF',
  'V-SIT-GLUTE-ON',
  'V-SIT-GLUTE-OFF',
  'V-WALL-TIP',
  'V-WALL-FLAT',
  'V-WALL-PLANK-SET',
  'V-WALL-PLANK',
  'V-DESK-HINGE-TOP',
  'V-DESK-HINGE-END',
] as const;

/** Poses with a working side: each exists as `…-R` and as its mirror image `…-L`. */
const SIDED = [
  'V-SIT-FIG4-UP',
  'V-SIT-FIG4-LEAN',
  'HK',
  'HK-TUCK',
  'HK-SHIFT',
  'HK-MAT',
  'HK-MAT-TUCK',
  'HK-MAT-SHIFT',
  'KTC',
  'KTC-IN',
  'KTC-OUT',
  'FIG4-SET',
  'FIG4-HOLD',
  'V-STAND-HIP-SET',
  'V-STAND-HIP',
  'V-SIT-KTC',
] as const;

/** Poses seen from ahead, where right and left are two pictures: a mirror shows both without turning round. */
const FACING = ['STAND-SHIFT', 'V-SIT-SHIFT'] as const;

/** A pose without a working side. */
export type PlainPoseKey = (typeof PLAIN)[number];
/** The name of a sided pose without its `-R` or `-L`. */
export type SidedPoseKey = (typeof SIDED)[number];
/** A pose seen from ahead, to the right or to the left. */
export type FacingPoseKey = `${(typeof FACING)[number]}-${'R' | 'L'}`;
/** Any pose a routine may name. */
export type PoseKey = PlainPoseKey | FacingPoseKey | `${SidedPoseKey}-R` | `${SidedPoseKey}-L`;

/** Every pose key, in the order of the movement notes; right before left. */
export const POSE_KEYS: readonly PoseKey[] = [
  ...PLAIN,
  ...SIDED.flatMap((key): PoseKey[] => [`${key}-R`, `${key}-L`]),
  ...FACING.flatMap((key): PoseKey[] => [`${key}-R`, `${key}-L`]),
];

/** The same pose with the other side working; a pose without a side is its own mirror image. */
export function mirrorPoseKey(key: PoseKey): PoseKey {
  if (key.endsWith('-R')) return `${key.slice(0, -1)}L` as PoseKey;
  if (key.endsWith('-L')) return `${key.slice(0, -1)}R` as PoseKey;
  return key;
}

/** The working side that a pose key names, or none. */
export function poseSide(key: PoseKey): 'right' | 'left' | undefined {
  if (key.endsWith('-R')) return 'right';
  if (key.endsWith('-L')) return 'left';
  return undefined;
}
