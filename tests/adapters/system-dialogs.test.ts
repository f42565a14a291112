// The system's own dialogs, as the import uses them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, MessageBoxOptions, OpenDialogOptions } from 'electron';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSystemDialogs } from '../../main/adapters/system-dialogs.ts';
import type { DialogPort, Question } from '../../main/app/own-routine-ports.ts';

interface Shown {
  readonly owner: BrowserWindow | null;
  readonly options: OpenDialogOptions | MessageBoxOptions;
}

const QUESTION: Question = {
  kind: 'question',
  message: 'Replace it?',
  detail: 'Both have one id.',
  buttons: ['Keep', 'Replace'],
  enter: 0,
  escape: 0,
};
const FRONT = { title: 'in front' } as unknown as BrowserWindow;

function withWindow(front: BrowserWindow | null, canceled = false) {
  const shown: Shown[] = [];
  const opened: string[] = [];
  function note(args: readonly unknown[]): void {
    const options = args.at(-1) as Shown['options'];
    shown.push({ owner: args.length > 1 ? (args[0] as BrowserWindow) : null, options });
  }
  const dialogs: DialogPort = createSystemDialogs({
    dialog: {
      showOpenDialog: (...args: readonly unknown[]) => {
        note(args);
        return Promise.resolve({ canceled, filePaths: canceled ? ['/left.json'] : ['/a.json'] });
      },
      showSaveDialog: (...args: readonly unknown[]) => {
        note(args);
        return Promise.resolve({ canceled, filePath: canceled ? '' : '/out.csv' });
      },
      showMessageBox: (...args: readonly unknown[]) => {
        note(args);
        return Promise.resolve({ response: 1, checkboxChecked: false });
      },
    },
    shell: {
      openPath: (path) => {
        opened.push(path);
        return Promise.resolve('');
      },
    },
    windows: { getFocusedWindow: () => front },
    documents: () => '/home/you/Documents',
  });
  return { dialogs, shown, opened };
}

describe('the system’s dialogs', () => {
  const words = { title: 'Import', button: 'Import', kind: 'Routines' };

  it('pick one file, or a place for one, which the system asks about before it replaces', async () => {
    const { dialogs, shown } = withWindow(FRONT);
    expect(await dialogs.chooseFile(words)).toBe('/a.json');
    const target = { ...words, ending: 'csv', name: 'sitbones.csv' };
    expect(await dialogs.chooseTarget(target)).toBe('/out.csv');
    expect(shown.map(({ owner }) => owner)).toEqual([FRONT, FRONT]);
    expect(shown.map(({ options }) => options)).toMatchObject([
      { properties: ['openFile'] },
      {
        defaultPath: join('/home/you/Documents', 'sitbones.csv'),
        filters: [{ extensions: ['csv'] }],
        properties: ['showOverwriteConfirmation'],
      },
    ]);
    const closed = withWindow(null, true).dialogs;
    expect(await closed.chooseFile(words)).toBeNull();
    expect(await closed.chooseTarget(target)).toBeNull();
  });

  it('pick several files, and belong to the window in front', async () => {
    const { dialogs, shown } = withWindow(FRONT);
    expect(await dialogs.chooseFiles(words)).toEqual(['/a.json']);
    expect(shown).toEqual([
      {
        owner: FRONT,
        options: {
          title: 'Import',
          buttonLabel: 'Import',
          filters: [{ name: 'Routines', extensions: ['json'] }],
          properties: ['openFile', 'multiSelections'],
        },
      },
    ]);
  });

  it('come without a window too, and called off they pick nothing', async () => {
    const { dialogs, shown } = withWindow(null, true);
    expect(await dialogs.chooseFiles(words)).toEqual([]);
    expect(shown[0]?.owner).toBeNull();
  });

  it('ask with the buttons in their order, Esc and Enter where they are said to be', async () => {
    const { dialogs, shown } = withWindow(null);
    expect(await dialogs.ask(QUESTION)).toBe(1);
    expect(shown[0]?.options).toMatchObject({
      type: 'question',
      buttons: ['Keep', 'Replace'],
      defaultId: 0,
      cancelId: 0,
    });
  });

  it('open folders only: a file would be run', async () => {
    const { dialogs, opened } = withWindow(null);
    const folder = mkdtempSync(join(tmpdir(), 'sitbones-dialogs-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'run-me.sh');
    writeFileSync(file, '');
    expect(await dialogs.openFolder(folder)).toBe('');
    expect(await dialogs.openFolder(file)).toBe('no folder');
    expect(await dialogs.openFolder(join(folder, 'gone'))).toBe('no folder');
    expect(opened).toEqual([folder]);
  });
});
