// The microphone, with a real PipeWire and a real program that records it.
import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLinuxMicrophone } from '../../main/adapters/desk/signals/microphone-linux.ts';
import {
  createProgramRunner,
  type RunProgram,
} from '../../main/adapters/desk/signals/run-program.ts';
import { freshFolder, type TestFolder } from '../support/disks.ts';
import { isMissingServices } from '../support/live-services.ts';
import { endProcess, startPrivateBus, type PrivateBus } from '../support/private-bus.ts';

const VIRTUAL_MICROPHONE = [
  'load-module',
  'module-null-sink',
  'media.class=Audio/Source/Virtual',
  'sink_name=mic',
  'channel_map=mono',
];

describe.skipIf(isMissingServices())('The microphone on a desktop with PipeWire', () => {
  const run = createProgramRunner();
  const processes: ChildProcess[] = [];
  let folder: TestFolder;
  let daemon: PrivateBus;

  beforeAll(async () => {
    folder = freshFolder();
    daemon = await startPrivateBus();
    vi.stubEnv('XDG_RUNTIME_DIR', folder.path);
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', daemon.address);
    vi.stubEnv('HOME', folder.path);
    for (const program of ['pipewire', 'wireplumber', 'pipewire-pulse']) start(program);
    await vi.waitFor(
      async () => {
        expect(await run('pactl', VIRTUAL_MICROPHONE)).not.toBeNull();
      },
      { timeout: 20_000, interval: 300 },
    );
  }, 40_000);

  afterAll(async () => {
    for (const each of processes.toReversed()) await endProcess(each);
    await daemon.stop();
    vi.unstubAllEnvs();
    folder.remove();
  });

  function start(program: string, args: readonly string[] = []): ChildProcess {
    const child = spawn(program, args, { stdio: 'ignore' });
    processes.push(child);
    return child;
  }

  /** The runner of a desktop without this program. */
  function without(program: string): RunProgram {
    return (file, args) => (file === program ? Promise.resolve(null) : run(file, args));
  }

  const readers = {
    'pw-dump': createLinuxMicrophone(without('pactl'), process.pid),
    pactl: createLinuxMicrophone(without('pw-dump'), process.pid),
  };

  it.each(['pw-dump', 'pactl'] as const)(
    'is in use while a program records, according to %s, and not while a meter listens',
    async (program) => {
      const read = readers[program];
      expect(await read()).toBe('off');
      const meter = start('parec', [
        '--device=mic',
        '--rate=25',
        '--property=media.name=Peak detect',
      ]);
      const recording = start('parec', ['--device=mic', '--client-name=Meeting']);
      await vi.waitFor(
        async () => {
          expect(await read()).toBe('on');
        },
        { timeout: 10_000, interval: 200 },
      );
      await endProcess(recording);
      await vi.waitFor(
        async () => {
          expect(await read()).toBe('off');
        },
        { timeout: 10_000, interval: 200 },
      );
      await endProcess(meter);
    },
    30_000,
  );
});
