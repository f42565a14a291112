// What the Learn place says, in German: the same keys as en-learn.ts, which the compiler holds. Add a key to both in the same
// commit; de.ts has the style and the words that are the same everywhere. The mechanics keep their hedges (oft, kann,
// vielleicht), and nothing is promised that movement.md 2.1 rules out.
import type { enLearn } from './en-learn.ts';

export const deLearn = {
  'learn.chapters': 'Kapitel',
  'learn.next': 'Weiter: {chapter}',
  'learn.previous': 'Zurück: {chapter}',

  // Welcome
  'learn.welcome': 'Willkommen',
  'learn.partners.title': 'Hüfte und unterer Rücken sind ein Gespann',
  'learn.partners.text':
    'Wird die Hüfte steif oder träge, übernimmt der Rücken still einen Teil ihrer Arbeit. Das steckt vielleicht hinter manchem Schmerz, der aus dem Nichts zu kommen scheint.',
  'learn.partners.figure':
    'Ein Mensch steht entspannt, eine Hand auf den Rippen, eine auf dem Becken.',
  'learn.motto.title': 'Die Hüfte bewegt, der Rücken hält.',
  'learn.motto.text': 'Wenn du dir einen Satz merkst, dann diesen.',
  'learn.goals.title': 'Wofür Sitbones da ist',
  'learn.goals.text':
    'Du bist nicht zerbrechlich. Sanfte Bewegung und leichteres Bücken nehmen Last weg und bringen Vertrauen zurück.',
  'learn.goals.see':
    'Den Zusammenhang sehen: wie Hüfte und Rücken zusammenarbeiten, und warum sie klagen.',
  'learn.goals.know':
    'Ein paar einfache Bewegungspausen kennen, die Spannung lösen und die Last verteilen.',
  'learn.goals.build':
    'Kleine Gewohnheiten aufbauen, die auf deinen Rücken achten, damit du ihn vergessen kannst.',

  // How it works
  'learn.how': 'Wie es zusammenhängt',
  'learn.jobs.title': 'Zwei Teile, zwei Aufgaben',
  'learn.jobs.hips': 'Die Hüfte ist für große Bewegung gemacht: bücken, hocken, drehen, gehen.',
  'learn.jobs.back':
    'Der untere Rücken ist für Kontrolle gemacht: Halt geben und im Kleinen ausgleichen.',
  'learn.quiet.title': 'Wenn die Hüfte still wird',
  'learn.quiet.text':
    'Nach langem Sitzen, einer alten Verletzung oder aus Gewohnheit bewegt sich die Hüfte vielleicht weniger. Dann beugt, dreht und wölbt sich der untere Rücken mehr, als sein Teil ist, und kann mit der Zeit schmerzen.',
  'learn.bend.title': 'Ein Bücken, geteilt',
  'learn.bend.text':
    'Hüfte und unterer Rücken arbeiten als Einheit: Beim Bücken oder bei einem Schritt teilen sich Becken und Wirbelsäule die Bewegung, im Rhythmus. Feste Muskeln um die Hüfte können diesen Rhythmus stören, und der Rücken gleicht es aus.',
  'learn.bend.choice': 'So wird das Bücken gezeigt',
  'learn.bend.shared': 'Freie Hüfte',
  'learn.bend.stiff': 'Steife Hüfte',
  'learn.bend.hips': 'Hüfte',
  'learn.bend.back': 'Unterer Rücken',
  'learn.bend.sharedFigure': 'Ein Mensch bückt sich. Das meiste Beugen kommt aus der Hüfte.',
  'learn.bend.stiffFigure':
    'Ein Mensch bückt sich. Das meiste Beugen kommt aus dem unteren Rücken.',
  'learn.why.title': 'Warum die Hüfte?',
  'learn.why.text':
    'Schmerzen im unteren Rücken sind häufig, und was sie antreibt, liegt oft woanders. Eine steife Hüfte kann daran beteiligt sein, ob der Schmerz neu ist oder geblieben ist. Darum hilft es in vielen Fällen, die Hüfte beweglicher zu machen, wenn auch nicht in allen.',

  // Pelvis
  'learn.tilt': 'Das Becken',
  'learn.tilt.title': 'Kipp das Becken, und sieh, wie der Rücken folgt',
  'learn.tilt.slider': 'Neigung des Beckens',
  'learn.tilt.less': 'Weniger',
  'learn.tilt.more': 'Mehr',
  'learn.tilt.valueForward': 'Nach vorn gekippt, {amount, number} von 15',
  'learn.tilt.valueBack': 'Nach hinten gekippt, {amount, number} von 15',
  'learn.tilt.valueMiddle': 'Dazwischen',
  'learn.tilt.figure':
    'Ein Mensch von der Seite: das Becken und darüber der Bogen des unteren Rückens.',
  'learn.tilt.forwardTitle': 'Mehr: nach vorn gekippt',
  'learn.tilt.forwardText':
    'Feste Muskeln an der Vorderseite der Hüfte kippen es oft so. Das Hohlkreuz wird tiefer; die kleinen Gelenke dahinter werden vielleicht gedrückt, und auf die Bandscheiben wirkt womöglich mehr Schub.',
  'learn.tilt.backTitle': 'Weniger: nach hinten gekippt',
  'learn.tilt.backText':
    'Steife Muskeln hinter der Hüfte oder tief in ihr kippen es oft so. Der Bogen wird flacher, was Bänder und Muskeln belasten kann.',
  'learn.tilt.middleTitle': 'Dazwischen',
  'learn.tilt.middleText':
    'Platz nach beiden Seiten. Mehr sucht eine Bewegungspause nicht: eine Mitte, die du verlassen und zu der du zurückkommen kannst.',
  'learn.tilt.either': 'Beide Muster können mit einem Rückenschmerz einhergehen, der bleibt.',
  'learn.tilt.honest':
    'Einen Winkel, den du treffen musst, gibt es nicht: Menschen mit und ohne Rückenschmerz stehen mit fast derselben Neigung. Das hier zeigt, was woran zieht.',
  'learn.tilt.drawn':
    'Größer gezeichnet als in Wirklichkeit: Echte Neigungen liegen bei etwa 5 bis 12 Grad. Das Band zeigt, was eher zieht.',

  // Muscles
  'learn.muscles': 'Muskeln',
  'learn.muscles.title': 'Die Muskeln in dieser Geschichte',
  'learn.muscles.lead': 'Wähle einen, mit seinem Namen oder auf dem Bild.',
  'learn.muscles.names': 'Muskeln',
  'learn.muscles.front': 'Vorn',
  'learn.muscles.back': 'Hinten',
  'learn.muscles.deep': 'Tief',
  'learn.muscles.iliopsoas': 'Vorderseite der Hüfte',
  'learn.muscles.iliopsoasLatin': 'Iliopsoas',
  'learn.muscles.iliopsoasText':
    'Iliacus und Psoas, zwei Muskeln, die wie einer arbeiten, heben den Oberschenkel am stärksten. Der Psoas setzt vorn an der Lendenwirbelsäule an. Langes Sitzen hält beide kurz; sie können die Wirbelsäule dann nach unten und vorn ziehen, und ganz aufrecht zu stehen fällt schwer.',
  'learn.muscles.iliopsoasSign':
    'Vielleicht kennst du es als Ziehen nach langem Sitzen, oder als Mühe, aufrecht zu bleiben.',
  'learn.muscles.gluteus': 'Gesäß',
  'learn.muscles.gluteusLatin': 'Gluteus maximus',
  'learn.muscles.gluteusText':
    'Der große Muskel, der die Hüfte streckt: beim Aufstehen, Treppensteigen, Gehen. Ist er schwach oder träge, machen die Muskeln hinten am Oberschenkel und am unteren Rücken oft Überstunden für ihn.',
  'learn.muscles.hamstrings': 'Helfer dahinter',
  'learn.muscles.hamstringsLatin': 'Hintere Oberschenkelmuskeln und Rückenstrecker',
  'learn.muscles.hamstringsText':
    'Sie helfen dem Gesäß und übernehmen, wenn es zu wenig tut. Feste Muskeln hinten an der Hüfte können auch begrenzen, wie weit sie sich beugt und nach innen dreht; der untere Rücken dreht oder beugt sich dann beim Gehen und auf der Treppe vielleicht mehr.',
  'learn.muscles.piriformis': 'Tief im Gesäß',
  'learn.muscles.piriformisLatin': 'Piriformis',
  'learn.muscles.piriformisText':
    'Ein kleiner Muskel unter dem großen, der die Hüfte dreht. Fest oder gereizt kann er sich wie Ischias anfühlen und verändern, wie die Hüfte sich dreht.',
  'learn.muscles.piriformisFlag':
    'Bitte gib dich nicht mit einem Muskel als Grund zufrieden. Lass ärztlich nachsehen, wenn:',
  'learn.muscles.safety': 'Sicherheit öffnen',
  'learn.familiar.title': 'Wo es fest ist, entscheidet, was hilft',
  'learn.familiar.text':
    '„Was kommt dir bekannt vor?“ schlägt Bewegungspausen vor, je nachdem, was du bemerkst. Ein Vorschlag, nie eine Diagnose.',
  'learn.familiar.open': 'Was kommt dir bekannt vor?',

  // Two tracks
  'learn.tracks': 'Zwei Wege',
  'learn.tracks.title': 'Platz schaffen, dann dafür sorgen, dass er bleibt',
  'learn.tracks.text':
    'Zwei Dinge, immer wieder: steifen Stellen Platz zum Bewegen geben, und die Kraft aufbauen, ihn zu behalten. Wiederzukommen zählt mehr, als viel zu tun.',
  'learn.tracks.move': 'Bewegen',
  'learn.tracks.moveText':
    'Ruhiges Dehnen hilft festen Muskeln, das Becken loszulassen, sodass es zur Mitte finden kann.',
  'learn.tracks.moveDose': 'Einmal am Tag der Hüftöffner auf jeder Seite, und 5 bis 10 Hüftbeugen.',
  'learn.tracks.moveFigure':
    'Ein Mensch kniet auf einem Knie und lässt die Hüfte nach vorn gleiten.',
  'learn.tracks.strengthen': 'Kräftigen',
  'learn.tracks.strengthenText':
    'Kraft zählt genauso. Mit schwachem Gesäß und einer Körpermitte, die sich heraushält, bestimmen die festen Muskeln.',
  'learn.tracks.strengthenDose':
    '3 Sätze zu 10 bis 15, an drei Tagen der Woche, mit einem Ruhetag dazwischen.',
  'learn.tracks.strengthenFigure': 'Ein Mensch liegt auf dem Rücken und hebt das Becken.',
  'learn.tracks.week': 'Deine Woche ansehen',

  // Habits
  'learn.habits': 'Gewohnheiten',
  'learn.habits.title': 'Vier kleine Gewohnheiten',
  'learn.habits.change': 'Wechsle oft die Lage',
  'learn.habits.changeText': 'Lange stillzuhalten kostet den Rücken mehr als leichte Bewegung.',
  'learn.habits.both': 'Nimm beide Hüften',
  'learn.habits.bothText':
    'Wechsle das Bein, auf das du dich stützt, und die Hand, mit der du trägst.',
  'learn.habits.walk': 'Geh weich',
  'learn.habits.walkText': 'Kürzere, weichere Schritte erschüttern Hüfte und Rücken weniger.',
  'learn.habits.chores': 'Bück dich im Haushalt aus der Hüfte',
  'learn.habits.choresText': 'Jedes Mal dasselbe Beugen: Hüfte nach hinten, Wirbelsäule lang.',
  'learn.habits.pickUp': 'Etwas aufheben',
  'learn.habits.brush': 'Zähne putzen',
  'learn.habits.feed': 'Die Tiere füttern',

  // Evidence
  'learn.evidence': 'Belege',
  'learn.evidence.title': 'Was man weiß, und was nicht',
  'learn.evidence.breaks': 'Aufzustehen birgt wenig Risiko',
  'learn.evidence.breaksText':
    'In Studien im Büro kosteten Pausen keine Leistung und gaben etwas Schwung. Unbehagen linderten aktive mit einem Wechsel der Haltung am besten.',
  'learn.evidence.moving': 'Bewegen bringt mehr als Stehen',
  'learn.evidence.movingText':
    'Pausen im Gehen wirkten am breitesten. Stillstehen hat seine eigene Grenze: Nach etwa 70 Minuten beginnt der untere Rücken zu klagen, bei manchen früher.',
  'learn.evidence.often': 'Wie oft, ist eine offene Frage',
  'learn.evidence.oftenText':
    'Für den Blutzucker sah im Labor alle 30 Minuten oder öfter am besten aus. Die Studien sind klein, und keine Gesundheitsbehörde nennt eine Zahl. Wir beginnen bei 45; nimm, was du beibehältst.',
  'learn.evidence.fewer': 'Weniger neue Schmerzen, in einer guten Studie',
  'learn.evidence.fewerText':
    'Binnen sechs Monaten bekamen neue Schmerzen im unteren Rücken: 9 von 100 Büroangestellten mit Erinnerung an aktive Pausen, 7 von 100 mit kleinen Sitzwechseln und 33 von 100 ohne. Ein Labor, ein besonderer Sitz, große Unsicherheit.',
  'learn.evidence.stretch': 'Einzelne Dehnungen: wenig belegt',
  'learn.evidence.stretchText':
    'Dass eine einzelne Dehnung von hier Schmerz lindert, ist dünn belegt. Training insgesamt hilft bei länger bleibendem Rückenschmerz etwas, und ein betreutes Gehprogramm schob die nächste Episode hinaus.',
  'learn.evidence.posture': 'Die Haltung ist nicht schuld',
  'learn.evidence.postureText':
    'Rücken, die schmerzen, und Rücken, die es nicht tun, sind fast gleich gebogen, und Heben mit rundem Rücken zeigte sich nicht als Risiko. Wir zeigen die Hüftbeuge als Können, nicht aus Angst.',
  'learn.evidence.fade': 'Erinnerungen nutzen sich ab',
  'learn.evidence.fadeText':
    'In den meisten Studien lässt ihre Wirkung binnen Monaten nach. Darum wechselt Sitbones ab, verlangt wenig und wird kleiner, wenn du viel zu tun hast.',
  'learn.evidence.weakTitle': 'Unsere schwächsten Stellen',
  'learn.evidence.weakText':
    'Wir haben Zusammenfassungen der Studien gelesen, nicht die ganzen Arbeiten. Die meisten Varianten am Schreibtisch beruhen auf Seiten von Kliniken, die Summen fürs Dehnen auf der Zusammenfassung einer Übersicht, und der Rat zum flachen Liegen in der Schwangerschaft auf einer Zeitung, die den Gesundheitsdienst zitiert.',
  'learn.evidence.oursTitle': 'Was von uns ist',
  'learn.evidence.oursText':
    'Alle Tempi und Winkel, die Zeiten für Stütz und Vierer-Dehnung, die Anzahlen in den Bewegungspausen, drei Minuten als Länge, die über den Tag verteilte Kraft und die Hüftbeuge am Schreibtisch. Keine Studie hat Sitbones geprüft, und noch hat niemand aus der Physiotherapie es durchgesehen.',
  'learn.evidence.promise':
    'Darum steht hier kein Versprechen über Schmerz, Haltung oder Gesundheit. Der Maßstab ist deiner: Bücken mit weniger Zwicken, Bewegung, die du in der Hüfte spürst, leichteres Gehen, weniger Gedanken an deinen Rücken.',
  'learn.evidence.sources': 'Quellen',
  'source.breaksReview':
    'Waongenngarm und andere, 2018: Pausen bei der Arbeit, 11 Studien. Applied Ergonomics 68',
  'source.microBreaks': 'Albulescu und andere, 2022: kleinste Pausen, 22 Stichproben',
  'source.walkNotStand': 'Bailey und Locke, 2015: Gehen gegen Stehen, 10 Erwachsene',
  'source.walkingReview': 'Übersicht über Pausen im Gehen und im Stehen, 2023',
  'source.standing': 'Coenen und andere, 2017: wie lange Stehen leicht bleibt, 25 Studien im Labor',
  'source.doses': 'Diaz und andere, 2023: viermal Gehen verschiedener Länge, 11 Erwachsene',
  'source.frequency': 'Yin und andere, 2024: Pausen nach Häufigkeit, 13 Studien, 211 Erwachsene',
  'source.guideline': 'Weltgesundheitsorganisation, 2020: Leitlinie zur Zeit im Sitzen',
  'source.office':
    'Waongenngarm und andere, 2021: aktive Pausen und Sitzwechsel, 193 Büroangestellte',
  'source.hipStretch': 'Hatefi und andere, 2021: Hüftdehnung bei Rückenschmerz, 30 Frauen',
  'source.exercise':
    'Zusammengefasste Studien für eine Leitlinie der Weltgesundheitsorganisation: Training bei bleibendem Rückenschmerz',
  'source.walking': 'Pocovi und andere, 2024: ein Gehprogramm, 701 Erwachsene',
  'source.curves': 'Laird und andere, 2014: Biegung mit und ohne Rückenschmerz, 43 Studien',
  'source.lifting': 'Saraceni und andere, 2020: runder Rücken beim Heben, 12 Studien',
  'source.fading': 'Stephenson und andere, 2017: Technik gegen das Sitzen, 15 Studien',
  'source.stretchDose': 'Ingram und andere, 2025: wie viel Dehnen, 189 Studien',

  // A line for hard days; the one for the end of a week is the Week place's
} as const satisfies Readonly<Record<keyof typeof enLearn, string>>;
