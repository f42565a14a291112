// What a person who writes a routine is told when something is wrong with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { inWords, type ToldProblem } from '../support/in-words.ts';

type Json = Record<string, unknown>;

function step(change: Json = {}): Json {
  return {
    seconds: 20,
    name: 'Quiet breaths',
    line: 'Let the ribs hover.',
    motion: { kind: 'hold', pose: 'SIT-NEUTRAL' },
    breath: { in: 4, out: 6 },
    ...change,
  };
}

function file(change: Json = {}): Json {
  return {
    format: 1,
    id: 'my-reset',
    title: 'My reset',
    summary: 'Two quiet breaths.',
    kind: 'micro',
    position: 'seated',
    credit: 'seated',
    needs: 'A chair.',
    discretion: 0,
    covers: [],
    steps: [step()],
    ...change,
  };
}

function without(field: string): Json {
  return Object.fromEntries(Object.entries(file()).filter(([key]) => key !== field));
}

function problems(value: unknown): readonly ToldProblem[] {
  const result = parseRoutine(value);
  return result.ok ? [] : result.problems.map(inWords);
}

const rocks = (times: number) => ({
  kind: 'repeat',
  times,
  phases: [
    { to: 'SIT-FWD', seconds: 2, breath: 'in' },
    { to: 'SIT-BACK', seconds: 2, breath: 'out' },
  ],
});
const fig4 = { kind: 'hold', pose: 'V-SIT-FIG4-UP-R' };

describe('parseRoutine', () => {
  it('takes a good file and trims its texts', () => {
    const result = parseRoutine(file({ title: '  My reset ' }));
    expect(result).toMatchObject({ ok: true, routine: { title: 'My reset' } });
  });

  it.each(['en', 'de-AT', 'nds', 'es-419', 'zh-Hant-TW'])(
    'takes %s for the language of its texts',
    (language) => {
      expect(parseRoutine(file({ language }))).toMatchObject({ ok: true, routine: { language } });
    },
  );

  it.each([
    ['a text', 'hello'],
    ['nothing', null],
    ['a list', []],
    ['another program’s file', { name: 'other', version: '1.2.3', title: 'Other' }],
  ])('refuses %s instead of a routine', (_, value) => {
    expect(problems(value)).toEqual([
      { field: 'file', mend: 'write one routine in braces: { "format": 1, … }' },
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ['a missing field', without('title'), 'title', 'add it: a routine needs this field'],
    ['a missing list of steps', without('steps'), 'steps', 'add it: a routine needs this field'],
    [
      'an unknown field',
      file({ tittle: 'x' }),
      'tittle',
      'there is no such field here: did you mean "title"?',
    ],
    [
      'a field of a prototype',
      JSON.parse(JSON.stringify(file()).replace('{', '{"__proto__":{"title":"x"},')),
      '__proto__',
      'leave it out: a routine has no such field here',
    ],
    [
      'an unknown field deep inside',
      file({ steps: [step({ motion: { kind: 'hold', pose: 'SIT-NEUTRAL', speed: 2 } })] }),
      'steps[0].motion.speed',
      'leave it out: a routine has no such field here',
    ],
    [
      'another format',
      file({ format: 2 }),
      'format',
      'write 1: this version reads no other format',
    ],
    [
      'an id that is no file name',
      file({ id: '../x' }),
      'id',
      'use lower-case letters, digits and single hyphens',
    ],
    [
      'a wrong type',
      file({ steps: [step({ seconds: true })] }),
      'steps[0].seconds',
      'write a number of seconds',
    ],
    [
      'a number in quotation marks',
      file({ steps: [step({ seconds: '20' })] }),
      'steps[0].seconds',
      'write the number of seconds without quotation marks',
    ],
    [
      'a billion seconds',
      file({ steps: [step({ seconds: 1e9 })] }),
      'steps[0].seconds',
      'write at most 600',
    ],
    [
      'a word that computers keep for themselves',
      file({ id: 'constructor' }),
      'id',
      'choose another word: computers keep this one for themselves',
    ],
    [
      'a row that the notes do not have',
      file({ covers: ['C03'] }),
      'covers[0]',
      'write a row of the movement notes, A01 to J02, such as "C01"',
    ],
    [
      'the name of a language in place of its code',
      file({ language: 'Deutsch' }),
      'language',
      'write the code of a language, such as "en", "de" or "pt-BR"',
    ],
    [
      'a level without its unit',
      file({ level: { family: 'my-hold', amount: 20 } }),
      'level.unit',
      'add it: a routine needs this field',
    ],
    [
      'half a second',
      file({ steps: [step({ seconds: 12.5 })] }),
      'steps[0].seconds',
      'write a whole number of seconds',
    ],
    ['no seconds', file({ steps: [step({ seconds: 0 })] }), 'steps[0].seconds', 'write at least 1'],
    [
      'a step that is not in braces',
      file({ steps: ['breathe'] }),
      'steps[0]',
      'write it in braces: { … }',
    ],
    [
      'an unknown pose',
      file({ steps: [step({ motion: { kind: 'hold', pose: 'HANDSTAND' } })] }),
      'steps[0].motion.pose',
      'there is no pose called "HANDSTAND"; routines/README.md lists the poses',
    ],
    [
      'a pose that is misspelt',
      file({ steps: [step({ motion: { kind: 'hold', pose: 'sit neutrl' } })] }),
      'steps[0].motion.pose',
      'there is no pose called "sit neutrl": did you mean "SIT-NEUTRAL"?',
    ],
    [
      'a sided pose without R or L',
      file({ steps: [step({ motion: { kind: 'hold', pose: 'HK-SHIFT' } })] }),
      'steps[0].motion.pose',
      'there is no pose called "HK-SHIFT": it has two sides, so write "HK-SHIFT-R" or "HK-SHIFT-L"',
    ],
    [
      'a pose that is no text',
      file({ steps: [step({ motion: { kind: 'hold', pose: 7 } })] }),
      'steps[0].motion.pose',
      'write the name of a pose in quotes, such as "SIT-NEUTRAL"',
    ],
    [
      'a missing pose',
      file({ steps: [step({ motion: { kind: 'hold' } })] }),
      'steps[0].motion.pose',
      'add it: a routine needs this field',
    ],
    [
      'an unknown motion',
      file({ steps: [step({ motion: { kind: 'jump' } })] }),
      'steps[0].motion.kind',
      'write "hold", "move", "repeat" or "walk"',
    ],
    [
      'an unknown breath',
      file({ steps: [step({ breath: 'deep' })] }),
      'steps[0].breath',
      'write "easy", "steady", "in", "out", "movement" or {"in": 4, "out": 6}, in seconds',
    ],
    [
      'HTML in a text',
      file({ steps: [step({ line: 'Breathe <b>out</b>' })] }),
      'steps[0].line',
      'leave out the signs < and >: the text is shown as it is',
    ],
    [
      'a control character',
      file({ title: 'My\u0007 reset' }),
      'title',
      'keep it on one line, without control characters',
    ],
    [
      'a text that is too long',
      file({ title: 'x'.repeat(61) }),
      'title',
      'shorten it to 60 characters (it has 61)',
    ],
    [
      'braces that mean nothing',
      file({ steps: [step({ line: 'Lift the {leg}.' })] }),
      'steps[0].line',
      'use braces only for {side}, {other}, {Side}, {Other}, or for two words such as {right|left}',
    ],
    [
      'a pair that lacks a word',
      file({ steps: [step({ line: 'Das {rechte| } Knie.', side: 'right', motion: fig4 })] }),
      'steps[0].line',
      'use braces only for {side}, {other}, {Side}, {Other}, or for two words such as {right|left}',
    ],
    [
      'three words for two sides',
      file({ steps: [step({ line: '{Eins|zwei|drei}.', side: 'right', motion: fig4 })] }),
      'steps[0].line',
      'use braces only for {side}, {other}, {Side}, {Other}, or for two words such as {right|left}',
    ],
    [
      'a pair without a side',
      file({ steps: [step({ name: '{Rechts|Links} halten' })] }),
      'steps[0].side',
      'add "side": "right" or "left": the step has a side',
    ],
    [
      'a text that is too long on one of its sides',
      file({
        steps: [step({ name: `{${'x'.repeat(41)}|x}`, side: 'right', motion: fig4 })],
      }),
      'steps[0].name',
      'shorten it to 40 characters (it has 41)',
    ],
    [
      'a sign that only one of its sides breaks',
      file({
        steps: [step({ line: `a{\u0301\u0301|b}\u0301\u0301\u0301`, side: 'right', motion: fig4 })],
      }),
      'steps[0].line',
      'put fewer marks over and under one letter',
    ],
    [
      'phases that do not fill the step',
      file({ steps: [step({ motion: rocks(4) })] }),
      'steps[0].seconds',
      'the phases last 4 × 4 s = 16 s, the step 20 s: make them equal',
    ],
    [
      'a sided pose without a side',
      file({ steps: [step(), step({ motion: fig4 })] }),
      'steps[1].side',
      'add "side": "right" or "left": the step has a side',
    ],
    [
      'a sided word without a side',
      file({ steps: [step({ line: 'Lean {side}.' })] }),
      'steps[0].side',
      'add "side": "right" or "left": the step has a side',
    ],
    [
      'a side that is not the pose’s',
      file({ steps: [step({ motion: fig4, side: 'left' })] }),
      'steps[0].side',
      'it says left, but the pose V-SIT-FIG4-UP-R works the right: make them agree',
    ],
    [
      'a start in the middle',
      file({
        steps: [step(), step({ motion: { kind: 'move', from: 'SIT-FWD', to: 'SIT-NEUTRAL' } })],
      }),
      'steps[1].motion.from',
      'leave it out: only the first step may say where it starts',
    ],
    [
      'a routine that is over before it begins',
      file({ steps: [step({ seconds: 9 })] }),
      'steps',
      'the steps last 9 s together: aim for 10 to 3600 s',
    ],
    [
      'a routine of more than an hour',
      file({ kind: 'routine', steps: Array.from({ length: 7 }, () => step({ seconds: 600 })) }),
      'steps',
      'the steps last 4200 s together: aim for 10 to 3600 s',
    ],
    [
      'a micro of two minutes',
      file({ steps: [step({ seconds: 120 })] }),
      'kind',
      'a micro lasts 119 s at most, this one 120 s: write "routine", or make it shorter',
    ],
    [
      'a seated routine that stands',
      file({
        steps: [step(), step({ motion: { kind: 'hold', pose: 'PRONE' } })],
        credit: 'upright',
      }),
      'position',
      'the pose PRONE is on the floor: write "floor"',
    ],
    [
      'a standing one that sits down as well',
      file({
        position: 'standing',
        credit: 'upright',
        steps: [step(), step({ motion: { kind: 'hold', pose: 'STAND-NEUTRAL' } })],
      }),
      'position',
      'it both sits and stands: write "mixed"',
    ],
    [
      'sitting that would pass for a break from sitting',
      file({ credit: 'upright' }),
      'credit',
      'all of it is done on the chair: write "seated"',
    ],
  ])('names the field and the fix for %s', (_, value, field, mend) => {
    expect(problems(value)).toEqual([{ field, mend }]);
  });

  it.each<[string, string, string]>([
    [
      'a sign that turns the direction',
      'My \u202Eteser',
      'leave out the invisible signs that turn',
    ],
    ['a zero-width space', 'My\u200B reset', 'leave out signs that cannot be seen'],
    ['a letter drawn as nothing', '\u3164', 'leave out signs that cannot be seen'],
    ['a joiner with nothing to join', 'a \u200D', 'leave out signs that cannot be seen'],
    ['a NUL', 'My\u0000reset', 'keep it on one line'],
    ['a second line', 'My\u2028reset', 'keep it on one line'],
    ['half a sign', 'My \uD83D reset', 'one sign in it is only half there'],
    ['marks piled on a letter', `a${'\u0301'.repeat(9)}`, 'put fewer marks'],
    ['nothing but spaces', ' \u00A0 ', 'write at least one word'],
  ])('refuses %s in a text', (_, title, mend) => {
    expect(problems(file({ title }))).toEqual([
      { field: 'title', mend: expect.stringContaining(mend) as string },
    ]);
  });

  it.each(['🧘', '👩‍👩‍👧', '🏴󠁧󠁢󠁳󠁣󠁴󠁿 reset', 'می‌خواهم', 'Größe & more', 'वक्षस्थल', '1 2 3', '伸展'])(
    'takes the title %s',
    (title) => {
      expect(parseRoutine(file({ title }))).toMatchObject({ ok: true, routine: { title } });
    },
  );

  it('repeats only the beginning of a very long word, and nothing invisible', () => {
    const [pose] = problems(
      file({ steps: [step({ motion: { kind: 'hold', pose: `\u202E${'x'.repeat(100_000)}` } })] }),
    );
    expect(pose?.mend).toMatch(/^there is no pose called "\\u\{202e\}x{39}…"; routines/);
    const [field] = problems({ ...file(), ['y'.repeat(100_000)]: 1 });
    expect(field?.field).toBe(`["${'y'.repeat(40)}…"]`);
  });

  it('tells problems of every kind at once', () => {
    const bad = file({
      titel: 'x',
      needs: 4,
      steps: [step({ motion: rocks(4) }), step({ motion: { kind: 'hold', pose: 'HK' }, sid: 1 })],
    });
    expect(problems(bad).map(({ field }) => field)).toEqual([
      'titel',
      'steps[1].sid',
      'needs',
      'steps[1].motion.pose',
      'steps[0].seconds',
    ]);
  });

  it('never floods: twenty problems, and how many there are besides', () => {
    const flood = Array.from({ length: 60 }, () => step({ seconds: 0 }));
    const told = problems(file({ steps: flood }));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toEqual({ field: 'file', mend: 'mend these first: there are 40 more' });
  });

  it('looks no further into a file that holds more than any routine could', () => {
    const steps = Array.from({ length: 40_000 }, () => ({}));
    expect(problems(file({ steps }))).toEqual([
      { field: 'file', mend: 'it holds far more than 80 steps: make it shorter' },
    ]);
  });

  it('takes the longest routine there can be', () => {
    const phases = Array.from({ length: 12 }, () => ({ to: 'SIT-FWD', seconds: 1, breath: 'in' }));
    const motion = { kind: 'repeat', times: 3, phases };
    const full = step({
      seconds: 36,
      motion,
      source: ['C02'],
      isVariant: true,
      isTransition: true,
    });
    const steps = Array.from({ length: 80 }, () => full);
    expect(parseRoutine(file({ kind: 'routine', steps }))).toMatchObject({ ok: true });
  });

  it('takes a thousand levels of nesting for what they are', () => {
    const deep = JSON.parse(`${'['.repeat(1_000)}${']'.repeat(1_000)}`) as unknown;
    expect(problems(file({ title: deep }))[0]?.field).toBe('title');
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = parseRoutine(value);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });

  it('never throws when any one field of a good file is replaced by any JSON', () => {
    const fields = Object.keys({ ...file(), ...step() });
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const change = { [field]: value };
        const bad = field in file() ? file(change) : file({ steps: [step(change)] });
        const result = parseRoutine(bad);
        const told = result.ok ? [] : result.problems.map(inWords);
        expect(told.every(({ field: at, mend }) => at !== '' && mend !== '')).toBe(true);
      }),
    );
  });
});
