// Pictures of Today and History: empty, usual, full and wrong days; weeks, months and quarters.
import type { Snapshot, TodayView } from '../../preload/contract.ts';
import type { Route } from '../../renderer/companion/route.ts';
import {
  at,
  buildEmptyToday,
  buildHistory,
  buildToday,
  busyEntries,
  dayRecord,
  entriesOf,
  pastRecords,
  TODAY,
  USUAL_ENTRIES,
} from '../support/build-days.ts';
import { buildClock, minutesAgo } from '../support/build-snapshot.ts';
import { companionShot, SMALL, USUAL, withText, type Wanted } from './companion-shots.ts';
import type { Shot } from './shot.ts';

const TODAY_ROUTE: Route = { place: 'today' };
const HISTORY: Route = { place: 'history' };

function today(view: TodayView = buildToday(), more: Partial<Wanted> = {}): Wanted {
  return { route: TODAY_ROUTE, answers: { today: view }, ...more };
}

function history(more: Partial<Wanted> = {}): Wanted {
  return { route: HISTORY, answers: { history: (asked) => buildHistory(asked) }, ...more };
}

const LONG_NAME =
  `A routine with a name that somebody wrote without ever thinking of lists ${'and more '.repeat(14)}`.slice(
    0,
    200,
  );

const EVENING: Partial<Snapshot> = {
  at: at('21:40'),
  status: { kind: 'offHours', until: at('33:00') },
  clock: buildClock({ rate: 0, dueAt: null, sittingMs: 12 * 60_000 }),
};

const EVENING_VIEW = buildToday({
  at: at('21:40'),
  entries: [
    ...USUAL_ENTRIES.slice(0, -1),
    ...entriesOf(
      [
        ['14:00', 'sitting', 'input'],
        ['14:50', 'reset', 'said', 'Standing reset'],
        ['14:54', 'sitting', 'input'],
        ['15:31', 'away', 'suspend'],
        ['16:02', 'standing', 'said'],
        ['16:40', 'sitting', 'input'],
        ['17:24', 'reset', 'said', LONG_NAME],
        ['17:28', 'sitting', 'input'],
        ['18:00', 'paused', 'said'],
      ],
      '21:40',
    ),
  ],
  resets: [
    ...buildToday().resets,
    { at: at('14:50'), name: 'Standing reset', doneMs: 180_000, isFinished: true, feel: 'same' },
    { at: at('17:24'), name: LONG_NAME, doneMs: 80_000, isFinished: false, feel: null },
    { at: at('17:50'), name: '🧘🦵', doneMs: 61_000, isFinished: true, feel: 'worse' },
  ],
  doses: { hinges: 12, openerSecondsRight: 60, openerSecondsLeft: 15, sets: 3 },
});

const CORRECTING = ['Put right'] as const;

const STATES: Readonly<Record<string, Wanted>> = {
  today: today(),
  'today-middle': today(buildToday(), { scroll: 420 }),
  'today-bottom': today(buildToday(), { scroll: 4000 }),
  'today-empty': today(buildEmptyToday(), {
    snapshot: { day: { key: TODAY, stretches: [], resets: 0 } },
  }),
  'today-busy': today(buildToday({ entries: busyEntries() })),
  'today-busy-list': today(buildToday({ entries: busyEntries() }), { scroll: 4000 }),
  'today-due': today(buildToday(), {
    snapshot: {
      status: { kind: 'due', since: minutesAgo(2) },
      clock: buildClock({ sittingMs: 47 * 60_000, dueAt: minutesAgo(2) }),
    },
  }),
  'today-strength': today(
    buildToday({
      strength: { routineIds: ['strength-slice', 'strength-slice'], done: 1, isMoved: true },
      doses: { hinges: 7, openerSecondsRight: 30, openerSecondsLeft: 0, sets: 1 },
    }),
    { scroll: 620 },
  ),
  'today-correcting': today(buildToday(), { press: CORRECTING }),
  'today-refused': today(buildToday(), {
    press: [...CORRECTING, 'Keep it'],
    result: { ok: false, refusal: { kind: 'badStretch', problem: 'backwards' } },
  }),
  'today-corrected': today(buildToday(), { press: [...CORRECTING, 'Keep it'] }),
  'today-evening': today(EVENING_VIEW, { snapshot: EVENING }),
  'today-evening-done': today(EVENING_VIEW, { snapshot: EVENING, scroll: 420 }),
  'today-rtl': today(EVENING_VIEW, { snapshot: EVENING, isRightToLeft: true }),
  'today-refused-answer': { route: TODAY_ROUTE, isRefused: true },
  history: history(),
  'history-bottom': history({
    answers: { history: (asked) => buildHistory(asked, { isDue: true }) },
    scroll: 4000,
  }),
  'history-month': history({ press: ['Month'] }),
  'history-quarter': history({ press: ['Quarter'] }),
  'history-quarter-signs': history({ press: ['Quarter'], scroll: 4000 }),
  'history-before': history({ press: ['Earlier', 'Earlier'] }),
  'history-table': history({ press: ['Show as a table'] }),
  'history-month-table': history({ press: ['Month', 'Show as a table'] }),
  'history-empty': history({
    answers: { history: (asked) => buildHistory(asked, { records: [], checkIns: [] }) },
  }),
  'history-one-day': history({
    answers: {
      history: (asked) =>
        buildHistory(asked, {
          records: [
            dayRecord('2026-11-23', { sitting: 31, longest: 31, resets: 1, hinges: 2, opener: 45 }),
          ],
          checkIns: [],
        }),
    },
  }),
  'history-rtl': history({ isRightToLeft: true }),
  'history-large': history({
    answers: {
      history: (asked) =>
        buildHistory(asked, {
          records: pastRecords(30).map((record) => ({ ...record, sittingMs: 15 * 3_600_000 })),
        }),
    },
  }),
};

const LARGE_TEXT = [
  'today',
  'today-correcting',
  'history',
  'history-month',
  'history-table',
] as const;
const NARROW = [
  'today',
  'today-correcting',
  'today-bottom',
  'history',
  'history-quarter',
  'history-table',
] as const;

export function dayShots(): readonly Shot[] {
  return [
    ...Object.entries(STATES).map(([name, wanted]) => companionShot(`companion-${name}`, wanted)),
    ...LARGE_TEXT.map((name) =>
      companionShot(`companion-${name}-text-160`, withText(STATES[name], 160)),
    ),
    ...NARROW.flatMap((name) => {
      const wanted = STATES[name];
      return wanted === undefined ? [] : [companionShot(`companion-${name}-narrow`, wanted, SMALL)];
    }),
    companionShot('companion-today-tall', today(), { ...USUAL, height: 1600 }),
    companionShot('companion-history-tall', history(), { ...USUAL, height: 1300 }),
    companionShot('companion-today-640', today(), { width: 640, height: 480 }),
  ];
}
