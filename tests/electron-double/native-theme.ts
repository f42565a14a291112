// `nativeTheme`: the system's theme (light until a test says otherwise) and the app's own choice.
// Pages follow through `prefers-color-scheme`.
import type { NativeTheme as ElectronNativeTheme } from 'electron';
import { coveredEmitter } from './not-covered.ts';

type Covered =
  | 'shouldUseDarkColors' | 'themeSource' | 'shouldUseHighContrastColors' | 'inForcedColorsMode'
  | 'shouldUseInvertedColorScheme' | 'prefersReducedTransparency'
  | 'shouldUseDarkColorsForSystemIntegratedUI' | 'shouldDifferentiateWithoutColor'; // prettier-ignore

export type SystemTheme = 'light' | 'dark';

export class NativeTheme
  extends coveredEmitter('nativeTheme')
  implements Pick<ElectronNativeTheme, Covered>
{
  readonly shouldUseHighContrastColors = false;
  readonly inForcedColorsMode = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  readonly shouldDifferentiateWithoutColor = false;
  #systemTheme: SystemTheme = 'light';
  #source: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return (this.#source === 'system' ? this.#systemTheme : this.#source) === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.#systemTheme === 'dark';
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    if (!['system', 'light', 'dark'].includes(source)) {
      throw new TypeError(`Error processing argument: invalid theme source '${source}'`);
    }
    this.#changeTo(() => (this.#source = source));
  }

  /** For the control channel. */
  setSystemTheme(theme: SystemTheme): void {
    this.#changeTo(() => (this.#systemTheme = theme));
  }

  #changeTo(change: () => void): void {
    const before = this.shouldUseDarkColors;
    change();
    if (before !== this.shouldUseDarkColors) this.emit('updated');
  }
}

export const nativeTheme = new NativeTheme();
