// The filters of the library: what passes, how many would pass with another choice, and which one to loosen when
// nothing is left. Pure.
import type { Routine } from '../../../preload/contract.ts';
import type { Focus, LibraryItem } from './library-items.ts';

/** An empty string means "any". */
export interface LibraryFilters {
  readonly show: LibraryItem['kind'];
  readonly words: string;
  readonly where: '' | 'call' | 'office';
  readonly position: '' | Routine['position'];
  /** Minutes; only routines have a length. */
  readonly time: '' | '1' | '3' | '6';
  /** The most it may look like: 0 nobody notices, 1 ordinary shifting, 2 clearly exercising. */
  readonly discretion: '' | '0' | '1' | '2';
  readonly focus: '' | Focus;
  readonly noFloor: boolean;
  readonly noKneeling: boolean;
  readonly noLying: boolean;
}

export const NO_FILTERS: LibraryFilters = {
  show: 'routine',
  words: '',
  where: '',
  position: '',
  time: '',
  discretion: '',
  focus: '',
  noFloor: false,
  noKneeling: false,
  noLying: false,
};

/** A filter that can be loosened by itself. */
export type FilterKey = Exclude<keyof LibraryFilters, 'show'>;

const KEYS = Object.keys(NO_FILTERS).filter((key): key is FilterKey => key !== 'show');

/** What a filter of its own name asks of an item. */
const TESTS: Readonly<Record<FilterKey, (item: LibraryItem, filters: LibraryFilters) => boolean>> =
  {
    words: ({ text }, { words }) =>
      words
        .toLocaleLowerCase()
        .split(/\s+/)
        .every((word) => text.includes(word)),
    where: (item, { where }) => {
      if (where === 'call') return item.fitsCall;
      return where !== 'office' || item.fitsOffice;
    },
    position: (item, { position }) => position === '' || item.position === position,
    time: ({ seconds }, { time }) => time === '' || seconds === null || timeOf(seconds) === time,
    discretion: (item, { discretion }) =>
      discretion === '' || item.discretion <= Number(discretion),
    focus: (item, { focus }) => focus === '' || item.focus.includes(focus),
    noFloor: (item, { noFloor }) => !noFloor || !item.needsFloor,
    noKneeling: (item, { noKneeling }) => !noKneeling || !item.kneels,
    noLying: (item, { noLying }) => !noLying || !item.liesFlat,
  };

/** The items that pass every filter, in their order. */
export function filterItems(
  items: readonly LibraryItem[],
  filters: LibraryFilters,
): readonly LibraryItem[] {
  return items.filter(
    (item) => item.kind === filters.show && KEYS.every((key) => TESTS[key](item, filters)),
  );
}

/** How many would be left with some filters changed. */
export function countWith(
  items: readonly LibraryItem[],
  filters: LibraryFilters,
  changes: Partial<LibraryFilters>,
): number {
  return filterItems(items, { ...filters, ...changes }).length;
}

/** The filters that say anything. */
export function activeFilters(filters: LibraryFilters): readonly FilterKey[] {
  return KEYS.filter((key) => isActive(filters, key));
}

/** The filters without one of them. */
export function without(filters: LibraryFilters, key: FilterKey): LibraryFilters {
  return { ...filters, [key]: NO_FILTERS[key] };
}

export interface Loosening {
  readonly key: FilterKey;
  /** How many there are without it. */
  readonly count: number;
}

/** The one filter without which most would be left; null where no single one helps. */
export function whatToLoosen(
  items: readonly LibraryItem[],
  filters: LibraryFilters,
): Loosening | null {
  const [best] = activeFilters(filters)
    .map((key) => ({ key, count: filterItems(items, without(filters, key)).length }))
    .toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? null : best;
}

function isActive(filters: LibraryFilters, key: FilterKey): boolean {
  const value = filters[key];
  if (key === 'time' && filters.show === 'movement') return false;
  return typeof value === 'string' ? value.trim() !== '' : value;
}

/** One, three, or six and more minutes: whichever is nearest. */
function timeOf(seconds: number): LibraryFilters['time'] {
  if (seconds < 120) return '1';
  return seconds < 270 ? '3' : '6';
}
