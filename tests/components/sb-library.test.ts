// The library as a person uses it: filters, cards, the pages of movements and routines, and what feels familiar.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import type { LibraryView } from '../../preload/contract.ts';
import type { SbFigure } from '../../renderer/components/sb-figure.ts';
import type { SbMovingFigure } from '../../renderer/components/sb-moving-figure.ts';
import { GoEvent } from '../../renderer/companion/go-event.ts';
import '../../renderer/companion/library/sb-familiar.ts';
import { FiltersEvent } from '../../renderer/companion/library/filters-event.ts';
import '../../renderer/companion/library/sb-library.ts';
import '../../renderer/companion/library/sb-movement-page.ts';
import '../../renderer/companion/library/sb-routine-page.ts';
import type { Route } from '../../renderer/companion/route.ts';
import { NO_FILTERS, type LibraryFilters } from '../../renderer/companion/view/library-filters.ts';
import { buildLibrary, OWN_ROUTINE } from '../support/build-library.ts';
import { withMedia } from '../support/emulate-media.ts';
import { putOnPage, settled, textOf } from '../support/on-page.ts';

const SIZE = { width: 900, height: 700 };

interface Given {
  readonly library?: LibraryView;
  readonly settings?: Partial<Settings>;
}

/** The list, with its filters kept as the shell keeps them. */
async function openList({ library = buildLibrary(), settings = {} }: Given = {}) {
  let filters: LibraryFilters = NO_FILTERS;
  const template = () =>
    html`<sb-library
      .library=${library}
      .settings=${{ ...DEFAULT_SETTINGS, ...settings }}
      .filters=${filters}
    ></sb-library>`;
  const onPage = await putOnPage(template(), SIZE);
  const went: Route[] = [];
  onPage.box.addEventListener(GoEvent.type, ({ route }) => went.push(route));
  onPage.box.addEventListener(FiltersEvent.type, (event) => {
    filters = event.filters;
  });
  const redraw = () => onPage.redraw(template());
  return { ...onPage, went, redraw, titles: () => titlesIn(onPage.box) };
}

function titlesIn(box: HTMLElement): readonly string[] {
  const cards = box.querySelector('sb-library')?.shadowRoot?.querySelectorAll('sb-library-card');
  return [...(cards ?? [])].map(
    (card) => card.shadowRoot?.querySelector('.title')?.textContent ?? '',
  );
}

describe('The list', () => {
  it('shows routines first, and the movements on demand', async () => {
    const { redraw, titles } = await openList();
    expect(titles()).toContain('Walk softly');
    await userEvent.click(page.getByRole('radio', { name: /^Movements/ }));
    await redraw();
    expect(titles()).toHaveLength(18);
    expect(titles()).toContain('Hip hinge');
  });

  it('says of every choice how many it would leave', async () => {
    await openList();
    await expect.element(page.getByRole('radio', { name: 'Movements (18)' })).toBeInTheDocument();
    await expect.element(page.getByRole('option', { name: 'On a call (2)' })).toBeInTheDocument();
    await expect.element(page.getByRole('option', { name: '1 minute (8)' })).toBeInTheDocument();
  });

  it('keeps for every reset what the body asks for, and says so once it is kept', async () => {
    const { asked, redraw, box } = await openList();
    const keep = page.getByRole('button', { name: 'Use these ticks for every reset' });
    expect(keep.elements()).toEqual([]);
    await userEvent.click(page.getByRole('checkbox', { name: /^No kneeling/ }));
    await redraw();
    await userEvent.click(keep);
    expect(asked).toEqual([
      {
        kind: 'changeSettings',
        changes: { noFloor: false, kneelingBothers: true, noLyingFlat: false },
      },
    ]);
    const kept = await openList({ settings: { noFloor: true } });
    await userEvent.click(page.getByRole('checkbox', { name: /^No floor/ }).last());
    await kept.redraw();
    expect(textOf(kept.box)).toContain('These ticks hold for every reset');
    expect(textOf(box)).not.toContain('These ticks hold for every reset');
  });

  it('narrows with every filter, and says how many are left', async () => {
    const { box, redraw, titles } = await openList();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Where you are' }), 'call');
    await redraw();
    expect(titles()).toEqual(['On a call', 'Sitting reset, one minute']);
    expect(textOf(box)).toContain('2 to choose from');
    await userEvent.click(page.getByRole('button', { name: 'Clear filters' }));
    await redraw();
    expect(titles().length).toBeGreaterThan(15);
  });

  it('names the filter to loosen when nothing is left, and loosens it with one press', async () => {
    const { box, redraw, titles } = await openList();
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search' }), 'bridge');
    await redraw();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Position' }), 'floor');
    await redraw();
    await userEvent.click(page.getByRole('checkbox', { name: /^No floor/ }));
    await redraw();
    expect(titles()).toEqual([]);
    expect(textOf(box)).toContain('Without “No floor” there are');
    await userEvent.click(page.getByRole('button', { name: 'Take away “No floor”' }));
    await redraw();
    expect(titles()).toContain('Bridges, one minute');
  });

  it('leads to the page of a card, by mouse and by keyboard', async () => {
    const { went } = await openList();
    const card = page.getByRole('button', { name: /^Walk softly/ });
    await userEvent.click(card);
    await userEvent.keyboard('{Enter}');
    const route = { place: 'library', page: { kind: 'routine', id: 'walk-softly' } };
    expect(went).toEqual([route, route]);
  });

  it('moves the one figure that is pointed at, and no other', async () => {
    const { box } = await openList();
    const moving = () =>
      [...(box.querySelector('sb-library')?.shadowRoot?.querySelectorAll('sb-library-card') ?? [])]
        .map((card) => card.shadowRoot?.querySelector<SbMovingFigure>('sb-moving-figure'))
        .filter((figure) => figure?.isMoving === true).length;
    expect(moving()).toBe(0);
    await userEvent.hover(page.getByRole('button', { name: /^Walk softly/ }));
    await settled(box);
    expect(moving()).toBe(1);
    await userEvent.unhover(page.getByRole('button', { name: /^Walk softly/ }));
    await settled(box);
    expect(moving()).toBe(0);
  });

  it('keeps every figure still where motion is reduced', async () => {
    await withMedia({ name: 'prefers-reduced-motion', value: 'reduce' }, async () => {
      const { box } = await openList();
      const card = page.getByRole('button', { name: /^Walk softly/ });
      await userEvent.hover(card);
      await settled(box);
      const figures = [
        ...(box.querySelector('sb-library')?.shadowRoot?.querySelectorAll('sb-library-card') ?? []),
      ].map((each) => each.shadowRoot?.querySelector<SbMovingFigure>('sb-moving-figure'));
      expect(figures.some((figure) => figure?.isMoving === true)).toBe(false);
    });
  });

  it('badges desk variants, own routines and what the person wished', async () => {
    const { box, redraw } = await openList({
      library: buildLibrary({ routines: [...buildLibrary().routines, OWN_ROUTINE] }),
      settings: { favourites: ['walk-softly'], lessOf: ['on-a-call'], pinned: 'hinge-practice' },
    });
    const text = textOf(box);
    for (const badge of ['Your own', 'Favourite', 'Less of this', 'Pinned'])
      expect(text).toContain(badge);
    await userEvent.click(page.getByRole('radio', { name: /^Movements/ }));
    await redraw();
    expect(textOf(box).match(/Desk variant/g)).toHaveLength(9);
  });

  it('names the file, the field and the mend of what could not be read, and lists the rest', async () => {
    const { box, titles } = await openList({
      library: buildLibrary({
        problems: [
          { fileName: 'friday.json', field: 'steps[3].seconds', mend: 'write a whole number' },
        ],
      }),
    });
    expect(textOf(box)).toContain('friday.json, steps[3].seconds: write a whole number');
    expect(titles().length).toBeGreaterThan(15);
  });

  it('asks to import a file and to open the folder', async () => {
    const { asked } = await openList();
    await userEvent.click(page.getByRole('button', { name: 'Import a file …' }));
    await userEvent.click(page.getByRole('button', { name: 'Open the folder' }));
    expect(asked).toEqual([{ kind: 'importRoutine' }, { kind: 'openRoutineFolder' }]);
  });
});

async function openMovement(id: string) {
  const library = buildLibrary();
  const onPage = await putOnPage(
    html`<sb-movement-page
      .movement=${library.movements.find((movement) => movement.id === id)}
      .library=${library}
      .settings=${DEFAULT_SETTINGS}
    ></sb-movement-page>`,
    SIZE,
  );
  const went: Route[] = [];
  onPage.box.addEventListener(GoEvent.type, ({ route }) => went.push(route));
  return { ...onPage, went };
}

function figureIn(box: HTMLElement): SbFigure {
  const host = box.firstElementChild?.shadowRoot?.querySelector('sb-moving-figure');
  const figure = host?.shadowRoot?.querySelector<SbFigure>('sb-figure');
  if (!figure) throw new Error('there is no figure');
  return figure;
}

describe('The page of a movement', () => {
  it('says everything there is to know about it', async () => {
    const { box } = await openMovement('hip-hinge');
    const text = textOf(box);
    const hinge = buildLibrary().movements.find(({ id }) => id === 'hip-hinge');
    if (!hinge) throw new Error('no hinge');
    const { purpose, dose, feel, mistake, easier, harder, care, steps, sources } = hinge;
    const said = [purpose, dose, feel, mistake, easier, harder, care, ...steps];
    for (const sentence of [...said, ...sources.map(({ label }) => label)])
      expect(text).toContain(sentence);
  });

  it('shows the common mistake on demand, in the picture and in its name', async () => {
    const { box } = await openMovement('hip-hinge');
    const toggle = page.getByRole('button', { name: 'What to avoid' });
    await userEvent.click(toggle);
    await settled(box);
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(figureIn(box).showsMistake).toBe(true);
    expect(figureIn(box).label).toContain('the common mistake');
  });

  it('can be stopped', async () => {
    const { box } = await openMovement('hip-hinge');
    await userEvent.click(page.getByRole('button', { name: 'Pause' }));
    await settled(box);
    const host = box.firstElementChild?.shadowRoot?.querySelector('sb-moving-figure');
    expect(host?.isMoving).toBe(false);
    await expect.element(page.getByRole('button', { name: 'Play' })).toBeInTheDocument();
  });

  it('starts the shortest routine with it, or any other that has it', async () => {
    const { asked } = await openMovement('hip-hinge');
    await userEvent.click(
      page.getByRole('button', { name: 'Start Hinges, one minute · 1 min' }).first(),
    );
    await userEvent.click(page.getByRole('button', { name: 'Start · 3 min: Hinge practice' }));
    expect(asked).toEqual([
      { kind: 'startReset', routineId: 'hinge-micro' },
      { kind: 'startReset', routineId: 'hinge-practice' },
    ]);
  });

  it('leads from a desk variant to what it stands in for, and back', async () => {
    const { went } = await openMovement('standing-hip-flexor-opener');
    await userEvent.click(page.getByRole('button', { name: /^A desk variant of/ }));
    expect(went).toEqual([
      { place: 'library', page: { kind: 'movement', id: 'hip-flexor-opener' } },
    ]);
    const { went: back } = await openMovement('hip-flexor-opener');
    await userEvent.click(page.getByRole('button', { name: 'Standing hip-flexor opener' }));
    expect(back).toHaveLength(1);
  });

  it('shows addresses as text, never as links', async () => {
    const { box } = await openMovement('seated-figure-four');
    expect(textOf(box)).toContain('http');
    expect(page.getByRole('link').elements()).toEqual([]);
    expect(box.querySelector('a')).toBeNull();
  });
});

async function openRoutine(id: string, { library = buildLibrary(), settings = {} }: Given = {}) {
  const onPage = await putOnPage(
    html`<sb-routine-page
      .entry=${library.routines.find(({ routine }) => routine.id === id)}
      .library=${library}
      .settings=${{ ...DEFAULT_SETTINGS, ...settings }}
    ></sb-routine-page>`,
    SIZE,
  );
  const went: Route[] = [];
  onPage.box.addEventListener(GoEvent.type, ({ route }) => went.push(route));
  return { ...onPage, went };
}

describe('The page of a routine', () => {
  it('starts it', async () => {
    const { asked } = await openRoutine('standing-reset');
    await userEvent.click(page.getByRole('button', { name: 'Start · 3 min' }));
    expect(asked).toEqual([{ kind: 'startReset', routineId: 'standing-reset' }]);
  });

  it('lists every step with its seconds, which add up', async () => {
    const { box } = await openRoutine('standing-reset');
    const list = box.firstElementChild?.shadowRoot?.querySelector('sb-step-list')?.shadowRoot;
    const seconds = [...(list?.querySelectorAll('.seconds') ?? [])].map((each) =>
      Number.parseInt(each.textContent, 10),
    );
    expect(seconds.reduce((sum, each) => sum + each, 0)).toBe(180);
  });

  it('shows a step that is chosen, and keeps still for it', async () => {
    const { box } = await openRoutine('hip-flexor-opener-30');
    await userEvent.click(page.getByRole('button', { name: /^Hold right/ }));
    await settled(box);
    expect(figureIn(box).label).toBe('A drawn figure: Hold right');
    await expect
      .element(page.getByRole('button', { name: /^Hold right/ }))
      .toHaveAttribute('aria-current', 'step');
  });

  it('offers its levels, and makes one the usual one', async () => {
    const { asked, went } = await openRoutine('hip-flexor-opener-45');
    await userEvent.click(page.getByRole('button', { name: 'Make this the usual one' }));
    await userEvent.click(page.getByRole('radio', { name: '60 s' }));
    expect(asked).toEqual([{ kind: 'changeSettings', changes: { openerSeconds: 45 } }]);
    expect(went).toEqual([
      { place: 'library', page: { kind: 'routine', id: 'hip-flexor-opener-60' } },
    ]);
  });

  it('offers the strength day with ten, twelve or fifteen', async () => {
    const { box, asked } = await openRoutine('strength-day-12');
    const radios = page.getByRole('radio').elements();
    expect(radios).toHaveLength(3);
    await userEvent.click(page.getByRole('button', { name: 'Make this the usual one' }));
    expect(asked).toEqual([{ kind: 'changeSettings', changes: { strengthReps: 12 } }]);
    expect(textOf(box)).toContain('Repetitions in a set');
  });

  it('says when this level is the usual one', async () => {
    const { box } = await openRoutine('hip-flexor-opener-30');
    expect(textOf(box)).toContain('This is the usual one.');
  });

  it('offers no levels where there are none', async () => {
    await openRoutine('walk-softly');
    expect(page.getByRole('radio').elements()).toEqual([]);
  });

  it('takes wishes: favourite, less of this, always', async () => {
    const { asked } = await openRoutine('walk-softly', {
      settings: { favourites: ['standing-reset', 'walk-softly'], pinned: 'walk-softly' },
    });
    await userEvent.click(page.getByRole('checkbox', { name: 'Favourite' }));
    await userEvent.click(page.getByRole('checkbox', { name: /^Less of this/ }));
    await userEvent.click(page.getByRole('checkbox', { name: /^Always offer this one/ }));
    expect(asked).toEqual([
      { kind: 'changeSettings', changes: { favourites: ['standing-reset'] } },
      { kind: 'changeSettings', changes: { lessOf: ['walk-softly'] } },
      { kind: 'changeSettings', changes: { pinned: null } },
    ]);
  });

  it('names the file of an own routine', async () => {
    const library = buildLibrary({ routines: [...buildLibrary().routines, OWN_ROUTINE] });
    const { box } = await openRoutine(OWN_ROUTINE.routine.id, { library });
    expect(textOf(box)).toContain('From your file between-meetings.json');
  });
});

describe('What feels familiar', () => {
  async function openFamiliar() {
    const onPage = await putOnPage(
      html`<sb-familiar .library=${buildLibrary()} .settings=${DEFAULT_SETTINGS}></sb-familiar>`,
      SIZE,
    );
    const went: Route[] = [];
    onPage.box.addEventListener(GoEvent.type, ({ route }) => went.push(route));
    return { ...onPage, went };
  }

  it('says at once that it does not judge, with the way to the red flags beside it', async () => {
    const { box, went } = await openFamiliar();
    expect(textOf(box)).toContain('It does not say what is behind a complaint');
    await userEvent.click(page.getByRole('button', { name: /^When to stop/ }));
    expect(went).toEqual([{ place: 'safety' }]);
  });

  it('suggests routines with a reason for what is chosen, and starts one', async () => {
    const { box, asked } = await openFamiliar();
    expect(textOf(box)).toContain('Choose something above');
    await userEvent.click(page.getByRole('checkbox', { name: /^Bending from the back/ }));
    await settled(box);
    expect(textOf(box)).toContain('It practises bending where there is room for it: at the hips.');
    expect(textOf(box)).toContain('2 routines to try');
    await userEvent.click(page.getByRole('button', { name: 'Start · 3 min: Hinge practice' }));
    expect(asked).toEqual([{ kind: 'startReset', routineId: 'hinge-practice' }]);
  });

  it('takes a choice back', async () => {
    const { box } = await openFamiliar();
    const pattern = page.getByRole('checkbox', { name: /^Always resting on one hip/ });
    await userEvent.click(pattern);
    await settled(box);
    expect(textOf(box)).toContain('change the leg you lean on');
    await userEvent.click(pattern);
    await settled(box);
    expect(textOf(box)).toContain('Choose something above');
  });
});
