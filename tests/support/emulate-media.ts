// Lets a page believe, for the length of one test, that the person has a high-contrast theme or wants less motion.
import type {} from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';

type Feature =
  | { readonly name: 'forced-colors'; readonly value: 'active' }
  | { readonly name: 'prefers-reduced-motion'; readonly value: 'reduce' };

/** Runs `test` while the media feature holds; afterwards the page is as it was. */
export async function withMedia(feature: Feature, test: () => Promise<void>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [feature] });
  try {
    await test();
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  }
}
