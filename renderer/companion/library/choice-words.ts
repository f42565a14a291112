// The names of the library's choices, from the catalogue.
import type { Movement, Routine, RoutinePosition } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import type { FilterKey, LibraryFilters } from '../view/library-filters.ts';
import type { Focus } from '../view/library-items.ts';

export const POSITION_WORDS = {
  seated: 'position.seated',
  standing: 'position.standing',
  kneeling: 'position.kneeling',
  floor: 'position.floor',
  mixed: 'position.mixed',
} as const satisfies Record<RoutinePosition, `position.${string}`>;

export const FOCUS_WORDS = {
  hips: 'filter.focus.hips',
  frontOfHip: 'filter.focus.frontOfHip',
  buttock: 'filter.focus.buttock',
  backOfThigh: 'filter.focus.backOfThigh',
  lowBack: 'filter.focus.lowBack',
  core: 'filter.focus.core',
  posture: 'filter.focus.posture',
} as const satisfies Record<Focus, `filter.focus.${string}`>;

const LOOK_WORDS = {
  0: 'item.discretion.0',
  1: 'item.discretion.1',
  2: 'item.discretion.2',
  3: 'item.discretion.3',
} as const satisfies Record<Routine['discretion'], `item.discretion.${string}`>;

/** How noticeable it is, in a few words. */
export function lookWords(discretion: Movement['discretion']): string {
  return t(LOOK_WORDS[discretion]);
}

export const TIME_WORDS = {
  '1': 'filter.time.1',
  '3': 'filter.time.3',
  '6': 'filter.time.6',
} as const;

export const DISCRETION_WORDS = {
  '0': 'filter.discretion.0',
  '1': 'filter.discretion.1',
  '2': 'filter.discretion.2',
} as const;

export const WHERE_WORDS = {
  call: 'filter.where.call',
  office: 'filter.where.office',
} as const;

/** A filter with what it is set to: "Position: Standing". */
export function filterWords(filters: LibraryFilters, key: FilterKey): string {
  switch (key) {
    case 'words':
      return t('filter.words', { words: filters.words.trim() });
    case 'noFloor':
    case 'noKneeling':
    case 'noLying':
      return t(`filter.${key}`);
    default:
      return t('filter.named', { filter: t(`filter.${key}`), choice: choiceWords(filters, key) });
  }
}

function choiceWords(
  filters: LibraryFilters,
  key: 'where' | 'position' | 'time' | 'discretion' | 'focus',
): string {
  switch (key) {
    case 'where':
      return filters.where === '' ? '' : t(WHERE_WORDS[filters.where]);
    case 'position':
      return filters.position === '' ? '' : t(POSITION_WORDS[filters.position]);
    case 'time':
      return filters.time === '' ? '' : t(TIME_WORDS[filters.time]);
    case 'discretion':
      return filters.discretion === '' ? '' : t(DISCRETION_WORDS[filters.discretion]);
    case 'focus':
      return filters.focus === '' ? '' : t(FOCUS_WORDS[filters.focus]);
  }
}
