// The Safety place: what comes first, what it never does, and that nothing of section 5 is missing.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { en } from '../../preload/messages/en.ts';
import { enSafetyPage } from '../../preload/messages/en-safety-page.ts';
import '../../renderer/companion/sb-safety-page.ts';
import { SEE_SIGNS, STOP_SIGNS, URGENT_SIGNS } from '../../renderer/components/safety-lists.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';

const open = (look: Parameters<typeof putOnPage>[1] = {}) =>
  putOnPage(html`<sb-safety-page></sb-safety-page>`, { width: 900, height: 1400, ...look });

describe('The Safety place', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await open({ theme });
    await expectAccessible(box);
  });

  it('can be used by everyone with the few colours of a high-contrast theme', async () => {
    await withMedia({ name: 'forced-colors', value: 'active' }, async () => {
      const { box } = await open();
      await expectAccessible(box);
    });
  });

  it('fits a narrow window with large text', async () => {
    const { box } = await open({ width: 400, textPercent: 160 });
    expect(box.scrollWidth).toBeLessThanOrEqual(400);
  });

  it('begins with what it is, then the urgent signs, then whom to see, then reassurance', async () => {
    const { box } = await open();
    const order = [
      en['safety.disclaimer'],
      en['safety.urgentTitle'],
      en['safety.seeTitle'],
      en['safety.reassure'],
      en['safety.stopTitle'],
      enSafetyPage['safetyPage.askTitle'],
      enSafetyPage['safetyPage.setUpTitle'],
      enSafetyPage['safetyPage.sourcesTitle'],
    ];
    const places = order.map((words) => textOf(box).indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out no sign and no sentence of its own', async () => {
    const { box } = await open();
    const text = textOf(box);
    const signs = [...URGENT_SIGNS, ...SEE_SIGNS, ...STOP_SIGNS].map((key) => en[key]);
    const missing = [...signs, ...Object.values(enSafetyPage)].filter(
      (words) => !text.includes(words),
    );
    expect(missing).toEqual([]);
  });

  it('sets the urgent card apart by colour, icon and heading', async () => {
    const { box } = await open();
    const page = box.querySelector('sb-safety-page')?.shadowRoot;
    const card = page?.querySelector('sb-urgent-card')?.shadowRoot;
    expect(card?.querySelector('h2 svg')).not.toBeNull();
    const urgent = card?.querySelector('section');
    const other = page?.querySelector('section');
    if (!urgent || !other) throw new Error('there is no card');
    expect(getComputedStyle(urgent).backgroundColor).not.toBe(
      getComputedStyle(other).backgroundColor,
    );
  });

  it('hard-codes no country’s emergency number, praises nothing and moves nothing', async () => {
    const { box } = await open();
    expect(textOf(box)).not.toMatch(/\b(112|911|999|000)\b/);
    expect(textOf(box)).not.toMatch(/well done|great|good job|streak/i);
    expect(box.getAnimations({ subtree: true })).toEqual([]);
  });

  it('gates nothing: there is nothing to open, to agree to or to click', async () => {
    const { box } = await open();
    const root = box.querySelector('sb-safety-page')?.shadowRoot;
    expect(root?.querySelectorAll('button, details, input, a')).toHaveLength(0);
  });
});
