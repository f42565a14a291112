// Turns whatever a window asked into a question of the contract, or null. Types say what it should be; this says what it
// is.
import * as v from 'valibot';
import type { Query, QueryKind } from '../../preload/contract.ts';
import { HISTORY_RANGES, MAX_HISTORY_OFFSET } from '../core/history-range.ts';

/** A strict object per kind of question: one without a parser does not compile, nor one of another shape. */
type ParserTable = {
  readonly [Kind in QueryKind]: v.GenericSchema<unknown, Query<Kind>>;
};

function bare<const Kind extends QueryKind>(kind: Kind) {
  return v.strictObject({ kind: v.literal(kind) });
}

export const QUERY_PARSERS = {
  library: bare('library'),
  today: bare('today'),
  data: bare('data'),
  settings: bare('settings'),
  desk: bare('desk'),
  history: v.strictObject({
    kind: v.literal('history'),
    range: v.picklist(HISTORY_RANGES),
    offset: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_HISTORY_OFFSET)),
  }),
} as const satisfies ParserTable;

/** Never throws; what it gives back is a copy with nothing else in it. */
export function parseQuery(value: unknown): Query | null {
  const kind = kindOf(value);
  if (kind === null) return null;
  const parsed = v.safeParse<v.GenericSchema<unknown, Query>>(QUERY_PARSERS[kind], value);
  return parsed.success ? parsed.output : null;
}

function kindOf(value: unknown): QueryKind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const { kind } = value;
  return typeof kind === 'string' && Object.hasOwn(QUERY_PARSERS, kind)
    ? (kind as QueryKind)
    : null;
}
