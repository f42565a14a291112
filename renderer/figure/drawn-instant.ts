// Which instants are worth drawing: all of them while the body moves, thirty a second while it only breathes, one for
// each still where no motion is wanted.
import type { Routine } from '../../routines/schema.ts';
import { spanAt, timelineOf } from './timeline.ts';

/** Milliseconds between two pictures of a body that only breathes. */
const BREATHING_MS = 1000 / 30;

/** The instant to draw for a position, both in milliseconds. Positions with the same one look the same. */
export function drawnInstant(routine: Routine, positionMs: number, reducedMotion: boolean): number {
  const timeline = timelineOf(routine);
  const position = Math.min(Math.max(0, positionMs), timeline.durationMs);
  const { startMs, endMs, names, isWalk } = spanAt(timeline, position);
  if (reducedMotion) return (startMs + endMs) / 2;
  if (isWalk || names !== undefined) return position;
  return Math.max(startMs, Math.floor(position / BREATHING_MS) * BREATHING_MS);
}
