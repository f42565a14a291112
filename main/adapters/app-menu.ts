// The menu bar of macOS: the program's own menu with its settings, copying by keyboard, closing. The commands are the
// system's, under words of ours, because Electron's are English. Other systems have none.
import type { MenuItemConstructorOptions } from 'electron';
import type { MacMenuTranslate } from '../app/program-words.ts';

export interface AppMenuDeps {
  readonly t: MacMenuTranslate;
  readonly openSettings: () => void;
}

/** The template. The first menu carries the program's name. */
export function appMenuTemplate({ t, openSettings }: AppMenuDeps): MenuItemConstructorOptions[] {
  const separator = { type: 'separator' } as const;
  return [
    {
      role: 'appMenu',
      submenu: [
        { role: 'about', label: t('mac.about') },
        separator,
        { label: t('mac.settings'), accelerator: 'Command+,', click: openSettings },
        separator,
        { role: 'services', label: t('mac.services') },
        separator,
        { role: 'hide', label: t('mac.hide') },
        { role: 'hideOthers', label: t('mac.hideOthers') },
        { role: 'unhide', label: t('mac.unhide') },
        separator,
        { role: 'quit', label: t('mac.quit') },
      ],
    },
    {
      role: 'editMenu',
      label: t('mac.edit'),
      submenu: [
        { role: 'undo', label: t('mac.undo') },
        { role: 'redo', label: t('mac.redo') },
        separator,
        { role: 'cut', label: t('mac.cut') },
        { role: 'copy', label: t('mac.copy') },
        { role: 'paste', label: t('mac.paste') },
        { role: 'selectAll', label: t('mac.selectAll') },
      ],
    },
    {
      role: 'windowMenu',
      label: t('mac.window'),
      submenu: [
        { role: 'minimize', label: t('mac.minimize') },
        { role: 'zoom', label: t('mac.zoom') },
        { role: 'close', label: t('mac.close') },
      ],
    },
  ];
}
