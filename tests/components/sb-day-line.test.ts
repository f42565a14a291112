// The line of the day: its marks, their widths and heights, and its words.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DAY, minutesAgo, NOW } from '../support/build-snapshot.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import type { DayStretch } from '../../preload/contract.ts';
import '../../renderer/components/sb-day-line.ts';

function line(stretches: readonly DayStretch[], resets = 2) {
  return html`<sb-day-line .stretches=${stretches} .now=${NOW} .resets=${resets}></sb-day-line>`;
}

function marks(box: HTMLElement, name: string): SVGRectElement[] {
  const root = box.querySelector('sb-day-line')?.shadowRoot;
  return [...(root?.querySelectorAll<SVGRectElement>(`rect.${name}`) ?? [])];
}

describe('The line of the day', () => {
  it('can be used by everyone', async () => {
    const { box } = await putOnPage(line(DAY));
    await expectAccessible(box);
  });

  it('tells the day in words', async () => {
    await putOnPage(line(DAY));
    const name = /4 hours 25 minutes|sitting, 22 minutes standing, 2 resets/;
    await expect.element(page.getByRole('img', { name })).toBeInTheDocument();
  });

  it('draws each stretch of the day', async () => {
    const { box } = await putOnPage(line(DAY));
    expect(marks(box, 'sitting')).toHaveLength(5);
    expect(marks(box, 'reset')).toHaveLength(2);
    expect(marks(box, 'standing')).toHaveLength(1);
  });

  it('marks the stretch that goes on now', async () => {
    const { box } = await putOnPage(line(DAY));
    expect(marks(box, 'current')).toEqual([marks(box, 'sitting').at(-1)]);
  });

  it('tells a reset from sitting by its height too', async () => {
    const { box } = await putOnPage(line(DAY));
    const heights = ['reset', 'sitting'].map((name) =>
      Number(marks(box, name)[0]?.getAttribute('height')),
    );
    expect(heights[0]).toBeGreaterThan(2 * (heights[1] ?? Infinity));
  });

  it('keeps a three-minute reset wide enough to see, and inside the line', async () => {
    const { box } = await putOnPage(
      line([...DAY, { from: minutesAgo(1), to: NOW, kind: 'reset' }]),
    );
    const last = marks(box, 'reset').at(-1);
    const [x = 0, width = 0] = ['x', 'width'].map((name) =>
      Number.parseFloat(last?.getAttribute(name) ?? ''),
    );
    expect(width).toBeGreaterThanOrEqual(2);
    expect(x + width).toBeLessThanOrEqual(100);
  });

  it('ends with now, and a young day before it does', async () => {
    const { box } = await putOnPage(line(DAY));
    expect(textOf(box)).toMatch(/now$/);
    const { box: young } = await putOnPage(
      line([{ from: minutesAgo(45), to: NOW, kind: 'sitting' }], 0),
    );
    expect(textOf(young)).not.toContain('now');
    const width = marks(young, 'sitting')[0]?.getAttribute('width');
    expect(Number.parseFloat(width ?? '')).toBe(25);
  });

  it('says that the day begins while there is nothing to draw', async () => {
    const { box } = await putOnPage(line([], 0));
    expect(textOf(box)).toBe('Your day starts here.');
  });
});
