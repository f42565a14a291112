// Closed smooth outlines from points, and the outline of a limb or trunk from its cross-sections: one way of drawing for
// every part of the body, so that it looks drawn by one hand.
import type { Camera, Point } from './camera.ts';
import { cross, type Vec3 } from './vec3.ts';

/** A cross-section: where, its directions, and how far the body reaches to the front, the back and each side. */
export interface Section {
  readonly at: Vec3;
  readonly up: Vec3;
  readonly forward: Vec3;
  readonly front: number;
  readonly back: number;
  readonly half: number;
}

export interface Caps {
  /** How far the outline rounds off beyond the first and the last section, in body heights. */
  readonly first: number;
  readonly last: number;
}

/** The outline of a body part as SVG path data. Always runs the same way round, so that parts unite in one path. */
export function loftPath(sections: readonly Section[], caps: Caps, camera: Camera): string {
  const outline = smoothPath(oneWayRound(loftPoints(sections, caps, camera)));
  return outline + sections.map((section) => roundPath(section, camera)).join('');
}

/** From here on a part points at the viewer enough for its roundness to show. */
const POINTING = 0.4;

/** Seen along its length a part is as round as its cross-section; across the view there is nothing to add. */
function roundPath({ at, up, forward, front, back, half }: Section, camera: Camera): string {
  const share = Math.min(1, (Math.abs(camera.depth(up)) - POINTING) / 0.3);
  if (share <= 0) return '';
  const ahead = camera.direction(forward);
  const aside = camera.direction(cross(forward, up));
  const middle = along(camera.point(at), ahead, ((front - back) / 2) * UNITS);
  const reach = ((front + back) / 2) * UNITS * share;
  const count = 8;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const out = along(middle, ahead, Math.cos(angle) * reach);
    return along(out, aside, Math.sin(angle) * half * UNITS * share);
  });
  return smoothPath(oneWayRound(points));
}

/** A smooth closed curve through all points, rounding between neighbours by their distance. */
export function smoothPath(points: readonly Point[]): string {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? { x: 0, y: 0 };
  const tangents = points.map((point, index) => tangent(at(index - 1), point, at(index + 1)));
  const parts = points.map((point, index) => {
    const next = at(index + 1);
    const leave = tangents[index] ?? NOWHERE;
    const arrive = tangents[(index + 1) % count] ?? NOWHERE;
    const third = apart(point, next) / 3;
    return `C${pair(along(point, leave, third))} ${pair(along(next, arrive, -third))} ${pair(next)}`;
  });
  return `M${pair(at(0))}${parts.join('')}Z`;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** An ellipse, running the same way round as the lofts. */
export function ellipsePath(at: Point, radiusX: number, radiusY: number): string {
  const right = pair({ x: at.x + radiusX, y: at.y });
  const left = pair({ x: at.x - radiusX, y: at.y });
  const arc = `A${round(radiusX)} ${round(radiusY)} 0 0 1 `;
  return `M${right}${arc}${left}${arc}${right}Z`;
}

export function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** To a tenth. Put together from whole numbers, since fractions take long to write and there are thousands of them. */
function round(value: number): string {
  const tenths = Math.round(value * 10);
  const rest = tenths % 10;
  const whole = (tenths - rest) / 10;
  if (rest === 0) return `${whole}`;
  return rest < 0 && whole === 0 ? `-0.${-rest}` : `${whole}.${rest < 0 ? -rest : rest}`;
}

const UNITS = 1000;

function loftPoints(sections: readonly Section[], caps: Caps, camera: Camera): Point[] {
  const edges = sections.map((section) => edgesOf(section, camera));
  const first = edges[0];
  const last = edges.at(-1);
  if (!first || !last) return [];
  return [
    ...edges.map(({ right }) => right),
    along(last.middle, last.up, caps.last * UNITS),
    ...edges.map(({ left }) => left).reverse(),
    along(first.middle, first.up, -caps.first * UNITS),
  ];
}

/** The two edges of a section in the picture: the silhouette of an ellipse seen from the camera. */
function edgesOf({ at, up, forward, front, back, half }: Section, camera: Camera) {
  const centre = camera.point(at);
  const axis = direction(camera.direction(up));
  const across = { x: -axis.y, y: axis.x };
  const ahead = camera.direction(forward);
  const aside = camera.direction(cross(forward, up));
  const depth = ((front + back) / 2) * (ahead.x * across.x + ahead.y * across.y);
  const width = half * (aside.x * across.x + aside.y * across.y);
  const reach = Math.sqrt(depth * depth + width * width) * UNITS;
  const middle = along(centre, ahead, ((front - back) / 2) * UNITS);
  return {
    middle,
    up: axis,
    right: along(middle, across, reach),
    left: along(middle, across, -reach),
  };
}

function oneWayRound(points: Point[]): Point[] {
  const area = points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return area < 0 ? [...points].reverse() : points;
}

/** The direction in which the curve passes a point, leaning towards the nearer neighbour's side. */
function tangent(before: Point, at: Point, after: Point): Point {
  const a = apart(before, at);
  const b = apart(at, after);
  if (a + b < 1e-9) return NOWHERE;
  const weight = (value: 'x' | 'y'): number =>
    ((at[value] - before[value]) * b) / Math.max(a, 1e-9) +
    ((after[value] - at[value]) * a) / Math.max(b, 1e-9);
  return { x: weight('x') / (a + b), y: weight('y') / (a + b) };
}

function direction(vector: Point): Point {
  const size = Math.sqrt(vector.x ** 2 + vector.y ** 2);
  return size < 1e-6 ? { x: 0, y: -1 } : { x: vector.x / size, y: vector.y / size };
}

function along(from: Point, way: Point, by: number): Point {
  return { x: from.x + way.x * by, y: from.y + way.y * by };
}

function apart(a: Point, b: Point): number {
  // Not Math.hypot, which costs many times as much.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}
