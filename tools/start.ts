// `npm start`: builds what changed and runs it, on Electron where its binary is there or can be fetched, else as a
// preview on the Electron double. Without a display it works unseen and prints the status once a minute.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, isBuildFresh } from './build-app.ts';
import { electronBinary } from './electron-binary.ts';
import { fetchElectron } from './fetch-electron.ts';
import { BrowserNotFoundError, findBrowser } from './find-browser.ts';
import { chooseTarget, launchOf } from './launch-target.ts';
import { runToEnd } from './run-to-end.ts';
import { thisMachine } from './this-machine.ts';

const STATUS_PERIOD_MS = 60_000;
// Late enough for the program to be up: an earlier question would find nobody to answer it.
const FIRST_STATUS_AFTER_MS = 10_000;

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  if (!isBuildFresh()) {
    say('Building Sitbones…');
    if (!buildApp()) return 1;
  }
  await ensureElectron();
  const machine = thisMachine();
  const target = chooseTarget(machine);
  if (target.kind === 'electron') return runToEnd(launchOf(target, args, machine));
  if (!target.isHeaded)
    say('There is no display: Sitbones runs unseen and prints its status once a minute.');
  const browser = await findBrowserOrExplain();
  if (browser === undefined) return 1;
  const env = { ...machine.env, CHROMIUM_PATH: browser };
  const stopStatus = target.isHeaded ? undefined : printStatusEveryMinute(env, args);
  const code = await runToEnd(launchOf(target, args, { ...machine, env }));
  stopStatus?.();
  return code;
}

async function ensureElectron(): Promise<void> {
  if (electronBinary() !== undefined) return;
  const fetched = await fetchElectron();
  if ('binary' in fetched) return;
  say(`Electron is not installed and could not be fetched (${fetched.reason}).`);
  say(
    'What follows is a preview: the same build on a stand-in, in a browser. Elsewhere: npx install-electron',
  );
}

async function findBrowserOrExplain(): Promise<string | undefined> {
  try {
    return await findBrowser();
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    say(error.message);
    return undefined;
  }
}

/** Asks the running program through its own command line, and prints the first line of the answer. */
function printStatusEveryMinute(env: NodeJS.ProcessEnv, args: readonly string[]): () => void {
  const cli = join(import.meta.dirname, 'cli.ts');
  const ask = (): void => {
    execFile(process.execPath, [cli, ...switchesIn(args), 'status'], { env }, (error, answer) => {
      const [line = ''] = answer.split('\n');
      if (error === null) process.stdout.write(`${line}\n`);
    });
  };
  const first = setTimeout(ask, FIRST_STATUS_AFTER_MS);
  const every = setInterval(ask, STATUS_PERIOD_MS);
  return () => {
    clearTimeout(first);
    clearInterval(every);
  };
}

/** The switches that say which Sitbones is meant; its words are not for the question. */
function switchesIn(args: readonly string[]): readonly string[] {
  return args.filter((argument) => argument.startsWith('--user-data-dir='));
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
