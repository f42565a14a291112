// A person's own routines in the running program: taken in, played, started by word, and gone again.
import { describe, expect, it } from 'vitest';
import { answerCli } from '../../main/app/answer-cli.ts';
import { parseSession } from '../../main/core/parse-session.ts';
import type { Notice } from '../../main/core/snapshot-types.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES, readRoutine } from '../../routines/index.ts';
import type { Routine } from '../../routines/schema.ts';
import { FakeClock, FakeDisk, FakeProgram } from '../support/fake-ports.ts';
import { ownRoutineText } from '../support/own-routine.ts';

const MINUTE = 60;
const messages = createProgramMessages('en');

function own(change: Readonly<Record<string, unknown>> = {}): Routine {
  const result = readRoutine(ownRoutineText({ code: 'Mine1', ...change }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.routine;
}

function withOwn(program: FakeProgram, change: Readonly<Record<string, unknown>> = {}): void {
  program.library.become([...BUILT_IN_ROUTINES, own(change)]);
}

function cli(program: FakeProgram, ...words: readonly string[]) {
  const routines = program.library.routines();
  return answerCli(words, {
    session: program.runtime,
    routines,
    messages,
    calendar: program.calendar,
  });
}

describe('own routines in the running program', () => {
  it('are there a moment later, in a new snapshot with a new version', () => {
    const program = new FakeProgram();
    const before = program.runtime.snapshot();
    const published = program.snapshots.length;
    withOwn(program);
    expect(program.snapshots).toHaveLength(published + 1);
    const after = program.snapshots.at(-1);
    expect(after?.libraryVersion).toBeGreaterThan(before.libraryVersion);
    expect(after?.library.map(({ id }) => id)).toContain('my-minute');
    expect(before.library.map(({ id }) => id)).not.toContain('my-minute');
  });

  it('never touch the clock when they come', () => {
    const program = new FakeProgram().type(20 * MINUTE);
    withOwn(program);
    expect(program.minutes).toBe(20);
    program.type(MINUTE);
    expect(program.minutes).toBe(21);
  });

  it.each(['my-minute', 'Mine1', 'MY-MINUTE'])('start by word: reset %s', (word) => {
    const program = new FakeProgram();
    withOwn(program);
    expect(cli(program, 'reset', word).exitCode).toBe(0);
    expect(program.status).toMatchObject({
      kind: 'playing',
      player: { routine: { id: 'my-minute' } },
    });
  });

  it('are meant by a misspelt word, too', () => {
    const program = new FakeProgram();
    withOwn(program);
    const { stderr, exitCode } = cli(program, 'reset', 'my-minut');
    expect(stderr).toContain('there is no routine “my-minut”. Did you mean “my-minute”?');
    expect(stderr).toMatch(/Mine1 +my-minute +My minute/);
    expect(exitCode).toBe(2);
    expect(cli(program, 'reset', 'standing-rest').stderr).toContain(
      'Did you mean “standing-reset”?',
    );
  });

  it('play to their end after their file has gone, and keep their name', () => {
    const program = new FakeProgram();
    withOwn(program);
    program.runtime.command({ kind: 'startReset', routineId: 'my-minute' });
    program.rest(20);
    program.library.become(BUILT_IN_ROUTINES);
    expect(program.status).toMatchObject({
      kind: 'playing',
      player: { routine: { title: 'My minute' } },
    });
    program.rest(41);
    expect(program.status).toMatchObject({
      kind: 'done',
      reset: { isFinished: true, routine: { title: 'My minute', seconds: 60 } },
    });
  });

  it('that are gone after a restart leave a session that loads, a record with a name, and a plain refusal', () => {
    const disk = new FakeDisk();
    const clock = new FakeClock();
    const first = new FakeProgram({}, { disk, clock });
    withOwn(first);
    first.runtime.command({ kind: 'startReset', routineId: 'my-minute' });
    first.rest(61);
    first.runtime.stop();
    const stored: unknown = JSON.parse(JSON.stringify(disk.saved.at(-1)));
    const session = parseSession(stored, { now: clock.now(), checkRoutine: () => null });
    if (!session.ok) throw new Error(session.problem);
    disk.stored = session.state;
    const second = new FakeProgram({}, { disk, clock });
    expect(second.runtime.snapshot().notices).toEqual([]);
    expect(session.state.tally.resets).toMatchObject([
      { routineId: 'my-minute', title: 'My minute' },
    ]);
    expect(second.runtime.command({ kind: 'startReset', routineId: 'my-minute' })).toEqual({
      ok: false,
      refusal: { kind: 'unknownRoutine', routineId: 'my-minute' },
    });
  });

  it('that vanish from a card make place for another one', () => {
    const program = new FakeProgram({ pinned: 'my-reset' });
    const mine = own({
      id: 'my-reset',
      kind: 'routine',
      position: 'standing',
      credit: 'upright',
      steps: STANDING,
    });
    program.library.become([...BUILT_IN_ROUTINES, mine]);
    program.type(46 * MINUTE).rest(7);
    expect(program.status).toMatchObject({ kind: 'card', card: { routine: { id: 'my-reset' } } });
    program.library.become(BUILT_IN_ROUTINES);
    const { status } = program;
    if (status.kind !== 'card') throw new Error('the card is gone');
    const ids = BUILT_IN_ROUTINES.map(({ id }) => id);
    expect(ids).toContain(status.card.routine.id);
    expect(status.card.reason).not.toEqual({ kind: 'pinned' });
    program.runtime.command({ kind: 'startReset' });
    expect(program.status).toMatchObject({
      kind: 'playing',
      player: { routine: { id: status.card.routine.id } },
    });
  });
});

const STANDING = [
  {
    seconds: 180,
    name: 'Stand',
    line: 'Stand easy.',
    motion: { kind: 'hold', pose: 'STAND-NEUTRAL' },
    breath: 'easy',
  },
];

describe('files with a mistake', () => {
  const broken: Notice = { id: 'routineProblem:x', kind: 'routineProblem', detail: 'x' };

  it('are noticed once, until dismissed or mended', () => {
    const program = new FakeProgram();
    program.library.become(BUILT_IN_ROUTINES, [broken]);
    expect(program.runtime.snapshot().notices).toEqual([broken]);
    program.library.become(BUILT_IN_ROUTINES);
    expect(program.runtime.snapshot().notices).toEqual([]);
    program.library.become(BUILT_IN_ROUTINES, [broken]);
    program.runtime.command({ kind: 'dismissNotice', id: broken.id });
    expect(program.runtime.snapshot().notices).toEqual([]);
  });
});

describe('the commands for own routines', () => {
  it('import, one import at a time, and open the folder', () => {
    const program = new FakeProgram();
    expect(program.runtime.command({ kind: 'importRoutine' })).toEqual({ ok: true });
    program.ownRoutines.isImporting = true;
    expect(program.runtime.command({ kind: 'importRoutine' })).toEqual({
      ok: false,
      refusal: { kind: 'notNow', command: 'importRoutine' },
    });
    expect(program.runtime.command({ kind: 'openRoutineFolder' })).toEqual({ ok: true });
    expect(program.ownRoutines.asked).toEqual(['import', 'folder']);
  });

  it('stop watching with the program', () => {
    const program = new FakeProgram();
    expect(program.library.isWatched).toBe(true);
    program.runtime.stop();
    expect(program.library.isWatched).toBe(false);
  });
});
