// How to mend a file of routines, in German: the same keys as en-mends.ts, which the compiler holds. Add a key to both in the
// same commit. Each goes on after the name of a field and a colon; what people write in a file stands in straight quotation
// marks, as it does there.
import type { enMends } from './en-mends.ts';

export const deMends = {
  // Reading JSON
  'json.empty': 'die Datei ist leer: schreib einen Wert hinein',
  'json.afterEnd': 'nimm heraus, was nach dem Ende kommt, oder eine zu frühe schließende Klammer',
  'json.long': 'es ist viel mehr, als es sein sollte: kürze es',
  'json.deep': 'es ist zu tief verschachtelt: so viele Klammern braucht hier nichts',
  'json.colon': 'schreib einen Doppelpunkt hinter {key}',
  'json.commaBeforeEnd': 'nimm das Komma vor {close} heraus',
  'json.endMissing': 'die Datei endet zu früh: für die Klammer aus Zeile {line} fehlt ein {close}',
  'json.comma':
    'schreib davor ein Komma, oder {close}, um zu schließen, was in Zeile {line} begann',
  'json.textOpen': 'schließ diesen Text in derselben Zeile mit einem Anführungszeichen',
  'json.backslash': 'schreib \\\\ für einen umgekehrten Schrägstrich',
  'json.control': 'nimm dieses Steuerzeichen heraus, etwa einen Tabulator in einem Text',
  'json.keyMissing': 'die Datei endet zu früh: ein {close} fehlt',
  'json.key': 'schreib hier den Namen eines Felds, in "Anführungszeichen"',
  'json.valueMissing': 'die Datei endet zu früh: ein Wert fehlt',
  'json.value':
    'schreib hier einen Wert: einen Text in Anführungszeichen, eine Zahl, {brace} oder {bracket}',
  'json.number': 'schreib die Zahl {word} schlicht, wie 12 oder 0.5',
  'json.word': 'setz {word} in Anführungszeichen, oder schreib true, false oder eine Zahl',
  'json.singleQuotes': 'nimm "gerade doppelte" Anführungszeichen',
  'json.printedQuotes': 'nimm "gerade" Anführungszeichen, keine gedruckten',
  'json.comment': 'nimm den Kommentar heraus: JSON kennt keine',
  'json.extraComma': 'nimm dieses Komma heraus, oder schreib, was davor gehört',
  'json.twice': 'es steht zweimal da, in Zeile {first} und {second}: behalte eines davon',

  // Any field
  'field.missing': 'füg es hinzu: eine Abfolge braucht dieses Feld',
  'field.missingInMovement': 'füg es hinzu: eine Übung braucht dieses Feld',
  'field.unknown': 'lass es weg: eine Abfolge hat hier kein solches Feld',
  'field.unknownInMovement': 'lass es weg: eine Übung hat kein solches Feld',
  'field.near': 'ein solches Feld gibt es hier nicht: meintest du "{nearest}"?',
  'field.braces': 'schreib es in geschweiften Klammern: {example}',
  'field.other': 'das gehört nicht hierher: was hierher gehört, steht in routines/README.md',
  'choice.one': 'schreib {others} oder {last}',
  'list.any': 'schreib eine Liste',
  'list.rows': 'schreib eine Liste von Zeilen wie {example}',
  'list.poses': 'schreib eine Liste von Posen',
  'list.phases': 'schreib eine Liste von Phasen',
  'list.steps': 'schreib eine Liste von Schritten',
  'list.sentences': 'schreib eine Liste von Sätzen',
  'list.sources': 'schreib eine Liste von Quellen',
  'number.quoted':
    'schreib die Zahl der {unit, select, seconds {Sekunden} times {Male} other {Sekunden oder Wiederholungen}} ohne Anführungszeichen',
  'number.needed':
    'schreib eine Zahl, wie viele {unit, select, seconds {Sekunden} times {Male} other {Sekunden oder Wiederholungen}}',
  'number.whole':
    'schreib eine ganze Zahl, wie viele {unit, select, seconds {Sekunden} times {Male} other {Sekunden oder Wiederholungen}}',
  'number.least': 'schreib mindestens {least}',
  'number.most': 'schreib höchstens {most}',
  'number.between': 'schreib eine Zahl zwischen {least} und {most}',

  // Texts
  'text.quotes': 'schreib einen Text in Anführungszeichen',
  'text.empty': 'schreib mindestens ein Wort',
  'text.long': 'kürze es auf {most} Zeichen (es hat {length})',
  'text.tooLong': 'kürze es auf {most} Zeichen',
  'text.braces': 'nimm geschweifte Klammern nur für {words}, oder für zwei Wörter wie {pair}',
  'text.markup': 'lass die Zeichen {open} und {close} weg: der Text wird gezeigt, wie er ist',
  'text.line': 'halte es in einer Zeile, ohne Steuerzeichen',
  'text.halfSign': 'ein Zeichen darin ist nur halb da: schreib es noch einmal',
  'text.direction': 'lass die unsichtbaren Zeichen weg, die die Schreibrichtung drehen',
  'text.invisible': 'lass Zeichen weg, die man nicht sieht, wie Leerzeichen ohne Breite',
  'text.marks': 'setz weniger Zeichen über und unter einen Buchstaben',
  'text.address': 'schreib eine ganze Adresse, mit http:// oder https://',

  // Names
  'id.form': 'nimm kleine Buchstaben, Ziffern und einzelne Bindestriche',
  'id.reserved': 'nimm ein anderes Wort: dieses behalten Computer für sich',
  'code.form': 'schreib einen kurzen Code wie "R1"',
  'language.form': 'schreib das Kürzel einer Sprache, wie "de", "en" oder "pt-BR"',
  'row.quotes': 'schreib eine Zeile der Notizen zur Bewegung in Anführungszeichen, wie "C01"',
  'row.unknown': 'schreib eine Zeile der Notizen zur Bewegung, A01 bis J02, wie "C01"',
  'pose.quotes': 'schreib den Namen einer Pose in Anführungszeichen, wie "SIT-NEUTRAL"',
  'pose.sides':
    'eine Pose {pose} gibt es nicht: sie hat zwei Seiten, also schreib "{right}" oder "{left}"',
  'pose.near': 'eine Pose {pose} gibt es nicht: meintest du "{nearest}"?',
  'pose.unknown': 'eine Pose {pose} gibt es nicht; routines/README.md zählt die Posen auf',

  // Steps
  'breath.choice': 'schreib "easy", "steady", "in", "out", "movement" oder {example}, in Sekunden',
  'step.fill':
    'die Phasen dauern {times} × {once} s = {total} s, der Schritt {seconds} s: mach sie gleich lang',
  'step.side': 'füg "side": "right" oder "left" hinzu: der Schritt hat eine Seite',
  'step.otherSide':
    'da steht {said}, aber die Pose {pose} übt {works, select, right {rechts} other {links}}: bring beides in Einklang',
  'step.from': 'lass es weg: nur der erste Schritt darf sagen, wo er beginnt',
  'via.most': 'nenn höchstens sechs Posen auf dem Weg',
  'phases.least': 'nenn mindestens eine Phase',
  'phases.most': 'nenn höchstens zwölf Phasen',
  'steps.least': 'nenn mindestens einen Schritt',
  'steps.most': 'nenn höchstens 80 Schritte',

  // The whole
  'whole.braces': 'schreib eine Abfolge in geschweiften Klammern: {example}',
  'whole.long': 'es sind weit mehr als 80 Schritte: kürze es',
  'whole.more':
    'bring erst das in Ordnung: {count, plural, one {es gibt noch # Fehler} other {es gibt noch # Fehler}}',
  'whole.format': 'schreib {format}: diese Version liest kein anderes Format',
  'whole.seconds': 'die Schritte dauern zusammen {total} s: gut sind {least} bis {most} s',
  'whole.micro':
    'ein "micro" dauert höchstens {most} s, dieses {total} s: schreib "routine", oder kürze es',
  'whole.sitsAndStands': 'es sitzt und steht: schreib "{wanted}"',
  'whole.position':
    'die Pose {pose} ist {wanted, select, seated {auf einem Stuhl} standing {auf den Füßen} kneeling {auf einem Knie} other {am Boden}}: schreib "{wanted}"',
  'whole.onChair': 'alles davon geschieht auf dem Stuhl: schreib "seated"',

  // Movement pages
  'rows.least': 'nenn mindestens eine Zeile',
  'rows.most': 'nenn höchstens sechs Zeilen',
  'focus.least': 'nenn mindestens einen Schwerpunkt',
  'focus.most': 'nenn höchstens vier',
  'sentences.least': 'schreib mindestens zwei Schritte',
  'sentences.most': 'schreib höchstens acht Schritte',
  'sources.least': 'nenn mindestens eine Quelle',
  'sources.most': 'nenn höchstens sechs Quellen',
  'demo.least': 'schreib mindestens zwei Schritte',
  'demo.most': 'schreib höchstens zehn Schritte',
} as const satisfies Readonly<Record<keyof typeof enMends, string>>;
