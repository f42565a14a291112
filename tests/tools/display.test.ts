// The virtual display of the tests: there while it is needed, and never the reason that npm test does not end.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../tools/system-packages.ts';

const TIMEOUT_MS = 30_000;
const display = pathToFileURL(join(import.meta.dirname, '../../tools/display.ts')).href;

/** Starts a virtual display in a process of its own, which has nothing else to do, and returns what it printed. */
async function startAndEnd(): Promise<{ name: string; pid: number }> {
  const script = `
    import { execFileSync } from 'node:child_process';
    import { startVirtualDisplay } from ${JSON.stringify(display)};
    const started = await startVirtualDisplay();
    const pid = started && execFileSync('pgrep', ['-P', String(process.pid), 'Xvfb'], { encoding: 'utf8' });
    console.log(JSON.stringify({ name: started?.name ?? '', pid: Number(pid ?? 0) }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { timeout: TIMEOUT_MS },
  );
  return JSON.parse(stdout) as { name: string; pid: number };
}

/** Whether a process with that id runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the virtual display', () => {
  it(
    'lets the process that started it end, and ends with it',
    async () => {
      const { name, pid } = await startAndEnd();
      if (findProgram('Xvfb') === undefined) {
        expect(name).toBe('');
        return;
      }
      expect(name).toMatch(/^:\d+$/);
      await expect.poll(() => isRunning(pid), { timeout: TIMEOUT_MS }).toBe(false);
    },
    TIMEOUT_MS,
  );
});
