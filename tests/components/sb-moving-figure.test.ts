// The figure that plays by itself: it moves while it is asked to and can be seen, and rests otherwise.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { SbFigure } from '../../renderer/components/sb-figure.ts';
import type { ProgressEvent, SbMovingFigure } from '../../renderer/components/sb-moving-figure.ts';
import '../../renderer/components/sb-moving-figure.ts';
import { previewPositionMs } from '../../renderer/figure/preview.ts';
import { ROUTINES } from '../support/build-snapshot.ts';
import { createManualFrameClock } from '../support/manual-frame-clock.ts';
import { putOnPage, settled } from '../support/on-page.ts';

const ROUTINE = ROUTINES.standingReset;
const PREVIEW_MS = previewPositionMs(ROUTINE);

async function figureThat(state: { isMoving: boolean; reducedMotion?: boolean }) {
  const clock = createManualFrameClock();
  const told: number[] = [];
  const { box, redraw } = await putOnPage(template(state));
  function template({ isMoving, reducedMotion = false }: typeof state) {
    return html`<sb-moving-figure
      .clock=${clock}
      .routine=${ROUTINE}
      .isMoving=${isMoving}
      .reducedMotion=${reducedMotion}
      @sb-progress=${({ positionMs }: ProgressEvent) => told.push(positionMs)}
    ></sb-moving-figure>`;
  }
  const pass = async (ms: number) => {
    clock.pass(ms);
    await settled(box);
  };
  const set = (next: typeof state) => redraw(template(next));
  return { box, clock, told, pass, set };
}

function positionIn(box: HTMLElement): number {
  const moving = box.querySelector<SbMovingFigure>('sb-moving-figure');
  const figure = moving?.shadowRoot?.querySelector<SbFigure>('sb-figure');
  if (!figure) throw new Error('there is no figure');
  return figure.positionMs;
}

describe('The moving figure', () => {
  it('rests in the most telling moment, and wakes nobody', async () => {
    const { box, clock } = await figureThat({ isMoving: false });
    expect(positionIn(box)).toBe(PREVIEW_MS);
    expect(clock.waiting()).toEqual([]);
  });

  it('goes on from there in real time once it moves', async () => {
    const { box, pass, told } = await figureThat({ isMoving: true });
    await pass(16);
    await pass(500);
    await pass(250);
    expect(positionIn(box)).toBe(PREVIEW_MS + 750);
    expect(told.at(-1)).toBe(PREVIEW_MS + 750);
  });

  it('begins again when it is over', async () => {
    const { box, pass } = await figureThat({ isMoving: true });
    await pass(16);
    await pass(180_000);
    expect(positionIn(box)).toBe(PREVIEW_MS);
  });

  it('keeps its place while it rests, and does not jump afterwards', async () => {
    const { box, clock, pass, set } = await figureThat({ isMoving: true });
    await pass(16);
    await pass(400);
    await set({ isMoving: false });
    expect(clock.waiting()).toEqual([]);
    await pass(60_000);
    await set({ isMoving: true });
    await pass(16);
    await pass(100);
    expect(positionIn(box)).toBe(PREVIEW_MS + 500);
  });

  it('stops while nobody can see the page', async () => {
    const { box, clock } = await figureThat({ isMoving: true });
    expect(clock.waiting()).toEqual(['frame']);
    clock.setVisible(false);
    await settled(box);
    expect(clock.waiting()).toEqual([]);
    clock.setVisible(true);
    await settled(box);
    expect(clock.waiting()).toEqual(['frame']);
  });

  it('changes once a second, not once a frame, where motion is reduced', async () => {
    const { clock } = await figureThat({ isMoving: true, reducedMotion: true });
    expect(clock.waiting()).toEqual([1_000]);
  });

  it('wakes nobody any more once it is gone', async () => {
    const { clock, box } = await figureThat({ isMoving: true });
    box.querySelector('sb-moving-figure')?.remove();
    expect(clock.waiting()).toEqual([]);
  });
});
