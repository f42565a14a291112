// The keys of the player: Space pauses, arrows step, R holds a transition and says ready, Escape leaves full screen and
// then ends; and what else means a command without a button of its own. Pure.
import type { Command, Player, SessionStatus } from '../../preload/contract.ts';
import { playerAt, type PlayerAt } from '../view/player-at.ts';

export interface KeySituation extends Pick<PlayerAt, 'isWaiting' | 'hold'> {
  readonly isPaused: boolean;
  readonly isFullScreen: boolean;
}

/** The command for a key while a routine plays; null for a key that means nothing now. */
export function playerKeyCommand(key: string, situation: KeySituation): Command | null {
  switch (key) {
    case ' ':
      return spaceCommand(situation);
    case 'Enter':
      return situation.isWaiting ? { kind: 'sayReady' } : null;
    case 'r':
    case 'R':
      return readyCommand(situation);
    case 'ArrowLeft':
      return { kind: 'stepRoutine', direction: 'back' };
    case 'ArrowRight':
      return { kind: 'stepRoutine', direction: 'forward' };
    case 'Escape':
      return situation.isFullScreen
        ? { kind: 'openStage', fullScreen: false }
        : { kind: 'endRoutine' };
    default:
      return null;
  }
}

/** The same for a key event, `passedMs` after the player was so. A button with the keyboard keeps the keys that press it. */
export function playerKeyEventCommand(
  event: KeyboardEvent,
  player: Player,
  at: { readonly passedMs: number; readonly isFullScreen: boolean },
): Command | null {
  const isOnButton = event.composedPath().some((target) => target instanceof HTMLButtonElement);
  if (isOnButton && (event.key === ' ' || event.key === 'Enter')) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { isWaiting, hold } = playerAt(player, at.passedMs);
  const { isPaused } = player;
  return playerKeyCommand(event.key, { isPaused, isWaiting, hold, isFullScreen: at.isFullScreen });
}

/** What to send when a sheet comes up over a screen: whoever reads does not follow. Null where nothing runs. */
export function pauseToRead(status: SessionStatus | undefined): Command | null {
  const isRunning = status?.kind === 'playing' && !status.player.isPaused;
  return isRunning ? { kind: 'pauseRoutine' } : null;
}

/** What waits stands still already: Space sets it going, as it does with a pause. */
function spaceCommand({ isPaused, isWaiting }: KeySituation): Command {
  if (isPaused) return { kind: 'resumeRoutine' };
  return { kind: isWaiting ? 'sayReady' : 'pauseRoutine' };
}

function readyCommand({ isWaiting, hold }: KeySituation): Command | null {
  if (isWaiting || hold === 'set') return { kind: 'sayReady' };
  return hold === 'possible' ? { kind: 'holdTransition' } : null;
}
