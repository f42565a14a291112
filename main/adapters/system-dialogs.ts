// The system's own dialogs: picking files, a question with buttons, a folder in the file manager.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  BrowserWindow,
  Dialog,
  MessageBoxOptions,
  OpenDialogOptions,
  SaveDialogOptions,
  Shell,
} from 'electron';
import type { DialogPort } from '../app/own-routine-ports.ts';

export interface SystemDialogDeps {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  readonly shell: Pick<Shell, 'openPath'>;
  /** The folder that a new file is offered in. */
  readonly documents: () => string;
  /** Knows the window in front, which a dialog then belongs to. */
  readonly windows: Pick<typeof BrowserWindow, 'getFocusedWindow'>;
}

export function createSystemDialogs(deps: SystemDialogDeps): DialogPort {
  const { dialog, shell, windows } = deps;
  return {
    chooseFiles: (words) => chooseJson(words, ['openFile', 'multiSelections'], deps),
    chooseFile: async (words) => (await chooseJson(words, ['openFile'], deps))[0] ?? null,
    chooseTarget: (words) => chooseTarget(words, deps),
    ask: async ({ kind, message, detail, buttons, enter, escape }) => {
      const options: MessageBoxOptions = {
        type: kind,
        message,
        detail,
        buttons: [...buttons],
        defaultId: enter,
        cancelId: escape,
        noLink: true,
      };
      const owner = windows.getFocusedWindow();
      const { response } = await (owner === null
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(owner, options));
      return response;
    },
    // Never a file: opening one would run whatever the system runs for it.
    openFolder: async (path) => {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return 'no folder';
      return shell.openPath(path);
    },
  };
}

async function chooseJson(
  { title, button, kind }: Parameters<DialogPort['chooseFiles']>[0],
  properties: NonNullable<OpenDialogOptions['properties']>,
  { dialog, windows }: SystemDialogDeps,
): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    title,
    buttonLabel: button,
    filters: [{ name: kind, extensions: ['json'] }],
    properties,
  };
  const owner = windows.getFocusedWindow();
  const { canceled, filePaths } = await (owner === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(owner, options));
  return canceled ? [] : filePaths;
}

async function chooseTarget(
  { title, button, kind, ending, name }: Parameters<DialogPort['chooseTarget']>[0],
  { dialog, windows, documents }: SystemDialogDeps,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    title,
    buttonLabel: button,
    defaultPath: join(documents(), name),
    filters: [{ name: kind, extensions: [ending] }],
    // Elsewhere the system asks by itself.
    properties: ['showOverwriteConfirmation'],
  };
  const owner = windows.getFocusedWindow();
  const { canceled, filePath } = await (owner === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(owner, options));
  return canceled || filePath === '' ? null : filePath;
}
