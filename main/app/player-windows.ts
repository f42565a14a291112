// The popup, and the large window that the player can move to: one of them has the player at a time, and whatever
// happens to the large one, the popup takes over. How each is made is its adapter's.
import type { StageView } from '../core/snapshot-types.ts';
import type { PopupPort, StagePort, StageWindowPort } from './ports.ts';

export interface PlayerWindowsDeps {
  readonly popup: PopupPort;
  readonly stage: StageWindowPort;
}

export interface PlayerWindows {
  /** What the session shows itself on: the large window while there is one, else the popup. */
  readonly popup: PopupPort;
  readonly stage: StagePort;
}

export function createPlayerWindows({ popup, stage }: PlayerWindowsDeps): PlayerWindows {
  // Until it is drawn, the player stays where it is.
  stage.onShown(() => {
    popup.close();
  });
  stage.onGone(() => {
    popup.show({ takeFocus: true });
  });
  return { popup: sharedPopup(popup, stage), stage: handingStage(popup, stage) };
}

function sharedPopup(popup: PopupPort, stage: StageWindowPort): PopupPort {
  return {
    show: (options) => {
      if (!stage.isOpen()) popup.show(options);
      else if (options.takeFocus) stage.focus();
    },
    close: () => {
      stage.close();
      popup.close();
    },
    isOpen: () => stage.isOpen() || popup.isOpen(),
    onClosed: (listener) =>
      popup.onClosed(() => {
        if (!stage.isOpen()) listener();
      }),
  };
}

function handingStage(popup: PopupPort, stage: StageWindowPort): StagePort {
  return {
    open: (options) => {
      stage.open(options);
    },
    close: () => {
      if (!stage.isOpen()) return;
      stage.close();
      popup.show({ takeFocus: true });
    },
    view: (): StageView => ({
      isOpen: stage.isOpen(),
      isFullScreen: stage.isFullScreen(),
      hasOtherDisplay: stage.hasOtherDisplay(),
    }),
    onChanged: (listener) => stage.onChanged(listener),
  };
}
