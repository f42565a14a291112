// Whether a click elsewhere may close the popup.
import type { Snapshot } from '../core/snapshot-types.ts';

/** True while something on it waits for the person: a card, a reset being played, what comes after one. */
export function popupStaysOpen({ status }: Snapshot): boolean {
  return ['card', 'playing', 'done', 'hurt'].includes(status.kind);
}
