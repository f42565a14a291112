// What outside the session hangs on the settings, at the start and whenever they change: the language, what was told in it,
// and the keys that work everywhere.
import type { Settings } from '../core/settings.ts';
import { holdKeys, type KeysSession } from './hold-keys.ts';
import type { NoticeBoard } from './notice-board.ts';
import type { RuntimeDeps } from './runtime-deps.ts';

export function followSettings(
  settings: Settings,
  { followLanguage, library, shortcut }: RuntimeDeps,
  { board, session }: { readonly board: NoticeBoard; readonly session: KeysSession },
): void {
  followLanguage(settings.language);
  board.setRoutineProblems(library.notices());
  board.setRefusedShortcuts(holdKeys(shortcut, settings, session));
}
