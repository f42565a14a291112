// After a reset: one optional tap, kept with the very session it was said of, and a question that goes by itself.
import { describe, expect, it } from 'vitest';
import { ASKING_AWAY_MS, ASKING_MS } from '../../main/core/prompt.ts';
import { SECOND_MS } from '../../main/core/time.ts';
import { BUILT_IN_ROUTINES, mirrorRoutine } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { DeskDay } from '../support/desk-day.ts';

function routineCalled(wanted: string): Routine {
  const found = BUILT_IN_ROUTINES.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`no routine ${wanted}`);
  return found;
}

const OPENER = routineCalled('hip-flexor-opener-30');
const STANDING = routineCalled('standing-reset');

/** A routine of a person's own, which no library has. */
const OWN: Routine = { ...STANDING, id: 'my-evening-stretch', title: 'My evening stretch' };

/** The same routine with its hinges gone for walking. */
const SWAPPED: Routine = {
  ...STANDING,
  steps: STANDING.steps.map((step) =>
    step.motion.kind === 'repeat' ? { ...step, motion: { kind: 'walk' } } : step,
  ),
};

function playThrough(routine: Routine): DeskDay {
  return new DeskDay().say({ kind: 'resetStarted', routine }).rest(181);
}

describe('How it felt', () => {
  it.each<[string, Routine]>([
    ['a built-in routine', OPENER],
    ['one that was played mirrored', mirrorRoutine(OPENER)],
    ['one whose hinges were exchanged', SWAPPED],
    ['one of the person’s own', OWN],
  ])('is kept with %s', (_name, routine) => {
    const day = playThrough(routine).say({ kind: 'feelRated', feel: 'worse' });
    expect(day.state.tally.resets).toMatchObject([{ routineId: routine.id, feel: 'worse' }]);
    expect(day.status).toMatchObject({ kind: 'done', reset: { feel: 'worse' } });
  });

  it('belongs to the last of several resets alone', () => {
    const day = playThrough(OPENER).say({ kind: 'resetClosed' });
    day.say({ kind: 'resetStarted', routine: OWN }).rest(181);
    day.say({ kind: 'feelRated', feel: 'looser' });
    expect(day.state.tally.resets.map(({ routineId, feel }) => [routineId, feel])).toEqual([
      [OPENER.id, undefined],
      [OWN.id, 'looser'],
    ]);
  });

  it('calls a routine of one’s own by its name', () => {
    const { status } = playThrough(OWN);
    expect(status).toMatchObject({ kind: 'done', reset: { routine: { title: OWN.title } } });
  });
});

describe('The question', () => {
  it('goes at once when it is answered, and stays for the advice after "worse"', () => {
    expect(playThrough(OPENER).say({ kind: 'feelRated', feel: 'same' }).status.kind).not.toBe(
      'done',
    );
    expect(playThrough(OPENER).say({ kind: 'feelRated', feel: 'worse' }).status.kind).toBe('done');
  });

  it('goes a minute after the return to the desk', () => {
    const day = playThrough(OPENER).type(1);
    expect(day.status.kind).toBe('done');
    expect(day.type(ASKING_MS / SECOND_MS + 16).status.kind).not.toBe('done');
  });

  it('goes by itself where nobody comes back', () => {
    expect(playThrough(OPENER).rest(ASKING_AWAY_MS / SECOND_MS + 61).status.kind).toBe('away');
  });
});

describe('A reset that was opened by mistake', () => {
  it('takes neither the line of care before the first session nor the side that is next', () => {
    const glance = new DeskDay().say({ kind: 'resetStarted', routine: OPENER }).rest(5);
    glance.say({ kind: 'routineEnded' });
    expect(glance.state.sessions[OPENER.id]).toBe(0);
    glance.say({ kind: 'resetStarted', routine: OPENER });
    expect(glance.status).toMatchObject({ kind: 'playing', player: { care: OPENER.care } });
  });
});

describe('The line of care', () => {
  const [LOWER, HIGHER] = BUILT_IN_ROUTINES.filter(({ care }) => care === OPENER.care);

  it('is said before the first session only, and once for all levels that say the same', () => {
    if (LOWER === undefined || HIGHER === undefined) throw new Error('the opener has no levels');
    const day = new DeskDay().say({ kind: 'resetStarted', routine: LOWER });
    expect(day.status).toMatchObject({ player: { care: LOWER.care } });
    day.rest(90).say({ kind: 'routineEnded' }).type(60);
    for (const again of [LOWER, HIGHER]) {
      day.say({ kind: 'resetStarted', routine: again });
      expect(day.status).toMatchObject({ kind: 'playing', player: { care: null } });
      day.rest(90).say({ kind: 'routineEnded' }).type(60);
    }
  });
});
