// What only the welcome says, in German: the same keys as en-welcome.ts, which the compiler holds. Add a key to both in the
// same commit; de.ts has the style and the words that are the same everywhere.
import type { enWelcome } from './en-welcome.ts';

export const deWelcome = {
  'welcome.name': 'Sitbones',
  'welcome.title': 'Willkommen bei Sitbones',
  'welcome.step': 'Schritt {step, number} von {steps, number}',
  'welcome.back': 'Zurück',
  'welcome.next': 'Weiter',
  'welcome.skip': 'Gleich zu den Hinweisen',
  'welcome.figure': 'Eine Figur sitzt, steht auf, beugt sich aus der Hüfte und setzt sich wieder',

  // 1: what it does
  'welcome.about.title': 'Gute Gesellschaft für alle, die sitzen',
  'welcome.about.lead':
    'Sitbones wohnt neben deiner Uhr, in der Leiste. Es bleibt still, bis es etwas nützt.',
  'welcome.about.clock': 'Es zählt, wie lange du sitzt',
  'welcome.about.clockText':
    'Mittag, gesperrter Bildschirm, Stehen: alles zählt als das, was es war.',
  'welcome.about.moment': 'Es wartet auf einen guten Moment',
  'welcome.about.momentText': 'Nicht mitten im Satz, nicht im Gespräch und nicht bei Vollbild.',
  'welcome.about.reset': 'Es zeigt dir eine kurze Bewegungspause',
  'welcome.about.resetText':
    'Eine Figur, ein bis drei Minuten. Du beginnst, verschiebst oder lässt aus.',
  'welcome.about.never':
    'Was es nie tut: ins Netz gehen, Fenstertitel behalten oder mit dir schimpfen.',

  // 2: your rhythm
  'welcome.rhythm.title': 'Dein Rhythmus',
  'welcome.rhythm.lead': 'So passt es den meisten. Ändern kannst du es jederzeit.',
  'welcome.rhythm.interval': 'Bewegungspause nach',
  'welcome.rhythm.minutes': '{minutes, number} min',
  'welcome.rhythm.hours': 'Nur in meiner Arbeitszeit',
  'welcome.rhythm.from': 'Von',
  'welcome.rhythm.to': 'Bis',
  'welcome.rhythm.days': 'An diesen Tagen',
  'welcome.rhythm.hoursDetailed':
    'Deine Arbeitszeit ist von Tag zu Tag verschieden. Sie bleibt, wie sie ist; du findest sie in den Einstellungen.',
  'welcome.rhythm.place': 'Wo dein Tisch steht',
  'welcome.rhythm.office': 'Im Büro',
  'welcome.rhythm.private': 'In einem eigenen Raum',
  'welcome.rhythm.body': 'Was wegbleiben soll',
  'welcome.rhythm.kneelingBothers': 'Knien auf einem Knie',
  'welcome.rhythm.noFloor': 'Alles auf dem Boden',
  'welcome.rhythm.noLyingFlat': 'Flach liegen (schwanger, oder davon abgeraten)',
  'welcome.rhythm.noDays': 'Wähle einen Tag für deine Arbeitszeit, oder nimm den Haken weg.',
  'welcome.rhythm.badHours': 'Lass deine Arbeitszeit nach ihrem Anfang enden.',

  // 3: safety
  'welcome.safety.title': 'Bevor du dich bewegst',
  'welcome.safety.tick': 'Das habe ich gelesen. Wenn etwas wehtut, höre ich auf.',
  'welcome.safety.next': 'Weiter',
  'welcome.safety.tickFirst':
    'Setz den Haken, sobald du die Hinweise gelesen hast. Danach wird nur einmal gefragt.',

  // The end
  'welcome.ready.title': 'Das war alles',
  'welcome.ready.lead':
    'Deine Sitzuhr läuft. Die erste Bewegungspause wird nach etwa {minutes, plural, one {# Minute} other {# Minuten}} angeboten.',
  'welcome.ready.try': 'Magst du gleich eine Minute ausprobieren?',
  'welcome.ready.tray':
    'Du findest Sitbones in der Leiste. Kein Symbol da? Starte es noch einmal, dann öffnet es sich.',
  'welcome.ready.figure': 'Eine Figur steht locker da',
  'welcome.ready.start': 'Eine Minute starten',
  'welcome.ready.notNow': 'Jetzt nicht',
  'welcome.notSaved': 'Das ist nicht bei Sitbones angekommen. Versuch es bitte noch einmal.',
} as const satisfies Readonly<Record<keyof typeof enWelcome, string>>;
