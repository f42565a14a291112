// What a person does with what is kept of them: export, import with a look before, delete with a minute to think better
// of it. Asks by the system's dialogs; how it went is said in the view.
import type { DataCommand, DataFileProblem, DataTold, DataView } from '../../preload/contract.ts';
import type { DataFileTranslate } from '../../preload/messages/create-data-file-messages.ts';
import { CSV_COLUMNS, exportCsv, exportJson, type CsvColumn } from '../core/export-history.ts';
import type { Remembered } from '../core/forget-history.ts';
import {
  mergeImport,
  planImport,
  readImport,
  type ImportedHistory,
} from '../core/import-history.ts';
import type { DayKey } from '../core/session-event.ts';
import { later, MINUTE_MS, type Instant } from '../core/time.ts';
import type { DataFilesPort, DataPort, DataSession, HistoryPort } from './data-ports.ts';
import type { DialogPort, FoundFile } from './own-routine-ports.ts';
import type { LogPort } from './ports.ts';

/** For how long a deleted history can be had back. */
export const UNDO_MS = MINUTE_MS;

/** A larger file is not opened: ten years are a twentieth of it. */
export const MOST_IMPORT_BYTES = 50_000_000;

export interface DataDeskDeps {
  readonly history: HistoryPort;
  readonly files: DataFilesPort;
  readonly dialogs: DialogPort;
  readonly now: () => Instant;
  readonly today: () => DayKey;
  /** Calls back once after `ms` of real time; returns what cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly t: DataFileTranslate;
  readonly log: LogPort;
}

export function createDataDesk(deps: DataDeskDeps): DataPort {
  return new DataDesk(deps);
}

/** A deleted history that can still be had back. */
interface Deleted {
  readonly before: Remembered;
  readonly until: Instant;
  readonly cancel: () => void;
}

class DataDesk implements DataPort {
  readonly #deps: DataDeskDeps;
  readonly #listeners = new Set<() => void>();
  #version = 1;
  #isAsking = false;
  #told: DataTold | null = null;
  #waiting: { readonly fileName: string; readonly history: ImportedHistory } | null = null;
  #deleted: Deleted | null = null;
  /** As the settings were when an import was read: the view says which of them would change. */
  #session: DataSession | null = null;

  constructor(deps: DataDeskDeps) {
    this.#deps = deps;
    // Left by a program that was killed within that minute.
    deps.history.discard();
  }

  run(command: DataCommand, session: DataSession): boolean {
    this.#session = session;
    switch (command.kind) {
      case 'exportData':
        return this.#ask(() => this.#export(command, session));
      case 'importData':
        return this.#ask(() => this.#import());
      case 'confirmImport':
        return this.#confirmImport(command, session);
      case 'cancelImport':
        this.#waiting = null;
        this.#tell(null);
        return true;
      case 'deleteHistory':
        return this.#delete(session);
      case 'undoDelete':
        return this.#undo(session);
      case 'openDataFolder':
        return this.#ask(() => this.#openFolder());
    }
  }

  view(): DataView {
    const { history, files } = this.#deps;
    const days = history.records();
    return {
      folder: files.folder,
      days: days.length,
      firstDay: days[0]?.day ?? null,
      bytes: history.size(),
      import: this.#planned(),
      undoUntil: this.#deleted?.until ?? null,
      told: this.#told,
    };
  }

  noteChanged(): void {
    this.#tell(this.#told);
  }

  version(): number {
    return this.#version;
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#forget();
  }

  #planned(): DataView['import'] {
    if (this.#waiting === null || this.#session === null) return null;
    const { fileName, history: theirs } = this.#waiting;
    return { fileName, plan: planImport(this.#own(this.#session), theirs) };
  }

  #own({ settings }: Pick<DataSession, 'settings'>) {
    const { history } = this.#deps;
    return { days: history.records(), checkIns: history.checkIns(), settings };
  }

  /** One dialog at a time. */
  #ask(act: () => Promise<void>): boolean {
    if (this.#isAsking) return false;
    this.#isAsking = true;
    void act()
      .catch((error: unknown) => {
        this.#deps.log.warn(`the data could not be seen to: ${String(error)}`);
      })
      .finally(() => {
        this.#isAsking = false;
      });
    return true;
  }

  async #export(
    { format, withSettings }: Extract<DataCommand, { kind: 'exportData' }>,
    { settings }: DataSession,
  ): Promise<void> {
    const { dialogs, files, history, now, today, t } = this.#deps;
    const path = await dialogs.chooseTarget({
      title: t('data.exportTitle'),
      button: t('data.exportButton'),
      kind: t(format === 'json' ? 'data.jsonFiles' : 'data.csvFiles'),
      ending: format,
      name: `sitbones-${today()}.${format}`,
    });
    if (path === null) return;
    const days = history.records();
    const text =
      format === 'csv'
        ? exportCsv(days, headings(t))
        : exportJson(
            { days, checkIns: history.checkIns(), settings: withSettings ? settings : null },
            now(),
          );
    const kind = files.write(path, text) ? 'exported' : 'notExported';
    this.#tell({ kind, fileName: files.nameOf(path) });
  }

  async #import(): Promise<void> {
    const { dialogs, files, today, t } = this.#deps;
    const path = await dialogs.chooseFile({
      title: t('data.importTitle'),
      button: t('data.importButton'),
      kind: t('data.jsonFiles'),
    });
    if (path === null) return;
    const file = files.read(path);
    const { fileName } = file;
    this.#waiting = null;
    if ('trouble' in file) {
      this.#tell({ kind: 'badFile', fileName, problem: problemOf(file.trouble) });
      return;
    }
    const read = readImport(file.text, today());
    if (read.ok) this.#waiting = { fileName, history: read.history };
    this.#tell(read.ok ? null : { kind: 'badFile', fileName, problem: read.problem });
  }

  #confirmImport(
    { rule, withSettings }: Extract<DataCommand, { kind: 'confirmImport' }>,
    session: DataSession,
  ): boolean {
    if (this.#waiting === null) return false;
    const { history } = this.#deps;
    const theirs = this.#waiting.history;
    const own = this.#own(session);
    const merged = mergeImport(own, theirs, rule);
    const changes = withSettings ? planImport(own, theirs).settings : {};
    const days = merged.days.length;
    const checkIns = merged.checkIns.length;
    if (days + checkIns > 0 && !history.keep(merged)) {
      this.#tell({ kind: 'notImported' });
      return true;
    }
    this.#waiting = null;
    const asked = Object.keys(changes).length;
    const settings = asked > 0 && session.changeSettings(changes).ok ? asked : 0;
    this.#tell({ kind: 'imported', days, checkIns, settings });
    return true;
  }

  #delete({ state, happen }: DataSession): boolean {
    this.#forget();
    const { history, now, after } = this.#deps;
    if (!history.putAway()) {
      this.#tell({ kind: 'notDeleted' });
      return true;
    }
    const cancel = after(UNDO_MS, () => {
      this.#forget();
      this.#tell({ kind: 'gone' });
    });
    this.#deleted = { before: state, until: later(now(), UNDO_MS), cancel };
    this.#waiting = null;
    happen({ kind: 'historyForgotten' });
    this.#tell(null);
    return true;
  }

  #undo({ happen }: DataSession): boolean {
    if (this.#deleted === null) return false;
    const { before, cancel } = this.#deleted;
    const isBack = this.#deps.history.bringBack();
    if (isBack) {
      cancel();
      this.#deleted = null;
      happen({ kind: 'historyRecalled', before });
    }
    this.#tell({ kind: isBack ? 'restored' : 'notRestored' });
    return true;
  }

  /** Gone for good. */
  #forget(): void {
    if (this.#deleted === null) return;
    this.#deleted.cancel();
    this.#deleted = null;
    this.#deps.history.discard();
  }

  async #openFolder(): Promise<void> {
    const { dialogs, files, log } = this.#deps;
    const problem = await dialogs.openFolder(files.folder);
    if (problem === '') return;
    log.warn(`${files.folder} cannot be opened: ${problem}`);
    this.#tell({ kind: 'noFolder' });
  }

  #tell(told: DataTold | null): void {
    this.#told = told;
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}

function headings(t: DataDeskDeps['t']): Readonly<Record<CsvColumn, string>> {
  const entries = CSV_COLUMNS.map((column) => [column, t(`data.column.${column}`)] as const);
  return Object.fromEntries(entries) as Record<CsvColumn, string>;
}

function problemOf(trouble: Extract<FoundFile, { trouble: unknown }>['trouble']): DataFileProblem {
  switch (trouble.kind) {
    case 'tooLarge':
    case 'notText':
    case 'unreadable':
      return trouble;
    default:
      return { kind: 'unreadable', reason: '' };
  }
}
