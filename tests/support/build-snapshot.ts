// Valid snapshots for tests and pictures: a Tuesday at a desk, with whatever a test needs put in its place.
import type {
  Card,
  ClockReading,
  DayStretch,
  FinishedReset,
  Player,
  PoseKey,
  Routine,
  RoutineMotion,
  RoutineSummary,
  SessionStatus,
  Snapshot,
} from '../../preload/contract.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { instant, type Instant } from '../../main/core/time.ts';
import { languageOf } from '../../preload/messages/choose-locale.ts';
import hipFlexorOpener from '../../routines/hip-flexor-opener-30.json' with { type: 'json' };
import sittingReset from '../../routines/sitting-reset.json' with { type: 'json' };
import standingMicro from '../../routines/standing-micro.json' with { type: 'json' };
import standingReset from '../../routines/standing-reset.json' with { type: 'json' };
import { parseRoutine } from '../../routines/parse-routine.ts';
import { spokenRoutine } from '../../routines/spoken-line.ts';
import { inGerman } from './in-german.ts';

const MINUTE_MS = 60_000;

/** 24 November 2026, 14:32 by the clock on the wall, wherever the test runs. */
export const NOW: Instant = instant(new Date(2026, 10, 24, 14, 32).getTime());

/** `minutes` before (or, when negative, after) NOW. */
export function minutesAgo(minutes: number): Instant {
  return instant(NOW - minutes * MINUTE_MS);
}

function checked(data: unknown): Routine {
  const result = parseRoutine(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return spokenRoutine(result.routine);
}

/** The shipped routines that tests use, with their words filled in as main does. */
export const ROUTINES = {
  hipFlexorOpener: checked(hipFlexorOpener),
  sittingReset: checked(sittingReset),
  standingMicro: checked(standingMicro),
  standingReset: checked(standingReset),
} as const;

/** What a routine looks like in a list; the pose is the one its longest step ends in. */
export function summaryOf(routine: Routine): RoutineSummary {
  const { id, title, summary, kind, position, steps } = routine;
  const working = steps.filter(({ isTransition }) => isTransition !== true);
  const [longest] = working.toSorted((a, b) => b.seconds - a.seconds);
  if (!longest) throw new Error(`${id} has transitions only`);
  const pose = lastPose(longest.motion);
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return { id, title, summary, seconds, kind, position, pose };
}

/** A morning and an afternoon with lunch, two resets and some standing. */
export const DAY: readonly DayStretch[] = [
  { from: minutesAgo(327), to: minutesAgo(278), kind: 'sitting' },
  { from: minutesAgo(278), to: minutesAgo(275), kind: 'reset' },
  { from: minutesAgo(275), to: minutesAgo(222), kind: 'sitting' },
  { from: minutesAgo(222), to: minutesAgo(206), kind: 'away' },
  { from: minutesAgo(206), to: minutesAgo(170), kind: 'sitting' },
  { from: minutesAgo(170), to: minutesAgo(120), kind: 'away' },
  { from: minutesAgo(120), to: minutesAgo(98), kind: 'standing' },
  { from: minutesAgo(98), to: minutesAgo(36), kind: 'sitting' },
  { from: minutesAgo(36), to: minutesAgo(33), kind: 'reset' },
  { from: minutesAgo(33), to: NOW, kind: 'sitting' },
];

function lastPose(motion: RoutineMotion): PoseKey {
  if (motion.kind === 'hold') return motion.pose;
  if (motion.kind === 'move') return motion.to;
  if (motion.kind === 'walk') return 'WALK';
  const last = motion.phases.at(-1);
  if (!last) throw new Error('a repetition without phases');
  return last.to;
}

export function buildClock(overrides: Partial<ClockReading> = {}): ClockReading {
  return {
    sittingMs: 32 * MINUTE_MS,
    rate: 1,
    intervalMs: 45 * MINUTE_MS,
    dueAt: minutesAgo(-13),
    posture: 'sitting',
    standingMs: 0,
    ...overrides,
  };
}

export function buildCard(overrides: Partial<Card> = {}): Card {
  return {
    offer: 'full',
    shownAt: NOW,
    foldsAt: minutesAgo(-2),
    routine: summaryOf(ROUTINES.hipFlexorOpener),
    reason: { kind: 'openerNotYetToday' },
    micro: summaryOf(ROUTINES.standingMicro),
    plan: null,
    snoozeMinutes: [5, 10, 15],
    canSnoozeForCall: false,
    ...overrides,
  };
}

export function buildPlayer(overrides: Partial<Player> = {}): Player {
  return {
    routine: ROUTINES.hipFlexorOpener,
    isPaused: false,
    positionMs: 0,
    waitsAtMs: null,
    care: null,
    ...overrides,
  };
}

export function buildReset(overrides: Partial<FinishedReset> = {}): FinishedReset {
  return {
    routine: summaryOf(ROUTINES.hipFlexorOpener),
    endedAt: NOW,
    doneMs: 180_000,
    isFinished: true,
    feel: null,
    clockMs: 0,
    isSeated: false,
    ...overrides,
  };
}

let fixtureLocale = 'en';

/** What snapshots and libraries are told in from here on, for pictures in other languages. */
export function buildSnapshotsIn(locale: string): void {
  fixtureLocale = locale;
}

/** A fixture with its routines and movements in the language of the moment. */
export function inFixtureLanguage<Value>(value: Value, locale: string = fixtureLocale): Value {
  return languageOf(locale) === 'de' ? inGerman(value) : value;
}

/** Every kind of status, each in every form that is said in words of its own. */
export const STATUSES: readonly SessionStatus[] = Object.values({
  counting: [{ kind: 'counting' }],
  due: [{ kind: 'due', since: minutesAgo(1) }],
  held: [
    { kind: 'held', since: minutesAgo(1), reasons: ['call'] },
    { kind: 'held', since: minutesAgo(1), reasons: ['call', 'quiet'] },
  ],
  snoozed: [
    { kind: 'snoozed', until: minutesAgo(-5) },
    { kind: 'snoozed', until: 'afterCall' },
  ],
  card: [{ kind: 'card', card: buildCard() }],
  playing: [{ kind: 'playing', player: buildPlayer() }],
  done: [{ kind: 'done', reset: buildReset() }],
  hurt: [{ kind: 'hurt', routineTitle: 'Standing reset' }],
  paused: [
    { kind: 'paused', until: null },
    { kind: 'paused', until: minutesAgo(-30) },
  ],
  offHours: [{ kind: 'offHours', until: minutesAgo(-60) }],
  away: [{ kind: 'away', since: minutesAgo(4) }],
} satisfies Record<SessionStatus['kind'], readonly SessionStatus[]>).flat();

/** 32 minutes into a stretch at 14:32, nothing due; every part can be overridden. */
export function buildSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const snapshot: Snapshot = {
    at: NOW,
    timeScale: 1,
    status: { kind: 'counting' },
    clock: buildClock(),
    why: [{ kind: 'sitting.input' }, { kind: 'notDue', at: minutesAgo(-13) }],
    inputSource: 'powerMonitor',
    isInputBelieved: true,
    next: { routine: summaryOf(ROUTINES.hipFlexorOpener), reason: { kind: 'openerNotYetToday' } },
    day: { key: '2026-11-24', stretches: DAY, resets: 2 },
    library: Object.values(ROUTINES).map(summaryOf),
    snoozeMinutes: [],
    canSnoozeForCall: false,
    settings: DEFAULT_SETTINGS,
    locale: fixtureLocale,
    isCheckInDue: false,
    notices: [],
    libraryVersion: 1,
    dataVersion: 1,
    stage: { isOpen: false, isFullScreen: false, hasOtherDisplay: false },
    ...overrides,
  };
  return inFixtureLanguage(snapshot, snapshot.locale);
}
