// Where Electron's own binary lies, without importing `electron`: in plain Node that import would start a download.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const electronFolder = join(import.meta.dirname, '../node_modules/electron');

/**
 * The absolute path of the Electron executable of this checkout, or undefined where it has not been fetched.
 * ELECTRON_OVERRIDE_DIST_PATH (a folder holding another build) is honoured, as the electron package does.
 */
export function electronBinary(folder: string = electronFolder): string | undefined {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(folder, 'path.txt');
  const relativePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  if (override === undefined && relativePath === undefined) {
    return undefined;
  }
  const binary = join(override ?? join(folder, 'dist'), relativePath ?? 'electron');
  return existsSync(binary) ? binary : undefined;
}
