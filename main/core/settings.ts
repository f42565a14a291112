// What a person can set, with defaults and limits. Checking values is setting-checks.ts and parse-settings.ts.
import type { Plan } from './plan.ts';
import type { Weekday } from './weekday.ts';
import type { WorkHours } from './work-hours.ts';

/** Every setting of the program. Minutes are whole numbers; bounds are inclusive. */
export interface Settings {
  /** Sitting time after which a reset is due, 15 to 90 (design.md, section 2). */
  readonly intervalMinutes: number;
  /** B: how long away counts as a break, 2 to 10 (design.md, section 3). */
  readonly awayMinutes: number;
  /** How long a due prompt may wait for an opening, 0 to 10 (design.md, section 4). */
  readonly waitMinutes: number;
  /** Standing time after which sitting or walking is offered, 20 to 40 (movement.md 2.1 row 17). */
  readonly standingMinutes: number;
  /** Whether a call or a video counts as sitting while there is no input. */
  readonly countsPassive: boolean;
  /** How long a film counts as sitting without any input, in minutes, 15 to 240. A call has no such end. */
  readonly passiveLimitMinutes: number;
  /** Whether a reset waits for the end of a call, of a full screen or presentation, of do-not-disturb. */
  readonly heedsCalls: boolean;
  readonly heedsFullScreen: boolean;
  readonly heedsDoNotDisturb: boolean;
  /** When prompts are wanted at all, by weekday; without any weekday always. */
  readonly workHours: WorkHours;
  /** Times of the day for a reset, "10:30", whatever the sitting clock says. */
  readonly fixedTimes: readonly string[];
  /** Firm: a card stays until it is answered. Chosen in advance, never by default (movement.md 2.4). */
  readonly firmness: (typeof FIRMNESSES)[number];
  /** Where a firm card comes: as any card, or over the display with the pointer, or over all of them. */
  readonly firmShows: (typeof FIRM_SHOWS)[number];
  /** How a reset is offered: a card of ours, a notification of the system, or whichever is better there. */
  readonly promptStyle: (typeof PROMPT_STYLES)[number];
  /** What the person means to do when; cards say it back now and then. Null for none. */
  readonly plan: Plan | null;
  /** Lengths of snooze to choose from, in minutes from the shortest, 1 to 4 of them; the first is the button. */
  readonly snoozeMinutes: readonly number[];
  /** Keys for "I’m standing" and "I’m sitting", wherever one is, as Electron writes them; null for none. */
  readonly standingShortcut: string | null;
  /** Keys that start the reset on offer, wherever one is; null for none. */
  readonly resetShortcut: string | null;
  /** Whether Sitbones starts when the person logs in. */
  readonly startsAtLogin: boolean;
  /** Whether the safety text has been read and acknowledged, once (movement.md, section 5). */
  readonly safetyAcknowledged: boolean;
  /** Whether what happens is written to debug.log: times, kinds and yes or no. */
  readonly keepsDebugLog: boolean;
  /** The language of every word; `system` is the computer's. */
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  /** Size of text in windows, in percent, 80 to 160. */
  readonly textPercent: number;

  /** Half-kneeling is left out, and its place in other routines is taken by a standing one (movement.md 3.4). */
  readonly kneelingBothers: boolean;
  /** Nothing that sits or lies on the floor; half-kneeling at the desk is kneelingBothers' business (movement.md 3.4). */
  readonly noFloor: boolean;
  /** Pregnant, or told not to lie flat: nothing lying, no plank, on the advice of somebody who knows the person. */
  readonly noLyingFlat: boolean;
  /** Where the desk stands: in an office nothing is done on the floor. */
  readonly place: (typeof PLACES)[number];
  /** How long the hip-flexor opener is held on each side (movement.md 1.5 row 1). */
  readonly openerSeconds: (typeof OPENER_SECONDS)[number];
  /** Bridges in a set on strength days (movement.md 1.5 row 3). */
  readonly strengthReps: (typeof STRENGTH_REPS)[number];
  /** In the order of the week, none twice; none at all means no strength days. */
  readonly strengthDays: readonly Weekday[];
  /** Strength in three breaks of three minutes, or in one of six. */
  readonly strengthShape: (typeof STRENGTH_SHAPES)[number];
  /** Ids of routines that a person likes best, wants less of, or (`pinned`) always first where it fits. */
  readonly favourites: readonly string[];
  readonly lessOf: readonly string[];
  readonly pinned: string | null;
  readonly playsSounds: boolean;
  /** How loud tones and voice are, in percent of the system's volume, 10 to 100. */
  readonly volumePercent: number;
  readonly speaks: boolean;
  /** Whether a change of position waits for a word that one is ready. */
  readonly waitsForReady: boolean;
}

export const LANGUAGES = ['system', 'en', 'de'] as const;
export const PROMPT_STYLES = ['auto', 'card', 'notification'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const FIRMNESSES = ['gentle', 'firm'] as const;
export const FIRM_SHOWS = ['card', 'pointerScreen', 'allScreens'] as const;
export const PLACES = ['office', 'private'] as const;
export const OPENER_SECONDS = [20, 30, 45, 60] as const;
export const STRENGTH_REPS = [10, 12, 15] as const;
export const STRENGTH_SHAPES = ['slices', 'session'] as const;

/** The lengths of snooze where a person has not chosen others, in minutes (design.md, section 4.4). */
export const SNOOZE_MINUTES = [5, 10, 15] as const;

export const DEFAULT_SETTINGS: Settings = {
  intervalMinutes: 45,
  awayMinutes: 3,
  waitMinutes: 5,
  standingMinutes: 30,
  countsPassive: true,
  passiveLimitMinutes: 60,
  heedsCalls: true,
  heedsFullScreen: true,
  heedsDoNotDisturb: true,
  workHours: {},
  fixedTimes: [],
  firmness: 'gentle',
  firmShows: 'card',
  promptStyle: 'auto',
  plan: null,
  snoozeMinutes: SNOOZE_MINUTES,
  standingShortcut: null,
  resetShortcut: null,
  startsAtLogin: false,
  safetyAcknowledged: false,
  keepsDebugLog: false,
  language: 'system',
  theme: 'system',
  textPercent: 100,
  kneelingBothers: false,
  noFloor: false,
  noLyingFlat: false,
  place: 'office',
  openerSeconds: 30,
  strengthReps: 10,
  strengthDays: ['mon', 'wed', 'fri'],
  strengthShape: 'slices',
  favourites: [],
  lessOf: [],
  pinned: null,
  playsSounds: true,
  volumePercent: 100,
  speaks: false,
  waitsForReady: false,
};

/** Inclusive bounds of every number a person can set. */
export const SETTING_BOUNDS = {
  intervalMinutes: { min: 15, max: 90 },
  awayMinutes: { min: 2, max: 10 },
  waitMinutes: { min: 0, max: 10 },
  standingMinutes: { min: 20, max: 40 },
  passiveLimitMinutes: { min: 15, max: 240 },
  textPercent: { min: 80, max: 160 },
  volumePercent: { min: 10, max: 100 },
} as const satisfies Partial<Record<keyof Settings, { min: number; max: number }>>;

/** The settings that are numbers between bounds. */
export type NumberSetting = keyof typeof SETTING_BOUNDS;

/** The most routines in a list of favourites or of "less of this": far above what anybody keeps. */
export const MAX_LISTED_ROUTINES = 200;

/** The most lengths of snooze to choose from: a card has no room for more. */
export const MAX_SNOOZE_LENGTHS = 4;

/** The longest snooze and the longest timed pause that can be asked for, in minutes, inclusive; the shortest is 1. */
export const MAX_SNOOZE_MINUTES = 120;
export const MAX_PAUSE_MINUTES = 7 * 24 * 60;
