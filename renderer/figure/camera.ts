// From the figure's space to the picture: a level view without perspective, turned about the upright axis. Picture units
// are thousandths of the body height, y down, as SVG wants them.
import { radians, vec, type Vec3 } from './vec3.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Camera {
  /** A place in the picture. */
  readonly point: (at: Vec3) => Point;
  /** A direction in the picture, in body heights: shorter than 1 where it points at or away from the viewer. */
  readonly direction: (along: Vec3) => Point;
  /** How much a direction points at the viewer: 1 straight at them, 0 across the view, −1 away. */
  readonly depth: (along: Vec3) => number;
}

const UNITS = 1000;
/** The person turns on the spot, about the middle of where the routine takes place. */
const PIVOT_X = -0.1;

/** A camera for a person turned towards the viewer by `yaw` degrees: 0 side view, 90 front view. */
export function createCamera(yaw: number): Camera {
  const cos = Math.cos(radians(yaw));
  const sin = Math.sin(radians(yaw));
  const direction = ({ x, y, z }: Vec3): Point => ({ x: x * cos - z * sin, y: -y });
  const point = (at: Vec3): Point => {
    const seen = direction(vec(at.x - PIVOT_X, at.y, at.z));
    return { x: (seen.x + PIVOT_X) * UNITS, y: seen.y * UNITS };
  };
  const depth = ({ x, z }: Vec3): number => x * sin + z * cos;
  return { point, direction, depth };
}
