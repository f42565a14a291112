// Serves our pages as app://sitbones/…: the files that were built into out/renderer and nothing else, each with the
// content policy. The network is never asked.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';

export const APP_SCHEME = 'app';
const APP_HOST = 'sitbones';

/** Where our pages come from; what `ipc-server.ts` compares a sender with. */
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/**
 * To be registered once, before `ready`: it makes the scheme a real origin, with fetch and module scripts, whose compiled
 * code is kept for the next window. Built files have their content in their names, so none is taken for another.
 */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Lit needs its Trusted Types policy; everything else comes from our own origin or not at all (platform.md 5.2). */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const HEADERS = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/** Serves the files under `folder`, as they are listed now. To be called after `ready`. */
export function serveAppPages(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(APP_SCHEME, createPageServer(folder));
}

/**
 * Answers a request for one of the files that lie under `folder` when this is called. A path is looked up in that list
 * and never put together from the request, so none can lead out of the folder. Never rejects.
 */
export function createPageServer(folder: string): (request: Request) => Promise<Response> {
  const files = new Map(listFiles(folder, '').map((path) => [`/${path}`, join(folder, path)]));
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
    const file = files.get(pathOf(request.url) ?? '');
    const type = file === undefined ? undefined : MIME_TYPES[extname(file).toLowerCase()];
    if (file === undefined || type === undefined) return refusal(404);
    try {
      const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file));
      return new Response(body, { headers: { ...HEADERS, 'Content-Type': type } });
    } catch {
      return refusal(404);
    }
  };
}

/** The decoded path of a URL of ours, or null. */
function pathOf(url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    return protocol === `${APP_SCHEME}:` && host === APP_HOST ? decodeURIComponent(pathname) : null;
  } catch {
    return null;
  }
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: HEADERS });
}

/** Paths of the plain files under a folder, with `/` between names. Links are left out: they could lead anywhere. */
function listFiles(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [path] : [];
  });
}
