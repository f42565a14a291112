// Key combinations: what is taken, in which form it is kept, and what mends the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAccelerator } from '../../main/core/accelerator.ts';
import { parseSettingChanges, parseSettings } from '../../main/core/parse-settings.ts';

describe('A key combination', () => {
  it.each([
    ['Ctrl+Alt+S', 'Control+Alt+S'],
    ['alt + ctrl + s', 'Control+Alt+S'],
    ['CmdOrCtrl+Shift+PageUp', 'CommandOrControl+Shift+PageUp'],
    ['Super+space', 'Super+Space'],
    ['Option+Cmd+7', 'Command+Alt+7'],
    ['F13', 'F13'],
    ['shift+f9', 'Shift+F9'],
    ['Ctrl+Plus', 'Control+Plus'],
  ])('%s is kept as %s', (written, accelerator) => {
    expect(parseAccelerator(written)).toEqual({ ok: true, accelerator });
    expect(parseAccelerator(accelerator)).toEqual({ ok: true, accelerator });
  });

  it.each([
    ['S', { kind: 'plain' }],
    ['Shift+S', { kind: 'plain' }],
    ['AltGr+E', { kind: 'plain' }],
    ['Ctrl+Alt', { kind: 'noKey' }],
    ['Ctrl+S+T', { kind: 'twoKeys' }],
    ['Crtl+S', { kind: 'unknownPart', part: 'Crtl', nearest: 'Ctrl' }],
    ['Ctrl+F25', { kind: 'unknownPart', part: 'F25', nearest: null }],
    ['Ctrl+Alt+', { kind: 'unknownPart', part: '', nearest: null }],
    ['', { kind: 'unknownPart', part: '', nearest: null }],
    ['Ctrl+constructor', { kind: 'unknownPart', part: 'constructor', nearest: null }],
  ])('%s is refused with what is wrong', (written, problem) => {
    expect(parseAccelerator(written)).toEqual({ ok: false, problem });
  });

  it('is read without a fault, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const parsed = parseAccelerator(written);
        if (parsed.ok) return;
        const shown = parsed.problem.kind === 'unknownPart' ? parsed.problem.part : '';
        expect(shown).not.toMatch(/\p{C}/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('The setting for it', () => {
  it('is none by default, and can be none again', () => {
    expect(parseSettings({}).settings.standingShortcut).toBeNull();
    expect(parseSettingChanges({ standingShortcut: null })).toEqual({
      ok: true,
      changes: { standingShortcut: null },
    });
  });

  it('is kept in one form, and refused with the mend', () => {
    expect(parseSettings({ standingShortcut: 'alt+ctrl+s' }).settings.standingShortcut).toBe(
      'Control+Alt+S',
    );
    expect(parseSettingChanges({ standingShortcut: 'S' })).toMatchObject({
      ok: false,
      problem: { kind: 'accelerator', problem: { kind: 'plain' } },
    });
    expect(parseSettings({ standingShortcut: 7 }).problems).toEqual([
      { kind: 'accelerator', key: 'standingShortcut', problem: { kind: 'noKey' } },
    ]);
  });
});
