// The mends of routine files: each is worded, with its own values, and every wording is used.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ValuesIn } from '../../preload/messages/create-messages.ts';
import { createOwnRoutineMessages } from '../../preload/messages/create-own-routine-messages.ts';
import { enMends } from '../../preload/messages/en-mends.ts';
import { mend, mendIn, mendMessage } from '../../routines/mends.ts';
import type { MendKey, MendValues } from '../../routines/schema.ts';
import { inWords } from '../support/in-words.ts';

const FOLDER = new URL('../../routines/', import.meta.url);
const code = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'mends.ts')
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');
const helpers = readFileSync(new URL('mends.ts', FOLDER), 'utf8');
const keys = Object.keys(enMends) as MendKey[];

describe('The mends of routine files', () => {
  it('are worded, each with exactly its values', () => {
    expectTypeOf<keyof typeof enMends>().toEqualTypeOf<MendKey>();
    expectTypeOf<{
      [Key in MendKey]: keyof ValuesIn<typeof enMends, Key>;
    }>().toEqualTypeOf<{ [Key in MendKey]: keyof MendValues[Key] }>();
  });

  it.each(keys)('%s is what some check says', (key) => {
    const said = new RegExp(`(mend|mendMessage)\\(\\s*'${key}'`);
    expect(said.test(code) || said.test(helpers)).toBe(true);
  });

  it('stand in no other place: the checks hold no sentences', () => {
    const message = /(?:mend|message): ['"`]|v\.\w+\([^()]*['"`][a-z]+ [a-z]+/;
    expect(message.exec(code)?.[0]).toBeUndefined();
  });

  it.each(keys)('%s reads as the second half of a sentence', (key) => {
    const sentence: string = enMends[key];
    expect(sentence).toMatch(/^[a-z]/);
    expect(sentence).not.toMatch(/[!.']$|'| {2}/);
  });

  it('never show what their values hold as anything but text', () => {
    const field = '';
    const odd = "{count} <b>x</b> #'{' '}";
    expect(inWords({ field, mend: mend('json.colon', { key: odd }) }).mend).toBe(
      `write a colon after ${odd}`,
    );
  });

  it('come back whole from a message, and the words of others do not come through', () => {
    expect(mendIn(mendMessage('text.long', { most: '60', length: '61' }))).toEqual(
      mend('text.long', { most: '60', length: '61' }),
    );
    expect(mendIn('Invalid type: Expected string')).toEqual(mend('field.other'));
  });

  it('count what is left in the singular too', () => {
    const { t } = createOwnRoutineMessages('en');
    expect(t('whole.more', { count: 1 })).toBe('mend these first: there is 1 more');
  });
});
