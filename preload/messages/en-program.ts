// What main says by itself, in the tray, about files and on the command line, in English. No window says any of it, so
// none carries it. As in en.ts; a key is added here and, in the same commit, in de-program.ts.

export const enProgram = {
  // The list of programs that start at login
  'login.comment': 'An honest clock of how long you have been sitting',

  // Tray: status line, tooltip and menu
  'tray.tooltip': 'Sitbones · {status}',
  'tray.sitting': 'Sitting for {duration}',
  'tray.sittingNext': 'Sitting for {duration} · next reset in {next}',
  'tray.standing': 'Standing for {duration}',
  'tray.offered': 'A reset is ready',
  'tray.playing': 'In a reset: {title}',
  'tray.playingPaused': 'Reset paused: {title}',
  'tray.done': 'Reset over · the clock starts when you are back',
  'tray.doneBack': 'Reset over · the clock runs again',
  'tray.hurt': 'Reset stopped',
  'tray.start': 'Start a reset',
  'tray.routine': '{title} · {minutes, number} min',
  'tray.routineSeconds': '{title} · {seconds, number} s',
  'tray.pauseReset': 'Pause the reset',
  'tray.resumeReset': 'Go on with the reset',
  'tray.endReset': 'End the reset',
  'tray.snooze': 'Snooze',
  'tray.pause': 'Pause',
  'tray.show': 'Show the clock',
  'tray.open': 'Open Sitbones',
  'tray.settings': 'Settings',
  'tray.quit': 'Quit',

  // What was wrong with a file, and its mend
  'problem.unknownKey':
    '{file}: there is no setting called “{key}”. It is left alone; take it out when you like.',
  'problem.unknownKeyNearest':
    '{file}: there is no setting called “{key}”. Did you mean “{nearest}”?',
  'problem.number':
    '{file}: “{key}” wants a whole number from {min, number} to {max, number}. Until then it is {fallback, number}.',
  'problem.boolean': '{file}: “{key}” wants true or false. Until then it is {fallback}.',
  'problem.choice': '{file}: “{key}” wants one of {allowed}. Until then it is {fallback}.',
  'problem.weekdays':
    '{file}: “{key}” wants a list of days, from {allowed}. Until then it is {fallback}.',
  'problem.workHours':
    '{file}: “{key}” wants a list of ranges such as “09:00-12:30” for each weekday, mon to sun. Until then any hour is a working hour.',
  'problem.fixedTimes':
    '{file}: “{key}” wants a list of times such as “10:30”. Until then there is none.',
  'problem.snoozeLengths':
    '{file}: “{key}” wants a list of 1 to {most, number} whole numbers of minutes, each from 1 to {max, number}. Until then it is the usual one.',
  'problem.routineIds':
    '{file}: “{key}” wants a list of ids of routines, {max, number} at most. Until then it is empty.',
  'problem.routineId': '{file}: “{key}” wants the id of one routine. Until then there is none.',
  'problem.accelerator': '{file}: “{key}” is no key combination. {mend} Until then there is none.',
  'problem.plan':
    '{file}: “{key}” wants a “when” and a “then”, each on one line of 1 to {max, number} characters. Until then there is none.',
  'problem.broken':
    '{file} cannot be read as it is now. Mend its JSON; until then everything stays as it was.',
  'problem.newerFormat':
    '{file}: a newer Sitbones wrote it. What this one knows is used, the rest is kept.',
  'problem.history':
    '{file}: {count, plural, one {one record needs mending} other {# records need mending}}; the first is {place}.',
  'problem.more': '{file}: {count, plural, one {# more like these} other {# more like these}}.',

  // What can be set instead
  'mend.number': 'Choose a whole number from {min, number} to {max, number}.',
  'mend.boolean': 'Choose yes or no.',
  'mend.choice': 'Choose from {allowed}.',
  'mend.workHours': 'Write each range as 09:00-12:30, with its end after its beginning.',
  'mend.fixedTimes': 'Write each time as 09:30, twelve at most.',
  'mend.snoozeLengths':
    'Choose at least one and at most {most, number}, of up to {max, number} minutes each.',
  'mend.routineIds': 'Choose {max, number} routines at most.',
  'mend.routineId': 'Choose one routine, or none.',
  'mend.plan': 'Write both halves, each on one line of at most {max, number} characters.',
  'mend.accelerator.unknownPart': 'There is no key “{part}” for it. Write it as Ctrl+Alt+S.',
  'mend.accelerator.unknownPartNearest': 'There is no key “{part}”. Did you mean {nearest}?',
  'mend.accelerator.noKey': 'Name one key after those that are held, as in Ctrl+Alt+S.',
  'mend.accelerator.twoKeys': 'Name only one key after those that are held, as in Ctrl+Alt+S.',
  'mend.accelerator.plain': 'Hold Ctrl, Alt or the like with it, as in Ctrl+Alt+S.',
  'mend.unknownKey': 'There is no such setting.',
  'mend.login.notInstalled':
    'This copy runs from a checkout. The installed Sitbones can start by itself.',
  'mend.login.notAllowed':
    'The system asks you first: allow Sitbones among the login items of its settings.',
  'mend.login.refused': 'The system did not take it ({reason}).',
  'mend.login.cannotWrite': 'It could not be written to {path} ({reason}).',

  // Command line
  'cli.help.usage': 'Usage: sitbones [COMMAND]',
  'cli.help.lead': 'Without a command it starts, or opens the window of the one that runs.',
  'cli.help.commands': 'Commands, for the Sitbones that runs:',
  'cli.help.status': 'what the sitting clock says',
  'cli.help.reset': 'start a reset: the one on offer, or the one named (R2, standing-reset)',
  'cli.help.snooze': 'put the reset off, for 1 to 120 minutes; 5 without a number',
  'cli.help.pause':
    'pause for 30, 30m, 1h30m or until tomorrow; without a length, until you resume',
  'cli.help.resume': 'end the pause',
  'cli.help.stand': 'say that you stand',
  'cli.help.sit': 'say that you sit',
  'cli.help.was': 'put today right: was standing 10:00-10:40 (or away, sitting; TO may be now)',
  'cli.help.show': 'show the clock',
  'cli.help.open':
    'open the window, at a place: today, history, library, learn, safety or settings',
  'cli.help.quit': 'quit Sitbones',
  'cli.help.options': 'Options:',
  'cli.help.json': 'with status: one JSON object on one line',
  'cli.help.schema': 'with status: what the fields of --json mean, as a JSON Schema',
  'cli.help.completions': 'print the completions for a shell: bash, zsh, fish or powershell',
  'cli.help.usageOf': 'Usage: sitbones {usage}',
  'cli.help.examples': 'For example:',
  'cli.help.help': 'this help; after a command, the help for that',
  'cli.help.version': 'the version',
  'cli.help.exitCodes': 'Exit codes: 0 done; 1 not running, or not possible now; 2 not understood.',
  'cli.unknownWord': 'sitbones: there is no command “{word}”.',
  'cli.unknownWordNearest': 'sitbones: there is no command “{word}”. Did you mean “{nearest}”?',
  'cli.unknownSwitch': 'sitbones: there is no option “{word}”.',
  'cli.unknownSwitchNearest': 'sitbones: there is no option “{word}”. Did you mean “{nearest}”?',
  'cli.whichShell': 'sitbones: completions for which shell? There are {shells}.',
  'cli.badShell': 'sitbones: there are no completions for “{word}”. There are {shells}.',
  'cli.tooMany': 'sitbones: “{word}” is one word too many for {command}.',
  'cli.unknownOption': 'sitbones: there is no option “{word}” for {command}.',
  'cli.badSnooze': 'sitbones: “{word}” is no number of minutes from 1 to 120.',
  'cli.badPause':
    'sitbones: “{word}” is no duration. Write 30, 30m, 2h, 1h30m or tomorrow; a week at most.',
  'cli.badWasKind':
    'sitbones: “{word}” is nothing that a stretch can have been. There are standing, away and sitting.',
  'cli.badStretch':
    'sitbones: “{word}” is no stretch of today. Write it as 10:00-10:40, or as 10:00-now.',
  'cli.wasWhat': 'sitbones: was what, and when? For example: sitbones was standing 10:00-10:40',
  'cli.badPlace': 'sitbones: there is no place “{word}”. There are {places}.',
  'cli.unknownRoutine': 'sitbones: there is no routine “{word}”. There are:',
  'cli.unknownRoutineNearest':
    'sitbones: there is no routine “{word}”. Did you mean “{nearest}”? There are:',
  'cli.seeHelp': 'sitbones --help lists what there is.',
  'cli.notRunning': 'Sitbones is not running. Start it first.',
  'cli.noAnswer': 'Sitbones runs, but gave no answer within {seconds, number} seconds.',
  'cli.notNow': 'Not now: {status}.',
  'cli.safetyFirst': 'The safety notes come first. They are open now, and take a minute to read.',
  'cli.done.startReset': 'The reset is on.',
  'cli.done.snooze': 'Snoozed for {minutes, plural, one {# minute} other {# minutes}}.',
  'cli.done.standUp': 'Standing, then. It pays the sitting back.',
  'cli.done.correctLedger':
    'From {from, time, short} to {to, time, short} is {as, select, standing {standing} away {away} other {sitting}} now. {status}.',
  'cli.done.sitDown': 'Sitting, then.',
  'cli.done.showPopup': 'The clock is shown.',
  'cli.done.openCompanion': 'The window is open.',
  'cli.done.quit': 'Sitbones quits. Your clock is kept.',
  'cli.next': 'Next: {title}, {duration}. {reason}',
  'cli.resets':
    '{resets, plural, =0 {No resets today yet.} one {# reset today.} other {# resets today.}}',
  'cli.notice': 'Notice: {text} {detail}',
} as const satisfies Readonly<Record<string, string>>;
