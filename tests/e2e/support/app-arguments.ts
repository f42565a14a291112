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

/** How the address of a window over a display ends. */
export function coverAddress(which: 'lead' | 'echo'): string {
  return which === 'lead' ? '/stage.html' : '/stage.html#echo';
}
