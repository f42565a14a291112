// Pictures of the figure: every step of every built-in routine at the start, the middle and the end of its motion, and
// the still of each routine, small and large.
import '../../renderer/components/sb-figure.ts';
import { previewPositionMs } from '../../renderer/figure/preview.ts';
import { timelineOf } from '../../renderer/figure/timeline.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import type { Shot } from './shot.ts';

const SMALL = 280;
const LARGE = 720;

export function figureShots(): readonly Shot[] {
  return BUILT_IN_ROUTINES.flatMap((routine) => [
    figureShot(`figure-${routine.id}-280`, routine, previewPositionMs(routine), SMALL),
    figureShot(`figure-${routine.id}-720`, routine, previewPositionMs(routine), LARGE),
    ...stepShots(routine),
  ]);
}

/** Start, middle and end of what moves in a step, from the start of the routine, in ms. */
export function tellingMoments(routine: Routine, stepIndex: number) {
  const spans = timelineOf(routine).spans.filter((span) => span.stepIndex === stepIndex);
  const moving = spans.filter(({ names }) => names !== undefined);
  const isRepeat = routine.steps[stepIndex]?.motion.kind === 'repeat';
  const told = moving.length === 0 ? spans : moving;
  const first = told[0]?.startMs ?? 0;
  const last = (isRepeat ? told[0] : told.at(-1))?.endMs ?? first;
  return { start: first, middle: (first + last) / 2, end: last - 1 };
}

function stepShots(routine: Routine): readonly Shot[] {
  return routine.steps.flatMap((step, index) => {
    const number = String(index + 1).padStart(2, '0');
    const name = step.name.toLowerCase().replace(/\{side\}/, step.side ?? '');
    const speaking = `${number}-${name.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`;
    const moments = Object.entries(tellingMoments(routine, index));
    return moments.map(([moment, at]) =>
      figureShot(`step-${routine.id}-${speaking}-${moment}`, routine, at, SMALL),
    );
  });
}

function figureShot(name: string, routine: Routine, positionMs: number, size: number): Shot {
  const mount = async (stage: HTMLElement) => {
    const figure = document.createElement('sb-figure');
    Object.assign(figure, { routine, positionMs });
    figure.style.width = '100%';
    figure.style.height = '100%';
    stage.append(figure);
    await figure.updateComplete;
  };
  return { name, width: size, height: size, mount };
}
