// What a checkout runs its build on, and with which command line: real Electron, or the Electron double.
import { join } from 'node:path';
import { hasDisplay } from './display.ts';

/** What to run the build on. The double shows a browser window (`isHeaded`) or works unseen. */
export type Target =
  | { readonly kind: 'electron'; readonly binary: string }
  | { readonly kind: 'double'; readonly isHeaded: boolean };

/** A program to start, its arguments and its environment. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** What the choice depends on, so that it can be tested. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
  /** Electron's executable, undefined where it is missing. */
  readonly electronBinary: string | undefined;
}

const root = join(import.meta.dirname, '..');

/** Real Electron where it is there and can show a window; else the double, unseen where there is no display. */
export function chooseTarget({ platform, env, electronBinary }: Machine): Target {
  const canShow = hasDisplay(platform, env);
  if (electronBinary !== undefined && canShow) return { kind: 'electron', binary: electronBinary };
  return { kind: 'double', isHeaded: canShow };
}

/** The command that runs this checkout on the target; `args` are handed to Sitbones as they are. */
export function launchOf(target: Target, args: readonly string[], machine: Machine): Launch {
  const env = withoutRunAsNode(machine.env);
  if (target.kind === 'electron') {
    const sandbox = machine.isRoot && machine.platform === 'linux' ? ['--no-sandbox'] : [];
    return { command: target.binary, args: [...sandbox, root, ...args], env };
  }
  const runner = join(root, 'tests/electron-double/run.ts');
  const headed = target.isHeaded ? ['--double-headed'] : [];
  return { command: process.execPath, args: [runner, ...headed, root, ...args], env };
}

/** ELECTRON_RUN_AS_NODE (set in some editors' terminals) would turn Electron into plain Node. */
function withoutRunAsNode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  return rest;
}
