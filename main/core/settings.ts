// What a person can set, with defaults and limits. Checking a stored file against it is parse-settings.ts.

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
  readonly theme: 'system' | 'light' | 'dark';
  /** Size of text in windows, in percent, 80 to 160. */
  readonly textPercent: number;
}

export const DEFAULT_SETTINGS: Settings = {
  intervalMinutes: 45,
  awayMinutes: 3,
  waitMinutes: 5,
  standingMinutes: 30,
  countsPassive: true,
  theme: 'system',
  textPercent: 100,
};

/** Inclusive bounds of every number a person can set. */
export const SETTING_BOUNDS = {
  intervalMinutes: { min: 15, max: 90 },
  awayMinutes: { min: 2, max: 10 },
  waitMinutes: { min: 0, max: 10 },
  standingMinutes: { min: 20, max: 40 },
  textPercent: { min: 80, max: 160 },
} as const satisfies Partial<Record<keyof Settings, { min: number; max: number }>>;

/** The snooze lengths offered, in minutes; the first is the button (design.md, section 4.4). */
export const SNOOZE_MINUTES = [5, 10, 15] as const;

/** The longest snooze and the longest timed pause that can be asked for, in minutes, inclusive; the shortest is 1. */
export const MAX_SNOOZE_MINUTES = 120;
export const MAX_PAUSE_MINUTES = 7 * 24 * 60;
