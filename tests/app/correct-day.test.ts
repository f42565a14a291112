// Putting today right from a window and from the command line: what is taken, what is refused and in which words.
import { describe, expect, it } from 'vitest';
import { answerCli } from '../../main/app/answer-cli.ts';
import { parseStretch, stretchOfToday } from '../../main/app/parse-stretch.ts';
import { instant, later, MINUTE_MS } from '../../main/core/time.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import { NINE } from '../support/desk-day.ts';
import { FakeCalendar, FakeProgram } from '../support/fake-ports.ts';

const MINUTE = 60;
const messages = createProgramMessages('en-GB');

function minute(count: number) {
  return later(NINE, count * MINUTE_MS);
}

/** The clock on the wall shows UTC in these tests; `times` are of that. */
function say(program: FakeProgram, line: string) {
  const { runtime: session, calendar } = program;
  const routines = BUILT_IN_ROUTINES;
  return answerCli(line.split(' '), { session, routines, messages, calendar });
}

/** A morning from 09:00, all of it at the keyboard. */
function morning(minutes: number): FakeProgram {
  return new FakeProgram().type(minutes * MINUTE);
}

describe('A stretch that a window puts right', () => {
  it('changes the day and the clock', () => {
    const program = morning(40);
    const command = { kind: 'correctLedger', as: 'away' } as const;
    expect(program.runtime.command({ ...command, from: minute(10), to: minute(30) })).toEqual({
      ok: true,
    });
    expect(program.minutes).toBeCloseTo(10, 1);
    const { stretches } = program.runtime.snapshot().day;
    expect(stretches.map(({ kind }) => kind)).toEqual(['sitting', 'away', 'sitting']);
  });

  it.each([
    ['ends before it begins', 30, 10, 'backwards'],
    ['is empty', 10, 10, 'backwards'],
    ['ends in the time ahead', 10, 41, 'ahead'],
    ['was before the day on record', -30, -10, 'notToday'],
  ])('is refused where it %s, and nothing changes', (_what, from, to, problem) => {
    const program = morning(40);
    const command = { kind: 'correctLedger', as: 'away' } as const;
    const asked = { ...command, from: minute(from), to: minute(to) };
    expect(program.runtime.command(asked)).toEqual({
      ok: false,
      refusal: { kind: 'badStretch', problem },
    });
    expect(program.minutes).toBeCloseTo(40, 1);
  });

  it('is refused where it was a pause all the time', () => {
    const program = morning(10);
    program.runtime.command({ kind: 'pauseProgram', for: 'untilResumed' });
    program.type(20 * MINUTE);
    const command = { kind: 'correctLedger', as: 'away' } as const;
    const asked = { ...command, from: minute(12), to: minute(25) };
    expect(program.runtime.command(asked)).toMatchObject({ refusal: { problem: 'unrecorded' } });
  });
});

describe('sitbones was', () => {
  it('names what it put right: nothing from before the record', () => {
    const program = morning(40);
    expect(say(program, 'was standing 07:00-09:14')).toMatchObject({
      stdout: expect.stringMatching(/^From 09:00 to 09:14 is standing now\./) as unknown,
    });
  });

  it('puts a stretch right and says what the clock says now', () => {
    const program = morning(40);
    expect(say(program, 'was standing 09:10-09:14')).toEqual({
      stdout:
        'From 09:10 to 09:14 is standing now. Sitting for 26 minutes · next reset in 19 minutes.\n',
      stderr: '',
      exitCode: 0,
    });
  });

  it('means the present moment by now, and by the minute that has just begun', () => {
    const program = morning(40);
    expect(say(program, 'was away 9:20-now').exitCode).toBe(0);
    expect(program.minutes).toBeCloseTo(0, 1);
    const other = morning(40).type(20);
    expect(say(other, 'was away 9:20-9:41').exitCode).toBe(0);
    expect(say(other, 'was sitting 9:20-9:42').stderr).toMatch(/^It ends in the time ahead/);
  });

  it.each([
    ['was away 09:30-09:10', 'It has to end after it begins.'],
    ['was away 09:30-10:10', 'It ends in the time ahead; only what has been can be put right.'],
    [
      'was away 02:30-03:10',
      'Only what is on record of today can be put right, and that begins later.',
    ],
    ['was sitting 09:10-09:30', 'It stands like that already.'],
  ])('%s is refused in words', (line, words) => {
    expect(say(morning(40), line)).toEqual({ stdout: '', stderr: `${words}\n`, exitCode: 1 });
  });
});

describe('Times of today', () => {
  const calendar = new FakeCalendar();
  const at = (hour: number, minutes: number) => instant(Date.UTC(2026, 2, 3, hour, minutes));

  function stretch(text: string, now: number) {
    const written = parseStretch(text);
    if (written === null) throw new Error(`no stretch: ${text}`);
    const { from, to } = stretchOfToday(written, instant(now), calendar);
    return [new Date(from).toISOString(), new Date(to).toISOString()];
  }

  it('after midnight the evening before still is today', () => {
    const late = at(1, 30);
    expect(stretch('22:15-23:00', late)).toEqual([
      '2026-03-02T22:15:00.000Z',
      '2026-03-02T23:00:00.000Z',
    ]);
    expect(stretch('23:30-00:45', late)).toEqual([
      '2026-03-02T23:30:00.000Z',
      '2026-03-03T00:45:00.000Z',
    ]);
  });

  it('by day they are of that date, whether or not they have been', () => {
    expect(stretch('02:00-05:00', at(9, 0))).toEqual([
      '2026-03-03T02:00:00.000Z',
      '2026-03-03T05:00:00.000Z',
    ]);
  });
});
