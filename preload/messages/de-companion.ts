// What only the companion window says, in German: the same keys as en-companion.ts, which the compiler holds. Add a key to
// both in the same commit; de.ts has the style and the words that are the same everywhere.
import type { enCompanion } from './en-companion.ts';

export const deCompanion = {
  // The window
  'companion.title': 'Sitbones',
  'companion.skip': 'Zum Inhalt springen',
  'companion.places': 'Orte',
  'companion.back': 'Zurück',
  'companion.loading': 'Einen Moment.',
  'companion.unavailable':
    'Das ließ sich gerade nicht lesen. Mit der nächsten Änderung wird es wieder versucht.',
  'place.library': 'Bibliothek',
  'place.learn': 'Verstehen',
  'place.safety': 'Sicherheit',

  // Library: the list
  'library.title': 'Bibliothek',
  'library.lead': 'Alles, was Sitbones dir zeigen kann. Nichts davon musst du machen.',
  'library.show': 'Zeigen',
  'library.showRoutines': 'Abfolgen ({count, number})',
  'library.showMovements': 'Übungen ({count, number})',
  'library.search': 'Suche',
  'library.searchHint': 'Brücke, Atem, Wand …',
  'library.familiar': 'Was kommt dir bekannt vor?',
  'library.familiarLead':
    'Geh davon aus, wie dein Körper sich anfühlt, und sieh, was du zuerst versuchen kannst.',
  'library.filters': 'Filter',
  'library.filtersActive': 'Filter{active, plural, =0 {} one { (#)} other { (#)}}',
  'library.clear': 'Filter löschen',
  'library.keep': 'Diese Häkchen für jede Bewegungspause verwenden',
  'library.kept':
    'Diese Häkchen gelten für jede Bewegungspause: Was sie ausschließen, wird nie vorgeschlagen.',
  'library.count':
    '{count, plural, =0 {Nichts passt zu allem zugleich} one {# zur Auswahl} other {# zur Auswahl}}',
  'library.loosen': 'Ohne „{filter}“ {count, plural, one {gibt es eine} other {gibt es #}}.',
  'library.loosenDo': '„{filter}“ wegnehmen',
  'library.loosenNone':
    'Hier hilft kein einzelner Filter. Lösche alle, um wieder die ganze Auswahl zu sehen.',
  'library.any': 'Alle ({count, number})',
  'library.option': '{name} ({count, number})',
  'library.variant': 'Tischvariante',
  'library.own': 'Deine eigene',
  'library.favourite': 'Liebling',
  'library.pinned': 'Angeheftet',
  'library.less': 'Seltener',
  'library.meta': '{position} · {length}',
  'library.problems':
    '{count, plural, one {Eine deiner eigenen Dateien braucht einen Blick} other {# deiner eigenen Dateien brauchen einen Blick}}',
  'library.problem': '{file}, {field}: {mend}',
  'library.problemsRest': 'Alles andere ist da, wie immer.',
  'library.ownTitle': 'Deine eigenen Abfolgen',
  'library.ownLead':
    'Eine Abfolge ist eine kleine Textdatei. Leg sie in den Ordner oder importiere sie, und sie steht mit in dieser Liste.',
  'library.import': 'Datei importieren …',
  'library.openFolder': 'Ordner öffnen',

  // Library: the filters and their choices
  'filter.words': 'Suche: {words}',
  'filter.where': 'Wo du bist',
  'filter.where.call': 'Im Gespräch',
  'filter.where.office': 'In Bürokleidung',
  'filter.position': 'Lage',
  'filter.time': 'Zeit',
  'filter.time.1': '1 Minute',
  'filter.time.3': '3 Minuten',
  'filter.time.6': '6 Minuten oder mehr',
  'filter.discretion': 'Wie es aussehen darf',
  'filter.discretion.0': 'Niemand merkt es',
  'filter.discretion.1': 'Wie kurzes Zurechtrücken',
  'filter.discretion.2': 'Darf nach Training aussehen',
  'filter.focus': 'Worum es geht',
  'filter.focus.hips': 'Hüfte',
  'filter.focus.frontOfHip': 'Vorderseite der Hüfte',
  'filter.focus.buttock': 'Gesäß',
  'filter.focus.backOfThigh': 'Rückseite der Oberschenkel',
  'filter.focus.lowBack': 'Unterer Rücken',
  'filter.focus.core': 'Körpermitte',
  'filter.focus.posture': 'Haltung',
  'filter.noFloor': 'Nicht am Boden',
  'filter.noKneeling': 'Ohne Knien',
  'filter.noLying': 'Ohne flaches Liegen',
  'filter.named': '{filter}: {choice}',

  // Library: what holds for movements and routines alike
  'item.discretion.0': 'Niemand merkt es',
  'item.discretion.1': 'Sieht aus wie kurzes Zurechtrücken',
  'item.discretion.2': 'Deutlich Training',
  'item.discretion.3': 'Geh aus dem Bild der Kamera',
  'item.play': 'Abspielen',
  'item.pause': 'Anhalten',
  'item.avoid': 'Zu vermeiden',
  'item.figure': 'Eine gezeichnete Figur: {name}',
  'item.figureAvoid': 'Eine gezeichnete Figur: {name}. Gestrichelt dahinter der häufige Fehler.',
  'item.position': 'Lage',
  'item.look': 'Wie es aussieht',
  'item.needs': 'Was du brauchst',
  'item.feel': 'Wo du es spürst',
  'item.care': 'Gib acht',

  // Library: a movement
  'movement.purpose': 'Wofür es gut ist',
  'movement.steps': 'So geht es',
  'movement.dose': 'Wie viel',
  'movement.mistake': 'Ein häufiger Fehler',
  'movement.easier': 'Leichter',
  'movement.harder': 'Schwerer',
  'movement.sources': 'Woher das kommt',
  'movement.sourcesLead':
    'Sitbones öffnet keine Verbindung ins Netz, darum sind das Texte zum Kopieren.',
  'movement.variantOf': 'Eine Variante von {title} am Schreibtisch',
  'movement.variantOnly': 'Eine Variante am Schreibtisch, für dieses Programm gemacht',
  'movement.variants': 'Am Schreibtisch stattdessen',
  'movement.start': '{title} starten · {length}',
  'movement.routines': 'Abfolgen mit dieser Übung',
  'movement.noRoutine': 'Keine Abfolge hat sie. Mehr als die Schritte oben braucht es nicht.',

  // Library: a routine
  'routine.start': 'Start · {length}',
  'routine.startName': 'Start · {length}: {title}',
  'routine.steps': 'Schritt für Schritt',
  'routine.stepsLead': 'Wähle einen Schritt, um ihn zu sehen.',
  'routine.stepSeconds': '{seconds, number} s',
  'routine.stepName': '{name}, {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'routine.covers': 'Übungen darin',
  'routine.coversNone': 'Nichts aus der Bibliothek: Diese ist ganz deine eigene.',
  'routine.ownFile': 'Aus deiner Datei {file}',
  'routine.favourite': 'Liebling',
  'routine.less': 'Seltener',
  'routine.lessHint':
    'Wird vorgeschlagen, wenn nichts anderes passt. Selbst starten kannst du sie jederzeit.',
  'routine.pin': 'Immer diese vorschlagen',
  'routine.pinHint': 'Jede Erinnerung schlägt sie vor, bis du sie wieder löst.',
  'routine.choices': 'Wie oft sie vorgeschlagen wird',
  'routine.levelSeconds': 'Wie lange du hältst',
  'routine.levelRepetitions': 'Wiederholungen je Satz',
  'routine.levelSecondsOption': '{amount, number} s',
  'routine.levelRepetitionsOption': '{amount, number}',
  'routine.levelUsual': 'Als übliche Stufe merken',
  'routine.levelIsUsual': 'Das ist die übliche.',
  'routine.gone': 'Das steht nicht mehr in der Bibliothek.',
  'routine.goneBack': 'Zurück zur Bibliothek',

  // Library: what feels familiar
  'familiar.title': 'Was kommt dir bekannt vor?',
  'familiar.lead':
    'Wähle, was passt, eines oder mehrere. Dann siehst du, was du zuerst versuchen kannst.',
  'familiar.limit':
    'Das schlägt Übungen vor. Was hinter einer Beschwerde steckt, sagt es nicht; das können nur Fachleute, die dich kennen.',
  'familiar.redFlags': 'Wann du aufhörst, und wann du Hilfe holst',
  'familiar.choose': 'Was davon kennst du?',
  'familiar.stiffHips': 'Vorn an der Hüfte steif nach dem Sitzen',
  'familiar.stiffHipsDetail':
    'Ganz aufrecht zu stehen dauert einen Moment, als hielte etwas das Becken vorn fest.',
  'familiar.drowsyGlutes': 'Der Rücken hebt für alle',
  'familiar.drowsyGlutesDetail':
    'Auf der Treppe oder beim Aufstehen spannt der untere Rücken an, während das Gesäß schläft.',
  'familiar.archedBack': 'Ein unterer Rücken mit viel Hohlkreuz',
  'familiar.archedBackDetail':
    'Die Rippen stehen vor, das Becken kippt nach vorn, und Stehen fühlt sich wie Anspannen an.',
  'familiar.roundedBending': 'Bücken aus dem Rücken',
  'familiar.roundedBendingDetail':
    'Beim Aufheben rundet sich die Wirbelsäule, wo auch die Hüfte sich beugen könnte.',
  'familiar.oneHip': 'Immer auf einer Hüfte ruhen',
  'familiar.oneHipDetail':
    'An der Theke trägt dich immer dasselbe Bein, und immer dieselbe Seite trägt die Tasche.',
  'familiar.try': 'Das lohnt sich zuerst',
  'familiar.none': 'Wähle oben etwas, dann erscheinen hier Vorschläge.',
  'familiar.found':
    '{count, plural, one {Eine Abfolge zum Ausprobieren} other {# Abfolgen zum Ausprobieren}}',
  'familiar.whyStiffHips': 'Sie gibt der Vorderseite der Hüfte wieder Länge.',
  'familiar.whyDrowsyGlutes':
    'Sie weckt das Gesäß, damit der Rücken dessen Teil nicht mit übernehmen muss.',
  'familiar.whyArchedBack': 'Sie lässt das Becken seine Mitte finden, die Rippen darüber.',
  'familiar.whyRoundedBending': 'Sie übt das Beugen da, wo Platz dafür ist: in der Hüfte.',
  'familiar.whyOneHip': 'Sie verteilt dein Gewicht auf beide Seiten.',
  'familiar.habitOneHip':
    'Eine kleine Gewohnheit für den Tag: Wechsle das Bein, auf das du dich stützt, und die Hand, die trägt.',

  // What was done, in two tracks, and the strength of today
  'week.move': 'Bewegen',
  'week.moveLead': 'Oft und sanft: Bewegungspausen, Hüftbeugen, der Hüftöffner.',
  'week.strengthen': 'Kräftigen',
  'week.strengthenLead': 'An ein paar Tagen der Woche: Brücke und Stütz.',
  'week.strengthToday': 'Kraft heute',
  'week.strengthSlices':
    '{left, plural, =0 {Alle Sätze für heute sind gemacht.} one {Ein Satz bleibt für heute.} other {# Sätze bleiben für heute.}}',
  'week.strengthSession':
    '{left, plural, =0 {Das Krafttraining für heute ist gemacht.} one {Einmal Krafttraining heute, wann immer es passt.} other {Einmal Krafttraining heute, wann immer es passt.}}',
  'week.strengthMoved': 'Von gestern hierher gerückt.',
  'week.closing':
    'Lehre die Hüfte, sich zu bewegen, lass den Atem den Rest lösen; der Rücken darf führen.',

  // History: the check-in
  'checkIn.title': 'Wie war die Woche?',
  'checkIn.lead':
    'Vier Zeichen dafür, dass es leichter wird. Vergleich mit letzter Woche, so wie es sich für dich anfühlt.',
  'checkIn.pinch': 'Zwicken oder Klemmen im unteren Rücken beim Bücken',
  'checkIn.hips': 'Bewegung, die aus Hüfte und Oberschenkeln kommt statt aus dem Rücken',
  'checkIn.even': 'Stehen und Gehen, die sich gleichmäßig und leicht anfühlen',
  'checkIn.thoughts': 'Gedanken daran, den Rücken zu schonen',
  'checkIn.less': 'Weniger',
  'checkIn.same': 'Gleich',
  'checkIn.more': 'Mehr',
  'checkIn.send': 'Antworten behalten',
  'checkIn.later': 'Frag mich später',
  'checkIn.missing':
    '{left, plural, one {Noch eine Antwort, dann lassen sie sich behalten.} other {Noch # Antworten, dann lassen sie sich behalten.}}',
  'checkIn.notDue': 'Die nächsten Fragen kommen am Ende der Woche.',
} as const satisfies Readonly<Record<keyof typeof enCompanion, string>>;
