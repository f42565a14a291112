// Which way to move, as data: one small arrow for each pose that a movement heads for. A turn is an arc around the hips,
// a line points along their travel.
import type { PoseName } from './poses.ts';

export type Arrow =
  | {
      readonly kind: 'turn';
      /** The arc's radius around the hips in body heights; from and to in degrees, 0 forward, 90 up. */
      readonly radius: number;
      readonly fromDegrees: number;
      readonly toDegrees: number;
    }
  | {
      readonly kind: 'line';
      /** Start and end from the hips, in body heights: forward and up. */
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    };

/** Behind the pelvis: up as its front tips down, down as it tucks. */
const TIP: Arrow = {
  kind: 'turn',
  radius: 0.125,
  fromDegrees: 205,
  toDegrees: 155,
};
const TUCK: Arrow = {
  kind: 'turn',
  radius: 0.125,
  fromDegrees: 155,
  toDegrees: 205,
};

const HIPS_BACK: Arrow = { kind: 'line', from: [-0.115, 0.01], to: [-0.195, 0.01] };
const HIPS_THROUGH: Arrow = { kind: 'line', from: [-0.195, 0.01], to: [-0.115, 0.01] };

/** By the pose that the movement heads for. */
const TOWARDS: Readonly<Partial<Record<PoseName, Arrow>>> = {
  'STAND-FWD': TIP,
  'STAND-BACK': TUCK,
  'SIT-FWD': TIP,
  'SIT-BACK': TUCK,
  'HK-TUCK': TUCK,
  'HK-SHIFT': { kind: 'line', from: [0.09, 0.075], to: [0.17, 0.075] },
  'HINGE-END': HIPS_BACK,
  'V-SIT-FIG4-LEAN': {
    kind: 'turn',
    radius: 0.52,
    fromDegrees: 60,
    toDegrees: 46,
  },
};

/** By the poses at both ends, where the way to a pose depends on where it starts. */
const BETWEEN: Readonly<Record<string, Arrow>> = {
  'HINGE-END > HINGE-TOP': HIPS_THROUGH,
  'HK-SHIFT > HK': { kind: 'line', from: [-0.1, 0.06], to: [-0.17, 0.06] },
};

/** The arrow for a movement from one pose to another; none where the movement explains itself. */
export function arrowBetween(from: PoseName, to: PoseName): Arrow | undefined {
  return BETWEEN[`${from} > ${to}`] ?? TOWARDS[to];
}
