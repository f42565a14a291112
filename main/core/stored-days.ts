// The stored form of a day's tally and of the days before it, as schemas.
import * as v from 'valibot';
import { RECENT_DAYS } from './recent-days.ts';
import { count, dayKey, durationMs, feel, id, text, type Instants } from './stored-values.ts';
import { instant } from './time.ts';

export const doses = v.object({
  hinges: count,
  openerSecondsRight: count,
  openerSecondsLeft: count,
  bridgeSets: count,
  standInSets: count,
  plankSeconds: count,
});

export function tallySchema({ past }: Pick<Instants, 'past'>) {
  return v.object({
    day: dayKey,
    prompts: v.object({
      shown: count,
      started: count,
      snoozed: count,
      skipped: count,
      unanswered: count,
    }),
    resets: resetsSchema({ past }),
    calls: v.exactOptional(count),
  });
}

function resetsSchema({ past }: Pick<Instants, 'past'>) {
  return v.pipe(
    v.array(
      v.object({
        routineId: id,
        title: v.exactOptional(text),
        at: past,
        doneMs: durationMs,
        isFinished: v.boolean(),
        doses: v.exactOptional(doses),
        feel: v.exactOptional(feel),
      }),
    ),
    v.maxLength(1_000),
  );
}

/**
 * A session of an earlier version remembers no other day. When exactly something was done on one of them matters to
 * nobody, so a clock that was set back since makes no damage of it.
 */
export function recentSchema() {
  const past = v.pipe(v.number(), v.finite(), v.minValue(0), v.transform(instant));
  const day = v.object({ day: dayKey, resets: resetsSchema({ past }) });
  return v.optional(v.pipe(v.array(day), v.maxLength(RECENT_DAYS)), []);
}
