// A prompt as a notification of the system, through the whole program: what it says, what its answers do, and that the card and
// the notification stand in for each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptNotification } from '../../main/app/prompt-notification.ts';
import type { Settings } from '../../main/core/settings.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { buildCard, buildSnapshot } from '../support/build-snapshot.ts';
import { FakeProgram } from '../support/fake-ports.ts';

const NOTIFYING = { promptStyle: 'notification' } as const;

/** A program in which a card has just come. */
function prompting(
  settings: Partial<Settings> = NOTIFYING,
  place: { canPlaceWindows?: boolean } = {},
  prepare: (program: FakeProgram) => void = () => undefined,
): FakeProgram {
  const program = new FakeProgram(settings, place);
  prepare(program);
  program.type(45 * 60).rest(6);
  expect(program.status.kind).toBe('card');
  return program;
}

describe('A prompt as a notification', () => {
  it('says what the card says, and offers its first three answers in its order', () => {
    const { notifier, popup, runtime } = prompting();
    const { status } = runtime.snapshot();
    const routine = status.kind === 'card' ? status.card.routine : null;
    expect(popup.shown).toEqual([]);
    const [shown, ...others] = notifier.shown;
    expect(others).toEqual([]);
    expect(shown?.title).toBe(routine?.title);
    expect(shown?.body.split('\n')).toEqual([routine?.summary, expect.stringMatching(/\.$/)]);
    expect(shown?.answers.map(({ label }) => label)).toEqual([
      'Start · 3 min',
      '1 minute',
      'Snooze 5',
    ]);
    expect(shown?.standsMs).toBeGreaterThan(118_000);
    expect(shown?.standsMs).toBeLessThanOrEqual(120_000);
  });

  it('says the person’s own plan back where the card does', () => {
    const card = buildCard({ plan: { when: 'my call ends', then: 'stand.' } });
    const snapshot = buildSnapshot({ status: { kind: 'card', card } });
    const shown = promptNotification(snapshot, createProgramMessages('en').t);
    expect(shown?.body).toBe(`${card.routine.summary}\nYour plan: when my call ends, I stand.`);
  });

  it('stands as long as the card does, also where a development run lets time pass faster', () => {
    const card = buildCard();
    const standsMs = (timeScale: number, foldsAt = card.foldsAt) =>
      promptNotification(
        buildSnapshot({ status: { kind: 'card', card: { ...card, foldsAt } }, timeScale }),
        createProgramMessages('en').t,
      )?.standsMs;
    expect(standsMs(10)).toBe((standsMs(1) ?? 0) / 10);
    expect(standsMs(1)).toBeGreaterThan(0);
    expect(standsMs(1, null)).toBeNull();
  });

  it('opens the popup with the keyboard when a reset is started from it', () => {
    const { notifier, popup, status, ...program } = prompting();
    notifier.answer('Start · 3 min');
    expect(status.kind).toBe('card');
    expect(program.runtime.snapshot().status.kind).toBe('playing');
    expect([popup.shown, notifier.isOpen]).toEqual([[{ takeFocus: true }], false]);
  });

  it('is snoozed without any window, and comes back smaller: the short one first', () => {
    const program = prompting();
    program.notifier.answer('Snooze 5');
    expect(program.status.kind).toBe('snoozed');
    program.type(5 * 60).rest(6);
    expect(program.notifier.shown.at(-1)?.answers.map(({ label }) => label)).toEqual([
      'Start · 1 min',
      '3 minutes',
      'Snooze 5',
    ]);
    program.notifier.answer('Snooze 5');
    program.type(5 * 60).rest(6);
    const last = program.notifier.shown.at(-1);
    expect(last).toMatchObject({ title: 'Stand for a minute?', body: '55 minutes of sitting' });
    expect(last?.answers.map(({ label }) => label)).toEqual(['Yes', 'Skip']);
    expect(program.popup.shown).toEqual([]);
  });

  it('also says when somebody has stood for long enough', () => {
    const program = new FakeProgram(NOTIFYING);
    program.runtime.command({ kind: 'standUp' });
    program.type(30 * 60).rest(6);
    const [shown] = program.notifier.shown;
    expect(shown).toMatchObject({ title: 'Sit for a while, or move a little?' });
    expect(shown?.body).toBe('30 minutes on your feet');
    expect(shown?.answers.map(({ label }) => label)).toEqual([
      'Sit for a while',
      'Move · 3 min',
      'Snooze 5',
    ]);
    program.notifier.answer('Sit for a while');
    expect(program.runtime.snapshot().clock.posture).toBe('sitting');
  });

  it('opens the card when it is clicked', () => {
    const program = prompting();
    program.notifier.happen('clicked');
    expect(program.popup.shown).toEqual([{ takeFocus: true }]);
    expect(program.status.kind).toBe('card');
    expect(program.notifier.isOpen).toBe(false);
  });

  it('gives way to the card when that is asked for elsewhere', () => {
    const program = prompting();
    program.runtime.command({ kind: 'showPopup' });
    expect([program.popup.isOpen(), program.notifier.isOpen]).toEqual([true, false]);
  });

  it('put away is a card put away: unanswered, and quiet for half an hour', () => {
    const program = prompting();
    program.notifier.happen('closed');
    expect(program.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
    program.type(29 * 60).rest(6);
    expect(program.notifier.shown).toHaveLength(1);
    program.type(60).rest(6);
    expect(program.notifier.shown).toHaveLength(2);
  });

  it('goes by itself after two minutes, as the card does', () => {
    const program = prompting().type(115);
    expect(program.notifier.isOpen).toBe(true);
    program.type(20);
    expect(program.notifier.isOpen).toBe(false);
    expect(program.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
  });

  it('goes when it is answered elsewhere, and when a call begins', () => {
    const elsewhere = prompting();
    elsewhere.runtime.command({ kind: 'skip' });
    expect(elsewhere.notifier.isOpen).toBe(false);
    const called = prompting();
    called.desk.evidence = { inputAgeMs: 400, call: 'on' };
    called.clock.pass(20);
    expect(called.status).toMatchObject({ kind: 'held', reasons: ['call'] });
    expect(called.notifier.isOpen).toBe(false);
  });

  it('that can no longer be answered so shows what can', () => {
    const program = prompting();
    program.notifier.happen('answered', { kind: 'rateFeel', feel: 'same' });
    expect(program.popup.shown).toEqual([{ takeFocus: true }]);
  });

  it('is on screen only while a prompt is, whatever happens', () => {
    const act = fc.constantFrom(
      ...(['type', 'rest', 'long', 'lock', 'unlock', 'call', 'hangUp', 'answer', 'close'] as const),
      ...(['skip', 'standUp', 'sitDown', 'pauseProgram', 'resumeProgram', 'fail'] as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const program = new FakeProgram({ promptStyle: 'notification', intervalMinutes: 15 });
        for (const each of acts) {
          perform(program, each);
          const isOnScreen = program.notifier.isOpen || program.popup.isOpen();
          if (program.status.kind === 'card') expect(isOnScreen).toBe(true);
          else expect(program.notifier.isOpen).toBe(false);
          expect(program.notifier.isOpen && program.popup.isOpen()).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function perform(program: FakeProgram, act: string): void {
  const { desk, notifier, runtime } = program;
  switch (act) {
    case 'type':
      program.type(16 * 60);
      return;
    case 'rest':
      program.rest(6);
      return;
    case 'long':
      program.rest(4 * 60);
      return;
    case 'lock':
      desk.happen('screenLocked');
      return;
    case 'unlock':
      desk.happen('screenUnlocked');
      return;
    case 'call':
    case 'hangUp':
      desk.evidence = { ...desk.evidence, call: act === 'call' ? 'on' : 'off' };
      return;
    case 'answer':
      if (notifier.isOpen) notifier.happen('clicked');
      return;
    case 'close':
      if (notifier.isOpen) notifier.happen('closed');
      return;
    case 'fail':
      if (notifier.isOpen) notifier.happen('failed', 'gone');
      return;
    case 'pauseProgram':
      runtime.command({ kind: 'pauseProgram', for: 30 });
      return;
    default:
      runtime.command({ kind: act as 'skip' | 'standUp' | 'sitDown' | 'resumeProgram' });
  }
}

describe('Who brings it', () => {
  it('is the card by default, and the notification where windows cannot be placed', () => {
    expect(prompting({}).notifier.shown).toEqual([]);
    const wayland = prompting({}, { canPlaceWindows: false });
    expect([wayland.notifier.shown.length, wayland.popup.shown]).toEqual([1, []]);
  });

  it('is always the card in firm mode', () => {
    const firm = prompting({ ...NOTIFYING, firmness: 'firm' }, { canPlaceWindows: false });
    expect([firm.notifier.shown, firm.popup.shown]).toEqual([[], [{ takeFocus: false }]]);
  });

  it('is the card where the system refuses the notification, without the keyboard', () => {
    const program = prompting(NOTIFYING, {}, ({ notifier }) => {
      notifier.refusal = 'no service';
    });
    expect(program.popup.shown).toEqual([{ takeFocus: false }]);
    expect([program.popup.isOpen(), program.notifier.isOpen]).toEqual([true, false]);
  });

  it('is the card when the notification is lost later', () => {
    const program = prompting();
    program.notifier.happen('failed', 'the session bus is gone');
    expect(program.popup.shown).toEqual([{ takeFocus: false }]);
  });

  it.each([
    ['cannot be opened', {}],
    ['covers the displays and cannot be opened', { firmness: 'firm', firmShows: 'allScreens' }],
  ] as const)('is the notification where the card %s', (_, settings) => {
    const program = prompting(settings, {}, ({ popup }) => {
      popup.canOpen = false;
    });
    expect(program.notifier.isOpen).toBe(true);
  });

  it('is the notification where the card’s page does not load, and puts nothing away', () => {
    const program = prompting({});
    program.popup.break();
    expect(program.notifier.isOpen).toBe(true);
    expect(program.status.kind).toBe('card');
  });

  it('is nobody where neither can: it folds, and the tray says so', () => {
    const program = new FakeProgram(NOTIFYING);
    program.notifier.refusal = 'no service';
    program.popup.canOpen = false;
    program.type(45 * 60).rest(6);
    expect(program.status).toMatchObject({ kind: 'held', reasons: ['quiet'] });
    expect(program.notifier.shown).toHaveLength(1);
  });
});
