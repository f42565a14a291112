// Puts the person's theme and text size on the page. Colours and sizes follow by tokens.css.
import type { Snapshot } from '../preload/contract.ts';

const BASE_PX = 16;

/** Applies the settings to the root element; `system` leaves the theme to the platform. */
export function applyPageLook(
  root: HTMLElement,
  { theme, textPercent }: Pick<Snapshot['settings'], 'theme' | 'textPercent'>,
): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.style.setProperty('font-size', `${String((BASE_PX * textPercent) / 100)}px`);
}
