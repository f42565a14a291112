// The shape of a movement's page: what it is for, how it goes, where it is felt, what to leave, as a valibot schema and
// as types. The timed sessions are schema.ts's; the check on load is parse-movement.ts's.
import * as v from 'valibot';
import { choiceMessage, mendMessage } from './mends.ts';
import { ROWS_MEND, sourceRow, stepSchema } from './schema.ts';
import { text } from './text-schema.ts';

/** The only format version there is. */
export const MOVEMENT_FORMAT = 1;

const id = v.pipe(
  v.string(mendMessage('text.quotes')),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, mendMessage('id.form')),
  v.maxLength(60, mendMessage('text.tooLong', { most: '60' })),
);

const yesOrNo = v.boolean(choiceMessage(true, false));

const FOCUSES = [
  'hips',
  'frontOfHip',
  'buttock',
  'backOfThigh',
  'lowBack',
  'core',
  'posture',
] as const;
const focus = v.picklist(FOCUSES, choiceMessage(...FOCUSES));

/** Where a statement comes from. The address is shown as text: the program opens no connection. */
export const sourceSchema = v.strictObject({
  label: text(120),
  url: v.exactOptional(
    v.pipe(
      v.string(mendMessage('text.quotes')),
      v.url(mendMessage('text.address')),
      v.regex(/^https?:\/\/[^\s<>]+$/, mendMessage('text.address')),
      v.maxLength(240, mendMessage('text.tooLong', { most: '240' })),
    ),
  ),
});

export const movementSchema = v.strictObject({
  format: v.literal(
    MOVEMENT_FORMAT,
    mendMessage('whole.format', { format: String(MOVEMENT_FORMAT) }),
  ),
  /** Equal to the file name without ".json": lower-case words joined by hyphens. */
  id,
  title: text(60),
  /** A form for the desk that is not in the source material; every list badges it. */
  isVariant: yesOrNo,
  /** The movement it stands in for, by id. A variant built from a habit has none. */
  variantOf: v.exactOptional(id),
  /** Rows of the movement notes that it comes from, "C01". */
  rows: v.pipe(
    v.array(sourceRow, ROWS_MEND),
    v.minLength(1, mendMessage('rows.least')),
    v.maxLength(6, mendMessage('rows.most')),
  ),
  position: v.picklist(
    ['seated', 'standing', 'kneeling', 'floor'],
    choiceMessage('seated', 'standing', 'kneeling', 'floor'),
  ),
  /** 0 nobody notices · 1 ordinary shifting · 2 clearly exercising · 3 leave the camera; the most it can look like. */
  discretion: v.picklist([0, 1, 2, 3], choiceMessage(0, 1, 2, 3)),
  /** A knee, the back or the forearms are on the floor. */
  needsFloor: yesOrNo,
  kneels: yesOrNo,
  /** On the back or on the front. */
  liesFlat: yesOrNo,
  officeClothes: v.picklist(['yes', 'partly', 'no'], choiceMessage('yes', 'partly', 'no')),
  /** What it is mostly about, for the filters; the first is the main one. */
  focus: v.pipe(
    v.array(focus, mendMessage('list.any')),
    v.minLength(1, mendMessage('focus.least')),
    v.maxLength(4, mendMessage('focus.most')),
  ),
  /** Why one would do it, in a sentence or two. */
  purpose: text(240),
  /** What to do, in order; each a sentence or two. */
  steps: v.pipe(
    v.array(text(160), mendMessage('list.sentences')),
    v.minLength(2, mendMessage('sentences.least')),
    v.maxLength(8, mendMessage('sentences.most')),
  ),
  /** How much, how long, how often; says what is the program's own choice. */
  dose: text(240),
  /** Where it should be felt. */
  feel: text(200),
  /** What commonly goes another way, and what to do instead. */
  mistake: text(240),
  easier: text(200),
  harder: text(200),
  /** When to change it, leave it, or ask first. */
  care: text(300),
  sources: v.pipe(
    v.array(sourceSchema, mendMessage('list.sources')),
    v.minLength(1, mendMessage('sources.least')),
    v.maxLength(6, mendMessage('sources.most')),
  ),
  /** A short loop that the figure plays: it ends in the pose in which it begins. */
  demo: v.pipe(
    v.array(stepSchema, mendMessage('list.steps')),
    v.minLength(2, mendMessage('demo.least')),
    v.maxLength(10, mendMessage('demo.most')),
  ),
});

/** A checked movement page. */
export type Movement = v.InferOutput<typeof movementSchema>;
export type MovementPosition = Movement['position'];
export type MovementFocus = v.InferOutput<typeof focus>;
export type MovementSource = v.InferOutput<typeof sourceSchema>;
