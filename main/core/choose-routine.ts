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

/** The most hinges in a day (movement.md, section 4.1): tidiness, not a safety limit. */
const MOST_HINGES = 10;
/** Nothing is offered unasked that one would rather not do on camera. */
const MOST_DISCRETION = 2;

/**
 * The routine for the next card: something for an office, never on the floor. On a call a seated one; while the day has
 * had no hip opener, that one; otherwise the routine on one's feet that was done longest ago, so that none comes twice
 * in a row where there is another. None that would make more than ten hinges in the day.
 */
export function chooseRoutine(state: SessionState, { routines }: SessionContext): Choice {
  const full = routines.filter((routine) => routine.kind === 'routine');
  const micro = leastRecent(
    state,
    offered(state, routines, routines).filter(
      ({ kind, credit }) => kind === 'micro' && credit !== 'seated',
    ),
    routines,
  );
  if (state.desk.signals.call.kind === 'on') {
    return { routine: leastRecent(state, full.filter(isSeated), full), micro, reason: 'onCall' };
  }
  const openers = full.filter(isOpener);
  const opener = openers.find(({ position }) => position === 'kneeling');
  const upright = [...offered(state, full, routines), ...(opener ? [opener] : [])].filter(
    (routine) => !isSeated(routine),
  );
  const isWanted = !openers.some(({ id }) => wasDoneToday(state, id)) && !wasLast(state, openers);
  if (opener && isWanted) return { routine: opener, micro, reason: 'openerNotYetToday' };
  const reason = state.tally.resets.length === 0 ? 'freshStart' : 'lastWasOther';
  return { routine: leastRecent(state, upright, full), micro, reason };
}

/** What may be offered unasked: on the feet or the chair, fit for an office, within the hinges of the day. */
function offered(
  state: SessionState,
  candidates: readonly Routine[],
  library: readonly Routine[],
): readonly Routine[] {
  const done = hingesToday(state, library);
  return candidates.filter(
    (routine) =>
      routine.position !== 'floor' &&
      routine.position !== 'kneeling' &&
      routine.discretion <= MOST_DISCRETION &&
      (hingesIn(routine) === 0 || done + hingesIn(routine) <= MOST_HINGES),
  );
}

function hingesToday({ tally }: SessionState, routines: readonly Routine[]): number {
  return tally.resets.reduce((sum, { routineId }) => {
    const routine = routines.find(({ id }) => id === routineId);
    return sum + (routine ? hingesIn(routine) : 0);
  }, 0);
}

/** How often a routine bends at the hips: each way down counts, a pause at its end does not. */
function hingesIn({ steps }: Routine): number {
  return steps.reduce((sum, { motion }) => {
    if (motion.kind !== 'repeat') return sum;
    const downs = motion.phases.filter(
      ({ to }, index) => isHinged(to) && to !== motion.phases[index - 1]?.to,
    );
    return sum + motion.times * downs.length;
  }, 0);
}

function isHinged(pose: string): boolean {
  return pose.startsWith('HINGE-') && pose !== 'HINGE-TOP' && pose !== 'HINGE-FREE';
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
