// What every page of ours is locked down to, whichever window it is in (platform.md 5.1).
import type { WebPreferences } from 'electron';

/** The preferences of a page whose bundled preload lies at the absolute path `preload`. */
export function pagePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    // Chromium would fetch dictionaries from the network.
    spellcheck: false,
    // The tones of a routine that was started from the tray have no click in the page to wait for. It is Electron's
    // default, and said here because the player depends on it.
    autoplayPolicy: 'no-user-gesture-required',
  };
}
