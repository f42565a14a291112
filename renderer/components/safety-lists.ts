// The signs of the safety notes, in their order (movement.md, section 5), for the card, the Safety place and the welcome:
// one place for what belongs to which list. The sentences are the catalogue's.
import type { PlainMessageKey } from '../../preload/messages/create-messages.ts';

/** When to get help now. */
export const URGENT_SIGNS = [
  'safety.urgentBladder',
  'safety.urgentNumb',
  'safety.urgentWeak',
  'safety.urgentChest',
] as const satisfies readonly PlainMessageKey[];

/** When to see somebody. */
export const SEE_SIGNS = [
  'safety.seeWorse',
  'safety.seeLeg',
] as const satisfies readonly PlainMessageKey[];

/** When to stop for the day. */
export const STOP_SIGNS = [
  'safety.stopPain',
  'safety.stopTingling',
  'safety.stopDizzy',
  'safety.stopChest',
  'safety.stopJoint',
] as const satisfies readonly PlainMessageKey[];

/** When to ask a professional before anything; the sentences are those of en-safety-page.ts. */
export const ASK_FIRST = [
  'safetyPage.askInjury',
  'safetyPage.askHip',
  'safetyPage.askBones',
  'safetyPage.askPregnancy',
  'safetyPage.askPressure',
  'safetyPage.askUnexplained',
  'safetyPage.askBalance',
  'safetyPage.askAge',
] as const;
