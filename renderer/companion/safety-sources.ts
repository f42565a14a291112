// Where the safety notes come from besides the resets guide. Addresses are shown, never opened.
import type { PlainCompanionKey } from '../../preload/messages/create-companion-messages.ts';

export const SAFETY_SOURCES = [
  ['safetyPage.sourceCauda', 'backes.org.uk/cauda-equina-warning-signs/'],
  [
    'safetyPage.sourceNhs',
    'norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  ],
  [
    'safetyPage.sourceHip',
    'leedsth.nhs.uk/patients/resources/total-hip-replacement-a-guide-to-your-rehabilitation/',
  ],
  [
    'safetyPage.sourceBones',
    'theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
  ],
  ['safetyPage.sourcePregnancy', 'dailymail.co.uk/health/fb-7410173/amp/HOW-FIT-PREGNANCY.html'],
  [
    'safetyPage.sourceChair',
    'mayoclinic.org/healthy-lifestyle/adult-health/multimedia/stretching/sls-20076525',
  ],
] as const satisfies readonly (readonly [PlainCompanionKey, string])[];
