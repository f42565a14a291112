// Today as a person sees it, reads it by keyboard and screen reader, and puts it right.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CommandResult, Snapshot, TodayView } from '../../preload/contract.ts';
import '../../renderer/companion/today/sb-today.ts';
import { AskEvent } from '../../renderer/events/ask-event.ts';
import { at, buildEmptyToday, buildToday, busyEntries, entriesOf } from '../support/build-days.ts';
import { buildLibrary } from '../support/build-library.ts';
import { buildClock, buildSnapshot, minutesAgo } from '../support/build-snapshot.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, putOnPage, settled, textOf } from '../support/on-page.ts';

const WIDE = { width: 900, height: 1400 };

function template(today: TodayView | null, snapshot: Partial<Snapshot> = {}) {
  return html`<sb-today
    .today=${today}
    .library=${buildLibrary()}
    .snapshot=${buildSnapshot(snapshot)}
  ></sb-today>`;
}

function openToday(overrides: Partial<TodayView> = {}, snapshot: Partial<Snapshot> = {}) {
  return putOnPage(template(buildToday(overrides), snapshot), WIDE);
}

/** Answers every command as main would. */
function answerWith(box: HTMLElement, result: CommandResult | null): void {
  box.addEventListener(AskEvent.type, (event) => {
    if (event instanceof AskEvent) event.answered?.(result);
  });
}

function band() {
  return page.getByRole('slider', { name: 'Your day, entry by entry' });
}

async function press(box: HTMLElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled(box);
}

/** The words of the band's place, as a screen reader says them. */
function bandWords(): string {
  return (band().element().getAttribute('aria-valuetext') ?? '').replaceAll(/\s+/g, ' ');
}

describe('Today', () => {
  it('tells what comes next, the numbers of the day, and what was done', async () => {
    const { box } = await openToday();
    const text = textOf(box);
    expect(text).toContain('Next reset in about 13 minutes');
    expect(text).toContain('Sitting 4 h 10 min');
    expect(text).toContain('Longest sit 1 h 11 min');
    expect(text).toContain('Hinges 5 so far');
    expect(text).toContain('30 s right, 30 s left');
    expect(text).toContain('3 min · felt looser after it');
  });

  it('keeps no score, scolds nobody and calls nothing missing', async () => {
    const { box } = await openToday({
      doses: { hinges: 0, openerSecondsRight: 0, openerSecondsLeft: 0, sets: 0 },
      strength: { routineIds: ['strength-slice'], done: 0, isMoved: false },
    });
    expect(textOf(box)).not.toMatch(/streak|score|%|missed|missing|goal|points|only|still need/i);
    expect(textOf(box)).toContain('none so far');
  });

  it('speaks of no strength on a day that has none', async () => {
    const { box } = await openToday();
    expect(textOf(box)).not.toMatch(/strength/i);
  });

  it('starts what comes next, and today’s strength', async () => {
    const { box, asked } = await openToday({
      strength: { routineIds: ['strength-slice', 'strength-slice'], done: 1, isMoved: true },
    });
    expect(textOf(box)).toContain('One slice is left for today. It moved here from yesterday.');
    await userEvent.click(page.getByRole('button', { name: 'Start a reset' }));
    await userEvent.click(page.getByRole('button', { name: /^Start · .*Strength slice/ }));
    expect(asked).toEqual([
      { kind: 'startReset' },
      { kind: 'startReset', routineId: 'strength-slice' },
    ]);
  });

  it('says when today’s strength is done', async () => {
    const { box } = await openToday({
      strength: { routineIds: ['strength-day'], done: 1, isMoved: false },
    });
    expect(textOf(box)).toContain('Today’s session is done.');
    expect(page.getByRole('button', { name: /^Start .*Strength/ }).elements()).toEqual([]);
  });

  it('offers to go on while it is paused, and nothing to start while a reset plays', async () => {
    const { asked, redraw } = await openToday({}, { status: { kind: 'paused', until: null } });
    await userEvent.click(page.getByRole('button', { name: 'Resume' }));
    expect(asked).toEqual([{ kind: 'resumeProgram' }]);
    await redraw(template(buildToday(), { status: { kind: 'hurt', routineTitle: 'Any' } }));
    expect(page.getByRole('button', { name: /^Start/ }).elements()).toEqual([]);
  });

  it('of a day that has only begun is a line with room, and no number', async () => {
    const { box } = await putOnPage(template(buildEmptyToday()), WIDE);
    expect(textOf(box)).toContain('Your day starts here.');
    expect(textOf(box)).not.toContain('0 min');
    expect(band().elements()).toEqual([]);
  });

  it('waits, and says so, until it is known', async () => {
    const { box } = await putOnPage(template(null), WIDE);
    expect(textOf(box)).toContain('One moment.');
  });
});

describe('The band of the day', () => {
  it('is one stop of the keyboard, on the newest entry, and tells what it rests on', async () => {
    await openToday();
    expect(bandWords()).toBe('2:00 PM – now: At the desk, 32 min, keyboard and mouse');
  });

  it('says what the keys do while they do it', async () => {
    const { box } = await openToday();
    const hint = () => page.getByText('Arrow keys go from entry to entry', { exact: false });
    await expect.element(hint()).not.toBeVisible();
    band().element().focus();
    await settled(box);
    await expect.element(hint()).toBeVisible();
  });

  it('goes from entry to entry with the arrow keys, and to the ends', async () => {
    const { box } = await openToday();
    band().element().focus();
    await press(box, '{ArrowLeft}');
    expect(bandWords()).toBe('1:56 PM – 2:00 PM: Hip-flexor opener, 4 min');
    await press(box, '{Home}');
    expect(bandWords()).toBe('8:48 AM – 9:36 AM: At the desk, 48 min, keyboard and mouse');
    await press(box, '{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(bandWords()).toBe('10:31 AM – 10:47 AM: Away, 16 min, screen locked');
  });

  it('opens the editor with Enter where something can be put right, and not for a reset', async () => {
    const { box } = await openToday();
    band().element().focus();
    await press(box, '{ArrowLeft}{Enter}');
    expect(page.getByRole('form').elements()).toEqual([]);
    await press(box, '{ArrowLeft}{Enter}');
    await expect.element(page.getByRole('form')).toHaveAccessibleName('What was it really?');
    await press(box, '{Escape}');
    expect(page.getByRole('form').elements()).toEqual([]);
    expect(bandWords()).toContain('1:08 PM – 1:56 PM');
  });

  it('takes a click for the entry that lies there', async () => {
    const { box } = await openToday();
    const { width, height } = band().element().getBoundingClientRect();
    // 12:57 of a line from 8 to 4 o'clock: standing.
    await userEvent.click(band(), { position: { x: width * (4.95 / 8), y: height / 2 } });
    await settled(box);
    expect(bandWords()).toContain('12:46 PM – 1:08 PM: Standing');
  });

  it('runs the other way where writing does', async () => {
    const { box } = await openToday();
    box.dir = 'rtl';
    await settled(box);
    band().element().focus();
    await press(box, '{ArrowRight}');
    expect(bandWords()).toContain('1:56 PM – 2:00 PM');
    const { width, height } = band().element().getBoundingClientRect();
    await userEvent.click(band(), { position: { x: width * (1 - 4.95 / 8), y: height / 2 } });
    await settled(box);
    expect(bandWords()).toContain('Standing');
    box.removeAttribute('dir');
  });

  it('stays a few shapes on a day of hundreds of entries', async () => {
    const { box } = await openToday({ entries: busyEntries(900) });
    const drawing = box
      .querySelector('sb-today')
      ?.shadowRoot?.querySelector('sb-day-band')
      ?.shadowRoot?.querySelectorAll('.line svg > *');
    expect(drawing?.length).toBeLessThan(260);
    const rows = box
      .querySelector('sb-today')
      ?.shadowRoot?.querySelector('sb-day-list')
      ?.shadowRoot?.querySelectorAll('ol > li');
    expect(rows?.length).toBeLessThanOrEqual(12);
  });
});

describe('Putting today right', () => {
  it('says what a stretch was, exactly from where to where it is on record', async () => {
    const { box, asked } = await openToday();
    await userEvent.click(page.getByRole('button', { name: /^Put right: 12:46 PM/ }));
    await settled(box);
    const focused = box.querySelector('sb-today')?.shadowRoot?.activeElement?.shadowRoot;
    expect(focused?.activeElement?.localName).toBe('sb-correct');
    await userEvent.click(page.getByRole('radio', { name: 'Away' }));
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(asked).toEqual([
      { kind: 'correctLedger', from: at('12:46'), to: at('13:08'), as: 'away' },
    ]);
  });

  it('can be for a part of it', async () => {
    const { box, asked } = await openToday();
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await userEvent.fill(page.getByLabelText('From'), '10:00');
    await userEvent.fill(page.getByLabelText('To'), '10:20');
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(asked).toEqual([
      { kind: 'correctLedger', from: at('10:00'), to: at('10:20'), as: 'standing' },
    ]);
  });

  it('shows why main refused, and keeps what was written', async () => {
    const { box } = await openToday();
    answerWith(box, { ok: false, refusal: { kind: 'badStretch', problem: 'backwards' } });
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await userEvent.fill(page.getByLabelText('From'), '11:00');
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await settled(box);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('It has to end after it begins.');
    await expect.element(page.getByLabelText('From')).toHaveValue('11:00');
    await expectAccessible(box);
  });

  it('says so where main could not be reached', async () => {
    const { box } = await openToday();
    answerWith(box, null);
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await settled(box);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Sitbones could not be reached. Nothing was changed.');
  });

  it('asks for a time that is not there, and sends nothing', async () => {
    const { box, asked } = await openToday();
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await userEvent.fill(page.getByLabelText('To'), '');
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await settled(box);
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Write both times, such as 10:05.');
    expect(asked).toEqual([]);
  });

  it('is read out, takes the keyboard back to the entry, and can be taken back', async () => {
    const { box, asked } = await openToday();
    answerWith(box, { ok: true });
    band().element().focus();
    await press(box, '{Home}{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await settled(box);
    expect(textOf(box)).toContain('8:48 AM – 9:36 AM is standing now, and the clock follows.');
    expect(document.activeElement?.shadowRoot?.activeElement?.localName).toBe('sb-day-band');
    await userEvent.click(page.getByRole('button', { name: 'Take it back' }));
    await settled(box);
    expect(asked).toEqual([
      { kind: 'correctLedger', from: at('8:48'), to: at('9:36'), as: 'standing' },
      { kind: 'correctLedger', from: at('8:48'), to: at('9:36'), as: 'sitting' },
    ]);
    expect(textOf(box)).toContain('8:48 AM – 9:36 AM is as it was.');
  });

  it('that cannot be taken back says so, and can be once more', async () => {
    const { box } = await openToday();
    const answers: (CommandResult | null)[] = [{ ok: true }, null, { ok: true }];
    box.addEventListener(AskEvent.type, ({ answered }) => answered?.(answers.shift() ?? null));
    band().element().focus();
    await press(box, '{Home}{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await userEvent.click(page.getByRole('button', { name: 'Take it back' }));
    await settled(box);
    expect(textOf(box)).toContain('Sitbones could not be reached. Nothing was changed.');
    await userEvent.click(page.getByRole('button', { name: 'Take it back' }));
    await settled(box);
    expect(textOf(box)).toContain('8:48 AM – 9:36 AM is as it was.');
  });

  it('of a run of short entries is for all of them, or for each', async () => {
    const entries = entriesOf(
      [
        ['9:00', 'sitting', 'input'],
        ['10:00', 'away', 'lock'],
        ['10:01', 'sitting', 'input'],
        ['10:02', 'away', 'idle'],
        ['10:03', 'sitting', 'input'],
      ],
      '11:00',
    );
    const { box, asked } = await openToday({ entries });
    expect(textOf(box)).toContain('Back and forth 1 min at the desk, 2 min elsewhere');
    await userEvent.click(page.getByRole('button', { name: /^Put right: 10:00 AM – 10:03 AM/ }));
    await settled(box);
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    expect(asked).toEqual([
      { kind: 'correctLedger', from: at('10:00'), to: at('10:03'), as: 'sitting' },
    ]);
    await userEvent.click(page.getByRole('button', { name: '3 short entries' }));
    await settled(box);
    await expect
      .element(page.getByRole('button', { name: /^Put right: 10:01 AM – 10:02 AM/ }))
      .toBeVisible();
  });

  it('knows nothing of yesterday’s once a day begins', async () => {
    const { box, redraw } = await openToday();
    answerWith(box, { ok: true });
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await userEvent.click(page.getByRole('button', { name: 'Keep it' }));
    await settled(box);
    await redraw(template(buildEmptyToday({ day: '2026-11-25' })));
    expect(page.getByRole('button', { name: 'Take it back' }).elements()).toEqual([]);
  });
});

describe('Everyone can use today', () => {
  const STATES: readonly (readonly [string, Partial<TodayView>, Partial<Snapshot>])[] = [
    ['as usual', {}, {}],
    ['when it is full', { entries: busyEntries() }, {}],
    [
      'with names that nobody planned for',
      {
        resets: [
          {
            at: at('9:36'),
            name: 'x'.repeat(200),
            doneMs: 180_000,
            isFinished: false,
            feel: 'worse',
          },
          { at: at('9:50'), name: '🧘', doneMs: 61_000, isFinished: true, feel: 'same' },
        ],
        entries: entriesOf([['9:36', 'reset', 'said', 'x'.repeat(200)]], '14:32'),
      },
      {},
    ],
    [
      'when a reset is due',
      {},
      {
        status: { kind: 'due', since: minutesAgo(2) },
        clock: buildClock({ dueAt: minutesAgo(2) }),
      },
    ],
  ];

  it.each(STATES)('%s', async (_name, today, snapshot) => {
    const { box } = await openToday(today, snapshot);
    await expectAccessible(box);
    expect(box.scrollWidth).toBeLessThanOrEqual(WIDE.width);
  });

  it.each([
    [80, 900],
    [160, 640],
    [160, 400],
  ])('with small and large text (%i) in %i px', async (textPercent, width) => {
    const { box } = await putOnPage(template(buildToday()), { textPercent, width, height: 480 });
    await userEvent.click(page.getByRole('button', { name: /^Put right: 2:00 PM/ }).first());
    await settled(box);
    await expectAccessible(box);
    const inside = box.querySelector('sb-today');
    expect(inside?.scrollWidth).toBeLessThanOrEqual(inside?.clientWidth ?? 0);
  });

  async function expectAccessibleEditor(theme: 'light' | 'dark'): Promise<void> {
    const { box } = await putOnPage(template(buildToday()), { ...WIDE, theme });
    await userEvent.click(page.getByRole('button', { name: /^Put right: 9:39 AM/ }));
    await settled(box);
    await expectAccessible(box);
  }

  it('in dark, while an entry is put right', () => expectAccessibleEditor('dark'));

  it('in forced colours, while an entry is put right', () =>
    withMedia({ name: 'forced-colors', value: 'active' }, () => expectAccessibleEditor('light')));
});
