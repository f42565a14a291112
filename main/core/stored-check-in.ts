// The stored form of the weekly check-in, as a schema.
import * as v from 'valibot';
import { MAX_PAST, SIGN_ANSWERS, type CheckInState } from './check-in.ts';
import { count, dayKey } from './stored-values.ts';

const answer = v.picklist(SIGN_ANSWERS);

/** The four answers of one week. */
export const signAnswersSchema = v.strictObject({
  pinch: answer,
  hips: answer,
  even: answer,
  thoughts: answer,
});

export const checkInSchema = v.object({
  pointDay: dayKey,
  openWeek: v.nullable(dayKey),
  hiddenUntil: v.nullable(dayKey),
  postponed: count,
  past: v.pipe(
    v.array(v.object({ week: dayKey, day: dayKey, answers: signAnswersSchema })),
    v.maxLength(MAX_PAST),
  ),
}) satisfies v.GenericSchema<unknown, CheckInState>;
