// The small arrow that says which way to move.
import { arrowPath } from './arrows.ts';
import type { Camera, Point } from './camera.ts';
import type { Shape } from './draw-figure.ts';
import type { FigureFrame } from './figure-at.ts';
import { pair } from './outline.ts';
import { add, radians } from './vec3.ts';

const HEAD_LENGTH = 0.026;

/** The shaft as an open stroke with its two barbs; nothing while no movement is under way. */
export function drawArrow({ arrow, skeleton }: FigureFrame, camera: Camera): readonly Shape[] {
  if (!arrow || arrow.strength <= 0.01) return [];
  const { shape, strength } = arrow;
  const hips = skeleton.pelvis.at;
  const points = arrowPath(shape).map((point) => add(hips, point));
  const seen = points.map((point) => camera.point(point));
  if (reachOf(seen) < LEAST_REACH) return [];
  return [{ role: 'arrow', d: shaft(seen), opacity: strength }];
}

/** An arrow that points at the viewer says nothing. */
const LEAST_REACH = 30;

function reachOf(seen: readonly Point[]): number {
  const first = seen[0];
  const last = seen.at(-1);
  return first && last ? Math.hypot(last.x - first.x, last.y - first.y) : 0;
}

function shaft(seen: readonly Point[]): string {
  const tip = seen.at(-1);
  const before = seen.at(-2);
  if (!tip || !before) return '';
  const line = seen.map((point, index) => `${index === 0 ? 'M' : 'L'}${pair(point)}`).join('');
  const [left, right] = [150, -150].map((turn) => barb(before, tip, turn));
  return left && right ? `${line}M${pair(left)}L${pair(tip)}L${pair(right)}` : line;
}

function barb(before: Point, tip: Point, turn: number): Point {
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x) + radians(turn);
  const size = HEAD_LENGTH * 1000;
  return { x: tip.x + Math.cos(angle) * size, y: tip.y + Math.sin(angle) * size };
}
