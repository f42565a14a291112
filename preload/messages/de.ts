// Every sentence of en.ts in German; its keys are the same ones, which the compiler holds. A key is added here and there in
// the same commit, in the same block. Style: du, warm, short, „…“ as quotes, no exclamation marks; the arguments keep their
// names and kinds, a plural has `one` and `other` (tests/contract/translations.test.ts).
//
// Words that are the same everywhere: reset = Bewegungspause, sitting clock = Sitzuhr, pause (of the program) = ruhen,
// snooze = später, skip = auslassen, hinge = Hüftbeuge, hip opener = Hüftöffner, plank = Stütz, bridge = Brücke,
// set = Satz, low back = unterer Rücken, call = Gespräch, routine = Abfolge, movement = Übung, library = Bibliothek.
// Words typed on the command line stay as they are: status, standing, tomorrow, now.
import type { en } from './en.ts';

export const de = {
  // Shared words
  'side.right': 'Rechte Seite',
  'side.left': 'Linke Seite',
  'position.seated': 'Im Sitzen',
  'position.standing': 'Im Stehen',
  'position.kneeling': 'Im Knien',
  'position.floor': 'Am Boden',
  'position.mixed': 'Gemischt',
  'duration.minutes': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'duration.seconds': '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'duration.minutesShort': '{minutes, number} min',
  'duration.secondsShort': '{seconds, number} s',
  'duration.minutesSecondsShort': '{minutes, number} min {seconds, number} s',
  'duration.hours': '{hours, plural, one {# Stunde} other {# Stunden}}',
  'duration.hoursMinutes':
    '{hours, plural, one {# Stunde} other {# Stunden}} {minutes, plural, one {# Minute} other {# Minuten}}',

  // Popup: the clock
  'clock.region': 'Sitzuhr',
  'clock.sittingLabel': '{minutes, plural, one {Minute im Sitzen} other {Minuten im Sitzen}}',
  'clock.sittingHoursLabel': 'Stunden im Sitzen',
  'clock.deskLabel':
    '{minutes, plural, one {Minute am Schreibtisch} other {Minuten am Schreibtisch}}',
  'clock.deskHoursLabel': 'Stunden am Schreibtisch',
  'clock.standingLabel': '{minutes, plural, one {Minute im Stehen} other {Minuten im Stehen}}',
  'clock.standingHoursLabel': 'Stunden im Stehen',
  'clock.figure': '{minutes, number}',
  'clock.hoursMinutes': '{hours, number}:{minutes, number, ::00}',
  'clock.date': '{at, date, ::EEEEdMMMM}',
  'clock.sittingInWords': '{duration} im Sitzen, von {interval}.',
  'clock.deskInWords': '{duration} am Schreibtisch, von {interval}.',
  'clock.standingInWords': '{duration} im Stehen. Auf der Sitzuhr: noch {sitting}.',
  'clock.nextReset':
    'Nächste Bewegungspause in etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'clock.nextResetSoon': 'Nächste Bewegungspause in weniger als einer Minute',
  'clock.nextWhat': '{title} · {duration}',
  'clock.due': 'Zeit für eine Bewegungspause',
  'clock.dueDetail': 'Sie wartet, bis du kurz innehältst.',
  'clock.snoozedUntil': 'Verschoben bis {at, time, short} Uhr',
  'clock.snoozedForCall': 'Verschoben, bis das Gespräch zu Ende ist',
  'clock.pausedUntil': 'Ruht bis {at, time, short} Uhr',
  'clock.pausedUntilDay': 'Ruht bis {at, date, ::EEEE}, {at, time, short} Uhr',
  'clock.paused': 'Ruht, bis du fortsetzt',
  'clock.pausedDetail': 'Die Sitzuhr steht still.',
  'clock.offHoursUntil': 'Außerhalb deiner Zeiten bis {at, time, short} Uhr',
  'clock.offHoursUntilDay': 'Außerhalb deiner Zeiten bis {at, date, ::EEEE}, {at, time, short} Uhr',
  'clock.offHoursDetail': 'Bis dahin steht die Sitzuhr still.',
  'clock.awaySince': 'Weg seit {at, time, short} Uhr',
  'clock.awayDetail': 'Solange du weg bist, baut sich die Sitzzeit ab.',
  'clock.standing': 'Stehen baut die Sitzzeit ab',
  'clock.standingDetail':
    '{minutes, plural, =0 {Die Sitzuhr ist leer.} one {Noch # Minute auf der Sitzuhr.} other {Noch # Minuten auf der Sitzuhr.}}',
  'clock.stopped': 'Die Sitzuhr steht still',
  'clock.unknownInput':
    'Tastatur und Maus sind hier nicht zu sehen; nur ein gesperrter Bildschirm oder der Ruhezustand zählt als weg.',
  'clock.why': 'Warum?',
  'clock.checkIn': 'Vier kurze Fragen zu deiner Woche',
  'clock.startReset': 'Bewegungspause starten',
  'clock.startNow': 'Jetzt starten',
  'clock.standUp': 'Ich stehe',
  'clock.sitDown': 'Ich sitze',
  'clock.resume': 'Fortsetzen',
  'clock.anotherReset': 'Eine andere',

  // Why a due reset is kept back
  'hold.paused': 'Sitbones ruht',
  'hold.offHours': 'Außerhalb deiner Zeiten',
  'hold.emptyDesk': 'Wartet, bis du zurück bist',
  'hold.call': 'Wartet auf das Ende deines Gesprächs',
  'hold.fullScreen': 'Wartet auf das Ende des Vollbilds',
  'hold.doNotDisturb': 'Wartet, bis „Nicht stören“ aus ist',
  'hold.quiet': 'Bleibt eine Weile still',
  'hold.cap': 'Bleibt still: drei Erinnerungen in dieser Stunde',
  'hold.detail': 'Eine Bewegungspause steht bereit, sobald du magst.',

  // What the clock counts, and why something is shown or nothing
  'why.sitting.input': 'Zählt als Sitzen: Du bist an Tastatur oder Maus.',
  'why.sitting.call': 'Zählt als Sitzen: Ein anderes Programm nutzt das Mikrofon.',
  'why.sitting.film': 'Zählt als Sitzen: Etwas, das du anschaust, hält den Bildschirm wach.',
  'why.sitting.unknown': 'Zählt als Sitzen: Mehr als die Bildschirmsperre ist hier nicht zu sehen.',
  'why.provisional':
    'Seit {minutes, plural, one {# Minute} other {# Minuten}} keine Eingabe: Zählt vorerst als Sitzen und wird zurückgenommen, falls du weg bist.',
  'why.standing':
    'Zählt als Stehen, wie du gesagt hast: bisher {minutes, plural, =0 {weniger als eine Minute} one {# Minute} other {# Minuten}}.',
  'why.away.input': 'Zählt als weg seit {at, time, short} Uhr.',
  'why.away.passive': 'Zählt als weg seit {at, time, short} Uhr.',
  'why.away.said': 'Zählt als weg seit {at, time, short} Uhr.',
  'why.away.unknown': 'Zählt als weg seit {at, time, short} Uhr.',
  'why.away.idle': 'Zählt als weg seit {at, time, short} Uhr: seitdem keine Eingabe.',
  'why.away.lock': 'Zählt als weg seit {at, time, short} Uhr: Der Bildschirm war gesperrt.',
  'why.away.suspend': 'Zählt als weg seit {at, time, short} Uhr: Der Rechner schlief.',
  'why.away.off': 'Zählt als weg seit {at, time, short} Uhr: Sitbones lief nicht.',
  'why.still.reset':
    'Die Sitzuhr steht für die Bewegungspause still, und danach, bis du zurück bist.',
  'why.still.paused': 'Die Sitzuhr steht still: Sitbones ruht.',
  'why.still.offHours': 'Die Sitzuhr steht still: Es ist außerhalb deiner Zeiten.',
  'why.notDue': 'Vor {at, time, short} Uhr ist nichts fällig.',
  'why.lookingForPause':
    'Fällig seit {since, time, short} Uhr. Wartet auf einen ruhigen Moment, längstens bis {latest, time, short} Uhr.',
  'why.held.paused': 'Fällig seit {since, time, short} Uhr. Wartet: Sitbones ruht.',
  'why.held.offHours':
    'Fällig seit {since, time, short} Uhr. Wartet: Es ist außerhalb deiner Zeiten.',
  'why.held.emptyDesk':
    'Fällig seit {since, time, short} Uhr. Wartet: Am Schreibtisch scheint niemand zu sein.',
  'why.held.call':
    'Fällig seit {since, time, short} Uhr. Wartet: Ein anderes Programm nutzt das Mikrofon.',
  'why.held.fullScreen':
    'Fällig seit {since, time, short} Uhr. Wartet: Ein anderes Programm füllt den Bildschirm oder präsentiert.',
  'why.held.doNotDisturb':
    'Fällig seit {since, time, short} Uhr. Wartet: „Nicht stören“ ist eingeschaltet.',
  'why.held.quiet':
    'Fällig seit {since, time, short} Uhr. Bleibt eine halbe Stunde still, weil eine Erinnerung ohne Antwort blieb.',
  'why.held.cap':
    'Fällig seit {since, time, short} Uhr. Bleibt still: Es gab drei Erinnerungen in einer Stunde.',
  'why.snoozed': 'Verschoben bis {at, time, short} Uhr.',
  'why.snoozedForCall': 'Verschoben, bis das Gespräch zu Ende ist.',
  'why.shown': 'Zu sehen seit {at, time, short} Uhr.',

  // A stretch of today that cannot be put right
  'stretch.backwards': 'Das Ende muss nach dem Anfang liegen.',
  'stretch.ahead': 'Das Ende liegt noch vor dir; berichtigen lässt sich nur, was schon war.',
  'stretch.notToday':
    'Berichtigen lässt sich nur, was von heute verzeichnet ist, und das beginnt später.',
  'stretch.unrecorded': 'In dieser Zeit ist kein Sitzen, Stehen oder Wegsein verzeichnet.',
  'stretch.already': 'So steht es schon da.',

  // Popup: the line of the day
  'day.empty': 'Dein Tag beginnt hier.',
  'day.now': 'jetzt',
  'day.at': '{at, time, short}',
  'day.resets':
    '{resets, plural, =0 {Noch keine Bewegungspause} one {# Bewegungspause} other {# Bewegungspausen}}',
  'day.inWords':
    'Heute seit {from, time, short} Uhr: {sitting} im Sitzen, {standing} im Stehen, {resets, plural, =0 {noch keine Bewegungspause} one {# Bewegungspause} other {# Bewegungspausen}}.',

  // Popup: the menu
  'menu.open': 'Mehr',
  'menu.snooze': '{minutes, plural, one {# Minute später} other {# Minuten später}}',
  'menu.wasHere': 'Ich saß von {from, time, short} bis {to, time, short} Uhr',
  'menu.pauseTitle': 'Sitbones ruhen lassen',
  'menu.pauseMinutes': '{minutes, plural, one {# Minute lang} other {# Minuten lang}}',
  'menu.pauseHours': '{hours, plural, one {# Stunde lang} other {# Stunden lang}}',
  'menu.pauseTomorrow': 'Bis morgen',
  'menu.pauseForGood': 'Bis ich fortsetze',
  'menu.workNow': 'Ich arbeite jetzt',
  'menu.resume': 'Fortsetzen',
  'menu.safety': 'Sicherheit',
  'menu.companion': 'Sitbones öffnen',
  'menu.settings': 'Einstellungen',
  'menu.hide': 'Dieses Fenster schließen',
  'menu.quit': 'Sitbones beenden',

  // Prompt card
  'card.region': 'Zeit für eine Bewegungspause',
  'card.announce': 'Zeit für eine Bewegungspause: {title}.',
  'card.eyebrow': '{minutes, plural, one {# Minute im Sitzen} other {# Minuten im Sitzen}}',
  'card.eyebrowStanding':
    '{minutes, plural, one {# Minute auf den Beinen} other {# Minuten auf den Beinen}}',
  // What stands for {then} has its verb in front: „stehe ich auf“.
  'card.plan': 'Dein Plan: Wenn {when}, dann {then}.',
  'card.start': 'Start · {minutes, number} min',
  'card.startSeconds': 'Start · {seconds, number} s',
  'card.snooze': '{minutes, number} min später',
  'card.snoozeName': '{minutes, plural, one {# Minute später} other {# Minuten später}}',
  'card.snoozeOthers': 'Um eine andere Zeit verschieben',
  'card.snoozeMinutes': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'card.snoozeForCall': 'Nach dem Gespräch',
  'card.skip': 'Auslassen',
  'card.putAway': 'Weglegen (Esc)',
  'card.another': 'Eine andere',
  'card.safety': 'Sicherheit',
  'card.standQuestion': 'Eine Minute aufstehen?',
  'card.standYes': 'Ja',
  'card.changeQuestion': 'Eine Weile sitzen oder dich ein wenig bewegen?',
  'card.changeSit': 'Eine Weile sitzen',
  'card.changeMove': 'Bewegen · {minutes, number} min',

  // Why this routine
  'reason.pinned': 'Die hast du angeheftet.',
  'reason.favourite': 'Eine, die du besonders magst.',
  'reason.openerNotYetToday': 'Heute noch kein Hüftöffner.',
  'reason.openerMoreToday':
    'Je Seite hast du heute {held, number} von {wanted, number} Sekunden gehalten; hier kommen welche dazu.',
  'reason.hingesNotYetToday':
    '{hinges, plural, =0 {Heute noch keine Hüftbeugen.} one {Heute bisher eine Hüftbeuge.} other {Heute bisher # Hüftbeugen.}}',
  'reason.hingesDone':
    '{hinges, plural, one {# Hüftbeuge} other {# Hüftbeugen}} heute schon, darum wird stattdessen gegangen.',
  'reason.strengthSlice':
    '{moved, select, yes {Die Kraft vom {weekday, select, mon {Montag} tue {Dienstag} wed {Mittwoch} thu {Donnerstag} fri {Freitag} sat {Samstag} other {Sonntag}} ist auf heute gerückt} other {{weekday, select, mon {Montag} tue {Dienstag} wed {Mittwoch} thu {Donnerstag} fri {Freitag} sat {Samstag} other {Sonntag}} ist Krafttag}}: Satz {slice, number} von {of, number}{place, select, desk {, am Schreibtisch} other {}}.',
  'reason.strengthSession':
    '{moved, select, yes {Die Kraft vom {weekday, select, mon {Montag} tue {Dienstag} wed {Mittwoch} thu {Donnerstag} fri {Freitag} sat {Samstag} other {Sonntag}} ist auf heute gerückt.} other {{weekday, select, mon {Montag} tue {Dienstag} wed {Mittwoch} thu {Donnerstag} fri {Freitag} sat {Samstag} other {Sonntag}} ist Krafttag: alle drei Sätze.}}',
  'reason.feltLooser': 'Danach warst du zuletzt lockerer.',
  'reason.notForAWhile': 'Die hattest du länger nicht.',
  'reason.lastWasOther': 'Etwas anderes als beim letzten Mal.',
  'reason.onlyFitting': 'Die eine, die gerade passt.',
  'reason.onCall':
    '{calls, plural, =1 {Du bist in einem Gespräch} =2 {Das zweite Gespräch heute} other {Heute schon Gespräch Nummer #}}, darum eine im Sitzen.',
  'reason.shortOne': 'Eine kurze, denn gerade ist viel los.',
  'reason.freshStart': 'Die erste des Tages.',
  'reason.standingLong': 'Du stehst schon eine Weile.',

  // Choosing another routine
  'chooser.title': 'Bewegungspause wählen',
  'chooser.full': 'Ein paar Minuten',
  'chooser.micro': 'Eine Minute',
  'chooser.meta': '{position} · {duration}',
  'chooser.close': 'Schließen',

  // Player
  'player.region': 'Bewegungspause: {title}',
  'player.stepOf': '{step, number} von {steps, number}',
  'player.stepOfName': 'Schritt {step, number} von {steps, number}',
  'player.variant': 'Tischvariante',
  'player.variantWhy': 'Für den Schreibtisch abgewandelt',
  'player.seconds': '{seconds, number}',
  'player.secondsLeft':
    '{seconds, plural, one {Noch # Sekunde in diesem Schritt} other {Noch # Sekunden in diesem Schritt}}',
  'player.next': 'Danach: {name} · {seconds, number} s',
  'player.last': 'Letzter Schritt',
  'player.totalLeft': 'noch {minutes, number}:{seconds, number, ::00}',
  'player.totalName': '{done} von {total} geschafft',
  'player.pause': 'Anhalten',
  'player.resume': 'Weiter',
  'player.back': 'Einen Schritt zurück',
  'player.skip': 'Diesen Schritt auslassen',
  'player.putOff': 'Lieber verschieben',
  'player.end': 'Beenden',
  'player.hurts': 'Etwas tut weh',
  'player.announce': '{name}. {line}',
  'player.figure': 'Eine gezeichnete Figur: {name}',
  'player.repetition': '{count, number} von {times, number}',
  'player.repetitionName': 'Wiederholung {count, number} von {times, number}',
  'player.hold': 'Warten',
  'player.holdName': 'Warten: am Ende dieses Schritts auf mich warten (R)',
  'player.held': 'Wartet',
  'player.heldName': 'Wartet am Ende dieses Schritts. Drücken, um ohne Halt weiterzugehen (R)',
  'player.ready': 'Bereit',
  'player.waiting': 'Lass dir Zeit',
  'player.waitingAnnounce': 'Es geht weiter, sobald du bereit bist.',
  'player.avoid': 'Zu vermeiden',
  'player.avoidText': 'Vermeide: {mistake}',
  'player.larger': 'Größer',
  'player.fullScreen': 'Vollbild',
  'player.fullScreenOther': 'Vollbild auf dem anderen Bildschirm',
  'player.leaveFullScreen': 'Vollbild verlassen',
  'player.smaller': 'Zurück ins kleine Fenster',
  'player.options': 'Ton und Tempo',
  'player.playsSounds': 'Töne',
  'player.speaks': 'Stimme',
  'player.waitsForReady': 'Bei jedem Lagewechsel auf mich warten',
  'player.noVoice':
    'Auf diesem Rechner spricht keine Stimme diese Sprache; Töne und Untertitel führen dich allein.',
  'player.care': 'Bevor du beginnst',

  // What the voice says besides the lines
  'voice.switch': 'Wechseln.',
  'voice.right': 'Rechte Seite.',
  'voice.left': 'Linke Seite.',
  'voice.end': 'Geschafft.',

  // Breath guide
  'breath.in': 'Einatmen',
  'breath.out': 'Ausatmen',
  'breath.easy': 'Atme, wie du magst',
  'breath.still': 'Bleib dort',
  'breath.steady': 'Atme weiter',

  // Safety card
  'safety.title': 'Hier aufhören',
  'safety.lead': '{title} ist beendet.',
  'safety.announce': 'Angehalten. Die Sicherheitshinweise sind offen.',
  'safety.infoTitle': 'Sicherheit',
  'safety.disclaimer':
    'Sitbones gibt allgemeine Hinweise zum Bewegen. Es stellt keine Diagnose, behandelt nichts und ersetzt nicht den Rat von Fachleuten, die dich kennen.',
  'safety.urgentTitle': 'Hol jetzt ärztliche Hilfe',
  'safety.urgentLead': 'wenn du eines davon bemerkst:',
  'safety.urgentBladder':
    'du kannst Blase oder Darm nicht mehr kontrollieren, oder das Wasserlassen will nicht beginnen oder nicht enden',
  'safety.urgentNumb':
    'Taubheit an den Genitalien, am After, am Gesäß oder an den Innenseiten der Oberschenkel',
  'safety.urgentWeak': 'ein stark verändertes Gefühl oder eine neue, starke Schwäche in den Beinen',
  'safety.urgentChest': 'Brustschmerz oder Atemnot, die beim Aufhören nicht nachlässt',
  'safety.urgentNumber': 'Wähle den Notruf deines Landes.',
  'safety.stopTitle': 'Hör für heute auf',
  'safety.stopLead': 'wenn du das spürst:',
  'safety.stopPain': 'stechenden, einschießenden oder ausstrahlenden Schmerz',
  'safety.stopTingling': 'neue Taubheit oder neues Kribbeln',
  'safety.stopDizzy': 'Schwindel, oder dir wird flau',
  'safety.stopChest': 'Brustschmerz oder ungewöhnliche Atemnot',
  'safety.stopJoint': 'ein Gelenk, das hakt oder nachgibt',
  'safety.seeTitle': 'Lass ärztlich nachsehen',
  'safety.seeLead': 'wenn:',
  'safety.seeWorse':
    'der Schmerz stark ist oder immer schlimmer wird und weder sanfte Bewegung noch Ruhe ihn lindert',
  'safety.seeLeg': 'Schmerz ins Bein schießt, vor allem mit Taubheit oder Schwäche',
  'safety.reassure':
    'Von diesen Zeichen abgesehen gehört langsame, regelmäßige Bewegung oft zum Sichersten, was du tun kannst. So fassen Hüfte und Rücken wieder Vertrauen in Bewegung.',
  'safety.mild': 'Eine leichte Dehnung oder ein warmer Muskel ist in Ordnung. Schmerz nicht.',
  'safety.restTitle': 'Fürs Erste',
  'safety.rest':
    'Ruh dich aus, oder versuche später die einfache Bewegungspause im Sitzen: klein und langsam, und nur, wenn nichts weh tut.',
  'safety.sittingReset': 'Einfache Bewegungspause im Sitzen',
  'safety.keepNote': 'Das notieren',
  'safety.close': 'Schließen',
  'safety.notLogged': 'Nichts wird aufgeschrieben, es sei denn, du notierst es.',

  // Safety: one line before the first session on the floor, with a hinge, with a plank
  'safety.reminder.floor':
    'Mach den Boden frei und halte dich beim Aufstehen fest. Schwanger, oder sollst du nicht flach liegen? Frag vorher nach.',
  'safety.reminder.hinge':
    'Halte an, sobald es hinten im Oberschenkel zieht. Nimmt Schmerz oder Kribbeln im Bein zu, oder wird dir schwindlig, hör dort auf.',
  'safety.reminder.plank':
    'Atme weiter, und komm herunter, sobald die Linie nachgibt. Bluthochdruck, Leistenbruch, Schwangerschaft: frag vorher nach.',

  // After a reset
  'done.region': 'Nach der Bewegungspause',
  'done.title': 'Geschafft',
  'done.titleEnded': 'Hier beendet',
  'done.announce': 'Bewegungspause vorbei. Wie fühlt es sich jetzt an?',
  'done.announceEnded': 'Hier aufgehört. Wie fühlt es sich jetzt an?',
  'done.what': '{title} · {duration}',
  'done.question': 'Wie fühlt es sich jetzt an?',
  'done.looser': 'Lockerer',
  'done.same': 'Gleich',
  'done.worse': 'Schlechter',
  'done.worseAdvice':
    'Danke, dass du es sagst. Mach es nächstes Mal kleiner, oder nimm eine andere.',
  'closing.hardDay':
    'Dein Rücken ist kein Feind. Meist ist er überarbeitet und bekommt zu wenig Unterstützung.',
  'done.clockEmpty': 'Die Sitzuhr steht auf null. Sie beginnt wieder, wenn du zurück bist.',
  'done.clockAt':
    'Die Sitzuhr steht auf {minutes, plural, one {# Minute} other {# Minuten}}. Sie läuft weiter, wenn du zurück bist.',
  'done.seated':
    'Das hat deine Haltung bewegt, und das lohnt sich. Eine Unterbrechung des Sitzens war es nicht, darum {minutes, plural, =0 {bleibt die Sitzuhr, wie sie ist} one {bleibt # Minute auf der Sitzuhr} other {bleiben # Minuten auf der Sitzuhr}}.',
  'done.close': 'Zurück an die Arbeit',

  // Notices
  'notice.region': 'Hinweise',
  'notice.more': '{notices, plural, one {danach noch #} other {danach noch #}}',
  'notice.dismiss': 'Ausblenden',
  'notice.settingsSetAside':
    'Die Datei mit den Einstellungen war beschädigt. Sie liegt beiseite, und es gelten die Vorgaben.',
  'notice.sessionSetAside':
    'Die gespeicherte Sitzuhr war beschädigt. Sie liegt beiseite, und die Sitzuhr beginnt von vorn.',
  'notice.historySetAside':
    'Die Datei mit dem Verlauf war beschädigt. Sie liegt beiseite, und eine neue beginnt.',
  'notice.settingsProblem': 'Etwas in deinen Einstellungen war nicht brauchbar.',
  'notice.historyProblem':
    'Ein Teil deines Verlaufs ließ sich nicht lesen. Er bleibt in seiner Datei.',
  'notice.cannotSave':
    'Gerade lässt sich nichts speichern. Sitbones macht weiter und versucht es immer wieder.',
  'notice.routineProblem': 'Eine Datei mit einer Abfolge wurde ausgelassen.',
  'notice.shortcutRefused':
    'Die Tasten für das Stehen belegt das System oder ein anderes Programm. Wähle andere in den Einstellungen.',
  'notice.noTray':
    'Keine Leiste zeigt hier das Symbol von Sitbones. Starte Sitbones noch einmal, dann öffnet sich sein Fenster; unter GNOME zeigt die Erweiterung AppIndicator das Symbol.',
  'notice.inputUnknown':
    'Tastatur und Maus sind hier nicht zu sehen. Nur ein gesperrter Bildschirm oder der Ruhezustand zählt als weg.',

  // Popup: when there is nothing to show yet
  'popup.disconnected':
    'Das Fenster hat die Verbindung zu Sitbones verloren. Schließ es und öffne es neu.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
