// The player with the longest words there are: German texts in the popup, at the usual text size and the largest.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Routine } from '../../preload/contract.ts';
import { shelfIn, spokenRoutine } from '../../routines/index.ts';
import { buildPlayer } from '../support/build-snapshot.ts';
import { putOnPage } from '../support/on-page.ts';
import '../../renderer/screens/sb-player.ts';

const VIEW = { isOpen: false, isFullScreen: false, hasOtherDisplay: false };
const OPTIONS = { playsSounds: true, speaks: false, waitsForReady: false };
/** The popup, which grows with its text. */
const WIDTH = 360;
const HEIGHT = 520;

interface Moment {
  readonly name: string;
  readonly routine: Routine;
  readonly positionMs: number;
  readonly care: string | null;
  readonly length: number;
}

/** A second into every step of every German routine; into the first one with its line of care. */
const moments: readonly Moment[] = shelfIn('de')
  .routines.map(spokenRoutine)
  .flatMap((routine) => {
    let start = 0;
    return routine.steps.map((step, index) => {
      const positionMs = (start + 1) * 1_000;
      start += step.seconds;
      const care = index === 0 ? (routine.care ?? null) : null;
      const next = routine.steps[index + 1]?.name ?? '';
      const length = step.line.length + next.length + (care?.length ?? 0);
      return { name: `${routine.id}, ${step.name}`, routine, positionMs, care, length };
    });
  });

const longest = moments.toSorted((a, b) => b.length - a.length).slice(0, 12);
const firsts = moments.filter(({ care }) => care !== null);
const wordiest = [...new Set([...longest, ...firsts])].slice(0, 24);

describe.each([100, 160])('German at %i % text', (textPercent) => {
  it.each(wordiest)('fits the popup: $name', async ({ routine, positionMs, care }) => {
    const size = {
      width: (WIDTH * textPercent) / 100,
      height: (HEIGHT * textPercent) / 100,
      textPercent,
    };
    const { box } = await putOnPage(
      html`<div style="container: popup / size; display: grid; grid-template: 100% / 100%">
        <sb-player
          style="min-height: 0"
          layout="popup"
          .player=${buildPlayer({ routine, positionMs, care })}
          .settings=${OPTIONS}
          .voice=${'unknown'}
          .stage=${VIEW}
          .layout=${'popup'}
        ></sb-player>
      </div>`,
      size,
    );
    const root = box.querySelector('sb-player')?.shadowRoot;
    const parts = [root, ...[...(root?.querySelectorAll('*') ?? [])].map((e) => e.shadowRoot)];
    const texts = parts.flatMap((part) => [...(part?.querySelectorAll('p, span, button') ?? [])]);
    const page = box.getBoundingClientRect();
    for (const text of texts) {
      const { left, right, bottom, width } = text.getBoundingClientRect();
      if (width === 0) continue;
      const what = text.textContent.trim();
      expect(left, what).toBeGreaterThanOrEqual(page.left);
      expect(right, what).toBeLessThanOrEqual(page.right);
      expect(bottom, what).toBeLessThanOrEqual(page.bottom);
    }
    const title = root?.querySelector('.title')?.getBoundingClientRect();
    // The middle of the bar is the figure's head's.
    if (title) expect(title.right - page.left).toBeLessThanOrEqual(page.width * 0.42);
  });
});
