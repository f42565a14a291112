// What is said about a person's own routine files, in English; see en.ts for the style. Only main says it, in dialogs,
// notices and on the command line, so no window has to carry it. A new key goes into de-own-routines.ts as well.

export const enOwnRoutines = {
  // The text in the folder
  'folder.readMeName': 'READ-ME.txt',
  'folder.readMe':
    'Your own routines live in this folder, one JSON file each. Sitbones reads them when it starts and whenever something here changes.\n\nHow to write one, with an example: routines/README.md in the source of Sitbones, or Library › Your own routines.\nA file with a mistake in it is left out and named, with the field and the mend. It never stops the others.\n\nMove gently. Stop when something hurts, and ask somebody qualified before you write a routine for a body that needs care.',

  // What is wrong with a file
  'file.field': 'file',
  'file.lineColumn': 'line {line}, column {column}',
  'file.tooLarge':
    'it has {kilobytes, number} kB, and a routine may have {most, number}: it is something else',
  'file.linkOut': 'it is a link to a place outside this folder: put the file itself here',
  'file.linkBroken': 'it is a link to a file that is not there: put the file itself here',
  'file.isFolder': 'it is a folder: move the routines in it up into this one',
  'file.missing': 'there is no such file',
  'file.notPlain': 'it is no ordinary file: take it out of this folder',
  'file.notText': 'it is not plain text: save it as UTF-8',
  'file.unreadable': 'the system would not read it ({reason}): see to its rights',
  'file.builtInId': 'Sitbones has a routine called “{id}” already: give this one another id',
  'file.builtInCode':
    'Sitbones has a routine with the code “{code}” already: take another, or leave it out',
  'file.ownId': '{other} has the id “{id}” already: give this one another',
  'file.ownCode': '{other} has the code “{code}” already: take another, or leave it out',
  'file.tooMany':
    '{count, plural, one {# more file is} other {# more files are}} not read, for {most, number} is the most: move some away',

  // Notices
  'notice.problem': '{file}, {field}: {mend}',
  'notice.problemLine': '{file}, line {line, number}, {field}: {mend}',
  'notice.problemMore':
    '{count, plural, one {# more file needs} other {# more files need}} a look. The Library lists them.',

  // Import
  'import.title': 'Import routines',
  'import.button': 'Import',
  'import.files': 'Routines (JSON)',
  'import.replace': 'Replace “{old}” with “{new}”?',
  'import.replaceDetail':
    'Both have the id “{id}”. The old one in {file} is lost; what you did with it stays in your history.',
  'import.replaceYes': 'Replace',
  'import.replaceNo': 'Keep the old one',
  'import.done':
    '{count, plural, one {“{title}” is in your library} other {# routines are in your library}}',
  'import.none': 'Nothing was imported',
  'import.kept': '{file}: the routine you had stays',
  'import.there': '{file}: it is in the folder already',
  'import.notWritten': '{file}: the disk would not take it',
  'import.ok': 'OK',

  // The folder
  'folder.cannotOpen': 'The folder could not be opened',
  'folder.cannotMake': 'The folder could not be made',
} as const;
