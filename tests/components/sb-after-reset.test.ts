// After a reset: the honest line, and the one optional tap.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Feel, FinishedReset } from '../../preload/contract.ts';
import { buildReset, ROUTINES, summaryOf } from '../support/build-snapshot.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-after-reset.ts';

const SEATED = { routine: summaryOf(ROUTINES.sittingReset), isSeated: true, clockMs: 20 * 60_000 };

function after(overrides: Partial<FinishedReset> = {}) {
  return html`<sb-after-reset .reset=${buildReset(overrides)}></sb-after-reset>`;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('After a reset', () => {
  it.each(['light', 'dark'] as const)('everyone can answer, %s', async (theme) => {
    const { box } = await putOnPage(after({ feel: 'worse' }), { theme });
    await expectAccessible(box);
  });

  it.each<[string, Feel]>([
    ['Looser', 'looser'],
    ['The same', 'same'],
    ['Worse', 'worse'],
  ])('one tap says how it feels: %s', async (name, feel) => {
    const { asked } = await putOnPage(after());
    await button(name).click();
    expect(asked).toEqual([{ kind: 'rateFeel', feel }]);
  });

  it('nobody has to answer', async () => {
    const { asked } = await putOnPage(after());
    await button('Back to work').click();
    expect(asked).toEqual([{ kind: 'closeReset' }]);
  });

  it('the answer that leaves the screen open is shown as given', async () => {
    await putOnPage(after({ feel: 'worse' }));
    await expect.element(button('Worse')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('Looser')).toHaveAttribute('aria-pressed', 'false');
  });

  it('"worse" is met with advice, not with praise', async () => {
    const { box } = await putOnPage(after({ feel: 'worse' }));
    expect(textOf(box)).toContain('Go smaller next time, or take another one.');
    expect(textOf(box)).toContain('Your back is no enemy.');
  });

  it('a reset on the feet leaves the clock at zero, and says so', async () => {
    const { box } = await putOnPage(after());
    expect(textOf(box)).toContain('The sitting clock is at zero.');
  });

  it('a reset in the chair is honestly no break from sitting, said kindly', async () => {
    const { box } = await putOnPage(after(SEATED));
    const words = 'It is not a break from sitting, so 20 minutes stay on the clock.';
    expect(textOf(box)).toContain(words);
  });

  it('a reset that was stopped early does not read as done', async () => {
    const { box } = await putOnPage(
      after({ isFinished: false, doneMs: 75_000, clockMs: 15 * 60_000 }),
    );
    expect(textOf(box)).toContain('Stopped here Hip-flexor opener · 75 seconds');
    expect(textOf(box)).toContain('The sitting clock is at 15 minutes.');
    expect(textOf(box)).not.toContain('Reset done');
  });
});
