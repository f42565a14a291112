// Movements and routines as one kind of thing: what a list, a filter and a search need of either. Pure.
import type {
  LibraryRoutine,
  LibraryView,
  Movement,
  Routine,
  Settings,
} from '../../../preload/contract.ts';
import { containsMovement, movementsOf } from './contained-in.ts';
import { demoRoutine } from './demo-routine.ts';

export type Focus = Movement['focus'][number];

export interface LibraryItem {
  readonly kind: 'movement' | 'routine';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly position: Routine['position'];
  /** The whole length of a routine; a movement has none. */
  readonly seconds: number | null;
  readonly discretion: Routine['discretion'];
  readonly needsFloor: boolean;
  readonly kneels: boolean;
  readonly liesFlat: boolean;
  /** Goes unnoticed while sitting in front of a camera. */
  readonly fitsCall: boolean;
  readonly fitsOffice: boolean;
  readonly focus: readonly Focus[];
  /** A movement that is a desk variant. */
  readonly isVariant: boolean;
  /** A person's own routine. */
  readonly isOwn: boolean;
  readonly isFavourite: boolean;
  readonly isPinned: boolean;
  readonly isLess: boolean;
  /** Everything a search looks through, in lower case. */
  readonly text: string;
  /** What the figure plays for it. */
  readonly routine: Routine;
}

type Wishes = Pick<Settings, 'favourites' | 'lessOf' | 'pinned' | 'openerSeconds' | 'strengthReps'>;

/** The most that still looks like somebody at a desk (movement.md 3.4). */
const UNNOTICED = 1;

/** Movements as they come; each family of levels once, at the level the settings say; favourites before the rest. */
export function libraryItems(library: LibraryView, wishes: Wishes): readonly LibraryItem[] {
  const routines = library.routines
    .filter(({ routine }) => isAtItsLevel(routine, library.routines, wishes))
    .map((entry) => routineItem(entry, library.movements, wishes));
  return [
    ...library.movements.map((movement) => movementItem(movement, library)),
    ...routines.toSorted((a, b) => rank(a) - rank(b)),
  ];
}

function rank({ isPinned, isFavourite }: LibraryItem): number {
  if (isPinned) return 0;
  return isFavourite ? 1 : 2;
}

/** Of a family only one routine is listed: the usual one, or the first where that is not there. */
function isAtItsLevel(
  { id, level }: Routine,
  all: readonly LibraryRoutine[],
  { openerSeconds, strengthReps }: Wishes,
): boolean {
  if (level === undefined) return true;
  const usual = level.unit === 'seconds' ? openerSeconds : strengthReps;
  const family = all.filter(({ routine }) => routine.level?.family === level.family);
  const shown = family.find(({ routine }) => routine.level?.amount === usual) ?? family[0];
  return shown?.routine.id === id;
}

function movementItem(movement: Movement, { routines, movements }: LibraryView): LibraryItem {
  const { id, title, purpose, position, discretion, needsFloor, kneels, liesFlat } = movement;
  const isDoneSeated =
    position === 'seated' ||
    routines.some(
      ({ routine, traits }) => traits.isSeated && containsMovement(routine, movement, movements),
    );
  return {
    kind: 'movement',
    id,
    title,
    summary: purpose,
    position,
    seconds: null,
    discretion,
    needsFloor,
    kneels,
    liesFlat,
    fitsCall: discretion <= UNNOTICED && isDoneSeated,
    fitsOffice: movement.officeClothes !== 'no' && !needsFloor && !kneels,
    focus: movement.focus,
    isVariant: movement.isVariant,
    isOwn: false,
    isFavourite: false,
    isPinned: false,
    isLess: false,
    text: [title, purpose, movement.feel, ...movement.steps].join(' ').toLocaleLowerCase(),
    routine: demoRoutine(movement),
  };
}

function routineItem(
  { routine, origin, seconds, traits }: LibraryRoutine,
  movements: readonly Movement[],
  wishes: Wishes,
): LibraryItem {
  const { id, title, summary, position, discretion, steps } = routine;
  const { needsFloor, kneels, liesFlat } = traits;
  const parts = movementsOf(routine, movements);
  // The first focus of a movement is what it is mostly about; all of them together would fit every wish.
  const focus = [...new Set(parts.flatMap((movement) => movement.focus.slice(0, 1)))];
  return {
    kind: 'routine',
    id,
    title,
    summary,
    position,
    seconds,
    discretion,
    needsFloor,
    kneels,
    liesFlat,
    fitsCall: discretion <= UNNOTICED && traits.isSeated,
    fitsOffice: traits.officeClothes === 'yes' && !needsFloor && !kneels,
    focus,
    isVariant: false,
    isOwn: origin === 'own',
    isFavourite: wishes.favourites.includes(id),
    isPinned: wishes.pinned === id,
    isLess: wishes.lessOf.includes(id),
    text: [title, summary, routine.code ?? '', ...steps.map(({ name }) => name)]
      .join(' ')
      .toLocaleLowerCase(),
    routine,
  };
}
