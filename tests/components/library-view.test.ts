// The library's rules without its looks: what is in what, what passes the filters, what to loosen, what to suggest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { containsMovement, movementsOf } from '../../renderer/companion/view/contained-in.ts';
import { demoRoutine } from '../../renderer/companion/view/demo-routine.ts';
import { PATTERN_IDS, suggestions } from '../../renderer/companion/view/familiar.ts';
import {
  activeFilters,
  countWith,
  filterItems,
  NO_FILTERS,
  whatToLoosen,
  without,
  type LibraryFilters,
} from '../../renderer/companion/view/library-filters.ts';
import { libraryItems } from '../../renderer/companion/view/library-items.ts';
import { isSameRoute, routeKey } from '../../renderer/companion/route.ts';
import { buildLibrary, OWN_ROUTINE } from '../support/build-library.ts';

const LIBRARY = buildLibrary({ routines: [...buildLibrary().routines, OWN_ROUTINE] });
const ITEMS = libraryItems(LIBRARY, DEFAULT_SETTINGS);

function codes(filters: Partial<LibraryFilters>): readonly string[] {
  return filterItems(ITEMS, { ...NO_FILTERS, ...filters }).map(
    ({ id, routine }) => routine.code ?? id,
  );
}

function movements(filters: Partial<LibraryFilters>): readonly string[] {
  return filterItems(ITEMS, { ...NO_FILTERS, show: 'movement', ...filters }).map(({ id }) => id);
}

function routineOf(code: string) {
  const found = LIBRARY.routines.find(({ routine }) => routine.code === code);
  if (!found) throw new Error(`no routine ${code}`);
  return found.routine;
}

function movementOf(id: string) {
  const found = LIBRARY.movements.find((movement) => movement.id === id);
  if (!found) throw new Error(`no movement ${id}`);
  return found;
}

describe('The library', () => {
  it('has eighteen movements, nine of them desk variants', () => {
    expect(movements({})).toHaveLength(18);
    expect(ITEMS.filter(({ isVariant }) => isVariant)).toHaveLength(9);
  });

  it('lists each family of levels once, at the usual level', () => {
    expect(codes({}).filter((code) => code.startsWith('R3'))).toEqual(['R3-30']);
    const long = libraryItems(LIBRARY, {
      ...DEFAULT_SETTINGS,
      openerSeconds: 60,
      strengthReps: 15,
    });
    const listed = long.map(({ routine }) => routine.code);
    expect(listed).toContain('R3-60');
    expect(listed).toContain('R6-15');
    expect(listed).not.toContain('R3-30');
  });

  it('lists what is pinned first, then favourites, and marks own routines', () => {
    const items = libraryItems(LIBRARY, {
      ...DEFAULT_SETTINGS,
      pinned: 'walk-softly',
      favourites: ['between-meetings'],
    }).filter(({ kind }) => kind === 'routine');
    expect(items.slice(0, 2).map(({ id }) => id)).toEqual(['walk-softly', 'between-meetings']);
    expect(items.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['between-meetings']);
  });

  it.each([
    ['R2', ['standing-reset', 'hip-hinge']],
    ['R3-30', ['hip-flexor-opener', 'standing-reset']],
    ['R4', ['pelvic-tilts', 'knee-to-chest', 'hip-flexor-opener', 'glute-bridge']],
    ['R4b', ['figure-four', 'knee-to-chest']],
    ['M4', ['standing-hip-flexor-opener']],
    ['M5', ['glute-bridge']],
    ['M7', ['pelvic-tilts']],
    ['M8', ['standing-weight-shift']],
  ])('%s is made of its movements, in order', (code, ids) => {
    expect(movementsOf(routineOf(code), LIBRARY.movements).map(({ id }) => id)).toEqual(ids);
  });

  it('has a routine for every movement but the three that only stand in for another', () => {
    const lonely = LIBRARY.movements.filter(
      (movement) =>
        !LIBRARY.routines.some(({ routine }) =>
          containsMovement(routine, movement, LIBRARY.movements),
        ),
    );
    expect(lonely.map(({ id }) => id)).toEqual([
      'wall-pelvic-tilt',
      'seated-knee-to-chest',
      'desk-hinge',
    ]);
  });

  it('plays a movement as a routine of its demonstration', () => {
    const hinge = movementOf('hip-hinge');
    expect(demoRoutine(hinge)).toMatchObject({ title: 'Hip hinge', steps: hinge.demo });
  });
});

describe('The filters', () => {
  it('on a call leave what nobody notices while seated (movement.md 3.4)', () => {
    expect(codes({ where: 'call' })).toEqual(['R7', 'M1']);
    expect(movements({ where: 'call' })).toEqual([
      'sitting-reset',
      'glute-squeeze',
      'seated-weight-shift',
    ]);
  });

  it('in office clothes leave what the notes list, and nothing on the floor or a knee', () => {
    const left = codes({ where: 'office' });
    for (const code of ['R2', 'R5', 'R8', 'R9', 'R6c', 'M2', 'M3', 'M4', 'M6', 'M8'])
      expect(left).toContain(code);
    for (const code of ['R3-30', 'R4', 'R4b', 'R6', 'R6b', 'M5', 'M7'])
      expect(left).not.toContain(code);
  });

  it('“No kneeling” hides the half-kneeling opener and the floor sequence with it', () => {
    expect(codes({ noKneeling: true })).not.toContain('R3-30');
    expect(codes({ noKneeling: true })).not.toContain('R4');
    expect(movements({ noKneeling: true })).not.toContain('hip-flexor-opener');
  });

  it('“No floor” hides every floor routine', () => {
    const left = codes({ noFloor: true });
    for (const code of ['R4', 'R4b', 'R6', 'R6b', 'M5', 'M7']) expect(left).not.toContain(code);
  });

  it('“No lying flat” hides supine movements and planks', () => {
    const left = movements({ noLying: true });
    for (const id of ['pelvic-tilts', 'knee-to-chest', 'glute-bridge', 'figure-four', 'plank'])
      expect(left).not.toContain(id);
    expect(left).toContain('wall-plank');
  });

  it.each([
    ['1', ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8']],
    ['6', ['R4', 'R6']],
  ] as const)('of %s minutes leave what lasts so long', (time, expected) => {
    expect(codes({ time }).toSorted()).toEqual(expected);
  });

  it('leave movements alone where it is about time, which they have none of', () => {
    expect(movements({ time: '1' })).toHaveLength(18);
    expect(activeFilters({ ...NO_FILTERS, show: 'movement', time: '1' })).toEqual([]);
  });

  it('find every word of a search, in any order and case', () => {
    expect(movements({ words: 'wall TILT' })).toEqual(['wall-pelvic-tilt']);
    expect(codes({ words: 'r6c' })).toEqual(['R6c']);
    expect(codes({ words: 'zebra' })).toEqual([]);
  });

  it('say which one to loosen when nothing is left: the one without which there is most', () => {
    const filters: LibraryFilters = { ...NO_FILTERS, position: 'floor', where: 'call' };
    expect(filterItems(ITEMS, filters)).toEqual([]);
    expect(whatToLoosen(ITEMS, filters)).toEqual({
      key: 'where',
      count: codes({ position: 'floor' }).length,
    });
  });

  it('say nothing where no single one helps', () => {
    const filters: LibraryFilters = {
      ...NO_FILTERS,
      words: 'zebra',
      position: 'floor',
      where: 'call',
    };
    expect(whatToLoosen(ITEMS, filters)).toBeNull();
  });

  const anyFilters: fc.Arbitrary<LibraryFilters> = fc.record({
    show: fc.constantFrom('movement', 'routine'),
    words: fc.constantFrom('', 'hip', 'slow'),
    where: fc.constantFrom('', 'call', 'office'),
    position: fc.constantFrom('', 'seated', 'standing', 'kneeling', 'floor', 'mixed'),
    time: fc.constantFrom('', '1', '3', '6'),
    discretion: fc.constantFrom('', '0', '1', '2'),
    focus: fc.constantFrom('', 'hips', 'frontOfHip', 'buttock', 'core'),
    noFloor: fc.boolean(),
    noKneeling: fc.boolean(),
    noLying: fc.boolean(),
  });

  it('never show more with another filter on than without it', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const count = filterItems(ITEMS, filters).length;
        for (const key of activeFilters(filters)) {
          expect(filterItems(ITEMS, without(filters, key)).length).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  it('count beforehand what they leave afterwards', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, (filters, { position }) => {
        const after = filterItems(ITEMS, { ...filters, position }).length;
        expect(countWith(ITEMS, filters, { position })).toBe(after);
      }),
    );
  });

  it('are no obstacle once the one that was named is loosened', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const loosening = whatToLoosen(ITEMS, filters);
        if (loosening === null) return;
        expect(filterItems(ITEMS, without(filters, loosening.key))).toHaveLength(loosening.count);
        expect(loosening.count).toBeGreaterThan(0);
      }),
    );
  });
});

describe('What feels familiar', () => {
  it.each([
    ['stiffHips', ['R3-30', 'R9', 'M4']],
    ['drowsyGlutes', ['R6', 'R6b', 'M5']],
    ['archedBack', ['R2', 'R4', 'M7']],
    ['roundedBending', ['R5', 'M3']],
    ['oneHip', ['M8', 'R8']],
  ] as const)('%s suggests what movement.md 1.2 says, in its order', (pattern, expected) => {
    const [found] = suggestions([pattern], ITEMS);
    expect(found?.items.map(({ routine }) => routine.code)).toEqual(expected);
  });

  it('suggests in the order of the notes, whatever the order of the choice', () => {
    const found = suggestions(['oneHip', 'stiffHips'], ITEMS);
    expect(found.map(({ pattern }) => pattern)).toEqual(['stiffHips', 'oneHip']);
  });

  it('suggests nothing where nothing is chosen, and no routine twice', () => {
    expect(suggestions([], ITEMS)).toEqual([]);
    const all = suggestions(PATTERN_IDS, ITEMS).flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
  });

  it('suggests the opener at the person’s own level', () => {
    const items = libraryItems(LIBRARY, { ...DEFAULT_SETTINGS, openerSeconds: 45 });
    expect(suggestions(['stiffHips'], items)[0]?.items[0]?.routine.code).toBe('R3-45');
  });
});

describe('A route', () => {
  it('is the same as another exactly when it shows the same', () => {
    const hinge = { place: 'library', page: { kind: 'movement', id: 'hip-hinge' } } as const;
    expect(routeKey(hinge)).toBe('library/movement/hip-hinge');
    expect(isSameRoute(hinge, { ...hinge })).toBe(true);
    expect(isSameRoute(hinge, { place: 'library' })).toBe(false);
    expect(isSameRoute({ place: 'history' }, { place: 'library' })).toBe(false);
  });
});
