// A keyboard at the popup.
import type { Locator, Page } from '@playwright/test';

const MOST_STOPS = 30;

/** Presses Tab until the element has the keyboard. Throws when it cannot be reached. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element.toString()}`);
}

/** Presses a key that makes the page go. */
export async function pressLast(page: Page, key: string): Promise<void> {
  const closed = page.waitForEvent('close');
  // The page may be gone before the key is up again.
  await page.keyboard.press(key).catch(() => undefined);
  await closed;
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}
