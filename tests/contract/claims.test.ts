// Every text that ships, wherever it stands (catalogues, routines, movement pages), against the claims that must not be
// made (movement.md 2.1) and the words that the notes ban.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';

const CATALOGUES = new URL('../../preload/messages/', import.meta.url);

const FORBIDDEN: readonly (readonly [what: string, words: RegExp])[] = [
  ['a cure', /\b(cures?|cured|curing|heals?|healed|healing)\b/i],
  ['to prevent pain', /\b(prevents?|prevented|preventing|prevention)\b/i],
  ['to mend posture', /\b(fix(es|ed|ing)?|corrects?|corrected|correcting|correction)\b/i],
  ['that an angle is right', /\bcorrect(ly)?\b/i],
  ['to undo sitting', /\bundo(es|ing)?\b/i],
  ['that sitting is a poison', /\b(smoking|deadly|toxic|kills?)\b/i],
  ['years', /\byears?\b/i],
  ['calories', /\b(calories?|kcal)\b/i],
  ['a certainty', /\b(guarantee[ds]?|proven|always works)\b/i],
  ['that one should push on', /\bpush(ing)? through (it|the pain|pain)\b|\bno pain,? no gain\b/i],
];

/** Every string inside a value, with the way to it; addresses of sources are no claims of ours. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return path.endsWith('.url') ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

async function catalogueTexts() {
  const files = readdirSync(CATALOGUES).filter((name) => /^en.*\.ts$/.test(name));
  const modules = await Promise.all(
    files.map(async (name) => {
      const module: unknown = await import(new URL(name, CATALOGUES).href);
      return textsIn(module, name);
    }),
  );
  return modules.flat();
}

const catalogues = await catalogueTexts();
const library = [
  ...BUILT_IN_ROUTINES.flatMap((routine) => textsIn(routine, routine.id)),
  ...MOVEMENTS.flatMap((movement) => textsIn(movement, movement.id)),
];

describe('No text of the program claims', () => {
  it.each(FORBIDDEN)('%s', (_, words) => {
    const claims = [...catalogues, ...library].filter(([, text]) => words.test(text));
    expect(claims).toEqual([]);
  });
});

describe('The texts that are looked through', () => {
  it('are those of every catalogue, routine and movement page', () => {
    const places = new Set([...catalogues, ...library].map(([path]) => path.split('.')[0]));
    expect(catalogues.length).toBeGreaterThan(400);
    for (const { id } of [...BUILT_IN_ROUTINES, ...MOVEMENTS]) expect(places).toContain(id);
    expect(places).toContain('en-learn');
    expect(places).toContain('en-safety-page');
  });

  it('would be caught: each rule knows its own claim', () => {
    const claims = [
      'It cures back pain',
      'Prevents injury',
      'Fixes your posture',
      'The correct angle',
      'Undoes the harm of sitting',
      'Sitting is the new smoking',
      'Adds years to your life',
      'Burns calories',
      'Proven to work',
      'Push through it',
    ];
    for (const [index, [, words]] of FORBIDDEN.entries()) expect(claims[index]).toMatch(words);
  });
});
