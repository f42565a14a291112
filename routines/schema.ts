// The shape of a routine file, as a valibot schema and as types. Knows nothing of clocks, windows or files;
// what a schema cannot say (sums, sides) is step-problems.ts's and parse-routine.ts's.
import * as v from 'valibot';
import { choiceMessage, mendMessage, type Mend } from './mends.ts';
import { nearestName } from './nearest-name.ts';
import { quoted } from './plain-text.ts';
import { POSE_KEYS, type PoseKey } from './pose-keys.ts';
import { sidedText, text } from './text-schema.ts';

/** The only format version there is. A file of another version is refused, never guessed at. */
export const ROUTINE_FORMAT = 1;

/** Shortest and longest routine and longest step, in seconds; all inclusive. */
export const MIN_ROUTINE_SECONDS = 10;
export const MAX_ROUTINE_SECONDS = 3600;
export const MAX_STEP_SECONDS = 600;
/** A micro is the one-minute version: longer ones are routines. */
export const MAX_MICRO_SECONDS = 119;

const poseKey = v.picklist(POSE_KEYS, ({ input }) => poseMend(input));

function poseMend(written: unknown): string {
  if (typeof written !== 'string') return mendMessage('pose.quotes');
  const pose = quoted(written);
  const right = `${written.toUpperCase()}-R`;
  if (POSE_KEYS.some((key) => key === right)) {
    return mendMessage('pose.sides', { pose, right, left: `${right.slice(0, -1)}L` });
  }
  const nearest = nearestName(written, POSE_KEYS);
  if (nearest !== null) return mendMessage('pose.near', { pose, nearest });
  return mendMessage('pose.unknown', { pose });
}

/** `unit` is what it counts; `amount` is seconds or repetitions. */
function wholeNumber(min: number, max: number, unit: 'seconds' | 'times' | 'amount') {
  return v.pipe(
    v.number(({ input }) =>
      typeof input === 'string' && /^\s*\d+\s*$/.test(input)
        ? mendMessage('number.quoted', { unit })
        : mendMessage('number.needed', { unit }),
    ),
    v.integer(mendMessage('number.whole', { unit })),
    v.minValue(min, mendMessage('number.least', { least: String(min) })),
    v.maxValue(max, mendMessage('number.most', { most: String(max) })),
  );
}

/** Windows opens no file of such a name; the last is a field that every object has. */
const RESERVED_IDS = /^(con|prn|aux|nul|com\d|lpt\d|constructor)$/;

const id = v.pipe(
  v.string(mendMessage('text.quotes')),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, mendMessage('id.form')),
  v.maxLength(60, mendMessage('text.tooLong', { most: '60' })),
  v.check((value) => !RESERVED_IDS.test(value), mendMessage('id.reserved')),
);

const side = v.picklist(['right', 'left'], choiceMessage('right', 'left'));

/** A row of the movement notes, "C01". */
export const sourceRow = v.pipe(
  v.string(mendMessage('row.quotes')),
  v.regex(
    /^(A(0[1-9]|1[0-7])|B0[1-5]|C0[12]|D0[0-4]|E0[12]|F0[1-5]|G0[1-4]|H0[1-5]|I0[1-4]|J0[12])$/,
    mendMessage('row.unknown'),
  ),
);

/** Where rows are not a list. */
export const ROWS_MEND = mendMessage('list.rows', { example: '["C01"]' });

/** A pose kept for the whole step, the chest breathing. From another pose, the figure first moves into it. */
const hold = v.strictObject({ kind: v.literal('hold'), pose: poseKey });

/**
 * One movement into a pose, from wherever the figure is. `from` is where a routine's first movement starts;
 * `via` are poses passed on the way, at even fractions. It takes the time such a movement takes a person,
 * at most the step; what is left is held.
 */
const move = v.strictObject({
  kind: v.literal('move'),
  to: poseKey,
  from: v.exactOptional(poseKey),
  via: v.exactOptional(
    v.pipe(v.array(poseKey, mendMessage('list.poses')), v.maxLength(6, mendMessage('via.most'))),
  ),
});

export const phaseSchema = v.strictObject({
  to: poseKey,
  seconds: wholeNumber(1, 60, 'seconds'),
  breath: v.exactOptional(v.picklist(['in', 'out'], choiceMessage('in', 'out'))),
});

const SIZE_MEND = mendMessage('number.between', { least: '0.2', most: '1' });

/** A repetition: its phases, one after the other, `times` over. The phases must fill the step exactly. */
const repeat = v.strictObject({
  kind: v.literal('repeat'),
  times: wholeNumber(1, 60, 'times'),
  phases: v.pipe(
    v.array(phaseSchema, mendMessage('list.phases')),
    v.minLength(1, mendMessage('phases.least')),
    v.maxLength(12, mendMessage('phases.most')),
  ),
  /** How far each phase goes from the pose before the repetition, as a share of the whole way: 0.2 to 1. */
  size: v.exactOptional(
    v.pipe(v.number(SIZE_MEND), v.minValue(0.2, SIZE_MEND), v.maxValue(1, SIZE_MEND)),
  ),
});

/** Walking for the whole step, from a stand to a stand. */
const walk = v.strictObject({ kind: v.literal('walk') });

export const motionSchema = v.variant(
  'kind',
  [hold, move, repeat, walk],
  choiceMessage('hold', 'move', 'repeat', 'walk'),
);

const BREATH_MEND = mendMessage('breath.choice', { example: '{"in": 4, "out": 6}' });

/**
 * How to breathe in the step: as you like, steadily, once in or out, with each phase of a repetition, or
 * paced (seconds in, seconds out).
 */
const breath = v.union(
  [
    v.picklist(['easy', 'steady', 'in', 'out', 'movement']),
    v.strictObject({ in: wholeNumber(1, 20, 'seconds'), out: wholeNumber(1, 20, 'seconds') }),
  ],
  BREATH_MEND,
);

/** One step of a routine, and of a movement's demonstration. */
export const stepSchema = v.strictObject({
  /** Length in whole seconds, 1 to 600. */
  seconds: wholeNumber(1, MAX_STEP_SECONDS, 'seconds'),
  /** What the step is, in a few words: "Sit-bone rocks". May say `{side}` or `{rechtes|linkes}`. */
  name: sidedText(40),
  /**
   * The cue, short enough to be spoken in five seconds. `{side}`, `{other}` and pairs stand for the words of the
   * working and the other side (side-words.ts), so that a mirrored session says the right one.
   */
  line: sidedText(120),
  motion: motionSchema,
  breath,
  /** The working side in the unmirrored session. Required where a pose of the step has a side. */
  side: v.exactOptional(side),
  /** Rows of the movement notes that the step comes from, "C01". Left out for getting up and the like. */
  source: v.exactOptional(v.array(sourceRow, ROWS_MEND)),
  /** A desk variant that is not in the source material; the player badges it. */
  isVariant: v.exactOptional(v.boolean(choiceMessage(true, false))),
  /** Set-up and changing sides: a person may need longer than the seconds given. */
  isTransition: v.exactOptional(v.boolean(choiceMessage(true, false))),
});

/**
 * One of several routines that differ in one amount only: the hip opener held for 20, 30, 45 or 60 seconds, the
 * strength day with 10, 12 or 15 bridges a set. All of a family do the same thing, so one of them is enough; the
 * settings openerSeconds and strengthReps say which.
 */
export const levelSchema = v.strictObject({
  /** The name of the family, such as "hip-flexor-opener": the same word in each of its routines. */
  family: id,
  /** What sets this one apart: seconds of a hold, or repetitions of a set. 1 to 600. */
  amount: wholeNumber(1, MAX_STEP_SECONDS, 'amount'),
  unit: v.picklist(['seconds', 'repetitions'], choiceMessage('seconds', 'repetitions')),
});

export const routineSchema = v.strictObject({
  format: v.literal(
    ROUTINE_FORMAT,
    mendMessage('whole.format', { format: String(ROUTINE_FORMAT) }),
  ),
  /** Equal to the file name without ".json": lower-case words joined by hyphens. */
  id,
  /** The short code in the movement notes, "R1". A person's own routine may leave it out. */
  code: v.exactOptional(
    v.pipe(
      v.string(mendMessage('code.form')),
      v.regex(/^[A-Z][A-Za-z0-9-]{0,7}$/, mendMessage('code.form')),
    ),
  ),
  /** What its texts are written in, "de" or "pt-BR": the voice is one of it. Left out, the program's own. */
  language: v.exactOptional(
    v.pipe(
      v.string(mendMessage('language.form')),
      v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, mendMessage('language.form')),
    ),
  ),
  title: text(60),
  /** One sentence for the card: what it is. */
  summary: text(140),
  kind: v.picklist(['routine', 'micro'], choiceMessage('routine', 'micro')),
  position: v.picklist(
    ['seated', 'standing', 'kneeling', 'floor', 'mixed'],
    choiceMessage('seated', 'standing', 'kneeling', 'floor', 'mixed'),
  ),
  /**
   * What finishing it does to the sitting clock: `upright` by the time done (design.md, section 3), `seated` at
   * most a posture shift, `upright-micro` never more than an upright micro gives (R9: it ends on the chair).
   */
  credit: v.picklist(
    ['upright', 'seated', 'upright-micro'],
    choiceMessage('upright', 'seated', 'upright-micro'),
  ),
  /** What must be at hand, in a few words: "Chair, ideally without wheels". */
  needs: text(140),
  /** 0 nobody notices · 1 ordinary shifting · 2 clearly exercising · 3 leave the camera. */
  discretion: v.picklist([0, 1, 2, 3], choiceMessage(0, 1, 2, 3)),
  /** Movements covered, as rows of the movement notes. */
  covers: v.array(sourceRow, ROWS_MEND),
  /** Set where the routine is one of a family that differs in one amount. */
  level: v.exactOptional(levelSchema),
  /** Where the figure glows is the pose's business; where a person should feel it is said here, if anywhere. */
  feel: v.exactOptional(text(140)),
  /** One line of care shown before the first session. */
  care: v.exactOptional(text(240)),
  steps: v.pipe(
    v.array(stepSchema, mendMessage('list.steps')),
    v.minLength(1, mendMessage('steps.least')),
    v.maxLength(80, mendMessage('steps.most')),
  ),
});

export type RoutineMotion = v.InferOutput<typeof motionSchema>;
export type RoutineBreath = v.InferOutput<typeof breath>;
export type RoutineStep = v.InferOutput<typeof stepSchema>;
export type RoutineCredit = v.InferOutput<typeof routineSchema>['credit'];
export type RoutinePosition = v.InferOutput<typeof routineSchema>['position'];
export type RoutineLevel = v.InferOutput<typeof levelSchema>;
export type { Mend, MendKey, MendValues } from './mends.ts';
export type { PoseKey };
export type { Side } from './side-words.ts';
export type { RoutineLanguage } from './stand-ins.ts';

/** A checked routine. All times in whole seconds; `steps` play in order, right side first. */
export type Routine = v.InferOutput<typeof routineSchema>;

/** Something wrong with a routine file: where, and how to mend it. */
export interface RoutineProblem {
  /** A path such as `steps[3].seconds`; empty where it is the file as a whole, or its text. */
  readonly field: string;
  readonly mend: Mend;
  /** The line of the file, from 1, where its text was read. */
  readonly line?: number;
  /** The place in that line, from 1, where the text is no JSON. */
  readonly column?: number;
}

export type RoutineResult =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly problems: readonly RoutineProblem[] };

/** What a routine asks of a person and a place, read off its poses by traits.ts (movement.md, section 3.4). */
export interface RoutineTraits {
  /** `yes`: in anything one wears at a desk. `partly`: with a pad, in clothes that give. `no`: something to change into. */
  readonly officeClothes: 'yes' | 'partly' | 'no';
  /** Sits or lies on the floor. Half-kneeling alone does not count: `kneels` says that. */
  readonly needsFloor: boolean;
  /** Puts weight on a knee. */
  readonly kneels: boolean;
  /** Lies on the back or the front, or planks on the floor: not for whoever was told not to lie flat. */
  readonly liesFlat: boolean;
  /** Only sits: a change of posture, but no break from sitting. */
  readonly isSeated: boolean;
  /** How often it bends at the hips; the day's tally wants 5 to 10. */
  readonly hinges: number;
}

/** The length of a routine in seconds: the sum of its steps. */
export function routineSeconds(steps: readonly { readonly seconds: number }[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0);
}
