// `shell`: nothing is ever opened; what would have been is kept for tests.
import { existsSync } from 'node:fs';
import type { Shell as ElectronShell } from 'electron';
import { announce } from './announcements.ts';
import { coveredObject } from './not-covered.ts';

type Covered = 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep';

/** Addresses and paths the app has asked to be opened, oldest first. */
export const openedExternals: string[] = [];

export class Shell extends coveredObject('shell') implements Pick<ElectronShell, Covered> {
  async openExternal(url: string): Promise<void> {
    if (!URL.canParse(url)) throw new TypeError('Invalid URL');
    this.#record(url);
  }

  /** Resolves to what went wrong; empty when nothing did. */
  async openPath(path: string): Promise<string> {
    if (!existsSync(path)) return 'Failed to open path';
    this.#record(path);
    return '';
  }

  showItemInFolder(path: string): void {
    this.#record(path);
  }

  beep(): void {
    // Silent.
  }

  #record(what: string): void {
    openedExternals.push(what);
    announce('externalOpened');
  }
}

export const shell = new Shell();
