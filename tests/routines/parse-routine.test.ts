// What a person who writes a routine is told when something is wrong with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutine } from '../../routines/parse-routine.ts';
import type { RoutineProblem } from '../../routines/schema.ts';

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

function problems(value: unknown): readonly RoutineProblem[] {
  const result = parseRoutine(value);
  return result.ok ? [] : result.problems;
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

  it.each([
    ['a text', 'hello'],
    ['nothing', null],
    ['a list', []],
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
      'leave it out: a routine has no such field',
    ],
    [
      'an unknown field deep inside',
      file({ steps: [step({ motion: { kind: 'hold', pose: 'SIT-NEUTRAL', speed: 2 } })] }),
      'steps[0].motion.speed',
      'leave it out: a routine has no such field',
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
      file({ steps: [step({ seconds: '20' })] }),
      'steps[0].seconds',
      'write a number of seconds',
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
      'use braces only for {side}, {other}, {Side} and {Other}',
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
      file({ steps: Array.from({ length: 7 }, () => step({ seconds: 600 })) }),
      'steps',
      'the steps last 4200 s together: aim for 10 to 3600 s',
    ],
  ])('names the field and the fix for %s', (_, value, field, mend) => {
    expect(problems(value)).toEqual([{ field, mend }]);
  });

  it('tells several problems at once, but never floods', () => {
    expect(problems(file({ title: '', needs: 4 })).map(({ field }) => field)).toEqual([
      'title',
      'needs',
    ]);
    const flood = Array.from({ length: 60 }, () => step({ seconds: 0 }));
    expect(problems(file({ steps: flood }))).toHaveLength(12);
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
        expect(result.ok || result.problems.every(({ field: at }) => at.length > 0)).toBe(true);
      }),
    );
  });
});
