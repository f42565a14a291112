// The Learn place: every chapter for everyone, the slider and the muscle map by mouse and keyboard, and the words that
// must stand beside a picture.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../renderer/companion/sb-learn.ts';
import { bendAt, BEND_MS, DEEPEST_MS } from '../../renderer/companion/learn/bend-at.ts';
import { GoEvent } from '../../renderer/companion/go-event.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, focusedText, putOnPage, settled, textOf } from '../support/on-page.ts';

const WINDOW = { width: 900, height: 1400 } as const;
const CHAPTERS = [
  'Welcome',
  'How it works',
  'The pelvis',
  'Muscles',
  'Two tracks',
  'Habits',
  'Evidence',
] as const;

type Look = Parameters<typeof putOnPage>[1];

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Opens Learn at a chapter; `went` gathers the routes that it asks for. */
async function openChapter(chapter: (typeof CHAPTERS)[number], look: Look = {}) {
  const onPage = await putOnPage(html`<sb-learn></sb-learn>`, { ...WINDOW, ...look });
  const went: unknown[] = [];
  onPage.box.addEventListener(GoEvent.type, (event) => went.push(event.route));
  await button(chapter).click();
  await settled(onPage.box);
  return { ...onPage, went };
}

describe.each(CHAPTERS)('The chapter “%s”', (chapter) => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await openChapter(chapter, { theme });
    await expectAccessible(box);
  });

  it('can be used by everyone with the few colours of a high-contrast theme', async () => {
    await withMedia({ name: 'forced-colors', value: 'active' }, async () => {
      const { box } = await openChapter(chapter);
      await expectAccessible(box);
    });
  });

  it('fits a narrow window with large text: nothing is cut off at the side', async () => {
    const { box } = await openChapter(chapter, { width: 400, textPercent: 160 });
    expect(box.scrollWidth).toBeLessThanOrEqual(400);
  });

  it('is no wall of text: no paragraph has more than 55 words', async () => {
    const { box } = await openChapter(chapter);
    const long = paragraphs(box).filter((text) => text.split(/\s+/).length > 55);
    expect(long).toEqual([]);
  });
});

describe('Learn', () => {
  it('leads on to the next chapter, with the keyboard at its heading', async () => {
    await openChapter('Welcome');
    await button('Next: How it works').click();
    await expect.poll(focusedText).toBe('How it works');
    await button('Back: Welcome').click();
    await expect.poll(focusedText).toBe('Welcome');
  });

  it('says which chapter is open', async () => {
    const { box } = await openChapter('Habits');
    const current = box
      .querySelector('sb-learn')
      ?.shadowRoot?.querySelectorAll('[aria-current="true"]');
    expect([...(current ?? [])].map(textOf)).toEqual(['Habits']);
  });

  it('leads from the two tracks to the week', async () => {
    const { went } = await openChapter('Two tracks');
    await button('See your week').click();
    expect(went).toEqual([{ place: 'history' }]);
  });

  it('shows its sources as text: nothing in it opens a connection', async () => {
    const { box } = await openChapter('Evidence');
    expect(textOf(box)).toContain('doi.org/10.5271/sjweh.3949');
    const evidence = box.querySelector('sb-learn')?.shadowRoot?.querySelector('sb-learn-evidence');
    expect(evidence?.shadowRoot?.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('The pelvis to tip', () => {
  const slider = () => page.getByRole('slider', { name: 'Pelvis tilt' });

  it('begins in between, and follows the arrow keys in words and in the picture', async () => {
    const { box } = await openChapter('The pelvis');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'In between');
    const before = wedge(box);
    await slider().click();
    await userEvent.keyboard('{Home}');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Tipped back, 15 of 15');
    await settled(box);
    expect(textOf(box)).toContain('Less: tipped back');
    expect(wedge(box)).not.toBe(before);
    await userEvent.keyboard('{End}{ArrowLeft}');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Tipped forward, 14 of 15');
    expect(textOf(box)).toContain('More: tipped forward');
  });

  it('praises no angle and says that there is none to aim for', async () => {
    const { box } = await openChapter('The pelvis');
    expect(textOf(box)).toContain('There is no angle to aim for');
    expect(textOf(box)).not.toMatch(/correct|ideal|good posture|perfect/i);
  });

  it.each([
    ['{Home}', 'often', 'can'],
    ['{End}', 'often', 'may'],
  ])('keeps the hedges on either side (%s)', async (key, ...hedges) => {
    const { box } = await openChapter('The pelvis');
    await slider().click();
    await userEvent.keyboard(key);
    await settled(box);
    for (const hedge of hedges) expect(textOf(box)).toMatch(new RegExp(`\\b${hedge}\\b`));
  });
});

describe('The muscle map', () => {
  it('tells of a muscle chosen with the keyboard', async () => {
    const { box } = await openChapter('Muscles');
    expect(textOf(box)).toContain('Iliacus and psoas');
    const gluteus = page.getByRole('button', { name: 'Buttock Gluteus maximus' });
    nodeOf(gluteus.element()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(gluteus).toHaveAttribute('aria-pressed', 'true');
    await settled(box);
    expect(textOf(box)).toContain('The big muscle that takes the hip back');
    expect(chosenOnMap(box)).toBe('gluteus');
  });

  it.each(['iliopsoas', 'gluteus', 'hamstrings', 'piriformis'])(
    'tells of the %s chosen on the picture',
    async (id) => {
      const { box } = await openChapter('Muscles');
      const part = mapRoot(box).querySelector(`[data-muscle="${id}"] path`);
      part?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled(box);
      expect(chosenOnMap(box)).toBe(id);
    },
  );

  it('never explains shooting leg pain away: the deep muscle comes with the sign, and with Safety', async () => {
    const { box, went } = await openChapter('Muscles');
    expect(textOf(box)).not.toContain('pain shoots down a leg');
    await page.getByRole('button', { name: 'Deep in the buttock Piriformis' }).click();
    await settled(box);
    expect(textOf(box)).toContain('pain shoots down a leg, above all with numbness or weakness');
    await button('Open Safety').click();
    expect(went).toEqual([{ place: 'safety' }]);
  });

  it('leads to “What feels familiar?”, and calls it no diagnosis', async () => {
    const { box, went } = await openChapter('Muscles');
    expect(textOf(box)).toContain('A suggestion, never a diagnosis.');
    await button('What feels familiar?').click();
    expect(went).toEqual([{ place: 'library', page: { kind: 'familiar' } }]);
  });
});

describe('The shared bend', () => {
  it('comes mostly from free hips, and mostly from the back when they are stiff', () => {
    const free = bendAt('free', DEEPEST_MS);
    const stiff = bendAt('stiff', DEEPEST_MS);
    expect(free.hips).toBeGreaterThan(2 * free.back);
    expect(free.back).toBeGreaterThan(5);
    expect(stiff.back).toBeGreaterThan(2 * stiff.hips);
  });

  it('goes round without a jump, and both take part all the way', () => {
    expect(bendAt('free', BEND_MS)).toEqual(bendAt('free', 0));
    const steps = Array.from({ length: BEND_MS / 20 }, (_, n) => bendAt('stiff', n * 20));
    for (const [index, { hips, back }] of steps.entries()) {
      const last = steps[index - 1];
      if (last) expect(Math.abs(hips + back - last.hips - last.back)).toBeLessThan(1.5);
    }
  });

  it('rests at its deepest with reduced motion', async () => {
    await withMedia({ name: 'prefers-reduced-motion', value: 'reduce' }, async () => {
      const { box } = await openChapter('How it works');
      const first = bars(box);
      expect(first[0]).toBeGreaterThan(60);
      await new Promise(requestAnimationFrame);
      await settled(box);
      expect(bars(box)).toEqual(first);
      await button('Stiff hips').click();
      await settled(box);
      expect(bars(box)[1]).toBeGreaterThan(60);
    });
  });

  it('says in words what the picture shows', async () => {
    await openChapter('How it works');
    await button('Stiff hips').click();
    const picture = page.getByRole('img', { name: /Most of the bend comes from the low back/ });
    await expect.element(picture).toBeInTheDocument();
  });
});

/** Every element below `node`, through the shadow roots. */
function everything(node: ParentNode): readonly Element[] {
  return [...node.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

function paragraphs(box: HTMLElement): readonly string[] {
  return everything(box)
    .filter(({ localName }) => localName === 'p')
    .map(textOf);
}

function wedge(box: HTMLElement): string | null {
  const path = everything(box).find((element) => element.classList.contains('body-wedge'));
  return path?.getAttribute('d') ?? null;
}

function bars(box: HTMLElement): readonly number[] {
  return everything(box)
    .filter((element) => element.localName === 'rect' && element.classList.contains('bar'))
    .map((element) => parseFloat(element.getAttribute('width') ?? ''));
}

function mapRoot(box: HTMLElement): ShadowRoot {
  const root = everything(box).find(({ localName }) => localName === 'sb-muscle-map')?.shadowRoot;
  if (!root) throw new Error('there is no muscle map');
  return root;
}

function chosenOnMap(box: HTMLElement): string | undefined {
  return mapRoot(box).querySelector<SVGElement>('.chosen')?.dataset['muscle'];
}

function nodeOf(element: Element): HTMLElement {
  if (element instanceof HTMLElement) return element;
  throw new Error('this is no element of HTML');
}
