// Pictures of every state of the player, in the popup, in a large window and full screen: the real screens on a bridge
// that holds one snapshot.
import type { Player, Snapshot, StageView } from '../../preload/contract.ts';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import '../../renderer/styles/fonts.css';
import { shelfIn, spokenRoutine } from '../../routines/index.ts';
import {
  buildClock,
  buildPlayer,
  buildReset,
  buildSnapshot,
  ROUTINES,
} from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import type { Shot, Theme } from './shot.ts';
import { buttonNamed, drawn, focused, importPopup } from './shot-page.ts';

/** Slow enough for a playing routine to stand still in a picture. */
const ALMOST_STILL = 1e-9;
const STOPPED = buildClock({ rate: 0, dueAt: null });
const CARE = ROUTINES.hipFlexorOpener.care ?? null;
const ALL: readonly Theme[] = ['light', 'dark', 'forced'];

interface Wanted {
  readonly player: Partial<Player>;
  /** Pressed before the picture is taken. */
  readonly button?: string;
  readonly settings?: Partial<Snapshot['settings']>;
  readonly hasOtherDisplay?: boolean;
  readonly reducedMotion?: boolean;
  /** English, where nothing is said. */
  readonly locale?: string;
}

const STATES: Readonly<Record<string, Wanted>> = {
  'first-session': { player: { positionMs: 2_000, care: CARE } },
  transition: { player: { positionMs: 8_000 }, hasOtherDisplay: true },
  'transition-held': { player: { positionMs: 8_000, waitsAtMs: 15_000 } },
  'hold-waiting': { player: { positionMs: 15_000, waitsAtMs: 15_000 } },
  'hold-right': { player: { positionMs: 35_000 } },
  'hold-left': { player: { positionMs: 92_000 } },
  repetition: { player: { routine: ROUTINES.standingReset, positionMs: 99_000 } },
  'repetition-sitting': { player: { routine: ROUTINES.sittingReset, positionMs: 19_000 } },
  variant: {
    player: { routine: ROUTINES.sittingReset, positionMs: 85_000 },
    hasOtherDisplay: true,
  },
  'what-to-avoid': { player: { positionMs: 35_000 }, button: 'What to avoid' },
  'what-to-avoid-hinge': {
    player: { routine: ROUTINES.standingReset, positionMs: 93_500 },
    button: 'What to avoid',
  },
  paused: { player: { positionMs: 35_000, isPaused: true } },
  'reduced-motion': {
    player: { routine: ROUTINES.standingReset, positionMs: 93_500 },
    reducedMotion: true,
  },
  options: { player: { positionMs: 35_000 }, button: 'Sound and pace' },
  'last-step': { player: { positionMs: 165_000 } },
};

/** The longest German lines and names, and the longest text of care: words that the English pictures do not test. */
const GERMAN: Readonly<Record<string, Wanted>> = {
  'first-session': germanPlayer('hip-flexor-opener-30', 2_000, true),
  'long-line': germanPlayer('standing-reset', 93_500),
  'long-name': germanPlayer('hinge-practice', 116_000),
  'long-next': germanPlayer('standing-reset', 122_500),
  hold: germanPlayer('sitting-reset', 120_000),
};

const LARGE_TEXT = ['first-session', 'transition', 'hold-right', 'repetition', 'what-to-avoid'];

const STAGE_STATES = [
  'first-session',
  'transition',
  'hold-waiting',
  'hold-right',
  'repetition',
  'variant',
  'what-to-avoid',
  'paused',
] as const;

/** The popup at 360 by 520, the large window at 1280 by 800, full screen at 1920 by 1080. */
export function playerShots(): readonly Shot[] {
  return [
    ...Object.keys(STATES).map((state) => popupShot(`player-${state}`, wanted(state), ALL)),
    ...LARGE_TEXT.map((state) =>
      popupShot(`player-${state}-text-160`, withText(wanted(state), 160), ['light']),
    ),
    ...Object.entries(GERMAN).flatMap(([state, wish]) => [
      popupShot(`player-german-${state}`, wish, ['light']),
      popupShot(`player-german-${state}-text-160`, withText(wish, 160), ['light']),
    ]),
    ...STAGE_STATES.map((state) => stageShot(`stage-${state}`, wanted(state), WINDOW)),
    ...STAGE_STATES.map((state) => stageShot(`stage-full-${state}`, wanted(state), FULL_SCREEN)),
    stageShot('stage-hold-right-text-160', withText(wanted('hold-right'), 160), WINDOW),
    stageShot('stage-small', wanted('repetition'), { ...WINDOW, width: 720, height: 560 }),
    afterShot(),
  ];
}

interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly isFullScreen: boolean;
}

const WINDOW: StageSize = { width: 1280, height: 800, isFullScreen: false };
const FULL_SCREEN: StageSize = { width: 1920, height: 1080, isFullScreen: true };

function wanted(state: string): Wanted {
  const found = STATES[state];
  if (found === undefined) throw new Error(`there is no state ${state}`);
  return found;
}

/** A built-in routine in German, `positionMs` from its beginning. */
function germanPlayer(id: string, positionMs: number, isFirst = false): Wanted {
  const found = shelfIn('de').routines.find((routine) => routine.id === id);
  if (found === undefined) throw new Error(`there is no routine ${id}`);
  const care = isFirst ? (found.care ?? null) : null;
  return { player: { routine: spokenRoutine(found), positionMs, care }, locale: 'de' };
}

function withText(wish: Wanted, textPercent: number): Wanted {
  return { ...wish, settings: { ...wish.settings, textPercent } };
}

function popupShot(name: string, wish: Wanted, themes: readonly Theme[]): Shot {
  const percent = wish.settings?.textPercent ?? 100;
  const mount = async (stage: HTMLElement) => {
    const { hasOtherDisplay = false } = wish;
    await mountScreen(stage, 'sb-popup-screen', wish, {
      isOpen: false,
      isFullScreen: false,
      hasOtherDisplay,
    });
  };
  // The window grows with its text.
  return { name, width: (360 * percent) / 100, height: (520 * percent) / 100, themes, mount };
}

function stageShot(name: string, wish: Wanted, { width, height, isFullScreen }: StageSize): Shot {
  const mount = async (stage: HTMLElement) => {
    await mountScreen(stage, 'sb-stage-screen', wish, {
      isOpen: true,
      isFullScreen,
      hasOtherDisplay: true,
    });
  };
  return { name, width, height, scale: 1, themes: ['light', 'dark'], mount };
}

function afterShot(): Shot {
  const mount = async (stage: HTMLElement) => {
    const status = { kind: 'done', reset: buildReset() } as const;
    holdBridge(buildSnapshot({ status, settings: { ...DEFAULT_SETTINGS, theme: themeOfPage() } }));
    await import('../../renderer/screens/sb-stage-screen.ts');
    stage.append(document.createElement('sb-stage-screen'));
    await drawn(stage);
  };
  return { name: 'stage-after', width: 1280, height: 800, scale: 1, mount };
}

async function mountScreen(
  stage: HTMLElement,
  screen: 'sb-popup-screen' | 'sb-stage-screen',
  wish: Wanted,
  view: StageView,
): Promise<void> {
  holdBridge(snapshotOf(wish, view));
  document.documentElement.dataset['corners'] = screen === 'sb-popup-screen' ? 'round' : 'square';
  const restore = wish.reducedMotion === true ? stillPage() : () => undefined;
  // Imported here, because a screen looks for its bridge as soon as it is made.
  if (screen === 'sb-popup-screen') await importPopup();
  else await import('../../renderer/screens/sb-stage-screen.ts');
  stage.append(document.createElement(screen));
  restore();
  await drawn(stage);
  if (wish.button === undefined) return;
  buttonNamed(stage, wish.button).click();
  await drawn(stage);
  focused()?.blur();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}

function snapshotOf({ player, settings, locale }: Wanted, stage: StageView): Snapshot {
  return buildSnapshot({
    clock: STOPPED,
    status: { kind: 'playing', player: buildPlayer(player) },
    timeScale: ALMOST_STILL,
    snoozeMinutes: [5, 10, 15],
    settings: { ...DEFAULT_SETTINGS, ...settings, theme: themeOfPage() },
    stage,
    ...(locale !== undefined && { locale }),
  });
}

function themeOfPage(): 'light' | 'dark' {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

function holdBridge(snapshot: Snapshot): void {
  Object.defineProperty(window, 'sitbones', {
    configurable: true,
    value: createFakeBridge(snapshot),
  });
}

/** A page whose person asked for less motion; gives back what ends that. */
function stillPage(): () => void {
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) =>
    Object.defineProperty(real(query), 'matches', { value: query.includes('reduced-motion') });
  return () => {
    window.matchMedia = real;
  };
}
