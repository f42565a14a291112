// What pictures of a window need on its page: the popup with all its parts, waiting until all of it is drawn, and finding a
// button by its name.

/** Only once the page has a bridge: the popup looks for it as soon as it is made. */
export async function importPopup(): Promise<void> {
  await import('../../renderer/screens/sb-popup-screen.ts');
  const { loadPopupParts } = await import('../../renderer/screens/popup-parts.ts');
  await loadPopupParts();
}
import { companionEnglish } from '../../preload/messages/create-companion-messages.ts';
import { welcomeEnglish } from '../../preload/messages/create-welcome-messages.ts';
import { enPlan } from '../../preload/messages/en-plan.ts';
import { spokenMessages } from '../../renderer/speak.ts';

/**
 * Waits for the bridge's answer, for every element below to have drawn it, and for those that wait to be seen to have drawn
 * that too; what moves to its place is there. Frames for the page, and not for each of its elements: a shelf of figures would
 * take seconds.
 */
export async function drawn(node: ParentNode): Promise<void> {
  for (let round = 0; round < FRAMES_UNTIL_SEEN; round += 1) {
    await new Promise(requestAnimationFrame);
    await settled(node);
    finishMotion(document);
  }
}

/** An element that comes on the screen is told so in the frame after it was laid out, and draws itself then. */
const FRAMES_UNTIL_SEEN = 3;

async function settled(node: ParentNode): Promise<void> {
  for (const element of node.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot) await settled(element.shadowRoot);
  }
}

/** Animations and transitions that have an end. */
function finishMotion(scope: Document | ShadowRoot): void {
  for (const motion of scope.getAnimations())
    if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
  for (const { shadowRoot } of scope.querySelectorAll('*'))
    if (shadowRoot) finishMotion(shadowRoot);
}

/** The element that has the keyboard, through every shadow root: a picture shows what a mouse leaves behind. */
export function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}

export function buttonNamed(node: ParentNode, name: string): HTMLElement {
  for (const said of saidNow(name)) {
    const found = findButton(node, said);
    if (found) return found;
  }
  throw new Error(`there is no button called ${name}`);
}

function findButton(node: ParentNode, name: string): HTMLElement | undefined {
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    const said = element.getAttribute('aria-label') ?? element.textContent.trim();
    if (element.localName === 'button' && said === name) return element;
    const deeper = element.shadowRoot && findButton(element.shadowRoot, name);
    if (deeper) return deeper;
  }
  return undefined;
}

/** Figures that play by themselves rest, so that two pictures of the same state are the same. */
export function standStill(node: ParentNode): void {
  for (const element of node.querySelectorAll('*')) {
    if (element.localName === 'sb-moving-figure' && 'isMoving' in element) element.isMoving = false;
    if (element.shadowRoot) standStill(element.shadowRoot);
  }
}

/** Every element that `selector` matches, through every shadow root, in order. */
export function allOf(node: ParentNode, selector: string): readonly HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? allOf(element.shadowRoot, selector) : []),
  ]);
}

const SENTENCES = { ...companionEnglish, ...welcomeEnglish, ...enPlan };
const { t } = await spokenMessages(SENTENCES, {
  de: async () => {
    const { companionGerman } = await import('../../preload/messages/companion-german.ts');
    const { welcomeGerman } = await import('../../preload/messages/welcome-german.ts');
    const { dePlan } = await import('../../preload/messages/de-plan.ts');
    return { ...companionGerman, ...welcomeGerman, ...dePlan };
  },
});

/**
 * What may be on a control whose English words these are, in the language of the picture: two controls that are called the
 * same in English need not be so elsewhere.
 */
export function saidNow(english: string): readonly string[] {
  const found = Object.entries(SENTENCES).filter(([, sentence]) => sentence === english);
  // Which values a found sentence needs is not known here; controls that are pressed by name have none.
  const say = t as (key: string) => string;
  return found.length === 0 ? [english] : found.map(([key]) => say(key));
}
