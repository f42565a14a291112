// Every picture that `npm run shots` takes, in order. A screen joins by adding its list here.
import { companionShots } from './companion-shots.ts';
import { dataShots } from './data-shots.ts';
import { dayShots } from './day-shots.ts';
import { figureGhosts } from './figure-ghosts.ts';
import { figureInsets } from './figure-insets.ts';
import { figureMovements } from './figure-movements.ts';
import { figureShots } from './figure-shots.ts';
import { figureSheets } from './figure-sheets.ts';
import { firmShots } from './firm-shots.ts';
import { learnShots } from './learn-shots.ts';
import { playerShots } from './player-shots.ts';
import { popupShots } from './popup-shots.ts';
import { trayShots } from './tray-shots.ts';
import { welcomeShots } from './welcome-shots.ts';
import { settingsShots } from './settings-shots.ts';
import type { Shot } from './shot.ts';

export const SHOTS: readonly Shot[] = [
  ...figureSheets(),
  ...figureMovements(),
  ...figureGhosts(),
  ...figureInsets(),
  ...figureShots(),
  ...popupShots(),
  ...playerShots(),
  ...firmShots(),
  ...companionShots(),
  ...dayShots(),
  ...dataShots(),
  ...learnShots(),
  ...welcomeShots(),
  ...settingsShots(),
  ...trayShots(),
];
