// The versions that the double says it is: the Electron the app is built for, read from its
// package, and the Chromium major that goes with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const manifestPath = createRequire(import.meta.url).resolve('electron/package.json');
const { version } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { version: string };

export const ELECTRON_VERSIONS = { electron: version, chrome: '156.0.0.0' } as const;
