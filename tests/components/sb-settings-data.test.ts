// Settings › Your data: what is kept, export, import with a look before, delete with a minute to take it back.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DataTold, DataView } from '../../preload/contract.ts';
import type { SbSettingsData } from '../../renderer/companion/settings/sb-settings-data.ts';
import { buildData } from '../support/build-data.ts';
import { buildPlan } from '../support/import-plan.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/companion/settings/sb-settings-data.ts';

const NOW = 1_772_442_000_000;
const IMPORT = { fileName: 'old laptop.json', plan: buildPlan() };
const UNDO = NOW + 42_000;

function element(data: DataView | null) {
  return html`<sb-settings-data .data=${data} .now=${() => NOW}></sb-settings-data>`;
}

async function shown(overrides: Partial<DataView> = {}, theme: 'light' | 'dark' = 'light') {
  return putOnPage(element(buildData(overrides)), { theme });
}

/** The words of what has the keyboard. */
function focused(box: HTMLElement): string | undefined {
  const host = box.querySelector('sb-settings-data');
  return host?.shadowRoot?.activeElement?.textContent.trim();
}

async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

function hostIn(box: HTMLElement): SbSettingsData {
  return box.querySelector('sb-settings-data') as SbSettingsData;
}

/** As when main has answered anew. */
async function tell(host: SbSettingsData, overrides: Partial<DataView>): Promise<void> {
  host.data = buildData(overrides);
  await host.updateComplete;
}

/** Just after somebody deleted their history. */
async function deleted() {
  const { box, asked } = await shown();
  const host = hostIn(box);
  await press('Delete my history');
  await press('Delete it');
  await tell(host, { days: 0, undoUntil: UNDO as never });
  return { box, asked, host };
}

const STATES: readonly (readonly [string, Partial<DataView>])[] = [
  ['at rest', {}],
  ['with nothing kept', { days: 0, firstDay: null, bytes: 0 }],
  ['with a look before an import', { import: IMPORT }],
  ['with an undo', { days: 0, firstDay: null, bytes: 0, undoUntil: UNDO as never }],
  ['with a bad file', { told: bad({ kind: 'notJson', line: 3, column: 14 }) }],
];

function bad(problem: Extract<DataTold, { kind: 'badFile' }>['problem']): DataTold {
  return { kind: 'badFile', fileName: 'x.json', problem };
}

describe('Your data', () => {
  it.each(
    STATES.flatMap(
      ([name, view]) =>
        [
          [name, view, 'light'],
          [name, view, 'dark'],
        ] as const,
    ),
  )('%s can be used by everyone', async (_name, view, theme) => {
    const { box } = await shown(view, theme);
    await expectAccessible(box);
  });

  it('says what is kept, where, and how large it is', async () => {
    const { box } = await shown();
    expect(textOf(box)).toContain('412 days are kept, the first of them January 6, 2025.');
    expect(textOf(box)).toContain('Together they take 286 kB.');
    expect(textOf(box)).toContain('/home/you/.config/Sitbones');
    const { box: large } = await shown({ bytes: 2_540_000 });
    expect(textOf(large)).toContain('2.5 MB');
  });

  it('opens the folder, and exports with settings only where that is wanted', async () => {
    const { asked } = await shown();
    await press('Open the folder');
    await press('Export as JSON');
    await page.getByRole('checkbox', { name: 'Put my settings into the JSON too' }).click();
    await press('Export as JSON');
    await press('Export as CSV');
    await press('Choose a file');
    expect(asked).toEqual([
      { kind: 'openDataFolder' },
      { kind: 'exportData', format: 'json', withSettings: false },
      { kind: 'exportData', format: 'json', withSettings: true },
      { kind: 'exportData', format: 'csv', withSettings: false },
      { kind: 'importData' },
    ]);
  });

  it('waits for its answer', async () => {
    const { box } = await putOnPage(element(null));
    expect(textOf(box)).toContain('One moment.');
  });

  it.each([
    ['Export', { kind: 'exported', fileName: 'a.json' }, 'a.json is written.'],
    [
      'Import',
      { kind: 'imported', days: 3, checkIns: 1, settings: 2 },
      '4 records were taken in. 2 settings',
    ],
    ['Import', bad({ kind: 'notOurs' }), 'x.json is another program’s.'],
    ['Import', bad({ kind: 'notJson', line: 3, column: 14 }), 'line 3, column 14'],
    ['Import', bad({ kind: 'tooLarge', bytes: 80_000_000 }), 'x.json has 80 MB'],
    ['Delete', { kind: 'gone' }, 'Your history is gone.'],
  ] as const)('says how it went, beside %s: %j', async (section, told, sentence) => {
    await shown({ told });
    const place = page.getByRole('region', { name: section, exact: true });
    expect(textOf(place.getByRole('status').element())).toContain(sentence);
  });
});

describe('The look before an import', () => {
  it('says what would change, and changes nothing but what is asked for', async () => {
    const { box, asked } = await shown({ import: IMPORT });
    const text = textOf(box);
    for (const line of [
      'What old laptop.json would change',
      '3 new days',
      '2 days differ; theirs says more on one',
      'One answered week',
      '380 records are the same in both',
      'One record cannot be read and stays out: 2026-01-09',
      'Change 2 settings too: Sitting time before a reset and Theme',
    ])
      expect(text).toContain(line);
    expect(asked).toEqual([]);
    await press('Import');
    await page.getByRole('radio', { name: 'Take theirs' }).click();
    await page.getByRole('checkbox', { name: /Change 2 settings/ }).click();
    await press('Import');
    await press('Leave everything as it is');
    expect(asked).toEqual([
      { kind: 'confirmImport', rule: 'fuller', withSettings: false },
      { kind: 'confirmImport', rule: 'theirs', withSettings: true },
      { kind: 'cancelImport' },
    ]);
  });

  it('calls a setting that cannot be had by its name too, and a stranger as it is written', async () => {
    const problems = ['theme', 'fontSize'].map((place) => ({ place, problem: 'is none' }));
    const { box } = await shown({ import: { ...IMPORT, plan: buildPlan({ problems }) } });
    expect(textOf(box)).toContain('2 records cannot be read and stay out: Theme, fontSize');
  });

  it.each(['Import', 'Leave everything as it is'])(
    'leaves the keyboard at the choice of a file after “%s”',
    async (answer) => {
      const { box } = await shown({ import: IMPORT });
      const host = hostIn(box);
      await press(answer);
      await tell(host, { import: null });
      expect(focused(box)).toBe('Choose a file');
    },
  );

  it('offers nothing to import where nothing would change', async () => {
    const plan = buildPlan({ newDays: [], differing: [], newCheckIns: 0, settings: {} });
    const { box } = await shown({ import: { fileName: 'a.json', plan } });
    expect(textOf(box)).toContain('Nothing would change');
    expect(page.getByRole('button', { name: 'Import', exact: true }).elements()).toEqual([]);
  });
});

describe('Deleting', () => {
  it('asks first, with the keyboard on what keeps everything, and Escape keeps it', async () => {
    const { box, asked } = await shown();
    await press('Delete my history');
    expect(focused(box)).toBe('Keep it');
    await userEvent.keyboard('{Escape}');
    expect(focused(box)).toBe('Delete my history');
    await press('Delete my history');
    await press('Delete it');
    expect(asked).toEqual([{ kind: 'deleteHistory' }]);
  });

  it('can be taken back; that is said once, and the seconds only shown', async () => {
    const { box, asked, host } = await deleted();
    expect(focused(box)).toBe('Take it back');
    const seconds = host.shadowRoot?.querySelector('.seconds');
    expect(seconds?.textContent.trim()).toBe('42 seconds left');
    expect(seconds?.getAttribute('aria-hidden')).toBe('true');
    expect(seconds?.closest('[role="status"]')).toBeNull();
    await press('Take it back');
    expect(asked).toEqual([{ kind: 'deleteHistory' }, { kind: 'undoDelete' }]);
    await tell(host, {});
    expect(focused(box)).toBe('Delete my history');
  });

  it('moves the keyboard only where it was on what is gone', async () => {
    const { box, host } = await deleted();
    page.getByRole('button', { name: 'Choose a file' }).element().focus();
    await tell(host, { told: { kind: 'gone' } });
    expect(focused(box)).toBe('Choose a file');
  });
});
