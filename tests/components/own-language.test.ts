// A routine of somebody's own in another language than the page: its words say so, so that a screen reader speaks it.
import { html, type TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../main/core/settings.ts';
import { summarize } from '../../main/core/take-snapshot.ts';
import type { LibraryRoutine, Routine } from '../../preload/contract.ts';
import '../../renderer/companion/library/sb-library-card.ts';
import '../../renderer/companion/library/sb-routine-page.ts';
import { libraryItems } from '../../renderer/companion/view/library-items.ts';
import '../../renderer/components/sb-routine-list.ts';
import '../../renderer/screens/sb-player-cue.ts';
import '../../renderer/screens/sb-prompt-card.ts';
import { buildLibrary, OWN_ROUTINE } from '../support/build-library.ts';
import { buildCard, buildClock } from '../support/build-snapshot.ts';
import { deepElements } from '../support/deep-elements.ts';
import { putOnPage } from '../support/on-page.ts';

const WORDS: readonly string[] = [
  'Min minut',
  'Rolige åndedrag.',
  'Ånd ud',
  'Lad ribbenene svæve.',
];
const [title = '', summary = '', name = '', line = ''] = WORDS;

function entryIn(language?: string): LibraryRoutine {
  const { routine } = OWN_ROUTINE;
  const steps = routine.steps.map((step) => ({ ...step, name, line }));
  const told: Routine = { ...routine, title, summary, steps };
  return { ...OWN_ROUTINE, routine: language === undefined ? told : { ...told, language } };
}

const SHOWN: Readonly<Record<string, (entry: LibraryRoutine) => TemplateResult>> = {
  'the card that offers it': ({ routine }) =>
    html`<sb-prompt-card
      .card=${buildCard({ routine: summarize(routine) })}
      .clock=${buildClock()}
    ></sb-prompt-card>`,
  'the list to choose from': ({ routine }) =>
    html`<sb-routine-list .routines=${[summarize(routine)]}></sb-routine-list>`,
  'what the player says': ({ routine }) =>
    html`<sb-player-cue .routine=${routine}></sb-player-cue>`,
  'its card in the library': (entry) => {
    const [item] = libraryItems(
      buildLibrary({ routines: [entry], movements: [] }),
      DEFAULT_SETTINGS,
    );
    return html`<sb-library-card .item=${item}></sb-library-card>`;
  },
  'its page in the library': (entry) =>
    html`<sb-routine-page
      .entry=${entry}
      .library=${buildLibrary({ routines: [entry] })}
      .settings=${DEFAULT_SETTINGS}
    ></sb-routine-page>`,
};

/** Every element that holds words of the routine and no other element. */
function told(box: HTMLElement): readonly Element[] {
  return deepElements(box).filter(
    ({ childElementCount, textContent }) =>
      childElementCount === 0 && WORDS.includes(textContent.trim()),
  );
}

describe.each(Object.entries(SHOWN))('In %s,', (_, draw) => {
  it('the words are in its own language', async () => {
    const { box } = await putOnPage(draw(entryIn('da')));
    const words = told(box);
    expect(words.length).toBeGreaterThan(0);
    for (const element of words) {
      expect(element.closest('[lang]')?.getAttribute('lang'), element.outerHTML).toBe('da');
    }
  });

  it('they are in that of the page where the file names none', async () => {
    const { box } = await putOnPage(draw(entryIn()));
    const words = told(box);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((element) => element.hasAttribute('lang'))).toEqual([]);
  });
});
