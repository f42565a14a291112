// The studies behind the findings of Learn, in their order there. Addresses are shown, never opened: the program has no
// connection.
import type { PlainCompanionKey } from '../../../preload/messages/create-companion-messages.ts';

export interface Source {
  readonly label: PlainCompanionKey;
  /** Without http(s)://, as it is read; empty where there is none. */
  readonly address: string;
}

export interface Finding {
  readonly title: PlainCompanionKey;
  readonly text: PlainCompanionKey;
  readonly sources: readonly Source[];
}

const source = (label: PlainCompanionKey, address = ''): Source => ({ label, address });

export const FINDINGS: readonly Finding[] = [
  {
    title: 'learn.evidence.breaks',
    text: 'learn.evidence.breaksText',
    sources: [
      source('source.breaksReview'),
      source('source.microBreaks', 'doi.org/10.1371/journal.pone.0272460'),
    ],
  },
  {
    title: 'learn.evidence.moving',
    text: 'learn.evidence.movingText',
    sources: [
      source('source.walkingReview', 'pmc.ncbi.nlm.nih.gov/articles/PMC9819496'),
      source(
        'source.walkNotStand',
        'uobrep.openrepository.com/handle/10547/132225/browse?type=subject&value=blood+glucose',
      ),
      source('source.standing', 'doi.org/10.1016/j.gaitpost.2017.08.024'),
    ],
  },
  {
    title: 'learn.evidence.often',
    text: 'learn.evidence.oftenText',
    sources: [
      source(
        'source.doses',
        'sedentarybehaviour.org/2023/05/31/breaking-up-prolonged-sitting-to-improve-cardiometabolic-risk-dose-response-analysis-of-a-randomized-crossover-trial',
      ),
      source('source.frequency', 'doi.org/10.1111/sms.14769'),
      source('source.guideline', 'doi.org/10.1136/bjsports-2020-102955'),
    ],
  },
  {
    title: 'learn.evidence.fewer',
    text: 'learn.evidence.fewerText',
    sources: [source('source.office', 'doi.org/10.5271/sjweh.3949')],
  },
  {
    title: 'learn.evidence.stretch',
    text: 'learn.evidence.stretchText',
    sources: [
      source('source.hipStretch', 'doi.org/10.1186/s40634-021-00371-w'),
      source('source.stretchDose', 'doi.org/10.1007/s40279-024-02143-9'),
      source('source.exercise', 'pmc.ncbi.nlm.nih.gov/articles/PMC10684665'),
      source('source.walking', 'doi.org/10.1016/S0140-6736(24)00755-4'),
    ],
  },
  {
    title: 'learn.evidence.posture',
    text: 'learn.evidence.postureText',
    sources: [
      source('source.curves', 'doi.org/10.1186/1471-2474-15-229'),
      source('source.lifting', 'doi.org/10.2519/jospt.2020.9218'),
    ],
  },
  {
    title: 'learn.evidence.fade',
    text: 'learn.evidence.fadeText',
    sources: [source('source.fading', 'doi.org/10.1186/s12966-017-0561-4')],
  },
];
