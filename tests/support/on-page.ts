// Puts a component on a page that looks like a window of ours, and asks axe about it.
import axe from 'axe-core';
import type { TemplateResult } from 'lit';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../../renderer/styles/page.css';
import { AskEvent } from '../../renderer/events/ask-event.ts';
import type { Command } from '../../preload/contract.ts';

export interface OnPage {
  /** The window-sized box around the component. */
  readonly box: HTMLElement;
  /** Every command the component asked for, in order. */
  readonly asked: readonly Command[];
  /** Draws another template in the same place. */
  readonly redraw: (template: TemplateResult) => Promise<void>;
}

interface PageLook {
  readonly theme?: 'light' | 'dark';
  readonly textPercent?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Renders a template into a box of the popup's size, in a theme and at a text size. */
export async function putOnPage(template: TemplateResult, look: PageLook = {}): Promise<OnPage> {
  const { theme = 'light', textPercent = 100, width = 360, height = 520 } = look;
  await page.viewport(width, height);
  const root = document.documentElement;
  root.lang = 'en';
  root.dataset['theme'] = theme;
  root.style.setProperty('font-size', `${String((16 * textPercent) / 100)}px`);
  const { container, rerender } = render(template);
  container.style.setProperty('display', 'grid');
  container.style.setProperty('grid-template', '100% / 100%');
  container.style.setProperty('height', `${String(height)}px`);
  container.style.setProperty('background', 'var(--sb-paper)');
  const asked: Command[] = [];
  container.addEventListener(AskEvent.type, (event) => {
    if (event instanceof AskEvent) asked.push(event.command);
  });
  await settled(container);
  const redraw = async (next: TemplateResult): Promise<void> => {
    rerender(next);
    await settled(container);
  };
  return { box: container, asked, redraw };
}

/** Waits until every element below `node` has drawn what it was given, those inside shadow roots included. */
export async function settled(node: ParentNode): Promise<void> {
  for (const element of node.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot) await settled(element.shadowRoot);
  }
}

/** Fails with axe's own words for everything in `node` that someone could not use. */
export async function expectAccessible(node: HTMLElement): Promise<void> {
  await document.fonts.ready;
  const { violations } = await axe.run(node, {
    // One component is not a page: it needs no landmark, no title and no heading of the first level.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const words = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' · ')})`,
  );
  expect(words).toEqual([]);
}

/** The text of the element that has the keyboard, through every shadow root; empty when it is the page itself. */
export function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === null || focused === document.body ? '' : textOf(focused);
}

/** All text a person can see or hear below `node`, shadow roots included, in order. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement)
    return node.assignedNodes({ flatten: true }).map(textOf).join(' ');
  if (node instanceof HTMLStyleElement) return '';
  const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...root.childNodes].map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}
