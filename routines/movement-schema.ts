// The shape of a movement's page: what it is for, how it goes, where it is felt, what to leave, as a valibot schema and
// as types. The timed sessions are schema.ts's; the check on load is parse-movement.ts's.
import * as v from 'valibot';
import { sourceRow, stepSchema } from './schema.ts';
import { text } from './text-schema.ts';

/** The only format version there is. */
export const MOVEMENT_FORMAT = 1;

const id = v.pipe(
  v.string('write a text in quotes'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens'),
  v.maxLength(60, 'shorten it to 60 characters'),
);

const yesOrNo = v.boolean('write true or false');

const focus = v.picklist(
  ['hips', 'frontOfHip', 'buttock', 'backOfThigh', 'lowBack', 'core', 'posture'],
  'write "hips", "frontOfHip", "buttock", "backOfThigh", "lowBack", "core" or "posture"',
);

/** Where a statement comes from. The address is shown as text: the program opens no connection. */
const source = v.strictObject({
  label: text(120),
  url: v.exactOptional(
    v.pipe(
      v.string('write a text in quotes'),
      v.url('write a whole address, with http:// or https://'),
      v.regex(/^https?:\/\/[^\s<>]+$/, 'write a whole address, with http:// or https://'),
      v.maxLength(240, 'shorten it to 240 characters'),
    ),
  ),
});

export const movementSchema = v.strictObject({
  format: v.literal(
    MOVEMENT_FORMAT,
    `write ${String(MOVEMENT_FORMAT)}: this version reads no other format`,
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
    v.array(sourceRow, 'write a list of rows such as ["C01"]'),
    v.minLength(1, 'name at least one row'),
    v.maxLength(6, 'name at most six rows'),
  ),
  position: v.picklist(
    ['seated', 'standing', 'kneeling', 'floor'],
    'write "seated", "standing", "kneeling" or "floor"',
  ),
  /** 0 nobody notices · 1 ordinary shifting · 2 clearly exercising · 3 leave the camera; the most it can look like. */
  discretion: v.picklist([0, 1, 2, 3], 'write 0, 1, 2 or 3'),
  /** A knee, the back or the forearms are on the floor. */
  needsFloor: yesOrNo,
  kneels: yesOrNo,
  /** On the back or on the front. */
  liesFlat: yesOrNo,
  officeClothes: v.picklist(['yes', 'partly', 'no'], 'write "yes", "partly" or "no"'),
  /** What it is mostly about, for the filters; the first is the main one. */
  focus: v.pipe(
    v.array(focus, 'write a list'),
    v.minLength(1, 'name at least one focus'),
    v.maxLength(4, 'name at most four'),
  ),
  /** Why one would do it, in a sentence or two. */
  purpose: text(240),
  /** What to do, in order; each a sentence or two. */
  steps: v.pipe(
    v.array(text(160), 'write a list of sentences'),
    v.minLength(2, 'write at least two steps'),
    v.maxLength(8, 'write at most eight steps'),
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
    v.array(source, 'write a list of sources'),
    v.minLength(1, 'name at least one source'),
    v.maxLength(6, 'name at most six sources'),
  ),
  /** A short loop that the figure plays: it ends in the pose in which it begins. */
  demo: v.pipe(
    v.array(stepSchema, 'write a list of steps'),
    v.minLength(2, 'write at least two steps'),
    v.maxLength(10, 'write at most ten steps'),
  ),
});

/** A checked movement page. */
export type Movement = v.InferOutput<typeof movementSchema>;
export type MovementPosition = Movement['position'];
export type MovementFocus = v.InferOutput<typeof focus>;
export type MovementSource = v.InferOutput<typeof source>;
