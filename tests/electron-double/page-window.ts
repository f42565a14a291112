// The Chromium window around one page: where it is, how large its content is, whether it can be
// seen. Headless windows are minimised to be hidden; headed ones are moved off the screen, because
// a minimised page would not paint before it is first shown.
import type { Rectangle } from 'electron';
import type { CdpConnection } from './cdp.ts';
import { doubleOptions } from './double-options.ts';
import type { PageTarget } from './page-targets.ts';

export interface PageWindow {
  setBounds(bounds: Rectangle): Promise<void>;
  setVisible(isVisible: boolean): Promise<void>;
}

const OFF_SCREEN = { left: -20_000, top: -20_000 };

export async function createPageWindow(
  { browser }: CdpConnection,
  { windowId, session }: PageTarget,
  first: { bounds: Rectangle; isVisible: boolean },
): Promise<PageWindow> {
  let { bounds, isVisible } = first;

  /** Both are on their way at once: Chromium carries them out in this order. */
  async function apply(): Promise<void> {
    const isAway = doubleOptions.isHeaded && !isVisible;
    const place = isAway ? OFF_SCREEN : { left: bounds.x, top: bounds.y };
    const { width, height } = bounds;
    await Promise.all([
      browser.send('Browser.setWindowBounds', { windowId, bounds: place }),
      browser.send('Browser.setContentsSize', { windowId, width, height }),
    ]);
  }

  async function setHeadlessState(): Promise<void> {
    const windowState = isVisible ? 'normal' : 'minimized';
    await browser.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    // Chromium leaves a restored window hidden until it is brought forward.
    if (isVisible) await session.send('Page.bringToFront');
  }

  await apply();
  return {
    setBounds: async (next) => {
      bounds = next;
      await apply();
    },
    setVisible: async (next) => {
      isVisible = next;
      await (doubleOptions.isHeaded ? apply() : setHeadlessState());
    },
  };
}
