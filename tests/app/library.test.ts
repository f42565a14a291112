// A person's own routines: which files are taken in, what is said of the others, and what an import does.
import { beforeEach, describe, expect, it } from 'vitest';
import { createOwnRoutineDesk, type OwnRoutineDesk } from '../../main/app/import-routines.ts';
import { createLibrary, type Library } from '../../main/app/library.ts';
import { createOwnRoutineMessages } from '../../preload/messages/create-own-routine-messages.ts';
import { BUILT_IN_ROUTINES, readRoutine, shelfIn, spokenRoutine } from '../../routines/index.ts';
import { routineTraits } from '../../routines/traits.ts';
import { FakeDialogs, FakeRoutineFolder } from '../support/fake-own-routines.ts';
import { ownRoutineText } from '../support/own-routine.ts';

const { t } = createOwnRoutineMessages('en');

let folder: FakeRoutineFolder;
let dialogs: FakeDialogs;
let log: string[];
/** How often the text of a file was checked. */
let checks: number;
let library: Library;
let desk: OwnRoutineDesk;

beforeEach(() => {
  folder = new FakeRoutineFolder();
  dialogs = new FakeDialogs();
  log = [];
  checks = 0;
});

function open(): Library {
  const parts = {
    builtIn: BUILT_IN_ROUTINES,
    readRoutine: (text: string) => {
      checks += 1;
      return readRoutine(text);
    },
    t,
    folder,
    log: { info: () => undefined, warn: (line: string) => log.push(line) },
  };
  library = createLibrary({
    ...parts,
    shelfIn,
    language: 'en',
    spokenRoutine,
    traitsOf: routineTraits,
  });
  desk = createOwnRoutineDesk({ ...parts, library, dialogs });
  return library;
}

function ownIds(): readonly string[] {
  return library.ownRoutines().map(({ routine }) => routine.id);
}

function details(): readonly string[] {
  return library.notices().map(({ detail }) => detail);
}

describe('the library', () => {
  it('holds the built-in routines first, then the files of the folder by name', () => {
    folder.put('b.json', ownRoutineText({ id: 'second' }));
    folder.put('a.json', ownRoutineText({ id: 'first' }));
    open();
    expect(library.routines().map(({ id }) => id)).toEqual([
      ...BUILT_IN_ROUTINES.map(({ id }) => id),
      'first',
      'second',
    ]);
    expect(library.notices()).toEqual([]);
  });

  it('goes on without a broken file, and names it with line, field and mend', () => {
    folder.put('bad.json', ownRoutineText({ id: 'bad', titel: 'x' }));
    folder.put('good.json', ownRoutineText());
    open();
    expect(ownIds()).toEqual(['my-minute']);
    expect(details()).toEqual([
      'bad.json, line 27, titel: there is no such field here: did you mean "title"?',
    ]);
    expect(library.notices()[0]?.kind).toBe('routineProblem');
  });

  it('says where a file is no JSON by line and column, once', () => {
    folder.put('half.json', '{\n  "format": 1,\n');
    open();
    expect(details()).toEqual([
      'half.json, line 3, column 1: the file ends too early: a } is missing',
    ]);
  });

  it.each([
    [{ kind: 'linkOut' }, 'it is a link to a place outside this folder: put the file itself here'],
    [{ kind: 'linkBroken' }, 'it is a link to a file that is not there: put the file itself here'],
    [{ kind: 'isFolder' }, 'it is a folder: move the routines in it up into this one'],
    [{ kind: 'missing' }, 'there is no such file'],
    [{ kind: 'notPlain' }, 'it is no ordinary file: take it out of this folder'],
    [{ kind: 'notText' }, 'it is not plain text: save it as UTF-8'],
    [
      { kind: 'tooLarge', bytes: 10 * 1024 * 1024 },
      'it has 10,240 kB, and a routine may have 256: it is something else',
    ],
    [
      { kind: 'unreadable', reason: 'EACCES' },
      'the system would not read it (EACCES): see to its rights',
    ],
  ] as const)('says what a file is that cannot be read: %o', (trouble, mend) => {
    folder.put('x.json', trouble);
    open();
    expect(library.view().problems).toEqual([{ fileName: 'x.json', field: 'file', mend }]);
    expect(library.routines()).toHaveLength(BUILT_IN_ROUTINES.length);
  });

  it.each([
    [{ id: 'standing-reset' }, 'id', 'Sitbones has a routine called “standing-reset” already'],
    [{ id: 'r2' }, 'id', 'Sitbones has a routine called “r2” already'],
    [{ code: 'R2' }, 'code', 'Sitbones has a routine with the code “R2” already'],
  ])('leaves a built-in routine its name: %o', (change, field, mend) => {
    folder.put('mine.json', ownRoutineText(change));
    open();
    expect(ownIds()).toEqual([]);
    expect(library.view().problems).toEqual([
      { fileName: 'mine.json', field, mend: expect.stringContaining(mend) as string },
    ]);
  });

  it.each([
    [{ id: 'my-minute' }, 'id', 'a.json has the id “my-minute” already: give this one another'],
    [
      { id: 'x', code: 'Own1' },
      'code',
      'a.json has the code “Own1” already: take another, or leave it out',
    ],
    [{ id: 'own1' }, 'id', 'a.json has the id “own1” already: give this one another'],
  ])('of two own files of one name refuses the later: %o', (change, field, mend) => {
    folder.put('b.json', ownRoutineText(change));
    folder.put('a.json', ownRoutineText({ code: 'Own1' }));
    open();
    expect(ownIds()).toEqual(['my-minute']);
    expect(library.view().problems).toEqual([{ fileName: 'b.json', field, mend }]);
  });

  it('tells a handful of broken files by name and the rest by number', () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) folder.put(`${name}.json`, '');
    open();
    expect(details().map((detail) => detail.slice(0, 6))).toEqual([
      'a.json',
      'b.json',
      'c.json',
      '2 more',
    ]);
    expect(library.view().problems).toHaveLength(5);
  });

  it('says when there are more files than it looks at', () => {
    folder.put('a.json', ownRoutineText());
    folder.leftOut = 800;
    open();
    expect(details()).toEqual([
      'a.json, file: 800 more files are not read, for 200 is the most: move some away',
    ]);
    expect(ownIds()).toEqual(['my-minute']);
  });

  it('tells of a change with a new version, and of nothing else', () => {
    open();
    let told = 0;
    const stop = library.onChanged(() => {
      told += 1;
    });
    const before = library.version();
    folder.put('a.json', ownRoutineText());
    expect([told, library.version(), ownIds()]).toEqual([1, before + 1, ['my-minute']]);
    folder.put('a.json', ownRoutineText());
    expect([told, library.version()]).toEqual([1, before + 1]);
    folder.take('a.json');
    expect([told, ownIds()]).toEqual([2, []]);
    stop();
    folder.put('b.json', ownRoutineText());
    expect(told).toBe(2);
  });

  it('a mended file loses its notice', () => {
    folder.put('a.json', ownRoutineText({ format: 2 }));
    open();
    library.onChanged(() => undefined);
    expect(details()).toHaveLength(1);
    folder.put('a.json', ownRoutineText());
    expect(details()).toEqual([]);
  });

  it('checks a file again only when the folder has opened it again', () => {
    folder.put('a.json', ownRoutineText());
    open();
    expect(checks).toBe(1);
    library.refresh();
    library.view();
    expect(checks).toBe(1);
    folder.put('a.json', ownRoutineText({ title: 'Another minute' }));
    library.refresh();
    expect([checks, library.ownRoutines()[0]?.routine.title]).toEqual([2, 'Another minute']);
  });

  it('looks for itself where the system cannot watch, and only there', () => {
    folder.canBeWatched = false;
    open();
    library.onChanged(() => undefined);
    folder.put('a.json', ownRoutineText());
    expect(ownIds()).toEqual([]);
    library.catchUp();
    expect(ownIds()).toEqual(['my-minute']);
    folder.canBeWatched = true;
    const { looks } = folder;
    library.catchUp();
    expect(folder.looks).toBe(looks);
  });

  it('shows a window the words for the sides, the file, the length and what is asked for', () => {
    folder.put('a.json', ownRoutineText());
    const { routines, folder: path } = open().view();
    expect(routines.at(-1)).toMatchObject({
      origin: 'own',
      fileName: 'a.json',
      seconds: 60,
      traits: { isSeated: true, needsFloor: false },
    });
    const opener = routines.find(({ routine }) => routine.id === 'hip-flexor-opener-30');
    expect(opener).toMatchObject({ origin: 'built-in', fileName: null, seconds: 180 });
    expect(opener?.routine.steps.map(({ name }) => name)).toContain('Hold right');
    expect(path).toBe('/home/you/routines');
  });

  it('works without a folder where none can be made', () => {
    folder.canBeMade = false;
    expect(open().view()).toMatchObject({ folder: '', problems: [] });
  });
});

describe('an import', () => {
  /** Picks these texts as files, and waits for the box that says how it went. */
  async function importing(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(files)) {
      folder.elsewhere.set(`/downloads/${name}`, { fileName: name, text });
    }
    dialogs.picks = Object.keys(files).map((name) => `/downloads/${name}`);
    const boxes = dialogs.asked.length;
    expect(desk.importFiles()).toBe(true);
    await expect
      .poll(() => dialogs.asked.slice(boxes).some(({ kind }) => kind === 'info'))
      .toBe(true);
    // The box is answered; then the next import may begin.
    await new Promise((resolve) => setImmediate(resolve));
  }

  it('copies a checked file under a name made of its id', async () => {
    open();
    await importing({ '../odd name.json': ownRoutineText() });
    expect(folder.names).toEqual(['my-minute.json']);
    expect(folder.textOf('my-minute.json')).toBe(ownRoutineText());
    expect(ownIds()).toEqual(['my-minute']);
    expect(dialogs.last).toMatchObject({ message: '“My minute” is in your library', detail: '' });
  });

  it('takes the good ones of several and says what is wrong with the others', async () => {
    open();
    await importing({
      'a.json': ownRoutineText({ id: 'a' }),
      'b.json': '{',
      'c.json': ownRoutineText({ id: 'c' }),
      'd.json': ownRoutineText({ id: 'standing-reset' }),
    });
    expect(ownIds()).toEqual(['a', 'c']);
    expect(dialogs.last).toMatchObject({
      message: '2 routines are in your library',
      detail: [
        'b.json, line 1, column 2: the file ends too early: a } is missing',
        'd.json, id: Sitbones has a routine called “standing-reset” already: give this one another id',
      ].join('\n'),
    });
  });

  it('asks before it replaces, with both titles, and Enter keeps the old one', async () => {
    folder.put('mine.json', ownRoutineText());
    open();
    await importing({ 'new.json': ownRoutineText({ title: 'Another minute' }) });
    expect(dialogs.asked[0]).toMatchObject({
      kind: 'question',
      message: 'Replace “My minute” with “Another minute”?',
      buttons: ['Keep the old one', 'Replace'],
    });
    expect(folder.textOf('mine.json')).toBe(ownRoutineText());
    expect(dialogs.last).toMatchObject({
      message: 'Nothing was imported',
      detail: 'new.json: the routine you had stays',
    });

    dialogs.presses = [1];
    await importing({ 'new.json': ownRoutineText({ title: 'Another minute' }) });
    expect(folder.names).toEqual(['mine.json']);
    expect(library.ownRoutines()[0]?.routine.title).toBe('Another minute');
  });

  it('asks nothing when the very same routine is there already', async () => {
    folder.put('mine.json', ownRoutineText());
    open();
    await importing({ 'again.json': ownRoutineText() });
    expect(dialogs.asked).toHaveLength(1);
    expect(dialogs.last?.detail).toBe('again.json: it is in the folder already');
  });

  it('never writes over a file that is something else', async () => {
    folder.put('my-minute.json', 'not a routine');
    open();
    await importing({ 'a.json': ownRoutineText() });
    expect(folder.names).toEqual(['my-minute-2.json', 'my-minute.json']);
    expect(folder.textOf('my-minute.json')).toBe('not a routine');
  });

  it('says so when the disk takes nothing', async () => {
    open();
    folder.canBeWritten = false;
    await importing({ 'a.json': ownRoutineText() });
    expect(dialogs.last).toMatchObject({
      message: 'Nothing was imported',
      detail: 'a.json: the disk would not take it',
    });
  });

  it('that is called off says nothing', async () => {
    open();
    expect(desk.importFiles()).toBe(true);
    expect(desk.importFiles()).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    expect(dialogs.asked).toEqual([]);
    expect(desk.importFiles()).toBe(true);
  });
});

describe('the folder in the file manager', () => {
  it('is opened, and made first where it was thrown away', async () => {
    open();
    folder.isThere = false;
    desk.openFolder();
    await expect.poll(() => dialogs.opened).toEqual(['/home/you/routines']);
    expect(folder.isThere).toBe(true);
    expect(dialogs.asked).toEqual([]);
  });

  it('says so when it cannot be opened', async () => {
    open();
    dialogs.folderProblem = 'No application is registered';
    desk.openFolder();
    await expect.poll(() => dialogs.last?.message).toBe('The folder could not be opened');
    expect(log).toEqual(['/home/you/routines cannot be opened: No application is registered']);
  });
});
