// What is on the settings page, in its order, and the words by which each part is found: every setting of the table, and the
// few things that are no setting.
import { t } from '../messages.ts';
import { findByWords, type Findable } from './search-settings.ts';
import { SECTIONS, SETTING_ROWS, type SectionId, type SettingRow } from './setting-table.ts';

/** No setting, but a place on the page: `signals` comes before the settings of its section, the others after them. */
export type ExtraId = 'signals' | 'hear' | 'data' | 'about';

/** A part of the page. */
export type Part =
  | { readonly kind: 'setting'; readonly row: SettingRow }
  | { readonly kind: 'extra'; readonly id: ExtraId };

export interface SectionParts {
  readonly id: SectionId;
  readonly parts: readonly Part[];
}

const EXTRAS: readonly { readonly id: ExtraId; readonly section: SectionId }[] = [
  { id: 'signals', section: 'presence' },
  { id: 'hear', section: 'sound' },
  { id: 'data', section: 'data' },
  { id: 'about', section: 'about' },
];

/** The page, or what is left of it where somebody looks for `words`. Sections with nothing left are left out. */
export function settingsContents(words: string): readonly SectionParts[] {
  const found = new Set(findByWords(findable(), words));
  return SECTIONS.map((id) => ({
    id,
    parts: partsOf(id).filter((part) => found.has(idOf(part))),
  })).filter(({ parts }) => parts.length > 0);
}

/** Made anew each time: the language may be another by now. */
function findable(): readonly Findable<string>[] {
  return SECTIONS.flatMap((section) =>
    partsOf(section).map((part) => ({ id: idOf(part), text: textOf(section, part) })),
  );
}

export function countParts(sections: readonly SectionParts[]): number {
  return sections.reduce((sum, { parts }) => sum + parts.length, 0);
}

export function idOf(part: Part): string {
  return part.kind === 'setting' ? part.row.key : part.id;
}

function partsOf(section: SectionId): readonly Part[] {
  const extras = EXTRAS.filter((extra) => extra.section === section).map(({ id }): Part => ({
    kind: 'extra',
    id,
  }));
  const rows = SETTING_ROWS.filter((row) => row.section === section).map((row): Part => ({
    kind: 'setting',
    row,
  }));
  return section === 'presence' ? [...extras, ...rows] : [...rows, ...extras];
}

function textOf(section: SectionId, part: Part): string {
  const ofSection = [t(`section.${section}`), t(`section.${section}.words`)];
  return [
    ...ofSection,
    ...(part.kind === 'setting' ? rowTexts(part.row) : extraTexts(part.id)),
  ].join(' ');
}

function rowTexts({ key, control }: SettingRow): readonly string[] {
  const choices =
    control.kind === 'choice' ? Object.values(control.words).map((one) => t(one)) : [];
  return [
    t(`setting.${key}.name`),
    t(`setting.${key}.says`),
    t(`setting.${key}.words`),
    ...choices,
  ];
}

function extraTexts(id: ExtraId): readonly string[] {
  switch (id) {
    case 'signals':
    case 'hear':
      return [t(`${id}.title`), t(`${id}.says`), t(`${id}.words`)];
    case 'data':
      return [t('yourData.lead'), t('yourData.exportSays'), t('yourData.deleteSays')];
    case 'about':
      return [
        t('about.made'),
        t('about.privacyTitle'),
        t('about.filesTitle'),
        t('about.licencesTitle'),
      ];
  }
}
