// The person's keys, wherever they are: one combination for “I’m standing” and “I’m sitting” (whichever is not so yet),
// one that starts the reset on offer.
import type { Command } from '../../preload/contract.ts';
import type { Settings } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import type { ShortcutPort, ShortcutPurpose } from './ports.ts';

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
  const wishes: readonly Wish[] = [
    { purpose: 'reset', keys: resetShortcut, onPressed: () => startReset(session) },
    { purpose: 'standing', keys: standingShortcut, onPressed: () => changePosture(session) },
  ];
  const take = ({ purpose, keys, onPressed }: Wish) => shortcut.use(purpose, keys, onPressed);
  // Asked for twice: by then the other purpose has let go of the keys that the two exchange.
  const refused = wishes.filter((wish) => !take(wish)).filter((wish) => !take(wish));
  return refused.flatMap(({ keys }) => keys ?? []);
}

interface Wish {
  readonly purpose: ShortcutPurpose;
  readonly keys: string | null;
  readonly onPressed: () => void;
}

function startReset(session: KeysSession): void {
  if (session.snapshot().status.kind !== 'playing') session.command({ kind: 'startReset' });
}

function changePosture(session: KeysSession): void {
  const { posture } = session.snapshot().clock;
  session.command({ kind: posture === 'standing' ? 'sitDown' : 'standUp' });
}

/** Gives all keys back to the system. */
export function giveBackKeys(shortcut: ShortcutPort): void {
  for (const purpose of PURPOSES) shortcut.use(purpose, null, () => undefined);
}

const PURPOSES: readonly ShortcutPurpose[] = ['standing', 'reset'];
