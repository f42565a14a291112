// Every picture that `npm run shots` takes, in order. A screen joins by adding its list here.
import { figureGhosts } from './figure-ghosts.ts';
import { figureShots } from './figure-shots.ts';
import { figureSheets } from './figure-sheets.ts';
import { popupShots } from './popup-shots.ts';
import type { Shot } from './shot.ts';

export const SHOTS: readonly Shot[] = [
  ...figureSheets(),
  ...figureGhosts(),
  ...figureShots(),
  ...popupShots(),
];
