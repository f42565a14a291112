// What the tray says and offers in every state.
import { describe, expect, it } from 'vitest';
import { buildTrayModel, type TrayMenuItem, type TrayShape } from '../../main/app/tray-model.ts';
import { trayIconName, trayIconNames } from '../../main/app/tray-icon-name.ts';
import type { HoldReason, SessionStatus, Snapshot } from '../../main/core/snapshot-types.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import {
  buildCard,
  buildClock,
  buildPlayer,
  buildSnapshot,
  minutesAgo,
  NOW,
  ROUTINES,
  STATUSES,
  summaryOf,
} from '../support/build-snapshot.ts';

const { t } = createProgramMessages('en-GB');

function model(overrides: Partial<Snapshot> = {}) {
  return buildTrayModel(buildSnapshot(overrides), t);
}

/** Labels of a menu, a submenu as `name > item`, separators as `—`. */
function labels(items: readonly TrayMenuItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'separator') return ['—'];
    if (item.kind !== 'submenu') return [item.label];
    return labels(item.items).map((label) => `${item.label} > ${label}`);
  });
}

function flat(items: readonly TrayMenuItem[]): readonly TrayMenuItem[] {
  return items.flatMap((item) => (item.kind === 'submenu' ? flat(item.items) : [item]));
}

describe('The tray menu', () => {
  it('begins with the minutes in words, then offers what design.md 6 lists, in its order', () => {
    expect(labels(model().menu)).toEqual([
      'Sitting for 32 minutes · next reset in 13 minutes',
      '—',
      'Start a reset > Hip-flexor opener · 3 min',
      'Start a reset > Sitting reset · 3 min',
      'Start a reset > Standing reset, one minute · 1 min',
      'Start a reset > Standing reset · 3 min',
      'Pause > For 30 minutes',
      'Pause > For 1 hour',
      'Pause > For 2 hours',
      'Pause > Until tomorrow',
      'Pause > Until I resume',
      'I’m standing',
      '—',
      'Show the clock',
      'Open Sitbones',
      'Settings',
      'Quit',
    ]);
  });

  it('offers the snoozes that there are', () => {
    const offers = (status: SessionStatus, snoozeMinutes: readonly number[]) =>
      labels(model({ status, snoozeMinutes }).menu).filter((label) => label.startsWith('Snooze'));
    const lengths = ['Snooze > 5 minutes', 'Snooze > 10 minutes', 'Snooze > 15 minutes'];
    expect(offers({ kind: 'counting' }, [])).toEqual([]);
    expect(offers({ kind: 'due', since: NOW }, [5, 10, 15])).toEqual(lengths);
    expect(offers({ kind: 'due', since: NOW }, [])).toEqual([]);
  });

  it('offers to snooze until after the call while one is on, card or no card', () => {
    const held: SessionStatus = { kind: 'held', since: NOW, reasons: ['call'] };
    for (const status of [held, { kind: 'card', card: buildCard() }] as const) {
      const offered = model({ status, snoozeMinutes: [5], canSnoozeForCall: true }).menu;
      expect(labels(offered)).toContain('Snooze > After this call');
      expect(labels(model({ status, snoozeMinutes: [5] }).menu)).not.toContain(
        'Snooze > After this call',
      );
    }
  });

  it('offers to resume instead of pausing while paused', () => {
    const menu = labels(model({ status: { kind: 'paused', until: null } }).menu);
    expect(menu).toContain('Resume');
    expect(menu.filter((label) => label.startsWith('Pause >'))).toEqual([]);
  });

  it('offers to sit while standing', () => {
    const menu = labels(model({ clock: buildClock({ posture: 'standing' }) }).menu);
    expect(menu).toContain('I’m sitting');
    expect(menu).not.toContain('I’m standing');
  });

  it('offers to pause, resume and end a reset that plays, and no other', () => {
    const playing = labels(model({ status: { kind: 'playing', player: buildPlayer() } }).menu);
    expect(playing).toEqual(expect.arrayContaining(['Pause the reset', 'End the reset']));
    expect(playing.some((label) => label.startsWith('Start a reset'))).toBe(false);
    const player = buildPlayer({ isPaused: true });
    const paused = labels(model({ status: { kind: 'playing', player } }).menu);
    expect(paused).toContain('Go on with the reset');
  });

  it('puts the routine of the card first', () => {
    const card = buildCard({ routine: summaryOf(ROUTINES.sittingReset) });
    const [first] = labels(model({ status: { kind: 'card', card } }).menu).slice(2);
    expect(first).toBe('Start a reset > Sitting reset · 3 min');
  });

  it.each(STATUSES)('gives every item its own id and a label, in status $kind', (status) => {
    const items = flat(model({ status }).menu).filter((item) => item.kind !== 'separator');
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.every(({ label }) => label.trim() !== '')).toBe(true);
  });

  it.each(STATUSES)('can always open the window and quit, in status $kind', (status) => {
    const commands = flat(model({ status }).menu).flatMap((item) =>
      item.kind === 'command' ? [item.command.kind] : [],
    );
    expect(commands).toEqual(expect.arrayContaining(['showPopup', 'openCompanion', 'quit']));
  });

  it('stays the same within a minute, so that nothing is drawn again', () => {
    const clock = buildClock({ sittingMs: 32 * 60_000 });
    const later = { clock: buildClock({ sittingMs: 32 * 60_000 + 20_000 }) };
    expect(model(later)).toEqual(model({ clock }));
  });
});

describe('The status line', () => {
  it.each([
    [{ status: { kind: 'due', since: NOW } }, 'A reset is due'],
    [
      { status: { kind: 'held', since: NOW, reasons: ['call', 'quiet'] } },
      'Waiting for your call to end',
    ],
    [{ status: { kind: 'snoozed', until: 'afterCall' } }, 'Snoozed until this call ends'],
    [{ status: { kind: 'card', card: buildCard() } }, 'A reset is ready'],
    [{ status: { kind: 'playing', player: buildPlayer() } }, 'In a reset: Hip-flexor opener'],
    [{ status: { kind: 'paused', until: null } }, 'Paused until you resume'],
    [{ status: { kind: 'paused', until: minutesAgo(-30) } }, 'Paused until 15:02'],
    [
      { status: { kind: 'paused', until: minutesAgo(-13.5 * 60) } },
      'Paused until Wednesday, 04:02',
    ],
    [{ status: { kind: 'away', since: minutesAgo(4) } }, 'Away since 14:28'],
    [{ clock: buildClock({ dueAt: null }) }, 'Sitting for 32 minutes'],
    [
      { clock: buildClock({ sittingMs: 65 * 60_000, dueAt: null }) },
      'Sitting for 1 hour 5 minutes',
    ],
    [{ clock: buildClock({ posture: 'standing', standingMs: 60_000 }) }, 'Standing for 1 minute'],
    [
      { clock: buildClock({ dueAt: minutesAgo(-0.2) }) },
      'Sitting for 32 minutes · next reset in 1 minute',
    ],
  ] satisfies [Partial<Snapshot>, string][])('for %j is “%s”', (overrides, line) => {
    expect(model(overrides).menu[0]).toMatchObject({ kind: 'label', label: line });
    expect(model(overrides).tooltip).toBe(`Sitbones · ${line}`);
  });
});

describe('The tray icon', () => {
  it.each([
    [0, 0],
    [3.74, 0],
    [3.75, 1],
    [22.5, 6],
    [44.9, 11],
    [45, 12],
    [200, 12],
  ])('after %d of 45 minutes has %d twelfths filled', (minutes, twelfths) => {
    const clock = buildClock({ sittingMs: minutes * 60_000 });
    expect(model({ clock }).icon).toEqual({ shape: 'counting', twelfths });
  });

  it('has another shape for what is due, held, paused, standing and away', () => {
    const shapes: Readonly<Record<SessionStatus['kind'], TrayShape>> = {
      counting: 'counting',
      due: 'due',
      held: 'held',
      snoozed: 'held',
      card: 'due',
      playing: 'counting',
      done: 'counting',
      hurt: 'counting',
      paused: 'paused',
      offHours: 'paused',
      away: 'away',
    };
    for (const status of STATUSES) {
      expect(model({ status }).icon.shape, status.kind).toBe(shapes[status.kind]);
    }
    expect(model({ clock: buildClock({ posture: 'standing' }) }).icon.shape).toBe('standing');
  });

  it('has a picture name for every state on every system', () => {
    const shapes = ['counting', 'due', 'held', 'paused', 'standing', 'away'] as const;
    const panels = [
      ['Template', { platform: 'darwin', isPanelDark: false }],
      ['light', { platform: 'win32', isPanelDark: false }],
      ['dark', { platform: 'win32', isPanelDark: true }],
      ['linux', { platform: 'linux', isPanelDark: false }],
    ] as const;
    for (const [variant, panel] of panels) {
      const made = trayIconNames(variant).map(({ name }) => name);
      for (const shape of shapes) {
        for (let twelfths = 0; twelfths <= 12; twelfths += 1) {
          expect(made).toContain(trayIconName({ shape, twelfths }, panel));
        }
      }
      expect(new Set(made).size).toBe(made.length);
    }
  });
});

describe('While a reset is kept back', () => {
  const REASONS = {
    paused: /paused/,
    offHours: /hours/,
    emptyDesk: /until you are back/,
    call: /call/,
    fullScreen: /full screen/,
    doNotDisturb: /do-not-disturb/,
    quiet: /quiet/,
    cap: /three cards/,
  } as const satisfies Readonly<Record<HoldReason, RegExp>>;

  it.each(Object.entries(REASONS) as [HoldReason, RegExp][])(
    'the tray says what it waits for: %s',
    (reason, words) => {
      const { menu, tooltip } = model({ status: { kind: 'held', since: NOW, reasons: [reason] } });
      expect(tooltip).toMatch(words);
      expect(labels(menu)[0]).toMatch(words);
    },
  );
});
