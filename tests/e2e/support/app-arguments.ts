// The switches a story's Sitbones is started with, the same on every target.
import { join } from 'node:path';
import type { StartOptions } from './sitbones-app.ts';

/** The folder of the app that is tested: this checkout, or another one (a packed app) named by the environment. */
export const APP_FOLDER = process.env['SITBONES_E2E_APP'] ?? join(import.meta.dirname, '../../..');

export function appArguments({ timeScale, timeOrigin, loginItem }: StartOptions): string[] {
  return [
    ...(loginItem === true ? ['--login-item'] : []),
    ...(timeScale === undefined ? [] : [`--time-scale=${timeScale}`]),
    ...(timeOrigin === undefined ? [] : [`--time-origin=${timeOrigin}`]),
  ];
}

/** Whether that is the address of a window over a display: the one with the keyboard, or another. */
export function isCoverAddress(url: string, which: 'lead' | 'echo'): boolean {
  const { pathname, hash } = new URL(url, 'about:blank');
  return pathname.endsWith('/stage.html') && hash === (which === 'lead' ? '' : '#echo');
}
