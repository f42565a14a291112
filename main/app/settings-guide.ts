// What the settings place has to know besides the settings: defaults and bounds as the core has them, and facts about this
// copy of Sitbones.
import type { SettingsGuide } from '../../preload/contract.ts';
import { DEFAULT_SETTINGS, MAX_SNOOZE_LENGTHS, SETTING_BOUNDS } from '../core/settings.ts';
import { MAX_FIXED_TIMES, MAX_RANGES } from '../core/work-hours.ts';

export function settingsGuide(about: Pick<SettingsGuide, 'version' | 'folder'>): SettingsGuide {
  return {
    defaults: DEFAULT_SETTINGS,
    bounds: SETTING_BOUNDS,
    most: { snoozes: MAX_SNOOZE_LENGTHS, times: MAX_FIXED_TIMES, ranges: MAX_RANGES },
    ...about,
  };
}
