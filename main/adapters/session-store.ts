// The running session in session.json, so that a restart, a crash or a kill finds the clock as it was.
import type { Routine } from '../../routines/schema.ts';
import type { ClockPort, SessionPort, StoredFile } from '../app/ports.ts';
import { carryOn } from '../core/carry-on.ts';
import { parseSession } from '../core/parse-session.ts';

export interface SessionStoreDeps {
  readonly file: StoredFile;
  readonly clock: ClockPort;
  /** The routine a value describes, or null: a stored session can be in the middle of one. */
  readonly checkRoutine: (value: unknown) => Routine | null;
}

export function createSessionStore({ file, clock, checkRoutine }: SessionStoreDeps): SessionPort {
  return {
    load: () => {
      const { value, notices } = file.load();
      if (value === null) return { value: null, notices };
      const parsed = parseSession(value, { now: clock.now(), checkRoutine });
      if (parsed.ok) return { value: carryOn(parsed.state, file.touchedAt()), notices };
      return { value: null, notices: [...notices, file.setAside(parsed.problem)] };
    },
    save: (state) => file.save({ ...state }),
    noteSeen: (at) => {
      file.touch(at);
    },
  };
}
