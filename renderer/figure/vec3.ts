// Points and directions in the figure's space: x forward (where the person faces), y up from the floor, z towards the
// viewer; one unit is one body height.

export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function vec(x: number, y: number, z = 0): Vec3 {
  return { x, y, z };
}

export function add(a: Vec3, b: Vec3): Vec3 {
  return { x: a.x + b.x, y: a.y + b.y, z: a.z + b.z };
}

export function sub(a: Vec3, b: Vec3): Vec3 {
  return { x: a.x - b.x, y: a.y - b.y, z: a.z - b.z };
}

export function scale(a: Vec3, by: number): Vec3 {
  return { x: a.x * by, y: a.y * by, z: a.z * by };
}

export function dot(a: Vec3, b: Vec3): number {
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

export function length(a: Vec3): number {
  return Math.sqrt(dot(a, a));
}

export function distance(a: Vec3, b: Vec3): number {
  return length(sub(a, b));
}

/** The direction of a vector; straight up for one without length. */
export function unit(a: Vec3): Vec3 {
  const size = length(a);
  return size < 1e-12 ? vec(0, 1) : scale(a, 1 / size);
}

/** The part of a direction that is square to `axis` (a unit vector), as a unit vector. */
export function squareTo(axis: Vec3, direction: Vec3): Vec3 {
  return unit(sub(direction, scale(axis, dot(axis, direction))));
}

export function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return add(a, scale(sub(b, a), t));
}

/** Degrees to radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Turns a direction in the side view, clockwise as seen (a forward lean), by degrees. */
export function leaned(a: Vec3, degrees: number): Vec3 {
  const angle = radians(degrees);
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  return vec(a.x * cos + a.y * sin, a.y * cos - a.x * sin, a.z);
}

/** Where a bone that starts in `from` and one that ends in `to` meet, on the side of `pole`. */
export function meet(from: Vec3, to: Vec3, bones: readonly [number, number], pole: Vec3): Vec3 {
  const [first, second] = bones;
  const line = sub(to, from);
  const span = Math.min(Math.max(length(line), 1e-9), first + second);
  const along = (first * first - second * second + span * span) / (2 * span);
  const away = Math.sqrt(Math.max(0, first * first - along * along));
  const axis = unit(line);
  return add(from, add(scale(axis, along), scale(squareTo(axis, pole), away)));
}
