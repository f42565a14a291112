// Where each of the 51 rows of the inventory (movement notes, section 1) is shown: the sentences and the screen they stand
// on, the movement pages, the routines. tests/routines holds the data to it, tests/components walks to every screen.
import type { PlainCompanionKey } from '../../preload/messages/create-companion-messages.ts';

/** A screen as a person finds it, with what was chosen on it. */
export type ScreenId =
  | 'learn: Welcome'
  | 'learn: How it works'
  | 'learn: The pelvis, tipped forward'
  | 'learn: The pelvis, tipped back'
  | 'learn: Muscles, Front of the hip Iliopsoas'
  | 'learn: Muscles, Buttock Gluteus maximus'
  | 'learn: Muscles, Helpers behind Hamstrings and low-back extensors'
  | 'learn: Muscles, Deep in the buttock Piriformis'
  | 'learn: Two tracks'
  | 'learn: Habits'
  | 'library: What feels familiar?'
  | 'history'
  | 'safety';

export interface Trace {
  readonly row: string;
  /** Sentences that stand on the screen, all of them. */
  readonly said?: readonly (readonly [screen: ScreenId, ...keys: PlainCompanionKey[]])[];
  /** Ids of movement pages that name the row. */
  readonly movements?: readonly string[];
  /** Ids of built-in routines that cover the row. */
  readonly routines?: readonly string[];
}

const HABITS: ScreenId = 'learn: Habits';
const HOW: ScreenId = 'learn: How it works';
const TRACKS: ScreenId = 'learn: Two tracks';
const WELCOME: ScreenId = 'learn: Welcome';
const FAMILIAR: ScreenId = 'library: What feels familiar?';

export const TRACES: readonly Trace[] = [
  { row: 'A01', said: [[WELCOME, 'learn.partners.title', 'learn.partners.text']] },
  {
    row: 'A02',
    said: [
      [
        WELCOME,
        'learn.goals.title',
        'learn.goals.text',
        'learn.goals.see',
        'learn.goals.know',
        'learn.goals.build',
      ],
    ],
  },
  { row: 'A03', said: [[HOW, 'learn.jobs.hips', 'learn.jobs.back']] },
  { row: 'A04', said: [[HOW, 'learn.quiet.text']] },
  {
    row: 'A05',
    said: [[WELCOME, 'learn.motto.title']],
    routines: ['standing-reset', 'hinge-practice'],
  },
  { row: 'A06', said: [[HOW, 'learn.why.text']] },
  { row: 'A07', said: [[HOW, 'learn.bend.text', 'learn.bend.hips', 'learn.bend.back']] },
  {
    row: 'A08',
    said: [['learn: The pelvis, tipped forward', 'learn.tilt.forwardText', 'learn.tilt.honest']],
  },
  {
    row: 'A09',
    said: [['learn: The pelvis, tipped back', 'learn.tilt.backText', 'learn.tilt.either']],
  },
  {
    row: 'A10',
    said: [
      [
        'learn: Muscles, Front of the hip Iliopsoas',
        'learn.muscles.iliopsoasText',
        'learn.muscles.iliopsoasSign',
      ],
    ],
  },
  {
    row: 'A11',
    said: [['learn: Muscles, Buttock Gluteus maximus', 'learn.muscles.gluteusText']],
  },
  {
    row: 'A12',
    said: [
      [
        'learn: Muscles, Deep in the buttock Piriformis',
        'learn.muscles.piriformisText',
        'learn.muscles.piriformisFlag',
        'safety.seeLeg',
      ],
    ],
  },
  {
    row: 'A13',
    said: [
      [
        'learn: Muscles, Helpers behind Hamstrings and low-back extensors',
        'learn.muscles.hamstringsText',
      ],
    ],
  },
  {
    row: 'A14',
    said: [
      ['learn: Muscles, Front of the hip Iliopsoas', 'learn.familiar.title', 'learn.familiar.text'],
      [FAMILIAR, 'familiar.title', 'familiar.limit'],
    ],
  },
  {
    row: 'A15',
    said: [
      [TRACKS, 'learn.tracks.text'],
      ['history', 'week.move', 'week.strengthen'],
    ],
  },
  { row: 'A16', said: [[TRACKS, 'learn.tracks.moveText']] },
  { row: 'A17', said: [[TRACKS, 'learn.tracks.strengthenText']] },

  { row: 'B01', said: [[FAMILIAR, 'familiar.stiffHips', 'familiar.stiffHipsDetail']] },
  { row: 'B02', said: [[FAMILIAR, 'familiar.drowsyGlutes', 'familiar.drowsyGlutesDetail']] },
  { row: 'B03', said: [[FAMILIAR, 'familiar.archedBack', 'familiar.archedBackDetail']] },
  { row: 'B04', said: [[FAMILIAR, 'familiar.roundedBending', 'familiar.roundedBendingDetail']] },
  { row: 'B05', said: [[FAMILIAR, 'familiar.oneHip', 'familiar.oneHipDetail']] },

  { row: 'C01', movements: ['standing-reset'], routines: ['standing-reset', 'standing-micro'] },
  { row: 'C02', movements: ['sitting-reset'], routines: ['sitting-reset', 'sitting-micro'] },
  { row: 'D00', routines: ['floor-relief'] },
  { row: 'D01', movements: ['pelvic-tilts'], routines: ['floor-relief', 'supine-tilt-micro'] },
  { row: 'D02', movements: ['knee-to-chest'], routines: ['floor-relief', 'figure-four-floor'] },
  {
    row: 'D03',
    movements: ['hip-flexor-opener', 'standing-hip-flexor-opener'],
    routines: ['hip-flexor-opener-20', 'hip-flexor-opener-30', 'floor-relief'],
  },
  { row: 'D04', movements: ['glute-bridge'], routines: ['floor-relief', 'bridge-micro'] },
  {
    row: 'E01',
    movements: ['hip-hinge', 'desk-hinge'],
    routines: ['hinge-practice', 'standing-reset', 'hinge-micro'],
  },
  { row: 'E02', movements: ['hip-hinge'], routines: ['hinge-practice', 'hinge-micro'] },
  {
    row: 'F01',
    movements: ['hip-flexor-opener'],
    routines: ['hip-flexor-opener-30', 'hip-flexor-opener-45', 'hip-flexor-opener-60'],
  },
  {
    row: 'F02',
    movements: ['figure-four', 'seated-figure-four'],
    routines: ['figure-four-floor'],
  },
  { row: 'F03', movements: ['glute-bridge'], routines: ['strength-day', 'strength-slice'] },
  { row: 'F04', movements: ['plank'], routines: ['strength-day', 'strength-slice'] },
  {
    row: 'F05',
    said: [[TRACKS, 'learn.tracks.strengthenDose']],
    movements: ['glute-bridge', 'plank'],
    routines: ['strength-day', 'strength-day-12', 'strength-day-15'],
  },

  {
    row: 'G01',
    said: [[HABITS, 'learn.habits.change', 'learn.habits.changeText']],
    routines: ['walk-softly'],
  },
  {
    row: 'G02',
    said: [[HABITS, 'learn.habits.both', 'learn.habits.bothText']],
    movements: ['standing-weight-shift', 'seated-weight-shift'],
    routines: ['both-hips-micro'],
  },
  {
    row: 'G03',
    said: [
      [
        HABITS,
        'learn.habits.chores',
        'learn.habits.pickUp',
        'learn.habits.brush',
        'learn.habits.feed',
      ],
    ],
    routines: ['hinge-practice'],
  },
  {
    row: 'G04',
    said: [[HABITS, 'learn.habits.walk', 'learn.habits.walkText']],
    routines: ['walk-softly', 'walk-micro'],
  },
  { row: 'H01', said: [['safety', 'safety.disclaimer']] },
  { row: 'H02', said: [['safety', 'safety.seeTitle', 'safety.seeWorse']] },
  {
    row: 'H03',
    said: [
      ['safety', 'safety.seeLeg'],
      ['learn: Muscles, Deep in the buttock Piriformis', 'safety.seeLeg'],
    ],
  },
  {
    row: 'H04',
    said: [['safety', 'safety.urgentTitle', 'safety.urgentBladder', 'safety.urgentWeak']],
  },
  { row: 'H05', said: [['safety', 'safety.reassure']] },
  { row: 'I01', said: [['history', 'checkIn.pinch']] },
  { row: 'I02', said: [['history', 'checkIn.hips']] },
  { row: 'I03', said: [['history', 'checkIn.even']] },
  { row: 'I04', said: [['history', 'checkIn.thoughts']] },
  { row: 'J01', said: [[HABITS, 'closing.hardDay']] },
  {
    row: 'J02',
    said: [
      [HABITS, 'week.closing'],
      ['history', 'week.closing'],
    ],
  },
];
