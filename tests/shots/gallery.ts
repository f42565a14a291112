// Runs in the gallery page: lists the pictures and puts one of them on the stage when tools/shots.ts asks; says what somebody
// could not use of it when tools/axe.ts does.
import type { Finding } from '../support/audit.ts';
import { readStop, startAtTop, type Stop } from '../support/focus-walk.ts';
import { directionOf } from '../../preload/messages/choose-locale.ts';
import { followLocale } from '../../renderer/page-language.ts';
import { buildSnapshotsIn } from '../support/build-snapshot.ts';
import { SHOTS } from './registry.ts';
import type { Theme } from './shot.ts';

export interface Wish {
  readonly name: string;
  readonly theme: Theme;
  /** What the page speaks, and the snapshots on it. */
  readonly locale: string;
}

export interface Gallery {
  readonly list: () => readonly {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly scale: number;
    readonly themes: readonly Theme[];
  }[];
  readonly show: (wish: Wish) => Promise<void>;
  readonly audit: () => Promise<readonly Finding[]>;
  readonly startAtTop: () => void;
  /** Where the keyboard is. */
  readonly stop: () => Stop | null;
}

declare global {
  interface Window {
    gallery?: Gallery;
  }
}

const BOTH: readonly Theme[] = ['light', 'dark'];

window.gallery = {
  list: () =>
    SHOTS.map(({ name, width, height, scale = 2, themes = BOTH }) => ({
      name,
      width,
      height,
      scale,
      themes,
    })),
  show: async ({ name, theme, locale }) => {
    const shot = SHOTS.find((each) => each.name === name);
    const stage = document.querySelector<HTMLElement>('#stage');
    if (!shot || !stage) throw new Error(`there is no picture called ${name}`);
    document.documentElement.dataset['theme'] = theme;
    stage.replaceChildren();
    buildSnapshotsIn(locale);
    await followLocale(locale);
    document.documentElement.dir = directionOf(locale);
    stage.style.width = `${String(shot.width)}px`;
    stage.style.height = `${String(shot.height)}px`;
    await shot.mount(stage);
    await document.fonts.ready;
  },
  audit: async () => {
    const stage = document.querySelector('#stage');
    if (!stage) throw new Error('there is no stage');
    // Only here: pictures need no axe.
    const { auditPart } = await import('../support/audit.ts');
    return auditPart(stage);
  },
  startAtTop,
  stop: () => readStop(document),
};
