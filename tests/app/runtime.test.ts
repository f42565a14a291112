// The running program, driven through its ports: commands, timers, saving, restarts.
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../main/core/history-view.ts';
import { FakeClock, FakeDisk, FakeProgram } from '../support/fake-ports.ts';

const MINUTE = 60;

/** A program on which a card has just come. */
function asked(): FakeProgram {
  const program = new FakeProgram().type(46 * MINUTE).rest(7);
  expect(program.status.kind).toBe('card');
  return program;
}

describe('the running program', () => {
  it('shows the card without taking the keyboard, and closes it when it is skipped', () => {
    const program = asked();
    expect(program.popup.shown).toEqual([{ takeFocus: false }]);
    expect(program.runtime.command({ kind: 'skip' })).toEqual({ ok: true });
    expect(program.popup.isOpen()).toBe(false);
  });

  it('plays the offered reset to its end, and the clock is at 0', () => {
    const program = asked();
    program.runtime.command({ kind: 'startReset' });
    expect(program.status.kind).toBe('playing');
    program.rest(181);
    expect(program.status).toMatchObject({ kind: 'done', reset: { isFinished: true } });
    expect(program.minutes).toBe(0);
    program.runtime.command({ kind: 'rateFeel', feel: 'looser' });
    expect(program.popup.isOpen()).toBe(false);
  });

  it('starts every other session of a routine on the other side', () => {
    const program = new FakeProgram();
    const sides = [0, 1, 2].map(() => {
      program.runtime.command({ kind: 'startReset', routineId: 'R3-30' });
      const { status } = program;
      if (status.kind !== 'playing') throw new Error('nothing plays');
      program.rest(15);
      program.runtime.command({ kind: 'endRoutine' });
      return status.player.routine.steps[0]?.side;
    });
    expect(sides).toEqual(['right', 'left', 'right']);
  });

  it('says right and left in the words of a playing routine, on whichever side it begins', () => {
    const program = new FakeProgram();
    const lines = [0, 1].map(() => {
      program.runtime.command({ kind: 'startReset', routineId: 'R3-30' });
      const { status } = program;
      if (status.kind !== 'playing') throw new Error('nothing plays');
      program.rest(15);
      program.runtime.command({ kind: 'endRoutine' });
      return status.player.routine.steps[0]?.line;
    });
    expect(lines).toEqual([
      'Kneel on the right knee (pad under it), left foot flat in front.',
      'Kneel on the left knee (pad under it), right foot flat in front.',
    ]);
  });

  it('wakes up every 15 s while nothing is due, and every minute while nobody is there', () => {
    const program = new FakeProgram();
    program.type(30 * MINUTE);
    expect(program.clock.wakeUps).toBeLessThanOrEqual(30 * 4);
    program.rest(5 * MINUTE);
    const before = program.clock.wakeUps;
    program.desk.evidence = { inputAgeMs: 10_000_000 };
    program.clock.pass(60 * MINUTE);
    expect(program.clock.wakeUps - before).toBeLessThanOrEqual(60);
  });

  it('is killed within a minute of its last save: what is on disk knows the person of the last sample', () => {
    const program = new FakeProgram().type(10 * MINUTE + 50);
    const saved = program.disk.saved.at(-1);
    const seen = program.disk.seen.at(-1);
    if (saved === undefined || seen === undefined) throw new Error('nothing was written');
    expect(program.disk.saved.length).toBeLessThanOrEqual(12);
    expect(seen).toBeGreaterThan(saved.at);
    expect(program.clock.now() - seen).toBeLessThanOrEqual(15_000);
  });

  it('takes the person for present at a first start, though making everything took a moment', () => {
    const clock = new FakeClock();
    let reads = 0;
    const now = clock.now.bind(clock);
    clock.now = () => {
      if ((reads += 1) === 2) clock.sleep(0.3);
      return now();
    };
    const program = new FakeProgram({}, { clock });
    expect(program.status.kind).toBe('counting');
  });

  it('looks at the desk before it opens the window for a person who is back', () => {
    const program = new FakeProgram().type(5 * MINUTE).rest(10 * MINUTE);
    expect(program.status.kind).toBe('away');
    program.desk.evidence = { inputAgeMs: 300 };
    program.runtime.command({ kind: 'showPopup' });
    expect(program.snapshots.at(-1)?.status.kind).toBe('counting');
    expect(program.popup.shown.at(-1)).toEqual({ takeFocus: true });
  });

  it('opens the companion window at the place that is asked for, or where it was', () => {
    const program = new FakeProgram();
    expect(program.runtime.command({ kind: 'openCompanion', place: 'history' })).toEqual({
      ok: true,
    });
    program.runtime.command({ kind: 'openCompanion' });
    expect(program.places).toEqual(['history', null]);
  });

  it('has one timer, and none after it was stopped', () => {
    const program = asked();
    expect(program.clock.pending).toBe(1);
    program.runtime.stop();
    expect(program.clock.pending).toBe(0);
    expect(program.desk.isWatched).toBe(false);
  });

  it('writes the session at most once a minute, and at once when it stops or the machine sleeps', () => {
    const program = new FakeProgram().type(10 * MINUTE);
    expect(program.disk.saved.length).toBeLessThanOrEqual(11);
    expect(program.disk.saved.length).toBeGreaterThanOrEqual(9);
    const before = program.disk.saved.length;
    program.desk.happen('machineSuspended');
    program.runtime.stop();
    expect(program.disk.saved.length).toBe(before + 2);
  });

  it('does not write while nobody is there and nothing changes', () => {
    const program = new FakeProgram().type(5 * MINUTE).rest(4 * MINUTE);
    program.clock.pass(2 * MINUTE);
    const before = program.disk.saved.length;
    for (let minute = 6; minute < 8 * 60; minute += 1) {
      program.desk.evidence = { inputAgeMs: minute * MINUTE * 1000 };
      program.clock.pass(MINUTE);
    }
    expect(program.disk.saved.length).toBe(before);
  });

  it('goes on where it was after a restart', () => {
    const first = new FakeProgram().type(20 * MINUTE);
    first.runtime.stop();
    const disk = new FakeDisk();
    disk.stored = first.disk.saved.at(-1) ?? null;
    first.clock.sleep(10);
    const second = new FakeProgram({}, { clock: first.clock, disk });
    expect(second.minutes).toBeGreaterThan(19.9);
    expect(second.minutes).toBeLessThan(20.3);
  });

  it('says that it cannot save, goes on, and takes it back when it can', () => {
    const program = new FakeProgram();
    program.disk.isFull = true;
    program.type(3 * MINUTE);
    expect(program.runtime.snapshot().notices).toMatchObject([{ kind: 'cannotSave' }]);
    expect(program.minutes).toBeGreaterThan(2.9);
    program.disk.isFull = false;
    program.type(2 * MINUTE);
    expect(program.runtime.snapshot().notices).toEqual([]);
  });

  it('says that input cannot be measured, until told that this is known', () => {
    const program = new FakeProgram();
    program.desk.evidence = { inputAgeMs: 'unknown' };
    program.clock.pass(5 * MINUTE);
    const [notice] = program.runtime.snapshot().notices;
    expect(notice).toMatchObject({ kind: 'inputUnknown' });
    program.runtime.command({ kind: 'dismissNotice', id: notice?.id ?? '' });
    expect(program.runtime.snapshot().notices).toEqual([]);
  });

  it('says once that nothing shows its tray icon, for as long as that is so', () => {
    const program = new FakeProgram();
    expect(program.runtime.snapshot().notices).toEqual([]);
    program.isTrayMissing = true;
    const [notice] = program.runtime.snapshot().notices;
    expect(notice).toMatchObject({ kind: 'noTray' });
    program.isTrayMissing = false;
    expect(program.runtime.snapshot().notices).toEqual([]);
    program.isTrayMissing = true;
    program.runtime.command({ kind: 'dismissNotice', id: notice?.id ?? '' });
    expect(program.runtime.snapshot().notices).toEqual([]);
  });

  it('hands the day to history when a new one begins, once', () => {
    const program = new FakeProgram().type(20 * MINUTE);
    program.calendar.startDay('2026-03-03');
    program.calendar.startDay('2026-03-03');
    expect(program.disk.days).toHaveLength(1);
    expect(program.disk.days[0]).toMatchObject({ day: '2026-03-02' });
    expect(program.disk.days[0]?.sittingMs).toBeCloseTo(20 * MINUTE * 1000, -4);
  });

  it('keeps a day that the disk refused, and hands it over when there is room again', () => {
    const program = new FakeProgram().type(20 * MINUTE);
    program.disk.isFull = true;
    program.calendar.startDay('2026-03-03');
    program.type(2 * MINUTE);
    expect(program.runtime.snapshot().notices).toMatchObject([{ kind: 'cannotSave' }]);
    program.disk.isFull = false;
    program.type(2 * MINUTE);
    expect(program.disk.days).toMatchObject([{ day: '2026-03-02' }]);
    expect(program.runtime.snapshot().notices).toEqual([]);
  });

  it('goes on looking at the desk when a step fails', () => {
    const program = new FakeProgram().type(MINUTE);
    program.trays.push = () => {
      throw new Error('there is no picture');
    };
    expect(() => program.type(15)).toThrow('there is no picture');
    expect(program.clock.pending).toBe(1);
  });

  it('looks at the calendar anew when the machine wakes', () => {
    const program = new FakeProgram().type(MINUTE);
    program.desk.happen('machineSuspended');
    program.clock.sleep(12 * 60 * MINUTE);
    program.calendar.day = '2026-03-03';
    program.desk.happen('machineResumed');
    expect(program.calendar.rearmed).toBe(1);
    expect(program.disk.days).toHaveLength(1);
  });

  it('notices a new day after a sleep that nobody announced', () => {
    const program = new FakeProgram().type(MINUTE);
    program.clock.sleep(12 * 60 * MINUTE);
    program.calendar.day = '2026-03-03';
    program.clock.pass(15);
    expect(program.disk.days).toMatchObject([{ day: '2026-03-02' }]);
  });

  it('goes back to the day on the wall when the clock had run far ahead', () => {
    const program = new FakeProgram().type(MINUTE);
    program.calendar.day = '2027-01-15';
    program.clock.pass(15);
    expect(program.runtime.snapshot().day.key).toBe('2027-01-15');
    program.calendar.day = '2026-03-02';
    program.clock.pass(15);
    expect(program.runtime.snapshot().day.key).toBe('2026-03-02');
    program.calendar.day = '2026-03-03';
    program.clock.pass(15);
    expect(program.disk.days.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-02']);
  });

  it.each([
    ['a card', (program: FakeProgram) => program, 'held'],
    ['a reset', (program: FakeProgram) => started(program), 'playing'],
  ])('knows what it means when the person closes %s', (_, prepare, kind) => {
    const program = prepare(asked());
    program.popup.closeByHand();
    expect(program.status.kind).toBe(kind);
    if (program.status.kind === 'playing') expect(program.status.player.isPaused).toBe(true);
  });

  it('goes from the safety card straight to the reset that was chosen on it, and logs nothing', () => {
    const hurt = started(asked());
    hurt.runtime.command({ kind: 'reportHurt' });
    hurt.runtime.command({ kind: 'startReset', routineId: 'sitting-reset' });
    expect(hurt.status.kind).toBe('playing');
    expect(hurt.popup.isOpen()).toBe(true);
    expect(hurt.runtime.snapshot().day.resets).toBe(0);
  });

  it('closes the safety card and the after-reset tap with the window', () => {
    const hurt = started(asked());
    hurt.runtime.command({ kind: 'reportHurt' });
    hurt.popup.closeByHand();
    expect(hurt.status.kind).not.toBe('hurt');
    const done = started(asked()).rest(185);
    done.popup.closeByHand();
    expect(done.status.kind).toBe('counting');
  });

  it('quits when asked', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'quit' });
    expect(program.quits).toBe(1);
  });
});

function started(program: FakeProgram): FakeProgram {
  program.runtime.command({ kind: 'startReset' });
  return program;
}

describe('a command that makes no sense now', () => {
  it.each([
    [{ kind: 'snooze', minutes: 5 }],
    [{ kind: 'skip' }],
    [{ kind: 'sitDown' }],
    [{ kind: 'resumeProgram' }],
    [{ kind: 'pauseRoutine' }],
    [{ kind: 'rateFeel', feel: 'same' }],
    [{ kind: 'closeSafetyCard', keepNote: true }],
  ] as const)('%o is refused by name and changes nothing', (command) => {
    const program = new FakeProgram().type(MINUTE);
    const before = program.status;
    expect(program.runtime.command(command)).toEqual({
      ok: false,
      refusal: { kind: 'notNow', command: command.kind },
    });
    expect(program.status).toEqual(before);
  });

  it('an unknown routine is refused by its name', () => {
    const result = new FakeProgram().runtime.command({
      kind: 'startReset',
      routineId: 'cartwheel',
    });
    expect(result).toEqual({
      ok: false,
      refusal: { kind: 'unknownRoutine', routineId: 'cartwheel' },
    });
  });

  it('a third snooze is refused, but a reset on screen can always be put off', () => {
    const program = asked();
    for (let snooze = 1; snooze <= 2; snooze += 1) {
      program.runtime.command({ kind: 'snooze', minutes: 1 });
      program.type(2 * MINUTE).rest(7);
    }
    expect(program.runtime.snapshot().snoozeMinutes).toEqual([]);
    expect(program.runtime.command({ kind: 'snooze', minutes: 1 }).ok).toBe(false);
    program.runtime.command({ kind: 'startReset' });
    expect(program.runtime.snapshot().snoozeMinutes).toEqual([5, 10, 15]);
    expect(program.runtime.command({ kind: 'snooze', minutes: 1 }).ok).toBe(true);
  });
});

describe('the pause of the program', () => {
  it('until tomorrow ends at the next start of a day', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'pauseProgram', for: 'untilTomorrow' });
    expect(program.status).toEqual({ kind: 'paused', until: program.calendar.nextDayStart() });
  });

  it('of minutes ends by itself', () => {
    const program = new FakeProgram();
    program.runtime.command({ kind: 'pauseProgram', for: 30 });
    program.type(29 * MINUTE);
    expect(program.status.kind).toBe('paused');
    program.type(2 * MINUTE);
    expect(program.status.kind).toBe('counting');
  });
});

describe('a changed setting', () => {
  const change = (program: FakeProgram, changes: object) =>
    program.runtime.command({ kind: 'changeSettings', changes });

  it('counts at once, is saved, and leaves the clock as it was', () => {
    const program = new FakeProgram().type(40 * MINUTE);
    const before = program.minutes;
    expect(change(program, { intervalMinutes: 60, theme: 'dark' })).toEqual({ ok: true });
    const { clock, settings } = program.runtime.snapshot();
    expect(clock.intervalMs).toBe(60 * 60_000);
    expect(clock.sittingMs / 60_000).toBe(before);
    expect(settings).toMatchObject({ intervalMinutes: 60, theme: 'dark', awayMinutes: 3 });
    expect(program.snapshots.at(-1)?.settings.theme).toBe('dark');
    expect(program.disk.settings).toEqual([{ intervalMinutes: 60, theme: 'dark' }]);
  });

  it('to a shorter interval than has been sat makes a reset due', () => {
    const program = new FakeProgram().type(40 * MINUTE);
    change(program, { intervalMinutes: 30 });
    expect(program.status.kind).toBe('due');
    expect(program.minutes).toBe(40);
  });

  it('that cannot be had is refused with the field and the mend, and nothing changes', () => {
    const program = new FakeProgram();
    expect(change(program, { theme: 'dark', intervalMinutes: 900 })).toEqual({
      ok: false,
      refusal: {
        kind: 'badSetting',
        field: 'intervalMinutes',
        mend: 'Choose a whole number from 15 to 90.',
      },
    });
    expect(program.runtime.snapshot().settings.theme).toBe('system');
    expect(program.disk.settings).toEqual([]);
  });

  it('that the disk refuses counts all the same, is told of, and is written when there is room', () => {
    const program = new FakeProgram();
    program.disk.isFull = true;
    change(program, { textPercent: 120 });
    change(program, { theme: 'dark' });
    expect(program.runtime.snapshot()).toMatchObject({
      settings: { textPercent: 120, theme: 'dark' },
      notices: [{ kind: 'cannotSave' }],
    });
    program.disk.isFull = false;
    program.type(5 * MINUTE);
    expect(program.disk.settings).toEqual([{ textPercent: 120, theme: 'dark' }]);
    expect(program.runtime.snapshot().notices).toEqual([]);
  });
});

describe('the weekly check-in', () => {
  const answers = { pinch: 'less', hips: 'more', even: 'same', thoughts: 'less' } as const;

  it('is offered from the point of the calendar on, answered once, and kept', () => {
    const program = new FakeProgram();
    program.calendar.passCheckIn('2026-03-06');
    expect(program.snapshots.at(-1)?.isCheckInDue).toBe(true);
    const week = () =>
      readHistory({ days: [], checkIns: [] }, program.runtime.reading(), {
        range: 'week',
        offset: 0,
      }).checkIn;
    expect(week().isDue).toBe(true);
    expect(program.popup.shown).toEqual([]);
    expect(program.runtime.command({ kind: 'checkIn', answers })).toEqual({ ok: true });
    expect(program.disk.answered).toMatchObject([{ week: '2026-03-02', answers }]);
    expect(program.runtime.snapshot().isCheckInDue).toBe(false);
    expect(week().answers).toMatchObject([{ week: '2026-03-02', answers }]);
  });

  it('is caught up when the machine slept over its point, or the program was off', () => {
    const asleep = new FakeProgram();
    asleep.calendar.checkInDay = '2026-03-06';
    asleep.desk.happen('machineResumed');
    expect(asleep.runtime.snapshot().isCheckInDue).toBe(true);
    const off = new FakeProgram();
    off.runtime.stop();
    off.disk.stored = off.disk.saved.at(-1) ?? null;
    const next = new FakeProgram({}, { clock: off.clock, disk: off.disk });
    expect(next.runtime.snapshot().isCheckInDue).toBe(false);
    next.calendar.checkInDay = '2026-03-06';
    next.type(30);
    expect(next.runtime.snapshot().isCheckInDue).toBe(true);
  });

  it('is put off when asked for, and not when nothing is asked', () => {
    const program = new FakeProgram();
    expect(program.runtime.command({ kind: 'postponeCheckIn' })).toMatchObject({ ok: false });
    program.calendar.passCheckIn('2026-03-06');
    expect(program.runtime.command({ kind: 'postponeCheckIn' })).toEqual({ ok: true });
    expect(program.runtime.snapshot().isCheckInDue).toBe(false);
  });

  it('that the disk refuses is written when there is room', () => {
    const program = new FakeProgram();
    program.disk.isFull = true;
    program.runtime.command({ kind: 'checkIn', answers });
    expect(program.runtime.snapshot().notices).toMatchObject([{ kind: 'cannotSave' }]);
    program.disk.isFull = false;
    program.type(5 * MINUTE);
    expect(program.disk.answered).toHaveLength(1);
  });
});

describe('what the body asks for', () => {
  it('is heeded in a routine that a person picks: the middle of the relief sequence stands', () => {
    const program = new FakeProgram({ kneelingBothers: true });
    program.runtime.command({ kind: 'startReset', routineId: 'R4' });
    const { status } = program;
    if (status.kind !== 'playing') throw new Error('nothing plays');
    const played = JSON.stringify(status.player.routine.steps);
    expect(played).not.toContain('HK-');
    expect(played).toContain('V-STAND-HIP-R');
    expect(played).toContain('SUPINE');
  });

  it('is walked on the card and in the player once the day has had its hinges', () => {
    const program = new FakeProgram({ pinned: 'standing-reset' });
    program.runtime.command({ kind: 'startReset', routineId: 'R5' });
    program
      .rest(185)
      .type(46 * MINUTE)
      .rest(7);
    const { status } = program;
    if (status.kind !== 'card') throw new Error('no card');
    expect(status.card.routine).toMatchObject({ id: 'standing-reset' });
    expect(status.card.routine.summary).toContain('soft');
    program.runtime.command({ kind: 'startReset' });
    const playing = program.status;
    if (playing.kind !== 'playing') throw new Error('nothing plays');
    expect(JSON.stringify(playing.player.routine.steps)).not.toContain('HINGE');
  });
});
