// What a person fills in about their rhythm, and which settings that changes. Pure; main checks every change again.
import type { Settings, Weekday } from '../../preload/contract.ts';

/** Working hours as the welcome asks for them: the same on every chosen day. */
export interface HoursDraft {
  readonly isOn: boolean;
  /** As a time field gives it: "09:00"; empty where nothing is written. */
  readonly from: string;
  readonly to: string;
  readonly days: readonly Weekday[];
}

export interface RhythmDraft {
  readonly intervalMinutes: number;
  /** Null where the hours are set day by day: then they are not the welcome's business. */
  readonly hours: HoursDraft | null;
  readonly place: Settings['place'];
  readonly kneelingBothers: boolean;
  readonly noFloor: boolean;
  readonly noLyingFlat: boolean;
  /** The halves of the plan; both empty for none. */
  readonly when: string;
  readonly then: string;
}

/** What keeps a draft from being taken. */
export type DraftProblem = 'noDays' | 'badHours' | 'halfPlan';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const USUAL_HOURS: HoursDraft = {
  isOn: false,
  from: '09:00',
  to: '17:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
};

/** The draft that leaves `settings` as they are. */
export function draftOf(settings: Settings): RhythmDraft {
  const { intervalMinutes, place, kneelingBothers, noFloor, noLyingFlat, plan } = settings;
  return {
    intervalMinutes,
    hours: hoursOf(settings.workHours),
    place,
    kneelingBothers,
    noFloor,
    noLyingFlat,
    when: plan?.when ?? '',
    then: plan?.then ?? '',
  };
}

/** What is wrong with the draft, the topmost thing first; null where nothing is. */
export function draftProblem({ hours, when, then }: RhythmDraft): DraftProblem | null {
  if (hours?.isOn === true) {
    if (hours.days.length === 0) return 'noDays';
    // Times of two digits each sort as texts.
    if (hours.from === '' || hours.to === '' || hours.from >= hours.to) return 'badHours';
  }
  return (when.trim() === '') === (then.trim() === '') ? null : 'halfPlan';
}

/** The settings that a draft without problems changes, and no others. */
export function changesOf(draft: RhythmDraft, settings: Settings): Partial<Settings> {
  const { hours, when, then, ...plain } = draft;
  const wanted: Partial<Settings> = {
    ...plain,
    ...(hours !== null && { workHours: workHoursOf(hours) }),
    plan: when.trim() === '' ? null : { when: when.trim(), then: then.trim() },
  };
  const changed = Object.entries(wanted).filter(
    ([key, value]) => !isSame(value, settings[key as keyof Settings]),
  );
  return Object.fromEntries(changed);
}

function hoursOf(workHours: Settings['workHours']): HoursDraft | null {
  const days = WEEKDAYS.filter((day) => (workHours[day] ?? []).length > 0);
  const ranges = new Set(days.flatMap((day) => workHours[day] ?? []));
  const isPlain = days.every((day) => workHours[day]?.length === 1) && ranges.size === 1;
  if (days.length === 0) return Object.keys(workHours).length === 0 ? USUAL_HOURS : null;
  const [, from = '', to = ''] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec([...ranges][0] ?? '') ?? [];
  return isPlain && from !== '' ? { isOn: true, from, to, days } : null;
}

function workHoursOf({ isOn, from, to, days }: HoursDraft): Settings['workHours'] {
  if (!isOn) return {};
  return Object.fromEntries(
    WEEKDAYS.filter((day) => days.includes(day)).map((day) => [day, [`${from}-${to}`]]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
