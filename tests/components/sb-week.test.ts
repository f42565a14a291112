// The week as a person sees it and as a screen reader tells it, and the weekly question.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import type { WeekView } from '../../preload/contract.ts';
import '../../renderer/companion/week/sb-week.ts';
import { buildLibrary, buildWeek, PAST_CHECK_INS } from '../support/build-library.ts';
import { putOnPage, settled, textOf } from '../support/on-page.ts';

function openWeek(overrides: Partial<WeekView> = {}, settings: Partial<Settings> = {}) {
  return putOnPage(
    html`<sb-week
      .week=${buildWeek(overrides)}
      .library=${buildLibrary()}
      .settings=${{ ...DEFAULT_SETTINGS, ...settings }}
    ></sb-week>`,
    { width: 900, height: 700 },
  );
}

function rowsIn(box: HTMLElement): readonly (readonly string[])[] {
  const picture = box.querySelector('sb-week')?.shadowRoot?.querySelector('sb-week-picture');
  const rows = picture?.shadowRoot?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

describe('The week', () => {
  it('is a table of seven days and two tracks for whoever does not see the picture', async () => {
    const { box } = await openWeek();
    const rows = rowsIn(box);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual([
      'Monday, November 23',
      '6 resets, 10 hinges, hip opener 60 s right, 60 s left',
      '6 sets, planned',
    ]);
    expect(rows[1]).toEqual([
      'Tuesday, November 24, today',
      '3 resets, 5 hinges, hip opener 30 s right, 0 s left',
      'no sets',
    ]);
    expect(rows[2]).toEqual(['Wednesday, November 25', 'still to come', 'planned']);
  });

  it('keeps no score and scolds nobody', async () => {
    const { box } = await openWeek({ checkIn: { isDue: true, past: PAST_CHECK_INS } });
    expect(textOf(box)).not.toMatch(/streak|score|%|missed|goal|points/i);
  });

  it('says what strength is left today, and starts it', async () => {
    const { box, asked } = await openWeek({
      strengthToday: { routineIds: ['strength-slice', 'strength-slice'], done: 1, isMoved: true },
    });
    expect(textOf(box)).toContain('One slice is left for today. It moved here from yesterday.');
    await userEvent.click(page.getByRole('button', { name: /^Start Strength slice/ }));
    expect(asked).toEqual([{ kind: 'startReset', routineId: 'strength-slice' }]);
  });

  it('says when today’s strength is done', async () => {
    const today = { routineIds: ['strength-day'], done: 1, isMoved: false };
    const { box } = await openWeek({ strengthToday: today }, { strengthShape: 'session' });
    expect(textOf(box)).toContain('Today’s session is done.');
    expect(page.getByRole('button', { name: /^Start/ }).elements()).toEqual([]);
  });

  it('waits, and says so, until it is known', async () => {
    const { box } = await putOnPage(html`<sb-week .settings=${DEFAULT_SETTINGS}></sb-week>`);
    expect(textOf(box)).toContain('One moment.');
  });
});

describe('The weekly question', () => {
  const DUE = { checkIn: { isDue: true, past: [] } };

  it('is kept once all four signs are answered, and not before', async () => {
    const { box, asked } = await openWeek(DUE);
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

  it('says how many answers are missing', async () => {
    const { box } = await openWeek(DUE);
    await userEvent.click(page.getByRole('radio', { name: 'Less' }).first());
    await settled(box);
    expect(textOf(box)).toContain('3 more answers');
  });

  it('can be asked later', async () => {
    const { asked } = await openWeek(DUE);
    await userEvent.click(page.getByRole('button', { name: 'Ask me later' }));
    expect(asked).toEqual([{ kind: 'postponeCheckIn' }]);
  });

  it('shows past answers in words', async () => {
    const { box } = await openWeek({ checkIn: { isDue: false, past: PAST_CHECK_INS } });
    expect(textOf(box)).toContain('Week of November 16');
    expect(textOf(box)).toContain(
      'Less pinch, more from the hips, standing and walking as before, fewer guarding thoughts.',
    );
    expect(page.getByRole('radio').elements()).toEqual([]);
  });
});
