// What main tells the settings place, and what it sees of the desk; every part can be overridden.
import { settingsGuide } from '../../main/app/settings-guide.ts';
import type { DeskReadings, SettingsGuide } from '../../preload/contract.ts';

export function buildGuide(overrides: Partial<SettingsGuide> = {}): SettingsGuide {
  const about = { version: '0.4.0', folder: '/home/mara/.config/Sitbones' };
  return { ...settingsGuide(about), ...overrides };
}

/** Somebody at the keyboard of a GNOME desktop, in no call. */
export function buildReadings(overrides: Partial<DeskReadings> = {}): DeskReadings {
  return {
    source: 'mutter',
    inputAgeMs: 2_000,
    signals: { call: 'off', video: 'off', fullScreen: 'off', doNotDisturb: 'off' },
    ...overrides,
  };
}
