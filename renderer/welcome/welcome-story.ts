// What the figure of the welcome does, over and over: somebody sits, sinks, stands up, bends at the hips a few times, and
// sits down again. A routine only in form: it teaches nothing and is never played.
import type { Routine, RoutineMotion } from '../../preload/contract.ts';

const SCENES: readonly (readonly [seconds: number, motion: RoutineMotion])[] = [
  [5, { kind: 'hold', pose: 'SIT-SLUMP' }],
  [4, { kind: 'move', to: 'SIT-NEUTRAL' }],
  [5, { kind: 'move', to: 'STAND-HANDS' }],
  [3, { kind: 'move', to: 'HINGE-TOP' }],
  [
    12,
    {
      kind: 'repeat',
      times: 2,
      phases: [
        { to: 'HINGE-END', seconds: 3 },
        { to: 'HINGE-TOP', seconds: 3 },
      ],
    },
  ],
  [4, { kind: 'move', to: 'STAND-HANDS' }],
  [6, { kind: 'move', to: 'SIT-NEUTRAL' }],
  [4, { kind: 'hold', pose: 'SIT-NEUTRAL' }],
  [5, { kind: 'move', to: 'SIT-SLUMP' }],
];

export const WELCOME_STORY: Routine = {
  format: 1,
  id: 'welcome-story',
  title: 'welcome',
  summary: 'welcome',
  kind: 'micro',
  position: 'standing',
  credit: 'seated',
  needs: 'nothing',
  discretion: 0,
  covers: [],
  steps: SCENES.map(([seconds, motion]) => ({
    seconds,
    name: 'welcome',
    line: 'welcome',
    motion,
    breath: 'easy',
  })),
};
