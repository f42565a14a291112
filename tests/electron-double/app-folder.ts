// Finds what to run: a folder with a package.json, or a packed app.asar, which is unpacked beside
// links to its neighbours so that the app's own relative paths work.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll } from '@electron/asar';
import type { AppManifest } from './app.ts';

export interface AppFolder {
  readonly appPath: string;
  readonly resourcesPath: string;
  readonly isPackaged: boolean;
  readonly manifest: AppManifest & { readonly main?: string; readonly desktopName?: string };
  /** Removes what was unpacked. */
  clean(): void;
}

/** Throws, saying what is missing, when this is no app. */
export function openAppFolder(given: string): AppFolder {
  const place = path.resolve(given);
  const isArchive = statSync(place).isFile();
  const opened = isArchive ? unpack(place) : { appPath: place, clean: () => undefined };
  const text = readFileSync(path.join(opened.appPath, 'package.json'), 'utf8');
  return {
    ...opened,
    isPackaged: isArchive,
    resourcesPath: isArchive ? path.dirname(opened.appPath) : path.dirname(process.execPath),
    manifest: JSON.parse(text) as AppFolder['manifest'],
  };
}

function unpack(archive: string): { appPath: string; clean: () => void } {
  const resources = mkdtempSync(path.join(tmpdir(), 'electron-double-resources-'));
  const appPath = path.join(resources, path.basename(archive));
  extractAll(archive, appPath);
  const folder = path.dirname(archive);
  for (const name of readdirSync(folder)) {
    if (name === path.basename(archive)) continue;
    symlinkSync(path.join(folder, name), path.join(resources, name));
  }
  const clean = (): void => {
    rmSync(resources, { recursive: true, force: true });
  };
  return { appPath, clean };
}
