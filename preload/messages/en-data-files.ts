// What main says when it writes or reads a person's data as a file, in English; see en.ts for the style. In dialogs of the
// system and in the first row of a table, so no window has to carry it.

export const enDataFiles = {
  'data.exportTitle': 'Export your history',
  'data.exportButton': 'Export',
  'data.importTitle': 'Import a history',
  'data.importButton': 'Look into it',
  'data.jsonFiles': 'Sitbones history (JSON)',
  'data.csvFiles': 'Table (CSV)',

  // The first row of the table
  'data.column.day': 'Day',
  'data.column.sitting': 'Sitting (minutes)',
  'data.column.standing': 'Standing (minutes)',
  'data.column.away': 'Away (minutes)',
  'data.column.longestSit': 'Longest sit (minutes)',
  'data.column.shown': 'Prompts shown',
  'data.column.started': 'Prompts started',
  'data.column.snoozed': 'Prompts snoozed',
  'data.column.skipped': 'Prompts skipped',
  'data.column.unanswered': 'Prompts unanswered',
  'data.column.calls': 'Calls',
  'data.column.resets': 'Resets',
  'data.column.resetMinutes': 'Resets (minutes)',
  'data.column.looser': 'Felt looser',
  'data.column.same': 'Felt the same',
  'data.column.worse': 'Felt worse',
  'data.column.hinges': 'Hinges',
  'data.column.openerRight': 'Opener right (seconds)',
  'data.column.openerLeft': 'Opener left (seconds)',
  'data.column.sets': 'Strength sets',
  'data.column.plank': 'Plank (seconds)',
  'data.column.routines': 'Routines',
} as const;
