// Pictures of Learn, chapter by chapter, and of Safety: as wide as the window, narrow, and with large text.
import '../../renderer/styles/page.css';
import { DEEPEST_MS } from '../../renderer/companion/learn/bend-at.ts';
import { drawn } from './shot-page.ts';
import type { Shot, Theme } from './shot.ts';

const CHAPTERS = ['welcome', 'how', 'tilt', 'muscles', 'tracks', 'habits', 'evidence'] as const;

interface Look {
  readonly name: string;
  readonly width: number;
  readonly textPercent: number;
}

const ALL: readonly Theme[] = ['light', 'dark', 'forced'];

const LOOKS: readonly Look[] = [
  { name: '', width: 760, textPercent: 100 },
  { name: '-narrow', width: 400, textPercent: 100 },
  { name: '-text-160', width: 760, textPercent: 160 },
];

/** Heights that hold each chapter in each look; a page that is longer scrolls in the window. */
const HEIGHTS = [1180, 1900, 2200] as const;

export function learnShots(): readonly Shot[] {
  return LOOKS.flatMap((look, index) => {
    const height = HEIGHTS[index] ?? 1200;
    return [
      ...CHAPTERS.map((chapter, at) =>
        learnShot(`learn-${chapter}${look.name}`, { look, at, height }),
      ),
      safetyShot(`safety${look.name}`, { look, height: height + 260 }),
      ...(look.name === '' ? STATES.map((state) => stateShot(state, look)) : []),
    ];
  });
}

interface State {
  readonly name: string;
  readonly chapter: number;
  readonly act: (root: ShadowRoot) => void;
}

const STATES: readonly State[] = [
  { name: 'learn-how-bend-free', chapter: 1, act: (root) => bend(root, 0) },
  { name: 'learn-how-bend-stiff', chapter: 1, act: (root) => bend(root, 1) },
  { name: 'learn-tilt-forward', chapter: 2, act: (root) => slide(root, 15) },
  { name: 'learn-tilt-back', chapter: 2, act: (root) => slide(root, -15) },
  { name: 'learn-muscles-gluteus', chapter: 3, act: (root) => press(root, '.name', 1) },
  { name: 'learn-muscles-hamstrings', chapter: 3, act: (root) => press(root, '.name', 2) },
  { name: 'learn-muscles-piriformis', chapter: 3, act: (root) => press(root, '.name', 3) },
  {
    name: 'learn-evidence-sources',
    chapter: 6,
    act: (root) => root.querySelector('summary')?.click(),
  },
];

function learnShot(
  name: string,
  { look, at, height }: { look: Look; at: number; height: number },
): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    await openChapter(stage, look, at);
  };
  return { name, width: look.width, height, scale: 1, themes: ALL, mount };
}

function stateShot({ name, chapter, act }: State, look: Look): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    const root = await openChapter(stage, look, chapter);
    act(root);
    await drawn(stage);
  };
  return { name, width: look.width, height: 1080, scale: 1, themes: ALL, mount };
}

function safetyShot(name: string, { look, height }: { look: Look; height: number }): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    await import('../../renderer/companion/sb-safety-page.ts');
    place(stage, 'sb-safety-page', look);
    await drawn(stage);
  };
  return { name, width: look.width, height, scale: 1, themes: ALL, mount };
}

/** Opens a chapter of Learn, and gives the shadow root of its page. */
async function openChapter(stage: HTMLElement, look: Look, at: number): Promise<ShadowRoot> {
  await import('../../renderer/companion/sb-learn.ts');
  const learn = place(stage, 'sb-learn', look);
  await drawn(stage);
  if (learn.shadowRoot) press(learn.shadowRoot, 'nav button', at);
  await drawn(stage);
  const page = learn.shadowRoot?.querySelector('h1 + *')?.shadowRoot;
  if (!page) throw new Error('the chapter has no page');
  return page;
}

function place(stage: HTMLElement, element: string, { textPercent }: Look): HTMLElement {
  document.documentElement.style.setProperty('font-size', `${String((16 * textPercent) / 100)}px`);
  const ground = document.createElement('div');
  ground.style.setProperty('height', '100%');
  ground.style.setProperty('box-sizing', 'border-box');
  ground.style.setProperty('padding', '24px');
  ground.style.setProperty('background', 'var(--sb-paper)');
  const made = document.createElement(element);
  ground.append(made);
  stage.append(ground);
  return made;
}

/** The deepest moment of the bend, with free or with stiff hips. */
function bend(root: ShadowRoot, choice: number): void {
  const shared = root.querySelector('sb-shared-bend');
  if (!shared?.shadowRoot) return;
  shared.atMs = DEEPEST_MS;
  press(shared.shadowRoot, '.choices button', choice);
}

function press(root: ShadowRoot, selector: string, index: number): void {
  root.querySelectorAll<HTMLElement>(selector)[index]?.click();
}

function slide(root: ShadowRoot, value: number): void {
  const slider = root.querySelector('input');
  if (!slider) return;
  slider.value = String(value);
  slider.dispatchEvent(new Event('input'));
}
