// What npm start and the command line run the build on, from what the machine has.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../tools/display.ts';
import { chooseTarget, launchOf } from '../../tools/launch-target.ts';
import type { Machine } from '../../tools/launch-target.ts';

const project = join(import.meta.dirname, '../..');
const electron = '/somewhere/electron';

function machine(changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { DISPLAY: ':0' },
    isRoot: false,
    electronBinary: electron,
    ...changes,
  };
}

describe('the target', () => {
  it('is real Electron where its binary is there', () => {
    expect(chooseTarget(machine())).toEqual({ kind: 'electron', binary: electron });
  });

  it('is the double in a window where the binary is missing', () => {
    expect(chooseTarget(machine({ electronBinary: undefined }))).toEqual({
      kind: 'double',
      isHeaded: true,
    });
  });

  it('is the double unseen where there is no display, with or without the binary', () => {
    const unseen = { kind: 'double', isHeaded: false };
    expect(chooseTarget(machine({ env: {} }))).toEqual(unseen);
    expect(chooseTarget(machine({ env: { DISPLAY: '' }, electronBinary: undefined }))).toEqual(
      unseen,
    );
  });

  it('counts Wayland as a display, and every Mac and Windows machine as having one', () => {
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
    expect(hasDisplay('linux', {})).toBe(false);
  });
});

describe('the command line', () => {
  it('hands the words of the person to Sitbones as they are, after the project', () => {
    const { command, args } = launchOf(chooseTarget(machine()), ['status', '--json'], machine());
    expect([command, ...args]).toEqual([electron, project, 'status', '--json']);
  });

  it("gives up Electron's sandbox for root on Linux only, where Electron would refuse to start", () => {
    const root = machine({ isRoot: true });
    expect(launchOf(chooseTarget(root), [], root).args).toEqual(['--no-sandbox', project]);
    const mac = machine({ isRoot: true, platform: 'darwin' });
    expect(launchOf(chooseTarget(mac), [], mac).args).toEqual([project]);
  });

  it('shows the double in a window only where there is a display', () => {
    const seen = machine({ electronBinary: undefined });
    const unseen = machine({ electronBinary: undefined, env: {} });
    expect(launchOf(chooseTarget(seen), ['show'], seen).args).toEqual([
      join(project, 'tests/electron-double/run.ts'),
      '--double-headed',
      project,
      'show',
    ]);
    expect(launchOf(chooseTarget(unseen), [], unseen).args).not.toContain('--double-headed');
  });

  it('drops ELECTRON_RUN_AS_NODE, which would turn Electron into plain Node', () => {
    const editor = machine({
      env: { DISPLAY: ':0', ELECTRON_RUN_AS_NODE: '1', HOME: '/home/ada' },
    });
    expect(launchOf(chooseTarget(editor), [], editor).env).toEqual({
      DISPLAY: ':0',
      HOME: '/home/ada',
    });
  });
});
