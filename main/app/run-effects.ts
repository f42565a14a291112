// Carries out what the core asked for, over the ports. The only interpreter of effects.
import type { DayRecord } from '../core/day-record.ts';
import type { SessionEffect } from '../core/session-effect.ts';
import type { SessionState } from '../core/session-state.ts';
import { elapsedMs, MINUTE_MS, type Instant } from '../core/time.ts';
import type { HistoryPort, PopupPort, SessionPort } from './ports.ts';

/** The session is written no more often than this, except when the machine or the program stops. */
export const SAVE_PERIOD_MS = MINUTE_MS;

export interface EffectDeps {
  readonly popup: PopupPort;
  readonly session: SessionPort;
  readonly history: HistoryPort;
  /** Told whether the last write reached the disk. */
  readonly onSaved: (isSaved: boolean) => void;
}

export interface EffectRunner {
  /** Carries out the effects of one step; `state` is the state after it. */
  run(effects: readonly SessionEffect[], state: SessionState): void;
}

export function createEffectRunner({ popup, session, history, onSaved }: EffectDeps): EffectRunner {
  let isDirty = false;
  let savedAt: Instant | null = null;
  let seenAt: Instant | null = null;
  /** Days that the disk has refused so far. */
  let unarchived: readonly DayRecord[] = [];

  function save(state: SessionState): void {
    isDirty = false;
    savedAt = state.at;
    const isSaved = session.save(state);
    onSaved(archive(unarchived) && isSaved);
  }

  /** Those that the disk refuses are tried again with the next save. */
  function archive(records: readonly DayRecord[]): boolean {
    unarchived = records.filter((record) => !history.archive(record));
    return unarchived.length === 0;
  }

  function saveIfDue(state: SessionState): void {
    if (!isDirty) return;
    if (savedAt === null || Math.abs(elapsedMs(savedAt, state.at)) >= SAVE_PERIOD_MS) save(state);
    else noteSeen(state.clock.presentAt);
  }

  /** A program that is killed right now should not take the last minute for an absence. */
  function noteSeen(presentAt: Instant): void {
    if (seenAt === presentAt) return;
    seenAt = presentAt;
    session.noteSeen(presentAt);
  }

  function runOne(effect: SessionEffect, state: SessionState): void {
    switch (effect.kind) {
      case 'showPopup':
        popup.show({ takeFocus: effect.takeFocus });
        return;
      case 'closePopup':
        popup.close();
        return;
      case 'archiveDay':
        onSaved(archive([...unarchived, effect.record]));
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
  };
}
