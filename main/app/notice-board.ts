// What the person should be told once: what was found at the start, and what is wrong now. Dismissed means gone.
import { cannotSave } from '../core/cannot-save.ts';
import { isInputBelieved } from '../core/presence.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Notice } from '../core/snapshot-types.ts';
import { elapsedMs, MINUTE_MS, type Instant } from '../core/time.ts';
import type { HistoryPort } from './data-ports.ts';
import type { TrayPort } from './ports.ts';

/** Input that cannot be measured is not spoken of before this long: many sources need a moment. */
export const INPUT_GRACE_MS = MINUTE_MS;

const NO_TRAY: Notice = { id: 'no-tray', kind: 'noTray', detail: '' };
const INPUT_UNKNOWN: Notice = { id: 'input-unknown', kind: 'inputUnknown', detail: '' };

export interface NoticeBoard {
  /** Whether the last write reached the disk. */
  readonly setSaved: (isSaved: boolean) => void;
  readonly dismiss: (id: string) => void;
  /** What is wrong with the settings file as it is now. */
  readonly setSettingsProblems: (notices: readonly Notice[]) => void;
  /** What is wrong with routine files now; once put right, it stands no more. */
  readonly setRoutineProblems: (notices: readonly Notice[]) => void;
  /** The keys that the system refused to give us. */
  readonly setRefusedShortcuts: (accelerators: readonly string[]) => void;
  /** The notices that stand at `at`, each once, oldest first. */
  readonly list: (state: SessionState, at: Instant) => readonly Notice[];
}

/** What says for itself, whenever it is asked, what is wrong with it. */
export interface NoticeSources {
  readonly history: Pick<HistoryPort, 'notices'>;
  readonly tray: Pick<TrayPort, 'isMissing'>;
}

/** `found`: at the start, for good. What is wrong with the history and the tray is asked for each time. */
export function createNoticeBoard(
  found: readonly Notice[],
  ofSettings: readonly Notice[],
  { history, tray }: NoticeSources,
): NoticeBoard {
  const dismissed = new Set<string>();
  let canSave = true;
  let settingsProblems = ofSettings;
  let routineProblems: readonly Notice[] = [];
  let refusedShortcuts: readonly string[] = [];
  let unknownSince: Instant | null = null;

  function isInputLost(state: SessionState, at: Instant): boolean {
    if (isInputBelieved(state.desk, at)) unknownSince = null;
    else unknownSince ??= at;
    return unknownSince !== null && elapsedMs(unknownSince, at) >= INPUT_GRACE_MS;
  }

  return {
    setSaved: (isSaved) => {
      canSave = isSaved;
    },
    setSettingsProblems: (notices) => {
      settingsProblems = notices;
    },
    setRoutineProblems: (notices) => {
      routineProblems = notices;
    },
    setRefusedShortcuts: (accelerators) => {
      refusedShortcuts = accelerators;
    },
    dismiss: (id) => {
      dismissed.add(id);
    },
    list: (state, at) => {
      const now = [
        ...routineProblems,
        ...(canSave ? [] : [cannotSave()]),
        ...refusedShortcuts.map(shortcutNotice),
        ...(tray.isMissing() ? [NO_TRAY] : []),
        ...(isInputLost(state, at) ? [INPUT_UNKNOWN] : []),
      ];
      const all = [...found, ...settingsProblems, ...history.notices(), ...now];
      return firstOfEach(all).filter(({ id }) => !dismissed.has(id));
    },
  };
}

/** The first of those that say the same. */
function firstOfEach(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter(
    (notice, index) => notices.findIndex(({ id }) => id === notice.id) === index,
  );
}

function shortcutNotice(detail: string): Notice {
  return { id: `shortcutRefused:${detail}`, kind: 'shortcutRefused', detail };
}
