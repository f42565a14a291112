// The packed app starts from its own archive, with nothing of the checkout around it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchDouble, runDouble } from '../electron-double/client.ts';
import type { DoubleApp } from '../electron-double/client.ts';
import { leaveSettings } from '../e2e/support/stored-settings.ts';
import { packApp } from './pack-app.ts';
import type { PackedApp } from './pack-app.ts';

const TIMEOUT_MS = 120_000;

let packed: PackedApp;
let userDataDir: string;
let running: DoubleApp;

beforeAll(async () => {
  packed = await packApp();
  userDataDir = mkdtempSync(join(tmpdir(), 'sitbones-packed-'));
  leaveSettings(userDataDir, {});
  running = await launchDouble({ appDir: packed.asar, userDataDir, cwd: tmpdir() });
}, TIMEOUT_MS);

afterAll(async () => {
  await running.quit();
  packed.remove();
  rmSync(userDataDir, { recursive: true, force: true });
}, TIMEOUT_MS);

describe('the packed app, started from its archive', () => {
  it('puts its icon into the tray', async () => {
    const tray = await running.waitForTray(({ toolTip }) => toolTip !== '');
    expect(tray.toolTip).toContain('Sitbones');
  });

  it('answers the command line', async () => {
    const answer = await runDouble({
      appDir: packed.asar,
      userDataDir,
      cwd: tmpdir(),
      args: ['status', '--json'],
    });
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toBeTypeOf('object');
  });

  it(
    'shows its popup, from the archive and under its own scheme',
    async () => {
      await runDouble({ appDir: packed.asar, userDataDir, cwd: tmpdir(), args: ['show'] });
      const popup = await running.waitForWindow(
        ({ isVisible, isLoading }) => isVisible && !isLoading,
      );
      expect(popup.url).toMatch(/^app:\/\/sitbones\/popup\.html(\?|$)/);
      const { faults, pageProblems, refusedRequests } = await running.control('counts');
      expect(faults).toEqual([]);
      expect(refusedRequests).toEqual([]);
      // Chromium asks for an icon by itself; Electron does not.
      expect(pageProblems.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
