// Turns what a session file holds into a session state, or says where it is wrong. A stored session is never
// half used: what does not fit in every part is set aside by whoever asked.
import * as v from 'valibot';
import type { Routine } from '../../routines/schema.ts';
import { startCheckIn, type CheckInState } from './check-in.ts';
import { NO_DOSES } from './doses.ts';
import { LEDGER_KINDS } from './ledger.ts';
import { SESSION_VERSION, type PromptState, type SessionState } from './session-state.ts';
import { doses, recentSchema, tallySchema } from './stored-days.ts';
import { checkInSchema } from './stored-check-in.ts';
import { reasonSchema } from './stored-reason.ts';
import {
  count,
  durationMs,
  evidence,
  feel,
  id,
  instantsUntil,
  text,
  type Instants,
} from './stored-values.ts';
import type { Instant } from './time.ts';

export interface SessionContext {
  readonly now: Instant;
  /** The routine a value describes, or null. */
  readonly checkRoutine: (value: unknown) => Routine | null;
}

export type SessionResult =
  | { readonly ok: true; readonly state: SessionState }
  /** `problem` names the field and what is wrong with it, for the log. */
  | { readonly ok: false; readonly problem: string };

/** Far above what a day can hold. */
const MAX_LEDGER_ENTRIES = 20_000;

/**
 * Checks a value that came out of `JSON.parse`. Never throws. Besides the shape it holds that nothing happened in the
 * future (a day is forgiven: clocks get set right) and that nothing is waited for longer than a week.
 */
export function parseSession(value: unknown, { now, checkRoutine }: SessionContext): SessionResult {
  const schema = sessionSchema(instantsUntil(now), checkRoutine);
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (parsed.success) {
    const { checkIn = startCheckIn(parsed.output.tally.day), ...rest } = parsed.output;
    return { ok: true, state: { ...rest, checkIn } };
  }
  const [issue] = parsed.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}

type StoredSession = Omit<SessionState, 'checkIn'> & {
  readonly checkIn?: CheckInState | undefined;
};

function sessionSchema(instants: Instants, checkRoutine: SessionContext['checkRoutine']) {
  const { past, ahead } = instants;
  return v.object({
    version: v.literal(SESSION_VERSION),
    at: past,
    isStopped: v.boolean(),
    expectedGapMs: durationMs,
    clock: clockSchema(instants),
    desk: deskSchema(instants),
    pause: v.nullable(v.object({ since: past, until: v.nullable(ahead) })),
    hours: v.optional(hoursSchema(instants), NO_HOURS),
    fixedTime: v.optional(v.object({ passedAt: past, dueSince: v.nullable(past) }), NO_FIXED_TIME),
    prompt: promptSchema(instants, checkRoutine),
    snoozes: count,
    cardsShownAt: v.pipe(v.array(past), v.maxLength(100)),
    quietUntil: v.nullable(ahead),
    // An earlier version quoted no plan.
    planQuote: v.optional(v.nullable(v.object({ at: past, cardsSince: count })), null),
    sessions: v.record(id, count),
    tally: tallySchema(instants),
    recent: recentSchema(),
    // A session of an earlier version asked for no check-in.
    checkIn: v.optional(checkInSchema),
    dayStartedAt: past,
    ledger: ledgerSchema(instants),
  }) satisfies v.GenericSchema<unknown, StoredSession>;
}

/** What a session of an older version does not say: no hours, no fixed times. */
const NO_HOURS = { isOff: false, since: 0, until: null, isIgnored: false };
const NO_FIXED_TIME = { passedAt: 0, dueSince: null };

function hoursSchema({ past, ahead }: Instants) {
  return v.object({
    isOff: v.boolean(),
    since: past,
    until: v.nullable(ahead),
    isIgnored: v.boolean(),
  });
}

function clockSchema({ past }: Instants) {
  return v.pipe(
    v.object({
      sittingMs: durationMs,
      skippedMs: durationMs,
      presentAt: past,
      evidence,
      absence: v.nullable(v.object({ evidence, awayMs: durationMs, seenUntil: past })),
      posture: v.variant('kind', [
        v.object({ kind: v.literal('sitting') }),
        v.object({
          kind: v.literal('standing'),
          standingMs: durationMs,
          skippedMs: durationMs,
          intervalMs: durationMs,
        }),
      ]),
      frozen: v.nullable(v.picklist(['reset', 'paused'])),
    }),
    v.check(
      ({ sittingMs, skippedMs }) => skippedMs <= sittingMs,
      'skippedMs is more than sittingMs',
    ),
  );
}

function deskSchema({ past }: Instants) {
  const signal = v.variant('kind', [
    v.object({ kind: v.literal('off') }),
    v.object({ kind: v.literal('on'), since: past }),
    v.object({ kind: v.literal('ended'), endedAt: past, lastedMs: durationMs }),
  ]);
  return v.object({
    isLocked: v.boolean(),
    inputAgeMs: v.nullable(durationMs),
    sampledAt: past,
    zeroSinceAt: v.nullable(past),
    backAt: past,
    unlockedAt: v.nullable(past),
    awakeAt: v.nullable(past),
    isOnBattery: v.optional(v.boolean(), false),
    signals: v.object({ call: signal, fullScreen: signal, doNotDisturb: signal }),
  });
}

function promptSchema({ past, ahead }: Instants, checkRoutine: SessionContext['checkRoutine']) {
  return v.variant('kind', [
    v.object({ kind: v.literal('counting') }),
    v.object({
      kind: v.literal('due'),
      since: past,
      waitFrom: past,
      wasHeld: v.boolean(),
      takenBackAt: v.optional(v.nullable(past), null),
    }),
    v.object({
      kind: v.literal('snoozed'),
      since: past,
      until: v.union([ahead, v.literal('afterCall')]),
    }),
    v.object({
      kind: v.literal('card'),
      since: past,
      shownAt: past,
      offer: v.picklist(['full', 'short', 'standOnly', 'change']),
      routineId: id,
      microId: id,
      reason: reasonSchema,
      quotesPlan: v.optional(v.boolean(), false),
    }),
    playingSchema({ past, ahead }, checkRoutine),
    v.object({
      kind: v.literal('done'),
      routineId: id,
      endedAt: past,
      doneMs: durationMs,
      isFinished: v.boolean(),
      feel: v.nullable(feel),
      returnedAt: v.nullable(past),
      isAsking: v.boolean(),
    }),
    v.object({
      kind: v.literal('hurt'),
      routineId: id,
      routineTitle: text,
      startedAt: past,
      stoppedAt: past,
      doneMs: durationMs,
      doses: v.optional(doses, NO_DOSES),
    }),
  ]) satisfies v.GenericSchema<unknown, PromptState>;
}

function playingSchema({ past }: Instants, checkRoutine: SessionContext['checkRoutine']) {
  const routine = v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const checked = checkRoutine(dataset.value);
      if (checked !== null) return checked;
      addIssue({ message: 'not a routine' });
      return NEVER;
    }),
  );
  return v.object({
    kind: v.literal('playing'),
    routine,
    startedAt: past,
    anchorAt: past,
    positionMs: durationMs,
    doneMs: durationMs,
    isPaused: v.boolean(),
    // A session of an earlier version knew no waiting.
    waitsAtMs: v.optional(v.nullable(durationMs), null),
    // Nor what was played of each step.
    playedMs: v.optional(v.pipe(v.array(durationMs), v.maxLength(80)), []),
  });
}

function ledgerSchema({ past }: Instants) {
  const kind = v.picklist(LEDGER_KINDS);
  return v.pipe(
    v.array(v.object({ from: past, to: past, kind, evidence })),
    v.maxLength(MAX_LEDGER_ENTRIES),
    v.check(
      (entries) =>
        entries.every(
          ({ from, to }, index) => from < to && (entries[index - 1]?.to ?? from) <= from,
        ),
      'its entries are empty or out of order',
    ),
  );
}
