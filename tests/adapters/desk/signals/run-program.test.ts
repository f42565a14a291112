// Programs of the system that misbehave, as real processes.
import { describe, expect, it } from 'vitest';
import { createProgramRunner } from '../../../../main/adapters/desk/signals/run-program.ts';

const node = process.execPath;

describe('A program of the system', () => {
  it('brings what it prints', async () => {
    const run = createProgramRunner();
    expect(await run(node, ['-e', 'console.log(process.env.LC_ALL)'])).toBe('C\n');
  });

  it('brings nothing when it fails', async () => {
    const run = createProgramRunner();
    expect(await run(node, ['-e', 'console.log("half"); process.exit(3)'])).toBeNull();
  });

  it('is not waited for when it never ends', async () => {
    const run = createProgramRunner({ timeoutMs: 150, maxBytes: 1_000 });
    expect(await run(node, ['-e', 'setInterval(() => {}, 1000)'])).toBeNull();
  });

  it('is cut off when it prints without end', async () => {
    const run = createProgramRunner({ timeoutMs: 20_000, maxBytes: 100_000 });
    const print = 'const w = () => process.stdout.write("x".repeat(65536), w); w()';
    expect(await run(node, ['-e', print])).toBeNull();
  });

  it('is not held up by one that waits for words', async () => {
    const run = createProgramRunner({ timeoutMs: 20_000, maxBytes: 1_000 });
    const read = 'process.stdin.resume(); process.stdin.on("end", () => console.log("done"))';
    expect(await run(node, ['-e', read])).toBe('done\n');
  });

  it('is missing: there is no answer, this time and the next', async () => {
    const run = createProgramRunner();
    const asked = [run('/nowhere/pw-dump', []), run('/nowhere/pw-dump', [])];
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(await run('/nowhere/pw-dump', [])).toBeNull();
  });
});
