// An entry of the ledger in words: when, what, for how long, and what it rests on.
import type { LedgerEvidence, TodayEntry } from '../../../preload/contract.ts';
import { t } from '../messages.ts';
import { timeInShort } from '../view/time-words.ts';

/** "10:02 – 10:40"; one that is going on ends now. */
export function stretchWords(
  { from, to }: { readonly from: number; readonly to: number },
  isRunning = false,
): string {
  return isRunning ? t('today.stretchNow', { from }) : t('today.stretch', { from, to });
}

/** What it was; of a reset its name, where that is known. */
export function kindWords({ kind, name }: TodayEntry): string {
  return name ?? t(`today.kind.${kind}`);
}

/** What it rests on; empty for a reset or a pause, which need no evidence. */
export function evidenceWords({ kind, evidence }: TodayEntry): string {
  return kind === 'reset' || kind === 'paused' ? '' : t(EVIDENCE[evidence]);
}

/** All of it as one line. */
export function entryInWords(entry: TodayEntry, isRunning: boolean): string {
  const stretch = stretchWords(entry, isRunning);
  const kind = kindWords(entry);
  const length = timeInShort(entry.to - entry.from);
  const why = evidenceWords(entry);
  return why === ''
    ? t('today.entry', { stretch, kind, length })
    : t('today.entryWhy', { stretch, kind, length, why });
}

const EVIDENCE = {
  input: 'today.evidence.input',
  passive: 'today.evidence.passive',
  idle: 'today.evidence.idle',
  lock: 'today.evidence.lock',
  suspend: 'today.evidence.suspend',
  off: 'today.evidence.off',
  said: 'today.evidence.said',
  unknown: 'today.evidence.unknown',
} as const satisfies Record<LedgerEvidence, `today.evidence.${string}`>;
