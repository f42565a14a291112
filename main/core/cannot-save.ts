// The notice that the disk refuses to take something. Whichever file it is about, a person is told once: all share an id.
import type { Notice } from './snapshot-types.ts';

/** `path`: of the file that cannot be written; none while what waits to be written is not one file's. */
export function cannotSave(path = ''): Notice {
  return { id: 'cannotSave', kind: 'cannotSave', detail: path };
}
