// History as a person sees it, leafs through it, and reads it as a table; the signs and the weekly question.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HistoryAsk, HistoryView } from '../../preload/contract.ts';
import { HistoryEvent } from '../../renderer/companion/history/history-event.ts';
import '../../renderer/companion/history/sb-history.ts';
import { buildHistory, dayRecord, pastRecords } from '../support/build-days.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, putOnPage, settled, textOf } from '../support/on-page.ts';

const WIDE = { width: 900, height: 1200 };

async function openHistory(history: HistoryView | null = buildHistory(), look = WIDE) {
  const onPage = await putOnPage(html`<sb-history .history=${history}></sb-history>`, look);
  const wanted: HistoryAsk[] = [];
  onPage.box.addEventListener(HistoryEvent.type, (event) => {
    if (event instanceof HistoryEvent) wanted.push(event.asked);
  });
  return { ...onPage, wanted };
}

function rowsIn(box: HTMLElement): readonly (readonly string[])[] {
  const table = box.querySelector('sb-history')?.shadowRoot?.querySelector('sb-history-table');
  const rows = table?.shadowRoot?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim().replaceAll(/\s+/g, ' ')),
  );
}

function chart() {
  return page.getByRole('slider');
}

describe('History', () => {
  it('is a table of its days for whoever does not see the chart', async () => {
    const { box } = await openHistory();
    const rows = rowsIn(box);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual([
      'Mon, Nov 23',
      '7 h 2 min',
      '1 h',
      '28 min',
      '4',
      '7',
      '0 / 0 s',
      '3',
    ]);
    expect(rows[1]?.slice(0, 5)).toEqual([
      'Tue, Nov 24',
      '4 h 10 min',
      '1 h 11 min',
      '22 min',
      '2',
    ]);
    expect(rows[2]).toEqual(['Wed, Nov 25', 'still to come, strength planned']);
    expect(rows[3]).toEqual(['Thu, Nov 26', 'still to come']);
  });

  it('is that table for everybody who asks for it, in place of the chart', async () => {
    const { box } = await openHistory();
    expect(page.getByRole('region', { name: /^The same in numbers/ }).elements()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show as a table' }));
    await settled(box);
    await expect.element(page.getByRole('region', { name: /^The same in numbers/ })).toBeVisible();
    expect(chart().elements()).toEqual([]);
    await expectAccessible(box);
  });

  it('keeps no score and scolds nobody', async () => {
    for (const range of ['week', 'month', 'quarter'] as const) {
      const { box } = await openHistory(buildHistory({ range }, { isDue: true }));
      expect(textOf(box)).not.toMatch(/streak|score|%|missed|goal|points|best|worst|record high/i);
    }
  });

  it('tells of the weeks of a quarter, each by its mean', async () => {
    const { box } = await openHistory(buildHistory({ range: 'quarter' }));
    const rows = rowsIn(box);
    expect(rows).toHaveLength(14);
    expect(rows[0]?.[0]).toBe('Oct 1 – Oct 4');
    expect(rows.at(-1)).toEqual(['Dec 28 – Dec 31', 'still to come']);
    expect(textOf(box)).toContain('a day, on average');
  });

  it('asks for another range from today on, and for what is earlier or later', async () => {
    const { wanted, redraw } = await openHistory();
    await userEvent.click(page.getByRole('radio', { name: 'Month' }));
    await userEvent.click(page.getByRole('button', { name: 'Earlier' }));
    await expect.element(page.getByRole('button', { name: 'Later' })).toBeDisabled();
    const before = buildHistory({ range: 'month', offset: 3 });
    await redraw(html`<sb-history .history=${before}></sb-history>`);
    await userEvent.click(page.getByRole('button', { name: 'Later' }));
    await userEvent.click(page.getByRole('button', { name: 'Today' }));
    expect(wanted).toEqual([
      { range: 'month', offset: 0 },
      { range: 'week', offset: 1 },
      { range: 'month', offset: 2 },
      { range: 'month', offset: 0 },
    ]);
  });

  it('leads no further back than there are records', async () => {
    await openHistory(buildHistory({}, { records: [dayRecord('2026-11-23', { sitting: 60 })] }));
    await expect.element(page.getByRole('button', { name: 'Earlier' })).toBeDisabled();
  });

  it('says that the first days will be here, and draws no empty axis', async () => {
    const { box } = await openHistory(buildHistory({}, { records: [], checkIns: [] }));
    expect(textOf(box)).toContain('Your first days will be here.');
    expect(chart().elements()).toEqual([]);
    await expectAccessible(box);
  });

  it('waits, and says so, until it is known', async () => {
    const { box } = await openHistory(null);
    expect(textOf(box)).toContain('One moment.');
  });
});

describe('The chart of history', () => {
  it('tells by keyboard what each part held, beginning at today', async () => {
    const { box } = await openHistory();
    const words = () => chart().element().getAttribute('aria-valuetext')?.replaceAll(/\s+/g, ' ');
    chart().element().focus();
    expect(words()).toMatch(/^Tuesday, November 24: sitting 4 h 10 min, 1 h 11 min in one go/);
    await userEvent.keyboard('{ArrowLeft}');
    await settled(box);
    expect(words()).toMatch(/^Monday, November 23: sitting 7 h 2 min/);
    expect(textOf(box)).toContain('Monday, November 23 sitting 7 h 2 min');
    await userEvent.keyboard('{End}');
    await settled(box);
    expect(words()).toBe('Sunday, November 29: still to come');
  });

  it('tells what is under the pointer', async () => {
    const { box } = await openHistory();
    const { width, height } = chart().element().getBoundingClientRect();
    await userEvent.hover(chart(), { position: { x: width / 14, y: height / 2 } });
    await settled(box);
    expect(textOf(box)).toContain('Monday, November 23 sitting 7 h 2 min');
  });

  it('draws nothing outside its plots, however large the figures are', async () => {
    const records = pastRecords(30).map((record) => ({
      ...record,
      sittingMs: 23 * 3_600_000,
      longestSitMs: 23 * 3_600_000,
      doses: { ...record.doses, hinges: 100_000, bridgeSets: 5_000 },
    }));
    const { box } = await openHistory(buildHistory({ range: 'month' }, { records }));
    const drawn = box
      .querySelector('sb-history')
      ?.shadowRoot?.querySelector('sb-history-chart')
      ?.shadowRoot?.querySelectorAll('rect');
    expect(drawn?.length).toBeGreaterThan(10);
    for (const bar of drawn ?? []) {
      const plot = bar.ownerSVGElement?.getBoundingClientRect();
      expect(bar.getBoundingClientRect().top).toBeGreaterThanOrEqual((plot?.top ?? 0) - 1);
    }
  });
});

describe('The signs', () => {
  it('are marks with words, easier wherever the sign points there', async () => {
    const { box } = await openHistory();
    const signs = box.querySelector('sb-history')?.shadowRoot?.querySelector('sb-signs');
    const rows = [...(signs?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ['Less pinch when bending', 'as before', 'easier'],
      ['More from the hips', 'as before', 'easier'],
      ['More even on the feet', 'easier', 'as before'],
      ['Fewer guarding thoughts', 'harder', 'easier'],
    ]);
  });

  it('are none where nothing was said', async () => {
    const { box } = await openHistory(buildHistory({}, { checkIns: [] }));
    expect(textOf(box)).toContain('No answers from this time.');
  });
});

describe('The weekly question', () => {
  const due = () => openHistory(buildHistory({}, { isDue: true }));

  it('is kept once all four signs are answered, and not before', async () => {
    const { box, asked } = await due();
    const keep = page.getByRole('button', { name: 'Keep these answers' });
    await expect.element(keep).toBeDisabled();
    for (const [sign, answer] of [
      ['Pinch', 'Less'],
      ['Movement', 'More'],
      ['Standing', 'The same'],
      ['Thoughts', 'Less'],
    ] as const) {
      const group = page.getByRole('group', { name: new RegExp(`^${sign}`) });
      await userEvent.click(group.getByRole('radio', { name: answer }));
      await settled(box);
    }
    await userEvent.click(keep);
    expect(asked).toEqual([
      {
        kind: 'checkIn',
        answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' },
      },
    ]);
  });

  it('says how many answers are missing, and can be asked later', async () => {
    const { box, asked } = await due();
    await userEvent.click(page.getByRole('radio', { name: 'Less' }).first());
    await settled(box);
    expect(textOf(box)).toContain('3 more answers');
    await userEvent.click(page.getByRole('button', { name: 'Ask me later' }));
    expect(asked).toEqual([{ kind: 'postponeCheckIn' }]);
  });

  it('is not asked of a time that is over', async () => {
    const { box } = await openHistory(buildHistory({ offset: 1 }, { isDue: true }));
    expect(textOf(box)).not.toContain('How has the week been?');
  });
});

describe('Everyone can use history', () => {
  it.each([
    ['week', 80, 900],
    ['month', 160, 640],
    ['quarter', 160, 400],
  ] as const)('a %s with small and large text (%i) in %i px', async (range, textPercent, width) => {
    const { box } = await putOnPage(
      html`<sb-history .history=${buildHistory({ range }, { isDue: true })}></sb-history>`,
      { textPercent, width, height: 480 },
    );
    await expectAccessible(box);
    const inside = box.querySelector('sb-history');
    expect(inside?.scrollWidth).toBeLessThanOrEqual(inside?.clientWidth ?? 0);
  });

  async function expectAccessibleMonth(theme: 'light' | 'dark'): Promise<void> {
    const history = buildHistory({ range: 'month' });
    const template = html`<sb-history .history=${history}></sb-history>`;
    const { box } = await putOnPage(template, { ...WIDE, theme });
    await expectAccessible(box);
  }

  it('in dark', () => expectAccessibleMonth('dark'));

  it('in forced colours', () =>
    withMedia({ name: 'forced-colors', value: 'active' }, () => expectAccessibleMonth('light')));
});
