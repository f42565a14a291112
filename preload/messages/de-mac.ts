// The menu bar of macOS, in German, in the words that macOS itself uses: the same keys as en-mac.ts, which the compiler
// holds. Add a key to both in the same commit.
import type { enMac } from './en-mac.ts';

export const deMac = {
  'mac.about': 'Über Sitbones',
  'mac.settings': 'Einstellungen …',
  'mac.services': 'Dienste',
  'mac.hide': 'Sitbones ausblenden',
  'mac.hideOthers': 'Andere ausblenden',
  'mac.unhide': 'Alle einblenden',
  'mac.quit': 'Sitbones beenden',
  'mac.edit': 'Bearbeiten',
  'mac.undo': 'Widerrufen',
  'mac.redo': 'Wiederholen',
  'mac.cut': 'Ausschneiden',
  'mac.copy': 'Kopieren',
  'mac.paste': 'Einsetzen',
  'mac.selectAll': 'Alles auswählen',
  'mac.window': 'Fenster',
  'mac.minimize': 'Im Dock ablegen',
  'mac.zoom': 'Zoomen',
  'mac.close': 'Fenster schließen',
} as const satisfies Readonly<Record<keyof typeof enMac, string>>;
