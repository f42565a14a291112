// What only the Safety place says, in English; what the safety card says too is in en.ts (`safety.…`), once. Meaning and
// order: movement.md, section 5. A new key goes into de-safety-page.ts as well.

export const enSafetyPage = {
  'safetyPage.title': 'Safety',
  'safetyPage.hurtsTitle': 'The button “Something hurts”',
  'safetyPage.hurtsText':
    'It is there in every routine. It stops at once and shows these notes. Nothing is written down unless you ask, and nothing is lost.',
  'safetyPage.askTitle': 'Ask a professional first',
  'safetyPage.askLead': 'if one of these is yours:',
  'safetyPage.askInjury': 'a recent injury, fall or surgery',
  'safetyPage.askHip':
    'a hip replacement, above all in the first weeks, when crossing the legs and bending past a right angle are commonly restricted',
  'safetyPage.askBones':
    'osteoporosis or a past spinal fracture: forced or loaded bending forward may need adapting',
  'safetyPage.askPregnancy':
    'pregnancy; after about 16 weeks, also avoid lying flat on your back for long',
  'safetyPage.askPressure':
    'high blood pressure that is not under control, or a hernia: before any plank',
  'safetyPage.askUnexplained':
    'back pain that is inflammatory, linked to cancer or unexplained, or that comes with fever or weight loss',
  'safetyPage.askBalance': 'trouble with balance',
  'safetyPage.askAge': 'being under 18, or frail: then with guidance',
  'safetyPage.setUpTitle': 'Before you begin',
  'safetyPage.setUpChair': 'Brace a chair on wheels, or take one without.',
  'safetyPage.setUpFloor': 'Clear the floor around you.',
  'safetyPage.setUpKnee': 'Put something soft under the knee.',
  'safetyPage.setUpHold': 'Hold on to something when you stand up.',
  'safetyPage.setUpShoes': 'Take off heels for standing work.',
  'safetyPage.sourcesTitle': 'Where this comes from',
  'safetyPage.sourcesText':
    'The signs come from the resets guide that Sitbones is built on, with details from the pages below. “Stop for today”, “Before you begin”, and the lines on blood pressure, hernia, unexplained pain, balance and age are ours, from general knowledge.',
  'safetyPage.sourceCauda': 'Cauda equina warning signs',
  'safetyPage.sourceNhs': 'Norfolk and Waveney community health: got back pain?',
  'safetyPage.sourceHip': 'Leeds Teaching Hospitals: total hip replacement',
  'safetyPage.sourceBones': 'Royal Osteoporosis Society: bending forward',
  'safetyPage.sourcePregnancy': 'A newspaper that relays health-service advice on pregnancy',
  'safetyPage.sourceChair': 'Mayo Clinic: stretches on a chair without wheels',
} as const satisfies Readonly<Record<string, string>>;
