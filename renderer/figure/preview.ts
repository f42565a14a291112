// The one moment of a routine, or of a step, that says most about it: for a card, a list, a still.
import type { Routine } from '../../routines/schema.ts';
import { timelineOf, type Span } from './timeline.ts';

/** The most telling position of a routine, in ms: where its first movement is felt most, desk variants last. */
export function previewPositionMs(routine: Routine): number {
  const { spans } = timelineOf(routine);
  const best = spans.reduce(
    (a, b) => (worth(routine, b) > worth(routine, a) ? b : a),
    spans[0] ?? NOTHING,
  );
  return Math.max(best.startMs, best.endMs - 1);
}

/** The position at which a step is in the pose that it is about. Outside the steps, the nearest one's. */
export function stepPreviewMs(routine: Routine, stepIndex: number): number {
  const { spans } = timelineOf(routine);
  const last = routine.steps.length - 1;
  const index = Math.min(Math.max(0, stepIndex), last);
  const moving = spans.find((span) => span.stepIndex === index && span.names !== undefined);
  const arrival = moving ?? spans.find((span) => span.stepIndex === index) ?? NOTHING;
  const isRepeat = routine.steps[index]?.motion.kind === 'repeat';
  if (isRepeat) return Math.max(arrival.startMs, arrival.endMs - 1);
  return (spans.findLast((span) => span.stepIndex === index) ?? arrival).endMs - 1;
}

const NOTHING = { stepIndex: 0, startMs: 0, endMs: 0 } as const;

function worth(routine: Routine, span: Pick<Span, 'stepIndex'> & Partial<Span>): number {
  const step = routine.steps[span.stepIndex];
  if (!step || !span.to || span.names === undefined) return 0;
  const felt = Math.max(0, ...Object.values(span.to.glows));
  const moves = step.motion.kind === 'repeat' ? 0.5 : 0;
  const ours = step.isVariant ? -1 : 0;
  return 2 + felt + moves + ours - (step.isTransition ? 1.5 : 0);
}
