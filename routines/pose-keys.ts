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
] as const;

/** Poses with a working side: each exists as `…-R` and as its mirror image `…-L`. */
const SIDED = ['V-SIT-FIG4-UP', 'V-SIT-FIG4-LEAN', 'HK', 'HK-TUCK', 'HK-SHIFT'] as const;

/** A pose without a working side. */
export type PlainPoseKey = (typeof PLAIN)[number];
/** The name of a sided pose without its `-R` or `-L`. */
export type SidedPoseKey = (typeof SIDED)[number];
/** Any pose a routine may name. */
export type PoseKey = PlainPoseKey | `${SidedPoseKey}-R` | `${SidedPoseKey}-L`;

/** Every pose key, in the order of the movement notes; right before left. */
export const POSE_KEYS: readonly PoseKey[] = [
  ...PLAIN,
  ...SIDED.flatMap((key): PoseKey[] => [`${key}-R`, `${key}-L`]),
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
