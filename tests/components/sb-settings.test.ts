// The settings as a person uses them: every control by keyboard, what main refuses, the way back, the search, what is seen of
// the desk, and that everyone can use each section in every look.
import fc from 'fast-check';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { DEFAULT_SETTINGS, SETTING_BOUNDS, type Settings } from '../../main/core/settings.ts';
import { isWorkTime } from '../../main/core/work-hours.ts';
import { WEEKDAYS } from '../../main/core/weekday.ts';
import { parseSettingChanges } from '../../main/core/parse-settings.ts';
import { parseAccelerator } from '../../main/core/accelerator.ts';
import { describeSettingMend } from '../../main/app/describe-setting-problem.ts';
import type { DeskReadings, Notice } from '../../preload/contract.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { fromDraft, toDraft } from '../../renderer/companion/settings/hours-draft.ts';
import { combinationOf } from '../../renderer/companion/settings/pressed-keys.ts';
import { findByWords, folded } from '../../renderer/companion/settings/search-settings.ts';
import { SETTING_ROWS, SETTING_TABLE } from '../../renderer/companion/settings/setting-table.ts';
import { settingsContents } from '../../renderer/companion/settings/settings-contents.ts';
import '../../renderer/companion/settings/sb-settings.ts';
import { AskEvent } from '../../renderer/events/ask-event.ts';
import { deSettings } from '../../preload/messages/de-settings.ts';
import { enSettings } from '../../preload/messages/en-settings.ts';
import { buildGuide, buildReadings } from '../support/build-guide.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { deepElements } from '../support/deep-elements.ts';
import { withMedia } from '../support/emulate-media.ts';
import { expectAccessible, focusedText, putOnPage, settled, textOf } from '../support/on-page.ts';

interface Opening {
  readonly settings?: Partial<Settings>;
  readonly notices?: readonly Notice[];
  readonly theme?: 'light' | 'dark';
  readonly textPercent?: number;
  readonly width?: number;
  readonly readings?: () => Promise<DeskReadings>;
  /** What the system says against every change, as against starting at login. */
  readonly refusal?: () => string | undefined;
}

const { t } = createProgramMessages('en');

/** The page on a main that judges changes as the real one does, and applies what it takes. */
async function open({ settings = {}, notices = [], readings, refusal, ...look }: Opening = {}) {
  let current: Settings = { ...DEFAULT_SETTINGS, ...settings };
  const asked: Partial<Settings>[] = [];
  let looks = 0;
  const askDesk = () => {
    looks += 1;
    return readings?.() ?? Promise.resolve(buildReadings());
  };
  const guide = buildGuide();
  const template = () =>
    html`<sb-settings
      .snapshot=${buildSnapshot({ settings: current, notices })}
      .guide=${guide}
      .askDesk=${askDesk}
    ></sb-settings>`;
  const onPage = await putOnPage(template(), { width: 900, height: 900, ...look });
  onPage.box.style.setProperty('overflow', 'auto');
  onPage.box.addEventListener(AskEvent.type, ({ command, answered }) => {
    if (command.kind !== 'changeSettings') return;
    asked.push(command.changes);
    const mend = refusal?.();
    if (mend !== undefined) {
      answered?.({
        ok: false,
        refusal: { kind: 'badSetting', field: 'startsAtLogin', mend },
      });
      return;
    }
    const parsed = parseSettingChanges(command.changes);
    if (parsed.ok) current = { ...current, ...parsed.changes };
    const result = parsed.ok
      ? ({ ok: true } as const)
      : ({
          ok: false,
          refusal: {
            kind: 'badSetting',
            field: parsed.field,
            mend: describeSettingMend(parsed.problem, t),
          },
        } as const);
    void onPage.redraw(template()).then(() => answered?.(result));
  });
  return { ...onPage, asked, looks: () => looks, settings: () => current };
}

/** What was asked has been answered and drawn. */
async function answered(box: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await settled(box);
  }
}

const named = (
  role: 'spinbutton' | 'switch' | 'button' | 'radio' | 'checkbox',
  name: string | RegExp,
) => page.getByRole(role, { name });

describe('Every setting', () => {
  it('is on the page or left out for a reason', () => {
    const keys = Object.keys(DEFAULT_SETTINGS);
    expect(Object.keys(SETTING_TABLE).toSorted()).toEqual(keys.toSorted());
    const elsewhere = Object.values(SETTING_TABLE).flatMap((entry) =>
      'elsewhere' in entry ? [entry.elsewhere] : [],
    );
    expect(elsewhere.length).toBeLessThanOrEqual(3);
    for (const reason of elsewhere) expect(reason.length).toBeGreaterThan(20);
    expect(SETTING_ROWS).toHaveLength(keys.length - elsewhere.length);
  });

  it('has a way back where it differs, which says to what, and none where it does not', async () => {
    const { box, asked } = await open({ settings: { intervalMinutes: 60, theme: 'dark' } });
    expect(page.getByRole('button', { name: /: back to/ }).elements()).toHaveLength(2);
    await userEvent.click(named('button', 'Sitting time before a reset: back to 45 minutes'));
    await answered(box);
    expect(asked).toEqual([{ intervalMinutes: 45 }]);
    expect(page.getByRole('button', { name: /: back to/ }).elements()).toHaveLength(1);
    await expect.element(named('spinbutton', 'Sitting time before a reset')).toHaveValue(45);
  });

  it('can be set by keyboard alone, whatever its kind', async () => {
    const { box, settings } = await open();
    const press = async (keys: string) => {
      await userEvent.keyboard(keys);
      await answered(box);
    };
    named('spinbutton', 'Sitting time before a reset').element().focus();
    await press('{ArrowUp}{Enter}');
    named('switch', 'Soft tones').element().focus();
    await press(' ');
    named('radio', 'Gentle').element().focus();
    await press('{ArrowRight}');
    named('checkbox', '20 minutes').element().focus();
    await press(' ');
    page.getByRole('slider', { name: 'Volume' }).element().focus();
    await press('{ArrowLeft}');
    named('radio', 'At any time').element().focus();
    await press('{ArrowRight}');
    expect(settings()).toMatchObject({
      intervalMinutes: 46,
      playsSounds: false,
      firmness: 'firm',
      snoozeMinutes: [5, 10, 15, 20],
      volumePercent: 90,
      workHours: { mon: ['09:00-17:00'], fri: ['09:00-17:00'] },
    });
  });
});

describe('A number', () => {
  it('is stepped to round ones, and never beyond its bounds', async () => {
    const { box, asked, settings } = await open({ settings: { intervalMinutes: 47 } });
    await userEvent.click(named('button', 'Sitting time before a reset: more'));
    await answered(box);
    await userEvent.click(named('button', 'Sitting time before a reset: less'));
    await answered(box);
    expect(asked).toEqual([{ intervalMinutes: 50 }, { intervalMinutes: 45 }]);
    const { max } = SETTING_BOUNDS.intervalMinutes;
    // Not by userEvent, which clicks nothing that says it is disabled.
    const more = named('button', 'Sitting time before a reset: more').element();
    for (let press = 0; press < 12; press += 1) {
      if (more instanceof HTMLElement) more.click();
      await answered(box);
    }
    expect(settings().intervalMinutes).toBe(max);
    await expect
      .element(named('button', 'Sitting time before a reset: more'))
      .toHaveAttribute('aria-disabled', 'true');
  });

  it('that is refused stays as it was written, with what can be had beside it and a way to what was there', async () => {
    const { box, settings } = await open();
    const field = named('spinbutton', 'Away long enough for a break');
    await userEvent.fill(field, '11');
    await userEvent.keyboard('{Enter}');
    await answered(box);
    await expect.element(field).toHaveValue(11);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(/Choose a whole number from 2 to 10\./);
    expect(settings().awayMinutes).toBe(3);
    await userEvent.click(named('button', 'Away long enough for a break: back to 3 minutes'));
    await answered(box);
    await expect.element(field).toHaveValue(3);
    // Through the shadow roots, which the matcher does not look into.
    const root = field.element().getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement).toBe(field.element());
    expect(textOf(box)).not.toContain('Choose a whole number');
  });

  it('that is left empty is refused in words too', async () => {
    const { box } = await open();
    const field = named('spinbutton', 'Away long enough for a break');
    await userEvent.clear(field);
    await userEvent.keyboard('{Enter}');
    await answered(box);
    expect(textOf(box)).toContain('Choose a whole number from 2 to 10.');
  });
});

describe('Lengths of snooze', () => {
  it('stay ticked as they are while there are too many or none, and say what can be had', async () => {
    const { box, settings } = await open({ settings: { snoozeMinutes: [5, 10, 15, 20] } });
    await userEvent.click(named('checkbox', '30 minutes'));
    await answered(box);
    expect(textOf(box)).toContain('Choose at least one and at most 4');
    await expect.element(named('checkbox', '30 minutes')).toBeChecked();
    await userEvent.click(named('checkbox', '5 minutes'));
    await answered(box);
    expect(settings().snoozeMinutes).toEqual([10, 15, 20, 30]);
    expect(textOf(box)).not.toContain('Choose at least one');
  });
});

describe('Hours', () => {
  it('take the day above with one press, and a free day says so', async () => {
    const { box, settings } = await open({ settings: { workHours: { mon: ['08:00-12:00'] } } });
    await userEvent.click(named('button', 'Tuesday: same as Monday'));
    await answered(box);
    expect(settings().workHours).toEqual({ mon: ['08:00-12:00'], tue: ['08:00-12:00'] });
    await userEvent.click(named('checkbox', 'Monday: hours'));
    await answered(box);
    expect(settings().workHours).toEqual({ tue: ['08:00-12:00'] });
  });

  it('wait until somebody has stopped writing, and keep a range that ends before it begins', async () => {
    const { box, asked } = await open({ settings: { workHours: { mon: ['08:00-12:00'] } } });
    const until = page.getByLabelText('Monday, until');
    await userEvent.fill(until, '07:00');
    expect(asked).toEqual([]);
    const field = until.element();
    if (field instanceof HTMLElement) field.blur();
    await answered(box);
    expect(asked).toEqual([{ workHours: { mon: ['08:00-07:00'] } }]);
    await expect.element(until).toHaveValue('07:00');
    expect(textOf(box)).toContain('with its end after its beginning');
    await userEvent.click(named('button', 'Your hours: back to what it was'));
    await answered(box);
    await expect.element(until).toHaveValue('12:00');
    await expect.element(named('button', 'Your hours: back to always')).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  it('mean the same after they have been on the page, whatever they were', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      const two = (n: number) => String(n).padStart(2, '0');
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    });
    const range = fc
      .tuple(time, fc.oneof(time, fc.constant('24:00')))
      .filter(([from, to]) => from < to)
      .map(([from, to]) => `${from}-${to}`);
    const hours = fc.dictionary(fc.constantFrom(...WEEKDAYS), fc.array(range, { maxLength: 3 }));
    fc.assert(
      fc.property(hours, fc.constantFrom(...WEEKDAYS), fc.nat(1439), (given, weekday, minute) => {
        const draft = toDraft(given);
        const back = draft === null ? {} : fromDraft(draft);
        expect(isWorkTime(back, { weekday, minute })).toBe(isWorkTime(given, { weekday, minute }));
        expect(parseSettingChanges({ workHours: back }).ok).toBe(true);
      }),
    );
  });
});

describe('The plan', () => {
  it('is asked for once both halves are there, and again once both are gone', async () => {
    const { box, asked, settings } = await open();
    await userEvent.fill(page.getByRole('textbox', { name: 'When (what happens)' }), 'I sit down');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(asked).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'stand', exact: true }));
    await userEvent.tab();
    await expect.poll(() => settings().plan).toEqual({ when: 'I sit down', then: 'stand' });
    await answered(box);
    await userEvent.click(page.getByRole('button', { name: /^One small plan: back to/ }));
    await expect.poll(() => settings().plan).toBeNull();
  });
});

describe('Keys', () => {
  it('are recorded by pressing them, and shown as they are printed', async () => {
    const { box, asked } = await open();
    const record = page.getByRole('group', { name: 'Start a reset' }).getByRole('button');
    record.element().focus();
    await userEvent.keyboard('{Enter}');
    await settled(box);
    expect(focusedText()).toBe('Press the keys …');
    await userEvent.keyboard('{Control>}{Alt>}r{/Alt}{/Control}');
    await answered(box);
    expect(asked).toEqual([{ resetShortcut: 'Control+Alt+R' }]);
    expect(textOf(box)).toContain('Ctrl Alt R');
  });

  it('that cannot be had are kept on screen with the reason, and Escape leaves all as it was', async () => {
    const { box, settings } = await open();
    const record = page.getByRole('group', { name: 'Start a reset' }).getByRole('button').first();
    await userEvent.click(record);
    await userEvent.keyboard('r');
    await answered(box);
    expect(textOf(box)).toContain('Hold Ctrl, Alt or the like with it');
    expect(settings().resetShortcut).toBeNull();
    await userEvent.click(record);
    await userEvent.keyboard('{Escape}');
    await answered(box);
    expect(textOf(box)).not.toContain('Hold Ctrl, Alt or the like with it');
  });

  it('that the system gives to somebody else are said to be, and can be given up', async () => {
    const notices = [{ id: 'x', kind: 'shortcutRefused', detail: 'Control+Alt+S' }] as const;
    const { box, settings } = await open({
      settings: { standingShortcut: 'Control+Alt+S' },
      notices,
    });
    expect(textOf(box)).toContain('Your system gives these keys to somebody else.');
    await userEvent.click(named('button', 'I’m standing, I’m sitting: back to none'));
    await answered(box);
    expect(settings().standingShortcut).toBeNull();
  });

  it('become a combination that main can read, whichever are pressed', () => {
    const keys = fc.constantFrom('a', 'Z', '7', ' ', 'ArrowUp', 'F5', 'Home', '+', 'ß', 'é');
    const held = fc.record({
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(keys, held, (key, down) => {
        const combination = combinationOf({ key, code: key.length === 1 ? 'KeyS' : key, ...down });
        const parsed = parseAccelerator(combination ?? '');
        expect(parsed.ok || ['plain', 'unknownPart'].includes(parsed.problem.kind)).toBe(true);
        if (down.ctrlKey) expect(parsed.ok).toBe(true);
      }),
    );
    const none = { ctrlKey: true, altKey: false, shiftKey: false, metaKey: false };
    expect(combinationOf({ key: 'Control', code: 'ControlLeft', ...none })).toBeNull();
  });
});

describe('A refusal', () => {
  const NUMBER = () => named('spinbutton', 'Away long enough for a break');
  const RECORD = () => page.getByRole('group', { name: 'Start a reset' });

  async function write(field: Locator, value: string): Promise<void> {
    await userEvent.fill(field, value);
    await userEvent.keyboard('{Enter}');
    const element = field.element();
    if (element instanceof HTMLElement) element.blur();
  }

  it.each<[string, string, () => Promise<void>, () => Locator]>([
    ['of a number', 'Choose a whole number from 2 to 10.', () => write(NUMBER(), '11'), NUMBER],
    [
      'of lengths',
      'Choose at least one and at most 4, of up to 120 minutes each.',
      () => userEvent.click(named('checkbox', '30 minutes')),
      () => page.getByRole('group', { name: 'Lengths to choose from' }),
    ],
    [
      'of hours',
      'Write each range as 09:00-12:30, with its end after its beginning.',
      () => write(page.getByLabelText('Monday, until'), '07:00'),
      () => page.getByLabelText('Monday, until'),
    ],
    [
      'of keys',
      'Hold Ctrl, Alt or the like with it, as in Ctrl+Alt+S.',
      async () => {
        await userEvent.click(RECORD().getByRole('button').first());
        await userEvent.keyboard('r');
      },
      () => RECORD().getByRole('button').first(),
    ],
  ])('%s is said aloud at once, and again by what it is about', async (_, words, act, where) => {
    const { box } = await open({
      settings: { snoozeMinutes: [5, 10, 15, 20], workHours: { mon: ['08:00-12:00'] } },
    });
    const heard = hear(box);
    await act();
    await answered(box);
    expect(heard).toEqual([words]);
    expect(describedIn(where().element())).toContain(words);
  });

  it('of another value is said aloud again in the same words, and nothing once one is taken', async () => {
    const { box } = await open();
    const heard = hear(box);
    for (const value of ['11', '12', '4']) {
      await write(NUMBER(), value);
      await answered(box);
    }
    const mend = 'Choose a whole number from 2 to 10.';
    expect(heard).toEqual([mend, mend]);
    await expect.element(NUMBER()).toHaveAttribute('aria-invalid', 'false');
    expect(describedIn(NUMBER().element())).not.toContain(mend);
  });
});

/** What a screen reader is told at once from now on: what comes into the regions for it that are there already. */
function hear(box: HTMLElement): readonly string[] {
  const heard: string[] = [];
  for (const region of deepElements(box).filter(({ role }) => role === 'alert'))
    new MutationObserver((changes) => {
      const words = region.textContent.trim();
      const isNew = changes.some(
        ({ type, addedNodes }) => type !== 'childList' || addedNodes.length > 0,
      );
      if (isNew && words !== '') heard.push(words);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** What describes an element in its own root. */
function describedIn(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
}

describe('The search', () => {
  it('finds every setting by its own words in any order and case, with or without accents', async () => {
    await open();
    const all = settingsContents('').flatMap(({ parts }) => parts);
    for (const word of ['dark mode', 'MODE dark', '  dârk   móde ']) {
      const found = settingsContents(word).flatMap(({ parts }) => parts);
      expect(found).toMatchObject([{ kind: 'setting', row: { key: 'theme' } }]);
    }
    expect(all.length).toBeGreaterThan(30);
  });

  it('still finds the language by the word it was found by in the one before', () => {
    const wordsOf = (texts: Readonly<Record<string, string>>) =>
      folded(texts['setting.language.words'] ?? '');
    expect(wordsOf(deSettings)).toContain(folded(enSettings['setting.language.name']));
    expect(wordsOf(enSettings)).toContain(folded(deSettings['setting.language.name']));
  });

  it('folds texts so that nothing is lost but case, accents and signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase().toUpperCase()));
      }),
    );
    expect(folded('  Größe,  Ménü!')).toBe('grosse menu');
  });

  it('finds fewer with more words, and never depends on their order', () => {
    const things = fc
      .array(fc.string(), { maxLength: 6 })
      .map((texts) => texts.map((text, id) => ({ id, text })));
    fc.assert(
      fc.property(
        things,
        fc.string({ maxLength: 3 }),
        fc.string({ maxLength: 3 }),
        (given, a, b) => {
          const both = findByWords(given, `${a} ${b}`);
          expect(both).toEqual(findByWords(given, `${b} ${a}`));
          const one = findByWords(given, a);
          expect(both.every((id) => one.includes(id))).toBe(true);
          expect(findByWords(given, ' ')).toEqual(given.map(({ id }) => id));
        },
      ),
    );
  });

  it('says how many it found, hides the rest, and says what to try where there is nothing', async () => {
    const { box } = await open();
    await userEvent.keyboard('/');
    expect(document.activeElement?.shadowRoot?.activeElement?.id).toBe('search');
    await userEvent.keyboard('knees');
    await settled(box);
    expect(textOf(box)).toContain('2 settings found');
    expect(page.getByRole('heading', { level: 2 }).elements().map(textOf)).toEqual(['Movement']);
    await userEvent.keyboard('zebra');
    await settled(box);
    expect(textOf(box)).toContain('No setting goes by “kneeszebra”.');
    await userEvent.click(named('button', 'Show all settings'));
    await settled(box);
    expect(page.getByRole('heading', { level: 2 }).elements().length).toBeGreaterThan(10);
    await userEvent.keyboard('{Control>}f{/Control}');
    expect(document.activeElement?.shadowRoot?.activeElement?.id).toBe('search');
  });
});

describe('All defaults', () => {
  it('come back with one press, and can be taken back on the spot', async () => {
    const own = { theme: 'dark', intervalMinutes: 60, safetyAcknowledged: true } as const;
    const { box, settings } = await open({ settings: own });
    expect(textOf(box)).toContain('2 settings are your own.');
    await userEvent.click(named('button', 'Back to all defaults'));
    await answered(box);
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, safetyAcknowledged: true });
    expect(focusedText()).toBe('Take that back');
    await userEvent.keyboard('{Enter}');
    await answered(box);
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, ...own });
  });
});

describe('All defaults that the system refuses', () => {
  const REFUSAL = 'Sitbones starts when it is installed.';

  it('leave everything as it is, and say why', async () => {
    const { box, settings } = await open({
      settings: { startsAtLogin: true },
      refusal: () => REFUSAL,
    });
    await userEvent.click(named('button', 'Back to all defaults'));
    await answered(box);
    expect(settings().startsAtLogin).toBe(true);
    expect(textOf(box)).toContain(REFUSAL);
    await expect.element(named('button', 'Back to all defaults')).toBeVisible();
  });

  it('can be taken back once it does not refuse that any more', async () => {
    let refusal: string | undefined;
    const { box, settings } = await open({
      settings: { startsAtLogin: true },
      refusal: () => refusal,
    });
    await userEvent.click(named('button', 'Back to all defaults'));
    await answered(box);
    refusal = REFUSAL;
    await userEvent.click(named('button', 'Take that back'));
    await answered(box);
    expect(textOf(box)).toContain(REFUSAL);
    refusal = undefined;
    await userEvent.click(named('button', 'Take that back'));
    await answered(box);
    expect(settings().startsAtLogin).toBe(true);
    expect(textOf(box)).not.toContain(REFUSAL);
  });
});

describe('What is seen right now', () => {
  const inView = (box: HTMLElement) =>
    box.querySelector('sb-settings')?.shadowRoot?.querySelector('sb-signals')?.scrollIntoView();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('is asked for only while the list is on the screen', async () => {
    const { box, looks } = await open({ width: 900 });
    await pause();
    expect(looks(), 'further down').toBe(0);
    inView(box);
    await pause();
    await settled(box);
    expect(looks()).toBe(1);
    expect(textOf(box)).toContain('Last touched 2 seconds ago, measured by GNOME');
    await pause();
    expect(looks(), 'not again at once').toBe(1);
  });

  it('says on, off, unknown and what cannot be read here, each in words of its own', async () => {
    const readings = buildReadings({
      source: null,
      inputAgeMs: 'unknown',
      signals: { call: 'on', video: 'off', fullScreen: 'unknown', doNotDisturb: 'unreadable' },
    });
    const { box } = await open({ readings: () => Promise.resolve(readings) });
    inView(box);
    await pause();
    await settled(box);
    for (const words of [
      'Cannot be measured at the moment, looking for a way to measure it',
      'In use by another program',
      'Nothing keeps the display awake',
      'No answer at the moment',
      'Cannot be read on this system',
    ])
      expect(textOf(box)).toContain(words);
  });

  it('says so where main does not answer', async () => {
    const { box } = await open({ readings: () => Promise.reject(new Error('gone')) });
    inView(box);
    await pause();
    await settled(box);
    expect(textOf(box)).toContain('This could not be read just now.');
  });
});

describe('Everyone can use the settings', () => {
  const OWN: Partial<Settings> = {
    workHours: { mon: ['09:00-12:30', '13:00-17:00'], wed: ['20:00-24:00'] },
    fixedTimes: ['10:30'],
    favourites: ['standing-reset'],
    standingShortcut: 'Control+Alt+S',
    firmness: 'firm',
  };

  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['narrow', { width: 480 }],
    ['narrow with large text', { width: 480, textPercent: 160 }],
    ['with small text', { textPercent: 80 }],
  ] as const)('%s', async (_, look) => {
    const { box } = await open({ settings: OWN, ...look });
    await expectAccessible(box);
    const place = box.querySelector('sb-settings');
    expect(place?.scrollWidth).toBeLessThanOrEqual(place?.clientWidth ?? 0);
  });

  it('in forced colours', async () => {
    await withMedia({ name: 'forced-colors', value: 'active' }, async () => {
      const { box } = await open({ settings: OWN });
      await expectAccessible(box);
    });
  });

  it('with nothing smaller to press than 24 px', async () => {
    const { box } = await open({ settings: OWN });
    const isSmall = ({ width, height }: DOMRect) => width > 0 && (width < 24 || height < 24);
    const small = controlsIn(box)
      // A check box is as large as its label.
      .filter((control) => isSmall((control.closest('label') ?? control).getBoundingClientRect()))
      .map(({ outerHTML }) => outerHTML);
    expect(small).toEqual([]);
  });
});

function controlsIn(node: ParentNode): readonly HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('button, input, select') ? [element] : []),
    ...(element.shadowRoot ? controlsIn(element.shadowRoot) : []),
  ]);
}
