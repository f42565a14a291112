// The menu roles the double knows: their default labels and shortcuts, and the action of those that
// do something outside a text field.
import { notCovered } from './not-covered.ts';

export interface MenuRole {
  readonly label: string;
  readonly accelerator?: string;
  readonly submenu?: readonly object[];
  readonly run?: () => void;
}

/** Set by electron.ts, where the app and the windows are known. */
export const roleActions = {
  quit: (): void => undefined,
  close: (): void => undefined,
};

const EDIT_ROLES: Record<string, MenuRole> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V' },
  delete: { label: 'Delete' },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A' },
};

const ROLES: Record<string, MenuRole> = {
  ...EDIT_ROLES,
  about: { label: 'About' },
  hide: { label: 'Hide', accelerator: 'Command+H' },
  hideothers: { label: 'Hide Others', accelerator: 'Command+Alt+H' },
  unhide: { label: 'Show All' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M' },
  close: {
    label: 'Close Window',
    accelerator: 'CommandOrControl+W',
    run: () => {
      roleActions.close();
    },
  },
  quit: {
    label: process.platform === 'win32' ? 'Exit' : 'Quit',
    ...(process.platform === 'win32' ? {} : { accelerator: 'CommandOrControl+Q' }),
    run: () => {
      roleActions.quit();
    },
  },
  editmenu: { label: 'Edit', submenu: Object.keys(EDIT_ROLES).map((role) => ({ role })) },
  appmenu: { label: 'App', submenu: ['about', 'hide', 'unhide', 'quit'].map((role) => ({ role })) },
  windowmenu: { label: 'Window', submenu: ['minimize', 'close'].map((role) => ({ role })) },
};

export function menuRoleNamed(name: string): MenuRole {
  return ROLES[name.toLowerCase()] ?? notCovered(`menu role '${name}'`);
}
