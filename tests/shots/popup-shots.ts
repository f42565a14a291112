// Pictures of the popup in every status, as a person sees it: the real screen on a bridge that holds one snapshot.
import type {
  Card,
  FinishedReset,
  HoldReason,
  Notice,
  Player,
  SessionStatus,
  Snapshot,
} from '../../preload/contract.ts';
import { popupSize } from '../../main/core/place-popup.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import '../../renderer/styles/fonts.css';
import {
  buildCard,
  buildClock,
  buildPlayer,
  buildReset,
  buildSnapshot,
  minutesAgo,
  NOW,
  ROUTINES,
  summaryOf,
} from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import type { Shot } from './shot.ts';
import { buttonNamed, drawn, focused, importPopup } from './shot-page.ts';

const MINUTE_MS = 60_000;
/** Slow enough for a playing routine to stand still in a picture. */
const ALMOST_STILL = 1e-9;

const FULL = buildClock({ sittingMs: 47 * MINUTE_MS, dueAt: minutesAgo(2) });
const STOPPED = buildClock({ rate: 0, dueAt: null });
const EMPTY = buildClock({ rate: 0, dueAt: null, sittingMs: 0 });
const STANDING = buildClock({
  posture: 'standing',
  rate: -4.5,
  dueAt: null,
  standingMs: 4.2 * MINUTE_MS,
  sittingMs: 18 * MINUTE_MS,
});
const STANDING_LONG = buildClock({
  posture: 'standing',
  rate: -4.5,
  dueAt: null,
  standingMs: 30 * MINUTE_MS,
  sittingMs: 0,
});
const FRESH_DAY = { from: minutesAgo(4), to: NOW, kind: 'sitting' } as const;
const DAMAGED: Notice = {
  id: 'a',
  kind: 'settingsSetAside',
  detail: 'settings-damaged-2026-11-24.json',
};
const NO_INPUT: Notice = { id: 'b', kind: 'inputUnknown', detail: '' };
/** As long as such words become in German. */
const LONG_WORDS = {
  ...summaryOf(ROUTINES.hipFlexorOpener),
  title: 'Hüftbeugermobilisation im Halbkniestand',
  summary:
    'Halbkniestand mit Unterschenkelpolsterung, dreißig Sekunden je Seite, danach Aufrichtungsübung im Stehen.',
};

const PLAN = { when: 'my call ends', then: 'stand' };
const LONG_PLAN = {
  when: 'the second meeting of the afternoon is over and the tea is r',
  then: 'walk once around the house, slowly, with my arms hanging loo',
};

const STATES: Readonly<Record<string, Partial<Snapshot>>> = {
  counting: {},
  'counting-day-begins': {
    clock: buildClock({ sittingMs: 4 * MINUTE_MS, dueAt: minutesAgo(-41) }),
    day: { key: '2026-11-24', stretches: [FRESH_DAY], resets: 0 },
  },
  'first-run': {
    clock: buildClock({ sittingMs: 0, dueAt: minutesAgo(-45) }),
    day: { key: '2026-11-24', stretches: [], resets: 0 },
  },
  due: { clock: FULL, status: { kind: 'due', since: minutesAgo(2) } },
  'held-call': { clock: FULL, status: held('call') },
  'held-do-not-disturb': { clock: FULL, status: held('doNotDisturb') },
  'held-empty-desk': { clock: FULL, status: held('emptyDesk') },
  'held-quiet': { clock: FULL, status: held('quiet') },
  'held-cap': { clock: FULL, status: held('cap') },
  'held-full-screen-two-hours': {
    clock: buildClock({ sittingMs: 134 * MINUTE_MS, dueAt: minutesAgo(89) }),
    status: held('fullScreen'),
  },
  'snoozed-until': { clock: FULL, status: { kind: 'snoozed', until: minutesAgo(-5) } },
  'snoozed-after-call': { clock: FULL, status: { kind: 'snoozed', until: 'afterCall' } },
  'check-in-due': { isCheckInDue: true },
  'paused-until': { clock: STOPPED, status: { kind: 'paused', until: minutesAgo(-43) } },
  'paused-until-tomorrow': {
    clock: STOPPED,
    status: { kind: 'paused', until: minutesAgo(-13 * 60 - 28) },
  },
  'paused-until-resumed': { clock: STOPPED, status: { kind: 'paused', until: null } },
  'off-hours': {
    clock: STOPPED,
    status: { kind: 'offHours', until: minutesAgo(-13 * 60 - 28) },
  },
  'off-hours-morning': {
    clock: buildClock({ rate: 0, dueAt: null, sittingMs: 0 }),
    day: { key: '2026-11-24', stretches: [], resets: 0 },
    status: { kind: 'offHours', until: minutesAgo(-43) },
  },
  'off-hours-for-good': { clock: STOPPED, status: { kind: 'offHours', until: null } },
  away: { clock: STOPPED, status: { kind: 'away', since: minutesAgo(9) } },
  standing: { clock: STANDING },
  'input-unknown': { isInputBelieved: false },
  'notice-input-unknown': { isInputBelieved: false, notices: [NO_INPUT] },
  'notice-settings': { notices: [DAMAGED, NO_INPUT] },
  'card-full': card(),
  'card-on-call': card({
    canSnoozeForCall: true,
    reason: { kind: 'onCall', calls: 2 },
    routine: summaryOf(ROUTINES.sittingReset),
  }),
  'card-plan': card({ plan: PLAN, reason: { kind: 'lastWasOther' } }),
  'card-plan-long': card({ plan: LONG_PLAN, routine: LONG_WORDS }),
  'card-short': card({ offer: 'short', reason: { kind: 'shortOne' } }),
  'card-stand-only': card({ offer: 'standOnly', snoozeMinutes: [] }),
  'card-change': {
    ...card({
      offer: 'change',
      reason: { kind: 'standingLong' },
      routine: summaryOf(ROUTINES.standingReset),
    }),
    clock: STANDING_LONG,
  },
  'card-long-words': card({ routine: LONG_WORDS }),
  'player-kneel-down': playing({ positionMs: 7_000 }),
  'player-hold-right': playing({ positionMs: 35_000 }),
  'player-paused': playing({ positionMs: 35_000, isPaused: true }),
  'player-sitting': playing({ routine: ROUTINES.sittingReset, positionMs: 30_000 }),
  'player-standing': playing({ routine: ROUTINES.standingReset, positionMs: 60_000 }),
  'player-last-step': playing({ positionMs: 165_000 }),
  'done-upright': done({}),
  'done-seated': done({
    routine: summaryOf(ROUTINES.sittingReset),
    isSeated: true,
    clockMs: 20 * MINUTE_MS,
  }),
  'done-ended-early': done({ isFinished: false, doneMs: 75_000, clockMs: 15 * MINUTE_MS }),
  'done-ended-early-worse': done({
    isFinished: false,
    doneMs: 75_000,
    clockMs: 15 * MINUTE_MS,
    feel: 'worse',
  }),
  hurt: { status: { kind: 'hurt', routineTitle: 'Hip-flexor opener' } },
};

/** What is opened on top, as the button that opens it, through every shadow root. */
const OPENED: Readonly<Record<string, { readonly state: string; readonly button: string }>> = {
  'menu-open': { state: 'counting', button: 'More' },
  'snooze-open': { state: 'card-on-call', button: 'Other snooze lengths' },
  'chooser-open': { state: 'card-full', button: 'Another one' },
  'safety-open': { state: 'card-full', button: 'Safety' },
};

/** What a display of 640 × 480, or one of 1920 × 1080 at 300 %, leaves of the window. */
const SMALL_DISPLAY = { width: 360, height: 312 };
const ON_SMALL_DISPLAY = [
  'counting',
  'first-run',
  'notice-settings',
  'card-full',
  'card-stand-only',
  'player-hold-right',
  'done-seated',
  'hurt',
] as const;

const LARGE_TEXT = [
  'first-run',
  'off-hours',
  'notice-settings',
  'card-change',
  'done-ended-early-worse',

  'counting',
  'card-full',
  'card-plan',
  'player-hold-right',
  'done-seated',
  'hurt',
] as const;

/** Every picture of the popup, 360 by 520 and larger with larger text. */
export function popupShots(): readonly Shot[] {
  return [
    ...Object.keys(STATES).map((state) => popupShot(`popup-${state}`, { state })),
    ...Object.entries(OPENED).map(([name, opened]) => popupShot(`popup-${name}`, opened)),
    ...LARGE_TEXT.map((state) => popupShot(`popup-${state}-text-160`, { state, textPercent: 160 })),
    ...ON_SMALL_DISPLAY.map((state) =>
      popupShot(`popup-${state}-small-display`, { state, size: SMALL_DISPLAY }),
    ),
    popupShot('popup-card-full-text-160-small-display', {
      state: 'card-full',
      textPercent: 160,
      size: { width: 576, height: 440 },
    }),
    popupShot('popup-counting-text-80', { state: 'counting', textPercent: 80 }),
  ];
}

interface Wanted {
  readonly state: string;
  readonly button?: string;
  readonly textPercent?: number;
  /** What the display has room for; all that the window wants by default. */
  readonly size?: { readonly width: number; readonly height: number };
}

function popupShot(
  name: string,
  { state, button, textPercent = 100, size = popupSize(textPercent) }: Wanted,
): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
    const settings = { ...DEFAULT_SETTINGS, theme, textPercent } as const;
    Object.defineProperty(window, 'sitbones', {
      configurable: true,
      value: createFakeBridge(buildSnapshot({ ...STATES[state], settings })),
    });
    document.documentElement.dataset['corners'] = 'round';
    // Imported here, because the screen looks for its bridge as soon as it is made.
    await importPopup();
    stage.append(document.createElement('sb-popup-screen'));
    await drawn(stage);
    if (button === undefined) return;
    buttonNamed(stage, button).click();
    await drawn(stage);
    focused()?.blur();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  };
  return { name, ...size, mount };
}

function held(reason: HoldReason): SessionStatus {
  return { kind: 'held', since: minutesAgo(2), reasons: [reason] };
}

function card(overrides: Partial<Card> = {}): Partial<Snapshot> {
  return { clock: FULL, status: { kind: 'card', card: buildCard(overrides) } };
}

function playing(overrides: Partial<Player>): Partial<Snapshot> {
  const status = { kind: 'playing', player: buildPlayer(overrides) } as const;
  return { clock: STOPPED, status, timeScale: ALMOST_STILL, snoozeMinutes: [5, 10, 15] };
}

function done(overrides: Partial<FinishedReset>): Partial<Snapshot> {
  return { clock: EMPTY, status: { kind: 'done', reset: buildReset(overrides) } };
}
