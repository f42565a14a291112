// Which routines may be offered at all just now: what the situation, the body and the place allow (movement.md 3.4), one
// of each family of levels, and none that would take the day past ten bends.
import type { Routine, RoutineTraits } from '../../routines/schema.ts';
import { setsIn, wholeDoses, type Doses } from './doses.ts';
import { dosesToday } from './reset-history.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';

/** A routine as it would be played, with what it asks and gives. */
export interface Candidate {
  readonly routine: Routine;
  readonly doses: Doses;
  readonly isSeated: boolean;
  /** Whether it walks where it would bend, because the day has had its bends. */
  readonly isWalked: boolean;
}

/** The most bends at the hips in a day (movement.md 4.1): tidiness, not a safety limit. */
const MOST_HINGES = 10;
/** 1 is ordinary shifting: nobody on a call notices. */
const MOST_DISCRETION_ON_CALL = 1;
/** 3 is for a room of one's own. */
const MOST_DISCRETION_IN_OFFICE = 2;
/** The relief sequence as a whole: on demand only, never the program's idea (movement.md 4.5). */
const RELIEF_ROW = 'D00';

/** Everything that fits now, in the order of the library. */
export function findCandidates(state: SessionState, context: SessionContext): readonly Candidate[] {
  const { settings, routines, kit } = context;
  const isOnCall = state.desk.signals.call.kind === 'on';
  const hinges = dosesToday(state).hinges;
  return routines
    .filter((routine) => isChosenLevel(routine, routines, settings))
    .flatMap((routine) => {
      const traits = kit.traitsOf(routine);
      if (!fitsBody(traits, settings) || !fitsPlace(routine, traits, settings)) return [];
      if (isOnCall && !fitsCall(routine, traits)) return [];
      return withinHinges(routine, traits, { hinges, context });
    });
}

/** A routine that a person chose themselves: as it is, but for what they said of their knees. */
export function asChosen(routine: Routine, { settings, kit }: SessionContext): Routine {
  return settings.kneelingBothers ? kit.withoutKneeling(routine) : routine;
}

/** A routine that was offered, as it would be played now; undefined where it has left the library. */
export function asOffered(
  id: string,
  state: SessionState,
  context: SessionContext,
): Routine | undefined {
  const fitting = findCandidates(state, context).find(({ routine }) => routine.id === id);
  if (fitting) return fitting.routine;
  const found = context.routines.find((routine) => routine.id === id);
  return found && asChosen(found, context);
}

/** Whether the program may offer it by itself, and not only because somebody pinned it. */
export function isOfferedUnasked({ routine, isSeated }: Candidate, settings: Settings): boolean {
  if (routine.covers.includes(RELIEF_ROW)) return false;
  return !isSeated || settings.favourites.includes(routine.id);
}

/** Whether it is a set of strength or more, which only strength days want: there is a rest day between. */
export function isStrength({ doses }: Candidate): boolean {
  return setsIn(doses) > 0;
}

/** What the body of the person rules out, wherever they are. */
function fitsBody({ kneels, needsFloor, liesFlat }: RoutineTraits, settings: Settings): boolean {
  if (settings.kneelingBothers && kneels) return false;
  if (settings.noFloor && needsFloor) return false;
  return !settings.noLyingFlat || !(liesFlat || needsFloor || kneels);
}

function fitsPlace(routine: Routine, traits: RoutineTraits, { place }: Settings): boolean {
  if (place === 'private') return true;
  const { kneels, needsFloor, officeClothes } = traits;
  if (kneels || needsFloor || officeClothes === 'no') return false;
  return routine.discretion <= MOST_DISCRETION_IN_OFFICE;
}

function fitsCall({ discretion }: Routine, { isSeated }: RoutineTraits): boolean {
  return isSeated && discretion <= MOST_DISCRETION_ON_CALL;
}

/**
 * Of a family that differs in one amount only, the routine whose amount is nearest to the setting; the smaller of two
 * equally near.
 */
function isChosenLevel(
  { level }: Routine,
  routines: readonly Routine[],
  { openerSeconds, strengthReps }: Settings,
): boolean {
  if (level === undefined) return true;
  const wanted = level.unit === 'seconds' ? openerSeconds : strengthReps;
  const amounts = routines
    .flatMap((routine) => (routine.level?.family === level.family ? [routine.level.amount] : []))
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b);
  return level.amount === amounts[0];
}

/** What is the whole dose of a day by itself comes only before the first bend; anything else walks past the tenth. */
function withinHinges(
  routine: Routine,
  { hinges: more, isSeated }: RoutineTraits,
  { hinges, context }: { readonly hinges: number; readonly context: SessionContext },
): readonly Candidate[] {
  const isWalked = more > 0 && hinges + more > MOST_HINGES;
  if (isWalked && more >= MOST_HINGES) return [];
  const played = isWalked ? context.kit.withoutHinges(routine) : routine;
  const doses = wholeDoses(played, context.kit.dosesOf);
  return [{ routine: played, doses, isSeated, isWalked }];
}
