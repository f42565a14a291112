// From keys as they are pressed to a combination as the settings write it, and from there to what is printed on the keys.
// Which combinations can be had is main's to say. Pure.

/** What a key event says; a KeyboardEvent has more. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const HELD_KEYS = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS', 'CapsLock', 'Fn']);

/** Keys that go by another name in a combination. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
};

/** The combination, or null while only keys are held that belong with another one. */
export function combinationOf(pressed: PressedKey): string | null {
  if (HELD_KEYS.has(pressed.key)) return null;
  return [...heldOf(pressed), keyOf(pressed)].join('+');
}

/** What is held, in the order in which it is written. */
export function heldOf({
  ctrlKey,
  altKey,
  shiftKey,
  metaKey,
}: Omit<PressedKey, 'key' | 'code'>): readonly string[] {
  return [
    ...(ctrlKey ? ['Control'] : []),
    ...(metaKey ? ['Super'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
  ];
}

/** Held keys turn letters into other signs; the key itself is then known by its place. */
function keyOf({ key, code }: PressedKey): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  return place ?? NAMES[key] ?? key;
}

/** The names on the keys of this system: a Mac has signs for them. */
export function keyNames(accelerator: string, isMac: boolean): readonly string[] {
  const names = isMac ? ON_MAC : ELSEWHERE;
  return accelerator.split('+').map((part) => names[part] ?? part);
}

const ON_MAC: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Command: '⌘',
  Super: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Plus: '+',
};

const ELSEWHERE: Readonly<Record<string, string>> = {
  CommandOrControl: 'Ctrl',
  Control: 'Ctrl',
  Plus: '+',
};
