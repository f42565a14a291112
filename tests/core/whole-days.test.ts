// Whole days of ten thousand events, most of them sane: whatever they bring, nothing that was due is forgotten, and what
// the program says of itself is what it does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrayModel, type TrayShape } from '../../main/app/tray-model.ts';
import { explain } from '../../main/core/explain.ts';
import { findHolds } from '../../main/core/holds.ts';
import { isDeskEmpty } from '../../main/core/presence.ts';
import { isAtRest } from '../../main/core/rest.ts';
import { samplePeriodMs } from '../../main/core/sample-period.ts';
import type { SessionEvent } from '../../main/core/session-event.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { readSittingMs, readStandingMs } from '../../main/core/sitting-clock.ts';
import { takeSnapshot } from '../../main/core/take-snapshot.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../main/core/time.ts';
import { createProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { liveDay, type DayStep, type Temper } from '../support/random-day.ts';

const { t } = createProgramMessages('en-GB');
const EVENTS = 10_000;
const QUIET_MS = 30 * MINUTE_MS;

const share = fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100);

const tempers: fc.Arbitrary<Temper> = fc.record({
  seed: fc.integer(),
  typing: fc.integer({ min: 20, max: 98 }),
  signals: share,
  machine: share,
  person: share,
  clocks: share,
});

/** Other days every time; a failure names the temper that gives the same one again. */
const DAYS = fc.sample(tempers, Number(process.env['WHOLE_DAYS'] ?? 6)).map((temper) => {
  const steps: DayStep[] = [];
  liveDay(temper, EVENTS, (step) => steps.push(step));
  return { temper, steps };
});

/** A check that may remember what came before; made anew for every day. Throws with `hold`. */
type Watch = () => (step: DayStep, index: number) => void;

function onAnyDay(watch: Watch): void {
  for (const { temper, steps } of DAYS) {
    const check = watch();
    for (const [index, step] of steps.entries()) {
      try {
        check(step, index);
      } catch (error) {
        const { event, before, after } = step;
        const seen = { temper, index, event, before: brief(before), after: brief(after) };
        throw new Error(`${String(error)}\nat ${JSON.stringify(seen)}`, { cause: error });
      }
    }
  }
}

function hold(isSo: boolean, ...seen: readonly unknown[]): void {
  if (!isSo) throw new Error(`it does not hold: ${JSON.stringify(seen)}`);
}

function brief({ at, prompt, clock, pause, hours, desk, snoozes, quietUntil }: SessionState) {
  const { isLocked, inputAgeMs, signals, backAt } = desk;
  const shown = prompt.kind === 'playing' ? { ...prompt, routine: prompt.routine.id } : prompt;
  return { at, prompt: shown, clock, pause, hours, isLocked, inputAgeMs, signals, backAt, snoozes, quietUntil }; // prettier-ignore
}

function showsCard({ effects, after }: DayStep): boolean {
  return after.prompt.kind === 'card' && effects.some(({ kind }) => kind === 'showPopup');
}

/** How far the clock on the wall was set back in this step; everything remembered moves with it. */
function setBackMs({ before, event }: DayStep): number {
  return Math.max(0, before.at - event.at);
}

describe('on a whole day', () => {
  it('the clock never falls below 0, stands still exactly at rest and in a reset, and the ledger is in order', () => {
    onAnyDay(() => ({ before, after }) => {
      const { clock, prompt, ledger } = after;
      const sittingMs = readSittingMs(clock, after.at);
      hold(Number.isFinite(sittingMs) && sittingMs >= 0, sittingMs);
      hold(clock.skippedMs >= 0 && clock.skippedMs <= clock.sittingMs + 1e-6);
      const isInReset =
        prompt.kind === 'playing' || (prompt.kind === 'done' && prompt.returnedAt === null);
      hold((clock.frozen !== null) === (isInReset || isAtRest(after)), clock.frozen);
      if (ledger === before.ledger) return;
      const isInOrder = ledger.every(
        ({ from, to }, index) => from < to && from >= (ledger[index - 1]?.to ?? from),
      );
      hold(isInOrder, ledger);
    });
  });

  it('the clock never grows faster than time, however the clock on the wall jumps', () => {
    onAnyDay(() => (step) => {
      const { before, after, event } = step;
      // A person who says that they sat is believed.
      if (event.kind === 'ledgerCorrected') return;
      const grownMs = readSittingMs(after.clock, after.at) - readSittingMs(before.clock, before.at);
      // What an absence or standing took off is given back where it turns out not to have been one, and what was sat
      // beside a routine that was left standing is counted when that is noticed.
      const isProvisional =
        before.clock.absence !== null ||
        ['done', 'playing'].includes(before.prompt.kind) ||
        before.clock.posture.kind === 'standing';
      const beforeMs = isProvisional
        ? before.clock.sittingMs + Math.max(0, before.at - before.clock.presentAt)
        : 0;
      const passedMs = Math.max(0, after.at - before.at);
      hold(grownMs <= passedMs + beforeMs + 1e-6, grownMs, passedMs, beforeMs);
    });
  });

  it('no card comes at rest, in a call, over a full screen, in do-not-disturb, at an empty desk or on the first second back', () => {
    onAnyDay(() => (step) => {
      if (!showsCard(step)) return;
      const { after, context } = step;
      const { settings } = context;
      const { call, fullScreen, doNotDisturb } = after.desk.signals;
      hold(!isAtRest(after));
      hold(!(settings.heedsCalls && call.kind === 'on'), call);
      hold(!(settings.heedsFullScreen && fullScreen.kind === 'on'), fullScreen);
      hold(!(settings.heedsDoNotDisturb && doNotDisturb.kind === 'on'), doNotDisturb);
      hold(!isDeskEmpty(after, after.at));
      hold(after.at - after.desk.backAt > SECOND_MS);
    });
  });

  it('no more than three cards come within an hour, and none within half an hour after one that nobody answered', () => {
    onAnyDay(() => {
      let shownAt: number[] = [];
      let unansweredAt: number | null = null;
      return (step) => {
        const { before, event, after } = step;
        const back = setBackMs(step);
        shownAt = shownAt.map((at) => at - back);
        if (unansweredAt !== null) unansweredAt -= back;
        // An answer, even a late one, ends the quiet; "after this call" without a call is over at once.
        if (isAnswer(event)) unansweredAt = null;
        if (showsCard(step)) {
          // One that a hold had taken back is the same card when it comes again.
          const isSame = before.prompt.kind === 'due' && before.prompt.takenBackAt !== null;
          const others = isSame ? shownAt.slice(0, -1) : shownAt;
          shownAt = [...others.filter((at) => after.at - at < HOUR_MS), after.at];
          hold(shownAt.length <= 3, shownAt);
          hold(unansweredAt === null || after.at - unansweredAt >= QUIET_MS, unansweredAt);
          unansweredAt = null;
        }
        if (after.quietUntil === null) unansweredAt = null;
        const isFolded = before.prompt.kind === 'card' && after.tally.prompts.unanswered > before.tally.prompts.unanswered; // prettier-ignore
        if (isFolded && !isAnswer(event)) unansweredAt = after.at;
      };
    });
  });

  it('what is due is shown, answered or paid back, never forgotten', () => {
    onAnyDay(() => (step) => {
      const { before, after, event } = step;
      const wasWaiting = ['due', 'snoozed', 'card'].includes(before.prompt.kind);
      if (!wasWaiting || after.prompt.kind !== 'counting') return;
      const fell =
        readSittingMs(after.clock, after.at) < readSittingMs(before.clock, before.at) ||
        readStandingMs(after.clock, after.at) < readStandingMs(before.clock, before.at);
      const isLater = event.kind === 'settingsChanged';
      hold(fell || isLater || isAnswer(event));
    });
  });

  it('what is due and not held comes within the wait that was set, and blips do not put it off', () => {
    onAnyDay(() => {
      let freeMs = 0;
      let heldMs = 0;
      return (step) => {
        const { before, after, context } = step;
        const { settings } = context;
        const passedMs = Math.max(0, after.at - before.at);
        const isDue = before.prompt.kind === 'due' && after.prompt.kind === 'due';
        const isSame = isDue && !step.isRestart && setBackMs(step) === 0;
        const isHeld = findHolds(after, after.at, settings).length > 0;
        heldMs = isSame && isHeld ? heldMs + passedMs : 0;
        if (!isSame || heldMs >= 30 * SECOND_MS || passedMs > 3 * MINUTE_MS) freeMs = 0;
        else if (!isHeld) freeMs += passedMs;
        const latestMs = settings.waitMinutes * MINUTE_MS + 4 * MINUTE_MS;
        hold(freeMs <= latestMs, freeMs, latestMs);
      };
    });
  });

  it('a window is on screen exactly while there is something to show', () => {
    onAnyDay(() => {
      let isOpen = false;
      return ({ after, effects, isRestart }) => {
        if (isRestart) isOpen = false;
        for (const { kind } of effects) {
          if (kind === 'showPopup') isOpen = true;
          if (kind === 'closePopup') isOpen = false;
        }
        const { prompt } = after;
        const isNeeded =
          ['card', 'playing', 'hurt'].includes(prompt.kind) ||
          (prompt.kind === 'done' && prompt.isAsking);
        hold(isOpen === isNeeded, isOpen, effects);
      };
    });
  });

  it('the tray and the explanation say what is', () => {
    onAnyDay(() => ({ after, context }, index) => {
      if (index % 10 !== 0) return;
      const snapshot = takeSnapshot(after, after.at, { ...context, notices: [], timeScale: 1 });
      const { icon, menu } = buildTrayModel(snapshot, t);
      const [line] = menu;
      const said = line?.kind === 'label' ? line.label : '';
      const expected = trayOf(after, findHolds(after, after.at, context.settings).length > 0);
      hold(icon.shape === expected.shape && expected.words.test(said), icon.shape, said);
    });
  });

  it('the explanation names a hold exactly when there is one, and an absence exactly when the clock knows of it', () => {
    onAnyDay(() => ({ after, context: { settings } }) => {
      const kinds = explain(after, after.at, settings).map(({ kind }) => kind);
      const [reason] = after.prompt.kind === 'due' ? findHolds(after, after.at, settings) : [];
      const named = kinds.filter((kind) => kind.startsWith('held.')).join();
      hold(named === (reason === undefined ? '' : `held.${reason}`), kinds);
      const { absence, frozen } = after.clock;
      hold(kinds.some((kind) => kind.startsWith('away.')) === (absence !== null && !frozen), kinds);
      hold(kinds.some((kind) => kind.startsWith('still.')) === (frozen !== null), kinds);
    });
  });

  it('the desk is looked at every fifteen seconds to a minute, closer only while a due reset looks for its moment', () => {
    onAnyDay(() => ({ after, context: { settings } }) => {
      const periodMs = samplePeriodMs(after, after.at, settings);
      hold(periodMs >= 0 && periodMs <= MINUTE_MS, periodMs);
      if (periodMs >= 15 * SECOND_MS) return;
      const isLooking = after.prompt.kind === 'due' && findHolds(after, after.at, settings).length === 0; // prettier-ignore
      hold(isLooking || after.prompt.kind === 'playing' || isAtRest(after), periodMs);
    });
  });

  it('lived through again, it is the same day', () => {
    for (const { temper, steps } of DAYS.slice(0, 2)) {
      let index = 0;
      liveDay(temper, 2_000, ({ after }) => {
        if (index % 500 === 0) expect(after).toEqual(steps[index]?.after);
        index += 1;
      });
    }
  });

  it('there is some of everything in these days', () => {
    const seen = new Set<string>();
    onAnyDay(() => (step) => {
      seen.add(step.event.kind).add(step.after.prompt.kind);
      if (showsCard(step)) seen.add('a card');
      if (step.isRestart) seen.add('a restart');
      if (setBackMs(step) > 0) seen.add('a clock set back');
    });
    const wanted = ['a card', 'a restart', 'a clock set back', 'screenLocked', 'machineResumed'];
    const more = ['snoozed', 'playing', 'done', 'fixedTimeReached', 'hoursReached', 'dayStarted'];
    expect([...wanted, ...more].filter((what) => !seen.has(what))).toEqual([]);
  });
});

function isAnswer({ kind }: SessionEvent): boolean {
  return [
    'promptSkipped',
    'stoodUp',
    'satDown',
    'resetStarted',
    'promptSnoozed',
    'promptSnoozedForCall',
    'ledgerCorrected',
  ].includes(kind);
}

/** What a person would expect the tray to show. */
function trayOf(state: SessionState, isHeld: boolean): { shape: TrayShape; words: RegExp } {
  const { prompt, clock, pause } = state;
  const isStanding = clock.posture.kind === 'standing';
  const atDesk: TrayShape = isStanding ? 'standing' : 'counting';
  if (prompt.kind === 'playing') return { shape: atDesk, words: /^(In a reset|Reset paused): / };
  if (prompt.kind === 'hurt') return { shape: atDesk, words: /stopped/i };
  if (prompt.kind === 'done' && prompt.isAsking) {
    const isBack = clock.frozen === null && clock.absence === null;
    return {
      shape: atDesk,
      words: isBack ? /^Reset over . the clock runs/ : /^Reset over . the clock starts/,
    };
  }
  if (prompt.kind === 'done') return { shape: 'away', words: /^Away since/ };
  if (prompt.kind === 'card') return { shape: 'due', words: /^A reset is ready$/ };
  if (pause !== null) return { shape: 'paused', words: /^Paused until/ };
  if (isAtRest(state)) return { shape: 'paused', words: /^Outside your hours/ };
  if (clock.absence !== null) return { shape: 'away', words: /^Away since/ };
  if (prompt.kind === 'snoozed') return { shape: 'held', words: /^Snoozed until/ };
  if (prompt.kind === 'due')
    return isHeld
      ? { shape: 'held', words: /^(Waiting|Keeping quiet)/ }
      : { shape: 'due', words: /^A reset is due$/ };
  return isStanding
    ? { shape: 'standing', words: /^Standing for/ }
    : { shape: 'counting', words: /^Sitting for/ };
}
