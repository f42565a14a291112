// Leaves a settings file in the user-data folder, as a person would have written it who has been through the welcome.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../main/core/settings.ts';

export function leaveSettings(userData: string, settings: Partial<Settings>): void {
  mkdirSync(userData, { recursive: true });
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ format: 1, safetyAcknowledged: true, ...settings }),
  );
}

/** For stories that name a routine: what is offered otherwise depends on the day. */
export const PINNED_OPENER = { place: 'private', pinned: 'hip-flexor-opener-30' } as const;
