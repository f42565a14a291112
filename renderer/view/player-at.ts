// The player at a moment after the snapshot: main's position carried on, up to where it waits for the person. Pure.
import type { Player } from '../../preload/contract.ts';
import type { NextChange } from '../time-controller.ts';
import { stepAt } from './step-at.ts';

export interface PlayerAt {
  /** Milliseconds into the routine. */
  readonly positionMs: number;
  /** Whether it stands still until the person says that they are ready. */
  readonly isWaiting: boolean;
  /** `set`: the transition that plays will wait at its end. `possible`: it could. */
  readonly hold: 'none' | 'possible' | 'set';
  /** Milliseconds of the routine until something happens by itself: the next step, the wait, the end; null for never. */
  readonly untilNextMs: number | null;
}

/** The player `passedMs` of main's time after its snapshot. */
export function playerAt(player: Player, passedMs: number): PlayerAt {
  const { routine, isPaused, waitsAtMs } = player;
  const totalMs = routine.steps.reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const wantedMs = player.positionMs + (isPaused ? 0 : Math.max(0, passedMs));
  const positionMs = Math.min(wantedMs, waitsAtMs ?? totalMs, totalMs);
  const isWaiting = waitsAtMs !== null && positionMs >= waitsAtMs;
  const { step, next, stepMs, msIntoStep } = stepAt(routine, positionMs);
  const endMs = positionMs - msIntoStep + stepMs;
  const canHold = step.isTransition === true && next !== null && !isWaiting;
  const whenHeld = waitsAtMs === endMs ? 'set' : 'possible';
  return {
    positionMs,
    isWaiting,
    hold: canHold ? whenHeld : 'none',
    untilNextMs: isPaused || isWaiting ? null : endMs - positionMs,
  };
}

/**
 * When the picture of the player changes next by time alone, `passedMs` after its snapshot: each frame while it moves;
 * with stills instead of movement, only with the seconds.
 */
export function nextPlayerChange(
  player: Player,
  passedMs: number,
  reducedMotion: boolean,
): NextChange {
  const { positionMs, untilNextMs } = playerAt(player, passedMs);
  if (untilNextMs === null) return { kind: 'never' };
  if (!reducedMotion) return { kind: 'frame' };
  return { kind: 'after', ms: 1000 - (positionMs % 1000) };
}
