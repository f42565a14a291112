// Which step a position lies in.
import { describe, expect, it } from 'vitest';
import { ROUTINES } from '../support/build-snapshot.ts';
import { stepAt } from '../../renderer/view/step-at.ts';

const routine = ROUTINES.standingMicro;

describe('The step at a position', () => {
  it.each([
    [0, 0, 0],
    [7_999, 0, 7_999],
    [8_000, 1, 0],
    [12_000, 2, 0],
    [59_000, 4, 29_000],
  ])('at %i ms it is step %i, %i ms in', (positionMs, index, msIntoStep) => {
    expect(stepAt(routine, positionMs)).toMatchObject({ index, msIntoStep, totalMs: 60_000 });
  });

  it('stays at the end of the last step beyond the routine', () => {
    expect(stepAt(routine, 90_000)).toMatchObject({ index: 4, msIntoStep: 30_000, next: null });
  });

  it('names the step that follows', () => {
    expect(stepAt(routine, 0).next?.name).toBe('Place hands');
  });
});
