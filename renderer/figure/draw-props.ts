// Chair, desk and pad: plain boxes with soft corners, in the figure's space, so that they turn with it.
import type { Camera, Point } from './camera.ts';
import type { Role, Shape } from './draw-figure.ts';
import { pair } from './outline.ts';
import type { PropName, Props } from './pose.ts';
import { DESK_HEIGHT, PAD_HEIGHT, SEAT_HEIGHT } from './proportions.ts';
import { vec, type Vec3 } from './vec3.ts';

/** From and to along each direction, in body heights, and the radius of the corners. */
interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
  readonly corner: number;
  readonly role: Role;
}

const SEAT = [SEAT_HEIGHT - 0.024, SEAT_HEIGHT] as const;
const BACK_X = -0.445;
const FRONT_X = -0.125;

const BOXES: Readonly<Record<PropName, readonly Box[]>> = {
  chair: [
    {
      x: [FRONT_X - 0.045, FRONT_X - 0.02],
      y: [0.004, SEAT[0]],
      z: [-0.13, -0.105],
      corner: 0.01,
      role: 'prop-dark',
    },
    {
      x: [BACK_X + 0.012, BACK_X + 0.037],
      y: [0.004, SEAT[0]],
      z: [-0.13, -0.105],
      corner: 0.01,
      role: 'prop-dark',
    },
    {
      x: [BACK_X, BACK_X + 0.024],
      y: [0.37, 0.56],
      z: [-0.13, 0.13],
      corner: 0.012,
      role: 'prop',
    },
    {
      x: [BACK_X, BACK_X + 0.024],
      y: [SEAT[1] - 0.02, 0.384],
      z: [-0.13, -0.106],
      corner: 0.012,
      role: 'prop',
    },
    {
      x: [BACK_X, BACK_X + 0.024],
      y: [SEAT[1] - 0.02, 0.384],
      z: [0.106, 0.13],
      corner: 0.012,
      role: 'prop',
    },
    { x: [BACK_X, FRONT_X], y: SEAT, z: [-0.13, 0.13], corner: 0.012, role: 'prop' },
    {
      x: [FRONT_X - 0.045, FRONT_X - 0.02],
      y: [0.004, SEAT[0] + 0.01],
      z: [0.105, 0.13],
      corner: 0.01,
      role: 'prop',
    },
    {
      x: [BACK_X + 0.012, BACK_X + 0.037],
      y: [0.004, SEAT[0] + 0.01],
      z: [0.105, 0.13],
      corner: 0.01,
      role: 'prop',
    },
  ],
  desk: [
    { x: [0.3, 0.325], y: [0.004, DESK_HEIGHT - 0.02], z: [-0.2, 0.2], corner: 0.01, role: 'prop' },
    {
      x: [0.062, 0.35],
      y: [DESK_HEIGHT - 0.026, DESK_HEIGHT],
      z: [-0.2, 0.2],
      corner: 0.012,
      role: 'prop',
    },
  ],
  mat: [{ x: [-0.84, 0.42], y: [-0.009, 0.004], z: [-0.2, 0.2], corner: 0.006, role: 'mat' }],
  wall: [{ x: [0.252, 0.28], y: [0.004, 1.04], z: [-0.24, 0.24], corner: 0.008, role: 'prop' }],
  'wall-behind': [
    { x: [-0.2, -0.172], y: [0.004, 1.04], z: [-0.24, 0.24], corner: 0.008, role: 'prop' },
  ],
  marks: [],
  parcel: [
    { x: [0.115, 0.285], y: [0.002, 0.335], z: [-0.08, 0.08], corner: 0.012, role: 'prop' },
    { x: [0.186, 0.214], y: [0.24, 0.335], z: [-0.08, 0.08], corner: 0.003, role: 'prop-dark' },
  ],
  basin: [
    { x: [0.28, 0.315], y: [0.004, 0.44], z: [-0.05, 0.05], corner: 0.01, role: 'prop-dark' },
    { x: [0.19, 0.4], y: [0.44, 0.495], z: [-0.12, 0.12], corner: 0.028, role: 'prop' },
    { x: [0.178, 0.412], y: [0.486, 0.502], z: [-0.12, 0.12], corner: 0.008, role: 'prop' },
    { x: [0.37, 0.384], y: [0.5, 0.58], z: [-0.01, 0.01], corner: 0.006, role: 'prop-dark' },
    { x: [0.32, 0.384], y: [0.568, 0.582], z: [-0.01, 0.01], corner: 0.006, role: 'prop-dark' },
  ],
  bowl: [
    { x: [0.225, 0.345], y: [0.002, 0.02], z: [-0.06, 0.06], corner: 0.008, role: 'prop-dark' },
    { x: [0.212, 0.358], y: [0.014, 0.05], z: [-0.07, 0.07], corner: 0.014, role: 'prop' },
  ],
  toothbrush: [],
  scoop: [],
  pad: [{ x: [-0.27, -0.11], y: [0.002, PAD_HEIGHT], z: [-0.1, 0.1], corner: 0.012, role: 'pad' }],
};

/** The props of a pose, each at its presence. */
export function drawProps(props: Props, camera: Camera): readonly Shape[] {
  return (Object.keys(BOXES) as PropName[]).flatMap((name) => {
    const presence = props[name] ?? 0;
    if (presence <= 0.01) return [];
    return BOXES[name].map((box) => ({
      role: box.role,
      d: boxPath(box, camera),
      ...(presence < 1 && { opacity: presence }),
    }));
  });
}

/** Seen level, a box is a rectangle as wide as its corners reach. */
function boxPath({ x, y, z, corner }: Box, camera: Camera): string {
  const corners = x.flatMap((atX) => z.map((atZ) => camera.point(vec(atX, 0, atZ)).x));
  const from: Point = { x: Math.min(...corners), y: -y[1] * 1000 };
  const to: Point = { x: Math.max(...corners), y: -y[0] * 1000 };
  const round = Math.min(corner * 1000, (to.x - from.x) / 2, (to.y - from.y) / 2);
  const turn = `A${String(round)} ${String(round)} 0 0 1 `;
  return [
    `M${pair({ x: from.x + round, y: from.y })}`,
    `L${pair({ x: to.x - round, y: from.y })}${turn}${pair({ x: to.x, y: from.y + round })}`,
    `L${pair({ x: to.x, y: to.y - round })}${turn}${pair({ x: to.x - round, y: to.y })}`,
    `L${pair({ x: from.x + round, y: to.y })}${turn}${pair({ x: from.x, y: to.y - round })}`,
    `L${pair({ x: from.x, y: from.y + round })}${turn}${pair({ x: from.x + round, y: from.y })}Z`,
  ].join('');
}

/**
 * The corners of the props that are there, for the framing; a little inside, since props need no air around them. The
 * mat lies along the floor and may run out of the picture with it.
 */
export function propExtent(props: Props): readonly Vec3[] {
  const boxes = (Object.keys(BOXES) as PropName[])
    .filter((name) => name !== 'mat' && (props[name] ?? 0) > 0)
    .flatMap((name) => BOXES[name]);
  const air = 0.05;
  return boxes.flatMap(({ x, y }) => [vec(x[0] + air, y[1]), vec(x[1] - air, y[1])]);
}
