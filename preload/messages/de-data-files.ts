// What main says when it writes or reads a person's data as a file, in German: the same keys as en-data-files.ts, which the
// compiler holds.
import type { enDataFiles } from './en-data-files.ts';

export const deDataFiles = {
  'data.exportTitle': 'Verlauf exportieren',
  'data.exportButton': 'Exportieren',
  'data.importTitle': 'Verlauf importieren',
  'data.importButton': 'Ansehen',
  'data.jsonFiles': 'Sitbones-Verlauf (JSON)',
  'data.csvFiles': 'Tabelle (CSV)',

  // The first row of the table
  'data.column.day': 'Tag',
  'data.column.sitting': 'Sitzen (Minuten)',
  'data.column.standing': 'Stehen (Minuten)',
  'data.column.away': 'Weg (Minuten)',
  'data.column.longestSit': 'Am längsten gesessen (Minuten)',
  'data.column.shown': 'Erinnerungen gezeigt',
  'data.column.started': 'Erinnerungen begonnen',
  'data.column.snoozed': 'Erinnerungen verschoben',
  'data.column.skipped': 'Erinnerungen ausgelassen',
  'data.column.unanswered': 'Erinnerungen ohne Antwort',
  'data.column.calls': 'Anrufe',
  'data.column.resets': 'Bewegungspausen',
  'data.column.resetMinutes': 'Bewegungspausen (Minuten)',
  'data.column.looser': 'Lockerer danach',
  'data.column.same': 'Gleich danach',
  'data.column.worse': 'Schlechter danach',
  'data.column.hinges': 'Hüftbeugen',
  'data.column.openerRight': 'Hüftöffner rechts (Sekunden)',
  'data.column.openerLeft': 'Hüftöffner links (Sekunden)',
  'data.column.sets': 'Kraftsätze',
  'data.column.plank': 'Stütz (Sekunden)',
  'data.column.routines': 'Abfolgen',
} as const satisfies Record<keyof typeof enDataFiles, string>;
