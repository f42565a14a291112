// The modules that are only a little state: `globalShortcut`, `powerSaveBlocker`, `clipboard` and
// `systemPreferences`.
import type {
  AnimationSettings,
  Clipboard as ElectronClipboard,
  GlobalShortcut as ElectronGlobalShortcut,
  PowerSaveBlocker as ElectronPowerSaveBlocker,
  SystemPreferences as ElectronSystemPreferences,
} from 'electron';
import { requireReady } from './lifecycle.ts';
import { coveredEmitter, coveredObject } from './not-covered.ts';

export class GlobalShortcut
  extends coveredObject('globalShortcut')
  implements
    Pick<
      ElectronGlobalShortcut,
      | 'register'
      | 'registerAll'
      | 'isRegistered'
      | 'unregister'
      | 'unregisterAll'
      | 'isSuspended'
      | 'setSuspended'
    >
{
  readonly #shortcuts = new Map<string, () => void>();
  #isSuspended = false;

  register(accelerator: string, callback: () => void): boolean {
    requireReady('globalShortcut cannot be used before the app is ready');
    requireAccelerator(accelerator);
    if (this.#isSuspended || this.#shortcuts.has(accelerator)) return false;
    this.#shortcuts.set(accelerator, callback);
    return true;
  }

  registerAll(accelerators: string[], callback: () => void): void {
    for (const accelerator of accelerators) this.register(accelerator, callback);
  }

  isRegistered(accelerator: string): boolean {
    requireAccelerator(accelerator);
    return this.#shortcuts.has(accelerator);
  }

  isSuspended(): boolean {
    return this.#isSuspended;
  }

  setSuspended(isSuspended: boolean): void {
    this.#isSuspended = isSuspended;
  }

  unregister(accelerator: string): void {
    requireAccelerator(accelerator);
    this.#shortcuts.delete(accelerator);
  }

  unregisterAll(): void {
    this.#shortcuts.clear();
  }

  /** For the control channel. */
  press(accelerator: string): void {
    const callback = this.#isSuspended ? undefined : this.#shortcuts.get(accelerator);
    if (!callback) throw new Error(`No shortcut '${accelerator}' is registered`);
    callback();
  }
}

// Electron converts the text to an accelerator first and throws where it cannot.
const HELD =
  /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/i;
const KEY =
  /^([0-9A-Z]|F([1-9]|1\d|2[0-4])|[)!@#$%^&*(:;+=<,_\->.?/~`{\][|\\}"]|Plus|Space|Tab|Capslock|Numlock|Scrolllock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|Volume(Up|Down|Mute)|Media(NextTrack|PreviousTrack|Stop|PlayPause)|PrintScreen|num(\d|dec|add|sub|mult|div))$/i;

function requireAccelerator(accelerator: string): void {
  const parts = accelerator.split('+');
  const keys = parts.filter((part) => !HELD.test(part));
  const [key = ''] = keys;
  if (keys.length === 1 && KEY.test(key)) return;
  throw new TypeError(
    `Error processing argument at index 0, conversion failure from ${accelerator}`,
  );
}

export class PowerSaveBlocker
  extends coveredObject('powerSaveBlocker')
  implements Pick<ElectronPowerSaveBlocker, 'start' | 'stop' | 'isStarted'>
{
  readonly #started = new Set<number>();
  #lastId = 0;

  start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    if (!['prevent-app-suspension', 'prevent-display-sleep'].includes(type)) {
      throw new TypeError(`Invalid power save blocker type: ${type}`);
    }
    this.#started.add(++this.#lastId);
    return this.#lastId;
  }

  stop(id: number): boolean {
    return this.#started.delete(id);
  }

  isStarted(id: number): boolean {
    return this.#started.has(id);
  }
}

/** A clipboard of the app's own: the system's is left alone. */
export class Clipboard
  extends coveredObject('clipboard')
  implements Pick<ElectronClipboard, 'readText' | 'writeText' | 'clear'>
{
  #text = '';

  async readText(): Promise<string> {
    return this.#text;
  }

  async writeText(text: string): Promise<void> {
    this.#text = text;
  }

  clear(): void {
    this.#text = '';
  }
}

export class SystemPreferences
  extends coveredEmitter('systemPreferences')
  implements Pick<ElectronSystemPreferences, 'getAnimationSettings'>
{
  getAnimationSettings(): AnimationSettings {
    return {
      shouldRenderRichAnimation: true,
      scrollAnimationsEnabledBySystem: true,
      prefersReducedMotion: false,
    };
  }
}

export const globalShortcut = new GlobalShortcut();
export const powerSaveBlocker = new PowerSaveBlocker();
export const clipboard = new Clipboard();
export const systemPreferences = new SystemPreferences();
