// Takes the text of a history file apart, whoever wrote it last: this version, an older one, or a person with an editor.
import {
  FIRST_LINES,
  HISTORY_FORMAT,
  HISTORY_SECTIONS,
  isObject,
  lineOf,
  parseLine,
  splitLines,
  type HistoryLines,
  type JsonObject,
} from './history-lines.ts';
import { migrateHistory } from './migrate-history.ts';

export type ReadLines =
  | {
      readonly ok: true;
      readonly lines: HistoryLines;
      /** The format it was in: a file of an older one is kept when the first new one is written. */
      readonly format: number;
      /** Its end is missing; these are the lines that were there. */
      readonly isCutShort: boolean;
    }
  /** Not a history of ours. */
  | { readonly ok: false; readonly problem: HistoryFileProblem };

export type HistoryFileProblem =
  /** Not the JSON of an object. */
  | { readonly kind: 'notJson' }
  /** JSON, but no history: another program's, or without days. */
  | { readonly kind: 'notHistory' }
  /** Written by a newer Sitbones. */
  | { readonly kind: 'newerFormat' };

/** Never throws. */
export function readHistoryLines(text: string): ReadLines {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { sections, skeleton, isOdd } = splitLines(plain);
  const outline = parseObject(skeleton);
  const isOurs = outline !== null && isOurOutline(outline);
  if (isOurs && !isOdd) return found({ ...sections, rest: restOf(outline) });
  const whole = parseObject(plain);
  if (whole !== null) return attempt(() => fromObject(whole)) ?? refused('notHistory');
  if (isOurs) return found({ ...sections, rest: restOf(outline) });
  if (!plain.startsWith(FIRST_LINES)) return refused('notJson');
  return { ...found({ ...sections, rest: {} }), isCutShort: true };
}

/** Whether all the records were on lines of their own. */
function isOurOutline(outline: JsonObject): boolean {
  const areEmpty = HISTORY_SECTIONS.every((name) => {
    const list = outline[name] ?? [];
    return Array.isArray(list) && list.length === 0;
  });
  return areEmpty && outline['format'] === HISTORY_FORMAT && outline['days'] !== undefined;
}

/** A file in another layout, such as an editor's, or of an older format. */
function fromObject(whole: JsonObject): ReadLines {
  const { format, routines = [], days, checkIns = [] } = whole;
  if (format === 1) {
    const migrated = migrateHistory(whole);
    return migrated === null ? refused('notHistory') : { ...found(migrated), format };
  }
  const isNewer = typeof format === 'number' && format > HISTORY_FORMAT;
  if (isNewer) return refused('newerFormat');
  const areLists = Array.isArray(routines) && Array.isArray(days) && Array.isArray(checkIns);
  if (format !== HISTORY_FORMAT || !areLists) return refused('notHistory');
  return found({
    rest: restOf(whole),
    routines: routines.map(lineOf),
    days: days.map(lineOf),
    checkIns: checkIns.map(lineOf),
  });
}

function found(lines: HistoryLines) {
  return { ok: true, lines, format: HISTORY_FORMAT, isCutShort: false } as const;
}

function refused(kind: HistoryFileProblem['kind']): ReadLines {
  return { ok: false, problem: { kind } };
}

const OUR_KEYS = new Set<string>(['format', ...HISTORY_SECTIONS]);

function restOf(outline: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(outline).filter(([key]) => !OUR_KEYS.has(key)));
}

/** What is nested without end can be read, but not written again. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function parseObject(text: string): JsonObject | null {
  const value = parseLine(text);
  return isObject(value) ? value : null;
}
