// The menu bar of macOS, in English, in the words that macOS itself uses. Only main says it, so no window has to carry it.
// A new key goes into de-mac.ts as well.

export const enMac = {
  'mac.about': 'About Sitbones',
  'mac.settings': 'Settings …',
  'mac.services': 'Services',
  'mac.hide': 'Hide Sitbones',
  'mac.hideOthers': 'Hide Others',
  'mac.unhide': 'Show All',
  'mac.quit': 'Quit Sitbones',
  'mac.edit': 'Edit',
  'mac.undo': 'Undo',
  'mac.redo': 'Redo',
  'mac.cut': 'Cut',
  'mac.copy': 'Copy',
  'mac.paste': 'Paste',
  'mac.selectAll': 'Select All',
  'mac.window': 'Window',
  'mac.minimize': 'Minimize',
  'mac.zoom': 'Zoom',
  'mac.close': 'Close Window',
} as const;
