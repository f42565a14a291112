// What the tray shows, as data: icon, words and menu, decided from the snapshot. The adapter only draws it.
import type { Command } from '../../preload/contract.ts';
import type { ProgramTranslate } from '../../preload/messages/create-program-messages.ts';
import { saidMinutes } from '../../preload/messages/said-minutes.ts';
import type { RoutineSummary, SessionStatus, Snapshot } from '../core/snapshot-types.ts';
import { statusLine } from './status-line.ts';

/** The shapes of the icon, so that no state is told by colour alone. */
export const TRAY_SHAPES = ['counting', 'due', 'held', 'paused', 'standing', 'away'] as const;
export type TrayShape = (typeof TRAY_SHAPES)[number];

export interface TrayIcon {
  readonly shape: TrayShape;
  /** Twelfths of the interval that have been sat, 0 to 12. */
  readonly twelfths: number;
}

export type TrayMenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'label'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly label: string;
      readonly command: Command;
    }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly label: string;
      readonly items: readonly TrayMenuItem[];
    };

export interface TrayModel {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  readonly menu: readonly TrayMenuItem[];
}

/** How long "Pause" can be, in minutes. */
const PAUSE_MINUTES = [30, 60, 120] as const;

const TWELFTHS = 12;

/** The tray for a snapshot. Equal snapshots give equal models; words change once a minute at most. */
export function buildTrayModel(snapshot: Snapshot, t: ProgramTranslate): TrayModel {
  const status = statusLine(snapshot, t);
  return {
    icon: { shape: shapeOf(snapshot), twelfths: twelfthsOf(snapshot) },
    tooltip: t('tray.tooltip', { status }),
    menu: [
      { kind: 'label', id: 'status', label: status },
      { kind: 'separator' },
      ...resetItems(snapshot, t),
      ...snoozeItems(snapshot, t),
      pauseItem(snapshot.status, t),
      postureItem(snapshot, t),
      { kind: 'separator' },
      { kind: 'command', id: 'show', label: t('tray.show'), command: { kind: 'showPopup' } },
      { kind: 'command', id: 'open', label: t('tray.open'), command: { kind: 'openCompanion' } },
      {
        kind: 'command',
        id: 'settings',
        label: t('tray.settings'),
        command: { kind: 'openCompanion', place: 'settings' },
      },
      { kind: 'command', id: 'quit', label: t('tray.quit'), command: { kind: 'quit' } },
    ],
  };
}

function shapeOf({ status, clock }: Snapshot): TrayShape {
  switch (status.kind) {
    case 'due':
    case 'card':
      return 'due';
    case 'held':
    case 'snoozed':
      return 'held';
    case 'paused':
    case 'away':
      return status.kind;
    case 'offHours':
      return 'paused';
    case 'counting':
    case 'playing':
    case 'done':
    case 'hurt':
      return clock.posture === 'standing' ? 'standing' : 'counting';
  }
}

function twelfthsOf({ clock: { sittingMs, intervalMs } }: Snapshot): number {
  return Math.min(TWELFTHS, Math.max(0, Math.floor((TWELFTHS * sittingMs) / intervalMs)));
}

/** While a reset plays, what can be done with it; otherwise the routines, the one on offer first. */
function resetItems(
  { status, library, next }: Snapshot,
  t: ProgramTranslate,
): readonly TrayMenuItem[] {
  if (status.kind === 'playing') {
    const { isPaused } = status.player;
    return [
      isPaused
        ? {
            kind: 'command',
            id: 'resumeReset',
            label: t('tray.resumeReset'),
            command: { kind: 'resumeRoutine' },
          }
        : {
            kind: 'command',
            id: 'pauseReset',
            label: t('tray.pauseReset'),
            command: { kind: 'pauseRoutine' },
          },
      {
        kind: 'command',
        id: 'endReset',
        label: t('tray.endReset'),
        command: { kind: 'endRoutine' },
      },
    ];
  }
  const offered = status.kind === 'card' ? status.card.routine : next.routine;
  const others = library.filter(({ id }) => id !== offered.id);
  const items = [offered, ...others].map((routine) => routineItem(routine, t));
  return [{ kind: 'submenu', id: 'start', label: t('tray.start'), items }];
}

function routineItem({ id, title, seconds }: RoutineSummary, t: ProgramTranslate): TrayMenuItem {
  const minutes = saidMinutes(seconds);
  const label =
    minutes === null
      ? t('tray.routineSeconds', { title, seconds })
      : t('tray.routine', { title, minutes });
  return {
    kind: 'command',
    id: `start:${id}`,
    label,
    command: { kind: 'startReset', routineId: id },
  };
}

/** Only while there is something to snooze. */
function snoozeItems(
  { snoozeMinutes, canSnoozeForCall }: Snapshot,
  t: ProgramTranslate,
): readonly TrayMenuItem[] {
  const items = snoozeMinutes.map((minutes): TrayMenuItem => ({
    kind: 'command',
    id: `snooze:${minutes}`,
    label: t('duration.minutes', { minutes }),
    command: { kind: 'snooze', minutes },
  }));
  if (canSnoozeForCall) {
    const label = t('card.snoozeForCall');
    items.push({ kind: 'command', id: 'snooze:call', label, command: { kind: 'snoozeForCall' } });
  }
  return items.length === 0
    ? []
    : [{ kind: 'submenu', id: 'snooze', label: t('tray.snooze'), items }];
}

function pauseItem(status: SessionStatus, t: ProgramTranslate): TrayMenuItem {
  if (status.kind === 'paused' || status.kind === 'offHours') {
    return {
      kind: 'command',
      id: 'resume',
      label: t(status.kind === 'paused' ? 'menu.resume' : 'menu.workNow'),
      command: { kind: 'resumeProgram' },
    };
  }
  const timed = PAUSE_MINUTES.map((minutes): TrayMenuItem => ({
    kind: 'command',
    id: `pause:${minutes}`,
    label:
      minutes < 60
        ? t('menu.pauseMinutes', { minutes })
        : t('menu.pauseHours', { hours: minutes / 60 }),
    command: { kind: 'pauseProgram', for: minutes },
  }));
  return {
    kind: 'submenu',
    id: 'pause',
    label: t('tray.pause'),
    items: [
      ...timed,
      pauseUntil('untilTomorrow', t('menu.pauseTomorrow')),
      pauseUntil('untilResumed', t('menu.pauseForGood')),
    ],
  };
}

function pauseUntil(until: 'untilTomorrow' | 'untilResumed', label: string): TrayMenuItem {
  return {
    kind: 'command',
    id: `pause:${until}`,
    label,
    command: { kind: 'pauseProgram', for: until },
  };
}

function postureItem({ clock }: Snapshot, t: ProgramTranslate): TrayMenuItem {
  return clock.posture === 'standing'
    ? { kind: 'command', id: 'sit', label: t('clock.sitDown'), command: { kind: 'sitDown' } }
    : { kind: 'command', id: 'stand', label: t('clock.standUp'), command: { kind: 'standUp' } };
}
