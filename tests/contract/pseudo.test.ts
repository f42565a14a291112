// The two languages that nobody speaks: their words are changed, and nothing that is filled in.
import { describe, expect, it } from 'vitest';
import { createMessagesFrom } from '../../preload/messages/create-messages.ts';
import { pseudoTranslation } from '../../preload/messages/pseudo.ts';
import { cataloguesOf } from '../support/catalogues.ts';
import { argumentsOf, literalOf } from '../support/icu-message.ts';

const SAMPLES = {
  greeting: 'Sitting for {duration}, of {interval}.',
  count: '{resets, plural, =0 {No resets yet} one {# reset} other {# resets}}',
  choice: '{as, select, standing {You stand} other {You sit}} since {at, time, short}',
  sign: '{title} · {seconds, number} s',
} as const;

const accented = createMessagesFrom(SAMPLES, 'en-XA', pseudoTranslation(SAMPLES, 'en-XA'));
const turned = createMessagesFrom(SAMPLES, 'ar-XB', pseudoTranslation(SAMPLES, 'ar-XB'));

describe('The accented pseudo-locale', () => {
  it('keeps what is filled in, between brackets', () => {
    const text = accented.t('greeting', { duration: '<5 min>', interval: '<45 min>' });
    expect(text).toMatch(/^⟦.*<5 min>.*<45 min>.*⟧$/);
    expect(text.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it('keeps plurals and choices', () => {
    expect(accented.t('count', { resets: 0 })).toBe('⟦Ñöö ŕééšééţš ýééţ⟧');
    expect(accented.t('count', { resets: 1 })).toMatch(/^⟦1 /);
    expect(accented.t('count', { resets: 1 })).not.toBe(accented.t('count', { resets: 2 }));
    const at = new Date(2026, 10, 24, 14, 45);
    expect(accented.t('choice', { as: 'standing', at })).not.toBe(
      accented.t('choice', { as: 'sitting', at }),
    );
  });

  it('is about a third longer', async () => {
    const lengths = (await cataloguesOf('en')).flatMap(({ sentences }) => {
      const plain = Object.entries(sentences).filter(([, text]) => !text.includes('{'));
      const { t } = createMessagesFrom(sentences, 'en-XA', pseudoTranslation(sentences, 'en-XA'));
      return plain.map(([key, text]) => ({ before: text.length, after: t(key).length }));
    });
    // All together: a catalogue of single words grows by its brackets alone.
    const sum = (one: 'before' | 'after') => lengths.reduce((total, each) => total + each[one], 0);
    expect(sum('after') / sum('before')).toBeGreaterThan(1.2);
    expect(sum('after') / sum('before')).toBeLessThan(1.5);
  });
});

describe('The pseudo-locale from right to left', () => {
  it('turns each word round and leaves what is filled in', () => {
    const text = turned.t('greeting', { duration: '<5 min>', interval: '<45 min>' });
    expect(text).toContain('\u202ESitting\u202C');
    expect(text).toContain(' <5 min>, ');
  });

  it('ends every turn that it begins, so that nothing behind it is turned', async () => {
    for (const { sentences } of await cataloguesOf('en')) {
      const said = pseudoTranslation(sentences, 'ar-XB');
      const texts = JSON.stringify(said);
      expect(texts.split('\u202E').length).toBe(texts.split('\u202C').length);
    }
  });

  it('writes numbers and times as English does', () => {
    expect(turned.t('sign', { title: 'A', seconds: 1200 })).toContain('1,200');
  });
});

describe('Both', () => {
  it('take the values of every English message', async () => {
    for (const { sentences } of await cataloguesOf('en')) {
      for (const [key, message] of Object.entries(sentences)) {
        if (literalOf(message).trim() === '') continue;
        const said = pseudoTranslation({ [key]: message }, 'en-XA')[key];
        expect(JSON.stringify(namesIn(said))).toBe(
          JSON.stringify(Object.keys(argumentsOf(message))),
        );
      }
    }
  });
});

/** The names of the arguments in a message that has been read, in their order. */
function namesIn(message: unknown): readonly string[] {
  const names = [...JSON.stringify(message).matchAll(/"type":[1-6],"value":"([^"]+)"/g)];
  return [...new Set(names.map(([, name = '']) => name))].sort((a, b) => a.localeCompare(b));
}
