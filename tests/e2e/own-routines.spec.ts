// A person's own routines: dropped into the folder of a Sitbones that runs, imported, and told of when broken.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ownRoutineText } from '../support/own-routine.ts';
import { until } from './support/poll.ts';
import { statusOf, type SitbonesApp } from './support/sitbones-app.ts';
import { expect, test } from './support/story.ts';

const BROKEN = ownRoutineText({ id: 'broken-minute', steps: [] });
const TOLD = 'broken.json, line 12, steps: name at least one step';

async function isStarted(app: SitbonesApp, word: string): Promise<true> {
  return until(`The routine ${word}`, async () => {
    const { code } = await app.cli('reset', word);
    return code === 0 ? true : undefined;
  });
}

async function noticesOf(app: SitbonesApp): Promise<readonly string[]> {
  return (await statusOf(app)).notices.map(({ detail }) => detail);
}

test('Own routines dropped into the folder can be started by word, and a broken one is named with its mend', async ({
  start,
  userData,
  picture,
}) => {
  const app = await start();
  const folder = join(userData, 'routines');
  expect(readFileSync(join(folder, 'READ-ME.txt'), 'utf8')).toContain('one JSON file each');

  writeFileSync(join(folder, 'broken.json'), BROKEN);
  writeFileSync(join(folder, 'good.json'), ownRoutineText());
  await isStarted(app, 'my-minute');
  expect(await noticesOf(app)).toEqual([TOLD]);
  const popup = await app.popup();
  await expect(popup.getByText('Quiet breaths').first()).toBeVisible();
  expect((await app.cli('reset', 'broken-minute')).stderr).toContain(
    'there is no routine “broken-minute”',
  );

  // Mended, it is told of no more; the one that plays goes on.
  writeFileSync(join(folder, 'broken.json'), ownRoutineText({ id: 'mended-minute' }));
  await until('The mended file', async () =>
    (await noticesOf(app)).length === 0 ? true : undefined,
  );
  expect((await statusOf(app)).status).toBe('playing');
  await picture(popup, 'own-routine');
});

test('Files that are no routines never stop Sitbones from starting', async ({
  start,
  userData,
}) => {
  const folder = join(userData, 'routines');
  mkdirSync(join(folder, 'folder.json'), { recursive: true });
  writeFileSync(join(userData, 'elsewhere.json'), ownRoutineText());
  symlinkSync(join(userData, 'elsewhere.json'), join(folder, 'link.json'));
  writeFileSync(join(folder, 'big.json'), '');
  truncateSync(join(folder, 'big.json'), 10 * 1024 * 1024);
  writeFileSync(join(folder, 'good.json'), ownRoutineText({ id: 'good-minute' }));
  writeFileSync(join(folder, 'html.json'), ownRoutineText({ title: '<b>Bold</b>' }));
  const app = await start();
  expect(await noticesOf(app)).toEqual([
    'big.json, file: it has 10,240 kB, and a routine may have 256: it is something else',
    'folder.json, file: it is a folder: move the routines in it up into this one',
    'html.json, line 4, title: leave out the signs < and >: the text is shown as it is',
    '1 more file needs a look. The Library lists them.',
  ]);
  expect((await app.cli('reset', 'good-minute')).code).toBe(0);
});

test('A routine is imported from the library, and never replaces another without asking', async ({
  start,
  userData,
  picture,
}) => {
  const app = await start();
  const file = join(userData, 'from a friend.json');
  writeFileSync(file, ownRoutineText());
  await app.cli('open', 'library');
  const library = await app.companion();
  const copy = join(userData, 'routines', 'my-minute.json');
  const importIt = () => library.getByRole('button', { name: 'Import a file …' }).click();

  await app.answerDialogs({ files: [file], presses: [] });
  await importIt();
  await until('The copy', async () => (existsSync(copy) ? true : undefined));
  await expect(library.getByText('My minute').first()).toBeVisible();
  await picture(library, 'imported');

  writeFileSync(file, ownRoutineText({ title: 'Another minute' }));
  await app.answerDialogs({ files: [file], presses: [1] });
  await importIt();
  await expect(library.getByText('Another minute').first()).toBeVisible();
  expect((await app.boxes()).map(({ message }) => message)).toEqual([
    '“My minute” is in your library',
    'Replace “My minute” with “Another minute”?',
    '“Another minute” is in your library',
  ]);
  expect(readFileSync(copy, 'utf8')).toBe(ownRoutineText({ title: 'Another minute' }));
});
