// Notices: one at a time, until dismissed.
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Notice } from '../../preload/contract.ts';
import { expectAccessible, putOnPage, textOf } from '../support/on-page.ts';
import '../../renderer/components/sb-notices.ts';

const DAMAGED: Notice = { id: 'a', kind: 'settingsSetAside', detail: 'settings-2026-11-24.json' };
const BROKEN: Notice = { id: 'b', kind: 'routineProblem', detail: 'mine.json: steps[3].seconds' };

function notices(list: readonly Notice[]) {
  return html`<sb-notices .notices=${list}></sb-notices>`;
}

describe('A notice', () => {
  it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (theme) => {
    const { box } = await putOnPage(notices([DAMAGED, BROKEN]), { theme });
    await expectAccessible(box);
  });

  it('says what happened and where', async () => {
    const { box } = await putOnPage(notices([DAMAGED]));
    expect(textOf(box)).toContain('It was set aside, and the defaults are in use.');
    expect(textOf(box)).toContain('settings-2026-11-24.json');
  });

  it('is shown one at a time, with the number of those that follow', async () => {
    const { box } = await putOnPage(notices([DAMAGED, BROKEN]));
    expect(textOf(box)).toContain('1 more after this');
    expect(textOf(box)).not.toContain('mine.json');
  });

  it('is dismissed by its own id', async () => {
    const { asked } = await putOnPage(notices([BROKEN, DAMAGED]));
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(asked).toEqual([{ kind: 'dismissNotice', id: 'b' }]);
  });

  it('takes no room when there is none', async () => {
    const { box } = await putOnPage(notices([]));
    expect(textOf(box)).toBe('');
  });
});
