// A movement's demonstration as a routine, so that the figure can play it.
import type { Movement, Routine } from '../../../preload/contract.ts';

export function demoRoutine({ id, title, purpose, position, discretion, demo }: Movement): Routine {
  return {
    format: 1,
    id,
    title,
    summary: purpose,
    kind: 'micro',
    position,
    credit: 'seated',
    needs: '',
    discretion,
    covers: [],
    steps: [...demo],
  };
}
