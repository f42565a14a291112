// A walk by Tab through what is on a page: the stops it makes, and what is wrong with it. Whoever has a keyboard presses it.
import { deepElements, deepFocus } from './deep-elements.ts';

/** Where the keyboard is. */
export interface Stop {
  /** Tells two stops apart. */
  readonly index: number;
  readonly name: string;
  /** What scrolls it, as an index like its own; -1 for nothing. And how far that is scrolled, in CSS pixels. */
  readonly scroller: number;
  readonly scrolled: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether a person can see that the keyboard is there. */
  readonly isShown: boolean;
  readonly isRightToLeft: boolean;
  /** Comes first for the keyboard on purpose, wherever it stands: see AHEAD. */
  readonly isAhead: boolean;
}

/**
 * The row of the player with “Something hurts”, which is at most one Tab away; and lists of what is on a page, which are of
 * no use to somebody who has been through all of it.
 */
const AHEAD = '.leaving, nav';

/** More than any window has. */
export const MOST_STOPS = 300;

/** The stop that the keyboard makes now; null where it is on none. */
export function readStop(root: ParentNode): Stop | null {
  const element = deepFocus();
  if (element === null) return null;
  const all = deepElements(root);
  const scroller = scrollerOf(element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    index: all.indexOf(element),
    name: nameOf(element),
    scroller: scroller === null ? -1 : all.indexOf(scroller),
    scrolled: scroller?.scrollTop ?? 0,
    left,
    right,
    top,
    bottom,
    isShown: [element, element.parentElement].some(hasOutline),
    isRightToLeft: getComputedStyle(element).direction === 'rtl',
    isAhead: element.closest(AHEAD) !== null || parentOf(element)?.closest(AHEAD) != null,
  };
}

/** Lets the next Tab begin at the top: what was pressed for a picture has left its mark, and Tab would go on from there. */
export function startAtTop(): void {
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
}

/** What is wrong with a walk, in words. The stops are in the order in which Tab made them. */
export function judgeWalk(stops: readonly Stop[]): readonly string[] {
  const unseen = stops.filter(({ isShown }) => !isShown);
  return [
    ...unseen.map(({ name }) => `“${name}” does not show that the keyboard is there`),
    ...stops.flatMap((stop, at) => {
      const before = stops[at - 1];
      const isMeant = before?.isAhead === true && !stop.isAhead;
      return before === undefined || isMeant || isAfter(before, stop)
        ? []
        : [`“${stop.name}” comes after “${before.name}”, but stands before it`];
    }),
  ];
}

/** Below it, beside it on its line, or in a column further on. What has been scrolled in between counts back. */
function isAfter(before: Stop, stop: Stop): boolean {
  const moved = before.scroller === stop.scroller ? stop.scrolled - before.scrolled : 0;
  if (stop.top + moved >= before.bottom - 2) return true;
  return stop.isRightToLeft ? stop.right < before.right + 2 : stop.left > before.left - 2;
}

function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
  return name.trim().replace(/\s+/g, ' ').slice(0, 40);
}

function scrollerOf(element: Element): Element | null {
  for (let above = parentOf(element); above !== null; above = parentOf(above)) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const node = element.assignedSlot ?? element.parentNode;
  if (node instanceof ShadowRoot) return node.host;
  return node instanceof Element ? node : null;
}

/** The ring of a control, or of what it lies in (a radio that covers its segment). */
function hasOutline(element: Element | null): boolean {
  if (element === null) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
}
