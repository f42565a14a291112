// The running program: events in, one step of the core, effects and snapshots out. Holds the only session there is and
// the only timer; decides nothing itself.
import type { Command, CommandResult } from '../../preload/contract.ts';
import { advanceSession } from '../core/advance-session.ts';
import { deskWish, withoutFullScreen } from '../core/desk-wish.ts';
import { samplePeriodMs } from '../core/sample-period.ts';
import type { SessionContext, SessionReading } from '../core/session-context.ts';
import type { SessionEvent } from '../core/session-event.ts';
import type { SessionState } from '../core/session-state.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import type { Settings } from '../core/settings.ts';
import { isOtherDay } from '../core/start-day.ts';
import { startSession } from '../core/start-session.ts';
import { takeSnapshot } from '../core/take-snapshot.ts';
import { latest } from '../core/time.ts';
import { closingEvent } from './closing-event.ts';
import { debugLine } from './debug-line.ts';
import { followSettings } from './follow-settings.ts';
import { judgeCommand, type SessionCommand } from './handle-command.ts';
import { giveBackKeys } from './hold-keys.ts';
import { judgeSettings, readLogin } from './judge-settings.ts';
import { hoursEvents, nextHoursPoint } from './keep-hours.ts';
import { createNoticeBoard, type NoticeBoard } from './notice-board.ts';
import { popupStaysOpen } from './popup-stays-open.ts';
import type { DeskPort, Loaded } from './ports.ts';
import { isProgramCommand, type ProgramCommand } from './program-command.ts';
import { createEffectRunner, type EffectRunner } from './run-effects.ts';
import { runProgramCommand } from './run-program-command.ts';
import type { RuntimeDeps } from './runtime-deps.ts';
import { buildTrayModel } from './tray-model.ts';
import { needsWelcome, refuse } from './safety-first.ts';

/** A look at the desk is answered long before; if not, it is taken again. */
const UNANSWERED_LOOK_MS = 15_000;

type DeskEventKind = Parameters<Parameters<DeskPort['onEvent']>[0]>[0];

export interface Runtime {
  start(): void;
  /** Carries out a command of a window, the tray or the command line. */
  command(command: Command): CommandResult;
  snapshot(): Snapshot;
  /** The session as it is now, for whoever reads more of it than a snapshot tells. */
  reading(): SessionReading;
  /** Saves, stops timers and subscriptions. Harmless when called again. */
  stop(): void;
}

export function createRuntime(deps: RuntimeDeps): Runtime {
  return new SessionRuntime(deps);
}

class SessionRuntime implements Runtime {
  readonly #deps: RuntimeDeps;
  #context: SessionContext;
  readonly #board: NoticeBoard;
  readonly #effects: EffectRunner;
  readonly #isNew: boolean;
  readonly #unsubscribes: (() => void)[] = [];
  #state: SessionState;
  #cancelTimer: () => void = () => undefined;
  #isRunning = false;

  constructor(deps: RuntimeDeps) {
    const settings = deps.settings.load();
    const stored = deps.session.load();
    const now = deps.clock.now();
    this.#deps = deps;
    this.#context = { settings: settings.value, ...deps.library.knowledge() };
    this.#board = createNoticeBoard(stored.notices, settings.notices, deps);
    this.#effects = createEffectRunner({ ...deps, onSaved: this.#board.setSaved });
    this.#isNew = stored.value === null;
    this.#state = stored.value ?? startSession(now, deps.calendar.dayOf(now));
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#subscribe();
    const at = this.#deps.clock.now();
    const day = this.#deps.calendar.dayOf(at);
    // A new session begins at this very instant, so that a first start is not taken for a return from an absence.
    if (this.#isNew) this.#state = startSession(at, day);
    this.#takeSettings(readLogin(this.#deps.login, this.#context.settings));
    this.#dispatch({ kind: 'programStarted', at, day });
    this.#sample();
    if (needsWelcome(this.#context.settings)) this.#deps.welcome.openUnasked();
  }

  command(command: Command): CommandResult {
    return isProgramCommand(command)
      ? this.#commandProgram(command)
      : this.#commandSession(command);
  }

  snapshot(): Snapshot {
    const { clock } = this.#deps;
    const { state, context, at } = this.reading();
    return takeSnapshot(state, at, {
      ...context,
      notices: this.#board.list(this.#state, at),
      timeScale: clock.timeScale,
      libraryVersion: this.#deps.library.version(),
      dataVersion: this.#deps.data.version(),
      stage: this.#deps.stage.view(),
      source: this.#deps.desk.source(),
      locale: this.#deps.messages.locale,
    });
  }

  reading(): SessionReading {
    const at = latest(this.#state.at, this.#deps.clock.now());
    return { state: this.#state, context: this.#context, at };
  }

  stop(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    for (const unsubscribe of this.#unsubscribes.splice(0)) unsubscribe();
    giveBackKeys(this.#deps.shortcut);
    this.#deps.data.close();
    this.#step({ kind: 'programStopped', at: this.#deps.clock.now() });
    this.#cancelTimer();
    this.#deps.calendar.wakeAt(null, () => undefined);
  }

  /** One step of the core, everything that follows from it, and the next look at the desk. */
  #dispatch(event: SessionEvent): void {
    try {
      this.#step(event);
      this.#publish();
      if (this.#context.settings.keepsDebugLog)
        this.#deps.debugLog.write(debugLine(event, this.snapshot()));
    } finally {
      // Whatever failed: without its timer the program would sit there, silently dead.
      this.#arm(samplePeriodMs(this.#state, this.#state.at, this.#context.settings));
    }
  }

  #step(event: SessionEvent): void {
    const wasLocked = this.#state.desk.isLocked;
    const { state, effects } = advanceSession(this.#state, event, this.#context);
    this.#state = state;
    // However the lock was noticed, nothing of ours covers a display behind it.
    if (!wasLocked && state.desk.isLocked) this.#deps.stage.uncover();
    this.#effects.run(effects, state);
  }

  readonly #publish = (): void => {
    const snapshot = this.snapshot();
    // A large window with nothing on it would be a blank screen: whatever led there, it goes.
    if (!popupStaysOpen(snapshot)) this.#deps.stage.uncover();
    this.#deps.windows.publish(snapshot);
    this.#deps.tray.draw(buildTrayModel(snapshot, this.#deps.messages.t));
  };

  #arm(periodMs: number): void {
    this.#cancelTimer();
    if (!this.#isRunning) return;
    this.#cancelTimer = this.#deps.clock.schedule(periodMs, this.#sample);
  }

  readonly #sample = (): void => {
    const { desk, clock, calendar, stage } = this.#deps;
    // Should this look never be answered, another one follows all the same.
    this.#arm(UNANSWERED_LOOK_MS);
    // A timer is late by a sleep that nobody announced (platform.md 4): a new day is noticed here at the latest.
    if (isOtherDay(this.#state.tally.day, calendar.dayOf(clock.now()))) this.#startDay();
    this.#noticeCheckIn();
    this.#keepHours();
    const asked = deskWish(this.#state, clock.now(), this.#context.settings);
    const wish = stage.view().isFullScreen ? withoutFullScreen(asked) : asked;
    desk.look(wish, (evidence) => {
      if (this.#isRunning) this.#dispatch({ kind: 'deskSampled', evidence, at: clock.now() });
    });
  };

  /** Working hours and fixed times, as far as they have come; a sleep or a journey may have skipped some. */
  #keepHours(): void {
    const { calendar, clock } = this.#deps;
    const at = clock.now();
    const wall = { settings: this.#context.settings, calendar };
    for (const event of hoursEvents(this.#state, at, wall)) this.#dispatch(event);
    calendar.wakeAt(nextHoursPoint(at, wall), this.#sample);
  }

  readonly #startDay = (): void => {
    const at = this.#deps.clock.now();
    this.#dispatch({ kind: 'dayStarted', at, day: this.#deps.calendar.dayOf(at) });
  };

  /** A point that passed while the machine slept, the program was off or the time zone was another is caught up. */
  readonly #noticeCheckIn = (): void => {
    const at = this.#deps.clock.now();
    const day = this.#deps.calendar.lastCheckInDay(at);
    if (day > this.#state.checkIn.pointDay) this.#dispatch({ kind: 'checkInPointPassed', at, day });
  };

  #subscribe(): void {
    const { desk, calendar, popup, stage, library, data, settings } = this.#deps;
    this.#unsubscribes.push(
      desk.onEvent(this.#handleDesk),
      calendar.onDayStart(this.#startDay),
      calendar.onCheckIn(this.#noticeCheckIn),
      popup.onClosed(this.#handleClosed),
      stage.onChanged(this.#publish),
      data.onChanged(this.#publish),
      settings.onEdited(this.#handleEdited),
      library.onChanged(this.#takeInLibrary),
    );
  }

  /** What plays goes on as it began; whatever is chosen from here on is chosen from what there is now. */
  readonly #takeInLibrary = (): void => {
    const { library } = this.#deps;
    this.#context = { ...this.#context, ...library.knowledge() };
    this.#board.setRoutineProblems(library.notices());
    this.#publish();
  };

  /** Lock, unlock and wake are looked at once more at once; calendar points are set anew after sleep. */
  readonly #handleDesk = (kind: DeskEventKind): void => {
    if (kind === 'machineSuspended' || kind === 'machineResumed') this.#deps.stage.uncover();
    this.#dispatch({ kind, at: this.#deps.clock.now() });
    if (kind === 'machineResumed') this.#deps.calendar.rearm();
    if (kind !== 'machineSuspended') this.#sample();
  };

  readonly #handleClosed = (): void => {
    const closing = closingEvent(this.#state, this.#deps.clock.now());
    if (closing !== null) this.#dispatch(closing);
  };

  #commandSession(command: SessionCommand): CommandResult {
    const { clock, calendar } = this.#deps;
    const at = clock.now();
    const judged = judgeCommand(command, {
      ...this.#deps,
      state: this.#state,
      at,
      context: this.#context,
      nextDayStart: calendar.nextDayStart(at),
    });
    if ('refusal' in judged) return refuse(judged.refusal, this.#deps);
    this.#dispatch(judged.event);
    return { ok: true };
  }

  /** Checked like the file; from here on everything is judged by them, and the clock stays where it is. */
  #changeSettings(asked: Partial<Settings>): CommandResult {
    const { login, messages } = this.#deps;
    const judged = judgeSettings(asked, this.#context.settings, { login, t: messages.t });
    if ('refusal' in judged) return { ok: false, refusal: judged.refusal };
    this.#takeSettings(judged.changes);
    this.#liveBySettings();
    return { ok: true };
  }

  readonly #handleEdited = ({ value, notices }: Loaded<Settings>): void => {
    this.#board.setSettingsProblems(notices);
    if (value.startsAtLogin !== this.#context.settings.startsAtLogin)
      this.#deps.login.set(value.startsAtLogin);
    this.#takeSettings({}, value);
    this.#liveBySettings();
  };

  #liveBySettings(): void {
    this.#dispatch({ kind: 'settingsChanged', at: this.#deps.clock.now() });
    this.#keepHours();
  }

  #takeSettings(changes: Partial<Settings>, base = this.#context.settings): void {
    const settings = { ...base, ...changes };
    this.#context = { ...this.#context, settings };
    if (Object.keys(changes).length > 0) this.#effects.saveSettings(changes);
    followSettings(settings, this.#deps, { board: this.#board, session: this });
  }

  #commandProgram(command: ProgramCommand): CommandResult {
    return runProgramCommand(command, this.#deps, {
      needsWelcome: needsWelcome(this.#context.settings),
      canShowLarge: ['playing', 'done', 'hurt'].includes(this.#state.prompt.kind),
      settings: this.#context.settings,
      state: this.#state,
      changeSettings: (changes) => this.#changeSettings(changes),
      happen: (event) => {
        this.#dispatch({ ...event, at: this.#deps.clock.now() });
      },
      dismissNotice: (id) => {
        this.#board.dismiss(id);
        this.#publish();
      },
      lookNow: this.#sample,
      noticeClosed: this.#handleClosed,
    });
  }
}
