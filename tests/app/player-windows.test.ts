// The popup and the large window between them: one has the player, and nothing that happens to the large one leaves
// nobody with it.
import { beforeEach, describe, expect, it } from 'vitest';
import { createPlayerWindows, type PlayerWindows } from '../../main/app/player-windows.ts';
import type { StageWindowPort } from '../../main/app/ports.ts';
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

let popup: FakePopup;
let stage: FakeStageWindow;
let windows: PlayerWindows;
let closings: number;

beforeEach(() => {
  popup = new FakePopup();
  stage = new FakeStageWindow();
  windows = createPlayerWindows({ popup, stage });
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
