// The ring: what it draws at each fraction, and what it says.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, putOnPage } from '../support/on-page.ts';
import '../../renderer/components/sb-ring.ts';

/** Degrees drawn by the part of a class, as its dashes say. */
function drawnDegrees(box: HTMLElement, name: 'fill' | 'track'): number {
  const circle = box.querySelector('sb-ring')?.shadowRoot?.querySelector(`circle.${name}`);
  return Number.parseFloat(circle?.getAttribute('stroke-dasharray') ?? '0');
}

describe('The ring', () => {
  it('can be used by everyone', async () => {
    const { box } = await putOnPage(html`<sb-ring .fraction=${0.5} label="Half of it"></sb-ring>`);
    await expectAccessible(box);
  });

  it('says its label to those who do not see it', async () => {
    await putOnPage(html`<sb-ring .fraction=${0.5} label="Half of it"></sb-ring>`);
    await expect.element(page.getByRole('img', { name: 'Half of it' })).toBeInTheDocument();
  });

  it('is decoration without a label', async () => {
    const { box } = await putOnPage(html`<sb-ring .fraction=${0.5}></sb-ring>`);
    const drawing = box.querySelector('sb-ring')?.shadowRoot?.querySelector('svg');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is all track when nothing is filled, and all fill when it is full', async () => {
    const empty = await putOnPage(html`<sb-ring .fraction=${0}></sb-ring>`);
    expect([drawnDegrees(empty.box, 'track'), drawnDegrees(empty.box, 'fill')]).toEqual([360, 0]);
    const full = await putOnPage(html`<sb-ring .fraction=${1.4}></sb-ring>`);
    expect([drawnDegrees(full.box, 'track'), drawnDegrees(full.box, 'fill')]).toEqual([0, 360]);
  });

  it('leaves a gap at both ends of the filled part', async () => {
    const { box } = await putOnPage(html`<sb-ring .fraction=${0.5}></sb-ring>`);
    const drawn = drawnDegrees(box, 'track') + drawnDegrees(box, 'fill');
    expect(drawnDegrees(box, 'fill')).toBeGreaterThan(170);
    expect(drawn).toBeLessThan(350);
  });
});
