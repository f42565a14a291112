// The prompt card: the order of its answers for every offer, and what each one asks for.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Card, Command } from '../../preload/contract.ts';
import { buildCard, buildClock, ROUTINES, summaryOf } from '../support/build-snapshot.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/screens/sb-prompt-card.ts';

const CLOCK = buildClock({ sittingMs: 47 * 60_000 });
const STANDING = buildClock({ posture: 'standing', standingMs: 30 * 60_000 });

function card(overrides: Partial<Card> = {}, clock = CLOCK) {
  return html`<sb-prompt-card .card=${buildCard(overrides)} .clock=${clock}></sb-prompt-card>`;
}

/** The names of the answers in the order of the page: what a person tabs through. */
function answers(box: HTMLElement): string[] {
  const foot = box.querySelector('sb-prompt-card')?.shadowRoot?.querySelector('.foot');
  const buttons = [...(foot?.querySelectorAll('button, sb-snooze-button') ?? [])];
  return buttons.map(textOf);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('The prompt card', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await putOnPage(card({ canSnoozeForCall: true }), { theme });
    await expectAccessible(box);
  });

  it('says for how long, what, and why', async () => {
    const { box } = await putOnPage(card());
    const text = textOf(box);
    expect(text).toContain('47 minutes of sitting');
    expect(text).toContain('Hip-flexor opener');
    expect(text).toContain('No hip opener yet today.');
  });

  it('says the person’s plan back in place of the reason, with one full stop', async () => {
    const { box } = await putOnPage(card({ plan: { when: 'my call ends', then: 'stand. ' } }));
    expect(textOf(box)).toContain('Your plan: when my call ends, I stand. Start');
    expect(textOf(box)).not.toContain('No hip opener yet today.');
    await expectAccessible(box);
  });

  it.each([100, 160])(
    'keeps the longest plan inside the popup at %i %% text',
    async (textPercent) => {
      const plan = { when: 'w'.repeat(60), then: 't'.repeat(60) };
      const { box } = await putOnPage(card({ plan }), { textPercent });
      const { scrollWidth, clientWidth } = box;
      expect(scrollWidth).toBe(clientWidth);
      const host = box.querySelector('sb-prompt-card');
      expect(host?.getBoundingClientRect().height).toBe(520);
    },
  );

  it.each<[Card['offer'], string[]]>([
    [
      'full',
      [
        'Start · 3 min',
        '1 minute',
        'Snooze 5 10 minutes 15 minutes',
        'Skip',
        'I’m standing',
        'Another one',
      ],
    ],
    [
      'short',
      [
        'Start · 1 min',
        '3 minutes',
        'Snooze 5 10 minutes 15 minutes',
        'Skip',
        'I’m standing',
        'Another one',
      ],
    ],
    ['standOnly', ['Yes', 'Skip']],
    [
      'change',
      ['Sit for a while', 'Move · 3 min', 'Snooze 5 10 minutes 15 minutes', 'Skip', 'Another one'],
    ],
  ])('gives its answers always in the same order: %s', async (offer, expected) => {
    const { box } = await putOnPage(card({ offer }, offer === 'change' ? STANDING : CLOCK));
    expect(answers(box)).toEqual(expected);
  });

  it.each<[string, Command]>([
    ['Start · 3 min', { kind: 'startReset', length: 'full' }],
    ['1 minute', { kind: 'startReset', length: 'micro' }],
    ['Snooze 5 minutes', { kind: 'snooze', minutes: 5 }],
    ['Skip', { kind: 'skip' }],
    ['I’m standing', { kind: 'standUp' }],
  ])('asks main with "%s"', async (name, command) => {
    const { asked } = await putOnPage(card());
    await button(name).click();
    expect(asked).toEqual([command]);
  });

  it.each<[string, Command]>([
    ['10 minutes', { kind: 'snooze', minutes: 10 }],
    ['15 minutes', { kind: 'snooze', minutes: 15 }],
    ['After this call', { kind: 'snoozeForCall' }],
  ])('offers to snooze "%s" too', async (name, command) => {
    const { asked } = await putOnPage(card({ canSnoozeForCall: true }));
    await button('Other snooze lengths').click();
    await page.getByRole('menuitem', { name }).click();
    expect(asked).toEqual([command]);
  });

  it('offers the end of a call only where main allows it', async () => {
    await putOnPage(card());
    await button('Other snooze lengths').click();
    await expect
      .element(page.getByRole('menuitem', { name: 'After this call' }))
      .not.toBeInTheDocument();
  });

  it('has no snooze once none is left', async () => {
    await putOnPage(card({ snoozeMinutes: [] }));
    await expect.element(button('Snooze 5 minutes')).not.toBeInTheDocument();
  });

  it('asks one question after two snoozes, and a yes is the one-minute version', async () => {
    const { asked, box } = await putOnPage(card({ offer: 'standOnly', snoozeMinutes: [] }));
    expect(textOf(box)).toContain('Stand for a minute?');
    await button('Yes').click();
    expect(asked).toEqual([{ kind: 'startReset', length: 'micro' }]);
  });

  it('offers to sit after standing for long', async () => {
    const { asked, box } = await putOnPage(card({ offer: 'change' }, STANDING));
    expect(textOf(box)).toContain('30 minutes on your feet');
    await button('Sit for a while').click();
    expect(asked).toEqual([{ kind: 'sitDown' }]);
  });

  it('names a length that is no whole number of minutes in seconds', async () => {
    const routine = { ...summaryOf(ROUTINES.standingReset), seconds: 90 };
    await putOnPage(card({ routine }));
    await expect.element(button('Start · 90 s')).toBeInTheDocument();
  });

  it('keeps every button whole at 160 % text', async () => {
    const { box } = await putOnPage(card({ canSnoozeForCall: true }), { textPercent: 160 });
    const root = box.querySelector('sb-prompt-card')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    expect(buttons.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toEqual([]);
  });

  it('gives every button a target of at least 24 by 24 pixels', async () => {
    const { box } = await putOnPage(card({ canSnoozeForCall: true }), { textPercent: 80 });
    const root = box.querySelector('sb-prompt-card')?.shadowRoot;
    const sizes = [...(root?.querySelectorAll('button') ?? [])].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
  });
});
