// Every text that ships, wherever it stands (catalogues, routines, movement pages), against the claims that must not be
// made (movement.md 2.1) and the words that the notes ban.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES, MOVEMENTS, shelfIn } from '../../routines/index.ts';
import { STAND_INS } from '../../routines/stand-ins.ts';

const CATALOGUES = new URL('../../preload/messages/', import.meta.url);

/** What is claimed, the words that claim it, and a sentence that does: in English and in German. */
const FORBIDDEN: readonly (readonly [what: string, words: RegExp, claim: string])[] = [
  ['a cure', /\b(cures?|cured|curing|heals?|healed|healing)\b/i, 'It cures back pain'],
  ['to prevent pain', /\b(prevents?|prevented|preventing|prevention)\b/i, 'Prevents injury'],
  [
    'to mend posture',
    /\b(fix(es|ed|ing)?|corrects?|corrected|correcting|correction)\b/i,
    'Fixes your posture',
  ],
  ['that an angle is right', /\bcorrect(ly)?\b/i, 'The correct angle'],
  ['to undo sitting', /\bundo(es|ing)?\b/i, 'Undoes the harm of sitting'],
  ['that sitting is a poison', /\b(smoking|deadly|toxic|kills?)\b/i, 'Sitting is the new smoking'],
  ['years', /\byears?\b/i, 'Adds years to your life'],
  ['calories', /\b(calories?|kcal)\b/i, 'Burns calories'],
  ['a certainty', /\b(guarantee[ds]?|proven|always works)\b/i, 'Proven to work'],
  [
    'that one should push on',
    /\bpush(ing)? through (it|the pain|pain)\b|\bno pain,? no gain\b/i,
    'Push through it',
  ],
  ['a cure, in German', /\b(heil(t|en|ung|sam)|kurier(t|en))\b/i, 'Heilt Rückenschmerzen'],
  [
    'to prevent pain, in German',
    // “sich vorbeugen” is a movement, “beugt … vor” without it a claim.
    /verhinder|verhüte|\bvorbeugung\b|\bbeugt (?!(?:sich|dich)\b)[^.]*\bvor\b/i,
    'Beugt Schmerzen vor',
  ],
  [
    'to mend posture, in German',
    /\b(korrigier|begradig|beheb)|\bHaltungsfehler/i,
    'Korrigiert deine Haltung',
  ],
  [
    'that an angle is right, in German',
    /\bkorrekt|\brichtige[mnrs]? (Winkel|Haltung|Neigung)/i,
    'Die richtige Haltung',
  ],
  [
    'to undo sitting, in German',
    /\bSch[aä]den\b|\bwettmach|\bmacht [^.]*\bwett\b|\bungeschehen\b/i,
    'Macht das Sitzen wett',
  ],
  [
    'that sitting is a poison, in German',
    /\brauchen\b.*\bsitzen\b|\bsitzen\b.*\brauchen\b|tödlich|\bgift/i,
    'Sitzen ist das neue Rauchen',
  ],
  ['years, in German', /\bJahren?\b|\bJahre\b/i, 'Schenkt dir Jahre'],
  ['calories, in German', /\bKalorien?\b/i, 'Verbrennt Kalorien'],
  ['a certainty, in German', /garantier|\b(be|er)wiesen|\bwirkt immer\b/i, 'Erwiesen wirksam'],
  [
    'that one should push on, in German',
    /\b(durchhalten|durchbeißen)\b|\bBeiß\b|\bin den Schmerz hinein\b/i,
    'Einfach durchhalten',
  ],
];

/** The first entry of every Edit menu on a Mac, which undoes typing. */
const MENU_UNDO = 'en-mac.ts.enMac.mac.undo';

/** Every string inside a value, with the way to it; addresses of sources are no claims of ours. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return path.endsWith('.url') ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

async function catalogueTexts() {
  const files = readdirSync(CATALOGUES).filter((name) => /^(en|de)(-.*)?\.ts$/.test(name));
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
  ...(['en', 'de'] as const)
    .map(shelfIn)
    .flatMap(({ routines, movements }) => [
      ...routines.flatMap((routine) => textsIn(routine, routine.id)),
      ...movements.flatMap((movement) => textsIn(movement, movement.id)),
    ]),
  ...textsIn(STAND_INS, 'stand-ins'),
];

describe('No text of the program claims', () => {
  it.each(FORBIDDEN)('%s', (_, words) => {
    const claims = [...catalogues, ...library].filter(
      ([path, text]) => words.test(text) && path !== MENU_UNDO,
    );
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
    expect(places).toContain('de-learn');
  });

  it('would be caught: each rule knows its own claim', () => {
    for (const [, words, claim] of FORBIDDEN) expect(claim).toMatch(words);
    expect('Beugt sich nach links vor').not.toMatch(FORBIDDEN[11]?.[1] ?? /^/);
  });
});
