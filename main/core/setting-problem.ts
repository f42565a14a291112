// Why a value of the settings was not used, and what would mend it. Saying it in words is main/app's.
import type { AcceleratorProblem } from './accelerator.ts';
import type { Weekday } from './weekday.ts';

export type SettingProblem =
  /** `nearest` is the setting that was probably meant. */
  | { readonly kind: 'unknownKey'; readonly key: string; readonly nearest: string | null }
  /** It must be a whole number from `min` to `max`, inclusive. */
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly min: number;
      readonly max: number;
      readonly fallback: number;
    }
  | { readonly kind: 'boolean'; readonly key: string; readonly fallback: boolean }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly allowed: readonly string[];
      readonly fallback: string;
    }
  | {
      readonly kind: 'weekdays';
      readonly key: string;
      readonly allowed: readonly Weekday[];
      readonly fallback: readonly Weekday[];
    }
  /** It must be a list of ids of routines, at most `max`. Until then it is empty. */
  | { readonly kind: 'routineIds'; readonly key: string; readonly max: number }
  /** It must be the id of a routine, or null. Until then it is null. */
  | { readonly kind: 'routineId'; readonly key: string }
  /** It must be a key combination, or null. Until then it is null. */
  | { readonly kind: 'accelerator'; readonly key: string; readonly problem: AcceleratorProblem }
  /** It must be both halves of a plan, each a line of at most `max` characters, or null. Until then it is null. */
  | { readonly kind: 'plan'; readonly key: string; readonly max: number }
  /** It must be ranges of hours by weekday. Until then there are none: always. */
  | { readonly kind: 'workHours'; readonly key: string }
  /** It must be a list of times of the day. Until then it is empty. */
  | { readonly kind: 'fixedTimes'; readonly key: string }
  /** It must be a list of 1 to `most` whole numbers from 1 to `max`. Until then it is the usual one. */
  | {
      readonly kind: 'snoozeLengths';
      readonly key: string;
      readonly most: number;
      readonly max: number;
    }
  /** The file is no JSON as it is now. Until it is, everything stays as it was. */
  | { readonly kind: 'broken' }
  /** The file says a format that this version does not know. */
  | { readonly kind: 'newerFormat' }
  /** That many more problems, which are not listed. */
  | { readonly kind: 'more'; readonly count: number };
