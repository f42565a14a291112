// Who brings a prompt to the person: the popup's card, or a notification of the system. Where that one cannot, the other one
// does (main/app/prompt-messenger.ts).
import { isFirm } from './firm-mode.ts';
import type { Settings } from './settings.ts';

export type Messenger = 'card' | 'notification';

/** What it depends on besides the settings. */
export interface MessengerPlace {
  /**
   * Whether a window can be kept from taking the keyboard, and put beside the tray. Not on native Wayland: there the card
   * could land in the middle of a sentence, and of the screen (platform.md 3.2).
   */
  readonly canPlaceWindows: boolean;
}

/** Both, the one to be tried first in front. A firm card is one that stays, and no system promises that of a notification. */
export function chooseMessengers(
  settings: Pick<Settings, 'promptStyle' | 'firmness'>,
  { canPlaceWindows }: MessengerPlace,
): readonly [Messenger, Messenger] {
  const { promptStyle } = settings;
  const isNotifying = promptStyle === 'auto' ? !canPlaceWindows : promptStyle === 'notification';
  return isNotifying && !isFirm(settings) ? ['notification', 'card'] : ['card', 'notification'];
}
