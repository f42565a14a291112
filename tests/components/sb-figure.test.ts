// The figure as an element: what it draws, what it says, and that it needs nothing that the page's policy forbids.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SbFigure } from '../../renderer/components/sb-figure.ts';
import '../../renderer/components/sb-figure.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { expectAccessible, putOnPage } from '../support/on-page.ts';

function routineOf(code: string): Routine {
  const routine = BUILT_IN_ROUTINES.find((each) => each.code === code);
  if (!routine) throw new Error(`no routine ${code}`);
  return routine;
}

function figureIn(box: HTMLElement): SbFigure {
  const figure = box.querySelector('sb-figure');
  if (!figure) throw new Error('there is no figure');
  return figure;
}

function pathsOf(box: HTMLElement): readonly (string | null)[] {
  const paths = figureIn(box).shadowRoot?.querySelectorAll('path') ?? [];
  return [...paths].map((path) => path.getAttribute('d'));
}

describe('The figure', () => {
  it('can be used by everyone', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .routine=${routineOf('R2')} label="Hinges"></sb-figure>`,
    );
    await expectAccessible(box);
  });

  it('says its label to those who do not see it', async () => {
    await putOnPage(html`<sb-figure .routine=${routineOf('R2')} label="Hinges"></sb-figure>`);
    await expect.element(page.getByRole('img', { name: 'Hinges' })).toBeInTheDocument();
  });

  it('draws nothing without a routine', async () => {
    const { box } = await putOnPage(html`<sb-figure></sb-figure>`);
    expect(figureIn(box).shadowRoot?.querySelector('svg')).toBeNull();
  });

  it('moves with the position that its owner gives', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .routine=${routineOf('R2')} .positionMs=${90_000}></sb-figure>`,
    );
    const before = pathsOf(box);
    figureIn(box).positionMs = 93_000;
    await figureIn(box).updateComplete;
    expect(pathsOf(box)).not.toEqual(before);
  });

  it('holds still between two moments of one phase where motion is not wanted', async () => {
    const { box } = await putOnPage(
      html`<sb-figure
        .routine=${routineOf('R2')}
        .positionMs=${90_500}
        .reducedMotion=${true}
      ></sb-figure>`,
    );
    const before = pathsOf(box);
    figureIn(box).positionMs = 92_500;
    await figureIn(box).updateComplete;
    expect(pathsOf(box)).toEqual(before);
  });

  it('paints the working leg in the accent, and no leg where none works', async () => {
    const working = await putOnPage(
      html`<sb-figure .routine=${routineOf('R3-30')} .positionMs=${40_000}></sb-figure>`,
    );
    const hasAccent = (box: HTMLElement) =>
      figureIn(box).shadowRoot?.querySelector('[data-role="work"]') !== null;
    expect(hasAccent(working.box)).toBe(true);
    const standing = await putOnPage(
      html`<sb-figure .routine=${routineOf('R2')} .positionMs=${60_000}></sb-figure>`,
    );
    expect(hasAccent(standing.box)).toBe(false);
  });

  it('draws one still pose by its key, without a routine', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .pose=${'HK-SHIFT-R'} label="Hip-flexor opener"></sb-figure>`,
    );
    const still = pathsOf(box);
    expect(still.length).toBeGreaterThan(10);
    figureIn(box).positionMs = 3_000;
    figureIn(box).reducedMotion = true;
    await figureIn(box).updateComplete;
    expect(figureIn(box).shadowRoot?.querySelector('[data-role="work"]')).not.toBeNull();
  });

  it('draws the common mistake when it is asked for, and says it', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .pose=${'HINGE-END'} .showsMistake=${true} label="Hinge"></sb-figure>`,
    );
    const ghosts = () => figureIn(box).shadowRoot?.querySelectorAll('.ghost').length;
    expect(ghosts()).toBe(1);
    await expect
      .element(page.getByRole('img', { name: /^Hinge\. Dashed, what to avoid: rounding the back/ }))
      .toBeInTheDocument();
    await expectAccessible(box);
    figureIn(box).showsMistake = false;
    await figureIn(box).updateComplete;
    expect(ghosts()).toBe(0);
    await expect.element(page.getByRole('img', { name: 'Hinge', exact: true })).toBeInTheDocument();
  });

  it('draws thirty pictures a second, not more, of somebody who only breathes', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .routine=${routineOf('R3-30')} .positionMs=${40_000}></sb-figure>`,
    );
    let drawn = 0;
    const svg = figureIn(box).shadowRoot?.querySelector('svg');
    if (!svg) throw new Error('there is no picture');
    const watcher = new MutationObserver(() => {
      drawn += 1;
    });
    watcher.observe(svg, { attributes: true, subtree: true });
    for (let ms = 40_000; ms < 41_000; ms += 1000 / 120) {
      figureIn(box).positionMs = ms;
      await figureIn(box).updateComplete;
    }
    await Promise.resolve();
    watcher.disconnect();
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThanOrEqual(31);
  });

  it('shows from the foot end how a hugged knee sways', async () => {
    const { box } = await putOnPage(html`<sb-figure .pose=${'KTC-OUT-R'}></sb-figure>`);
    const inset = () => figureIn(box).shadowRoot?.querySelector('.inset');
    expect(inset()).not.toBeNull();
    figureIn(box).pose = 'SUPINE';
    await figureIn(box).updateComplete;
    expect(inset()).toBeNull();
  });

  it('tells the tempo in words where it shows stills, and only there', async () => {
    const { box } = await putOnPage(
      html`<sb-figure
        .routine=${routineOf('R2')}
        .positionMs=${91_000}
        .reducedMotion=${true}
        label="Hinges"
      ></sb-figure>`,
    );
    await expect.element(page.getByText('Move over 3 seconds')).toBeVisible();
    figureIn(box).positionMs = 93_500;
    await expect.element(page.getByText('Stay for 1 second')).toBeVisible();
    await expectAccessible(box);
    figureIn(box).reducedMotion = false;
    await figureIn(box).updateComplete;
    expect(figureIn(box).shadowRoot?.querySelector('.tempo')).toBeNull();
  });

  it('carries no style attribute, which the page’s policy would block', async () => {
    const { box } = await putOnPage(
      html`<sb-figure .routine=${routineOf('R1')} .positionMs=${90_000}></sb-figure>`,
    );
    expect(figureIn(box).shadowRoot?.querySelectorAll('[style]').length).toBe(0);
  });
});
