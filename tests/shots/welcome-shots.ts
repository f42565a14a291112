// Pictures of the welcome in each step and state, in a window as it opens, at its narrowest, low, and with large text.
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import type { Notice } from '../../preload/contract.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import type { Shot } from './shot.ts';
import { drawn, focused, saidNow, standStill } from './shot-page.ts';

interface Wanted {
  readonly settings?: Partial<Settings>;
  readonly notices?: readonly Notice[];
  /** Opened at the safety text. */
  readonly isAtSafety?: boolean;
  /** Buttons and fields pressed in turn, by the beginning of their words. */
  readonly press?: readonly string[];
  /** How far the step is scrolled, in CSS pixels. */
  readonly scroll?: number;
}

const HOURS = { mon: ['09:00-17:30'], tue: ['09:00-17:30'], fri: ['09:00-17:30'] };
const PLAN = { when: 'my call ends', then: 'stand' };

const STATES: Readonly<Record<string, Wanted>> = {
  about: {},
  'about-again': {
    notices: [{ id: '1', kind: 'settingsSetAside', detail: 'settings-damaged-2026-11-24.json' }],
  },
  rhythm: { press: ['Next'] },
  'rhythm-plan': { settings: { workHours: HOURS, plan: PLAN }, press: ['Next'], scroll: 4000 },
  'rhythm-hours': { settings: { workHours: HOURS, intervalMinutes: 25 }, press: ['Next'] },
  'rhythm-half-plan': { press: ['Next', 'my coffee is ready', 'Next'], scroll: 4000 },
  safety: { isAtSafety: true },
  'safety-bottom': { isAtSafety: true, scroll: 4000 },
  'safety-not-ticked': { isAtSafety: true, press: ['Continue'], scroll: 4000 },
  ready: { settings: { safetyAcknowledged: true }, isAtSafety: true, press: ['Continue'] },
};

const LARGE_TEXT = ['about', 'rhythm', 'rhythm-plan', 'safety', 'ready'] as const;
const LOW = ['about', 'rhythm', 'safety', 'ready'] as const;

const USUAL = { width: 560, height: 760 };
const NARROW = { width: 400, height: 640 };
/** A display of 640 by 480, with a bar. */
const SMALL = { width: 640, height: 450 };

/** Every picture of the welcome. */
export function welcomeShots(): readonly Shot[] {
  return [
    ...Object.keys(STATES).map((name) => welcomeShot(`welcome-${name}`, name)),
    ...LARGE_TEXT.map((name) => welcomeShot(`welcome-${name}-text-160`, name, USUAL, 160)),
    ...LOW.map((name) => welcomeShot(`welcome-${name}-small`, name, SMALL)),
    ...LOW.map((name) => welcomeShot(`welcome-${name}-narrow`, name, NARROW)),
    welcomeShot('welcome-rhythm-narrow-text-160', 'rhythm', NARROW, 160),
    welcomeShot('welcome-about-text-80', 'about', USUAL, 80),
  ];
}

function welcomeShot(name: string, state: string, size = USUAL, textPercent = 100): Shot {
  const wanted = STATES[state] ?? {};
  const mount = async (stage: HTMLElement): Promise<void> => {
    const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
    const settings = { ...DEFAULT_SETTINGS, theme, textPercent, ...wanted.settings } as const;
    Object.defineProperty(window, 'sitbones', {
      configurable: true,
      value: createFakeBridge(buildSnapshot({ settings, notices: wanted.notices ?? [] })),
    });
    delete document.documentElement.dataset['corners'];
    history.replaceState(null, '', wanted.isAtSafety === true ? '#safety' : '#');
    // Imported here, because the shell looks for its bridge as soon as it is made.
    await import('../../renderer/welcome/sb-welcome.ts');
    stage.append(document.createElement('sb-welcome'));
    await drawn(stage);
    for (const words of wanted.press ?? []) {
      pressable(stage, words).click();
      await drawn(stage);
    }
    standStill(stage);
    const main = stage.querySelector('sb-welcome')?.shadowRoot?.querySelector('main');
    if (main && wanted.scroll !== undefined) main.scrollTop = wanted.scroll;
    focused()?.blur();
    await drawn(stage);
  };
  return { name, ...size, themes: ['light', 'dark', 'forced'], mount };
}

function pressable(node: ParentNode, words: string): HTMLElement {
  for (const said of saidNow(words)) {
    const found = findPressable(node, said);
    if (found) return found;
  }
  throw new Error(`there is nothing called ${words}`);
}

function findPressable(node: ParentNode, words: string): HTMLElement | undefined {
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    const isPressable = ['button', 'label'].includes(element.localName);
    if (isPressable && element.textContent.trim().startsWith(words)) return element;
    const deeper = element.shadowRoot && findPressable(element.shadowRoot, words);
    if (deeper) return deeper;
  }
  return undefined;
}
