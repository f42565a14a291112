// Which routine to offer, and why (design.md, section 5). Pure: the same state always gets the same answer, another day
// another one. What may be offered at all is candidates.ts; which of several comes first is rank-candidates.ts.
import type { Routine } from '../../routines/schema.ts';
import { findCandidates, isOfferedUnasked, isStrength, type Candidate } from './candidates.ts';
import type { Doses } from './doses.ts';
import { chanceOf, rankCandidates } from './rank-candidates.ts';
import { dosesToday, lastFeel, lastRoutineId, resetHistory, resetsSince } from './reset-history.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import { SHORT_ABSENCE_MS } from './sitting-clock.ts';
import type { RoutineReason } from './snapshot-types.ts';
import { STRENGTH_SETS, strengthPlan, type StrengthPlan } from './strength-plan.ts';
import { strengthPool } from './strength-pool.ts';
import { elapsedMs } from './time.ts';

export interface Choice {
  /** As it is played, but for the side it begins on. */
  readonly routine: Routine;
  /** The one-minute version offered beside it, chosen by the same rules. */
  readonly micro: Routine;
  readonly reason: RoutineReason;
}

type Kind = Routine['kind'];

interface Pick {
  readonly routine: Routine;
  readonly reason: RoutineReason;
}

/** What a choice is made from: everything that fits now, and why. */
interface Situation {
  readonly state: SessionState;
  readonly context: SessionContext;
  readonly fitting: readonly Candidate[];
}

/** So many resets ago is a while. */
const A_WHILE = 8;

/** Bends at the hips that a day wants at least (movement.md 1.3, E02). */
const FEWEST_HINGES = 5;

/**
 * The routine for the next card. In this order: the pinned one; on a call a seated one that nobody notices; what the day
 * still lacks (strength on strength days, the hip opener, bends at the hips); otherwise whatever was done longest ago.
 * None comes twice in a row where there is another, except the pinned one. "Less of this" and "worse" put a routine
 * behind the others; a dose that nothing else can give is still offered until the day has had it, but not by one that
 * felt worse when it was last done.
 */
export function chooseRoutine(state: SessionState, context: SessionContext): Choice {
  const situation = { state, context, fitting: findCandidates(state, context) };
  const { routine, reason } = pick(situation, 'routine');
  return { routine, micro: pick(situation, 'micro').routine, reason };
}

function pick(situation: Situation, kind: Kind): Pick {
  return (
    pinned(situation, kind) ??
    forCall(situation, kind) ??
    forNeed(situation, kind) ??
    inTurn(situation, kind)
  );
}

function pinned({ context, fitting }: Situation, kind: Kind): Pick | null {
  const { pinned: id } = context.settings;
  const found = fitting.find(({ routine }) => routine.kind === kind && routine.id === id);
  return found ? { routine: found.routine, reason: { kind: 'pinned' } } : null;
}

/** All that fits is seated then. Where the only one of its length was done last, the other length takes its place. */
function forCall(situation: Situation, kind: Kind): Pick | null {
  const { state, fitting } = situation;
  if (state.desk.signals.call.kind !== 'on') return null;
  const ofKind = fitting.filter(({ routine }) => routine.kind === kind);
  const found = best(situation, ofKind) ?? best(situation, fitting) ?? ofKind[0];
  return found
    ? { routine: found.routine, reason: { kind: 'onCall', calls: callsToday(state) } }
    : null;
}

/** What the day still lacks and something of this length can give; null when it lacks nothing. */
function forNeed(situation: Situation, kind: Kind): Pick | null {
  const { state, context, fitting } = situation;
  const history = resetHistory(state);
  const useful = fitting.filter(
    (candidate) =>
      candidate.routine.kind === kind &&
      isOfferedUnasked(candidate, context.settings) &&
      lastFeel(history, candidate.routine.id) !== 'worse',
  );
  for (const { pool, reason } of needsOf(situation, useful)) {
    const found = best(situation, pool);
    if (found) return { routine: found.routine, reason };
  }
  return null;
}

/** Something that the day lacks, what would give it, and what is said then. */
interface Need {
  readonly pool: readonly Candidate[];
  readonly reason: RoutineReason;
}

/** Strength first: its three slices must not be neighbours. Which of the daily two comes next is the day's own. */
function needsOf(
  { state, context: { settings } }: Situation,
  useful: readonly Candidate[],
): readonly Need[] {
  const today = dosesToday(state);
  const opener = openerNeeds(useful, today, settings.openerSeconds);
  const hinges = hingeNeeds(useful, today);
  const isOpenerFirst = chanceOf(`${state.tally.day} first`) < 0.5;
  return [
    ...strengthNeeds(useful, strengthPlan(state, settings), settings),
    ...(isOpenerFirst ? [...opener, ...hinges] : [...hinges, ...opener]),
  ];
}

function openerNeeds(
  useful: readonly Candidate[],
  { openerSecondsRight, openerSecondsLeft }: Doses,
  wanted: number,
): readonly Need[] {
  const held = Math.min(openerSecondsRight, openerSecondsLeft);
  if (held >= wanted) return [];
  const pool = useful.filter(
    ({ doses }) => doses.openerSecondsRight > 0 && doses.openerSecondsLeft > 0,
  );
  return [
    {
      pool,
      reason:
        held === 0 ? { kind: 'openerNotYetToday' } : { kind: 'openerMoreToday', held, wanted },
    },
  ];
}

function hingeNeeds(useful: readonly Candidate[], { hinges }: Doses): readonly Need[] {
  if (hinges >= FEWEST_HINGES) return [];
  const pool = useful.filter(({ doses }) => doses.hinges > 0);
  return [{ pool, reason: { kind: 'hingesNotYetToday', hinges } }];
}

function strengthNeeds(
  useful: readonly Candidate[],
  plan: StrengthPlan | null,
  settings: Settings,
): readonly Need[] {
  if (plan === null || plan.done >= STRENGTH_SETS) return [];
  const { weekday, isMoved, done } = plan;
  const { pool, isSession, place } = strengthPool(useful, plan, settings);
  const when = { weekday, moved: isMoved ? 'yes' : 'no' } as const;
  const set = { slice: done + 1, of: STRENGTH_SETS, place };
  const reason: RoutineReason = isSession
    ? { kind: 'strengthSession', ...when }
    : { kind: 'strengthSlice', ...when, ...set };
  return [{ pool, reason }];
}

/** Whatever was done longest ago. Strength has its own days; on the others it rests. */
function inTurn(situation: Situation, kind: Kind): Pick {
  const { state, context, fitting } = situation;
  const unasked = fitting.filter((candidate) => isOfferedUnasked(candidate, context.settings));
  const inTurnNow = unasked.filter((candidate) => !isStrength(candidate));
  const ofKind = inTurnNow.filter(({ routine }) => routine.kind === kind);
  const found = best(situation, ofKind) ?? best(situation, inTurnNow) ?? ofKind[0] ?? fitting[0];
  if (found) return { routine: found.routine, reason: turnReason(found, state, context) };
  return { routine: anyRoutine(context, kind), reason: { kind: 'lastWasOther' } };
}

/** Why it is its turn: the most telling of the things that are true of it. */
function turnReason(
  { routine: { id }, isWalked }: Candidate,
  state: SessionState,
  { settings }: SessionContext,
): RoutineReason {
  const history = resetHistory(state);
  const ago = resetsSince(history, id);
  if (isWalked) return { kind: 'hingesDone', hinges: dosesToday(state).hinges };
  if (settings.favourites.includes(id)) return { kind: 'favourite' };
  if (state.tally.resets.length === 0) return { kind: 'freshStart' };
  if (lastFeel(history, id) === 'looser') return { kind: 'feltLooser' };
  if (ago === 0) return { kind: 'onlyFitting' };
  if (ago !== null && ago >= A_WHILE) return { kind: 'notForAWhile' };
  return { kind: 'lastWasOther' };
}

/** The first in rank that is not the routine done last; undefined where there is none. */
function best({ state, context }: Situation, pool: readonly Candidate[]): Candidate | undefined {
  const last = lastRoutineId(state);
  const others = pool.filter(({ routine }) => routine.id !== last);
  return rankCandidates(others, state, context)[0];
}

/** The call of now included, from its first second. */
function callsToday({ tally, desk, at }: SessionState): number {
  const { call } = desk.signals;
  const isCounted = call.kind !== 'on' || elapsedMs(call.since, at) >= SHORT_ABSENCE_MS;
  return Math.max(1, (tally.calls ?? 0) + (isCounted ? 0 : 1));
}

/** A library in which nothing fits at all still has something to show. */
function anyRoutine({ routines }: SessionContext, kind: Kind): Routine {
  const found = routines.find((routine) => routine.kind === kind) ?? routines[0];
  if (found === undefined) throw new RangeError('there is no routine to choose from');
  return found;
}
