// What the figure says beside what it shows, in English: its own small catalogue, which every window with a figure
// carries. The keys `avoid.…` are the mistakes of renderer/figure/ghosts.ts. A new key goes into de-figure.ts as well.

export const enFigure = {
  'tempo.move': 'Move over {seconds, plural, one {# second} other {# seconds}}',
  'tempo.stay': 'Stay for {seconds, plural, one {# second} other {# seconds}}',
  'avoid.label': '{label}. Dashed, what to avoid: {mistake}',
  'avoid.ribs':
    'the chest thrust out or dropped; only the pelvis moves, the ribs stay where they are.',
  'avoid.slump': 'sinking into a round back behind the sit bones.',
  'avoid.overArch': 'hoisting the chest and hollowing the low back.',
  'avoid.pushing': 'pushing with the legs until the hips leave the floor.',
  'avoid.bigRange': 'tipping so far that the low back arches off the floor.',
  'avoid.hauling': 'hauling the knee in, so that head and tailbone come off the floor.',
  'avoid.arching': 'arching the low back and dropping into the hip; the pelvis stays tucked.',
  'avoid.aboveLine': 'flaring the ribs and pushing the hips above the line.',
  'avoid.rounding': 'rounding the back; it stays long and tips as one piece.',
  'avoid.pullingHard': 'pulling hard, so that head and tailbone come off the floor.',
  'avoid.sagging': 'a low back that sags and a head that hangs.',
  'avoid.chestOff': 'moving the chest off the wall; only the low back goes to it and away.',
  'avoid.leaningIn': 'leaning down to the knee; the back stays upright.',
  'avoid.tuckingHard': 'tucking the pelvis hard under; the squeeze alone is enough.',
  'avoid.wallSag': 'hips that sag towards the wall.',
  'avoid.leaningOver': 'leaning the trunk over; only the weight moves.',
  'avoid.hitching': 'hitching up one hip and leaning over the other.',
} as const;
