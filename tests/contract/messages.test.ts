// The sentences a person reads: each one formats, and none breaks the rules of tone or promises what it must not.
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../preload/messages/choose-locale.ts';
import { createMessages, createMessagesFrom } from '../../preload/messages/create-messages.ts';
import { enCompanion } from '../../preload/messages/en-companion.ts';
import { enLearn } from '../../preload/messages/en-learn.ts';
import { enOwnRoutines } from '../../preload/messages/en-own-routines.ts';
import { enPlan } from '../../preload/messages/en-plan.ts';
import { enProgram } from '../../preload/messages/en-program.ts';
import { enSafetyPage } from '../../preload/messages/en-safety-page.ts';
import { enSettings } from '../../preload/messages/en-settings.ts';
import { enWelcome } from '../../preload/messages/en-welcome.ts';
import { en } from '../../preload/messages/en.ts';

const catalogues = [
  en,
  enProgram,
  enCompanion,
  enLearn,
  enSafetyPage,
  enSettings,
  enOwnRoutines,
  enWelcome,
  enPlan,
] as const;
const everything = {
  ...en,
  ...enProgram,
  ...enCompanion,
  ...enLearn,
  ...enSafetyPage,
  ...enSettings,
  ...enOwnRoutines,
  ...enWelcome,
  ...enPlan,
} as const;
type Key = keyof typeof everything;
const sentences: Readonly<Record<Key, string>> = everything;
const keys = Object.keys(sentences) as Key[];
const locales = ['en', 'en-GB', 'en-u-hc-h23'];

/** A value for every argument of a message, whatever its kind; `amount` for the numbers. */
function valuesFor(
  elements: readonly MessageFormatElement[],
  amount: number,
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
      continue;
    values[element.value] = element.type === TYPE.argument ? 'something' : amount;
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
    for (const branch of Object.values(element.options)) {
      Object.assign(values, valuesFor(branch.value, amount));
    }
  }
  return values;
}

/** Every text a key can become, with small, plural and large numbers. */
function textsOf(key: Key): string[] {
  const elements = parse(sentences[key]);
  // The key is not known at compile time here, and so neither are its values.
  const t = createMessagesFrom(everything, 'en').t as (
    key: string,
    values: Record<string, unknown>,
  ) => string;
  return [0, 1, 2, 45, 1200].map((amount) => t(key, valuesFor(elements, amount)));
}

const FORBIDDEN_CLAIMS = [
  /\bcures?\b/i,
  /\bheals?\b/i,
  /\bprevents?\b/i,
  /\bfix(es|ed)?\b/i,
  /correct(s|ed)? (your )?posture/i,
  /undo(es)? .*(harm|damage)/i,
  /new smoking/i,
  /\bcalories?\b/i,
  /\byears? (of|to|longer)\b/i,
  /\b(guarantee|proven)/i,
];
const SCOLDING = [
  /\byou (should|must) have\b/i,
  /\bfail(ed|ure)?\b/i,
  /\blazy\b/i,
  /\bstreak\b/i,
  /\bpush through\b/i,
];

describe('Every message', () => {
  it('has its key in one catalogue only', () => {
    const all = catalogues.flatMap((catalogue) => Object.keys(catalogue));
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  it.each(keys)('%s formats with nothing left open', (key) => {
    for (const text of textsOf(key)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[{}#]|undefined|NaN|null/);
    }
  });

  it.each(keys)(
    '%s speaks without exclamation marks, scolding or promises that cannot be kept',
    (key) => {
      for (const text of textsOf(key)) {
        expect(text).not.toContain('!');
        for (const phrase of [...FORBIDDEN_CLAIMS, ...SCOLDING]) expect(text).not.toMatch(phrase);
      }
    },
  );

  it.each(keys)('%s uses typographic apostrophes and no double spaces', (key) => {
    expect(sentences[key]).not.toMatch(/['"]| {2}/);
  });

  it.each(keys)('%s formats in every locale that is tried', (key) => {
    const values = valuesFor(parse(sentences[key]), 2);
    for (const locale of locales) {
      const t = createMessagesFrom(everything, locale).t as (
        key: string,
        values: Record<string, unknown>,
      ) => string;
      expect(() => t(key, values)).not.toThrow();
    }
  });
});

describe('The locale', () => {
  const quarterToThree = new Date(2026, 10, 22, 14, 45).getTime();

  it('decides between 12 and 24 hours', () => {
    const clock = chooseLocale('system', 'fr-FR');
    const inFrance = createMessages(clock).t('clock.snoozedUntil', { at: quarterToThree });
    const inAmerica = createMessages('en-US').t('clock.snoozedUntil', { at: quarterToThree });
    expect(inFrance).toBe('Snoozed until 14:45');
    expect(inAmerica).toMatch(/^Snoozed until 2:45\sPM$/);
  });

  it('counts as English when it is ill-formed', () => {
    expect(createMessages('not a locale').t('card.skip')).toBe('Skip');
  });

  it('gives the singular its own words', () => {
    const { t } = createMessages('en');
    expect(t('clock.nextReset', { minutes: 1 })).toBe('Next reset in about 1 minute');
    expect(t('clock.nextReset', { minutes: 13 })).toBe('Next reset in about 13 minutes');
  });
});

describe('The values of a message', () => {
  it('are checked by the compiler', () => {
    const { t } = createMessages('en');
    // @ts-expect-error -- a message with an argument asks for its values
    expect(() => t('card.start')).toThrow();
    // @ts-expect-error -- and for each by its name
    expect(() => t('card.start', { minute: 3 })).toThrow();
    // @ts-expect-error -- and a number stays a number
    t('card.start', { minutes: 'three' });
    // @ts-expect-error -- a key that does not exist is refused
    expect(() => t('card.nonsense')).toThrow();
  });
});
