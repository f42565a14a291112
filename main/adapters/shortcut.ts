// The person's keys, wherever they are: taken from the system while there is a wish for them. Which keys may be wished
// for is accelerator.ts's.
import type { GlobalShortcut } from 'electron';
import type { LogPort, ShortcutPort, ShortcutPurpose } from '../app/ports.ts';

export interface ShortcutDeps {
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly log: LogPort;
}

export function createShortcut({ globalShortcut, log }: ShortcutDeps): ShortcutPort {
  const held = new Map<ShortcutPurpose, string>();

  function release(purpose: ShortcutPurpose): void {
    const keys = held.get(purpose);
    if (keys !== undefined) globalShortcut.unregister(keys);
    held.delete(purpose);
  }

  function take(accelerator: string, onPressed: () => void): boolean {
    // Some systems would give us the same keys twice, and taking them back once would lose both.
    if ([...held.values()].includes(accelerator)) return false;
    try {
      return globalShortcut.register(accelerator, onPressed);
    } catch (error) {
      // What Electron cannot read it throws at, rather than saying false.
      log.warn(`the shortcut ${accelerator} was not understood: ${String(error)}`);
      return false;
    }
  }

  return {
    use(purpose, accelerator, onPressed) {
      if (accelerator === (held.get(purpose) ?? null)) return true;
      release(purpose);
      if (accelerator === null) return true;
      const isOurs = take(accelerator, onPressed);
      if (isOurs) held.set(purpose, accelerator);
      else log.warn(`the shortcut ${accelerator} is taken`);
      return isOurs;
    },
  };
}
