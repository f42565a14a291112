// The German texts of routines and movement pages beside the English ones: all there, as many, as short, saying the same
// numbers and sides, in the tone of the rest.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutHinges } from '../../routines/hinges.ts';
import {
  BUILT_IN_ROUTINES,
  mirrorRoutine,
  MOVEMENTS,
  shelfIn,
  spokenRoutine,
} from '../../routines/index.ts';
import type { Movement } from '../../routines/movement-schema.ts';
import { parseMovement } from '../../routines/parse-movement.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { localizeRoutine } from '../../routines/routine-texts.ts';
import type { Routine } from '../../routines/schema.ts';
import { saysSide } from '../../routines/side-words.ts';
import { STAND_INS } from '../../routines/stand-ins.ts';
import { routineTraits } from '../../routines/traits.ts';

const GERMAN = shelfIn('de');
const FOLDER = new URL('../../routines/', import.meta.url);

/** Every text of a value, by its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** What people read of a routine; the rest of it is for the program. */
function routineWords({ title, summary, needs, feel, care, steps }: Routine) {
  const told = steps.map(({ name, line }) => ({ name, line }));
  return { title, summary, needs, ...(feel && { feel }), ...(care && { care }), steps: told };
}

function movementWords(movement: Movement) {
  const { title, purpose, steps, dose, feel, mistake, easier, harder, care } = movement;
  const demo = movement.demo.map(({ name, line }) => ({ name, line }));
  const sources = movement.sources.map(({ label }) => label);
  return { title, purpose, steps, dose, feel, mistake, easier, harder, care, demo, sources };
}

const routines = BUILT_IN_ROUTINES.map((english, index) => {
  const german = GERMAN.routines[index] ?? english;
  return { id: english.id, english, german };
});
const movements = MOVEMENTS.map((english, index) => {
  const german = GERMAN.movements[index] ?? english;
  return { id: english.id, english, german };
});
const pairs = [
  ...routines.flatMap(({ id, english, german }) =>
    paired(id, routineWords(english), routineWords(german)),
  ),
  ...movements.flatMap(({ id, english, german }) =>
    paired(`movements/${id}`, movementWords(english), movementWords(german)),
  ),
  ...paired('stand-ins', STAND_INS.en, STAND_INS.de),
];

function paired(id: string, english: unknown, german: unknown) {
  const translated = new Map(textsOf(german));
  return textsOf(english).map(([path, text]) => ({
    path: `${id}${path}`,
    english: text,
    german: translated.get(path) ?? '',
  }));
}

/** The German texts that a rule refuses, by path. */
function refusedBy(isRefused: (german: string, english: string) => boolean): readonly string[] {
  return pairs
    .filter(({ german, english }) => isRefused(german, english))
    .map(({ path, german }) => `${path}: ${german}`);
}

function readGerman(folder: string, id: string): unknown {
  return JSON.parse(readFileSync(new URL(`${folder}/${id}.json`, FOLDER), 'utf8'));
}

describe('The German files', () => {
  it.each([
    ['de', BUILT_IN_ROUTINES],
    ['movements/de', MOVEMENTS],
  ] as const)('in %s are one for each English one', (folder, files) => {
    const names = readdirSync(new URL(`${folder}/`, FOLDER));
    expect(names.toSorted()).toEqual(files.map(({ id }) => `${id}.json`).toSorted());
  });

  it.each(routines)('$id: every text of the routine, and no other', ({ id, english }) => {
    const paths = (value: unknown) => textsOf(value).map(([path]) => path);
    expect(paths(readGerman('de', id)).toSorted()).toEqual(paths(routineWords(english)).toSorted());
  });

  it.each(movements)('$id: every text of the page, and no other', ({ id, english }) => {
    const paths = (value: unknown) => textsOf(value).map(([path]) => path);
    expect(paths(readGerman('movements/de', id)).toSorted()).toEqual(
      paths(movementWords(english)).toSorted(),
    );
  });
});

describe('A German routine', () => {
  it.each(routines)('$id is the same routine in every other respect', ({ english, german }) => {
    expect({ ...german, ...routineWords(english), steps: [] }).toEqual({ ...english, steps: [] });
    const bare = ({ steps }: Routine) => steps.map((step) => ({ ...step, name: '', line: '' }));
    expect(bare(german)).toEqual(bare(english));
    expect(parseRoutine(german)).toEqual({ ok: true, routine: german });
  });

  it.each(routines)('$id leaves no brace on either side, and swaps in the mirror', ({ german }) => {
    const told = (routine: Routine) => textsOf(routineWords(spokenRoutine(routine)));
    const [ahead, back] = [told(german), told(mirrorRoutine(german))];
    expect([...ahead, ...back].filter(([, text]) => /[{}|]/.test(text))).toEqual([]);
    const changed = ahead.filter(([, text], index) => text !== back[index]?.[1]);
    expect(changed.length).toBe(
      textsOf(routineWords(german)).filter(([, text]) => saysSide(text)).length,
    );
  });

  it.each(routines)('$id can be spoken: no line needs more than five seconds', ({ german }) => {
    // Calm German runs at about 15 characters a second. A step that is shorter has a shorter line; the next one may wait.
    for (const { line, seconds } of spokenRoutine(german).steps) {
      expect(line.length, line).toBeLessThanOrEqual(15 * Math.min(5, seconds + 0.5));
    }
  });

  it.each(movements)('$id is the same page in every other respect', ({ english, german }) => {
    const bare = (movement: Movement) => ({
      ...movement,
      ...movementWords(english),
      sources: movement.sources.map(({ url }) => url),
      demo: movement.demo.map((step) => ({ ...step, name: '', line: '' })),
    });
    expect(bare(german)).toEqual(bare(english));
    expect(parseMovement(german)).toEqual({ ok: true, movement: german });
  });
});

describe('Each German text', () => {
  it('is there, and is not the English one', () => {
    expect(refusedBy((german, english) => german === '' || german === english)).toEqual([]);
  });

  it('says a side where the English one does, and nowhere else', () => {
    const sides = (text: string) => text.match(/\{[^}]*\}/g)?.length ?? 0;
    expect(refusedBy((german, english) => sides(german) !== sides(english))).toEqual([]);
  });

  it('puts the right first, in both words of a pair', () => {
    const isTurned = (pair: string) => {
      const [first = '', second = ''] = pair.slice(1, -1).toLowerCase().split('|');
      const turned = first
        .replace(/^recht/, '…')
        .replace(/^link/, 'recht')
        .replace('…', 'link');
      return turned !== second;
    };
    expect(refusedBy((german) => (german.match(/\{[^}]*\}/g) ?? []).some(isTurned))).toEqual([]);
  });

  it('means the working side where the English one does', () => {
    // The first word of a pair is what a step that works the right side says.
    const words = (text: string) =>
      (text.match(/\{[^}]*\}/g) ?? []).map((word) =>
        /^\{(side|recht)/i.test(word) ? 'side' : 'other',
      );
    const differs = (german: string, english: string) =>
      words(german).toSorted().join() !== words(english).toSorted().join();
    expect(refusedBy(differs)).toEqual([]);
  });

  it('gives the numbers of the English one', () => {
    const numbers = (text: string) => text.match(/\d+/g)?.join() ?? '';
    expect(refusedBy((german, english) => numbers(german) !== numbers(english))).toEqual([]);
  });

  it('says of care to ask first, and to stop, where the English one does', () => {
    const inCare = pairs.filter(({ path }) => path.endsWith('.care'));
    const says = (words: RegExp, said: RegExp) =>
      inCare.filter(({ english, german }) => words.test(english) !== said.test(german));
    expect(says(/\bask (a professional )?first\b/i, /\bfrag vorher\b/i)).toEqual([]);
    expect(says(/\bstop\b/i, /\bhör\b.*\bauf\b/i)).toEqual([]);
  });

  it('calls one thing by one name', () => {
    const [inEnglish, inGerman] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
    for (const { path, english, german } of pairs.filter(({ path }) => path.endsWith('.title'))) {
      inEnglish.set(english, (inEnglish.get(english) ?? new Set()).add(german));
      // Two openers have a name of their own in English: with the muscle, and without.
      if (!path.includes('hip-flexor'))
        inGerman.set(german, (inGerman.get(german) ?? new Set()).add(english));
    }
    const manifold = [...inEnglish, ...inGerman].filter(([, others]) => others.size > 1);
    expect(manifold).toEqual([]);
  });

  it('says du, calmly, in German quotes', () => {
    const rules = [/!/, /['"”«»]/, / {2}/, /[\p{Ll},] (Sie|Ihnen|Ihre?[mnrs]?)\b/u];
    expect(refusedBy((german) => rules.some((rule) => rule.test(german)))).toEqual([]);
  });

  it('keeps to one word for each part of the body', () => {
    const others = /\b(Sitzbein|Sitzknochen|Pobacke|Po\b|Hintern|Lendenwirbel|Kreuzbein)/;
    expect(refusedBy((german) => others.test(german))).toEqual([]);
  });
});

describe('A German stand-in', () => {
  const { kit } = GERMAN;

  it('speaks German through and through', () => {
    for (const { english, german } of routines) {
      for (const [stood, other] of [
        [kit.withoutHinges(german), withoutHinges(english)],
        [kit.withoutKneeling(german), shelfIn('en').kit.withoutKneeling(english)],
      ] as const) {
        const english = new Set(textsOf(routineWords(other)).map(([, text]) => text));
        expect(textsOf(routineWords(stood)).filter(([, text]) => english.has(text))).toEqual([]);
        expect(parseRoutine(stood)).toEqual({ ok: true, routine: stood });
        expect(routineTraits(stood)).toEqual(routineTraits(other));
      }
    }
  });
});

describe('Texts that are too few', () => {
  it('leave the rest in English instead of failing', () => {
    const [english] = BUILT_IN_ROUTINES;
    if (!english) throw new Error('no routine');
    const { steps, ...rest } = routineWords(english);
    const short = localizeRoutine(english, { ...rest, title: 'Kurz', steps: steps.slice(0, 1) });
    expect(short.title).toBe('Kurz');
    expect(short.steps).toEqual(english.steps);
  });
});
