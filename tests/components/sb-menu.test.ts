// The menu button: mouse, keyboard, and what it keeps to itself.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, focusedText, putOnPage, settled } from '../support/on-page.ts';
import type { ChooseEvent } from '../../renderer/events/choose-event.ts';
import type { MenuGroup } from '../../renderer/components/sb-menu.ts';
import '../../renderer/components/sb-menu.ts';

const GROUPS: readonly MenuGroup[] = [
  { entries: [{ id: 'tea', label: 'Tea' }] },
  {
    title: 'Later',
    entries: [
      { id: 'soup', label: 'Soup' },
      { id: 'bread', label: 'Bread' },
    ],
  },
];

async function openedMenu(key?: string) {
  const chosen: string[] = [];
  const onPage = await putOnPage(
    html`<sb-menu
      label="Kitchen"
      .groups=${GROUPS}
      @sb-choose=${({ choice }: ChooseEvent) => chosen.push(choice)}
      >Kitchen</sb-menu
    >`,
  );
  const opener = page.getByRole('button', { name: 'Kitchen' });
  if (key === undefined) await opener.click();
  else {
    await userEvent.tab();
    await userEvent.keyboard(key);
  }
  await settled(onPage.box);
  return { ...onPage, chosen, opener };
}

const entry = (name: string) => page.getByRole('menuitem', { name });

describe('A menu', () => {
  it('can be used by everyone, open', async () => {
    const { box } = await openedMenu();
    await expectAccessible(box);
  });

  it('is closed until it is asked for', async () => {
    await putOnPage(html`<sb-menu label="Kitchen" .groups=${GROUPS}>Kitchen</sb-menu>`);
    await expect.element(entry('Tea')).not.toBeInTheDocument();
  });

  it('tells which entry was chosen, and closes', async () => {
    const { chosen, opener } = await openedMenu();
    await entry('Soup').click();
    expect(chosen).toEqual(['soup']);
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens with the arrow key and puts the keyboard on its first entry', async () => {
    await openedMenu('{ArrowDown}');
    expect(focusedText()).toBe('Tea');
  });

  it.each([
    ['{ArrowDown}', 'Soup'],
    ['{ArrowUp}', 'Bread'],
    ['{End}', 'Bread'],
    ['{End}{Home}', 'Tea'],
    ['{End}{ArrowDown}', 'Tea'],
  ])('goes with %s to %s', async (keys, name) => {
    await openedMenu('{ArrowDown}');
    await userEvent.keyboard(keys);
    expect(focusedText()).toBe(name);
  });

  it('closes with Escape, chooses nothing and gives the keyboard back', async () => {
    const { chosen, opener } = await openedMenu('{ArrowDown}');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedText).toBe('Kitchen');
    await expect.element(opener).toHaveAttribute('aria-expanded', 'false');
    expect(chosen).toEqual([]);
  });

  it('keeps its keys from the window', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    await openedMenu('{ArrowDown}');
    window.addEventListener('keydown', listen);
    await userEvent.keyboard('{ArrowDown}{Escape}');
    window.removeEventListener('keydown', listen);
    expect(heard).toEqual([]);
  });
});
