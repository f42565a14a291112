// Runs a program in the foreground for a tool of ours: same terminal, signals passed on, its exit code given back.
import { spawn } from 'node:child_process';
import type { Launch } from './launch-target.ts';

const PASSED_ON: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SIGNAL_EXIT_CODE = 128;

/** Resolves to the exit code, once the program has ended; 127 when it could not be started. */
export function runToEnd({ command, args, env }: Launch): Promise<number> {
  const child = spawn(command, args, { env, stdio: 'inherit' });
  const { promise, resolve } = Promise.withResolvers<number>();
  const passOn = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  const killWithUs = (): void => {
    child.kill();
  };
  process.once('exit', killWithUs);
  child.once('error', (error) => {
    process.stderr.write(`${command}: ${error.message}\n`);
    resolve(127);
  });
  child.once('exit', (code, signal) => {
    resolve(code ?? SIGNAL_EXIT_CODE + (signal === 'SIGINT' ? 2 : 15));
  });
  return promise.finally(() => {
    for (const signal of PASSED_ON) process.off(signal, passOn);
    process.off('exit', killWithUs);
  });
}
