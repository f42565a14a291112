// The history: one record per day in history.json, and one per week that was answered for. Ledgers are kept for thirty
// days, the figures for good; what it does not understand stays in the file.
import type { HistoryFilePort, HistoryPort } from '../app/data-ports.ts';
import type { LogPort } from '../app/ports.ts';
import { HISTORY_FORMAT, NO_LINES, writeHistoryLines } from '../core/history-lines.ts';
import { dropOldLedgers, keepCheckIns, keepDays, linesSince } from '../core/keep-history.ts';
import { parseHistory, type HistoryProblem, type ReadHistory } from '../core/parse-history.ts';
import { readHistoryLines } from '../core/read-history-lines.ts';
import type { DayKey } from '../core/session-event.ts';
import type { Notice } from '../core/snapshot-types.ts';
import { joinDay } from '../core/start-day.ts';

/** More lines than this about one file help nobody. */
const MOST_LOGGED = 20;

export interface HistoryStoreDeps {
  readonly file: HistoryFilePort;
  readonly today: () => DayKey;
  /** Records that cannot be used, in words that name the file and the first of them. */
  readonly describe: (problems: readonly HistoryProblem[], file: string) => string;
  readonly log: LogPort;
}

/** Reads the file at once, so that damage is told of at the start; its records when they are first asked for. */
export function createHistoryStore(deps: HistoryStoreDeps): HistoryPort {
  return new HistoryStore(deps);
}

class HistoryStore implements HistoryPort {
  readonly #deps: HistoryStoreDeps;
  #lines = NO_LINES;
  #read: ReadHistory | null = null;
  /** A file of an older format is kept under a dated name before the first new one takes its place. */
  #oldFormat: number | null = null;
  /** Somebody's edit of the file is not to be read; it was not set aside yet. */
  #broken: readonly Notice[] = [];
  #damage: readonly Notice[] = [];
  #unread: readonly Notice[] = [];

  constructor(deps: HistoryStoreDeps) {
    this.#deps = deps;
    this.#load();
  }

  archive: HistoryPort['archive'] = (record) => {
    this.#catchUp();
    // A clock that ran years ahead must not cost the ledgers of today.
    const today = this.#deps.today();
    const newest = record.day < today ? record.day : today;
    const kept = this.records(record.day).find(({ day }) => day === record.day);
    const whole = kept === undefined ? record : joinDay(kept, record);
    this.#lines = dropOldLedgers(keepDays(this.#lines, [whole]), newest);
    return this.#save();
  };

  archiveCheckIn: HistoryPort['archiveCheckIn'] = (record) => {
    this.#catchUp();
    this.#lines = keepCheckIns(this.#lines, [record]);
    return this.#save();
  };

  keep: HistoryPort['keep'] = ({ days, checkIns }) => {
    const { file, today } = this.#deps;
    this.#catchUp();
    const isThere = file.size() > 0 && this.#oldFormat === null;
    if (isThere && !file.keepCopy('before-import')) return false;
    const before = this.#lines;
    const kept = keepCheckIns(keepDays(before, days), checkIns);
    this.#lines = dropOldLedgers(kept, today());
    if (this.#save()) return true;
    // A person is told that nothing was taken in: the next write must not do it after all.
    this.#lines = before;
    return false;
  };

  reread(): boolean {
    const { file, describe } = this.#deps;
    if (!file.hasChanged()) return false;
    const { value: text, notices } = file.read();
    const read = text === null ? null : readHistoryLines(text);
    this.#damage = [...this.#damage, ...notices];
    this.#broken = [];
    this.#read = null;
    if (read !== null && (!read.ok || read.isCutShort)) {
      // Somebody may be in the middle of it: what was read before counts, and the next write sets it aside.
      const problem = { place: file.name, problem: 'cannot be read as it is now' };
      this.#broken = [noticeOf(describe([problem], file.name))];
      return true;
    }
    this.#unread = [];
    this.#lines = read?.ok === true ? read.lines : NO_LINES;
    this.#oldFormat = read?.ok === true && read.format !== HISTORY_FORMAT ? read.format : null;
    return true;
  }

  size(): number {
    return this.#deps.file.size();
  }

  putAway(): boolean {
    if (!this.#deps.file.putAway()) return false;
    this.#damage = [];
    this.#unread = [];
    this.#load();
    return true;
  }

  bringBack(): boolean {
    const { file } = this.#deps;
    this.#catchUp();
    const { days, checkIns } = this.#readAll();
    if (!file.bringBack()) return false;
    this.#load();
    if (days.length === 0 && checkIns.length === 0) return true;
    // What was added in that minute lay where the old file belongs. Should the disk refuse, the next write has it.
    this.#lines = keepCheckIns(keepDays(this.#lines, days), checkIns);
    this.#save();
    return true;
  }

  discard(): void {
    this.#deps.file.discard();
  }

  records(since?: DayKey): ReadHistory['days'] {
    const { today } = this.#deps;
    if (since === undefined) return this.#readAll().days;
    return this.#read === null
      ? parseHistory(linesSince(this.#lines, since), today()).days
      : this.#read.days.filter(({ day }) => day >= since);
  }

  checkIns(): ReadHistory['checkIns'] {
    return this.#readAll().checkIns;
  }

  notices(): readonly Notice[] {
    return [...this.#damage, ...this.#broken, ...this.#unread];
  }

  #load(): void {
    const { file } = this.#deps;
    const { value: text, notices } = file.read();
    this.#damage = [...this.#damage, ...notices];
    this.#read = null;
    this.#lines = NO_LINES;
    this.#oldFormat = null;
    if (text === null) return;
    const read = readHistoryLines(text);
    if (!read.ok) {
      this.#damage = [...this.#damage, file.setAside(read.problem.kind)];
      return;
    }
    this.#lines = read.lines;
    if (read.format !== HISTORY_FORMAT) this.#oldFormat = read.format;
    if (!read.isCutShort) return;
    this.#damage = [...this.#damage, file.setAside('cut short')];
    this.#save();
  }

  /** What somebody wrote into the file by hand since counts, and is not written over. */
  #catchUp(): void {
    const isBroken = this.#broken.length > 0;
    if (!isBroken && !this.#deps.file.hasChanged()) return;
    const before = this.#lines;
    this.#load();
    // A broken edit lies aside now; it must not cost what was there before it.
    if (isBroken && this.#lines === NO_LINES) this.#lines = before;
    this.#broken = [];
  }

  #save(): boolean {
    const { file } = this.#deps;
    this.#read = null;
    if (this.#oldFormat !== null) {
      if (!file.keepCopy(`format-${String(this.#oldFormat)}`)) return false;
      this.#oldFormat = null;
    }
    return file.write(writeHistoryLines(this.#lines));
  }

  #readAll(): ReadHistory {
    if (this.#read !== null) return this.#read;
    const { file, today, describe, log } = this.#deps;
    const read = parseHistory(this.#lines, today());
    this.#read = read;
    for (const { place, problem } of read.problems.slice(0, MOST_LOGGED))
      log.warn(`${file.name}, ${place}: ${problem}`);
    this.#unread = read.problems.length === 0 ? [] : [noticeOf(describe(read.problems, file.name))];
    return read;
  }
}

function noticeOf(detail: string): Notice {
  return { id: `historyProblem:${detail}`, kind: 'historyProblem', detail };
}
