// What only the Safety place says, in German: the same keys as en-safety-page.ts, which the compiler holds. Add a key to
// both in the same commit; de.ts has the style and the words that are the same everywhere.
import type { enSafetyPage } from './en-safety-page.ts';

export const deSafetyPage = {
  'safetyPage.title': 'Sicherheit',
  'safetyPage.hurtsTitle': 'Der Knopf „Etwas tut weh“',
  'safetyPage.hurtsText':
    'Er ist in jeder Abfolge da. Er hält sofort an und zeigt diese Hinweise. Aufgeschrieben wird nichts, wenn du es nicht willst, und verloren geht auch nichts.',
  'safetyPage.askTitle': 'Frag vorher Fachleute',
  'safetyPage.askLead': 'wenn eines davon auf dich zutrifft:',
  'safetyPage.askInjury': 'eine frische Verletzung, ein Sturz oder eine Operation',
  'safetyPage.askHip':
    'ein künstliches Hüftgelenk, vor allem in den ersten Wochen, wenn Beine zu kreuzen und sich über den rechten Winkel zu beugen meist eingeschränkt sind',
  'safetyPage.askBones':
    'Osteoporose oder ein früherer Wirbelbruch: Vorbeugen mit Kraft oder Last muss vielleicht angepasst werden',
  'safetyPage.askPregnancy':
    'Schwangerschaft; ab etwa der 16. Woche meide es auch, lange flach auf dem Rücken zu liegen',
  'safetyPage.askPressure':
    'Bluthochdruck, der nicht eingestellt ist, oder ein Leistenbruch: vor jedem Stütz',
  'safetyPage.askUnexplained':
    'Rückenschmerz, der entzündlich ist, mit Krebs zusammenhängt oder ungeklärt ist, oder der mit Fieber oder Gewichtsverlust kommt',
  'safetyPage.askBalance': 'Schwierigkeiten mit dem Gleichgewicht',
  'safetyPage.askAge': 'unter 18 oder gebrechlich: dann mit Anleitung',
  'safetyPage.setUpTitle': 'Bevor du beginnst',
  'safetyPage.setUpChair': 'Sichere einen Stuhl mit Rollen, oder nimm einen ohne.',
  'safetyPage.setUpFloor': 'Mach den Boden um dich frei.',
  'safetyPage.setUpKnee': 'Leg etwas Weiches unter das Knie.',
  'safetyPage.setUpHold': 'Halte dich beim Aufstehen fest.',
  'safetyPage.setUpShoes': 'Zieh Schuhe mit Absatz aus, bevor du im Stehen übst.',
  'safetyPage.sourcesTitle': 'Woher das kommt',
  'safetyPage.sourcesText':
    'Die Zeichen stammen aus der Anleitung, auf der Sitbones aufbaut, mit Einzelheiten von den Seiten unten. „Hör für heute auf“, „Bevor du beginnst“ und die Zeilen zu Blutdruck, Leistenbruch, ungeklärtem Schmerz, Gleichgewicht und Alter sind von uns, aus Allgemeinwissen.',
  'safetyPage.sourceCauda': 'Warnzeichen des Cauda-equina-Syndroms',
  'safetyPage.sourceNhs': 'Gesundheitsdienst Norfolk und Waveney: Rückenschmerzen?',
  'safetyPage.sourceHip': 'Leeds Teaching Hospitals: künstliches Hüftgelenk',
  'safetyPage.sourceBones': 'Royal Osteoporosis Society: sich vorbeugen',
  'safetyPage.sourcePregnancy':
    'Eine Zeitung, die Ratschläge des Gesundheitsdienstes zur Schwangerschaft weitergibt',
  'safetyPage.sourceChair': 'Mayo Clinic: Dehnen auf einem Stuhl ohne Rollen',
} as const satisfies Readonly<Record<keyof typeof enSafetyPage, string>>;
