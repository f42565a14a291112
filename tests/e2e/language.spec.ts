// Another language, chosen while Sitbones runs: from that moment on every window, the tray and the terminal speak it, and
// nobody loses their place. What routines say is german-routines.spec.ts's, the system's notifications notifications.spec.ts's.
import { statusOf } from './support/sitbones-app.ts';
import { leaveSession } from './support/stored-session.ts';
import { expect, test } from './support/story.ts';
import { trayToSay } from './support/wait-for-tray.ts';

/** Seconds; a pause at real speed. */
const A_PAUSE = 10;

test('Chosen in the settings, German is spoken at once by the window, the card, the tray and the terminal, and kept', async ({
  start,
  userData,
  picture,
}) => {
  leaveSession(userData, { sittingMinutes: 45 });
  const first = await start();
  await trayToSay(first, /^A reset is due$/);
  await first.setIdle(A_PAUSE);
  await trayToSay(first, /^A reset is ready$/);
  const card = await first.popup();
  await expect(card.getByRole('button', { name: 'Skip' })).toBeVisible();
  expect((await first.cli('open', 'settings')).code).toBe(0);
  const companion = await first.companion();
  const german = companion.getByRole('radio', { name: 'Deutsch' });
  // A click and no `check`: it says what is, a moment later.
  await german.click();
  await expect(german).toBeChecked();

  await expect(companion.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await expect(companion.getByRole('radiogroup', { name: 'Sprache' })).toBeVisible();
  await expect(companion.getByText('Zurück zu „Wie das System“')).toBeVisible();
  await expect(companion).toHaveTitle(/^Einstellungen · /);
  await expect(companion.locator('html')).toHaveAttribute('lang', /^de/);
  await expect(german).toBeFocused();
  const sections = companion.getByRole('navigation', { name: 'Abschnitte' });
  await expect(sections.locator('[aria-current]')).toHaveText('Sprache');
  await expect(card.getByRole('button', { name: 'Auslassen' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'Skip' })).toHaveCount(0);
  const tray = await trayToSay(first, /^Eine Bewegungspause steht bereit$/);
  expect(tray.toolTip).toBe(`Sitbones · ${tray.status}`);
  expect(tray.entries.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Sitzuhr zeigen', 'Sitbones öffnen', 'Einstellungen', 'Beenden']),
  );
  expect((await statusOf(first)).summary).toBe(tray.status);
  expect((await first.cli('snooze', 'soon')).stderr).toContain('keine Zahl von Minuten');
  await picture(companion, 'german-settings');
  await picture(card, 'german-card');

  await card.getByRole('button', { name: 'Auslassen' }).click();
  await trayToSay(first, /^45 Minuten im Sitzen/);
  await first.quit();

  const second = await start();
  await trayToSay(second, / im Sitzen/);
});

test('Where the desktop prefers a language that we do not speak, the next that we do is spoken from the first start on', async ({
  start,
}) => {
  test.skip(process.platform !== 'linux', 'elsewhere the languages are not the environment’s');
  const env = { LANGUAGE: 'nds:de', LANG: 'en_US.UTF-8', LC_ALL: undefined };
  const app = await start({ env });
  const { entries } = await trayToSay(app, /im Sitzen/);
  expect(entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['Beenden']));
});
