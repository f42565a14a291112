// The part of the composition root that makes the library: the routines that come with Sitbones, a person's own, and
// what is done with them. Decides nothing.
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import type { OwnRoutineTranslate } from '../preload/messages/create-own-routine-messages.ts';
import { readRoutine, shelfIn, spokenRoutine } from '../routines/index.ts';
import type { RoutineLanguage } from '../routines/schema.ts';
import { routineTraits } from '../routines/traits.ts';
import { createRoutineFolder } from './adapters/routine-folder/routine-folder.ts';
import { createSystemDialogs } from './adapters/system-dialogs.ts';
import { createOwnRoutineDesk } from './app/import-routines.ts';
import { createLibrary, type Library } from './app/library.ts';
import { MOST_FILES, MOST_ROUTINE_BYTES } from './app/own-routine-limits.ts';
import type { LogPort, OwnRoutinesPort } from './app/ports.ts';

export interface LibraryParts {
  readonly library: Library;
  readonly ownRoutines: OwnRoutinesPort;
}

export function composeLibrary(options: {
  /** Absolute. */
  readonly userData: string;
  /** The words in dialogs and notices. */
  readonly t: OwnRoutineTranslate;
  /** What the library tells its routines in to begin with. */
  readonly language: RoutineLanguage;
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}): LibraryParts {
  const { userData, t, language, after, log } = options;
  const folder = createRoutineFolder({
    path: join(userData, 'routines'),
    maxBytes: MOST_ROUTINE_BYTES,
    maxFiles: MOST_FILES,
    after,
    log,
  });
  // Names and codes are the same in every language.
  const checks = { builtIn: shelfIn('en').routines, readRoutine, t, log, folder };
  const library = createLibrary({
    ...checks,
    shelfIn,
    language,
    spokenRoutine,
    traitsOf: routineTraits,
  });
  const dialogs = createSystemDialogs({
    dialog,
    shell,
    windows: BrowserWindow,
    documents: () => app.getPath('documents'),
  });
  return { library, ownRoutines: createOwnRoutineDesk({ ...checks, library, dialogs }) };
}
