// What the Learn place says, in English; see en.ts for the style. The mechanics keep their hedges (often, may, can), and
// nothing is promised that movement.md 2.1 rules out. A new key goes into de-learn.ts as well.

export const enLearn = {
  'learn.chapters': 'Chapters',
  'learn.next': 'Next: {chapter}',
  'learn.previous': 'Back: {chapter}',

  // Welcome
  'learn.welcome': 'Welcome',
  'learn.partners.title': 'Your hips and your low back are partners',
  'learn.partners.text':
    'When hips grow stiff or sleepy, the back quietly takes on part of their work. That may be behind much of the ache that seems to come from nowhere.',
  'learn.partners.figure': 'A person stands at ease, one hand on the ribs, one on the pelvis.',
  'learn.motto.title': 'Hips do the moving, back does the steadying.',
  'learn.motto.text': 'If you keep one sentence, keep this one.',
  'learn.goals.title': 'What Sitbones is for',
  'learn.goals.text':
    'You are not fragile. Gentle motion and easier ways of bending take strain away, and bring trust back.',
  'learn.goals.see': 'See the link: how hips and back work together, and why they complain.',
  'learn.goals.know': 'Know a few simple resets that calm tension and spread the load.',
  'learn.goals.build': 'Build small habits that look after your back, and let you forget about it.',

  // How it works
  'learn.how': 'How it works',
  'learn.jobs.title': 'Two parts, two jobs',
  'learn.jobs.hips': 'Hips are made for large motion: bending, squatting, turning, walking.',
  'learn.jobs.back': 'The low back is made for control: steadying, and small corrections.',
  'learn.quiet.title': 'When the hips go quiet',
  'learn.quiet.text':
    'After long sitting, an old injury, or out of habit, hips may move less. The low back then bends, twists and arches more than its share, and can get sore over time.',
  'learn.bend.title': 'One bend, shared',
  'learn.bend.text':
    'Hips and low back work as one unit: in a bend or a step, pelvis and spine share the motion, in rhythm. Tight muscles around the hip can break that rhythm, and the back makes up for it.',
  'learn.bend.choice': 'Show the bend with',
  'learn.bend.shared': 'Free hips',
  'learn.bend.stiff': 'Stiff hips',
  'learn.bend.hips': 'Hips',
  'learn.bend.back': 'Low back',
  'learn.bend.sharedFigure': 'A person bends forward. Most of the bend comes from the hips.',
  'learn.bend.stiffFigure': 'A person bends forward. Most of the bend comes from the low back.',
  'learn.why.title': 'Why hips?',
  'learn.why.text':
    'Low back pain is common, and what drives it is often somewhere else. Stiff hips can be a part of it, whether the pain is new or has stayed. So freeing the hips helps in many cases, though not in all.',

  // Pelvis
  'learn.tilt': 'The pelvis',
  'learn.tilt.title': 'Tip the pelvis, and watch the back follow',
  'learn.tilt.slider': 'Pelvis tilt',
  'learn.tilt.less': 'Less',
  'learn.tilt.more': 'More',
  'learn.tilt.valueForward': 'Tipped forward, {amount, number} of 15',
  'learn.tilt.valueBack': 'Tipped back, {amount, number} of 15',
  'learn.tilt.valueMiddle': 'In between',
  'learn.tilt.figure':
    'A person from the side: the pelvis, and the curve of the low back above it.',
  'learn.tilt.forwardTitle': 'More: tipped forward',
  'learn.tilt.forwardText':
    'Tight muscles at the front of the hip often tip it this way. The hollow of the low back deepens; the small joints behind may be pressed, and the discs may take more shear.',
  'learn.tilt.backTitle': 'Less: tipped back',
  'learn.tilt.backText':
    'Stiff muscles behind the hip, or deep inside it, often tip it this way. The hollow flattens, which can strain ligaments and muscles.',
  'learn.tilt.middleTitle': 'In between',
  'learn.tilt.middleText':
    'Room both ways. That is all a reset looks for: a middle that you can leave, and come back to.',
  'learn.tilt.either': 'Either pattern can go along with a back pain that lasts.',
  'learn.tilt.honest':
    'There is no angle to aim for: people with and without back pain stand with much the same tilt. This shows what pulls on what.',
  'learn.tilt.drawn':
    'Drawn larger than life: real tilts are about 5 to 12 degrees. The band shows what tends to pull.',

  // Muscles
  'learn.muscles': 'Muscles',
  'learn.muscles.title': 'The muscles in this story',
  'learn.muscles.lead': 'Choose one, by its name or on the picture.',
  'learn.muscles.names': 'Muscles',
  'learn.muscles.front': 'Front',
  'learn.muscles.back': 'Back',
  'learn.muscles.deep': 'Deep',
  'learn.muscles.iliopsoas': 'Front of the hip',
  'learn.muscles.iliopsoasLatin': 'Iliopsoas',
  'learn.muscles.iliopsoasText':
    'Iliacus and psoas, two muscles that work as one, are the strongest at bringing the thigh up. The psoas is anchored on the front of the low spine. Long sitting keeps them short; they can then draw the spine down and forward, and make it hard to stand fully straight.',
  'learn.muscles.iliopsoasSign':
    'You may know it as an ache after long sitting, or as trouble staying upright.',
  'learn.muscles.gluteus': 'Buttock',
  'learn.muscles.gluteusLatin': 'Gluteus maximus',
  'learn.muscles.gluteusText':
    'The big muscle that takes the hip back: getting up, climbing stairs, walking. When it is weak or sleepy, the hamstrings and the low-back muscles often work overtime for it.',
  'learn.muscles.hamstrings': 'Helpers behind',
  'learn.muscles.hamstringsLatin': 'Hamstrings and low-back extensors',
  'learn.muscles.hamstringsText':
    'They help the buttock, and take over when it does too little. Tightness at the back of the hip can also limit how far the hip folds and turns in; the low back may then twist or bend more in walking and on stairs.',
  'learn.muscles.piriformis': 'Deep in the buttock',
  'learn.muscles.piriformisLatin': 'Piriformis',
  'learn.muscles.piriformisText':
    'A small muscle under the big one that turns the hip. Tight or irritated, it can feel like sciatica, and change how the hip turns.',
  'learn.muscles.piriformisFlag':
    'Please do not settle for a muscle as the reason. See a medical professional when:',
  'learn.muscles.safety': 'Open Safety',
  'learn.familiar.title': 'Where it is tight decides what helps',
  'learn.familiar.text':
    '“What feels familiar?” suggests resets by what you notice. A suggestion, never a diagnosis.',
  'learn.familiar.open': 'What feels familiar?',

  // Two tracks
  'learn.tracks': 'Two tracks',
  'learn.tracks.title': 'Make room, then make it last',
  'learn.tracks.text':
    'Two things, done again and again: give stiff places room to move, and build the strength to keep it. Coming back to it counts for more than doing much.',
  'learn.tracks.move': 'Move',
  'learn.tracks.moveText':
    'Steady stretching helps tight muscles to let go of the pelvis, so that it can settle towards the middle.',
  'learn.tracks.moveDose': 'The hip opener on each side once a day, and 5 to 10 hinges.',
  'learn.tracks.moveFigure': 'A person kneels on one knee and glides the hips forward.',
  'learn.tracks.strengthen': 'Strengthen',
  'learn.tracks.strengthenText':
    'Strength matters as much. With weak buttocks and a core that stays out of it, the tight muscles run the show.',
  'learn.tracks.strengthenDose': '3 sets of 10 to 15, three days a week, with a rest day between.',
  'learn.tracks.strengthenFigure': 'A person lies on the back and lifts the hips.',
  'learn.tracks.week': 'See your week',

  // Habits
  'learn.habits': 'Habits',
  'learn.habits.title': 'Four small habits',
  'learn.habits.change': 'Change position often',
  'learn.habits.changeText': 'Staying still for long costs the back more than easy motion does.',
  'learn.habits.both': 'Use both hips',
  'learn.habits.bothText': 'Swap the leg you lean on, and the hand you carry with.',
  'learn.habits.walk': 'Walk softly',
  'learn.habits.walkText': 'Shorter, smoother steps jar hips and back less.',
  'learn.habits.chores': 'Bend from the hips for chores',
  'learn.habits.choresText': 'The same fold each time: hips back, spine long.',
  'learn.habits.pickUp': 'Picking things up',
  'learn.habits.brush': 'Brushing your teeth',
  'learn.habits.feed': 'Feeding the animals',

  // Evidence
  'learn.evidence': 'Evidence',
  'learn.evidence.title': 'What is known, and what is not',
  'learn.evidence.breaks': 'Getting up carries little risk',
  'learn.evidence.breaksText':
    'In office studies, breaks cost no output and lifted energy a little. Active ones with a change of posture eased discomfort best.',
  'learn.evidence.moving': 'Moving does more than standing',
  'learn.evidence.movingText':
    'Walking breaks had the widest effect. Standing still has its own limit: the low back starts to complain after about 70 minutes, sooner in some people.',
  'learn.evidence.often': 'How often is an open question',
  'learn.evidence.oftenText':
    'For blood sugar, every 30 minutes or less looked best in the laboratory. The trials are small, and no health body names a number. We start at 45; pick what you will keep.',
  'learn.evidence.fewer': 'Fewer new aches, in one good trial',
  'learn.evidence.fewerText':
    'Over six months, new low-back pain came to 9 in 100 office workers who took prompted active breaks, 7 in 100 with small seat shifts, and 33 in 100 without. One laboratory, a special seat, wide margins.',
  'learn.evidence.stretch': 'Single stretches: little proof',
  'learn.evidence.stretchText':
    'That any one stretch here relieves pain is thinly supported. Exercise as a whole helps somewhat with long-lasting back pain, and a coached walking program put off the next episode.',
  'learn.evidence.posture': 'Posture is not to blame',
  'learn.evidence.postureText':
    'Backs that hurt and backs that do not have much the same curve, and rounding while lifting was not shown to be a risk. We teach the hinge as a skill, not out of fear.',
  'learn.evidence.fade': 'Reminders wear off',
  'learn.evidence.fadeText':
    'In most studies their effect fades within months. So Sitbones varies, asks little, and gets smaller when you are busy.',
  'learn.evidence.weakTitle': 'Our weakest links',
  'learn.evidence.weakText':
    'We read summaries of the studies, not whole papers. Most desk variants rest on clinic pages, the totals for stretching on a summary of a review, and the advice on lying flat in pregnancy on a newspaper that quotes the health service.',
  'learn.evidence.oursTitle': 'What is ours',
  'learn.evidence.oursText':
    'All tempos and angles, the times for plank and figure-four, the counts of the resets, three minutes as a length, strength split over the day, and the desk hinge. No study has tested Sitbones, and no physiotherapist has reviewed it yet.',
  'learn.evidence.promise':
    'So there is no promise here about pain, posture or health. The yardstick is yours: bending with less of a pinch, motion felt in the hips, an easier walk, fewer thoughts about your back.',
  'learn.evidence.sources': 'Sources',
  'source.breaksReview':
    'Waongenngarm and others, 2018: breaks at work, 11 trials. Applied Ergonomics 68',
  'source.microBreaks': 'Albulescu and others, 2022: micro-breaks, 22 samples',
  'source.walkNotStand': 'Bailey and Locke, 2015: walking against standing, 10 adults',
  'source.walkingReview': 'Review of walking and standing breaks, 2023',
  'source.standing': 'Coenen and others, 2017: how long standing stays easy, 25 laboratory studies',
  'source.doses': 'Diaz and others, 2023: four walking doses, 11 adults',
  'source.frequency': 'Yin and others, 2024: breaks by how often, 13 trials, 211 adults',
  'source.guideline': 'World Health Organization, 2020: guideline on sedentary time',
  'source.office':
    'Waongenngarm and others, 2021: active breaks and seat shifts, 193 office workers',
  'source.hipStretch': 'Hatefi and others, 2021: hip stretching with back pain, 30 women',
  'source.exercise':
    'Pooled trials for a World Health Organization guideline: exercise for lasting back pain',
  'source.walking': 'Pocovi and others, 2024: a walking program, 701 adults',
  'source.curves': 'Laird and others, 2014: curves with and without back pain, 43 studies',
  'source.lifting': 'Saraceni and others, 2020: rounding while lifting, 12 studies',
  'source.fading': 'Stephenson and others, 2017: technology against sitting, 15 trials',
  'source.stretchDose': 'Ingram and others, 2025: how much stretching, 189 studies',

  // A line for hard days; the one for the end of a week is the Week place's
} as const satisfies Readonly<Record<string, string>>;
