// What is said about a person's own routine files, in German: the same keys as en-own-routines.ts, which the compiler
// holds. Add a key to both in the same commit; de.ts has the style and the words that are the same everywhere.
import type { enOwnRoutines } from './en-own-routines.ts';

export const deOwnRoutines = {
  // The text in the folder
  'folder.readMeName': 'LIES-MICH.txt',
  'folder.readMe':
    'In diesem Ordner liegen deine eigenen Abfolgen, jede in einer JSON-Datei. Sitbones liest sie beim Start und immer, wenn sich hier etwas ändert.\n\nWie man eine schreibt, mit einem Beispiel: routines/README.md im Quelltext von Sitbones, oder Bibliothek › Deine eigenen Abfolgen.\nEine Datei mit einem Fehler wird ausgelassen und genannt, mit dem Feld und dem, was hilft. Die anderen hält sie nie auf.\n\nBeweg dich sanft. Hör auf, wenn etwas weh tut, und frag jemanden vom Fach, bevor du eine Abfolge für einen Körper schreibst, der Rücksicht braucht.',

  // What is wrong with a file
  'file.field': 'Datei',
  'file.lineColumn': 'Zeile {line}, Spalte {column}',
  'file.tooLarge':
    'sie hat {kilobytes, number} kB, und eine Abfolge darf {most, number} haben: Das ist etwas anderes',
  'file.linkOut':
    'sie verweist auf einen Ort außerhalb dieses Ordners: leg die Datei selbst hierher',
  'file.linkBroken': 'sie verweist auf eine Datei, die es nicht gibt: leg die Datei selbst hierher',
  'file.isFolder': 'das ist ein Ordner: leg die Abfolgen darin in diesen hier',
  'file.missing': 'diese Datei gibt es nicht',
  'file.notPlain': 'das ist keine gewöhnliche Datei: nimm sie aus diesem Ordner',
  'file.notText': 'das ist kein einfacher Text: speichere ihn als UTF-8',
  'file.unreadable': 'das System wollte sie nicht lesen ({reason}): sieh nach ihren Rechten',
  'file.builtInId': 'eine Abfolge „{id}“ hat Sitbones schon: gib dieser eine andere id',
  'file.builtInCode':
    'eine Abfolge mit dem code „{code}“ hat Sitbones schon: nimm einen anderen, oder lass ihn weg',
  'file.ownId': '{other} hat schon die id „{id}“: gib dieser eine andere',
  'file.ownCode': '{other} hat schon den code „{code}“: nimm einen anderen, oder lass ihn weg',
  'file.tooMany':
    '{count, plural, one {# weitere Datei wird} other {# weitere Dateien werden}} nicht gelesen, denn mehr als {most, number} sind es nie: leg einige woandershin',

  // Notices
  'notice.problem': '{file}, {field}: {mend}',
  'notice.problemLine': '{file}, Zeile {line, number}, {field}: {mend}',
  'notice.problemMore':
    '{count, plural, one {# weitere Datei braucht} other {# weitere Dateien brauchen}} einen Blick. Die Bibliothek zählt sie auf.',

  // Import
  'import.title': 'Abfolgen importieren',
  'import.button': 'Importieren',
  'import.files': 'Abfolgen (JSON)',
  'import.replace': '„{old}“ durch „{new}“ ersetzen?',
  'import.replaceDetail':
    'Beide haben die id „{id}“. Die alte in {file} geht verloren; was du mit ihr gemacht hast, bleibt in deinem Verlauf.',
  'import.replaceYes': 'Ersetzen',
  'import.replaceNo': 'Die alte behalten',
  'import.done':
    '{count, plural, one {„{title}“ ist jetzt in deiner Bibliothek} other {# Abfolgen sind jetzt in deiner Bibliothek}}',
  'import.none': 'Nichts wurde importiert',
  'import.kept': '{file}: Die Abfolge, die du hattest, bleibt',
  'import.there': '{file}: Sie liegt schon im Ordner',
  'import.notWritten': '{file}: Der Datenträger wollte sie nicht aufnehmen',
  'import.ok': 'OK',

  // The folder
  'folder.cannotOpen': 'Der Ordner ließ sich nicht öffnen',
  'folder.cannotMake': 'Der Ordner ließ sich nicht anlegen',
} as const satisfies Readonly<Record<keyof typeof enOwnRoutines, string>>;
