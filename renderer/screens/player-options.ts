// The player's menu of sound and pace: which entries there are, and which command each choice means. Pure.
import type { Command, Settings } from '../../preload/contract.ts';
import type { MenuEntry } from '../components/sb-menu.ts';
import { t } from '../messages.ts';
import type { VoiceState } from '../voice/routine-voice.ts';

/** The settings that belong to the player. */
export type PlayerSettings = Pick<Settings, 'playsSounds' | 'speaks' | 'waitsForReady'>;

export const QUIET_PLAYER: PlayerSettings = {
  playsSounds: false,
  speaks: false,
  waitsForReady: false,
};

const OPTIONS = [
  'playsSounds',
  'speaks',
  'waitsForReady',
] as const satisfies readonly (keyof PlayerSettings)[];

/** The entries, checked where the setting is on. That there is no voice is said beside the switch. */
export function playerOptions(settings: PlayerSettings, voice: VoiceState): readonly MenuEntry[] {
  return OPTIONS.map((id) => ({
    id,
    label: t(`player.${id}`),
    isChecked: settings[id],
    ...(id === 'speaks' && settings.speaks && voice === 'none'
      ? { hint: t('player.noVoice') }
      : {}),
  }));
}

/** The other way round than it is; null for an entry that is none of ours. */
export function playerOptionCommand(choice: string, settings: PlayerSettings): Command | null {
  const option = OPTIONS.find((id) => id === choice);
  if (option === undefined) return null;
  return { kind: 'changeSettings', changes: { [option]: !settings[option] } };
}
