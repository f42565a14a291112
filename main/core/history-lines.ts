// The layout of a history file: JSON with one record a line, so that ten years can be opened without being read, a broken
// line costs nothing but itself, and a person finds a day at once. What a line says is stored-history.ts's.

/** The format this version writes. */
export const HISTORY_FORMAT = 2;

/** The parts of the file, in its order. */
export const HISTORY_SECTIONS = ['routines', 'days', 'checkIns'] as const;

export type HistorySection = (typeof HISTORY_SECTIONS)[number];

/**
 * Each part as lines without the comma after them, one record a line. A line that is none (somebody's edit went wrong)
 * is written again as it was found.
 */
export interface HistoryLines extends Readonly<Record<HistorySection, readonly string[]>> {
  /** Everything else in the file: another version's business, and kept. */
  readonly rest: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const NO_LINES: HistoryLines = { rest: {}, routines: [], days: [], checkIns: [] };

/** With what every file that we wrote begins. */
export const FIRST_LINES = `{\n"format": ${String(HISTORY_FORMAT)},\n`;

export function writeHistoryLines(lines: HistoryLines): string {
  const rest = Object.entries(lines.rest).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const sections = HISTORY_SECTIONS.map((name) => `"${name}": [\n${withCommas(lines[name])}]`);
  return `${FIRST_LINES}${[...rest, ...sections].join(',\n')}\n}\n`;
}

/** A file in this layout, taken apart. */
export interface SplitLines {
  readonly sections: Readonly<Record<HistorySection, readonly string[]>>;
  /** The file without its records. */
  readonly skeleton: string;
  /** Whether something within a part does not look like one record. */
  readonly isOdd: boolean;
}

export function splitLines(text: string): SplitLines {
  const sections: Record<HistorySection, string[]> = { routines: [], days: [], checkIns: [] };
  const skeleton: string[] = [];
  let section: string[] | null = null;
  let isOdd = false;
  for (const line of text.split('\n')) {
    const isEnd = line === ']' || line === '],';
    if (section === null || isEnd) {
      skeleton.push(line);
      const started: HistorySection | undefined = isEnd ? undefined : SECTION_STARTS.get(line);
      section = started === undefined ? null : sections[started];
      continue;
    }
    if (line === '') continue;
    const record = line.endsWith(',') ? line.slice(0, -1) : line;
    const isWhole = looksWhole(record);
    isOdd ||= !isWhole;
    section.push(isWhole ? record : line);
  }
  return { sections, skeleton: skeleton.join('\n'), isOdd };
}

const SECTION_STARTS: ReadonlyMap<string, HistorySection> = new Map(
  HISTORY_SECTIONS.map((name) => [`"${name}": [`, name]),
);

/** Commas between the records; a line that is none keeps to itself. */
function withCommas(lines: readonly string[]): string {
  const last = lines.findLastIndex(looksWhole);
  return lines
    .map((line, index) => (looksWhole(line) && index < last ? `${line},\n` : `${line}\n`))
    .join('');
}

function looksWhole(line: string): boolean {
  return line.startsWith('{') && line.endsWith('}');
}

/** What is JSON on one line, or undefined where it is none. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** A record as a line. What is no object is put into one, so that it has a line and keeps it. */
export function lineOf(value: unknown): string {
  return JSON.stringify(isObject(value) ? value : { was: value });
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
