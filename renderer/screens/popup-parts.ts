// The screens and sheets that the popup's first picture can do without. Each is fetched when its status comes, and all of
// them once that picture is drawn, so that what is asked for next is there. Until then an element only keeps what it
// is given.
import type { SessionStatus } from '../../preload/contract.ts';

type Kind = SessionStatus['kind'];

const SCREENS: Readonly<Partial<Record<Kind, () => Promise<unknown>>>> = {
  card: () => import('./sb-prompt-card.ts'),
  playing: () => import('./sb-player.ts'),
  done: () => import('./sb-after-reset.ts'),
  hurt: () => import('./sb-safety-card.ts'),
};

/** Begins to fetch the screen of a status, where it has one of its own. */
export function loadScreenOf(kind: Kind): void {
  void SCREENS[kind]?.();
}

/** Fetches whatever is not there yet. */
export async function loadPopupParts(): Promise<void> {
  const screens = Object.values(SCREENS).map((load) => load());
  await Promise.all([...screens, import('./sb-sheets.ts')]);
}
