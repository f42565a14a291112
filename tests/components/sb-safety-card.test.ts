// The safety card: what comes first, what it never does, and the ways out of it.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-safety-card.ts';

function safety(sittingResetId: string | null = 'sitting-reset') {
  return html`<sb-safety-card
    routineTitle="Hip-flexor opener"
    .sittingResetId=${sittingResetId}
  ></sb-safety-card>`;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('The safety card', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await putOnPage(safety(), { theme });
    await expectAccessible(box);
  });

  it('names the urgent signs first, then when to stop, then when to see someone', async () => {
    const { box } = await putOnPage(safety());
    const text = textOf(box);
    const order = [
      'Get medical help now',
      'Stop for today',
      'See a medical professional',
      'Apart from these signs',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('hard-codes no country’s emergency number', async () => {
    const { box } = await putOnPage(safety());
    expect(textOf(box)).toContain('Call your local emergency number.');
    expect(textOf(box)).not.toMatch(/\b(112|911|999|000)\b/);
  });

  it('praises nothing', async () => {
    const { box } = await putOnPage(safety());
    expect(textOf(box)).not.toMatch(/well done|great|good job|right thing|streak/i);
  });

  it('moves nothing', async () => {
    const { box } = await putOnPage(safety());
    expect(box.getAnimations({ subtree: true })).toEqual([]);
  });

  it('writes nothing down unless asked', async () => {
    const { asked } = await putOnPage(safety());
    await button('Close').click();
    expect(asked).toEqual([{ kind: 'closeSafetyCard', keepNote: false }]);
  });

  it('keeps a note where the person wants one', async () => {
    const { asked } = await putOnPage(safety());
    await button('Keep a note of this').click();
    expect(asked).toEqual([{ kind: 'closeSafetyCard', keepNote: true }]);
  });

  it('offers the plain sitting reset, in one command: the window would be gone before a second', async () => {
    const { asked } = await putOnPage(safety());
    await button('Plain sitting reset').click();
    expect(asked).toEqual([{ kind: 'startReset', routineId: 'sitting-reset' }]);
  });

  it('offers no reset that the library does not have', async () => {
    await putOnPage(safety(null));
    await expect.element(button('Plain sitting reset')).not.toBeInTheDocument();
  });
});
