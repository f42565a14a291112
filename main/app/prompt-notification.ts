// A card as a notification of the system: the same words and, of its answers, the first ones in their fixed order
// (design.md, section 4.4). Three, because no system shows more.
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { planText } from '../../preload/messages/plan-text.ts';
import { reasonText } from '../../preload/messages/reason-text.ts';
import { saidMinutes } from '../../preload/messages/said-minutes.ts';
import type { Card, RoutineSummary, Snapshot } from '../core/snapshot-types.ts';
import { elapsedMs, MINUTE_MS } from '../core/time.ts';
import type { NotificationAnswer, PromptNotification } from './notifier-port.ts';

const MOST_ANSWERS = 3;

/** The notification of the card that is on screen; null while there is none. */
export function promptNotification(
  snapshot: Snapshot,
  t: ProgramTranslate,
): PromptNotification | null {
  const { status, at, timeScale } = snapshot;
  if (status.kind !== 'card') return null;
  const { card } = status;
  return {
    ...wordsOf(card, snapshot, t),
    answers: answersOf(card, t).slice(0, MOST_ANSWERS),
    standsMs: card.foldsAt === null ? null : Math.max(0, elapsedMs(at, card.foldsAt)) / timeScale,
  };
}

function wordsOf(
  { offer, routine, micro, reason, plan }: Card,
  { clock }: Snapshot,
  t: ProgramTranslate,
): Pick<PromptNotification, 'title' | 'body'> {
  if (offer === 'standOnly') {
    const body = t('card.eyebrow', { minutes: wholeMinutes(clock.sittingMs) });
    return { title: t('card.standQuestion'), body };
  }
  if (offer === 'change') {
    const body = t('card.eyebrowStanding', { minutes: wholeMinutes(clock.standingMs) });
    return { title: t('card.changeQuestion'), body };
  }
  const { title, summary } = offer === 'full' ? routine : micro;
  const why = plan === null ? reasonText(reason, t) : planText(plan, t);
  return { title, body: `${summary}\n${why}` };
}

function answersOf(card: Card, t: ProgramTranslate): readonly NotificationAnswer[] {
  switch (card.offer) {
    case 'full':
      return [start(card, 'full', t), other(card, 'micro', t), ...snooze(card, t)];
    case 'short':
      return [start(card, 'micro', t), other(card, 'full', t), ...snooze(card, t)];
    case 'standOnly':
      return [
        { label: t('card.standYes'), command: { kind: 'startReset', length: 'micro' } },
        { label: t('card.skip'), command: { kind: 'skip' } },
      ];
    case 'change':
      return [
        { label: t('card.changeSit'), command: { kind: 'sitDown' } },
        { label: moveLabel(card.routine, t), command: { kind: 'startReset' } },
        ...snooze(card, t),
      ];
  }
}

function start(card: Card, length: 'full' | 'micro', t: ProgramTranslate): NotificationAnswer {
  const { seconds } = length === 'full' ? card.routine : card.micro;
  const minutes = saidMinutes(seconds);
  const label =
    minutes === null ? t('card.startSeconds', { seconds }) : t('card.start', { minutes });
  return { label, command: { kind: 'startReset', length } };
}

function other(card: Card, length: 'full' | 'micro', t: ProgramTranslate): NotificationAnswer {
  const { seconds } = length === 'full' ? card.routine : card.micro;
  const minutes = saidMinutes(seconds);
  const label =
    minutes === null ? t('duration.seconds', { seconds }) : t('duration.minutes', { minutes });
  return { label, command: { kind: 'startReset', length } };
}

/** The shortest one; none where no snooze is left. */
function snooze(
  { snoozeMinutes: [minutes] }: Card,
  t: ProgramTranslate,
): readonly NotificationAnswer[] {
  if (minutes === undefined) return [];
  return [{ label: t('card.snooze', { minutes }), command: { kind: 'snooze', minutes } }];
}

function moveLabel({ seconds }: RoutineSummary, t: ProgramTranslate): string {
  return t('card.changeMove', { minutes: Math.max(1, Math.round(seconds / 60)) });
}

function wholeMinutes(ms: number): number {
  return Math.max(0, Math.floor(ms / MINUTE_MS));
}
