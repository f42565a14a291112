// The time away that a person may put right: the newest, whole, and only where it is worth a word.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { DayStretch } from '../../preload/contract.ts';
import { lastAway } from '../../renderer/view/last-away.ts';
import '../../renderer/screens/sb-popup-menu.ts';
import { buildSnapshot, minutesAgo } from '../support/build-snapshot.ts';
import { putOnPage, settled } from '../support/on-page.ts';

function stretch(kind: DayStretch['kind'], from: number, to: number): DayStretch {
  return { kind, from: minutesAgo(from), to: minutesAgo(to) };
}

describe('The last time away', () => {
  it('is the newest one, from its beginning to its end', () => {
    const day = [
      stretch('away', 90, 80),
      stretch('sitting', 80, 50),
      stretch('away', 50, 45),
      stretch('away', 45, 30),
      stretch('sitting', 30, 0),
    ];
    expect(lastAway(day)).toEqual(stretch('away', 50, 30));
  });

  it('is none where there was none, or none to speak of', () => {
    expect(lastAway([])).toBeNull();
    expect(lastAway([stretch('sitting', 30, 0)])).toBeNull();
    expect(lastAway([stretch('away', 30, 29.5), stretch('sitting', 29.5, 0)])).toBeNull();
  });

  it('can be put right from the menu of the clock', async () => {
    const stretches = [stretch('away', 50, 30), stretch('sitting', 30, 0)];
    const snapshot = buildSnapshot({ day: { key: '2026-11-24', stretches, resets: 0 } });
    const { box, asked } = await putOnPage(
      html`<sb-popup-menu .snapshot=${snapshot}></sb-popup-menu>`,
    );
    await page.getByRole('button', { name: 'More' }).click();
    await settled(box);
    await page.getByRole('menuitem', { name: /^I sat/ }).click();
    const { from, to } = stretch('away', 50, 30);
    expect(asked).toEqual([{ kind: 'correctLedger', from, to, as: 'sitting' }]);
  });
});
