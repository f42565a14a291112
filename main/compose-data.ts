// The part of the composition root that makes the history and what a person does with it. Decides nothing.
import { basename } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { createHistoryFile } from './adapters/disk/history-file.ts';
import { writeWholeFile } from './adapters/disk/write-whole-file.ts';
import { createHistoryStore } from './adapters/history-store.ts';
import { readTextFile } from './adapters/routine-folder/read-text-file.ts';
import { watchFolder, type FolderWatchDeps } from './adapters/routine-folder/watch-folder.ts';
import { createSystemDialogs } from './adapters/system-dialogs.ts';
import { createDataDesk, MOST_IMPORT_BYTES } from './app/data-desk.ts';
import { describeHistoryProblems } from './app/describe-history-problem.ts';
import type { DataPort, HistoryPort } from './app/data-ports.ts';
import type { CalendarPort, ClockPort, LogPort } from './app/ports.ts';
import type { ProgramWords } from './app/program-words.ts';

export interface DataParts {
  readonly history: HistoryPort;
  readonly data: DataPort;
}

const MOST_HISTORY_BYTES = 64 * 1024 * 1024;

export function composeData(options: {
  readonly clock: ClockPort;
  readonly calendar: CalendarPort;
  readonly words: ProgramWords;
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly log: LogPort;
}): DataParts {
  const { clock, calendar, words, after, log } = options;
  const { messages, dataFiles } = words;
  const folder = app.getPath('userData');
  const today = () => calendar.dayOf(clock.now());
  const history = createHistoryStore({
    file: createHistoryFile({
      folder,
      maxBytes: MOST_HISTORY_BYTES,
      now: () => new Date(),
      log,
    }),
    today,
    describe: (problems, file) => describeHistoryProblems(problems, file, messages.t),
    log,
  });
  const documents = () => app.getPath('documents');
  const data = createDataDesk({
    history,
    files: {
      folder,
      read: (path) => readTextFile(path, { maxBytes: MOST_IMPORT_BYTES }),
      write: (path, text) => writeWholeFile(path, text, log),
      nameOf: (path) => basename(path),
    },
    dialogs: createSystemDialogs({ dialog, shell, windows: BrowserWindow, documents }),
    now: () => clock.now(),
    today,
    after,
    t: dataFiles,
    log,
  });
  watchOwnFile('history.json', { after, log })(() => {
    if (history.reread()) data.noteChanged();
  });
  return { history, data };
}

/** Tells when a file in the user-data folder may have been changed, by whomever. */
export function watchOwnFile(name: string, deps: FolderWatchDeps) {
  return (listener: () => void): (() => void) => {
    const watch = watchFolder(app.getPath('userData'), listener, { ...deps, names: [name] });
    return () => {
      watch.stop();
    };
  };
}
