// A window carries a Bridge, put there by the preload. Only the snapshot controller and the screens use it.
import type { Bridge } from '../preload/contract.ts';

declare global {
  interface Window {
    readonly sitbones: Bridge;
  }
}

/** The bridge of this window. */
export function bridge(): Bridge {
  return window.sitbones;
}
