// The popup, the large window that the player can move to, and the windows of a firm card over whole displays: one of them
// has the session at a time, and whatever happens to the large ones, the popup takes over. How each is made is its adapter's.
import type { StageView } from '../core/snapshot-types.ts';
import type { CoverPort, PopupPort, PopupWish, StagePort, StageWindowPort } from './ports.ts';

export interface PlayerWindowsDeps {
  readonly popup: PopupPort;
  readonly stage: StageWindowPort;
  readonly cover: CoverPort;
}

export interface PlayerWindows {
  /** What the session shows itself on: a large window while there is one, else the popup. */
  readonly popup: PopupPort;
  readonly stage: StagePort;
}

export function createPlayerWindows(deps: PlayerWindowsDeps): PlayerWindows {
  const { popup, stage, cover } = deps;
  // Until it is drawn, the player stays where it is.
  stage.onShown(() => {
    popup.close();
  });
  stage.onGone(() => {
    popup.show({ takeFocus: true });
  });
  cover.onShown(() => {
    popup.close();
  });
  // Nobody asked for it, so the keyboard stays where it is.
  cover.onGone(() => {
    popup.show({ takeFocus: false });
  });
  return { popup: sharedPopup(deps), stage: handingStage(deps) };
}

function sharedPopup({ popup, stage, cover }: PlayerWindowsDeps): PopupPort {
  const isLarge = () => stage.isOpen() || cover.isOpen();

  function show(wish: PopupWish): void {
    const { covers, takeFocus } = wish;
    if (cover.isOpen()) {
      if (takeFocus) cover.focus();
      return;
    }
    if (stage.isOpen()) {
      if (takeFocus) stage.focus();
      return;
    }
    if (covers !== undefined) cover.open(covers);
    if (!cover.isOpen()) popup.show({ takeFocus });
  }

  return {
    show,
    close: () => {
      cover.close();
      stage.close();
      popup.close();
    },
    isOpen: () => isLarge() || popup.isOpen(),
    onClosed: (listener) => {
      const endings = [
        popup.onClosed((how) => {
          if (!isLarge()) listener(how);
        }),
        cover.onClosed(() => {
          listener('byHand');
        }),
      ];
      return () => {
        for (const end of endings) end();
      };
    },
  };
}

function handingStage({ popup, stage, cover }: PlayerWindowsDeps): StagePort {
  function handBack(takeFocus: boolean): void {
    if (!stage.isOpen() && !cover.isOpen()) return;
    cover.close();
    stage.close();
    popup.show({ takeFocus });
  }

  return {
    open: (options) => {
      if (cover.isOpen() && options.isFullScreen) return;
      if (cover.isOpen()) handBack(true);
      stage.open(options);
    },
    close: () => {
      handBack(true);
    },
    uncover: () => {
      if (cover.isOpen() || stage.isFullScreen()) handBack(false);
    },
    view: (): StageView => ({
      isOpen: stage.isOpen() || cover.isOpen(),
      isFullScreen: stage.isFullScreen() || cover.isOpen(),
      hasOtherDisplay: stage.hasOtherDisplay(),
    }),
    onChanged: (listener) => {
      const endings = [stage.onChanged(listener), cover.onShown(listener), cover.onGone(listener)];
      return () => {
        for (const end of endings) end();
      };
    },
  };
}
