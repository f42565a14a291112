// A history file of format 1 (days by their key, every field written out) as the lines of the present one. What cannot be
// said more briefly without changing it stays as it was written.
import {
  compactDay,
  compactUsualReset,
  findUsualResets,
  type UsualResets,
} from './compact-history.ts';
import { isObject, lineOf, type HistoryLines, type JsonObject } from './history-lines.ts';
import { isWithinJson } from './same-json.ts';
import { readDayRecord } from './stored-history.ts';

/** Null when it is not one. */
export function migrateHistory(file: JsonObject): HistoryLines | null {
  const { format, days, checkIns = {}, ...rest } = file;
  if (format !== 1 || !isObject(days) || !isObject(checkIns)) return null;
  const read = Object.entries(days).map(([key, value]) => ({ key, value, day: dayOf(key, value) }));
  const records = read.flatMap(({ day }) => (day === null ? [] : [day]));
  const routines = findUsualResets(records, new Map());
  const usual: UsualResets = new Map(routines.map((reset) => [reset.routineId, reset]));
  return {
    rest,
    routines: routines.map((reset) => lineOf(compactUsualReset(reset))),
    days: read
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, value, day }) =>
        lineOf(day === null ? filedUnder('day', key, value) : compactDay(day, usual)),
      ),
    checkIns: Object.entries(checkIns)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => lineOf(filedUnder('week', key, value))),
  };
}

/** The record, where it is whole and says nothing that a record does not have; null for any other. */
function dayOf(key: string, value: unknown) {
  const { record, problems } = readDayRecord(value, new Map());
  if (record === null || problems.length > 0 || record.day !== key) return null;
  return isWithinJson(value, record) ? record : null;
}

/** Its key goes into the record; one that says another day than it was filed under is kept within. */
function filedUnder(name: 'day' | 'week', key: string, value: unknown): JsonObject {
  const isFiled = isObject(value) && (value[name] ?? key) === key;
  return isFiled ? { [name]: key, ...value } : { [name]: key, was: value };
}
