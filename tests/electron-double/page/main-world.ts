// The page's side of the context bridge, run in the main world before any page script: defines
// exposed APIs on `window`, frozen, and hands `window.close()` to the owning BrowserWindow.
// Injected by its source text: nothing from outside is used.
import type { WorldBridge, WorldBridgeOptions } from './world-bridge.ts';

export function installMainWorld(
  createBridge: (services: WorldBridgeOptions['services']) => WorldBridge,
): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  const bridge = createBridge({
    expose(key: string, api: unknown) {
      if (key in window) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
    },
  });
  window.close = () => {
    bridge.ask('closeWindow', []);
  };
}
