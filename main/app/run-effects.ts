// Carries out what the core asked for, over the ports. The only interpreter of effects.
import type { SessionEffect } from '../core/session-effect.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Settings } from '../core/settings.ts';
import { DiskWriter, type DiskDeps } from './disk-writer.ts';
import type { PopupPort, PopupWish } from './ports.ts';

export interface EffectDeps extends DiskDeps {
  readonly popup: PopupPort;
}

export interface EffectRunner {
  /** Carries out the effects of one step; `state` is the state after it. */
  run(effects: readonly SessionEffect[], state: SessionState): void;
  /** Writes settings that a person changed, at once. */
  saveSettings(changes: Partial<Settings>): void;
}

export function createEffectRunner(deps: EffectDeps): EffectRunner {
  const { popup } = deps;
  const disk = new DiskWriter(deps);
  let isDirty = false;

  function save(state: SessionState): void {
    isDirty = false;
    disk.saveNow(state);
  }

  function saveIfDue(state: SessionState): void {
    if (!isDirty) return;
    if (disk.isDue(state)) save(state);
    else disk.noteSeen(state.clock.presentAt);
  }

  function runOne(effect: SessionEffect, state: SessionState): void {
    switch (effect.kind) {
      case 'showPopup':
        popup.show(wishOf(effect));
        return;
      case 'closePopup':
        popup.close();
        return;
      case 'archiveDay':
        disk.archive(effect.record);
        return;
      case 'archiveCheckIn':
        disk.archiveCheckIn(effect.record);
        return;
      case 'saveSession':
        if (effect.urgency === 'now') save(state);
        else isDirty = true;
    }
  }

  return {
    run(effects, state) {
      for (const effect of effects) runOne(effect, state);
      saveIfDue(state);
    },
    saveSettings(changes) {
      disk.saveSettings(changes);
    },
  };
}

function wishOf({ takeFocus, covers }: Extract<SessionEffect, { kind: 'showPopup' }>): PopupWish {
  return covers === undefined ? { takeFocus } : { takeFocus, covers };
}
