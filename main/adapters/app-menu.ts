// The menu bar of macOS: the program's own menu with its settings, copying by keyboard, closing. Other systems have none.
import type { MenuItemConstructorOptions } from 'electron';

export interface AppMenuDeps {
  /** The words of the entry; the others are the system's own. */
  readonly settings: string;
  readonly openSettings: () => void;
}

/** The template. The first menu carries the program's name. */
export function appMenuTemplate({
  settings,
  openSettings,
}: AppMenuDeps): MenuItemConstructorOptions[] {
  const separator = { type: 'separator' } as const;
  return [
    {
      role: 'appMenu',
      submenu: [
        { role: 'about' },
        separator,
        { label: settings, accelerator: 'Command+,', click: openSettings },
        separator,
        { role: 'services' },
        separator,
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        separator,
        { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { role: 'windowMenu' },
  ];
}
