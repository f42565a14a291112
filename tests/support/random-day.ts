// A random day of any length: what a person, a machine and a clock on the wall can do, in any order, sane or not. The same
// seed and temper give the same day.
import { BUILT_IN_ROUTINES, ROUTINE_KIT } from '../../routines/index.ts';
import { advanceSession } from '../../main/core/advance-session.ts';
import {
  NO_EVIDENCE,
  type DeskEvidence,
  type Signal,
  type SignalName,
} from '../../main/core/desk-evidence.ts';
import { parseSession } from '../../main/core/parse-session.ts';
import { samplePeriodMs } from '../../main/core/sample-period.ts';
import type { SessionContext } from '../../main/core/session-context.ts';
import type { SessionEffect } from '../../main/core/session-effect.ts';
import type { SessionEvent } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { startSession } from '../../main/core/start-session.ts';
import { later, MINUTE_MS, SECOND_MS, type Instant } from '../../main/core/time.ts';
import { addDays } from '../../main/core/weekday.ts';
import { NINE } from './desk-day.ts';

/** How likely each kind of thing is, 0 to 1: a day of calls, a day of restarts, a quiet day. */
export interface Temper {
  readonly seed: number;
  /** Of a hundred samples, how many come with somebody typing. */
  readonly typing: number;
  readonly signals: number;
  readonly machine: number;
  readonly person: number;
  readonly clocks: number;
}

/** One step of the day. */
export interface DayStep {
  readonly before: SessionState;
  readonly event: SessionEvent;
  readonly after: SessionState;
  readonly effects: readonly SessionEffect[];
  readonly context: SessionContext;
  /** The state came out of a file in this step. */
  readonly isRestart: boolean;
}

const SIGNALS = ['call', 'video', 'fullScreen', 'doNotDisturb'] as const;
const SAID = [
  'promptSnoozedForCall',
  'promptSkipped',
  'cardClosed',
  'stoodUp',
  'satDown',
  'programResumed',
  'routinePaused',
  'routineResumed',
  'transitionHeld',
  'readySaid',
  'routineEnded',
  'somethingHurt',
  'resetClosed',
  'checkInPostponed',
] as const;

/** Lives through `count` events and hands each of them to `check`. */
export function liveDay(temper: Temper, count: number, check: (step: DayStep) => void): void {
  const day = new RandomDay(temper);
  for (let index = 0; index < count; index += 1) check(day.step());
}

class RandomDay {
  readonly #temper: Temper;
  #random: number;
  #now: Instant = NINE;
  #inputAt: Instant = NINE;
  #day = '2026-03-02';
  #state: SessionState;
  #evidence: DeskEvidence = { ...NO_EVIDENCE, screen: 'unlocked' };
  /** A signal that is on for one look only. */
  #blip: SignalName | null = null;
  #context: SessionContext = {
    settings: { ...DEFAULT_SETTINGS, intervalMinutes: 20 },
    routines: BUILT_IN_ROUTINES,
    kit: ROUTINE_KIT,
  };

  constructor(temper: Temper) {
    this.#temper = temper;
    this.#random = temper.seed;
    this.#state = startSession(NINE, this.#day);
  }

  step(): DayStep {
    const { signals, machine, person, clocks } = this.#temper;
    if (this.#chance(0.02 * clocks)) this.#jump();
    if (this.#chance(0.004 * machine)) return this.#restart();
    if (this.#chance(0.1 * signals)) this.#turnSignal();
    this.#passTime();
    if (this.#chance(0.03 * machine)) return this.#send(this.#machineEvent());
    const isAsked = this.#state.prompt.kind !== 'counting';
    if (this.#chance((isAsked ? 0.1 : 0.01) * person)) return this.#send(this.#personEvent());
    if (this.#chance(0.01 * clocks)) return this.#send(this.#calendarEvent());
    if (this.#chance(0.002)) return this.#changeSettings();
    return this.#send({ kind: 'deskSampled', at: this.#now, evidence: this.#look() });
  }

  #send(event: SessionEvent, from = this.#state, isRestart = false): DayStep {
    const context = this.#context;
    const { state, effects } = advanceSession(from, event, context);
    this.#state = state;
    return { before: from, event, after: state, effects, context, isRestart };
  }

  /** Mostly as long as the program asked for, now and then anything up to two minutes. */
  #passTime(): void {
    const { settings } = this.#context;
    const periodMs = this.#chance(0.9)
      ? samplePeriodMs(this.#state, this.#state.at, settings)
      : this.#upTo(2 * MINUTE_MS);
    this.#now = later(this.#now, Math.round(periodMs) + this.#upTo(20));
    const types = this.#chance(this.#temper.typing / 100);
    if (types) this.#inputAt = later(this.#now, -this.#upTo(8 * SECOND_MS));
  }

  /** The wall clock is set, or the machine slept unannounced: up to three hours either way. */
  #jump(): void {
    const ms = this.#upTo(180 * MINUTE_MS) * (this.#chance(0.5) ? 1 : -1);
    this.#now = later(this.#now, ms);
    if (this.#chance(0.5)) this.#inputAt = later(this.#inputAt, ms);
  }

  #turnSignal(): void {
    const name = this.#pick(SIGNALS);
    this.#evidence = { ...this.#evidence, [name]: this.#pick<Signal>(['on', 'off', 'unknown']) };
    this.#blip = this.#chance(0.5) ? name : null;
  }

  #look(): DeskEvidence {
    const seen = { ...this.#evidence, inputAgeMs: this.#inputAge() };
    if (this.#blip !== null) this.#evidence = { ...this.#evidence, [this.#blip]: 'off' };
    this.#blip = null;
    return seen;
  }

  #inputAge(): number | 'unknown' {
    if (this.#chance(0.97)) return Math.max(0, this.#now - this.#inputAt);
    return this.#pick([0, 'unknown', -5, Number.NaN, Number.POSITIVE_INFINITY, 1e13]);
  }

  #machineEvent(): SessionEvent {
    const kind = this.#pick([
      'screenLocked',
      'screenUnlocked',
      'machineSuspended',
      'machineResumed',
    ] as const);
    if (kind === 'screenLocked') this.#evidence = { ...this.#evidence, screen: 'locked' };
    if (kind === 'screenUnlocked') {
      this.#evidence = { ...this.#evidence, screen: this.#pick(['unlocked', 'unknown']) };
      this.#inputAt = this.#now;
    }
    if (kind === 'machineResumed') this.#now = later(this.#now, this.#upTo(90 * MINUTE_MS));
    return { kind, at: this.#now };
  }

  #personEvent(): SessionEvent {
    this.#inputAt = this.#now;
    const at = this.#now;
    const minutes = (most: number) => 1 + this.#upTo(most);
    switch (this.#upTo(8)) {
      case 0:
        return { kind: 'resetStarted', at, routine: this.#pick(BUILT_IN_ROUTINES) };
      case 1:
        return { kind: 'promptSnoozed', at, forMs: minutes(15) * MINUTE_MS };
      case 2: {
        const until = this.#chance(0.2) ? null : later(at, minutes(90) * MINUTE_MS);
        return { kind: 'programPaused', at, until };
      }
      case 3:
        return { kind: 'programResumed', at };
      case 4:
        return { kind: 'routineStepped', at, direction: this.#pick(['back', 'forward']) };
      case 5:
        return this.#chance(0.5)
          ? { kind: 'feelRated', at, feel: this.#pick(['looser', 'same', 'worse']) }
          : { kind: 'safetyCardClosed', at, keepNote: this.#chance(0.5) };
      case 6: {
        const from = later(at, -this.#upTo(120 * MINUTE_MS));
        const to = later(from, this.#upTo(90 * MINUTE_MS));
        const kind = this.#pick(['sitting', 'standing', 'away'] as const);
        return { kind: 'ledgerCorrected', at, correction: { from, to, kind } };
      }
      default:
        return { kind: this.#pick(SAID), at };
    }
  }

  #calendarEvent(): SessionEvent {
    const at = this.#now;
    switch (this.#upTo(5)) {
      case 0:
        this.#day = addDays(this.#day, 1);
        return { kind: 'dayStarted', at, day: this.#day };
      case 1: {
        const until = this.#chance(0.2) ? null : later(at, this.#upTo(240 * MINUTE_MS));
        return { kind: 'hoursReached', at, isOff: this.#chance(0.3), until };
      }
      case 2:
        return { kind: 'checkInPointPassed', at, day: this.#day };
      default:
        return { kind: 'fixedTimeReached', at, point: later(at, -this.#upTo(20 * MINUTE_MS)) };
    }
  }

  #changeSettings(): DayStep {
    const settings = {
      ...this.#context.settings,
      intervalMinutes: 15 + this.#upTo(30),
      awayMinutes: 2 + this.#upTo(8),
      waitMinutes: this.#upTo(10),
      standingMinutes: 20 + this.#upTo(20),
      countsPassive: this.#chance(0.8),
      heedsCalls: this.#chance(0.8),
      heedsFullScreen: this.#chance(0.8),
      heedsDoNotDisturb: this.#chance(0.8),
      waitsForReady: this.#chance(0.3),
    };
    this.#context = { ...this.#context, settings };
    return this.#send({ kind: 'settingsChanged', at: this.#now });
  }

  /** Quit or killed, off for a while, and read again from what was written. */
  #restart(): DayStep {
    if (this.#chance(0.5)) this.#send({ kind: 'programStopped', at: this.#now });
    this.#now = later(this.#now, this.#upTo(60 * MINUTE_MS));
    const stored: unknown = JSON.parse(JSON.stringify(this.#state));
    const checkRoutine = (value: unknown) => value as (typeof BUILT_IN_ROUTINES)[number];
    const read = parseSession(stored, { now: this.#now, checkRoutine });
    if (!read.ok) throw new Error(`What was written cannot be read again: ${read.problem}`);
    return this.#send({ kind: 'programStarted', at: this.#now, day: this.#day }, read.state, true);
  }

  /** A whole number from 0 to less than `most`. */
  #upTo(most: number): number {
    return Math.floor(this.#next() * most);
  }

  #chance(share: number): boolean {
    return this.#next() < share;
  }

  #pick<T>(from: readonly T[]): T {
    const picked = from[this.#upTo(from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }

  /** Mulberry32: small, fast, and the same everywhere. */
  #next(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
