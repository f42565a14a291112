// What a step of the session depends on besides its state and the event.
import type { Routine } from '../../routines/schema.ts';
import type { Settings } from './settings.ts';

export interface SessionContext {
  readonly settings: Settings;
  /** Every routine there is, in a fixed order; at least one routine and one micro. */
  readonly routines: readonly Routine[];
}
