// Pictures of Settings › Your data in each of its states: as wide as the window, narrow, and with large text.
import '../../renderer/styles/page.css';
import type { DataView } from '../../preload/contract.ts';
import { instant } from '../../main/core/time.ts';
import { buildData } from '../support/build-data.ts';
import { buildPlan } from '../support/import-plan.ts';
import type { Shot, Theme } from './shot.ts';

const NOW = 1_772_442_000_000;
const NOTHING = { days: 0, firstDay: null, bytes: 0 } as const;

const STATES: Readonly<Record<string, Partial<DataView>>> = {
  data: {},
  'data-nothing': NOTHING,
  'data-import': { import: { fileName: 'sitbones-2026-02-27.json', plan: buildPlan() } },
  'data-undo': { ...NOTHING, undoUntil: instant(NOW + 42_000) },
  'data-bad-file': {
    told: {
      kind: 'badFile',
      fileName: 'stretchly.json',
      problem: { kind: 'notJson', line: 3, column: 14 },
    },
  },
};

const ALL: readonly Theme[] = ['light', 'dark', 'forced'];

export function dataShots(): readonly Shot[] {
  return [
    ...Object.keys(STATES).map((name) => dataShot(name, name, { width: 760, percent: 100 })),
    dataShot('data-sure', 'data', { width: 760, percent: 100, isSure: true }),
    dataShot('data-import-narrow', 'data-import', { width: 400, percent: 100 }),
    dataShot('data-import-text-160', 'data-import', { width: 760, percent: 160 }),
  ];
}

interface Look {
  readonly width: number;
  readonly percent: number;
  /** Asked whether everything is to be deleted. */
  readonly isSure?: boolean;
}

function dataShot(name: string, state: string, { width, percent, isSure = false }: Look): Shot {
  const mount = async (stage: HTMLElement): Promise<void> => {
    await import('../../renderer/companion/settings/sb-settings-data.ts');
    document.documentElement.style.setProperty('font-size', `${String((16 * percent) / 100)}px`);
    const card = document.createElement('div');
    card.style.setProperty('height', '100%');
    card.style.setProperty('background', 'var(--sb-raised)');
    const data = document.createElement('sb-settings-data');
    data.data = buildData(STATES[state]);
    data.now = () => NOW;
    card.append(data);
    stage.append(card);
    await data.updateComplete;
    if (isSure) data.shadowRoot?.querySelector<HTMLElement>('.delete-ask')?.click();
    await data.updateComplete;
  };
  const height = 880 + (percent - 100) * 10 + (width < 500 ? 200 : 0);
  return { name, width, height, scale: 1, themes: ALL, mount };
}
