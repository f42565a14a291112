// Which of several routines that would all do comes first: the one done longest ago, with what the person likes and how
// it felt, and a little of the day's own chance.
import type { Candidate } from './candidates.ts';
import type { ResetRecord } from './day-record.ts';
import { lastFeel, resetHistory, resetsSince } from './reset-history.ts';
import type { SessionContext } from './session-context.ts';
import type { SessionState } from './session-state.ts';
import type { Settings } from './settings.ts';

/** All in resets: "worse" puts a routine off as if it had been done ten resets later than it was. */
const WEIGHTS = { favourite: 4, lessOf: -12, looser: 3, same: 0, worse: -10 } as const;
/** Longer ago than this is all the same. */
const LONGEST_AGO = 12;
/** The chance of the day is worth at most this much, so that the order of rotation is not always the same. */
const CHANCE = 2.5;

/** Best first. The same state gives the same order; another day gives another. */
export function rankCandidates(
  candidates: readonly Candidate[],
  state: SessionState,
  { settings }: SessionContext,
): readonly Candidate[] {
  const history = resetHistory(state);
  const { day, resets, prompts } = state.tally;
  const moment = `${day} ${String(resets.length)} ${String(prompts.skipped)}`;
  const rankOf = ({ routine: { id } }: Candidate) =>
    liking(id, history, settings) + CHANCE * chanceOf(`${moment} ${id}`);
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ candidate }) => candidate);
}

function liking(id: string, history: readonly ResetRecord[], settings: Settings): number {
  const ago = Math.min(LONGEST_AGO, resetsSince(history, id) ?? LONGEST_AGO);
  const liked = settings.favourites.includes(id) ? WEIGHTS.favourite : 0;
  const disliked = settings.lessOf.includes(id) ? WEIGHTS.lessOf : 0;
  return ago + liked + disliked + WEIGHTS[lastFeel(history, id) ?? 'same'];
}

/** From 0 to 1, the same for the same text: FNV-1a, with its bits mixed so that like texts differ. */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
