// What main says of a person's data, in words: how large it is, how the last thing went, what is wrong with a file.
import type { DataTold } from '../../../preload/contract.ts';
import { t } from '../messages.ts';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** In the unit that a file manager would take. */
export function sizeWords(bytes: number): string {
  return bytes < MEGABYTE
    ? t('yourData.kilobytes', { size: Math.max(1, Math.round(bytes / KILOBYTE)) })
    : t('yourData.megabytes', { size: Math.round((bytes / MEGABYTE) * 10) / 10 });
}

/** The part of the page where somebody is looking when it is told. */
export type ToldPlace = 'place' | 'export' | 'import' | 'delete';

export function toldPlace({ kind }: DataTold): ToldPlace {
  switch (kind) {
    case 'noFolder':
      return 'place';
    case 'exported':
    case 'notExported':
      return 'export';
    case 'imported':
    case 'notImported':
    case 'badFile':
      return 'import';
    default:
      return 'delete';
  }
}

export function toldWords(told: DataTold): string {
  switch (told.kind) {
    case 'exported':
    case 'notExported':
      return t(`yourData.told.${told.kind}`, { file: told.fileName });
    case 'imported':
      return t('yourData.told.imported', {
        count: told.days + told.checkIns,
        settings: told.settings,
      });
    case 'badFile':
      return badFileWords(told);
    default:
      return t(`yourData.told.${told.kind}`);
  }
}

function badFileWords({ fileName: file, problem }: Extract<DataTold, { kind: 'badFile' }>): string {
  switch (problem.kind) {
    case 'notJson':
      return t('yourData.bad.notJson', { file, line: problem.line, column: problem.column });
    case 'tooLarge': {
      const megabytes = Math.round(problem.bytes / MEGABYTE);
      return t('yourData.bad.tooLarge', { file, megabytes });
    }
    default:
      return t(`yourData.bad.${problem.kind}`, { file });
  }
}
