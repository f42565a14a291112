// What Settings says of a person's data, in English; see en.ts for the style.

export const enData = {
  'yourData.title': 'Your data',
  'yourData.lead': 'Everything stays on this computer, in files you can read.',
  'yourData.kept':
    '{days, plural, =0 {No day is kept yet. The first one joins tomorrow.} one {One day is kept.} other {{days, number} days are kept, the first of them {first, date, long}.}}',
  'yourData.size': 'Together they take {size}.',
  'yourData.kilobytes': '{size, number} kB',
  'yourData.megabytes': '{size, number} MB',
  'yourData.folder': 'The files lie in {folder}',
  'yourData.openFolder': 'Open the folder',

  // Export
  'yourData.export': 'Export',
  'yourData.exportSays':
    'JSON holds everything and can be imported again; CSV is a table with a row a day. Today joins them tomorrow.',
  'yourData.exportJson': 'Export as JSON',
  'yourData.exportCsv': 'Export as CSV',
  'yourData.withSettings': 'Put my settings into the JSON too',

  // Import
  'yourData.import': 'Import',
  'yourData.importSays':
    'Takes in what another Sitbones exported. You see what would change before anything does.',
  'yourData.importChoose': 'Choose a file',
  'yourData.previewTitle': 'What {file} would change',
  'yourData.newDays': '{count, plural, one {One new day} other {{count, number} new days}}',
  'yourData.differingDays':
    '{count, plural, one {One day differs} other {{count, number} days differ}}; {fuller, plural, =0 {yours say more} one {theirs says more on one} other {theirs say more on {fuller, number}}}',
  'yourData.unchanged':
    '{count, plural, =0 {Nothing is the same in both} one {One record is the same in both} other {{count, number} records are the same in both}}',
  'yourData.checkIns':
    '{count, plural, one {One answered week} other {{count, number} answered weeks}}',
  'yourData.unread':
    '{count, plural, one {One record cannot be read and stays} other {{count, number} records cannot be read and stay}} out: {places}',
  'yourData.nothing': 'Nothing would change: all of it is here already.',
  'yourData.settings':
    'Change {count, plural, one {one setting} other {{count, number} settings}} too: {names}',
  'yourData.rule': 'Where a day differs',
  'yourData.rule.fuller': 'Keep the fuller record',
  'yourData.rule.mine': 'Keep mine',
  'yourData.rule.theirs': 'Take theirs',
  'yourData.confirmImport': 'Import',
  'yourData.cancelImport': 'Leave everything as it is',

  // Delete
  'yourData.delete': 'Delete',
  'yourData.deleteSays':
    'Every day, today so far, and your answers. Settings, own routines and the sitting clock stay.',
  'yourData.deleteAsk': 'Delete my history',
  'yourData.deleteSure': 'Delete the whole history?',
  'yourData.deleteSureSays': 'You can take it back for a minute. After that it is gone.',
  'yourData.deleteYes': 'Delete it',
  'yourData.deleteNo': 'Keep it',
  'yourData.deleted': 'Your history is deleted. You can take it back for a minute.',
  'yourData.undo': 'Take it back',
  'yourData.secondsLeft':
    '{seconds, plural, one {one second} other {{seconds, number} seconds}} left',

  // How it went
  'yourData.told.exported': '{file} is written.',
  'yourData.told.notExported':
    '{file} could not be written. Is there room, and may Sitbones write there?',
  'yourData.told.imported':
    '{count, plural, =0 {Nothing had to change.} one {One record was taken in.} other {{count, number} records were taken in.}} {settings, plural, =0 {} one {One setting was changed.} other {{settings, number} settings were changed.}}',
  'yourData.told.notImported':
    'Nothing was imported: the disk would not take it. Make some room and try again.',
  'yourData.told.notDeleted': 'Nothing was deleted: the disk would not let the files be moved.',
  'yourData.told.restored': 'Your history is back as it was.',
  'yourData.told.notRestored':
    'It could not be put back just now. It lies in the folder “deleted-history” beside your files; try again before the minute is over.',
  'yourData.told.gone': 'Your history is gone.',
  'yourData.told.noFolder': 'The folder could not be opened.',

  // What is wrong with a file
  'yourData.bad.empty': '{file} is empty. Choose a file that Sitbones exported.',
  'yourData.bad.notJson':
    '{file} is no JSON: it goes wrong in line {line, number}, column {column, number}. Mend that place, or choose another file.',
  'yourData.bad.cutShort':
    '{file} is cut short: its end is missing. Export it once more where it came from.',
  'yourData.bad.notOurs':
    '{file} is another program’s. Choose a file that Sitbones exported, or a history.json.',
  'yourData.bad.newer': '{file} was written by a newer Sitbones. Update this one, then try again.',
  'yourData.bad.tooLarge':
    '{file} has {megabytes, number} MB. A history of Sitbones is never that large: choose another file.',
  'yourData.bad.notText': '{file} is not plain text. Save it as UTF-8, or export it once more.',
  'yourData.bad.unreadable':
    '{file} could not be read. See that it is an ordinary file that you may open.',
} as const;
