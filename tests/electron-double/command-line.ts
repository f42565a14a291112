// `app.commandLine`: switches of this process. As in Electron they are lower-cased, and changing
// them later reaches no child process.
import type { CommandLine as ElectronCommandLine } from 'electron';
import { coveredObject } from './not-covered.ts';

type Covered = 'appendSwitch' | 'appendArgument' | 'getSwitchValue' | 'hasSwitch' | 'removeSwitch';

export class CommandLine
  extends coveredObject('app.commandLine')
  implements Pick<ElectronCommandLine, Covered>
{
  readonly #switches = new Map<string, string>();

  constructor(args: readonly string[]) {
    super();
    for (const argument of args) {
      const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
      if (match?.[1]) this.#switches.set(match[1].toLowerCase(), match[2] ?? '');
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name.toLowerCase(), value);
  }

  appendArgument(): void {
    // Arguments are for Chromium, which the double starts in its own way.
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name.toLowerCase());
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name.toLowerCase()) ?? '';
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name.toLowerCase());
  }
}
