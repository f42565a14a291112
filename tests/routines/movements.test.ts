// The movement pages against the movement notes: all there, honest about what is ours, and true to the doses.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_ROUTINES, MOVEMENTS } from '../../routines/index.ts';
import type { Movement } from '../../routines/movement-schema.ts';
import { parseRoutine } from '../../routines/parse-routine.ts';
import { posesOf } from '../../routines/poses-of.ts';
import { parseMovement } from '../../routines/parse-movement.ts';
import { inWords } from '../support/in-words.ts';
import { INVENTORY_ROWS } from './inventory-rows.ts';

const named = MOVEMENTS.map((movement) => ({ movement, id: movement.id }));

describe('the movement pages', () => {
  it('are the files of the folder, each under its own id', () => {
    const files = readdirSync(new URL('../../routines/movements/', import.meta.url));
    const ids = files.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
    expect(MOVEMENTS.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it('are the nine of the source material, then nine desk variants', () => {
    expect(MOVEMENTS.map(({ isVariant }) => isVariant)).toEqual([
      ...Array<boolean>(9).fill(false),
      ...Array<boolean>(9).fill(true),
    ]);
    expect(new Set(MOVEMENTS.map(({ id }) => id)).size).toBe(18);
  });

  it('cover every movement of the inventory', () => {
    const rows = new Set(
      MOVEMENTS.filter(({ isVariant }) => !isVariant).flatMap((movement) => movement.rows),
    );
    const movements = 'C01 C02 D01 D02 D03 D04 E01 E02 F01 F02 F03 F04 F05'.split(' ');
    expect([...rows].sort()).toEqual(movements);
  });

  it.each(named)('$id names rows that the notes have', ({ movement }) => {
    expect(movement.rows.filter((row) => !INVENTORY_ROWS.includes(row))).toEqual([]);
  });

  it('let a variant stand in for a movement of the source material', () => {
    const seeds = MOVEMENTS.filter(({ isVariant }) => !isVariant).map(({ id }) => id);
    const variants = MOVEMENTS.filter(({ isVariant }) => isVariant);
    const stoodFor = variants.map(({ variantOf }) => variantOf);
    expect(MOVEMENTS.filter((m) => !m.isVariant && m.variantOf !== undefined)).toEqual([]);
    // Standing weight shifts come from a habit, and stand in for nothing.
    expect(variants.filter(({ variantOf }) => variantOf === undefined).map(({ id }) => id)).toEqual(
      ['standing-weight-shift'],
    );
    expect(stoodFor.filter((id) => id !== undefined && !seeds.includes(id))).toEqual([]);
  });

  it('give every floor movement a form for people who stay off the floor', () => {
    const onFloor = MOVEMENTS.filter(({ needsFloor }) => needsFloor).map(({ id }) => id);
    const stoodFor = MOVEMENTS.map(({ variantOf }) => variantOf);
    expect(onFloor.filter((id) => !stoodFor.includes(id))).toEqual([]);
    expect(MOVEMENTS.filter((m) => m.isVariant && (m.needsFloor || m.kneels))).toEqual([]);
  });

  it.each(named)('$id keeps floor, knees, lying and clothes in agreement', ({ movement }) => {
    const { position, needsFloor, kneels, liesFlat, discretion } = movement;
    expect(kneels).toBe(position === 'kneeling');
    expect(needsFloor).toBe(position === 'floor' || position === 'kneeling');
    expect(liesFlat).toBe(position === 'floor');
    if (needsFloor) expect(discretion).toBe(3);
  });

  it.each(named)('$id says where it comes from, and what is ours', ({ movement }) => {
    const labels = movement.sources.map(({ label }) => label);
    expect(labels.some((label) => label.startsWith('Ours: '))).toBe(true);
    if (movement.isVariant) return;
    const cited = labels.join(' ').match(/[A-J]\d\d/g);
    expect(cited?.sort()).toEqual([...movement.rows].sort());
  });

  it('give addresses for every variant that has a published source', () => {
    const without = MOVEMENTS.filter(
      ({ isVariant, sources }) => isVariant && sources.every(({ url }) => url === undefined),
    );
    // None was found for these two; their pages say so by naming ours.
    expect(without.map(({ id }) => id)).toEqual(['desk-hinge', 'standing-weight-shift']);
  });
});

describe('the doses in words', () => {
  /** Ranges of the movement notes (1.3, 3.2, 3.3), and where the words may say nothing else. */
  const DOSES: Readonly<Record<string, readonly number[]>> = {
    'standing-reset': [3, 6, 3],
    'sitting-reset': [4, 6, 2, 3],
    'pelvic-tilts': [8, 12],
    'knee-to-chest': [5, 8],
    'hip-flexor-opener': [20, 60, 30],
    'glute-bridge': [8, 10, 3, 10, 15],
    'hip-hinge': [5, 10],
    'figure-four': [30, 20, 45],
    plank: [2, 3, 10, 20, 10, 30],
    'seated-figure-four': [20, 30],
    'standing-hip-flexor-opener': [30, 20],
    'wall-pelvic-tilt': [8, 10],
    'seated-knee-to-chest': [30, 15],
    'glute-squeeze': [3, 3, 10, 8],
    'wall-plank': [20, 30, 60, 20],
    'seated-weight-shift': [2, 6],
    'desk-hinge': [5],
    'standing-weight-shift': [5, 3],
  };

  it.each(named)('$id: the numbers are those of the notes', ({ movement }) => {
    const numbers = (movement.dose.match(/\d+/g) ?? []).map(Number);
    expect(numbers).toEqual(DOSES[movement.id]);
  });

  it('say where the notes give no dose and the number is ours', () => {
    const ours = ['figure-four', 'plank', 'sitting-reset', 'desk-hinge', 'glute-squeeze'];
    const silent = MOVEMENTS.filter(({ id, dose }) => ours.includes(id) && !/\bours\b/.test(dose));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('promise three strength days with rest between them (F05)', () => {
    const bridge = MOVEMENTS.find(({ id }) => id === 'glute-bridge');
    expect(bridge?.dose).toContain('three days a week with a rest day between');
  });
});

describe('the demonstrations', () => {
  it.each(named)('$id is a routine that plays', ({ movement }) => {
    const result = parseRoutine(asRoutine(movement));
    expect(result.ok || result.problems).toBe(true);
  });

  it.each(named)('$id ends where it begins, so that it can go round', ({ movement }) => {
    const [first] = movement.demo;
    const last = movement.demo.at(-1);
    const start = first?.motion.kind === 'move' ? first.motion.from : undefined;
    expect(last && posesOf(last.motion).at(-1)).toBe(start);
  });

  it.each(named)('$id takes 16 to 40 seconds', ({ movement }) => {
    const seconds = movement.demo.reduce((sum, step) => sum + step.seconds, 0);
    expect(seconds).toBeGreaterThanOrEqual(16);
    expect(seconds).toBeLessThanOrEqual(40);
  });

  it.each(named)('$id says the sides as words, for nobody fills them in', ({ movement }) => {
    expect(JSON.stringify(movement)).not.toMatch(/\{(side|other)\}/i);
  });

  it.each(named)('$id shows what a routine of the library does with it', ({ movement }) => {
    const inRoutines = new Set(
      BUILT_IN_ROUTINES.flatMap(({ steps }) => steps.flatMap(({ motion }) => posesOf(motion))),
    );
    const own = movement.demo.flatMap(({ motion }) => posesOf(motion));
    // Four forms are in the library as pages only: no routine of the notes plays them.
    const pageOnly = ['wall-pelvic-tilt', 'seated-knee-to-chest', 'desk-hinge'];
    if (pageOnly.includes(movement.id)) return;
    expect(own.filter((pose) => !inRoutines.has(pose))).toEqual([]);
  });
});

describe('a damaged page', () => {
  const [good] = MOVEMENTS;

  it.each<[string, unknown, string]>([
    ['a missing field', { ...good, care: undefined }, 'care: add it: a movement needs this field'],
    [
      'a field too many',
      { ...good, cure: 'x' },
      'cure: leave it out: a movement has no such field',
    ],
    [
      'markup',
      { ...good, feel: 'Tall <b>and</b> loose' },
      'feel: leave out the signs < and >: the text is shown as it is',
    ],
    [
      'an address that is none',
      { ...good, sources: [{ label: 'x', url: 'javascript:alert(1)' }] },
      'sources.0.url: write a whole address, with http:// or https://',
    ],
    [
      'a demonstration whose phases leave a gap',
      { ...good, demo: good?.demo.map((step) => ({ ...step, seconds: step.seconds + 1 })) },
      'demo[1].seconds: the phases last 3 × 4 s = 12 s, the step 13 s: make them equal',
    ],
  ])('is refused for %s, with field and fix', (_, page, words) => {
    const result = parseMovement(page);
    const told = result.ok ? [] : result.problems.map(inWords);
    expect(told.map(({ field, mend }) => `${field}: ${mend}`)).toContain(words);
  });
});

function asRoutine({ id, title, position, demo }: Movement): unknown {
  return {
    format: 1,
    id,
    title,
    summary: title,
    kind: 'micro',
    position,
    credit: 'seated',
    needs: 'nothing',
    discretion: 0,
    covers: [],
    steps: demo,
  };
}
