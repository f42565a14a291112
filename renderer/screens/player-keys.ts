// The keys of the player: Space pauses, arrows step, Escape ends. Pure: which command a key means.
import type { Command, Player } from '../../preload/contract.ts';

/** The command for a key while a routine plays; null for a key that means nothing. */
export function playerKeyCommand(
  key: string,
  { isPaused }: Pick<Player, 'isPaused'>,
): Command | null {
  switch (key) {
    case ' ':
      return { kind: isPaused ? 'resumeRoutine' : 'pauseRoutine' };
    case 'ArrowLeft':
      return { kind: 'stepRoutine', direction: 'back' };
    case 'ArrowRight':
      return { kind: 'stepRoutine', direction: 'forward' };
    case 'Escape':
      return { kind: 'endRoutine' };
    default:
      return null;
  }
}
