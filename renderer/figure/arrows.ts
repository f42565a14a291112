// Which way to move, as data: one small arrow for each pose that a movement heads for. A turn is an arc around the hips,
// a line points along their travel.
import type { PoseName } from './poses.ts';
import { radians, vec, type Vec3 } from './vec3.ts';

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
      /** Start and end from the hips, in body heights: forward, up and, seen from ahead, aside. */
      readonly from: readonly [number, number, number?];
      readonly to: readonly [number, number, number?];
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
  'V-DESK-HINGE-END': HIPS_BACK,
  'HINGE-PICK-UP': HIPS_BACK,
  'HINGE-BRUSH': HIPS_BACK,
  'HINGE-SCOOP': HIPS_BACK,
  'HK-MAT-TUCK': TUCK,
  'HK-MAT-SHIFT': { kind: 'line', from: [0.09, 0.075], to: [0.17, 0.075] },
  'SUP-FLAT': { kind: 'turn', radius: 0.135, fromDegrees: 65, toDegrees: 115 },
  'SUP-TIP': { kind: 'turn', radius: 0.135, fromDegrees: 115, toDegrees: 65 },
  'BRIDGE-TOP': { kind: 'line', from: [-0.02, 0.1], to: [-0.02, 0.18] },
  KTC: { kind: 'turn', radius: 0.33, fromDegrees: 66, toDegrees: 88 },
  'FIG4-HOLD': { kind: 'turn', radius: 0.4, fromDegrees: 60, toDegrees: 82 },
  'V-STAND-HIP': TUCK,
  'V-SIT-KTC': { kind: 'turn', radius: 0.3, fromDegrees: 2, toDegrees: 24 },
  'V-WALL-TIP': TIP,
  'V-WALL-FLAT': TUCK,
  'STAND-SHIFT-R': { kind: 'line', from: [0, 0.13, -0.16], to: [0, 0.13, -0.24] },
  'STAND-SHIFT-L': { kind: 'line', from: [0, 0.13, 0.16], to: [0, 0.13, 0.24] },
  'V-SIT-SHIFT-R': { kind: 'line', from: [0, 0.12, -0.18], to: [0, 0.12, -0.25] },
  'V-SIT-SHIFT-L': { kind: 'line', from: [0, 0.12, 0.18], to: [0, 0.12, 0.25] },
  'V-SIT-FIG4-LEAN': { kind: 'turn', radius: 0.33, fromDegrees: 54, toDegrees: 34 },
};

/** By the poses at both ends, where the way to a pose depends on where it starts. */
const BETWEEN: Readonly<Record<string, Arrow>> = {
  'HINGE-END > HINGE-TOP': HIPS_THROUGH,
  'V-DESK-HINGE-END > V-DESK-HINGE-TOP': HIPS_THROUGH,
  'HINGE-PICK-UP > HINGE-FREE': HIPS_THROUGH,
  'HINGE-BRUSH > HINGE-FREE': HIPS_THROUGH,
  'HINGE-SCOOP > HINGE-FREE': HIPS_THROUGH,
  'HK-MAT-SHIFT > HK-MAT': { kind: 'line', from: [-0.1, 0.06], to: [-0.17, 0.06] },
  'BRIDGE-TOP > BRIDGE-LOW': { kind: 'line', from: [-0.02, 0.18], to: [-0.02, 0.1] },
  'KTC-IN > KTC-OUT': { kind: 'line', from: [-0.06, 0.307, -0.05], to: [-0.06, 0.307, 0.09] },
  'KTC-OUT > KTC-IN': { kind: 'line', from: [-0.06, 0.307, 0.09], to: [-0.06, 0.307, -0.05] },
  'KTC > KTC-OUT': { kind: 'line', from: [-0.06, 0.307, 0], to: [-0.06, 0.307, 0.09] },
  'HK-SHIFT > HK': { kind: 'line', from: [-0.1, 0.06], to: [-0.17, 0.06] },
};

/** The arrow's shaft as points from the hips, from its start to its tip. */
export function arrowPath(shape: Arrow): readonly Vec3[] {
  if (shape.kind === 'line') return [vec(...shape.from), vec(...shape.to)];
  const { radius, fromDegrees, toDegrees } = shape;
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = radians(fromDegrees + ((toDegrees - fromDegrees) * index) / steps);
    return vec(Math.cos(angle) * radius, Math.sin(angle) * radius);
  });
}

/** The arrow for a movement from one pose to another; none where the movement explains itself. */
export function arrowBetween(from: PoseName, to: PoseName): Arrow | undefined {
  return BETWEEN[`${from} > ${to}`] ?? TOWARDS[to];
}
