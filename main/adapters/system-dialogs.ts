// The system's own dialogs: picking files, a question with buttons, a folder in the file manager.
import { statSync } from 'node:fs';
import type { BrowserWindow, Dialog, MessageBoxOptions, OpenDialogOptions, Shell } from 'electron';
import type { DialogPort } from '../app/own-routine-ports.ts';

export interface SystemDialogDeps {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showMessageBox'>;
  readonly shell: Pick<Shell, 'openPath'>;
  /** Knows the window in front, which a dialog then belongs to. */
  readonly windows: Pick<typeof BrowserWindow, 'getFocusedWindow'>;
}

export function createSystemDialogs({ dialog, shell, windows }: SystemDialogDeps): DialogPort {
  return {
    chooseFiles: async ({ title, button, kind }) => {
      const options: OpenDialogOptions = {
        title,
        buttonLabel: button,
        filters: [{ name: kind, extensions: ['json'] }],
        properties: ['openFile', 'multiSelections'],
      };
      const owner = windows.getFocusedWindow();
      const { canceled, filePaths } = await (owner === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(owner, options));
      return canceled ? [] : filePaths;
    },
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
