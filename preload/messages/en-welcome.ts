// What only the welcome says, in English; see en.ts for the style. The safety text itself is en.ts's and en-safety-page.ts's.

export const enWelcome = {
  'welcome.name': 'Sitbones',
  'welcome.title': 'Welcome to Sitbones',
  'welcome.step': 'Step {step, number} of {steps, number}',
  'welcome.back': 'Back',
  'welcome.next': 'Next',
  'welcome.skip': 'Skip to the safety notes',
  'welcome.figure': 'A drawn figure sits, stands up, bends at the hips and sits down again',

  // 1: what it does
  'welcome.about.title': 'Good company for people who sit',
  'welcome.about.lead':
    'Sitbones lives beside your clock, in the tray. It stays quiet until it can be of use.',
  'welcome.about.clock': 'It counts how long you sit',
  'welcome.about.clockText': 'Lunch, a locked screen, standing: each counts as what it was.',
  'welcome.about.moment': 'It waits for a good moment',
  'welcome.about.momentText': 'Not mid-sentence, and not over a call or a full screen.',
  'welcome.about.reset': 'It shows you a short reset',
  'welcome.about.resetText': 'A drawn figure, one to three minutes. You start, snooze or skip it.',
  'welcome.about.never':
    'What it never does: go online, keep the titles of your windows, or scold you.',

  // 2: your rhythm
  'welcome.rhythm.title': 'Your rhythm',
  'welcome.rhythm.lead': 'As it is, it suits most people. You can change it whenever you like.',
  'welcome.rhythm.interval': 'Offer a reset after',
  'welcome.rhythm.minutes': '{minutes, number} min',
  'welcome.rhythm.hours': 'Only in my working hours',
  'welcome.rhythm.from': 'From',
  'welcome.rhythm.to': 'To',
  'welcome.rhythm.days': 'On these days',
  'welcome.rhythm.hoursDetailed':
    'Your working hours differ from day to day. They stay as they are; Settings has them.',
  'welcome.rhythm.place': 'Where your desk stands',
  'welcome.rhythm.office': 'In an office',
  'welcome.rhythm.private': 'In a room of my own',
  'welcome.rhythm.body': 'What to leave out',
  'welcome.rhythm.kneelingBothers': 'Kneeling on one knee',
  'welcome.rhythm.noFloor': 'Anything on the floor',
  'welcome.rhythm.noLyingFlat': 'Lying flat (pregnant, or told not to)',
  'welcome.rhythm.noDays': 'Choose a day for your working hours, or take their tick away.',
  'welcome.rhythm.badHours': 'Let your working hours end after they begin.',

  // 3: safety
  'welcome.safety.title': 'Before you move',
  'welcome.safety.tick': 'I have read this. When something hurts, I stop.',
  'welcome.safety.next': 'Continue',
  'welcome.safety.tickFirst': 'Tick the box once you have read the notes. It is asked only once.',

  // The end
  'welcome.ready.title': 'That is all',
  'welcome.ready.lead':
    'Your sitting clock runs. The first reset is offered after about {minutes, plural, one {# minute} other {# minutes}}.',
  'welcome.ready.try': 'Would you like to try one minute now?',
  'welcome.ready.tray':
    'You find Sitbones in the tray. No icon there? Start it again, and it opens.',
  'welcome.ready.figure': 'A drawn figure stands at ease',
  'welcome.ready.start': 'Start one minute',
  'welcome.ready.notNow': 'Not now',
  'welcome.notSaved': 'That did not reach Sitbones. Please try again.',
} as const satisfies Readonly<Record<string, string>>;
