// Pictures of a firm card over a whole display, and of the clock that says why: the real screens on a bridge that holds one
// snapshot.
import type { Card, Snapshot, Why } from '../../preload/contract.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import '../../renderer/styles/fonts.css';
import {
  buildCard,
  buildClock,
  buildSnapshot,
  minutesAgo,
  ROUTINES,
  summaryOf,
} from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import type { Shot, Theme } from './shot.ts';
import { buttonNamed, drawn, focused, importPopup } from './shot-page.ts';

const MINUTE_MS = 60_000;
const ALL: readonly Theme[] = ['light', 'dark', 'forced'];
const FULL = buildClock({ sittingMs: 47 * MINUTE_MS, dueAt: minutesAgo(2) });
const STANDING = buildClock({
  posture: 'standing',
  rate: -4.5,
  dueAt: null,
  standingMs: 30 * MINUTE_MS,
  sittingMs: 0,
});

const CARDS: Readonly<Record<string, Partial<Card>>> = {
  full: {},
  call: {
    canSnoozeForCall: true,
    reason: { kind: 'onCall', calls: 2 },
    routine: summaryOf(ROUTINES.sittingReset),
  },
  short: { offer: 'short', reason: { kind: 'shortOne' } },
  'stand-only': { offer: 'standOnly', snoozeMinutes: [] },
  change: { offer: 'change', reason: { kind: 'standingLong' } },
};

interface Size {
  readonly width: number;
  readonly height: number;
}

const DISPLAY: Size = { width: 1920, height: 1080 };

/** What the clock says when it is asked why, with what it shows meanwhile. */
const WHYS: Readonly<Record<string, Partial<Snapshot>>> = {
  counting: {},
  'held-call': {
    clock: FULL,
    status: { kind: 'held', since: minutesAgo(2), reasons: ['call'] },
    why: [{ kind: 'sitting.call' }, { kind: 'held.call', since: minutesAgo(2) }],
  },
  provisional: {
    why: [
      { kind: 'provisional', minutes: 2 },
      { kind: 'notDue', at: minutesAgo(-13) },
    ],
  },
  'input-unknown': { isInputBelieved: false, why: unknownWhy() },
};

export function firmShots(): readonly Shot[] {
  const portrait = { width: 1080, height: 1920 };
  return [
    ...Object.entries(CARDS).map(([name, card]) => cardShot(`firm-${name}`, { card })),
    cardShot('firm-full-small', { size: { width: 1280, height: 720 } }),
    cardShot('firm-full-portrait', { size: portrait }),
    cardShot('firm-full-wide', { size: { width: 3440, height: 1440 } }),
    cardShot('firm-full-text-160', { textPercent: 160 }),
    cardShot('firm-full-text-160-small', { textPercent: 160, size: { width: 1280, height: 720 } }),
    cardShot('firm-another', { button: 'Another one' }),
    ...Object.entries(WHYS).map(([name, snapshot]) => whyShot(`popup-why-${name}`, snapshot, 100)),
    whyShot('popup-why-held-call-text-160', WHYS['held-call'] ?? {}, 160),
  ];
}

interface CardWish {
  readonly card?: Partial<Card>;
  readonly size?: Size;
  readonly textPercent?: number;
  readonly button?: string;
}

function cardShot(
  name: string,
  { card = {}, size = DISPLAY, textPercent = 100, button }: CardWish,
): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    hold({
      clock: card.offer === 'change' ? STANDING : FULL,
      status: { kind: 'card', card: buildCard({ foldsAt: null, ...card }) },
      stage: { isOpen: true, isFullScreen: true, hasOtherDisplay: true },
      settings: { ...DEFAULT_SETTINGS, textPercent, firmness: 'firm', firmShows: 'allScreens' },
    });
    document.documentElement.dataset['corners'] = 'square';
    await import('../../renderer/screens/sb-stage-screen.ts');
    stage.append(document.createElement('sb-stage-screen'));
    await drawn(stage);
    if (button === undefined) return;
    buttonNamed(stage, button).click();
    await drawn(stage);
    focused()?.blur();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  };
  return { name, ...size, scale: 1, themes: ALL, mount };
}

function whyShot(name: string, snapshot: Partial<Snapshot>, textPercent: number): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    hold({ ...snapshot, settings: { ...DEFAULT_SETTINGS, textPercent } });
    document.documentElement.dataset['corners'] = 'round';
    await importPopup();
    stage.append(document.createElement('sb-popup-screen'));
    await drawn(stage);
    openDetails(stage);
    await drawn(stage);
  };
  // The window grows with its text.
  const scale = textPercent / 100;
  return { name, width: 360 * scale, height: 520 * scale, themes: ALL, mount };
}

function hold(snapshot: Partial<Snapshot>): void {
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
  const settings = { ...DEFAULT_SETTINGS, ...snapshot.settings, theme } as const;
  Object.defineProperty(window, 'sitbones', {
    configurable: true,
    value: createFakeBridge(buildSnapshot({ ...snapshot, settings })),
  });
}

function openDetails(node: ParentNode): void {
  for (const element of node.querySelectorAll('*')) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (element.shadowRoot) openDetails(element.shadowRoot);
  }
}

function unknownWhy(): readonly Why[] {
  return [{ kind: 'sitting.unknown' }, { kind: 'notDue', at: minutesAgo(-13) }];
}
