// Key combinations as a person writes them ("Ctrl+Alt+S") and as Electron wants them. Whether the system gives one to us
// is the system's.
import { nearestName } from './nearest-name.ts';

/** Why a text is no key combination that Sitbones takes. `part` is as it was written. */
export type AcceleratorProblem =
  | { readonly kind: 'unknownPart'; readonly part: string; readonly nearest: string | null }
  /** Nothing but keys that are held. */
  | { readonly kind: 'noKey' }
  | { readonly kind: 'twoKeys' }
  /** It is what somebody types anyway: a letter, with Shift at most. */
  | { readonly kind: 'plain' };

export type ParsedAccelerator =
  | { readonly ok: true; readonly accelerator: string }
  | { readonly ok: false; readonly problem: AcceleratorProblem };

/** What is held, by every name for it in small letters, in the order in which it is written. */
const HELD: Readonly<Record<string, string>> = {
  commandorcontrol: 'CommandOrControl',
  cmdorctrl: 'CommandOrControl',
  command: 'Command',
  cmd: 'Command',
  control: 'Control',
  ctrl: 'Control',
  super: 'Super',
  meta: 'Meta',
  alt: 'Alt',
  // Electron's Option is Alt on a Mac, and nothing elsewhere.
  option: 'Alt',
  altgr: 'AltGr',
  shift: 'Shift',
};

const NAMED = [
  'Space',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Insert',
  'Delete',
  'Plus',
] as const;

const HELD_ORDER = [...new Set(Object.values(HELD))];

/** No combination is longer. */
const MAX_LENGTH = 60;

/** Of what was written, that much is shown in a sentence. */
const MAX_SHOWN = 20;

/** Reads a combination. What it gives back is written in Electron's way, and the same for every way to write it. */
export function parseAccelerator(text: string): ParsedAccelerator {
  if (text.length > MAX_LENGTH) return refused(describeUnknown(text));
  const parts = text.split('+').map((part) => part.trim());
  const unknown = parts.find((part) => heldName(part) === null && keyName(part) === null);
  if (unknown !== undefined) return refused(describeUnknown(unknown));
  const held = new Set(parts.flatMap((part) => heldName(part) ?? []));
  const [key, another] = parts.flatMap((part) => (heldName(part) ? [] : (keyName(part) ?? [])));
  if (key === undefined) return refused({ kind: 'noKey' });
  if (another !== undefined) return refused({ kind: 'twoKeys' });
  if (isTyped(key, held)) return refused({ kind: 'plain' });
  const names = HELD_ORDER.filter((name) => held.has(name));
  return { ok: true, accelerator: [...names, key].join('+') };
}

function heldName(part: string): string | null {
  const name = part.toLowerCase();
  return Object.hasOwn(HELD, name) ? (HELD[name] ?? null) : null;
}

/** Letters, digits, F1 to F24 and the keys that have a name of their own. */
function keyName(part: string): string | null {
  const name = part.toUpperCase();
  if (/^([A-Z0-9]|F([1-9]|1\d|2[0-4]))$/.test(name)) return name;
  return NAMED.find((one) => one.toUpperCase() === name) ?? null;
}

/** A function key may stand alone; everything else needs a key that is held and is not just Shift. */
function isTyped(key: string, held: ReadonlySet<string>): boolean {
  if (/^F\d+$/.test(key)) return false;
  return [...held].every((name) => name === 'Shift' || name === 'AltGr');
}

function describeUnknown(part: string): AcceleratorProblem {
  const names = ['Ctrl', 'Alt', 'Shift', 'Super', 'Cmd', 'Option', ...NAMED];
  // Whole characters: half of one is no text.
  const characters = Array.from(part.replace(/\p{C}/gu, ' '));
  const shown = characters.slice(0, MAX_SHOWN).join('');
  return { kind: 'unknownPart', part: shown, nearest: nearestName(shown, names) };
}

function refused(problem: AcceleratorProblem): ParsedAccelerator {
  return { ok: false, problem };
}
