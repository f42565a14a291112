// The breath at an instant of a routine: which way it goes and how full the chest is. Pure; the player's breath guide
// and the figure's chest read the same numbers.
import type { Routine } from '../../routines/schema.ts';
import { spanAt, timelineOf } from './timeline.ts';

export interface Breath {
  /** What to do now; `free` where the routine asks for no rhythm. */
  readonly phase: 'in' | 'out' | 'free';
  /** How full the chest is, 0 empty to 1 full. */
  readonly fullness: number;
}

/** Free breathing looks like the paced one: ten seconds a breath, a little longer out than in. */
const FREE = { in: 4, out: 6 };

/** The breath at a position in milliseconds. Depends on nothing but the routine and the position. */
export function breathAt(routine: Routine, positionMs: number): Breath {
  const timeline = timelineOf(routine);
  const span = spanAt(timeline, positionMs);
  const step = routine.steps[span.stepIndex];
  if (!step) return { phase: 'free', fullness: 0 };
  const sinceMs = positionMs - (timeline.stepStartsMs[span.stepIndex] ?? 0);
  const { breath, motion } = step;
  if (typeof breath === 'object') return pacedBreath(sinceMs, breath);
  if (breath === 'in' || breath === 'out')
    return onceBreath(breath, sinceMs / (step.seconds * 1000));
  if (breath === 'movement' && motion.kind === 'repeat') {
    const share = (positionMs - span.startMs) / (span.endMs - span.startMs);
    return span.breath ? onceBreath(span.breath, share) : { phase: 'free', fullness: 1 };
  }
  return { ...pacedBreath(sinceMs, FREE), phase: 'free' };
}

function pacedBreath(sinceMs: number, pace: { readonly in: number; readonly out: number }): Breath {
  const inMs = pace.in * 1000;
  const outMs = pace.out * 1000;
  const at = Math.max(0, sinceMs) % (inMs + outMs);
  return at < inMs ? onceBreath('in', at / inMs) : onceBreath('out', (at - inMs) / outMs);
}

function onceBreath(phase: 'in' | 'out', share: number): Breath {
  const eased = (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;
  return { phase, fullness: phase === 'in' ? eased : 1 - eased };
}
