// What the command line answers, and with which exit code.
import { describe, expect, it } from 'vitest';
import { answerCli, type CliOutcome } from '../../main/app/answer-cli.ts';
import { describeSettingProblem } from '../../main/app/describe-setting-problem.ts';
import { popupStaysOpen } from '../../main/app/popup-stays-open.ts';
import { windowToOpen } from '../../main/app/window-to-open.ts';
import { runCommandLine } from '../../main/app/run-command-line.ts';
import { statusReport, statusText } from '../../main/app/status-text.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { BUILT_IN_ROUTINES } from '../../routines/index.ts';
import {
  buildCard,
  buildClock,
  buildPlayer,
  buildReset,
  buildSnapshot,
  minutesAgo,
  NOW,
} from '../support/build-snapshot.ts';
import { FakeProgram } from '../support/fake-ports.ts';

const messages = createProgramMessages('en-GB');
const words = { messages, routines: BUILT_IN_ROUTINES };

describe('sitbones status', () => {
  it('says what the clock says, what comes next and why', () => {
    expect(statusText(buildSnapshot(), messages)).toBe(
      [
        'Sitting for 32 minutes · next reset in 13 minutes.',
        'Next: Hip-flexor opener, 3 minutes. No hip opener yet today.',
        '2 resets today.',
        'Counting as sitting: you are at the keyboard or the mouse.',
        'Nothing is due before 14:45.',
      ].join('\n'),
    );
  });

  it('says so when input cannot be measured, and every notice with its detail', () => {
    const text = statusText(
      buildSnapshot({
        isInputBelieved: false,
        notices: [{ id: '1', kind: 'settingsSetAside', detail: 'settings.damaged.json' }],
      }),
      messages,
    );
    expect(text).toContain('Keyboard and mouse cannot be seen here');
    expect(text).toMatch(/Notice: The settings file was damaged.*settings\.damaged\.json$/);
  });
});

describe('sitbones status --json', () => {
  it('has exactly the documented fields', () => {
    expect(statusReport(buildSnapshot(), words)).toEqual({
      status: 'counting',
      summary: 'Sitting for 32 minutes · next reset in 13 minutes',
      sittingMinutes: 32,
      intervalMinutes: 45,
      dueAt: new Date(minutesAgo(-13)).toISOString(),
      posture: 'sitting',
      standingMinutes: 0,
      isInputBelieved: true,
      inputSource: 'powerMonitor',
      explanation: [
        'Counting as sitting: you are at the keyboard or the mouse.',
        'Nothing is due before 14:45.',
      ],
      holds: [],
      until: null,
      next: { id: 'hip-flexor-opener-30', code: 'R3-30', title: 'Hip-flexor opener', seconds: 180 },
      why: 'No hip opener yet today.',
      whyKind: 'openerNotYetToday',
      resetsToday: 2,
      notices: [],
      timeScale: 1,
    });
  });

  it('says until when it is paused or snoozed, and what holds a reset back', () => {
    const until = minutesAgo(-30);
    const of = (status: Parameters<typeof buildSnapshot>[0]) =>
      statusReport(buildSnapshot(status), words);
    expect(of({ status: { kind: 'paused', until } }).until).toBe(new Date(until).toISOString());
    expect(of({ status: { kind: 'paused', until: null } }).until).toBeNull();
    expect(of({ status: { kind: 'snoozed', until } }).until).toBe(new Date(until).toISOString());
    expect(of({ status: { kind: 'snoozed', until: 'afterCall' } }).until).toBeNull();
    expect(of({ status: { kind: 'held', since: NOW, reasons: ['call', 'cap'] } }).holds).toEqual([
      'call',
      'cap',
    ]);
    expect(of({ clock: buildClock({ dueAt: null }) }).dueAt).toBeNull();
  });

  it('is one line of JSON on the command line', () => {
    const program = new FakeProgram();
    const { stdout, exitCode } = answerCli(['status', '--json'], {
      session: program.runtime,
      calendar: program.calendar,
      ...words,
    });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'counting', intervalMinutes: 45 });
    expect(exitCode).toBe(0);
  });
});

describe('A command from the command line', () => {
  function ask(program: FakeProgram, line: string) {
    const { runtime: session, calendar } = program;
    return answerCli(line.split(' '), { session, calendar, ...words });
  }

  it.each([['standing-reset'], ['STANDING-RESET'], ['R2'], ['r2']])(
    'reset %s plays the standing reset',
    (name) => {
      const program = new FakeProgram();
      expect(ask(program, `reset ${name}`)).toEqual({
        stdout: 'The reset is on.\n',
        stderr: '',
        exitCode: 0,
      });
      expect(program.status).toMatchObject({
        kind: 'playing',
        player: { routine: { id: 'standing-reset' } },
      });
    },
  );

  it('reset with an unknown routine lists the ones there are, and plays none', () => {
    const program = new FakeProgram();
    const { stderr, stdout, exitCode } = ask(program, 'reset yoga');
    expect(stderr).toContain('there is no routine “yoga”');
    for (const { id, title } of BUILT_IN_ROUTINES)
      expect(stderr).toMatch(new RegExp(`${id}.*${title}`));
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(program.status.kind).toBe('counting');
  });

  it('pauses and resumes, and says until when', () => {
    const program = new FakeProgram();
    expect(ask(program, 'pause 30').stdout).toMatch(/^Paused until /);
    expect(program.status.kind).toBe('paused');
    expect(ask(program, 'resume').stdout).toMatch(/^Sitting for 0 minutes/);
  });

  it('that makes no sense now is refused with exit code 1 and what is the case instead', () => {
    const { stdout, stderr, exitCode } = ask(new FakeProgram(), 'snooze');
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^Not now: Sitting for 0 minutes/);
  });

  it('that is not understood changes nothing and has exit code 2', () => {
    const program = new FakeProgram();
    expect(ask(program, 'dance')).toMatchObject({ stdout: '', exitCode: 2 });
    expect(program.status.kind).toBe('counting');
  });

  it('quit asks the program to quit, and show opens the popup with the keyboard', () => {
    const program = new FakeProgram();
    expect(ask(program, 'show').exitCode).toBe(0);
    expect(program.popup.shown).toEqual([{ takeFocus: true }]);
    expect(ask(program, 'quit').stdout).toBe('Sitbones quits. Your clock is kept.\n');
    expect(program.quits).toBe(1);
  });
});

describe('A start with words', () => {
  async function run(line: string, outcome: CliOutcome) {
    const seen = { asked: [] as (readonly string[])[], stdout: '', stderr: '', code: -1 };
    await runCommandLine({
      version: '1.2.3',
      routines: BUILT_IN_ROUTINES,
      words: line.split(' '),
      messages,
      ask: (asked) => {
        seen.asked.push(asked);
        return Promise.resolve(outcome);
      },
      write: (stream, text) => {
        if (seen.code !== -1) throw new Error('written after the exit');
        seen[stream] += text;
        return Promise.resolve();
      },
      exit: (code) => {
        seen.code = code;
      },
    });
    return seen;
  }

  it('prints what the running Sitbones answers and exits with its code', async () => {
    const answer = { stdout: 'out\n', stderr: 'err\n', exitCode: 7 };
    expect(await run('status', { kind: 'answered', answer })).toEqual({
      asked: [['status']],
      stdout: 'out\n',
      stderr: 'err\n',
      code: 7,
    });
  });

  it('says in one line that nothing runs, and exits with 1', async () => {
    const { stderr, code } = await run('status', { kind: 'notRunning' });
    expect(stderr).toBe('Sitbones is not running. Start it first.\n');
    expect(code).toBe(1);
  });

  it('says so when there is no answer in time, and exits with 1', async () => {
    const { stderr, code } = await run('status', { kind: 'noAnswer' });
    expect(stderr).toBe('Sitbones runs, but gave no answer within 5 seconds.\n');
    expect(code).toBe(1);
  });

  it.each([
    ['--help', 'Usage: sitbones', 0],
    ['--version', 'Sitbones 1.2.3', 0],
  ])('answers %s itself', async (line, text, exitCode) => {
    const { asked, stdout, code } = await run(line, { kind: 'notRunning' });
    expect(stdout).toContain(text);
    expect({ asked, code }).toEqual({ asked: [], code: exitCode });
  });

  it('answers what it does not understand itself, with exit code 2', async () => {
    const { asked, stdout, stderr, code } = await run('dance', { kind: 'notRunning' });
    expect(stderr).toContain('Usage: sitbones');
    expect({ asked, stdout, code }).toEqual({ asked: [], stdout: '', code: 2 });
  });
});

describe('A problem of the settings file in words', () => {
  it.each([
    [
      { kind: 'number', key: 'intervalMinutes', min: 15, max: 90, fallback: 45 },
      'settings.json: “intervalMinutes” wants a whole number from 15 to 90. Until then it is 45.',
    ],
    [
      { kind: 'boolean', key: 'countsPassive', fallback: true },
      'settings.json: “countsPassive” wants true or false. Until then it is true.',
    ],
    [
      { kind: 'choice', key: 'theme', allowed: ['system', 'light', 'dark'], fallback: 'system' },
      'settings.json: “theme” wants one of system, light, dark. Until then it is system.',
    ],
    [
      { kind: 'unknownKey', key: 'intervalMinute', nearest: 'intervalMinutes' },
      'settings.json: there is no setting called “intervalMinute”. Did you mean “intervalMinutes”?',
    ],
    [
      { kind: 'unknownKey', key: 'font', nearest: null },
      'settings.json: there is no setting called “font”. It is left alone; take it out when you like.',
    ],
    [
      { kind: 'accelerator', key: 'standingShortcut', problem: { kind: 'plain' } },
      'settings.json: “standingShortcut” is no key combination. Hold Ctrl, Alt or the like with it, as in Ctrl+Alt+S. Until then there is none.',
    ],
    [
      { kind: 'plan', key: 'plan', max: 60 },
      'settings.json: “plan” wants a “when” and a “then”, each on one line of 1 to 60 characters. Until then there is none.',
    ],
    [{ kind: 'more', count: 3 }, 'settings.json: 3 more like these.'],
    [
      { kind: 'newerFormat' },
      'settings.json: a newer Sitbones wrote it. What this one knows is used, the rest is kept.',
    ],
  ] as const)('%j names the file, the key and the mend', (problem, text) => {
    expect(describeSettingProblem(problem, 'settings.json', messages.t)).toBe(text);
  });
});

describe('Starting Sitbones again', () => {
  it.each([
    [{ kind: 'counting' }, { kind: 'openCompanion' }],
    [{ kind: 'paused', until: null }, { kind: 'openCompanion' }],
    [{ kind: 'card', card: buildCard() }, { kind: 'showPopup' }],
    [{ kind: 'playing', player: buildPlayer() }, { kind: 'showPopup' }],
    [{ kind: 'hurt', routineTitle: 'x' }, { kind: 'showPopup' }],
  ] as const)('in status %j means %j', (status, command) => {
    expect(windowToOpen(buildSnapshot({ status }))).toEqual(command);
  });
});

describe('A click elsewhere', () => {
  it.each([
    [{ kind: 'card', card: buildCard() }, true],
    [{ kind: 'playing', player: buildPlayer() }, true],
    [{ kind: 'done', reset: buildReset() }, true],
    [{ kind: 'hurt', routineTitle: 'x' }, true],
    [{ kind: 'counting' }, false],
    [{ kind: 'due', since: NOW }, false],
    [{ kind: 'paused', until: null }, false],
  ] as const)('in status %j leaves the popup open: %j', (status, staysOpen) => {
    expect(popupStaysOpen(buildSnapshot({ status }))).toBe(staysOpen);
  });
});
