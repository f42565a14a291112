// The person's keys, wherever they are: one combination for “I’m standing” and “I’m sitting” (whichever is not so yet),
// one that starts the reset on offer.
import type { Command } from '../../preload/contract.ts';
import type { Settings } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import type { ShortcutPort } from './ports.ts';

export interface KeysSession {
  command(command: Command): unknown;
  snapshot(): Snapshot;
}

/** Takes the keys that the settings name, and gives back those before. The ones that the system refused. */
export function holdKeys(
  shortcut: ShortcutPort,
  { standingShortcut, resetShortcut }: Settings,
  session: KeysSession,
): readonly string[] {
  // Given back first: what one purpose lets go of, the other may want.
  if (standingShortcut === null) giveBackKeys(shortcut, ['standing']);
  const hasReset = shortcut.use('reset', resetShortcut, () => {
    const { status } = session.snapshot();
    if (status.kind !== 'playing') session.command({ kind: 'startReset' });
  });
  const hasStanding = shortcut.use('standing', standingShortcut, () => {
    const { posture } = session.snapshot().clock;
    session.command({ kind: posture === 'standing' ? 'sitDown' : 'standUp' });
  });
  return [
    ...(hasStanding || standingShortcut === null ? [] : [standingShortcut]),
    ...(hasReset || resetShortcut === null ? [] : [resetShortcut]),
  ];
}

/** Gives keys back to the system. */
export function giveBackKeys(
  shortcut: ShortcutPort,
  purposes: readonly ('standing' | 'reset')[] = ['standing', 'reset'],
): void {
  for (const purpose of purposes) shortcut.use(purpose, null, () => undefined);
}
