// Every sentence of en-program.ts in German. As in de.ts.
import type { enProgram } from './en-program.ts';

export const deProgram = {
  // The list of programs that start at login
  'login.comment': 'Eine ehrliche Uhr dafür, wie lange du schon sitzt',

  // Tray: status line, tooltip and menu
  'tray.tooltip': 'Sitbones · {status}',
  'tray.sitting': '{duration} im Sitzen',
  'tray.sittingNext': '{duration} im Sitzen · nächste Bewegungspause in {next}',
  'tray.standing': '{duration} im Stehen',
  'tray.offered': 'Eine Bewegungspause steht bereit',
  'tray.playing': 'Bewegungspause läuft: {title}',
  'tray.playingPaused': 'Bewegungspause angehalten: {title}',
  'tray.done': 'Bewegungspause vorbei · die Sitzuhr beginnt, wenn du zurück bist',
  'tray.doneBack': 'Bewegungspause vorbei · die Sitzuhr läuft wieder',
  'tray.hurt': 'Bewegungspause beendet',
  'tray.start': 'Bewegungspause starten',
  'tray.routine': '{title} · {minutes, number} min',
  'tray.routineSeconds': '{title} · {seconds, number} s',
  'tray.pauseReset': 'Bewegungspause anhalten',
  'tray.resumeReset': 'Bewegungspause fortsetzen',
  'tray.endReset': 'Bewegungspause beenden',
  'tray.snooze': 'Verschieben',
  'tray.pause': 'Ruhen lassen',
  'tray.show': 'Sitzuhr zeigen',
  'tray.open': 'Sitbones öffnen',
  'tray.settings': 'Einstellungen',
  'tray.quit': 'Beenden',

  // What was wrong with a file, and its mend
  'problem.unknownKey':
    '{file}: Eine Einstellung „{key}“ gibt es nicht. Sie bleibt unberührt; nimm sie heraus, wenn du magst.',
  'problem.unknownKeyNearest':
    '{file}: Eine Einstellung „{key}“ gibt es nicht. Meintest du „{nearest}“?',
  'problem.number':
    '{file}: „{key}“ braucht eine ganze Zahl von {min, number} bis {max, number}. Bis dahin gilt {fallback, number}.',
  'problem.boolean': '{file}: „{key}“ braucht true oder false. Bis dahin gilt {fallback}.',
  'problem.choice': '{file}: „{key}“ braucht eines von {allowed}. Bis dahin gilt {fallback}.',
  'problem.weekdays':
    '{file}: „{key}“ braucht eine Liste von Tagen, aus {allowed}. Bis dahin gilt {fallback}.',
  'problem.workHours':
    '{file}: „{key}“ braucht für jeden Wochentag, mon bis sun, eine Liste von Zeiten wie „09:00-12:30“. Bis dahin zählt jede Stunde als Arbeitszeit.',
  'problem.fixedTimes':
    '{file}: „{key}“ braucht eine Liste von Uhrzeiten wie „10:30“. Bis dahin gibt es keine.',
  'problem.snoozeLengths':
    '{file}: „{key}“ will eine Liste von 1 bis {most, number} ganzen Zahlen, jede von 1 bis {max, number} Minuten. Bis dahin gilt die übliche.',
  'problem.routineIds':
    '{file}: „{key}“ braucht eine Liste mit ids von Abfolgen, höchstens {max, number}. Bis dahin ist sie leer.',
  'problem.routineId': '{file}: „{key}“ braucht die id einer Abfolge. Bis dahin gibt es keine.',
  'problem.accelerator':
    '{file}: „{key}“ ist keine Tastenkombination. {mend} Bis dahin gibt es keine.',
  'problem.plan':
    '{file}: „{key}“ braucht ein „when“ und ein „then“, jedes in einer Zeile mit 1 bis {max, number} Zeichen. Bis dahin gibt es keines.',
  'problem.broken':
    '{file} lässt sich gerade nicht lesen. Bring das JSON in Ordnung; bis dahin bleibt alles, wie es war.',
  'problem.newerFormat':
    '{file}: Ein neueres Sitbones hat sie geschrieben. Was dieses kennt, gilt; der Rest bleibt erhalten.',
  'problem.history':
    '{file}: {count, plural, one {Ein Eintrag braucht eine Berichtigung} other {# Einträge brauchen eine Berichtigung}}; der erste ist {place}.',
  'problem.more': '{file}: {count, plural, one {noch # dieser Art} other {noch # dieser Art}}.',

  // What can be set instead
  'mend.number': 'Wähle eine ganze Zahl von {min, number} bis {max, number}.',
  'mend.boolean': 'Wähle Ja oder Nein.',
  'mend.choice': 'Wähle aus {allowed}.',
  'mend.workHours': 'Schreib jede Zeit als 09:00-12:30, das Ende nach dem Anfang.',
  'mend.fixedTimes': 'Schreib jede Uhrzeit als 09:30, höchstens zwölf.',
  'mend.snoozeLengths':
    'Wähl mindestens eine und höchstens {most, number}, von jeweils bis zu {max, number} Minuten.',
  'mend.routineIds': 'Wähle höchstens {max, number} Abfolgen.',
  'mend.routineId': 'Wähle eine Abfolge oder keine.',
  'mend.plan': 'Schreib beide Hälften, jede in einer Zeile mit höchstens {max, number} Zeichen.',
  'mend.accelerator.unknownPart':
    'Eine Taste „{part}“ gibt es dafür nicht. Schreib es wie Ctrl+Alt+S.',
  'mend.accelerator.unknownPartNearest':
    'Eine Taste „{part}“ gibt es nicht. Meintest du {nearest}?',
  'mend.accelerator.noKey': 'Nenn nach den gehaltenen Tasten noch eine weitere, wie in Ctrl+Alt+S.',
  'mend.accelerator.twoKeys':
    'Nenn nach den gehaltenen Tasten nur eine weitere, wie in Ctrl+Alt+S.',
  'mend.accelerator.plain': 'Halte Ctrl, Alt oder Ähnliches dazu, wie in Ctrl+Alt+S.',
  'mend.unknownKey': 'Diese Einstellung gibt es nicht.',
  'mend.login.notInstalled':
    'Diese Kopie läuft aus einem Arbeitsverzeichnis. Das installierte Sitbones kann von selbst starten.',
  'mend.login.notAllowed':
    'Das System fragt dich zuerst: erlaube Sitbones in seinen Einstellungen unter den Anmeldeobjekten.',
  'mend.login.refused': 'Das System hat es nicht angenommen ({reason}).',
  'mend.login.cannotWrite': 'Es ließ sich nicht nach {path} schreiben ({reason}).',

  // Command line
  'cli.help.usage': 'Aufruf: sitbones [BEFEHL]',
  'cli.help.lead':
    'Ohne Befehl startet es, oder es öffnet das Fenster des Sitbones, das schon läuft.',
  'cli.help.commands': 'Befehle für das Sitbones, das läuft:',
  'cli.help.status': 'was die Sitzuhr sagt',
  'cli.help.reset':
    'Bewegungspause starten: die vorgeschlagene oder die genannte (R2, standing-reset)',
  'cli.help.snooze': 'die Bewegungspause verschieben, um 1 bis 120 Minuten; ohne Zahl um 5',
  'cli.help.pause':
    'ruhen lassen, 30, 30m oder 1h30m lang oder bis morgen (tomorrow); ohne Angabe, bis du fortsetzt',
  'cli.help.resume': 'die Ruhe beenden',
  'cli.help.stand': 'sagen, dass du stehst',
  'cli.help.sit': 'sagen, dass du sitzt',
  'cli.help.was':
    'den heutigen Tag berichtigen: was standing 10:00-10:40 (oder away, sitting; statt TO auch now)',
  'cli.help.show': 'die Sitzuhr zeigen',
  'cli.help.open':
    'das Fenster öffnen, auch an einem Ort: today, history, library, learn, safety oder settings',
  'cli.help.quit': 'Sitbones beenden',
  'cli.help.options': 'Optionen:',
  'cli.help.json': 'mit status: ein JSON-Objekt in einer Zeile',
  'cli.help.schema': 'mit status: was die Felder von --json bedeuten, als JSON-Schema',
  'cli.help.completions':
    'die Vervollständigung für eine Shell ausgeben: bash, zsh, fish oder powershell',
  'cli.help.usageOf': 'Aufruf: sitbones {usage}',
  'cli.help.examples': 'Zum Beispiel:',
  'cli.help.help': 'diese Hilfe; nach einem Befehl die zu ihm',
  'cli.help.version': 'die Version',
  'cli.help.exitCodes':
    'Rückgabewerte: 0 erledigt; 1 läuft nicht, oder gerade nicht möglich; 2 nicht verstanden.',
  'cli.unknownWord': 'sitbones: Einen Befehl „{word}“ gibt es nicht.',
  'cli.unknownWordNearest':
    'sitbones: Einen Befehl „{word}“ gibt es nicht. Meintest du „{nearest}“?',
  'cli.unknownSwitch': 'sitbones: Eine Option „{word}“ gibt es nicht.',
  'cli.unknownSwitchNearest':
    'sitbones: Eine Option „{word}“ gibt es nicht. Meintest du „{nearest}“?',
  'cli.whichShell': 'sitbones: Vervollständigung für welche Shell? Es gibt {shells}.',
  'cli.badShell': 'sitbones: Für „{word}“ gibt es keine Vervollständigung. Es gibt {shells}.',
  'cli.tooMany': 'sitbones: „{word}“ ist ein Wort zu viel für {command}.',
  'cli.unknownOption': 'sitbones: Eine Option „{word}“ gibt es für {command} nicht.',
  'cli.badSnooze': 'sitbones: „{word}“ ist keine Zahl von Minuten zwischen 1 und 120.',
  'cli.badPause':
    'sitbones: „{word}“ ist keine Dauer. Schreib 30, 30m, 2h, 1h30m oder tomorrow; höchstens eine Woche.',
  'cli.badWasKind':
    'sitbones: „{word}“ kann eine Zeitspanne nicht gewesen sein. Es gibt standing, away und sitting.',
  'cli.badStretch':
    'sitbones: „{word}“ ist keine Zeitspanne von heute. Schreib sie als 10:00-10:40 oder als 10:00-now.',
  'cli.wasWhat': 'sitbones: Was war wann? Zum Beispiel: sitbones was standing 10:00-10:40',
  'cli.badPlace': 'sitbones: Einen Ort „{word}“ gibt es nicht. Es gibt {places}.',
  'cli.unknownRoutine': 'sitbones: Eine Abfolge „{word}“ gibt es nicht. Es gibt:',
  'cli.unknownRoutineNearest':
    'sitbones: Eine Abfolge „{word}“ gibt es nicht. Meintest du „{nearest}“? Es gibt:',
  'cli.seeHelp': 'sitbones --help zeigt, was es gibt.',
  'cli.notRunning': 'Sitbones läuft nicht. Starte es zuerst.',
  'cli.noAnswer':
    'Sitbones läuft, hat aber nach {seconds, number} Sekunden noch nicht geantwortet.',
  'cli.notNow': 'Jetzt nicht: {status}.',
  'cli.safetyFirst':
    'Die Sicherheitshinweise kommen zuerst. Sie sind jetzt offen und in einer Minute gelesen.',
  'cli.done.startReset': 'Die Bewegungspause läuft.',
  'cli.done.snooze': 'Um {minutes, plural, one {# Minute} other {# Minuten}} verschoben.',
  'cli.done.standUp': 'Du stehst also. Das baut die Sitzzeit ab.',
  'cli.done.correctLedger':
    'Von {from, time, short} bis {to, time, short} Uhr steht jetzt {as, select, standing {Stehen} away {Wegsein} other {Sitzen}}. {status}.',
  'cli.done.sitDown': 'Du sitzt also.',
  'cli.done.showPopup': 'Die Sitzuhr ist zu sehen.',
  'cli.done.openCompanion': 'Das Fenster ist offen.',
  'cli.done.quit': 'Sitbones beendet sich. Deine Sitzuhr bleibt erhalten.',
  'cli.next': 'Danach: {title}, {duration}. {reason}',
  'cli.resets':
    '{resets, plural, =0 {Heute noch keine Bewegungspause.} one {Heute # Bewegungspause.} other {Heute # Bewegungspausen.}}',
  'cli.notice': 'Hinweis: {text} {detail}',
} as const satisfies Readonly<Record<keyof typeof enProgram, string>>;
