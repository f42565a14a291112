// Every sentence a person can read, in English, as ICU MessageFormat. Keys say the place; one place, one block.
// Style: short, second person, specific, no exclamation marks, typographic quotes (movement.md 2.1 lists the
// claims that must not be made). A key is added here and, in the same commit, in de.ts, which does not compile without it.

export const en = {
  // Shared words
  'side.right': 'Right side',
  'side.left': 'Left side',
  'position.seated': 'Seated',
  'position.standing': 'Standing',
  'position.kneeling': 'Kneeling',
  'position.floor': 'On the floor',
  'position.mixed': 'Mixed',
  'duration.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'duration.seconds': '{seconds, plural, one {# second} other {# seconds}}',
  'duration.minutesShort': '{minutes, number} min',
  'duration.secondsShort': '{seconds, number} s',
  'duration.minutesSecondsShort': '{minutes, number} min {seconds, number} s',
  'duration.hours': '{hours, plural, one {# hour} other {# hours}}',
  'duration.hoursMinutes':
    '{hours, plural, one {# hour} other {# hours}} {minutes, plural, one {# minute} other {# minutes}}',

  // Popup: the clock
  'clock.region': 'Sitting clock',
  'clock.sittingLabel': '{minutes, plural, one {minute sitting} other {minutes sitting}}',
  'clock.sittingHoursLabel': 'hours sitting',
  'clock.deskLabel': '{minutes, plural, one {minute at the desk} other {minutes at the desk}}',
  'clock.deskHoursLabel': 'hours at the desk',
  'clock.standingLabel': '{minutes, plural, one {minute standing} other {minutes standing}}',
  'clock.standingHoursLabel': 'hours standing',
  'clock.figure': '{minutes, number}',
  'clock.hoursMinutes': '{hours, number}:{minutes, number, ::00}',
  'clock.date': '{at, date, ::EEEEdMMMM}',
  'clock.sittingInWords': 'Sitting for {duration}, of {interval}.',
  'clock.deskInWords': 'At the desk for {duration}, of {interval}.',
  'clock.standingInWords': 'Standing for {duration}. {sitting} left on the sitting clock.',
  'clock.nextReset': 'Next reset in about {minutes, plural, one {# minute} other {# minutes}}',
  'clock.nextResetSoon': 'Next reset in less than a minute',
  'clock.nextWhat': '{title} · {duration}',
  'clock.due': 'A reset is due',
  'clock.dueDetail': 'It waits for a pause in your work.',
  'clock.snoozedUntil': 'Snoozed until {at, time, short}',
  'clock.snoozedForCall': 'Snoozed until this call ends',
  'clock.pausedUntil': 'Paused until {at, time, short}',
  'clock.pausedUntilDay': 'Paused until {at, date, ::EEEE}, {at, time, short}',
  'clock.paused': 'Paused until you resume',
  'clock.pausedDetail': 'The clock stands still.',
  'clock.offHoursUntil': 'Outside your hours until {at, time, short}',
  'clock.offHoursUntilDay': 'Outside your hours until {at, date, ::EEEE}, {at, time, short}',
  'clock.offHoursDetail': 'The clock stands still until then.',
  'clock.awaySince': 'Away since {at, time, short}',
  'clock.awayDetail': 'Time away pays the sitting back.',
  'clock.standing': 'Standing pays the sitting back',
  'clock.standingDetail':
    '{minutes, plural, =0 {The sitting clock is empty.} one {# minute left on the sitting clock.} other {# minutes left on the sitting clock.}}',
  'clock.stopped': 'The clock stands still',
  'clock.unknownInput':
    'Keyboard and mouse cannot be seen here, so only a locked screen or sleep counts as away.',
  'clock.why': 'Why?',
  'clock.checkIn': 'Four short questions about your week',
  'clock.startReset': 'Start a reset',
  'clock.startNow': 'Start now',
  'clock.standUp': 'I’m standing',
  'clock.sitDown': 'I’m sitting',
  'clock.resume': 'Resume',
  'clock.anotherReset': 'Another reset',

  // Why a due reset is kept back
  'hold.paused': 'Sitbones is paused',
  'hold.offHours': 'Outside your hours',
  'hold.emptyDesk': 'Waiting until you are back',
  'hold.call': 'Waiting for your call to end',
  'hold.fullScreen': 'Waiting for full screen to end',
  'hold.doNotDisturb': 'Waiting for do-not-disturb to end',
  'hold.quiet': 'Keeping quiet for a while',
  'hold.cap': 'Keeping quiet: three cards this hour',
  'hold.detail': 'A reset is ready when you are.',

  // What the clock counts, and why something is shown or nothing
  'why.sitting.input': 'Counting as sitting: you are at the keyboard or the mouse.',
  'why.sitting.call': 'Counting as sitting: another program uses the microphone.',
  'why.sitting.film': 'Counting as sitting: something you watch keeps the display awake.',
  'why.sitting.unknown': 'Counting as sitting: more than the lock cannot be seen here.',
  'why.provisional':
    'No input for {minutes, plural, one {# minute} other {# minutes}}: counting as sitting for now, and taken back if you are away.',
  'why.standing':
    'Counting as standing, as you said: {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} so far.',
  'why.away.input': 'Counting as away since {at, time, short}.',
  'why.away.passive': 'Counting as away since {at, time, short}.',
  'why.away.said': 'Counting as away since {at, time, short}.',
  'why.away.unknown': 'Counting as away since {at, time, short}.',
  'why.away.idle': 'Counting as away since {at, time, short}: no input since then.',
  'why.away.lock': 'Counting as away since {at, time, short}: the screen was locked.',
  'why.away.suspend': 'Counting as away since {at, time, short}: the machine slept.',
  'why.away.off': 'Counting as away since {at, time, short}: Sitbones was not running.',
  'why.still.reset': 'The clock stands still for the reset, and until you are back.',
  'why.still.paused': 'The clock stands still: Sitbones is paused.',
  'why.still.offHours': 'The clock stands still: it is outside your hours.',
  'why.notDue': 'Nothing is due before {at, time, short}.',
  'why.lookingForPause':
    'Due since {since, time, short}. Waiting for a pause in your work, until {latest, time, short} at the latest.',
  'why.held.paused': 'Due since {since, time, short}. Waiting: Sitbones is paused.',
  'why.held.offHours': 'Due since {since, time, short}. Waiting: it is outside your hours.',
  'why.held.emptyDesk': 'Due since {since, time, short}. Waiting: nobody seems to be at the desk.',
  'why.held.call': 'Due since {since, time, short}. Waiting: microphone in use by another program.',
  'why.held.fullScreen':
    'Due since {since, time, short}. Waiting: another program fills the screen or presents.',
  'why.held.doNotDisturb': 'Due since {since, time, short}. Waiting: do-not-disturb is on.',
  'why.held.quiet':
    'Due since {since, time, short}. Keeping quiet for half an hour after a card without an answer.',
  'why.held.cap':
    'Due since {since, time, short}. Keeping quiet: there were three cards within the hour.',
  'why.snoozed': 'Snoozed until {at, time, short}.',
  'why.snoozedForCall': 'Snoozed until this call ends.',
  'why.shown': 'On screen since {at, time, short}.',

  // A stretch of today that cannot be put right
  'stretch.backwards': 'It has to end after it begins.',
  'stretch.ahead': 'It ends in the time ahead; only what has been can be put right.',
  'stretch.notToday': 'Only what is on record of today can be put right, and that begins later.',
  'stretch.unrecorded': 'There is no sitting, standing or time away on record in it.',
  'stretch.already': 'It stands like that already.',

  // Popup: the line of the day
  'day.empty': 'Your day starts here.',
  'day.now': 'now',
  'day.at': '{at, time, short}',
  'day.resets': '{resets, plural, =0 {No resets yet} one {# reset} other {# resets}}',
  'day.inWords':
    'Today since {from, time, short}: {sitting} sitting, {standing} standing, {resets, plural, =0 {no resets yet} one {# reset} other {# resets}}.',

  // Popup: the menu
  'menu.open': 'More',
  'menu.snooze': 'Snooze {minutes, plural, one {# minute} other {# minutes}}',
  'menu.wasHere': 'I sat {from, time, short} to {to, time, short}',
  'menu.pauseTitle': 'Pause Sitbones',
  'menu.pauseMinutes': 'For {minutes, plural, one {# minute} other {# minutes}}',
  'menu.pauseHours': 'For {hours, plural, one {# hour} other {# hours}}',
  'menu.pauseTomorrow': 'Until tomorrow',
  'menu.pauseForGood': 'Until I resume',
  'menu.workNow': 'I’m working now',
  'menu.resume': 'Resume',
  'menu.safety': 'Safety',
  'menu.companion': 'Open Sitbones',
  'menu.settings': 'Settings',
  'menu.hide': 'Close this window',
  'menu.quit': 'Quit Sitbones',

  // Prompt card
  'card.region': 'Time for a reset',
  'card.announce': 'Time for a reset: {title}.',
  'card.eyebrow': '{minutes, plural, one {# minute of sitting} other {# minutes of sitting}}',
  'card.eyebrowStanding':
    '{minutes, plural, one {# minute on your feet} other {# minutes on your feet}}',
  'card.plan': 'Your plan: when {when}, I {then}.',
  'card.start': 'Start · {minutes, number} min',
  'card.startSeconds': 'Start · {seconds, number} s',
  'card.snooze': 'Snooze {minutes, number}',
  'card.snoozeName': 'Snooze {minutes, plural, one {# minute} other {# minutes}}',
  'card.snoozeOthers': 'Other snooze lengths',
  'card.snoozeMinutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'card.snoozeForCall': 'After this call',
  'card.skip': 'Skip',
  'card.putAway': 'Put it away (Esc)',
  'card.another': 'Another one',
  'card.safety': 'Safety',
  'card.standQuestion': 'Stand for a minute?',
  'card.standYes': 'Yes',
  'card.changeQuestion': 'Sit for a while, or move a little?',
  'card.changeSit': 'Sit for a while',
  'card.changeMove': 'Move · {minutes, number} min',

  // Why this routine
  'reason.pinned': 'You pinned this one.',
  'reason.favourite': 'One of your favourites.',
  'reason.openerNotYetToday': 'No hip opener yet today.',
  'reason.openerMoreToday':
    'You have held {held, number} of {wanted, number} seconds a side today; this adds to them.',
  'reason.hingesNotYetToday':
    '{hinges, plural, =0 {No hinges yet today.} one {One hinge so far today.} other {# hinges so far today.}}',
  'reason.hingesDone':
    '{hinges, plural, one {# hinge} other {# hinges}} done today, so this one walks in their place.',
  'reason.strengthSlice':
    '{moved, select, yes {Strength from {weekday, select, mon {Monday} tue {Tuesday} wed {Wednesday} thu {Thursday} fri {Friday} sat {Saturday} other {Sunday}}, today instead} other {{weekday, select, mon {Monday} tue {Tuesday} wed {Wednesday} thu {Thursday} fri {Friday} sat {Saturday} other {Sunday}} is a strength day}}: set {slice, number} of {of, number}{place, select, desk {, at the desk} other {}}.',
  'reason.strengthSession':
    '{moved, select, yes {Strength from {weekday, select, mon {Monday} tue {Tuesday} wed {Wednesday} thu {Thursday} fri {Friday} sat {Saturday} other {Sunday}}, today instead.} other {{weekday, select, mon {Monday} tue {Tuesday} wed {Wednesday} thu {Thursday} fri {Friday} sat {Saturday} other {Sunday}} is a strength day: all three sets.}}',
  'reason.feltLooser': 'It left you looser last time.',
  'reason.notForAWhile': 'You have not done this one for a while.',
  'reason.lastWasOther': 'Something other than last time.',
  'reason.onlyFitting': 'The one that fits right now.',
  'reason.onCall':
    '{calls, plural, =1 {You are on a call} =2 {Second call today} other {Call number # today}}, so a seated one.',
  'reason.shortOne': 'A short one, since it is a busy stretch.',
  'reason.freshStart': 'The first one of the day.',
  'reason.standingLong': 'You have stood for a while.',

  // Choosing another routine
  'chooser.title': 'Choose a reset',
  'chooser.full': 'A few minutes',
  'chooser.micro': 'One minute',
  'chooser.meta': '{position} · {duration}',
  'chooser.close': 'Close',

  // Player
  'player.region': 'Reset: {title}',
  'player.stepOf': '{step, number} of {steps, number}',
  'player.stepOfName': 'Step {step, number} of {steps, number}',
  'player.variant': 'Desk variant',
  'player.variantWhy': 'Adapted for the desk',
  'player.seconds': '{seconds, number}',
  'player.secondsLeft':
    '{seconds, plural, one {# second left in this step} other {# seconds left in this step}}',
  'player.next': 'Next: {name} · {seconds, number} s',
  'player.last': 'Last step',
  'player.totalLeft': '{minutes, number}:{seconds, number, ::00} left',
  'player.totalName': '{done} of {total} done',
  'player.pause': 'Pause',
  'player.resume': 'Resume',
  'player.back': 'Step back',
  'player.skip': 'Skip this step',
  'player.putOff': 'Put it off instead',
  'player.end': 'End',
  'player.hurts': 'Something hurts',
  'player.announce': '{name}. {line}',
  'player.figure': 'A drawn figure: {name}',
  'player.repetition': '{count, number} of {times, number}',
  'player.repetitionName': 'Repetition {count, number} of {times, number}',
  'player.hold': 'Hold',
  'player.holdName': 'Hold: wait for me at the end of this step (R)',
  'player.held': 'Held',
  'player.heldName': 'Held: waits at the end of this step. Press to go on without (R)',
  'player.ready': 'Ready',
  'player.waiting': 'Take your time',
  'player.waitingAnnounce': 'The reset waits. Say when you are ready.',
  'player.avoid': 'What to avoid',
  'player.avoidText': 'Avoid: {mistake}',
  'player.larger': 'Larger',
  'player.fullScreen': 'Full screen',
  'player.fullScreenOther': 'Full screen on the other display',
  'player.leaveFullScreen': 'Leave full screen',
  'player.smaller': 'Back to the small window',
  'player.options': 'Sound and pace',
  'player.playsSounds': 'Tones',
  'player.speaks': 'Voice',
  'player.waitsForReady': 'Wait for me at each change of position',
  'player.noVoice':
    'No voice on this computer speaks this language, so tones and captions carry on alone.',
  'player.care': 'Before you begin',

  // What the voice says besides the lines
  'voice.switch': 'Switch.',
  'voice.right': 'Right side.',
  'voice.left': 'Left side.',
  'voice.end': 'Reset done.',

  // Breath guide
  'breath.in': 'Breathe in',
  'breath.out': 'Breathe out',
  'breath.easy': 'Breathe as you like',
  'breath.still': 'Stay there',
  'breath.steady': 'Keep breathing',

  // Safety card
  'safety.title': 'Stop here',
  'safety.lead': '{title} is stopped.',
  'safety.announce': 'Stopped. The safety notes are open.',
  'safety.infoTitle': 'Safety',
  'safety.disclaimer':
    'Sitbones offers general education about moving. It does not diagnose or treat anything, and does not replace care from a professional who knows you.',
  'safety.urgentTitle': 'Get medical help now',
  'safety.urgentLead': 'if you notice any of these:',
  'safety.urgentBladder':
    'you lose control of your bladder or bowels, or have trouble starting or stopping urine',
  'safety.urgentNumb': 'numbness around the genitals, back passage, buttocks or inner thighs',
  'safety.urgentWeak': 'a major change in feeling, or new severe weakness in the legs',
  'safety.urgentChest': 'chest pain or trouble breathing that does not ease when you stop',
  'safety.urgentNumber': 'Call your local emergency number.',
  'safety.stopTitle': 'Stop for today',
  'safety.stopLead': 'when you feel:',
  'safety.stopPain': 'sharp, shooting or spreading pain',
  'safety.stopTingling': 'new numbness or tingling',
  'safety.stopDizzy': 'dizziness or faintness',
  'safety.stopChest': 'chest pain, or unusual breathlessness',
  'safety.stopJoint': 'a joint that catches or gives way',
  'safety.seeTitle': 'See a medical professional',
  'safety.seeLead': 'when:',
  'safety.seeWorse':
    'pain is severe, or keeps getting worse, and neither gentle movement nor rest eases it',
  'safety.seeLeg': 'pain shoots down a leg, above all with numbness or weakness',
  'safety.reassure':
    'Apart from these signs, moving slowly and regularly is often among the safest things you can do. It lets hips and back learn to trust movement again.',
  'safety.mild': 'A mild stretch or a warm muscle is fine. Pain is not.',
  'safety.restTitle': 'For now',
  'safety.rest':
    'Rest, or try the plain sitting reset later: small and slow, and only if nothing hurts.',
  'safety.sittingReset': 'Plain sitting reset',
  'safety.keepNote': 'Keep a note of this',
  'safety.close': 'Close',
  'safety.notLogged': 'Nothing is written down unless you keep a note.',

  // Safety: one line before the first session on the floor, with a hinge, with a plank
  'safety.reminder.floor':
    'Clear the floor, and hold something on the way up. Pregnant, or told not to lie flat? Ask first.',
  'safety.reminder.hinge':
    'Stop at the pull behind your thighs. If leg pain or tingling grows, or you feel dizzy, end it there.',
  'safety.reminder.plank':
    'Keep breathing, and come down when the line breaks. High blood pressure, hernia, pregnancy: ask first.',

  // After a reset
  'done.region': 'After the reset',
  'done.title': 'Reset done',
  'done.titleEnded': 'Stopped here',
  'done.announce': 'Reset done. How does it feel now?',
  'done.announceEnded': 'Stopped here. How does it feel now?',
  'done.what': '{title} · {duration}',
  'done.question': 'How does it feel now?',
  'done.looser': 'Looser',
  'done.same': 'The same',
  'done.worse': 'Worse',
  'done.worseAdvice': 'Thank you for saying so. Go smaller next time, or take another one.',
  'closing.hardDay': 'Your back is no enemy. It is usually overworked, and short of support.',
  'done.clockEmpty': 'The sitting clock is at zero. It starts again when you are back.',
  'done.clockAt':
    'The sitting clock is at {minutes, plural, one {# minute} other {# minutes}}. It goes on when you are back.',
  'done.seated':
    'That moved your posture, which is worth doing. It is not a break from sitting, so {minutes, plural, =0 {the clock stays as it is} one {# minute stays on the clock} other {# minutes stay on the clock}}.',
  'done.close': 'Back to work',

  // Notices
  'notice.region': 'Notices',
  'notice.more': '{notices, plural, one {# more after this} other {# more after this}}',
  'notice.dismiss': 'Dismiss',
  'notice.settingsSetAside':
    'The settings file was damaged. It was set aside, and the defaults are in use.',
  'notice.sessionSetAside':
    'The saved clock was damaged. It was set aside, and the clock starts fresh.',
  'notice.historySetAside': 'The history file was damaged. It was set aside, and a new one begins.',
  'notice.settingsProblem': 'Something in your settings could not be used.',
  'notice.historyProblem': 'Some of your history could not be read. It stays in its file.',
  'notice.cannotSave': 'Nothing can be saved at the moment. Sitbones goes on, and keeps trying.',
  'notice.routineProblem': 'A routine file was left out.',
  'notice.shortcutRefused':
    'The keys for standing are taken by the system or another program. Choose others in the settings.',
  'notice.noTray':
    'No panel here shows the icon of Sitbones. Starting Sitbones once more opens its window; on GNOME, the AppIndicator extension shows the icon.',
  'notice.inputUnknown':
    'Keyboard and mouse cannot be seen here. Only a locked screen or sleep counts as away.',

  // Popup: when there is nothing to show yet
  'popup.disconnected': 'The window lost touch with Sitbones. Close it and open it again.',
} as const satisfies Readonly<Record<string, string>>;
