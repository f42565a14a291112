// Runs the program's own core over a recorded desk, as the runtime would: the same periods, the same events. Every
// prompt is answered with Skip at once, so that a day yields all the prompts it can.
import { advanceSession } from '../../main/core/advance-session.ts';
import { findHolds } from '../../main/core/holds.ts';
import { asWished, deskWish } from '../../main/core/desk-wish.ts';
import { samplePeriodMs } from '../../main/core/sample-period.ts';
import type { SessionContext } from '../../main/core/session-context.ts';
import type { SessionEvent } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import { startSession } from '../../main/core/start-session.ts';
import { instant, type Instant } from '../../main/core/time.ts';
import { dayKeyOf } from './local-day.ts';
import { RecordedDesk, type Injected, type Stretch } from './recorded-desk.ts';

/** One line of the report. `sittingMs` is the clock at `at`; ages and clock in milliseconds. */
export type ReplayLine = { readonly at: Instant; readonly sittingMs: number } & (
  | { readonly kind: 'due' }
  | { readonly kind: 'hold'; readonly reasons: readonly string[] }
  | { readonly kind: 'prompt'; readonly offer: string; readonly inputAgeMs: number | null }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'absence'; readonly since: Instant; readonly evidence: string }
  | { readonly kind: 'clock'; readonly after: 'absence' | 'day' }
);

/** Something that happens at a known time, beside the samples. */
interface Happening {
  readonly at: Instant;
  readonly does: 'sleep' | 'wake' | 'lock' | 'unlock' | 'stop' | 'start';
}

/**
 * Replays a recording with injected happenings. `stretches` must be in order of time and not overlap; what lies
 * between two of them counts as off.
 */
export function replayDesk(
  stretches: readonly Stretch[],
  injected: readonly Injected[],
  context: SessionContext,
): readonly ReplayLine[] {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  return new Replay(stretches, injected, { context, from: first.from }).run(last.to);
}

class Replay {
  readonly #desk: RecordedDesk;
  readonly #happenings: readonly Happening[];
  readonly #context: SessionContext;
  readonly #lines: ReplayLine[] = [];
  #state: SessionState;
  #isRunning = true;
  #isAsleep = false;
  #holds = '';

  constructor(
    stretches: readonly Stretch[],
    injected: readonly Injected[],
    { context, from }: { readonly context: SessionContext; readonly from: Instant },
  ) {
    this.#desk = new RecordedDesk(stretches, injected, from);
    this.#happenings = [
      ...offHappenings(stretches),
      ...injected.flatMap(injectedHappenings),
    ].toSorted((a, b) => a.at - b.at);
    this.#context = context;
    this.#state = startSession(from, dayKeyOf(from));
  }

  run(until: Instant): readonly ReplayLine[] {
    this.#step({ kind: 'programStarted', at: this.#state.at, day: this.#state.tally.day });
    let index = 0;
    let at: number = this.#state.at;
    while (at < until) {
      const happening = this.#happenings[index];
      const sampleAt = this.#isSeeing
        ? Math.max(
            at,
            this.#state.at + samplePeriodMs(this.#state, this.#state.at, this.#context.settings),
          )
        : until;
      if (happening !== undefined && happening.at <= Math.min(sampleAt, until)) {
        at = happening.at;
        index += 1;
        this.#happen(happening);
      } else {
        at = Math.min(sampleAt, until);
        if (this.#isSeeing) this.#sample(instant(at));
      }
    }
    return this.#lines;
  }

  get #isSeeing(): boolean {
    return this.#isRunning && !this.#isAsleep;
  }

  #happen({ at, does }: Happening): void {
    switch (does) {
      case 'sleep':
        this.#stepIf(this.#isSeeing, { kind: 'machineSuspended', at });
        this.#isAsleep = true;
        return;
      case 'wake':
        this.#isAsleep = false;
        this.#stepIf(this.#isRunning, { kind: 'machineResumed', at });
        break;
      case 'stop':
        this.#stepIf(this.#isSeeing, { kind: 'programStopped', at });
        this.#isRunning = false;
        return;
      case 'start':
        this.#isRunning = true;
        this.#stepIf(this.#isSeeing, { kind: 'programStarted', at, day: dayKeyOf(at) });
        break;
      case 'lock':
        this.#stepIf(this.#isSeeing, { kind: 'screenLocked', at });
        break;
      case 'unlock':
        this.#stepIf(this.#isSeeing, { kind: 'screenUnlocked', at });
    }
    if (this.#isSeeing) this.#sample(at);
  }

  #sample(at: Instant): void {
    const day = dayKeyOf(at);
    if (day !== this.#state.tally.day) {
      this.#step({ kind: 'dayStarted', at, day });
      this.#lines.push({ at, kind: 'clock', after: 'day', sittingMs: this.#sittingMs(at) });
    }
    const wish = deskWish(this.#state, at, this.#context.settings);
    this.#step({ kind: 'deskSampled', at, evidence: asWished(this.#desk.look(at), wish) });
  }

  #stepIf(condition: boolean, event: SessionEvent): void {
    if (condition) this.#step(event);
  }

  #step(event: SessionEvent): void {
    const before = this.#state;
    this.#state = advanceSession(before, event, this.#context).state;
    this.#report(before, event.at);
    if (this.#state.prompt.kind === 'card') this.#step({ kind: 'promptSkipped', at: event.at });
  }

  #report(before: SessionState, at: Instant): void {
    const after = this.#state;
    this.#reportAbsence(before, at);
    this.#reportWaiting(before, at);
    if (after.prompt.kind === 'card' && before.prompt.kind !== 'card') {
      const { offer } = after.prompt;
      this.#lines.push({
        at,
        kind: 'prompt',
        offer,
        inputAgeMs: after.desk.inputAgeMs,
        sittingMs: this.#sittingMs(at),
      });
    }
    if (after.tally.prompts.unanswered > before.tally.prompts.unanswered) {
      this.#lines.push({ at, kind: 'unanswered', sittingMs: this.#sittingMs(at) });
    }
  }

  #reportAbsence(before: SessionState, at: Instant): void {
    const { absence, presentAt } = this.#state.clock;
    const wasAway = before.clock.absence !== null;
    if (absence !== null && !wasAway) {
      const { evidence } = absence;
      this.#lines.push({
        at,
        kind: 'absence',
        since: presentAt,
        evidence,
        sittingMs: this.#sittingMs(at),
      });
    }
    if (absence === null && wasAway)
      this.#lines.push({ at, kind: 'clock', after: 'absence', sittingMs: this.#sittingMs(at) });
  }

  #reportWaiting(before: SessionState, at: Instant): void {
    const after = this.#state;
    const wasDue = before.prompt.kind === 'due';
    if (after.prompt.kind !== 'due') {
      this.#holds = '';
      if (after.prompt.kind !== 'card' || wasDue) return;
    }
    if (!wasDue) this.#lines.push({ at, kind: 'due', sittingMs: this.#sittingMs(at) });
    if (after.prompt.kind !== 'due' || !after.prompt.wasHeld) return;
    const reasons = findHolds(after, at, this.#context.settings);
    if (reasons.join() === this.#holds) return;
    this.#holds = reasons.join();
    this.#lines.push({ at, kind: 'hold', reasons, sittingMs: this.#sittingMs(at) });
  }

  #sittingMs(at: Instant): number {
    return Math.round(readSittingMs(this.#state.clock, at));
  }
}

/** The machine is off in `off` stretches and wherever the recording has a hole. */
function offHappenings(stretches: readonly Stretch[]): readonly Happening[] {
  const happenings: Happening[] = [];
  let onUntil = stretches[0]?.from;
  for (const { from, to, state } of stretches) {
    if (state === 'off') continue;
    if (onUntil !== undefined && from > onUntil) {
      happenings.push({ at: onUntil, does: 'sleep' }, { at: from, does: 'wake' });
    }
    onUntil = to;
  }
  return happenings;
}

function injectedHappenings({ kind, from, to }: Injected): readonly Happening[] {
  switch (kind) {
    case 'lock':
      return [
        { at: from, does: 'lock' },
        { at: to, does: 'unlock' },
      ];
    case 'suspend':
      return [
        { at: from, does: 'sleep' },
        { at: to, does: 'wake' },
      ];
    case 'restart':
      return [
        { at: from, does: 'stop' },
        { at: to, does: 'start' },
      ];
    default:
      return [];
  }
}
