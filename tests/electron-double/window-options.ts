// The window and page options the double knows, with the checks that keep an insecure or mistaken
// window from passing unnoticed.
import path from 'node:path';
import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { notCovered, refuseOptions } from './not-covered.ts';

export const WINDOW_OPTIONS = [
  'width', 'height', 'x', 'y', 'useContentSize', 'center', 'minWidth', 'minHeight', 'maxWidth',
  'maxHeight', 'resizable', 'movable', 'minimizable', 'maximizable', 'closable', 'focusable',
  'alwaysOnTop', 'fullscreen', 'fullscreenable', 'skipTaskbar', 'hiddenInMissionControl', 'kiosk',
  'title', 'icon', 'show', 'paintWhenInitiallyHidden', 'frame', 'acceptFirstMouse',
  'autoHideMenuBar', 'backgroundColor', 'hasShadow', 'opacity', 'transparent', 'type',
  'titleBarStyle', 'roundedCorners', 'thickFrame', 'vibrancy', 'backgroundMaterial',
  'visualEffectState', 'accentColor', 'webPreferences',
]; // prettier-ignore

const WEB_PREFERENCES = [
  'preload', 'sandbox', 'contextIsolation', 'nodeIntegration', 'partition', 'session',
  'additionalArguments', 'backgroundThrottling', 'devTools', 'spellcheck', 'webSecurity',
  'allowRunningInsecureContent', 'webviewTag', 'navigateOnDragDrop', 'disableDialogs',
  'safeDialogs', 'autoplayPolicy', 'enableWebSQL', 'webgl', 'images', 'textAreasAreResizable',
  'disableHtmlFullscreenWindowResize', 'v8CacheOptions', 'zoomFactor', 'defaultFontSize',
  'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'experimentalFeatures', 'plugins',
  'javascript', 'enablePreferredSizeMode', 'scrollBounce', 'defaultEncoding',
]; // prettier-ignore

// What the double cannot do, because its pages are always sandboxed and isolated.
const FIXED: Partial<Record<keyof WebPreferences, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
};

/** Electron's default, and what Chromium is started with (chromium.ts). */
const AUTOPLAY = 'no-user-gesture-required';

export function checkWebPreferences(preferences: WebPreferences): void {
  refuseOptions('webPreferences', preferences, WEB_PREFERENCES);
  for (const [name, value] of Object.entries(FIXED)) {
    const given = preferences[name as keyof WebPreferences];
    if (given !== undefined && given !== value) {
      notCovered(`webPreferences.${name}: ${JSON.stringify(given)}`);
    }
  }
  const { autoplayPolicy = AUTOPLAY } = preferences;
  if (autoplayPolicy !== AUTOPLAY) notCovered(`webPreferences.autoplayPolicy: '${autoplayPolicy}'`);
  const { preload } = preferences;
  if (preload !== undefined && !path.isAbsolute(preload)) {
    throw new Error('preload script must have absolute path.');
  }
}

/** Electron's defaults: 800 × 600, in the middle of the work area. */
export function centredBounds(
  options: BrowserWindowConstructorOptions,
  workArea: Rectangle,
): Rectangle {
  const { width = 800, height = 600 } = options;
  const {
    x = workArea.x + Math.round((workArea.width - width) / 2),
    y = workArea.y + Math.round((workArea.height - height) / 2),
  } = options;
  requireIntegers({ x, y, width, height });
  return { x, y, width, height };
}

/** Electron converts coordinates strictly. */
export function requireIntegers(values: Partial<Rectangle>): void {
  for (const [name, value] of Object.entries(values)) {
    if (Number.isInteger(value)) continue;
    throw new TypeError(
      `Error processing argument at index 0, conversion failure from ${name}: ${String(value)}`,
    );
  }
}
