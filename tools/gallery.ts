// The page that holds every picture (tests/shots), served to a browser of its own: for the tools that look at it.
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { chromiumArguments, findBrowser } from './find-browser.ts';

const root = resolve(import.meta.dirname, '..');

export interface OpenGallery {
  readonly browser: Browser;
  /** Of the page itself. */
  readonly address: string;
}

/** Opens it, lets `look` at it, and closes it whatever happened. `name` keeps the caches of two tools apart. */
export async function withGallery<Seen>(
  name: string,
  look: (gallery: OpenGallery) => Promise<Seen>,
): Promise<Seen> {
  const server = await serve(name);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: chromiumArguments(),
  });
  try {
    const base = server.resolvedUrls?.local[0];
    if (base === undefined) throw new Error('the gallery has no address');
    return await look({ browser, address: `${base}tests/shots/gallery.html` });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function serve(name: string): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    cacheDir: join(root, `node_modules/.vite-${name}`),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: {
      include: ['axe-core', 'lit', 'lit/decorators.js', 'valibot', 'intl-messageformat'],
      noDiscovery: true,
    },
  });
  return server.listen();
}
