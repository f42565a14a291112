// A day at the desk for tests: a small language of what a person and their machine do, sampled as the program
// would sample it, and the states and effects that come of it.
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';
import { advanceSession } from '../../main/core/advance-session.ts';
import { NO_EVIDENCE, type DeskEvidence } from '../../main/core/desk-evidence.ts';
import { asWished, deskWish } from '../../main/core/desk-wish.ts';
import { samplePeriodMs } from '../../main/core/sample-period.ts';
import type { SessionContext } from '../../main/core/session-context.ts';
import type { SessionEffect } from '../../main/core/session-effect.ts';
import type { PersonEvent, SessionEvent } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import { readSittingMs } from '../../main/core/sitting-clock.ts';
import type { SessionStatus, Snapshot } from '../../main/core/snapshot-types.ts';
import { startSession } from '../../main/core/start-session.ts';
import { takeSnapshot } from '../../main/core/take-snapshot.ts';
import { instant, later, MINUTE_MS, SECOND_MS, type Instant } from '../../main/core/time.ts';

/** 2026-03-02, a Monday, 09:00 UTC. */
export const NINE = instant(Date.UTC(2026, 2, 2, 9));

/** An event of the person without its time, which the day supplies. */
type Said = PersonEvent extends infer Event
  ? Event extends PersonEvent
    ? Omit<Event, 'at'>
    : never
  : never;

export interface CardShown {
  readonly at: Instant;
  /** Age of the input, ms, when it came. */
  readonly inputAgeMs: number | null;
}

/** A person at a desk. Every method lets time pass or makes something happen, and returns the day itself. */
export class DeskDay {
  readonly cards: CardShown[] = [];
  readonly effects: SessionEffect[] = [];
  readonly events: SessionEvent[] = [];
  readonly samplesAt: Instant[] = [];
  state: SessionState;
  now: Instant;
  context: SessionContext;
  #inputAt: Instant;
  #evidence: Partial<DeskEvidence> = {};

  constructor(settings: Partial<Settings> = {}, at: Instant = NINE) {
    this.context = {
      settings: { ...DEFAULT_SETTINGS, ...settings },
      routines: BUILT_IN_ROUTINES,
      kit: ROUTINE_KIT,
    };
    this.now = at;
    this.#inputAt = at;
    this.state = startSession(at, '2026-03-02');
    this.#send({ kind: 'programStarted', at, day: '2026-03-02' });
    this.sample();
  }

  /** Minutes on the sitting clock. */
  get minutes(): number {
    return readSittingMs(this.state.clock, this.now) / MINUTE_MS;
  }

  get snapshot(): Snapshot {
    return takeSnapshot(this.state, this.now, { ...this.context, notices: [], timeScale: 1 });
  }

  get status(): SessionStatus {
    return this.snapshot.status;
  }

  /** Input all the time, for `seconds`. */
  type(seconds: number): this {
    return this.#pass(seconds, true);
  }

  /** No input, for `seconds`. */
  rest(seconds: number): this {
    return this.#pass(seconds, false);
  }

  /** Sets signals of the machine (call, video, …) from now on. */
  see(evidence: Partial<DeskEvidence>): this {
    this.#evidence = { ...this.#evidence, ...evidence };
    return this;
  }

  /** The screen is locked for `seconds`, then unlocked by the person. */
  lock(seconds: number): this {
    this.#send({ kind: 'screenLocked', at: this.now });
    this.sample();
    this.rest(seconds);
    this.#inputAt = this.now;
    this.#send({ kind: 'screenUnlocked', at: this.now });
    this.sample();
    return this;
  }

  /** The screen locks for `seconds` and stays locked as far as events go; the next sample says it is open. */
  lockUntouched(seconds: number): this {
    this.#send({ kind: 'screenLocked', at: this.now });
    return this.see({ screen: 'locked' }).rest(seconds).see({ screen: 'unknown' });
  }

  /** The machine sleeps for `seconds`; nobody touches it until the next `type`. */
  suspend(seconds: number): this {
    this.#send({ kind: 'machineSuspended', at: this.now });
    this.#sleep(seconds);
    this.#send({ kind: 'machineResumed', at: this.now });
    this.sample();
    return this;
  }

  /** The machine sleeps without saying so. */
  sleepUnannounced(seconds: number): this {
    this.#sleep(seconds);
    this.sample();
    return this;
  }

  /** The program is off for `seconds`, and starts on the same day unless told another; only what survives JSON comes back. */
  restart(seconds: number, how: 'quit' | 'killed' = 'quit', day = this.state.tally.day): this {
    if (how === 'quit') this.#send({ kind: 'programStopped', at: this.now });
    const stored = JSON.stringify(this.state);
    this.#sleep(seconds);
    this.state = JSON.parse(stored) as SessionState;
    this.#send({ kind: 'programStarted', at: this.now, day });
    this.sample();
    return this;
  }

  /** The wall clock is set `ms` forward or back while everything goes on. */
  setWallClock(ms: number): this {
    this.now = later(this.now, ms);
    this.#inputAt = later(this.#inputAt, ms);
    return this;
  }

  say(said: Said): this {
    this.#inputAt = this.now;
    this.#send({ ...said, at: this.now });
    return this;
  }

  change(settings: Partial<Settings>): this {
    this.context = { ...this.context, settings: { ...this.context.settings, ...settings } };
    this.#send({ kind: 'settingsChanged', at: this.now });
    return this;
  }

  startDay(day: string): this {
    this.#send({ kind: 'dayStarted', at: this.now, day });
    return this;
  }

  /** The calendar's point for the weekly check-in passes on `day`. */
  passCheckIn(day: string): this {
    this.#send({ kind: 'checkInPointPassed', at: this.now, day });
    return this;
  }

  /** The calendar tells of the hours. */
  reach(hours: { readonly isOff: boolean; readonly until: Instant | null }): this {
    this.#send({ kind: 'hoursReached', at: this.now, ...hours });
    return this;
  }

  /** A fixed time for a reset passes, at `point`. */
  pass(point: Instant): this {
    this.#send({ kind: 'fixedTimeReached', at: this.now, point });
    return this;
  }

  /** One look at the desk, now. */
  sample(): this {
    const inputAgeMs = Math.max(0, this.now - this.#inputAt) || 400;
    this.samplesAt.push(this.now);
    const shown = { ...NO_EVIDENCE, inputAgeMs, ...this.#evidence };
    const wish = deskWish(this.state, this.now, this.context.settings);
    const evidence = asWished(shown, wish);
    this.#send({ kind: 'deskSampled', at: this.now, evidence });
    return this;
  }

  #pass(seconds: number, isTyping: boolean): this {
    const end = later(this.now, seconds * SECOND_MS);
    while (this.now < end) {
      const periodMs = Math.max(
        1,
        samplePeriodMs(this.state, this.state.at, this.context.settings),
      );
      const next = Math.min(end, this.state.at + periodMs, Math.max(this.now + 1, end));
      this.now = instant(Math.max(next, this.now + 1));
      if (isTyping) this.#inputAt = this.now;
      if (this.now >= this.state.at + periodMs || this.now === end) this.sample();
    }
    return this;
  }

  #sleep(seconds: number): void {
    this.now = later(this.now, seconds * SECOND_MS);
  }

  #send(event: SessionEvent): void {
    const before = this.state;
    const { state, effects } = advanceSession(before, event, this.context);
    this.state = state;
    this.events.push(event);
    this.effects.push(...effects);
    if (before.tally.prompts.shown < state.tally.prompts.shown) {
      this.cards.push({ at: event.at, inputAgeMs: state.desk.inputAgeMs });
    }
  }
}
