// What somebody could not use of what is on a page, in words: everything that axe finds at WCAG 2.2 AA, and every control
// that is a smaller target than 24 by 24 pixels, without the exceptions that the guideline allows.
import axe from 'axe-core';
import { deepElements } from './deep-elements.ts';

export interface Finding {
  /** The rule of axe, or `target-24`. */
  readonly rule: string;
  /** What it is about, as markup. */
  readonly where: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A part of a window on a stage is not a page: landmarks and levels are the window's. */
const NOT_OF_A_PART = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** Chromium, from 130 on, lets the keyboard into whatever scrolls and holds nothing that takes it; axe does not know. */
const HANDLED_BY_CHROMIUM = ['scrollable-region-focusable'];

const CONTROLS =
  'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="menuitem"], [role="button"]';

/** In CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

export async function auditPart(root: Element): Promise<readonly Finding[]> {
  const { violations } = await axe.run(root, {
    runOnly: TAGS,
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(
        [...NOT_OF_A_PART, ...HANDLED_BY_CHROMIUM].map((rule) => [rule, { enabled: false }]),
      ),
    },
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ rule: id, where: html.replace(/\s+/g, ' ').slice(0, 160) })),
  );
  return [...found, ...smallTargets(root)];
}

/** The controls alone that are too small to be hit. */
export function smallTargets(root: Element): readonly Finding[] {
  return deepElements(root)
    .filter((element) => element.matches(CONTROLS) && canBeHit(element))
    .filter((element) => !targetsOf(element).some(isLargeEnough))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const size = `${width.toFixed(0)} × ${height.toFixed(0)}`;
      return { rule: 'target-24', where: `${size} ${element.outerHTML.slice(0, 120)}` };
    });
}

/** A box is ticked by its words as well. */
function targetsOf(element: Element): readonly Element[] {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return [element, ...labels];
}

function isLargeEnough(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  // Half a pixel is lost where text is of an odd size.
  return Math.min(width, height) >= LEAST_TARGET - 0.5;
}

/** On screen for a pointer; what only the keyboard brings out is no target. */
function canBeHit(element: Element): boolean {
  if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: false })) return false;
  return getComputedStyle(element).clipPath === 'none';
}
