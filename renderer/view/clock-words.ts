// What the clock says in each status: one headline, one quiet line, a glyph and the ring's tone. Pure; which status it
// is was main's decision.
import type { HoldReason, Snapshot } from '../../preload/contract.ts';
import { offHoursUntil, pausedUntil } from '../../preload/messages/rest-until.ts';
import type { IconName } from '../components/icons.ts';
import { t } from '../messages.ts';
import type { ClockAt } from './clock-at.ts';
import { lengthInWords, minutesInWords, nearestMinutes, wholeMinutes } from './duration-words.ts';

export interface ClockWords {
  readonly headline: string;
  readonly detail: string;
  readonly glyph: IconName | null;
  readonly tone: 'clay' | 'moss' | 'quiet';
}

const MINUTE_MS = 60_000;

const HOLD_WORDS = {
  paused: 'hold.paused',
  offHours: 'hold.offHours',
  emptyDesk: 'hold.emptyDesk',
  call: 'hold.call',
  fullScreen: 'hold.fullScreen',
  doNotDisturb: 'hold.doNotDisturb',
  quiet: 'hold.quiet',
  cap: 'hold.cap',
} as const satisfies Record<HoldReason, `hold.${string}`>;

/** The words under the ring. Statuses that have a screen of their own (the card, the player) read as counting. */
export function clockWords(snapshot: Snapshot, clock: ClockAt): ClockWords {
  const { status } = snapshot;
  switch (status.kind) {
    case 'due':
      return {
        headline: t('clock.due'),
        detail: t('clock.dueDetail'),
        glyph: 'bell',
        tone: 'clay',
      };
    case 'held':
      return {
        headline: t(HOLD_WORDS[status.reasons[0]]),
        detail: t('hold.detail'),
        glyph: 'hourglass',
        tone: 'clay',
      };
    case 'snoozed':
      return {
        headline: snoozedUntil(status.until),
        detail: nextWhat(snapshot),
        glyph: 'moon',
        tone: 'clay',
      };
    case 'paused':
    case 'offHours':
      return restWords(status, snapshot.at);
    case 'away':
      return {
        headline: t('clock.awaySince', { at: status.since }),
        detail: t('clock.awayDetail'),
        glyph: 'cup',
        tone: 'quiet',
      };
    case 'counting':
    case 'card':
    case 'playing':
    case 'done':
    case 'hurt':
      return clock.isStanding ? standingWords(clock) : countingWords(snapshot, clock);
  }
}

function restWords(
  { kind, until }: Extract<Snapshot['status'], { kind: 'paused' | 'offHours' }>,
  at: number,
): ClockWords {
  return kind === 'paused'
    ? {
        headline: pausedUntil(until, at, t),
        detail: t('clock.pausedDetail'),
        glyph: 'pause',
        tone: 'quiet',
      }
    : {
        headline: offHoursUntil(until, at, t),
        detail: t(until === null ? 'clock.pausedDetail' : 'clock.offHoursDetail'),
        glyph: 'moon',
        tone: 'quiet',
      };
}

/** The clock in one sentence, for those who do not see the ring. */
export function clockInWords(clock: ClockAt, isInputBelieved: boolean): string {
  const sitting = minutesInWords(wholeMinutes(clock.sittingMs));
  if (clock.isStanding) {
    const duration = minutesInWords(wholeMinutes(clock.standingMs));
    return t('clock.standingInWords', { duration, sitting });
  }
  const interval = minutesInWords(wholeMinutes(clock.intervalMs));
  const key = isInputBelieved ? 'clock.sittingInWords' : 'clock.deskInWords';
  return t(key, { duration: sitting, interval });
}

/** Milliseconds of main's time until any of the words or figures above change by time alone; null for never. */
export function nextClockChangeMs({ clock: { rate } }: Snapshot, clock: ClockAt): number | null {
  const changes = [
    ...(clock.isStanding ? [MINUTE_MS - (clock.standingMs % MINUTE_MS)] : []),
    ...(rate > 0 ? [(MINUTE_MS - (clock.sittingMs % MINUTE_MS)) / rate] : []),
    ...(rate < 0 && clock.sittingMs > 0
      ? [(clock.sittingMs % MINUTE_MS || MINUTE_MS) / -rate]
      : []),
    // "About n minutes" turns at the half minute.
    ...(clock.untilDueMs === null
      ? []
      : [(clock.untilDueMs + MINUTE_MS / 2) % MINUTE_MS || MINUTE_MS]),
  ];
  return changes.length === 0 ? null : Math.min(...changes);
}

function countingWords(snapshot: Snapshot, { untilDueMs }: ClockAt): ClockWords {
  const calm = { detail: nextWhat(snapshot), glyph: null, tone: 'clay' } as const;
  if (untilDueMs === null) return { ...calm, headline: t('clock.stopped'), tone: 'quiet' };
  if (untilDueMs < MINUTE_MS / 2) return { ...calm, headline: t('clock.nextResetSoon') };
  return { ...calm, headline: t('clock.nextReset', { minutes: nearestMinutes(untilDueMs) }) };
}

function standingWords({ sittingMs }: ClockAt): ClockWords {
  return {
    headline: t('clock.standing'),
    detail: t('clock.standingDetail', { minutes: Math.ceil(sittingMs / MINUTE_MS) }),
    glyph: null,
    tone: 'moss',
  };
}

function nextWhat({ next: { routine } }: Snapshot): string {
  return t('clock.nextWhat', { title: routine.title, duration: lengthInWords(routine.seconds) });
}

function snoozedUntil(until: number | 'afterCall'): string {
  return until === 'afterCall' ? t('clock.snoozedForCall') : t('clock.snoozedUntil', { at: until });
}
