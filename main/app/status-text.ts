// What `sitbones status` prints: sentences for people, and stable fields for scripts.
import type { Routine } from '../../routines/schema.ts';
import type {
  ProgramMessages,
  ProgramTranslate,
} from '../../preload/messages/create-program-messages.ts';
import { reasonText } from '../../preload/messages/reason-text.ts';
import { saidMinutes } from '../../preload/messages/said-minutes.ts';
import { whyText } from '../../preload/messages/why-text.ts';
import type { IdleSourceName } from '../core/desk-evidence.ts';
import type {
  HoldReason,
  Notice,
  RoutineReason,
  SessionStatus,
  Snapshot,
} from '../core/snapshot-types.ts';
import { MINUTE_MS, type Instant } from '../core/time.ts';
import { durationInWords, statusLine } from './status-line.ts';

/**
 * What `sitbones status --json` prints, on one line. Fields are only ever added. Minutes are whole, rounded down;
 * instants are ISO 8601 in UTC.
 */
export interface StatusReport {
  readonly status: SessionStatus['kind'];
  /** The status in one line of words. */
  readonly summary: string;
  readonly sittingMinutes: number;
  readonly intervalMinutes: number;
  /** When the next reset will be due if nothing changes; null while the clock does not run towards it. */
  readonly dueAt: string | null;
  readonly posture: 'sitting' | 'standing';
  readonly standingMinutes: number;
  /** False when keyboard and mouse cannot be seen, so that only lock and sleep count as away. */
  readonly isInputBelieved: boolean;
  /** How they are seen: powerMonitor, mutter or extIdleNotify; null while a way is looked for. */
  readonly inputSource: IdleSourceName | null;
  /** What the clock counts and why, and why something is shown or nothing: whole sentences. */
  readonly explanation: readonly string[];
  /** Why a due reset is kept back, the first reason being the one to name; empty when none is. */
  readonly holds: readonly HoldReason[];
  /** When a pause or a snooze ends by itself; null when there is none, or it has no such time. */
  readonly until: string | null;
  /** The reset that would come next, and its code where it has one. */
  readonly next: {
    readonly id: string;
    readonly code: string | null;
    readonly title: string;
    readonly seconds: number;
  };
  /** Why that one, in one sentence. */
  readonly why: string;
  readonly whyKind: RoutineReason['kind'];
  readonly resetsToday: number;
  readonly notices: readonly { readonly kind: Notice['kind']; readonly detail: string }[];
  /** Above 1 only in development: how many times faster than real time the program runs. */
  readonly timeScale: number;
}

export interface StatusWords {
  readonly messages: ProgramMessages;
  readonly routines: readonly Routine[];
}

/** Everything a script may want to know. */
export function statusReport(
  snapshot: Snapshot,
  { messages: { t }, routines }: StatusWords,
): StatusReport {
  const { status, clock, next } = snapshot;
  const { id, title, seconds } = next.routine;
  const code = routines.find((routine) => routine.id === id)?.code ?? null;
  return {
    status: status.kind,
    summary: statusLine(snapshot, t),
    sittingMinutes: Math.floor(clock.sittingMs / MINUTE_MS),
    intervalMinutes: Math.floor(clock.intervalMs / MINUTE_MS),
    dueAt: isoOrNull(clock.dueAt),
    posture: clock.posture,
    standingMinutes: Math.floor(clock.standingMs / MINUTE_MS),
    isInputBelieved: snapshot.isInputBelieved,
    inputSource: snapshot.inputSource,
    explanation: snapshot.why.map((why) => whyText(why, t)),
    holds: status.kind === 'held' ? status.reasons : [],
    until: isoOrNull(endOf(status)),
    next: { id, code, title, seconds },
    why: reasonText(next.reason, t),
    whyKind: next.reason.kind,
    resetsToday: snapshot.day.resets,
    notices: snapshot.notices.map(({ kind, detail }) => ({ kind, detail })),
    timeScale: snapshot.timeScale,
  };
}

/** The same for people, a few short lines without a line break at the end. */
export function statusText(snapshot: Snapshot, { t }: ProgramMessages): string {
  const { next, day, notices, isInputBelieved, why } = snapshot;
  const { title, seconds } = next.routine;
  return [
    `${statusLine(snapshot, t)}.`,
    t('cli.next', {
      title,
      duration: lengthInWords(seconds, t),
      reason: reasonText(next.reason, t),
    }),
    t('cli.resets', { resets: day.resets }),
    ...why.map((each) => whyText(each, t)),
    ...(isInputBelieved ? [] : [t('clock.unknownInput')]),
    ...notices.map(({ kind, detail }) => t('cli.notice', { text: t(`notice.${kind}`), detail })),
  ].join('\n');
}

function lengthInWords(seconds: number, t: ProgramTranslate): string {
  const minutes = saidMinutes(seconds);
  return minutes === null
    ? t('duration.seconds', { seconds })
    : durationInWords(minutes * MINUTE_MS, t);
}

function endOf(status: SessionStatus): Instant | null {
  if (status.kind === 'paused' || status.kind === 'offHours') return status.until;
  return status.kind === 'snoozed' && status.until !== 'afterCall' ? status.until : null;
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
