// Whether changes of settings can be had: checked like the file, and what the system has a say in is asked of it. All of
// them or none.
import type { Refusal } from '../../preload/contract.ts';
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { parseSettingChanges } from '../core/parse-settings.ts';
import type { Settings } from '../core/settings.ts';
import { describeSettingMend } from './describe-setting-problem.ts';
import type { LoginOutcome, LoginPort } from './ports.ts';

export type JudgedSettings =
  { readonly changes: Partial<Settings> } | { readonly refusal: Refusal };

/** The changes as they are to be applied; where they can be had, the system starts us at login, or no longer. */
export function judgeSettings(
  asked: Partial<Settings>,
  current: Settings,
  { login, t }: { readonly login: LoginPort; readonly t: ProgramTranslate },
): JudgedSettings {
  const parsed = parseSettingChanges(asked);
  if (!parsed.ok) return refused(parsed.field, describeSettingMend(parsed.problem, t));
  const { startsAtLogin } = parsed.changes;
  if (startsAtLogin === undefined || startsAtLogin === current.startsAtLogin) return parsed;
  const outcome = login.set(startsAtLogin);
  return outcome.kind === 'done' ? parsed : refused('startsAtLogin', describeLogin(outcome, t));
}

/** What has to be put right in the settings because the system has the last word: it may have been changed there. */
export function readLogin(login: LoginPort, { startsAtLogin }: Settings): Partial<Settings> {
  const isOn = login.isOn();
  return isOn === null || isOn === startsAtLogin ? {} : { startsAtLogin: isOn };
}

function describeLogin(
  outcome: Exclude<LoginOutcome, { kind: 'done' }>,
  t: ProgramTranslate,
): string {
  switch (outcome.kind) {
    case 'notInstalled':
    case 'notAllowed':
      return t(`mend.login.${outcome.kind}`);
    case 'refused':
      return t('mend.login.refused', outcome);
    case 'cannotWrite':
      return t('mend.login.cannotWrite', outcome);
  }
}

function refused(field: string, mend: string): JudgedSettings {
  return { refusal: { kind: 'badSetting', field, mend } };
}
