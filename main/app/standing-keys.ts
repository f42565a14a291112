// The person's keys for "I'm standing" and "I'm sitting": one combination that says whichever is not so yet.
import type { Command } from '../../preload/contract.ts';
import type { Settings } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import type { ShortcutPort } from './ports.ts';

export interface KeysSession {
  command(command: Command): unknown;
  snapshot(): Snapshot;
}

/** Takes the keys that the settings name, and gives back those before. The ones that the system refused, else null. */
export function holdStandingKeys(
  shortcut: ShortcutPort,
  { standingShortcut }: Settings,
  session: KeysSession,
): string | null {
  const isOurs = shortcut.use(standingShortcut, () => {
    const { posture } = session.snapshot().clock;
    session.command({ kind: posture === 'standing' ? 'sitDown' : 'standUp' });
  });
  return isOurs ? null : standingShortcut;
}
