// The German sentences beside the English ones: none is missing or left in English, each takes the same values, has the
// plurals its language needs, and keeps the tone. That the keys are the same ones, the compiler holds too.
import { describe, expect, it } from 'vitest';
import { cataloguesOf } from '../support/catalogues.ts';
import { argumentsOf, literalOf, pluralBranchesOf, textsOf } from '../support/icu-message.ts';

const LANGUAGE = 'de';

/** Messages with words that are the same in German, and why. */
const SAME_IN_GERMAN: Readonly<Record<string, string>> = {
  'duration.minutesShort': 'the units of time are the same',
  'duration.secondsShort': 'the units of time are the same',
  'duration.minutesSecondsShort': 'the units of time are the same',
  'card.start': 'start is a German word as well, and so is min',
  'card.startSeconds': 'start is a German word as well',
  'tray.tooltip': 'the name of the program',
  'tray.routine': 'the unit of time is the same',
  'tray.routineSeconds': 'the unit of time is the same',
  'companion.title': 'the name of the program',
  'library.filtersActive': 'Filter, with the s of the English plural gone',
  'routine.startName': 'start is a German word as well',
  'routine.start': 'start is a German word as well',
  'routine.stepSeconds': 'the unit of time is the same',
  'routine.levelSecondsOption': 'the unit of time is the same',
  'learn.muscles.iliopsoasLatin': 'Latin',
  'learn.muscles.gluteusLatin': 'Latin',
  'learn.muscles.piriformisLatin': 'Latin',
  'days.seconds': 'the unit of time is the same',
  'days.minutes': 'the unit of time is the same',
  'days.hours': 'the unit of time is the same',
  'days.hoursMinutes': 'the units of time are the same',
  'history.openerCell': 'the unit of time is the same',
  'yourData.kilobytes': 'the unit of size is the same',
  'yourData.megabytes': 'the unit of size is the same',
  'welcome.name': 'the name of the program',
  'welcome.rhythm.minutes': 'the unit of time is the same',
  'import.ok': 'OK is said in German as well',
  'settings.unit.minutes': 'the unit of time is the same',
  'section.start': 'Start is a German word as well',
  'signals.video': 'Film is a German word as well',
  'setting.openerSeconds.20': 'the unit of time is the same',
  'setting.openerSeconds.30': 'the unit of time is the same',
  'setting.openerSeconds.45': 'the unit of time is the same',
  'setting.openerSeconds.60': 'the unit of time is the same',
  'setting.language.en': 'a language calls itself by its own name',
  'setting.language.de': 'a language calls itself by its own name',
  'about.version': 'the name of the program',
};

const SCOLDING = [
  /\bdu hättest\b/i,
  /\bversag/i,
  /\bfaul(heit)?\b/i,
  /\bin Folge\b/i,
  /\bschon wieder\b/i,
  /\bgefälligst\b/i,
  /\bbeiß\b|\bquäl/i,
];

/** “Sie” inside a sentence speaks to somebody; at its beginning it may be a thing. */
const FORMAL = /[\p{Ll},] (Sie|Ihnen|Ihre?[mnrs]?)\b/u;

const english = await cataloguesOf('en');
const translated = await cataloguesOf(LANGUAGE);
const pairs = english.flatMap(({ part, sentences }) => {
  const other = translated.find((file) => file.part === part)?.sentences ?? {};
  return Object.entries(sentences).map(([key, text]) => [key, text, other[key] ?? ''] as const);
});

describe('The German catalogues', () => {
  it('are one for each English one, with the same keys in the same order', () => {
    const keysOf = (files: typeof english) =>
      Object.fromEntries(files.map(({ part, sentences }) => [part, Object.keys(sentences)]));
    expect(keysOf(translated)).toEqual(keysOf(english));
    expect(english.length).toBeGreaterThan(5);
  });

  it('leave in English only what is the same in German, and name nothing else as such', () => {
    const isSame = ([, text, other]: (typeof pairs)[number]) =>
      /\p{L}{2}|\p{L}$/u.test(literalOf(text)) && literalOf(text) === literalOf(other);
    const same = pairs.filter(isSame).map(([key]) => key);
    expect(same.filter((key) => !(key in SAME_IN_GERMAN))).toEqual([]);
    const known = new Set(pairs.map(([key]) => key));
    expect(Object.keys(SAME_IN_GERMAN).filter((key) => !known.has(key))).toEqual([]);
  });
});

/** The German messages that a rule refuses, each with what it refused. */
function refusedBy(rule: (german: string, text: string) => boolean) {
  return pairs.flatMap(([key, text, german]) => (rule(german, text) ? [`${key}: ${german}`] : []));
}

describe('Each German message', () => {
  it('takes the values of the English one', () => {
    const shapeOf = (message: string) => JSON.stringify(argumentsOf(message));
    expect(refusedBy((german, text) => shapeOf(german) !== shapeOf(text))).toEqual([]);
  });

  it('has the plurals of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE).resolvedOptions();
    const isWhole = (branches: readonly string[]): boolean => {
      const words = branches.filter((branch) => !branch.startsWith('='));
      // A one that is said by its number needs no word for it.
      const said = branches.includes('=1') ? [...words, 'one'] : words;
      return said.toSorted().join() === pluralCategories.toSorted().join();
    };
    expect(refusedBy((german) => !pluralBranchesOf(german).every(isWhole))).toEqual([]);
  });

  it('formats with nothing left open', () => {
    const isOpen = (text: string) => text.trim() === '' || /[{}#]|undefined|NaN/.test(text);
    expect(refusedBy((german) => textsOf(german, LANGUAGE).some(isOpen))).toEqual([]);
  });

  it('says du, without exclamation marks or scolding', () => {
    const rules = [/!/, FORMAL, ...SCOLDING];
    const isRude = (text: string) => rules.some((rule) => rule.test(text));
    expect(refusedBy((german) => textsOf(german, LANGUAGE).some(isRude))).toEqual([]);
  });

  it('is set with German quotes', () => {
    const withoutPairs = (german: string) => german.replaceAll(/„[^„“]*“|‚[^‚‘]*‘/g, '…');
    const isOff = (german: string) => /['”«»„“‚‘]| {2}/.test(withoutPairs(german));
    expect(refusedBy(isOff)).toEqual([]);
    // What people write in a file is quoted as it stands there, in English too.
    expect(refusedBy((german, text) => german.includes('"') && !text.includes('"'))).toEqual([]);
  });
});

describe('The rules of tone', () => {
  it.each([
    ['Das haben Sie geschafft.', FORMAL],
    ['Ruh dich aus, und stellen Sie Ihre Füße ab.', FORMAL],
    ['Du hättest aufstehen sollen.', SCOLDING[0]],
    ['Drei Tage in Folge.', SCOLDING[3]],
    ['Du sitzt schon wieder.', SCOLDING[4]],
  ])('would refuse “%s”', (text, rule) => {
    expect(text).toMatch(rule ?? '');
  });

  it('let „sie“ begin a sentence', () => {
    expect('Die Uhr steht. Sie läuft weiter.').not.toMatch(FORMAL);
  });
});
