// How the three worlds are bundled into out/: main as ESM, the preload as one CommonJS file that the
// sandbox accepts, the renderer as plain pages. Everything but `electron` itself is bundled, so the
// package ships no node_modules.
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import type { Plugin, Rolldown } from 'vite';

const root = import.meta.dirname;
const trayIconFolder = join(root, 'main/adapters/tray-icons');

/** Copies the tray images beside main.js under their own names: macOS reads `Template` and `@2x` from them. */
function copyTrayIcons(): Plugin {
  return {
    name: 'sitbones:tray-icons',
    generateBundle() {
      const names = readdirSync(trayIconFolder).filter((name) => name.endsWith('.png'));
      if (names.length === 0) {
        this.error(`${trayIconFolder} holds no images: run node tools/make-tray-icons.ts`);
      }
      for (const name of names) {
        const source = readFileSync(join(trayIconFolder, name));
        this.emitFile({ type: 'asset', fileName: `tray-icons/${name}`, source });
      }
    },
  };
}

/**
 * get-windows carries a compiler's loader for its Windows addon, which is not used: Windows is asked another way. What is
 * left of it then says that there is no window. Its helper for macOS is a program of its own and is copied beside the
 * bundle, to where get-windows looks for it; a package keeps it outside the archive, where it can be started.
 */
function bundleGetWindows(): Plugin {
  const stub = '\0sitbones:no-addon';
  return {
    name: 'sitbones:get-windows',
    enforce: 'pre',
    resolveId: (id) => (id === '@mapbox/node-pre-gyp' ? stub : null),
    load: (id) => (id === stub ? "export default { find: () => '' };" : null),
    transform: (code, id) =>
      id.endsWith('get-windows/lib/macos.js')
        ? code.replace(
            "path.join(__dirname, '../main')",
            "path.join(__dirname, '../front-window').replace('app.asar', 'app.asar.unpacked')",
          )
        : null,
    generateBundle() {
      const source = readFileSync(join(root, 'node_modules/get-windows/main'));
      this.emitFile({ type: 'asset', fileName: 'front-window', source });
    },
    writeBundle: ({ dir = '.' }) => {
      chmodSync(join(dir, 'front-window'), 0o755);
    },
  };
}

/**
 * One picture, and that soon: a page is not drawn before its script has run, which saves laying out a blank one, and the
 * typeface of nearly every word is fetched along with the script.
 */
function drawOnce(): Plugin {
  const isTypeface = (name: string) =>
    name.includes('figtree-latin-wght') && name.endsWith('.woff2');
  return {
    name: 'sitbones:draw-once',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: html.replace('<script type="module"', '<script type="module" blocking="render"'),
        tags: Object.keys(bundle)
          .filter(isTypeface)
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', crossorigin: true, href: `./${name}` },
          })),
      }),
    },
  };
}

/**
 * Few files for the popup, each of which costs a request on its way to the first picture: what it needs from the start
 * and shares with other pages is one of them.
 */
function groupSharedWithPopup(): Rolldown.CodeSplittingGroup {
  let reached: ReadonlySet<string> | null = null;
  return {
    debugName: 'shared-with-popup',
    minShareCount: 2,
    name: (id, context) => {
      reached ??= reachedFrom(join(root, 'renderer/popup.ts'), context);
      return reached.has(id) ? 'shared' : null;
    },
  };
}

/** A module and all that it imports before it runs, by their ids. */
function reachedFrom(entry: string, modules: Rolldown.ChunkingContext): ReadonlySet<string> {
  const reached = new Set([entry]);
  // A set that grows while it is walked is walked to its new end.
  for (const id of reached) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}

/** The licences of what is bundled, beside the bundle: they ask to be passed on with the code. */
const license = { fileName: 'licenses.md' };

export default defineConfig({
  main: {
    plugins: [copyTrayIcons(), bundleGetWindows()],
    build: {
      externalizeDeps: false,
      license,
      sourcemap: false,
      rolldownOptions: {
        input: { main: join(root, 'main/main.ts') },
        // Windows alone loads it; it brings a library of its own per system.
        external: ['koffi'],
        // Says how long a plugin took; on a busy machine that is always something.
        checks: { bundlerTimings: false },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { preload: join(root, 'preload/preload.ts') },
        // The sandbox compiles a preload as one CommonJS function body; it can load neither chunks nor ESM.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [drawOnce()],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'es2024',
      license,
      sourcemap: false,
      minify: true,
      // The content policy allows fonts and scripts from our own scheme only, so nothing is inlined as data:.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          popup: join(root, 'renderer/popup.html'),
          stage: join(root, 'renderer/stage.html'),
          companion: join(root, 'renderer/companion.html'),
          welcome: join(root, 'renderer/welcome.html'),
        },
        output: {
          codeSplitting: { groups: [groupSharedWithPopup()] },
        },
      },
    },
  },
});
