// The welcome: its steps, what may be passed over and what may not, by mouse and by keyboard.
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Command, CommandResult, Notice } from '../../preload/contract.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import { buildSnapshot } from '../support/build-snapshot.ts';
import { createFakeBridge } from '../support/fake-bridge.ts';
import { expectAccessible, focusedText, putOnPage, settled, textOf } from '../support/on-page.ts';

interface Opened {
  readonly box: HTMLElement;
  readonly sent: readonly Command[];
  readonly bridge: ReturnType<typeof createFakeBridge>;
  readonly closings: () => number;
}

interface Wanted {
  readonly settings?: Partial<Settings>;
  readonly notices?: readonly Notice[];
  readonly hash?: string;
  readonly answer?: CommandResult;
  readonly textPercent?: number;
}

const close = window.close.bind(window);

afterEach(() => {
  window.close = close;
  history.replaceState(null, '', '#');
  delete document.documentElement.dataset['theme'];
  document.documentElement.style.removeProperty('font-size');
});

async function open({
  settings,
  notices = [],
  hash = '',
  answer,
  textPercent = 100,
}: Wanted = {}): Promise<Opened> {
  history.replaceState(null, '', `#${hash}`);
  const all = { ...DEFAULT_SETTINGS, textPercent, ...settings };
  const bridge = createFakeBridge(buildSnapshot({ settings: all, notices }));
  const sent: Command[] = [];
  const listening = {
    ...bridge,
    sendCommand: (command: Command) => {
      sent.push(command);
      return Promise.resolve(answer ?? { ok: true as const });
    },
  };
  Object.defineProperty(window, 'sitbones', { configurable: true, value: listening });
  let closings = 0;
  window.close = () => (closings += 1);
  const { html } = await import('lit');
  await import('../../renderer/welcome/sb-welcome.ts');
  const { box } = await putOnPage(html`<sb-welcome></sb-welcome>`, {
    width: 560,
    height: 760,
    textPercent,
  });
  await settled(box);
  return { box, sent, bridge, closings: () => closings };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const tick = () =>
  page.getByRole('checkbox', { name: 'I have read this. When something hurts, I stop.' });

/** The name of the field that has the keyboard, through every shadow root. */
function focusedName(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLInputElement)) return '';
  return focused.getAttribute('aria-label') ?? focused.labels?.[0]?.textContent.trim() ?? '';
}

describe('The welcome', () => {
  it('says in words where one is, and goes on and back', async () => {
    const { box } = await open();
    await expect.element(heading('Good company for people who sit')).toBeVisible();
    expect(textOf(box)).toContain('Step 1 of 3');
    await button('Next').click();
    await expect.element(heading('Your rhythm')).toBeVisible();
    expect(textOf(box)).toContain('Step 2 of 3');
    await button('Back').click();
    await expect.element(heading('Good company for people who sit')).toBeVisible();
  });

  it('says on its first step why it comes again to somebody whose settings were damaged', async () => {
    const detail = 'settings-damaged-2026-11-24.json';
    const { box } = await open({ notices: [{ id: '1', kind: 'settingsSetAside', detail }] });
    const said =
      /The settings file was damaged\. It was set aside.*settings-damaged-2026-11-24\.json/;
    expect(textOf(box)).toMatch(said);
    await expectAccessible(box);
    await button('Next').click();
    await expect.element(heading('Your rhythm')).toBeVisible();
    expect(textOf(box)).not.toMatch(said);
  });

  it('says nothing of what has nothing to do with it', async () => {
    const { box } = await open({ notices: [{ id: '1', kind: 'noTray', detail: '' }] });
    expect(textOf(box)).not.toContain('No panel here');
  });

  it('brings the keyboard to the heading of each new step', async () => {
    await open();
    await button('Next').click();
    await expect.poll(focusedText).toBe('Your rhythm');
    await button('Next').click();
    await expect.poll(focusedText).toBe('Before you move');
  });

  it('can be passed over up to the safety text, and leaves every setting as it was', async () => {
    const { box, sent } = await open();
    await button('Skip to the safety notes').click();
    await expect.element(heading('Before you move')).toBeVisible();
    expect(sent).toEqual([]);
    await expect.element(page.getByText('Get medical help now')).toBeVisible();
    expect(textOf(box)).toContain('It does not diagnose or treat anything');
    await expect.element(button('Skip to the safety notes')).not.toBeInTheDocument();
  });

  it('does not go past the safety text without its tick, and says so once, at the box', async () => {
    const { box, sent } = await open({ hash: 'safety' });
    await button('Continue').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Tick the box once you have read the notes. It is asked only once.');
    await expect.poll(focusedName).toBe('I have read this. When something hurts, I stop.');
    expect(sent).toEqual([]);
    await tick().click();
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
    await button('Continue').click();
    await expect.element(heading('That is all')).toBeVisible();
    expect(sent).toEqual([{ kind: 'changeSettings', changes: { safetyAcknowledged: true } }]);
    expect(textOf(box)).toContain('about 45 minutes');
  });

  it('ends with one minute, and closes when that plays', async () => {
    const { sent, closings } = await open({
      settings: { safetyAcknowledged: true },
      hash: 'safety',
    });
    await button('Continue').click();
    await button('Start one minute').click();
    await expect.poll(closings).toBe(1);
    expect(sent.at(-1)).toEqual({ kind: 'startReset', length: 'micro' });
  });

  it('closes without it, too', async () => {
    const { sent, closings } = await open({
      settings: { safetyAcknowledged: true },
      hash: 'safety',
    });
    await button('Continue').click();
    await button('Not now').click();
    expect(closings()).toBe(1);
    expect(sent.map(({ kind }) => kind)).toEqual(['changeSettings']);
  });

  it('keeps what was filled in, all at once, and only what has changed', async () => {
    const { sent } = await open();
    await button('Next').click();
    await page.getByRole('radio', { name: '60 min' }).click();
    await page.getByRole('checkbox', { name: 'Only in my working hours' }).click();
    await page.getByRole('checkbox', { name: 'Friday' }).click();
    await page.getByRole('checkbox', { name: 'Kneeling on one knee' }).click();
    await button('my call ends').click();
    await page.getByRole('textbox', { name: 'I (what you do then)' }).fill('stretch');
    await button('Next').click();
    await expect.element(heading('Before you move')).toBeVisible();
    const day = ['09:00-17:00'];
    expect(sent).toEqual([
      {
        kind: 'changeSettings',
        changes: {
          intervalMinutes: 60,
          kneelingBothers: true,
          workHours: { mon: day, tue: day, wed: day, thu: day },
          plan: { when: 'my call ends', then: 'stretch' },
        },
      },
    ]);
  });

  it('keeps what was filled in on the way back and forth', async () => {
    await open();
    await button('Next').click();
    await page.getByRole('textbox', { name: 'When (what happens)' }).fill('tea is ready');
    await button('Back').click();
    await button('Next').click();
    await expect
      .element(page.getByRole('textbox', { name: 'When (what happens)' }))
      .toHaveValue('tea is ready');
  });

  it('asks for the other half of a plan, at that half', async () => {
    const { sent } = await open();
    await button('Next').click();
    await button('stand').click();
    await button('Next').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Write both halves of your plan, or leave both empty.');
    const when = page.getByRole('textbox', { name: 'When (what happens)' });
    await expect.poll(focusedName).toBe('When (what happens)');
    await expect.element(when).toHaveAttribute('aria-invalid', 'true');
    expect(sent).toEqual([]);
    await button('stand').click();
    await button('Next').click();
    await expect.element(heading('Before you move')).toBeVisible();
  });

  it('says what main refuses, in main’s words, and stays', async () => {
    const mend = 'Write both halves, each on one line of at most 60 characters.';
    await open({ answer: { ok: false, refusal: { kind: 'badSetting', field: 'plan', mend } } });
    await button('Next').click();
    await button('stand').click();
    await button('my call ends').click();
    await button('Next').click();
    await expect.element(page.getByRole('status')).toHaveTextContent(mend);
    await expect.element(heading('Your rhythm')).toBeVisible();
  });

  it('goes to the safety text when main asks for it', async () => {
    const { bridge } = await open();
    bridge.askPlace('safety');
    await expect.element(heading('Before you move')).toBeVisible();
  });

  it('is gone through by keyboard alone', async () => {
    const { sent } = await open();
    await button('Next').click();
    await expect.poll(focusedText).toBe('Your rhythm');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.element(heading('Good company for people who sit')).toBeVisible();
    await expect.poll(focusedText).toBe('Good company for people who sit');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(focusedText).toBe('Your rhythm');
    // Enter in a field is the way on.
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await expect.element(page.getByRole('radio', { name: '60 min' })).toBeChecked();
    await page.getByRole('textbox', { name: 'When (what happens)' }).fill('a');
    await page.getByRole('textbox', { name: 'I (what you do then)' }).fill('b');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedText).toBe('Before you move');
    expect(sent).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await open({ settings: { theme, safetyAcknowledged: true } });
    await expectAccessible(box);
    await button('Next').click();
    await page.getByRole('checkbox', { name: 'Only in my working hours' }).click();
    await expectAccessible(box);
    await button('Next').click();
    await expectAccessible(box);
    await button('Continue').click();
    await expectAccessible(box);
  });
});
