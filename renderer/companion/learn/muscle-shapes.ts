// The muscles of the story as drawn on the body seen from ahead and from behind, in picture units. Each is drawn for the
// person's one side and mirrored; where each is in truth is simplified.
import type { PlainCompanionKey } from '../../../preload/messages/create-companion-messages.ts';

export type MuscleId = 'iliopsoas' | 'gluteus' | 'hamstrings' | 'piriformis';
export type MuscleView = 'front' | 'back' | 'deep';

export interface Muscle {
  readonly id: MuscleId;
  readonly view: MuscleView;
  readonly name: PlainCompanionKey;
  readonly latin: PlainCompanionKey;
  /** Paths of one side, from the middle line at x = 0 outwards, y down from the crown at about −1030. */
  readonly paths: readonly string[];
}

export const MUSCLES: readonly Muscle[] = [
  {
    id: 'iliopsoas',
    view: 'front',
    name: 'learn.muscles.iliopsoas',
    latin: 'learn.muscles.iliopsoasLatin',
    paths: [
      // Psoas: a long spindle from the spine to the inner thigh.
      'M8-748C20-726 27-690 31-650C36-606 46-556 49-512C49-498 40-494 36-506C32-548 24-600 15-650C10-690 4-724 8-748Z',
      // Iliacus: a fan on the inside of the hip bone that joins it.
      'M40-640C56-652 80-640 84-616C82-584 66-548 54-524C52-560 46-600 40-640Z',
    ],
  },
  {
    id: 'gluteus',
    view: 'back',
    name: 'learn.muscles.gluteus',
    latin: 'learn.muscles.gluteusLatin',
    paths: ['M7-606C34-628 70-614 82-572C90-536 76-492 46-478C24-470 10-486 8-516Z'],
  },
  {
    id: 'hamstrings',
    view: 'back',
    name: 'learn.muscles.hamstrings',
    latin: 'learn.muscles.hamstringsLatin',
    paths: [
      'M7-622L30-618C38-668 36-730 26-792C20-806 10-804 8-792Z',
      'M24-462C48-452 66-458 76-470C80-420 70-352 62-306C58-296 44-296 42-306C36-352 22-410 24-462Z',
    ],
  },
  {
    id: 'piriformis',
    view: 'deep',
    name: 'learn.muscles.piriformis',
    latin: 'learn.muscles.piriformisLatin',
    paths: ['M12-588C34-584 60-570 80-553C85-546 80-537 71-539C50-545 28-550 12-553Z'],
  },
];

/** What lies around the deep muscle: sacrum, wing of the pelvis and the top of the thigh bone. */
export const BONES: readonly string[] = [
  'M0-622L22-618C26-590 14-560 0-528Z',
  'M24-616C46-640 78-630 82-596C76-580 62-566 54-552C48-528 34-506 24-496C14-500 18-520 26-536C30-560 26-590 24-616Z',
  'M62-548C76-562 92-556 90-536C86-522 80-500 76-470L66-380L54-380L60-480C60-500 56-520 56-534Z',
];
