// The window in front, by get-windows: loaded when it is first asked for, since it starts programs of the system. Its
// answer also holds the window's title; only place and owner get past this file.
import type { FrontWindow } from './full-screen.ts';

/** Both permissions are declined: nothing on a Mac ever asks the person for them. */
const WITHOUT_PERMISSIONS = {
  accessibilityPermission: false,
  screenRecordingPermission: false,
} as const;

/** Rejects where the system's programs are missing or fail. */
export async function readFrontWindow(): Promise<FrontWindow | undefined> {
  const { activeWindow } = await import('get-windows');
  const window = await activeWindow(WITHOUT_PERMISSIONS);
  if (window === undefined) return undefined;
  const { bounds, owner } = window;
  return { bounds, owner: { processId: owner.processId } };
}
