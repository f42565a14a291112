// One line that says what Sitbones is doing, for the tray and the command line.
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { offHoursUntil, pausedUntil } from '../../preload/messages/rest-until.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import { MINUTE_MS } from '../core/time.ts';

/** A duration in words, in whole minutes rounded down: `40 minutes`, `1 hour 5 minutes`. */
export function durationInWords(ms: number, t: ProgramTranslate): string {
  const total = Math.floor(Math.max(0, ms) / MINUTE_MS);
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return t('duration.minutes', { minutes });
  return minutes === 0
    ? t('duration.hours', { hours })
    : t('duration.hoursMinutes', { hours, minutes });
}

/** What the session is doing, without a full stop: `Sitting for 32 minutes · next reset in 13 minutes`. */
export function statusLine(snapshot: Snapshot, t: ProgramTranslate): string {
  const { status } = snapshot;
  switch (status.kind) {
    case 'counting':
      return clockLine(snapshot, t);
    case 'due':
      return t('clock.due');
    case 'held':
      return t(`hold.${status.reasons[0]}`);
    case 'snoozed':
      return status.until === 'afterCall'
        ? t('clock.snoozedForCall')
        : t('clock.snoozedUntil', { at: status.until });
    case 'card':
      return t('tray.offered');
    case 'playing': {
      const { isPaused, routine } = status.player;
      return isPaused
        ? t('tray.playingPaused', { title: routine.title })
        : t('tray.playing', { title: routine.title });
    }
    case 'done':
      return t(snapshot.clock.rate === 0 ? 'tray.done' : 'tray.doneBack');
    case 'hurt':
      return t('tray.hurt');
    case 'paused':
      return pausedUntil(status.until, snapshot.at, t);
    case 'offHours':
      return offHoursUntil(status.until, snapshot.at, t);
    case 'away':
      return t('clock.awaySince', { at: status.since });
  }
}

function clockLine({ at, clock }: Snapshot, t: ProgramTranslate): string {
  if (clock.posture === 'standing') {
    return t('tray.standing', { duration: durationInWords(clock.standingMs, t) });
  }
  const duration = durationInWords(clock.sittingMs, t);
  if (clock.dueAt === null) return t('tray.sitting', { duration });
  // Rounded up, so that "in 1 minute" is the last thing said before it is due.
  const leftMs = Math.max(1, Math.ceil((clock.dueAt - at) / MINUTE_MS)) * MINUTE_MS;
  return t('tray.sittingNext', { duration, next: durationInWords(leftMs, t) });
}
