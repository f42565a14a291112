// Turns whatever a window sent into a command of the contract, or refuses it. Types say what it should be; this
// says what it is.
import * as v from 'valibot';
import type { Command, CommandKind, Refusal } from '../../preload/contract.ts';
import { signAnswersSchema } from '../core/stored-check-in.ts';
import { instant } from '../core/time.ts';
import { MAX_PAUSE_MINUTES, MAX_SNOOZE_MINUTES, type Settings } from '../core/settings.ts';

export type CommandParse =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly refusal: Refusal };

/** A strict object per kind of command: a command without a parser does not compile, nor one of another shape. */
type ParserTable = {
  readonly [Kind in CommandKind]: v.GenericSchema<unknown, Extract<Command, { kind: Kind }>>;
};

function minutes(max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));
}

/** The millisecond after the year 9999, far beyond which a `Date` is none any more. */
const MAX_INSTANT = 253_402_300_800_000;

const moment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(MAX_INSTANT),
  v.transform(instant),
);

const shortText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

function bare<const Kind extends CommandKind>(kind: Kind) {
  return v.strictObject({ kind: v.literal(kind) });
}

/**
 * Any few values under short names. Whether they are settings is checked where they are applied (main/core), by the
 * rules of the file and with an answer that names the field and the mend.
 */
const settingChanges = v.pipe(
  v.custom<object>((value) => typeof value === 'object' && !Array.isArray(value)),
  v.record(shortText, v.unknown()),
  v.maxEntries(50),
  v.transform((changes): Partial<Settings> => changes),
);

export const COMMAND_PARSERS = {
  startReset: v.strictObject({
    kind: v.literal('startReset'),
    routineId: v.exactOptional(shortText),
    length: v.exactOptional(v.picklist(['full', 'micro'])),
  }),
  snooze: v.strictObject({ kind: v.literal('snooze'), minutes: minutes(MAX_SNOOZE_MINUTES) }),
  snoozeForCall: bare('snoozeForCall'),
  skip: bare('skip'),
  standUp: bare('standUp'),
  sitDown: bare('sitDown'),
  correctLedger: v.strictObject({
    kind: v.literal('correctLedger'),
    from: moment,
    to: moment,
    as: v.picklist(['sitting', 'standing', 'away']),
  }),
  pauseProgram: v.strictObject({
    kind: v.literal('pauseProgram'),
    for: v.union([minutes(MAX_PAUSE_MINUTES), v.picklist(['untilTomorrow', 'untilResumed'])]),
  }),
  resumeProgram: bare('resumeProgram'),
  pauseRoutine: bare('pauseRoutine'),
  resumeRoutine: bare('resumeRoutine'),
  holdTransition: bare('holdTransition'),
  sayReady: bare('sayReady'),
  stepRoutine: v.strictObject({
    kind: v.literal('stepRoutine'),
    direction: v.picklist(['back', 'forward']),
  }),
  endRoutine: bare('endRoutine'),
  reportHurt: bare('reportHurt'),
  closeSafetyCard: v.strictObject({ kind: v.literal('closeSafetyCard'), keepNote: v.boolean() }),
  rateFeel: v.strictObject({
    kind: v.literal('rateFeel'),
    feel: v.picklist(['looser', 'same', 'worse']),
  }),
  closeReset: bare('closeReset'),
  changeSettings: v.strictObject({ kind: v.literal('changeSettings'), changes: settingChanges }),
  checkIn: v.strictObject({ kind: v.literal('checkIn'), answers: signAnswersSchema }),
  postponeCheckIn: bare('postponeCheckIn'),
  dismissNotice: v.strictObject({
    kind: v.literal('dismissNotice'),
    id: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  showPopup: bare('showPopup'),
  hidePopup: bare('hidePopup'),
  openStage: v.strictObject({ kind: v.literal('openStage'), fullScreen: v.boolean() }),
  closeStage: bare('closeStage'),
  openCompanion: v.strictObject({
    kind: v.literal('openCompanion'),
    place: v.exactOptional(
      v.picklist(['today', 'history', 'library', 'learn', 'safety', 'settings']),
    ),
  }),
  openWelcome: v.strictObject({
    kind: v.literal('openWelcome'),
    step: v.exactOptional(v.literal('safety')),
  }),
  importRoutine: bare('importRoutine'),
  openRoutineFolder: bare('openRoutineFolder'),
  exportData: v.strictObject({
    kind: v.literal('exportData'),
    format: v.picklist(['json', 'csv']),
    withSettings: v.boolean(),
  }),
  importData: bare('importData'),
  confirmImport: v.strictObject({
    kind: v.literal('confirmImport'),
    rule: v.picklist(['fuller', 'mine', 'theirs']),
    withSettings: v.boolean(),
  }),
  cancelImport: bare('cancelImport'),
  deleteHistory: bare('deleteHistory'),
  undoDelete: bare('undoDelete'),
  openDataFolder: bare('openDataFolder'),
  quit: bare('quit'),
} as const satisfies ParserTable;

/** Checks a value that came over the bridge. Never throws; what it gives back is a copy with nothing else in it. */
export function parseCommand(value: unknown): CommandParse {
  const kind = kindOf(value);
  if (kind === null) return refused('no known kind of command');
  const parsed = v.safeParse<v.GenericSchema<unknown, Command>>(COMMAND_PARSERS[kind], value);
  if (parsed.success) return { ok: true, command: parsed.output };
  const [issue] = parsed.issues;
  return refused(`${kind}: ${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
}

function kindOf(value: unknown): CommandKind | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  const { kind } = value;
  return typeof kind === 'string' && Object.hasOwn(COMMAND_PARSERS, kind)
    ? (kind as CommandKind)
    : null;
}

function refused(detail: string): CommandParse {
  return { ok: false, refusal: { kind: 'badMessage', detail: detail.slice(0, 200) } };
}
