// Firm mode (design.md, section 4.6; movement.md 2.4): chosen in advance, the card stays until it is answered. The ladder, the
// quiet after an unanswered card and the cap are those of every card; so are the holds that take it back.
import type { Settings } from './settings.ts';

/** Which displays a firm card, and the reset after it, cover. */
export type Covers = Exclude<Settings['firmShows'], 'card'>;

/** Whether a card waits for its answer, rather than fold by itself. */
export function isFirm({ firmness }: Pick<Settings, 'firmness'>): boolean {
  return firmness === 'firm';
}

/** What a card covers under these settings; null where it comes as any card. */
export function coversOf(settings: Settings): Covers | null {
  const { firmShows } = settings;
  return isFirm(settings) && firmShows !== 'card' ? firmShows : null;
}
