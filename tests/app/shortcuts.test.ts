// The person's keys in the running program: none by default, followed when set, and a word when refused.
import { describe, expect, it } from 'vitest';
import { FakeProgram } from '../support/fake-ports.ts';

const KEYS = 'Control+Alt+S';

function postureOf({ runtime }: FakeProgram) {
  return runtime.snapshot().clock.posture;
}

function set(program: FakeProgram, standingShortcut: string | null) {
  return program.runtime.command({ kind: 'changeSettings', changes: { standingShortcut } });
}

describe('The keys for standing', () => {
  it('are none by default', () => {
    expect(new FakeProgram().shortcut.held).toBeNull();
  });

  it('say standing, and sitting again', () => {
    const program = new FakeProgram({ standingShortcut: KEYS });
    program.shortcut.press();
    expect(postureOf(program)).toBe('standing');
    program.shortcut.press();
    expect(postureOf(program)).toBe('sitting');
  });

  it('answer the card that is on screen', () => {
    const program = new FakeProgram({ standingShortcut: KEYS, waitMinutes: 0 });
    program.type(46 * 60);
    expect(program.status.kind).toBe('card');
    program.shortcut.press();
    expect(program.status.kind).toBe('counting');
    expect(program.popup.isOpen()).toBe(false);
  });

  it('follow the setting at once, and are given back at the end', () => {
    const program = new FakeProgram();
    set(program, 'F13');
    expect(program.shortcut.held).toBe('F13');
    set(program, null);
    expect(program.shortcut.held).toBeNull();
    set(program, 'F13');
    program.runtime.stop();
    expect(program.shortcut.held).toBeNull();
  });

  it('start the reset on offer with a combination of their own, and leave one that plays alone', () => {
    const program = new FakeProgram({ standingShortcut: KEYS, resetShortcut: 'F13' });
    expect(program.shortcut.heldFor('reset')).toBe('F13');
    program.shortcut.press('reset');
    expect(program.status.kind).toBe('playing');
    const playing = program.status;
    program.shortcut.press('reset');
    expect(program.status).toEqual(playing);
    expect(postureOf(program)).toBe('sitting');
    program.runtime.stop();
    expect(program.shortcut.heldFor('reset')).toBeNull();
  });

  it('can be exchanged, as in the file of the settings, without a word', () => {
    const program = new FakeProgram({ standingShortcut: KEYS, resetShortcut: 'F13' });
    program.editSettings({ standingShortcut: 'F13', resetShortcut: KEYS });
    expect(program.shortcut.heldFor('reset')).toBe(KEYS);
    expect(program.shortcut.heldFor('standing')).toBe('F13');
    expect(program.runtime.snapshot().notices).toEqual([]);
  });

  it('are spoken of where the second purpose wishes for those of the first', () => {
    const program = new FakeProgram({ standingShortcut: 'F13', resetShortcut: 'F13' });
    expect(program.runtime.snapshot().notices).toMatchObject([
      { kind: 'shortcutRefused', detail: 'F13' },
    ]);
  });

  it('are spoken of where the system refuses them, until they are others', () => {
    const program = new FakeProgram();
    program.shortcut.taken = [KEYS];
    const notices = () => program.runtime.snapshot().notices;
    set(program, 'Ctrl+Alt+S');
    expect(notices()).toMatchObject([{ kind: 'shortcutRefused', detail: KEYS }]);
    set(program, 'F13');
    expect(notices()).toEqual([]);
  });
});
