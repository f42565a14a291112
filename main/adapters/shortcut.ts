// The person's keys for "I'm standing", wherever they are: taken from the system while there is a wish for them. Which
// keys may be wished for is accelerator.ts's.
import type { GlobalShortcut } from 'electron';
import type { LogPort, ShortcutPort } from '../app/ports.ts';

export interface ShortcutDeps {
  readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly log: LogPort;
}

export function createShortcut({ globalShortcut, log }: ShortcutDeps): ShortcutPort {
  let held: string | null = null;

  function release(): void {
    if (held !== null) globalShortcut.unregister(held);
    held = null;
  }

  return {
    use(accelerator, onPressed) {
      if (accelerator === held) return true;
      release();
      if (accelerator === null) return true;
      try {
        if (globalShortcut.register(accelerator, onPressed)) held = accelerator;
      } catch (error) {
        // What Electron cannot read it throws at, rather than saying false.
        log.warn(`the shortcut ${accelerator} was not understood: ${String(error)}`);
      }
      if (held === null) log.warn(`the shortcut ${accelerator} is taken`);
      return held !== null;
    },
  };
}
