// What each page of the built renderer loads as JavaScript, compressed as a disk image or an update would be. Reads the
// pages and what their scripts import; builds nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PageSize {
  /** Such as `popup`; `all` for every script of every page together, each counted once. */
  readonly page: string;
  /** What its first picture needs. */
  readonly firstBytes: number;
  /** With what it fetches by itself once that is drawn, or when it is wanted; in English. */
  readonly wholeBytes: number;
  /** What the words of another language come to on top of that. */
  readonly germanBytes: number;
  /** The most that the whole may be, in the language with the most; pages without a target have none. */
  readonly maxBytes: number | null;
}

/** Whether a page loads more than it may. */
export function isOver({ wholeBytes, germanBytes, maxBytes }: PageSize): boolean {
  return maxBytes !== null && wholeBytes + germanBytes > maxBytes;
}

const KB = 1000;

/** The targets (issue 4: popup ≤ 90 kB, all ≤ 250 kB). */
const MAX_BYTES: Readonly<Record<string, number>> = { popup: 90 * KB, all: 250 * KB };

/** The sizes of the pages in a folder such as `out/renderer`, in the order of their names, `all` last. */
export function bundleSizes(folder: string): readonly PageSize[] {
  const sizes = new Map<string, number>();
  const gzipBytes = (script: string): number => {
    const known = sizes.get(script);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(folder, 'assets', script)), { level: 9 }).byteLength;
    sizes.set(script, size);
    return size;
  };
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + gzipBytes(name), 0);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      page: basename(name, '.html'),
      first: scriptsOf(folder, name, STATIC),
      whole: scriptsOf(folder, name, STATIC_OR_LATER),
    }));
  const all = {
    page: 'all',
    first: new Set(pages.flatMap(({ first }) => [...first])),
    whole: new Set(pages.flatMap(({ whole }) => [...whole])),
  };
  return [...pages, all].map(({ page, first, whole }) => ({
    page,
    firstBytes: sum(first),
    wholeBytes: sum([...whole].filter((name) => !isGerman(name) && !isPseudo(name))),
    germanBytes: sum([...whole].filter(isGerman)),
    maxBytes: MAX_BYTES[page] ?? null,
  }));
}

const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const STATIC_OR_LATER = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Every script that a page names, and that those import. */
function scriptsOf(folder: string, page: string, imports: RegExp): ReadonlySet<string> {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/(?:src|href)="[^"]*\/([^"/]+\.js)"/g)].map(nameIn);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = readFileSync(join(folder, 'assets', name), 'utf8');
    queue.push(...[...code.matchAll(imports)].map(nameIn));
  }
  return found;
}

function isGerman(script: string): boolean {
  return /^de-|-german-/.test(script);
}

/** The language that pictures are taken in, to see what does not fit; nobody is offered it. */
function isPseudo(script: string): boolean {
  return script.startsWith('pseudo-');
}

function nameIn([, name = '']: RegExpMatchArray): string {
  return name;
}
