// What a step of the session depends on besides its state and the event.
import type { Routine, RoutineTraits } from '../../routines/schema.ts';
import type { ReadDoses } from './doses.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';
import type { Instant } from './time.ts';

export interface SessionContext {
  readonly settings: Settings;
  /** Every routine there is, in a fixed order; at least one routine and one micro. */
  readonly routines: readonly Routine[];
  readonly kit: RoutineKit;
}

/** A session with all that is needed to read it; `at` does not lie before the state's own time. */
export interface SessionReading {
  readonly state: SessionState;
  readonly context: SessionContext;
  readonly at: Instant;
}

/** What the library knows of poses, so that the core need not: pure functions of a routine (routines/routine-kit.ts). */
export interface RoutineKit {
  /** What it asks of a person and a place. */
  readonly traitsOf: (routine: Routine) => RoutineTraits;
  readonly dosesOf: ReadDoses;
  /** The same with soft walking in place of bends at the hips, second for second. */
  readonly withoutHinges: (routine: Routine) => Routine;
  /** The same with the standing opener in place of half-kneeling, second for second. */
  readonly withoutKneeling: (routine: Routine) => Routine;
}
