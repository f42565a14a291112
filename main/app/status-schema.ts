// What `sitbones status --json` prints, for scripts and those who write them, as a JSON Schema: `sitbones status --schema`. A field
// of StatusReport that is not described here does not compile, and tests/app holds real reports to it. Its descriptions are for
// programmers, like the names of the fields: English everywhere.
import type { IdleSourceName } from '../core/desk-evidence.ts';
import type { HoldReason, SessionStatus } from '../core/snapshot-types.ts';
import type { StatusReport } from './status-text.ts';

const INSTANT = { type: ['string', 'null'], format: 'date-time' } as const;
const MINUTES = { type: 'integer', minimum: 0 } as const;

const STATUSES: Readonly<Record<SessionStatus['kind'], true>> = {
  counting: true,
  due: true,
  held: true,
  snoozed: true,
  card: true,
  playing: true,
  done: true,
  hurt: true,
  paused: true,
  offHours: true,
  away: true,
};

const HOLDS: Readonly<Record<HoldReason, true>> = {
  paused: true,
  offHours: true,
  emptyDesk: true,
  call: true,
  fullScreen: true,
  doNotDisturb: true,
  quiet: true,
  cap: true,
};

const SOURCES: Readonly<Record<IdleSourceName, true>> = {
  powerMonitor: true,
  mutter: true,
  extIdleNotify: true,
};

const FIELDS = {
  status: { enum: Object.keys(STATUSES), description: 'What Sitbones is doing.' },
  summary: { type: 'string', description: 'The same in one line, in the language of the person.' },
  sittingMinutes: { ...MINUTES, description: 'Whole minutes on the sitting clock, rounded down.' },
  intervalMinutes: { ...MINUTES, description: 'The clock value at which a reset is due.' },
  dueAt: {
    ...INSTANT,
    description:
      'When the next reset will be due if nothing changes; null while the clock does not run towards it.',
  },
  posture: { enum: ['sitting', 'standing'], description: 'As the person said.' },
  standingMinutes: { ...MINUTES, description: 'Whole minutes of standing; 0 while sitting.' },
  isInputBelieved: {
    type: 'boolean',
    description:
      'False when keyboard and mouse cannot be seen, so that only lock and sleep count as away.',
  },
  inputSource: {
    enum: [...Object.keys(SOURCES), null],
    description: 'How they are seen; null while a way is looked for.',
  },
  explanation: {
    type: 'array',
    items: { type: 'string' },
    description: 'What the clock counts and why, and why something is shown or nothing: sentences.',
  },
  holds: {
    type: 'array',
    items: { enum: Object.keys(HOLDS) },
    description: 'Why a due reset is kept back, the first reason being the one to name.',
  },
  until: {
    ...INSTANT,
    description: 'When a pause or a snooze ends by itself; null where there is no such time.',
  },
  next: {
    type: 'object',
    required: ['id', 'code', 'title', 'seconds'],
    properties: {
      id: { type: 'string' },
      code: { type: ['string', 'null'] },
      title: { type: 'string' },
      seconds: { type: 'integer', minimum: 1 },
    },
    description: 'The reset that would come next, and its code where it has one.',
  },
  why: { type: 'string', description: 'Why that one, in one sentence.' },
  whyKind: { type: 'string', description: 'The same as one word for scripts.' },
  resetsToday: { type: 'integer', minimum: 0, description: 'Those of at least a minute.' },
  notices: {
    type: 'array',
    items: {
      type: 'object',
      required: ['kind', 'detail'],
      properties: { kind: { type: 'string' }, detail: { type: 'string' } },
    },
    description: 'What the person is being told, and where: a file name, a field or the like.',
  },
  timeScale: {
    type: 'number',
    exclusiveMinimum: 0,
    description: '1; in development how many times faster than real time the program runs.',
  },
} as const satisfies Readonly<Record<keyof StatusReport, object>>;

/** Draft 2020-12. Fields and values may be added to it, never taken away. */
export const STATUS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'sitbones status --json',
  description:
    'One object on one line. Instants are ISO 8601 in UTC. Fields and values are only ever added.',
  type: 'object',
  required: Object.keys(FIELDS),
  properties: FIELDS,
} as const;
