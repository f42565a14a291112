// Reads JSON as JSON.parse does, and says where it went wrong: line, column and mend. Knows the line of every
// field, finds keys written twice, and cannot be made to overflow. Knows nothing of routines.
import { mend, type Mend } from './mends.ts';
import { quoted } from './plain-text.ts';

export interface JsonProblem {
  /** The path of a field: `steps[3].seconds`; empty where the text is no JSON. */
  readonly field: string;
  readonly mend: Mend;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, where the text is no JSON. */
  readonly column?: number;
}

export type JsonResult =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Keys written twice: JSON.parse would take the last one without a word. */
      readonly problems: readonly JsonProblem[];
      /** The line that a field stands in, or its nearest parent that is there. */
      readonly lineOf: (field: string) => number;
    }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Deeper than any file of ours goes; a reader that calls itself needs a floor. */
const MAX_DEPTH = 32;

/** More values than any file of ours holds; looking at every one of a hundred thousand takes half a second. */
const MAX_VALUES = 20_000;

/** Reads the whole text. Never throws. A byte order mark, which some editors write, is no fault. */
export function readJson(text: string): JsonResult {
  const reader = new JsonReader(text);
  try {
    const value = reader.readAll();
    const lineOf = (field: string) => reader.lineOf(field);
    return { ok: true, value, problems: reader.doubles, lineOf };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: error.problem };
  }
}

/** The path of a key inside `parent`; a key that is no plain word is quoted. */
export function pathOf(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${String(key)}]`;
  if (!/^\w{1,40}$/.test(key)) return `${parent}[${quoted(key)}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

class Unreadable extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem.mend.key);
    this.problem = problem;
  }
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- control characters are what a JSON text must not hold
const PLAIN_SIGNS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ANY_WORD = /[\p{L}\p{N}_$.+-]+/uy;

class JsonReader {
  readonly #text: string;
  readonly #lines = new Map<string, number>();
  readonly doubles: JsonProblem[] = [];
  #at = 0;
  #values = 0;
  /** The line that ends at `#lineEnd`; counted on from there, so that a large file is walked once. */
  #line = 1;
  #lineEnd: number;

  constructor(text: string) {
    this.#text = text;
    this.#lineEnd = lineEndFrom(text, 0);
    if (text.startsWith('\uFEFF')) this.#at = 1;
  }

  readAll(): unknown {
    this.#skipSpace();
    if (this.#at >= this.#text.length) this.#fail(mend('json.empty'));
    const value = this.#readValue('', 0);
    this.#skipSpace();
    if (this.#at < this.#text.length) {
      this.#fail(mend('json.afterEnd'));
    }
    return value;
  }

  lineOf(field: string): number {
    const line = this.#lines.get(field);
    if (line !== undefined || field === '') return line ?? 1;
    const parentEnd = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
    return this.lineOf(parentEnd < 0 ? '' : field.slice(0, parentEnd));
  }

  #readValue(path: string, depth: number): unknown {
    this.#values += 1;
    if (this.#values > MAX_VALUES) this.#fail(mend('json.long'));
    if (depth > MAX_DEPTH) this.#fail(mend('json.deep'));
    if (!this.#lines.has(path)) this.#lines.set(path, this.#lineHere());
    const sign = this.#text.charAt(this.#at);
    if (sign === '{') return this.#readObject(path, depth);
    if (sign === '[') return this.#readList(path, depth);
    if (sign === '"') return this.#readString();
    return this.#readPlain();
  }

  #readObject(path: string, depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.#readItems('}', () => {
      if (this.#text.charAt(this.#at) !== '"') this.#fail(this.#keyMend());
      const line = this.#lineHere();
      const key = this.#readString();
      const field = pathOf(path, key);
      if (fields.has(key)) this.#noteDouble(field, line);
      this.#lines.set(field, line);
      this.#skipSpace();
      if (!this.#take(':')) this.#fail(mend('json.colon', { key: quoted(key) }));
      this.#skipSpace();
      fields.set(key, this.#readValue(field, depth + 1));
    });
    // Every key becomes a field of its own, "__proto__" too.
    return Object.fromEntries(fields);
  }

  #readList(path: string, depth: number): unknown {
    const items: unknown[] = [];
    this.#readItems(']', () => {
      items.push(this.#readValue(pathOf(path, items.length), depth + 1));
    });
    return items;
  }

  /** From the opening bracket to the closing one, commas between. */
  #readItems(close: '}' | ']', readItem: () => void): void {
    const opened = this.#lineHere();
    this.#at += 1;
    this.#skipSpace();
    if (this.#take(close)) return;
    for (;;) {
      readItem();
      this.#skipSpace();
      if (this.#take(close)) return;
      this.#expectComma(close, opened);
      this.#skipSpace();
      if (this.#text.charAt(this.#at) === close) this.#fail(mend('json.commaBeforeEnd', { close }));
    }
  }

  #expectComma(close: string, opened: number): void {
    if (this.#take(',')) return;
    if (this.#at >= this.#text.length) {
      this.#fail(mend('json.endMissing', { close, line: String(opened) }));
    }
    this.#fail(mend('json.comma', { close, line: String(opened) }));
  }

  #readString(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#skip(PLAIN_SIGNS);
      if (this.#take('"')) return JSON.parse(this.#text.slice(start, this.#at)) as string;
      if (this.#at >= this.#text.length || this.#text.charAt(this.#at) === '\n') {
        this.#at = start;
        this.#fail(mend('json.textOpen'));
      }
      if (this.#skip(ESCAPE) > 0) continue;
      if (this.#text.charAt(this.#at) === '\\') this.#fail(mend('json.backslash'));
      if (this.#text.charAt(this.#at) === '\r') {
        this.#fail(mend('json.textOpen'));
      }
      this.#fail(mend('json.control'));
    }
  }

  #readPlain(): unknown {
    const start = this.#at;
    if (this.#skip(NUMBER) > 0 || this.#skip(WORD) > 0) {
      return JSON.parse(this.#text.slice(start, this.#at));
    }
    return this.#fail(this.#valueMend());
  }

  #keyMend(): Mend {
    const sign = this.#text.charAt(this.#at);
    if (sign === '') return mend('json.keyMissing', { close: '}' });
    return this.#signMend(sign) ?? mend('json.key');
  }

  #valueMend(): Mend {
    const sign = this.#text.charAt(this.#at);
    if (sign === '') return mend('json.valueMissing');
    const known = this.#signMend(sign);
    if (known !== null) return known;
    const start = this.#at;
    this.#skip(ANY_WORD);
    const word = this.#text.slice(start, this.#at);
    this.#at = start;
    if (word === '') return mend('json.value', { brace: '{', bracket: '[' });
    return /^[-+.\d]/.test(word)
      ? mend('json.number', { word: quoted(word) })
      : mend('json.word', { word: quoted(word) });
  }

  /** Signs that people write where JSON knows none. */
  #signMend(sign: string): Mend | null {
    if (sign === "'" || sign === '`') return mend('json.singleQuotes');
    if ('“”„«»‘’'.includes(sign)) return mend('json.printedQuotes');
    if (sign === '/' || sign === '#') return mend('json.comment');
    return sign === ',' ? mend('json.extraComma') : null;
  }

  #noteDouble(field: string, line: number): void {
    const first = String(this.#lines.get(field) ?? line);
    const twice = mend('json.twice', { first, second: String(line) });
    this.doubles.push({ field, line, mend: twice });
  }

  #skipSpace(): void {
    this.#skip(SPACE);
  }

  #take(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  /** Moves on over what `pattern` finds right here; how far. */
  #skip(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length;
  }

  #lineHere(): number {
    while (this.#lineEnd < this.#at) {
      this.#line += 1;
      this.#lineEnd = lineEndFrom(this.#text, this.#lineEnd + 1);
    }
    return this.#line;
  }

  #fail(how: Mend): never {
    const line = this.#lineHere();
    const column = this.#at - this.#text.lastIndexOf('\n', this.#at - 1);
    throw new Unreadable({ field: '', mend: how, line, column });
  }
}

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
