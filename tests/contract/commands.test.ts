// Every command of the contract has a parser; whatever else is sent is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_PARSERS, parseCommand } from '../../main/adapters/parse-command.ts';
import { instant, later } from '../../main/core/time.ts';
import type { Command, CommandKind } from '../../preload/contract.ts';
import { NINE } from '../support/desk-day.ts';

/** At least one of every kind; a kind that is missing here does not compile. */
const EXAMPLES = {
  startReset: [
    { kind: 'startReset' },
    { kind: 'startReset', routineId: 'standing-reset' },
    { kind: 'startReset', length: 'micro' },
  ],
  snooze: [
    { kind: 'snooze', minutes: 1 },
    { kind: 'snooze', minutes: 120 },
  ],
  snoozeForCall: [{ kind: 'snoozeForCall' }],
  skip: [{ kind: 'skip' }],
  standUp: [{ kind: 'standUp' }],
  sitDown: [{ kind: 'sitDown' }],
  correctLedger: [
    { kind: 'correctLedger', from: instant(1), to: instant(2), as: 'standing' },
    { kind: 'correctLedger', from: NINE, to: later(NINE, 60_000), as: 'away' },
  ],
  pauseProgram: [
    { kind: 'pauseProgram', for: 10_080 },
    { kind: 'pauseProgram', for: 'untilTomorrow' },
    { kind: 'pauseProgram', for: 'untilResumed' },
  ],
  resumeProgram: [{ kind: 'resumeProgram' }],
  pauseRoutine: [{ kind: 'pauseRoutine' }],
  resumeRoutine: [{ kind: 'resumeRoutine' }],
  holdTransition: [{ kind: 'holdTransition' }],
  sayReady: [{ kind: 'sayReady' }],
  stepRoutine: [{ kind: 'stepRoutine', direction: 'back' }],
  endRoutine: [{ kind: 'endRoutine' }],
  reportHurt: [{ kind: 'reportHurt' }],
  closeSafetyCard: [{ kind: 'closeSafetyCard', keepNote: false }],
  rateFeel: [{ kind: 'rateFeel', feel: 'worse' }],
  closeReset: [{ kind: 'closeReset' }],
  changeSettings: [
    { kind: 'changeSettings', changes: {} },
    { kind: 'changeSettings', changes: { openerSeconds: 45, strengthDays: ['tue'], pinned: null } },
  ],
  checkIn: [
    {
      kind: 'checkIn',
      answers: { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' },
    },
  ],
  postponeCheckIn: [{ kind: 'postponeCheckIn' }],
  dismissNotice: [{ kind: 'dismissNotice', id: 'settingsProblem:x' }],
  showPopup: [{ kind: 'showPopup' }],
  hidePopup: [{ kind: 'hidePopup' }],
  openStage: [{ kind: 'openStage', fullScreen: true }],
  closeStage: [{ kind: 'closeStage' }],
  openWelcome: [{ kind: 'openWelcome' }, { kind: 'openWelcome', step: 'safety' }],
  importRoutine: [{ kind: 'importRoutine' }],
  openRoutineFolder: [{ kind: 'openRoutineFolder' }],
  exportData: [
    { kind: 'exportData', format: 'json', withSettings: true },
    { kind: 'exportData', format: 'csv', withSettings: false },
  ],
  importData: [{ kind: 'importData' }],
  confirmImport: [{ kind: 'confirmImport', rule: 'fuller', withSettings: false }],
  cancelImport: [{ kind: 'cancelImport' }],
  deleteHistory: [{ kind: 'deleteHistory' }],
  undoDelete: [{ kind: 'undoDelete' }],
  openDataFolder: [{ kind: 'openDataFolder' }],
  openCompanion: [{ kind: 'openCompanion' }, { kind: 'openCompanion', place: 'library' }],
  quit: [{ kind: 'quit' }],
} as const satisfies {
  readonly [Kind in CommandKind]: readonly Extract<Command, { kind: Kind }>[];
};

const GOOD: readonly Command[] = Object.values(EXAMPLES).flat();

describe('A command of the contract', () => {
  it('has a parser, whatever its kind', () => {
    expect(Object.keys(COMMAND_PARSERS).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  });

  it.each(GOOD)('%j is understood as it is', (command) => {
    expect(parseCommand(command)).toEqual({ ok: true, command });
  });

  it.each(GOOD)('%j with a key too many is refused', (command) => {
    expect(parseCommand({ ...command, extra: 1 })).toMatchObject({ ok: false });
  });
});

describe('A message that is no command', () => {
  it.each([
    [undefined],
    [null],
    [42],
    ['skip'],
    [[]],
    [{}],
    [{ kind: 'shutdown' }],
    [{ kind: 'constructor' }],
    [{ kind: '__proto__' }],
    [{ kind: ['skip'] }],
    [{ kind: 'snooze' }],
    [{ kind: 'snooze', minutes: 0 }],
    [{ kind: 'snooze', minutes: 121 }],
    [{ kind: 'snooze', minutes: 2.5 }],
    [{ kind: 'snooze', minutes: Number.NaN }],
    [{ kind: 'snooze', minutes: '5' }],
    [{ kind: 'correctLedger', from: 1, to: 2 }],
    [{ kind: 'correctLedger', from: 1, to: 2, as: 'reset' }],
    [{ kind: 'correctLedger', from: -1, to: 2, as: 'away' }],
    [{ kind: 'correctLedger', from: 1, to: 2.5, as: 'away' }],
    [{ kind: 'correctLedger', from: 1, to: Infinity, as: 'away' }],
    [{ kind: 'correctLedger', from: '10:00', to: 2, as: 'away' }],
    [{ kind: 'pauseProgram', for: 10_081 }],
    [{ kind: 'pauseProgram', for: 'ever' }],
    [{ kind: 'startReset', routineId: '' }],
    [{ kind: 'startReset', routineId: 'x'.repeat(201) }],
    [{ kind: 'startReset', routineId: undefined }],
    [{ kind: 'stepRoutine', direction: 'up' }],
    [{ kind: 'closeSafetyCard', keepNote: 'yes' }],
    [{ kind: 'rateFeel', feel: 'amazing' }],
    [{ kind: 'changeSettings' }],
    [{ kind: 'changeSettings', changes: [] }],
    [{ kind: 'changeSettings', changes: { ['x'.repeat(201)]: 1 } }],
    [{ kind: 'checkIn', answers: { pinch: 'less', hips: 'more', even: 'same' } }],
    [{ kind: 'checkIn', answers: { pinch: 7, hips: 'more', even: 'same', thoughts: 'less' } }],
    [{ kind: 'dismissNotice', id: 7 }],
    [{ kind: 'openStage' }],
    [{ kind: 'openCompanion', place: 'attic' }],
    [{ kind: 'openWelcome', step: 'cellar' }],
  ])('%j is refused with a reason for the log', (value) => {
    const parsed = parseCommand(value);
    expect(parsed).toMatchObject({ ok: false, refusal: { kind: 'badMessage' } });
    const detail = !parsed.ok && parsed.refusal.kind === 'badMessage' ? parsed.refusal.detail : '';
    expect(detail).not.toBe('');
    expect(detail.length).toBeLessThanOrEqual(200);
  });

  it('never throws and never lets anything else through', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        const parsed = parseCommand(value);
        if (parsed.ok) expect(GOOD.map(({ kind }) => kind)).toContain(parsed.command.kind);
      }),
    );
  });

  it('gives back a copy, so that what a page keeps cannot change it later', () => {
    const sent = { kind: 'snooze', minutes: 5 };
    const parsed = parseCommand(sent);
    sent.minutes = 99;
    expect(parsed).toEqual({ ok: true, command: { kind: 'snooze', minutes: 5 } });
  });
});
