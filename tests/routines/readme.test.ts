// routines/README.md is what people write their routines by: its example works, and it leaves nothing out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routineDoses } from '../../routines/doses.ts';
import { POSE_KEYS } from '../../routines/pose-keys.ts';
import { readRoutine } from '../../routines/read-routine.ts';
import {
  levelSchema,
  motionSchema,
  phaseSchema,
  routineSchema,
  routineSeconds,
  stepSchema,
} from '../../routines/schema.ts';

const readme = readFileSync(new URL('../../routines/README.md', import.meta.url), 'utf8');

/** The text between a heading and the next one. */
function section(heading: string): string {
  const [, text = ''] = readme.split(`\n## ${heading}\n`);
  return text.split('\n## ')[0] ?? '';
}

/** What stands in `backticks` in the first cell of each row of a table. */
function namesIn(text: string): readonly string[] {
  const cells = [...text.matchAll(/^\| ([^|]+)\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('the guide to writing a routine', () => {
  it('has an example that works and is what the text says of it', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(section('A worked example')) ?? [];
    const result = readRoutine(json);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { id, kind, position, steps } = result.routine;
    expect({ id, kind, position, count: steps.length }).toEqual({
      id: 'my-sit-bone-minute',
      kind: 'micro',
      position: 'seated',
      count: 7,
    });
    expect(routineSeconds(steps)).toBe(80);
    expect(routineDoses(result.routine)).toMatchObject({
      sitBoneRocks: 8,
      figureFourSeconds: { right: 15, left: 15 },
    });
    expect(readme).toContain(
      '80 s, 7 steps, seated, micro; 8 sit-bone rocks, figure-four 15 s a side',
    );
  });

  it('names every field of a routine, and no other', () => {
    expect(namesIn(section('The facts'))).toEqual(Object.keys(routineSchema.entries));
  });

  it('names every field of a step, and no other', () => {
    expect(namesIn(section('The steps'))).toEqual(Object.keys(stepSchema.entries));
  });

  it('names every kind of motion and the fields of each, of a phase and of a level', () => {
    const text = section('The steps') + section('The facts');
    const fields = [
      ...motionSchema.options.flatMap(({ entries }) => Object.keys(entries)),
      ...Object.keys(phaseSchema.entries),
      ...Object.keys(levelSchema.entries),
    ];
    for (const field of fields) expect(text).toMatch(new RegExp(`["\`]${field}["\`]`));
    for (const { entries } of motionSchema.options) {
      expect(text).toContain(`"kind": "${entries.kind.literal}"`);
    }
  });

  it('names every pose, each once, and no other', () => {
    const poses = POSE_KEYS.filter((key) => !key.endsWith('-L'));
    expect(namesIn(section('The poses')).toSorted()).toEqual(poses.toSorted());
  });

  it('says to move gently before anything else', () => {
    expect(readme.indexOf('Move gently')).toBeLessThan(readme.indexOf('\n## '));
  });
});
