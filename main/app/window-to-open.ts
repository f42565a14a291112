// Which window somebody means who starts Sitbones again, or clicks it in the Dock.
import type { Command } from '../../preload/contract.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import { popupStaysOpen } from './popup-stays-open.ts';

/** What waits for them, where something does; the companion window otherwise. */
export function windowToOpen(snapshot: Snapshot): Command {
  return popupStaysOpen(snapshot) ? { kind: 'showPopup' } : { kind: 'openCompanion' };
}
