// Which routine to offer, and why, from the day so far. Pure: the same day always gets the same answer.
import type { Routine } from '../../routines/schema.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import type { RoutineReason } from './snapshot-types.ts';

/** Rows of the movement notes that are the hip-flexor opener, wanted once a day (movement.md, section 4.5). */
const OPENER_ROWS: readonly string[] = ['D03', 'F01'];

export interface Choice {
  readonly routine: Routine;
  /** The one-minute version offered beside it. */
  readonly micro: Routine;
  readonly reason: RoutineReason;
}

/**
 * The routine for the next card. On a call a seated one; while the day has had no hip opener, that one; otherwise the
 * routine on one's feet that was done longest ago, so that none comes twice in a row where there is another.
 */
export function chooseRoutine(state: SessionState, { routines }: SessionContext): Choice {
  const full = routines.filter((routine) => routine.kind === 'routine');
  const micro = leastRecent(
    state,
    routines.filter((routine) => routine.kind === 'micro' && routine.credit !== 'seated'),
    routines,
  );
  if (state.desk.signals.call.kind === 'on') {
    return { routine: leastRecent(state, full.filter(isSeated), full), micro, reason: 'onCall' };
  }
  const upright = full.filter((routine) => !isSeated(routine));
  const openers = upright.filter(isOpener);
  if (
    openers.length > 0 &&
    !openers.some(({ id }) => wasDoneToday(state, id)) &&
    !wasLast(state, openers)
  ) {
    return { routine: leastRecent(state, openers, full), micro, reason: 'openerNotYetToday' };
  }
  const reason = state.tally.resets.length === 0 ? 'freshStart' : 'lastWasOther';
  return { routine: leastRecent(state, upright, full), micro, reason };
}

function isSeated({ credit }: Routine): boolean {
  return credit === 'seated';
}

function isOpener({ covers }: Routine): boolean {
  return covers.some((row) => OPENER_ROWS.includes(row));
}

function wasDoneToday({ tally }: SessionState, id: string): boolean {
  return tally.resets.some((reset) => reset.routineId === id && reset.isFinished);
}

function wasLast({ tally }: SessionState, routines: readonly Routine[]): boolean {
  const last = tally.resets.at(-1)?.routineId;
  return routines.some(({ id }) => id === last);
}

/** The routine of `candidates` whose last session today lies furthest back; `fallback` where there is none. */
function leastRecent(
  state: SessionState,
  candidates: readonly Routine[],
  fallback: readonly Routine[],
): Routine {
  const pool = candidates.length > 0 ? candidates : fallback;
  const ids = state.tally.resets.map(({ routineId }) => routineId);
  const [first] = pool.toSorted((a, b) => ids.lastIndexOf(a.id) - ids.lastIndexOf(b.id));
  if (first === undefined) throw new RangeError('there is no routine to choose from');
  return first;
}
