// The popup and the large window between them: one has the player, and nothing that happens to the large one leaves
// nobody with it.
import { beforeEach, describe, expect, it } from 'vitest';
import { createPlayerWindows, type PlayerWindows } from '../../main/app/player-windows.ts';
import type { CoverPort, StageWindowPort } from '../../main/app/ports.ts';
import type { Covers } from '../../main/core/firm-mode.ts';
import { FakePopup, FakeProgram } from '../support/fake-ports.ts';

/** A large window that comes when it is told to have been drawn. */
class FakeStageWindow implements StageWindowPort {
  focused = 0;
  current = { isOpen: false, isFullScreen: false };
  readonly #listeners = { shown: new Set<() => void>(), gone: new Set<() => void>() };

  open({ isFullScreen }: { readonly isFullScreen: boolean }): void {
    this.current = { isOpen: true, isFullScreen };
  }

  close(): void {
    this.current = { isOpen: false, isFullScreen: false };
  }

  focus(): void {
    this.focused += 1;
  }

  isOpen(): boolean {
    return this.current.isOpen;
  }

  isFullScreen(): boolean {
    return this.current.isFullScreen;
  }

  hasOtherDisplay(): boolean {
    return true;
  }

  onShown(listener: () => void): () => void {
    this.#listeners.shown.add(listener);
    return () => this.#listeners.shown.delete(listener);
  }

  onGone(listener: () => void): () => void {
    this.#listeners.gone.add(listener);
    return () => this.#listeners.gone.delete(listener);
  }

  onChanged(): () => void {
    return () => undefined;
  }

  draw(): void {
    for (const listener of this.#listeners.shown) listener();
  }

  die(): void {
    this.close();
    for (const listener of this.#listeners.gone) listener();
  }
}

/** Windows over whole displays that come when they are told to have been drawn. */
class FakeCover implements CoverPort {
  covers: Covers | null = null;
  canOpen = true;
  focused = 0;
  readonly #listeners = {
    shown: new Set<() => void>(),
    gone: new Set<() => void>(),
    closed: new Set<() => void>(),
  };

  open(covers: Covers): void {
    if (this.canOpen) this.covers = covers;
  }

  close(): void {
    this.covers = null;
  }

  focus(): void {
    this.focused += 1;
  }

  isOpen(): boolean {
    return this.covers !== null;
  }

  onShown(listener: () => void): () => void {
    return this.#on('shown', listener);
  }

  onGone(listener: () => void): () => void {
    return this.#on('gone', listener);
  }

  onClosed(listener: () => void): () => void {
    return this.#on('closed', listener);
  }

  happen(what: 'shown' | 'gone' | 'closed'): void {
    if (what !== 'shown') this.covers = null;
    for (const listener of this.#listeners[what]) listener();
  }

  #on(what: 'shown' | 'gone' | 'closed', listener: () => void): () => void {
    this.#listeners[what].add(listener);
    return () => this.#listeners[what].delete(listener);
  }
}

let popup: FakePopup;
let stage: FakeStageWindow;
let cover: FakeCover;
let windows: PlayerWindows;
let closings: number;

beforeEach(() => {
  popup = new FakePopup();
  stage = new FakeStageWindow();
  cover = new FakeCover();
  windows = createPlayerWindows({ popup, stage, cover });
  closings = 0;
  windows.popup.onClosed(() => (closings += 1));
  windows.popup.show({ takeFocus: true });
});

describe('A player that moves to the large window', () => {
  it('stays in the popup until the large one is drawn', () => {
    windows.stage.open({ isFullScreen: false });
    expect(popup.isOpen()).toBe(true);
    stage.draw();
    expect(popup.isOpen()).toBe(false);
    expect(windows.popup.isOpen()).toBe(true);
  });

  it('is not paused by the popup that goes on its account', () => {
    windows.stage.open({ isFullScreen: true });
    popup.closeByHand();
    expect(closings).toBe(0);
  });

  it('is brought up there, not in a second window', () => {
    windows.stage.open({ isFullScreen: false });
    stage.draw();
    windows.popup.show({ takeFocus: false });
    expect(stage.focused).toBe(0);
    windows.popup.show({ takeFocus: true });
    expect(stage.focused).toBe(1);
    expect(popup.isOpen()).toBe(false);
  });

  it('goes back to the popup when the large one is closed, or dies', () => {
    windows.stage.open({ isFullScreen: false });
    stage.draw();
    windows.stage.close();
    expect(popup.isOpen()).toBe(true);
    windows.stage.open({ isFullScreen: true });
    stage.draw();
    stage.die();
    expect(popup.isOpen()).toBe(true);
    expect(popup.shown.at(-1)).toEqual({ takeFocus: true });
  });

  it('leaves nothing open when it is over', () => {
    windows.stage.open({ isFullScreen: false });
    stage.draw();
    windows.popup.close();
    expect([stage.isOpen(), popup.isOpen(), windows.popup.isOpen()]).toEqual([false, false, false]);
  });

  it('stays where it is when it is handed back twice', () => {
    windows.stage.close();
    expect(popup.shown).toHaveLength(1);
  });
});

describe('A firm card over the displays', () => {
  const WISH = { takeFocus: false, covers: 'allScreens' } as const;

  beforeEach(() => {
    popup.close();
    windows.popup.show(WISH);
  });

  it('is there instead of the popup', () => {
    expect([cover.covers, popup.isOpen(), windows.popup.isOpen()]).toEqual([
      'allScreens',
      false,
      true,
    ]);
    expect(windows.stage.view()).toMatchObject({ isOpen: true, isFullScreen: true });
  });

  it('keeps the reset that it leads to', () => {
    windows.popup.show({ takeFocus: true });
    expect([cover.focused, popup.isOpen()]).toEqual([1, false]);
  });

  it('is a card in the popup where nothing can be covered', () => {
    cover.close();
    cover.canOpen = false;
    windows.popup.show(WISH);
    expect(popup.isOpen()).toBe(true);
    expect(popup.shown.at(-1)).toEqual({ takeFocus: false });
  });

  it('is a card in the popup, without the keyboard, when the watchdog took it off', () => {
    cover.happen('gone');
    expect(popup.isOpen()).toBe(true);
    expect(popup.shown.at(-1)).toEqual({ takeFocus: false });
    expect(closings).toBe(0);
  });

  it('is closed like the popup when the person closes it', () => {
    cover.happen('closed');
    expect([closings, popup.isOpen()]).toEqual([1, false]);
  });

  it('goes with everything else when it is over', () => {
    windows.popup.close();
    expect([cover.isOpen(), popup.isOpen(), windows.popup.isOpen()]).toEqual([false, false, false]);
  });

  it('goes back to the popup for a locked screen and a machine that sleeps', () => {
    windows.stage.uncover();
    expect([cover.isOpen(), popup.isOpen()]).toEqual([false, true]);
    expect(popup.shown.at(-1)).toEqual({ takeFocus: false });
  });

  it('leaves full screen into the large window, with the popup until that is drawn', () => {
    windows.stage.open({ isFullScreen: false });
    expect([cover.isOpen(), stage.current, popup.isOpen()]).toEqual([
      false,
      { isOpen: true, isFullScreen: false },
      true,
    ]);
  });
});

describe('A full screen of the player', () => {
  it('goes back to the popup for a locked screen; an ordinary window stays', () => {
    windows.stage.open({ isFullScreen: true });
    stage.draw();
    windows.stage.uncover();
    expect([stage.isOpen(), popup.isOpen()]).toEqual([false, true]);
    windows.stage.open({ isFullScreen: false });
    windows.stage.uncover();
    expect(stage.isOpen()).toBe(true);
  });
});

describe('The running program', () => {
  function withCard(): FakeProgram {
    const program = new FakeProgram({
      firmness: 'firm',
      firmShows: 'allScreens',
      waitMinutes: 0,
    }).type(46 * 60);
    expect(program.status.kind).toBe('card');
    program.stage.change({ isOpen: true, isFullScreen: true });
    return program;
  }

  it('asks for the displays when a firm card comes', () => {
    expect(withCard().popup.shown).toEqual([{ takeFocus: false, covers: 'allScreens' }]);
  });

  it.each(['screenLocked', 'machineSuspended', 'machineResumed'] as const)(
    'uncovers them when the machine says %s',
    (kind) => {
      const program = withCard();
      const before = program.stage.uncovered;
      program.desk.happen(kind);
      expect(program.stage.uncovered).toBeGreaterThan(before);
      expect(program.stage.current.isFullScreen).toBe(false);
    },
  );

  it('uncovers them when only a look shows that the screen is locked', () => {
    const program = withCard();
    program.desk.evidence = { ...program.desk.evidence, screen: 'locked' };
    program.type(16);
    expect(program.stage.current.isFullScreen).toBe(false);
  });

  it('does not take its own full screen for one to wait for', () => {
    const program = withCard();
    program.type(16);
    expect(program.desk.wishes.at(-1)?.signals).not.toContain('fullScreen');
    program.stage.change({ isOpen: false, isFullScreen: false });
    program.type(16);
    expect(program.desk.wishes.at(-1)?.signals).toContain('fullScreen');
  });

  it('leaves nothing large on the screen once there is nothing to show on it', () => {
    const program = withCard();
    program.runtime.command({ kind: 'skip' });
    program.stage.change({ isOpen: true, isFullScreen: true });
    program.type(16);
    expect(program.stage.current.isFullScreen).toBe(false);
  });
});

describe('The wish to see it large', () => {
  it('is refused while nothing plays', () => {
    const program = new FakeProgram();
    expect(program.runtime.command({ kind: 'openStage', fullScreen: true })).toEqual({
      ok: false,
      refusal: { kind: 'notNow', command: 'openStage' },
    });
    expect(program.stage.asked).toEqual([]);
  });

  it('is carried out while a routine plays, and windows are told', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'startReset', routineId: 'standing-reset' });
    program.runtime.command({ kind: 'openStage', fullScreen: true });
    expect(program.stage.asked).toEqual(['full screen']);
    expect(program.snapshots.at(-1)?.stage).toMatchObject({ isOpen: true, isFullScreen: true });
    program.runtime.command({ kind: 'closeStage' });
    expect(program.snapshots.at(-1)?.stage.isOpen).toBe(false);
  });
});

describe('A hold on a transition', () => {
  it('is refused where there is none to hold, and "ready" where nothing waits', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'startReset', routineId: 'hip-flexor-opener-30' });
    expect(program.runtime.command({ kind: 'sayReady' })).toMatchObject({ ok: false });
    expect(program.runtime.command({ kind: 'holdTransition' })).toEqual({ ok: true });
    expect(program.runtime.command({ kind: 'holdTransition' })).toMatchObject({ ok: false });
    program.rest(30);
    expect(program.status).toMatchObject({ player: { positionMs: 15_000, waitsAtMs: 15_000 } });
    expect(program.runtime.command({ kind: 'sayReady' })).toEqual({ ok: true });
    program.rest(10);
    expect(program.runtime.command({ kind: 'holdTransition' })).toMatchObject({ ok: false });
  });
});

describe('The line of care', () => {
  it('comes with the first session of a routine that has one, and with no later one', () => {
    const program = new FakeProgram();
    const start = () => {
      program.runtime.command({ kind: 'startReset', routineId: 'hip-flexor-opener-30' });
      const { status } = program;
      return status.kind === 'playing' ? status.player.care : 'not playing';
    };
    expect(start()).toMatch(/^Kneeling hurts/);
    program.type(15);
    program.runtime.command({ kind: 'endRoutine' });
    expect(start()).toBeNull();
  });
});
