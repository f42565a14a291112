// The keys for standing: taken from the system only while wished for, and never two at a time.
import { describe, expect, it } from 'vitest';
import { createShortcut } from '../../main/adapters/shortcut.ts';

/** A system with some keys taken; what it cannot read it throws at, as Electron does. */
function systemWith(taken: readonly string[] = []) {
  const keys = new Map<string, () => void>();
  const warnings: string[] = [];
  const shortcut = createShortcut({
    globalShortcut: {
      register: (accelerator, callback) => {
        if (accelerator === 'nonsense') throw new TypeError('conversion failure');
        if (taken.includes(accelerator) || keys.has(accelerator)) return false;
        keys.set(accelerator, callback);
        return true;
      },
      unregister: (accelerator) => void keys.delete(accelerator),
    },
    log: { info: () => undefined, warn: (text) => warnings.push(text) },
  });
  return { shortcut, keys, warnings };
}

describe('The keys for standing', () => {
  it('are heard from when they are wished for', () => {
    const { shortcut, keys } = systemWith();
    let presses = 0;
    expect(shortcut.use('standing', 'Control+Alt+S', () => (presses += 1))).toBe(true);
    keys.get('Control+Alt+S')?.();
    expect(presses).toBe(1);
  });

  it('are given back for others, and for none', () => {
    const { shortcut, keys } = systemWith();
    shortcut.use('standing', 'Control+Alt+S', () => undefined);
    expect(shortcut.use('standing', 'F13', () => undefined)).toBe(true);
    expect([...keys.keys()]).toEqual(['F13']);
    expect(shortcut.use('standing', null, () => undefined)).toBe(true);
    expect(keys.size).toBe(0);
  });

  it('stay ours when the same are wished for again', () => {
    const { shortcut, keys } = systemWith();
    shortcut.use('standing', 'F13', () => undefined);
    expect(shortcut.use('standing', 'F13', () => undefined)).toBe(true);
    expect(keys.size).toBe(1);
  });

  it('are two combinations for two purposes, and never the same for both', () => {
    const { shortcut, keys } = systemWith();
    expect(shortcut.use('standing', 'F13', () => undefined)).toBe(true);
    expect(shortcut.use('reset', 'F13', () => undefined)).toBe(false);
    expect(shortcut.use('reset', 'F14', () => undefined)).toBe(true);
    expect([...keys.keys()]).toEqual(['F13', 'F14']);
    shortcut.use('standing', null, () => undefined);
    expect([...keys.keys()]).toEqual(['F14']);
  });

  it.each(['Control+Alt+T', 'nonsense'])('are refused where the system will not (%s)', (keys) => {
    const system = systemWith(['Control+Alt+T']);
    expect(system.shortcut.use('standing', keys, () => undefined)).toBe(false);
    expect(system.keys.size).toBe(0);
    expect(system.warnings.at(-1)).toContain(keys);
    expect(system.shortcut.use('standing', 'F13', () => undefined)).toBe(true);
  });
});
