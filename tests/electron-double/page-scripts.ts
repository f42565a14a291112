// Puts together the text of the two scripts that run before a page's own: the main world's side of
// the context bridge, and the preload in its isolated world. Types are already stripped by Node, so
// a function's own text is plain JavaScript.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createEventsModule } from './page/events-module.ts';
import { installMainWorld } from './page/main-world.ts';
import { createPreloadSandbox } from './page/preload-sandbox.ts';
import { createStructuredCodec } from './page/structured-codec.ts';
import { createWorldBridge } from './page/world-bridge.ts';

/** The globals that Electron's sandbox hands to a preload, in its order. */
export const PRELOAD_PARAMETERS = [
  'require',
  'process',
  'exports',
  'module',
  'Buffer',
  'global',
  'setImmediate',
  'clearImmediate',
] as const;

/** Names that only the double's own scripts know. */
export interface ScriptNames {
  readonly world: string;
  readonly binding: string;
  readonly receiver: string;
  readonly toMain: string;
  readonly toIsolated: string;
}

// Electron runs preloads in the main frame only, unless told otherwise.
const inMainFrame = (body: string): string => `if (window === window.top) {\n${body}\n}`;

const bridgeMaker = (hears: string, says: string): string => `
  const codec = (${createStructuredCodec.toString()})();
  const createBridge = (services) => (${createWorldBridge.toString()})(
    { codec, services, hears: ${JSON.stringify(hears)}, says: ${JSON.stringify(says)} });`;

export function mainWorldScript(names: ScriptNames): string {
  return inMainFrame(`
    ${bridgeMaker(names.toMain, names.toIsolated)}
    (${installMainWorld.toString()})(createBridge);`);
}

/** Throws what Electron would report as `preload-error`: an unreadable or unparsable file. */
export function preloadScript(
  names: ScriptNames,
  preloadPath: string | undefined,
  argv: readonly string[],
): string {
  const source = preloadPath === undefined ? '' : readPreload(preloadPath);
  return inMainFrame(`
    ${bridgeMaker(names.toIsolated, names.toMain)}
    (${createPreloadSandbox.toString()})({
      codec,
      createBridge,
      events: (${createEventsModule.toString()})(),
      post: globalThis[${JSON.stringify(names.binding)}],
      receiverName: ${JSON.stringify(names.receiver)},
      preloadPath: ${JSON.stringify(preloadPath)},
      processFacts: ${JSON.stringify(processFacts(argv))},
    })(function (${PRELOAD_PARAMETERS.join(', ')}) {${source}
    });`);
}

function readPreload(preloadPath: string): string {
  const source = readFileSync(preloadPath, 'utf8');
  // Compiled here as well, so that an ES module or a typo is named with its line.
  vm.compileFunction(source, [...PRELOAD_PARAMETERS], { filename: preloadPath });
  return source;
}

function processFacts(argv: readonly string[]): object {
  const { platform, arch, pid, execPath, version, versions, env } = process;
  const facts = { platform, arch, pid, execPath, version, versions, env: { ...env } };
  return {
    ...facts,
    argv,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: true,
  };
}
