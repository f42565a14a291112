// The import table of ARCHITECTURE.md as data, and the judge of one import against it.
import type { Import } from './import-graph.ts';

/** What the files of one place may import. Anything else of ours, or any other package, breaks the rule. */
interface Rule {
  readonly place: string;
  readonly holds: RegExp;
  /** Files of ours that may be loaded. */
  readonly mayLoad: readonly RegExp[];
  /** Files of ours of which only types may be used. */
  readonly mayName: readonly RegExp[];
  readonly packages: RegExp;
  readonly why: string;
}

const NONE = /^(?!)/;
const CORE = /^main\/core\//;
const CONTRACT = /^preload\/contract\.ts$/;
const MESSAGES = /^preload\/messages\//;
const ROUTINE_SHAPE = /^routines\/(movement-)?schema\.ts$/;

// In order: the first rule whose place holds the importing file applies.
export const rules: readonly Rule[] = [
  {
    place: 'routines/',
    holds: /^routines\//,
    mayLoad: [/^routines\//],
    mayName: [],
    packages: /^valibot$/,
    why: 'routines are data with their own schema, so that every world can read them',
  },
  {
    place: 'main/core/',
    holds: CORE,
    mayLoad: [CORE],
    mayName: [ROUTINE_SHAPE],
    packages: /^valibot$/,
    why: 'core is pure: no Electron, no Node, no clock; what it needs comes in as data',
  },
  {
    place: 'main/app/',
    holds: /^main\/app\//,
    mayLoad: [CORE, /^main\/app\//, MESSAGES],
    mayName: [CONTRACT, ROUTINE_SHAPE],
    packages: NONE,
    why: 'the use cases reach the outside through their ports only; adapters implement them',
  },
  {
    place: 'main/adapters/',
    holds: /^main\/adapters\//,
    mayLoad: [CORE, CONTRACT, MESSAGES, /^routines\//],
    // The message bus is a tool that several are handed: they name its type, and do not load it.
    mayName: [/^main\/app\//, /^main\/adapters\/dbus\/message-bus\.ts$/],
    packages: /./,
    why: 'an adapter implements a port and knows no other adapter; main.ts composes them',
  },
  {
    place: 'main/*.ts',
    holds: /^main\/[^/]+\.ts$/,
    mayLoad: [/^main\//, /^routines\//, MESSAGES],
    mayName: [CONTRACT],
    packages: /./,
    why: 'the composition root knows everyone in main, and nobody in the renderer',
  },
  {
    place: 'preload/contract.ts',
    holds: CONTRACT,
    mayLoad: [],
    mayName: [CORE, ROUTINE_SHAPE],
    packages: NONE,
    why: 'the contract is types only, so that both sides can hold it without running anything',
  },
  {
    place: 'preload/messages/',
    holds: MESSAGES,
    mayLoad: [MESSAGES],
    mayName: [CORE, CONTRACT, ROUTINE_SHAPE],
    packages: /^intl-messageformat$/,
    why: 'the message catalogue is pure, because main and the renderer share it',
  },
  {
    place: 'preload/',
    holds: /^preload\//,
    mayLoad: [CONTRACT],
    mayName: [CONTRACT],
    packages: /^electron$/,
    why: 'a sandboxed preload is one small file: the contract, and Electron',
  },
  {
    place: 'renderer/',
    holds: /^renderer\//,
    mayLoad: [/^renderer\//, MESSAGES],
    mayName: [CONTRACT, CORE, /^routines\//],
    packages: /^(lit|@lit|@fontsource)/,
    why: 'the renderer draws snapshots; it never runs code of main/ or routines/, nor Electron or Node',
  },
];

/** What is wrong with the import, in words that name the rule and its reason; undefined when nothing is. */
export function judgeImport(found: Import): string | undefined {
  const rule = rules.find(({ holds }) => holds.test(found.from));
  if (rule === undefined) return `${found.from} is in no place of the import table: give it one.`;
  if (isAllowed(rule, found)) return undefined;
  const verb = found.isTypeOnly ? 'names a type of' : 'loads';
  return `${found.from}:${found.line} ${verb} ${found.to}. Rule for ${rule.place}: ${rule.why}.`;
}

function isAllowed(rule: Rule, { from, to, isOurs, isTypeOnly }: Import): boolean {
  if (!isOurs) return rule.packages.test(to);
  if (isStyleOrData(to)) return true;
  if (rule.mayLoad.some((place) => place.test(to))) return true;
  if (isTypeOnly && rule.mayName.some((place) => place.test(to))) return true;
  return isSameAdapter(from, to);
}

/** A style sheet, an image or a page beside the code is part of it. */
function isStyleOrData(path: string): boolean {
  return /\.(css|svg|png|html)$/.test(path);
}

/** An adapter that outgrew one file has a folder of its own in main/adapters/; its files know each other. */
function isSameAdapter(from: string, to: string): boolean {
  const folder = /^main\/adapters\/[^/]+\//;
  const own = folder.exec(from)?.[0];
  return own !== undefined && to.startsWith(own);
}
