// The stored form of the reason for a routine, as a schema.
import * as v from 'valibot';
import type { RoutineReason } from './snapshot-types.ts';
import { count } from './stored-values.ts';
import { WEEKDAYS } from './weekday.ts';

const plainReason = v.picklist([
  'pinned',
  'favourite',
  'openerNotYetToday',
  'feltLooser',
  'notForAWhile',
  'lastWasOther',
  'onlyFitting',
  'freshStart',
  'shortOne',
  'standingLong',
]);
const weekday = v.picklist(WEEKDAYS);
const moved = v.picklist(['yes', 'no']);
export const reasonSchema = v.union([
  v.variant('kind', [
    v.object({ kind: plainReason }),
    v.object({ kind: v.literal('onCall'), calls: count }),
    v.object({ kind: v.literal('openerMoreToday'), held: count, wanted: count }),
    v.object({ kind: v.picklist(['hingesDone', 'hingesNotYetToday']), hinges: count }),
    v.object({
      kind: v.literal('strengthSlice'),
      weekday,
      moved,
      slice: count,
      of: count,
      place: v.picklist(['floor', 'desk']),
    }),
    v.object({ kind: v.literal('strengthSession'), weekday, moved }),
  ]),
  // An earlier version kept the kind alone; of these only the call said more.
  v.pipe(
    v.picklist(['openerNotYetToday', 'lastWasOther', 'shortOne', 'freshStart', 'standingLong']),
    v.transform((kind) => ({ kind })),
  ),
  v.pipe(
    v.literal('onCall'),
    v.transform((kind) => ({ kind, calls: 1 })),
  ),
]) satisfies v.GenericSchema<unknown, RoutineReason>;
