// What Settings says of a person's data, in German: the same keys as en-data.ts, which the compiler holds.
import type { enData } from './en-data.ts';

export const deData = {
  'yourData.title': 'Deine Daten',
  'yourData.lead': 'Alles bleibt auf diesem Computer, in Dateien, die du lesen kannst.',
  'yourData.kept':
    '{days, plural, =0 {Noch ist kein Tag aufgehoben. Der erste kommt morgen dazu.} one {Ein Tag ist aufgehoben.} other {{days, number} Tage sind aufgehoben, der erste vom {first, date, long}.}}',
  'yourData.size': 'Zusammen brauchen sie {size}.',
  'yourData.kilobytes': '{size, number} kB',
  'yourData.megabytes': '{size, number} MB',
  'yourData.folder': 'Die Dateien liegen in {folder}',
  'yourData.openFolder': 'Ordner öffnen',

  // Export
  'yourData.export': 'Exportieren',
  'yourData.exportSays':
    'JSON enthält alles und lässt sich wieder importieren, CSV ist eine Tabelle mit einer Zeile je Tag. Der heutige Tag kommt morgen dazu.',
  'yourData.exportJson': 'Als JSON exportieren',
  'yourData.exportCsv': 'Als CSV exportieren',
  'yourData.withSettings': 'Auch meine Einstellungen ins JSON schreiben',

  // Import
  'yourData.import': 'Importieren',
  'yourData.importSays':
    'Übernimmt, was ein anderes Sitbones exportiert hat. Du siehst, was sich ändern würde, bevor sich etwas ändert.',
  'yourData.importChoose': 'Datei wählen',
  'yourData.previewTitle': 'Was {file} ändern würde',
  'yourData.newDays': '{count, plural, one {Ein neuer Tag} other {{count, number} neue Tage}}',
  'yourData.differingDays':
    '{count, plural, one {Ein Tag ist anders} other {{count, number} Tage sind anders}}; {fuller, plural, =0 {deine sagen mehr} one {an einem sagt die Datei mehr} other {an {fuller, number} sagt die Datei mehr}}',
  'yourData.unchanged':
    '{count, plural, =0 {Nichts ist in beiden gleich} one {Ein Eintrag ist in beiden gleich} other {{count, number} Einträge sind in beiden gleich}}',
  'yourData.checkIns':
    '{count, plural, one {Eine beantwortete Woche} other {{count, number} beantwortete Wochen}}',
  'yourData.unread':
    '{count, plural, one {Ein Eintrag lässt sich nicht lesen und bleibt} other {{count, number} Einträge lassen sich nicht lesen und bleiben}} draußen: {places}',
  'yourData.nothing': 'Es würde sich nichts ändern: Alles ist schon da.',
  'yourData.settings':
    'Auch {count, plural, one {eine Einstellung} other {{count, number} Einstellungen}} ändern: {names}',
  'yourData.rule': 'Wo ein Tag anders ist',
  'yourData.rule.fuller': 'Den Eintrag behalten, der mehr sagt',
  'yourData.rule.mine': 'Meinen behalten',
  'yourData.rule.theirs': 'Den aus der Datei nehmen',
  'yourData.confirmImport': 'Importieren',
  'yourData.cancelImport': 'Alles lassen, wie es ist',

  // Delete
  'yourData.delete': 'Löschen',
  'yourData.deleteSays':
    'Jeden Tag, den heutigen bis jetzt und deine Antworten. Einstellungen, eigene Abfolgen und die Sitzuhr bleiben.',
  'yourData.deleteAsk': 'Meinen Verlauf löschen',
  'yourData.deleteSure': 'Den ganzen Verlauf löschen?',
  'yourData.deleteSureSays': 'Eine Minute lang kannst du ihn zurückholen. Danach ist er weg.',
  'yourData.deleteYes': 'Löschen',
  'yourData.deleteNo': 'Behalten',
  'yourData.deleted': 'Dein Verlauf ist gelöscht. Eine Minute lang kannst du ihn zurückholen.',
  'yourData.undo': 'Zurückholen',
  'yourData.secondsLeft':
    'noch {seconds, plural, one {eine Sekunde} other {{seconds, number} Sekunden}}',

  // How it went
  'yourData.told.exported': '{file} ist geschrieben.',
  'yourData.told.notExported':
    '{file} ließ sich nicht schreiben. Ist dort Platz, und darf Sitbones dort schreiben?',
  'yourData.told.imported':
    '{count, plural, =0 {Es musste sich nichts ändern.} one {Ein Eintrag wurde übernommen.} other {{count, number} Einträge wurden übernommen.}} {settings, plural, =0 {} one {Eine Einstellung wurde geändert.} other {{settings, number} Einstellungen wurden geändert.}}',
  'yourData.told.notImported':
    'Nichts wurde importiert: Auf der Festplatte war kein Platz. Schaff etwas Platz und versuch es noch einmal.',
  'yourData.told.notDeleted': 'Nichts wurde gelöscht: Die Dateien ließen sich nicht bewegen.',
  'yourData.told.restored': 'Dein Verlauf ist wieder da, wie er war.',
  'yourData.told.notRestored':
    'Er ließ sich gerade nicht zurückholen. Er liegt im Ordner „deleted-history“ neben deinen Dateien; versuch es noch einmal, bevor die Minute vorbei ist.',
  'yourData.told.gone': 'Dein Verlauf ist weg.',
  'yourData.told.noFolder': 'Der Ordner ließ sich nicht öffnen.',

  // What is wrong with a file
  'yourData.bad.empty': '{file} ist leer. Wähle eine Datei, die Sitbones exportiert hat.',
  'yourData.bad.notJson':
    '{file} ist kein JSON: In Zeile {line, number}, Spalte {column, number} stimmt etwas nicht. Bring diese Stelle in Ordnung, oder wähle eine andere Datei.',
  'yourData.bad.cutShort':
    '{file} ist abgeschnitten: Das Ende fehlt. Exportiere sie dort, wo sie herkommt, noch einmal.',
  'yourData.bad.notOurs':
    '{file} gehört zu einem anderen Programm. Wähle eine Datei, die Sitbones exportiert hat, oder eine history.json.',
  'yourData.bad.newer':
    '{file} stammt von einem neueren Sitbones. Aktualisiere dieses hier und versuch es dann noch einmal.',
  'yourData.bad.tooLarge':
    '{file} hat {megabytes, number} MB. So groß ist kein Verlauf von Sitbones: Wähle eine andere Datei.',
  'yourData.bad.notText':
    '{file} ist kein reiner Text. Speichere sie als UTF-8, oder exportiere sie noch einmal.',
  'yourData.bad.unreadable':
    '{file} ließ sich nicht lesen. Sieh nach, ob es eine gewöhnliche Datei ist, die du öffnen darfst.',
} as const satisfies Readonly<Record<keyof typeof enData, string>>;
