// Hand-written stand-ins for the program's ports, with real behaviour: a clock that moves when told, a desk that a test
// sets, stores that keep what they are given.
import { createDataDesk } from '../../main/app/data-desk.ts';
import type { DataFilesPort, DataPort, HistoryPort } from '../../main/app/data-ports.ts';
import type { FoundFile } from '../../main/app/own-routine-ports.ts';
import type {
  CalendarPort,
  ClockPort,
  ClosedHow,
  CompanionPort,
  DeskPort,
  LibraryPort,
  LoginOutcome,
  LoginPort,
  LogPort,
  OwnRoutinesPort,
  PopupPort,
  PopupWish,
  QuitPort,
  SessionPort,
  SettingsPort,
  ShortcutPort,
  ShortcutPurpose,
  StagePort,
  TrayPort,
  WindowsPort,
} from '../../main/app/ports.ts';
import type {
  NotificationEvents,
  NotifierPort,
  PromptNotification,
} from '../../main/app/notifier-port.ts';
import { createPromptMessenger } from '../../main/app/prompt-messenger.ts';
import { createRuntime, type Runtime } from '../../main/app/runtime.ts';
import type { TrayModel } from '../../main/app/tray-model.ts';
import type { CheckInRecord } from '../../main/core/check-in.ts';
import type { DayRecord } from '../../main/core/day-record.ts';
import type { MergedHistory } from '../../main/core/import-history.ts';
import {
  NO_EVIDENCE,
  type DeskEvidence,
  type DeskReadings,
  type IdleSourceName,
} from '../../main/core/desk-evidence.ts';
import type { DeskWish } from '../../main/core/desk-wish.ts';
import type { RoutineKit, SessionContext } from '../../main/core/session-context.ts';
import type { SessionState } from '../../main/core/session-state.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/core/settings.ts';
import type { Notice, Snapshot, StageView } from '../../main/core/snapshot-types.ts';
import { instant, later, SECOND_MS, type Instant } from '../../main/core/time.ts';
import { weekdayOf } from '../../main/core/weekday.ts';
import type { LocalMoment, LocalPoint } from '../../main/core/work-hours.ts';
import { createProgramWords } from '../../main/app/program-words.ts';
import type { CompanionPlace, WelcomeStep } from '../../preload/contract.ts';
import type { Routine } from '../../routines/schema.ts';
import {
  BUILT_IN_ROUTINES,
  mirrorRoutine,
  ROUTINE_KIT,
  spokenRoutine,
} from '../../routines/index.ts';
import { NINE } from './desk-day.ts';
import { FakeDialogs } from './fake-own-routines.ts';

type DeskEventKind = Parameters<Parameters<DeskPort['onEvent']>[0]>[0];

/** A clock that stands until `pass` moves it; what was scheduled is called on the way, in order. */
export class FakeClock implements ClockPort {
  readonly timeScale = 1;
  /** How often anything woke up. */
  wakeUps = 0;
  #now: Instant;
  #pending: { at: Instant; callback: () => void }[] = [];

  constructor(now: Instant = NINE) {
    this.#now = now;
  }

  now(): Instant {
    return this.#now;
  }

  schedule(ms: number, callback: () => void): () => void {
    const entry = { at: later(this.#now, Math.max(0, ms)), callback };
    this.#pending.push(entry);
    return () => {
      this.#pending = this.#pending.filter((one) => one !== entry);
    };
  }

  get pending(): number {
    return this.#pending.length;
  }

  pass(seconds: number): void {
    const end = later(this.#now, seconds * SECOND_MS);
    for (let next = this.#takeDue(end); next !== undefined; next = this.#takeDue(end)) {
      this.#now = next.at;
      this.wakeUps += 1;
      next.callback();
    }
    this.#now = end;
  }

  /** Time goes by while nothing can run, as in a machine that sleeps. */
  sleep(seconds: number): void {
    this.#now = later(this.#now, seconds * SECOND_MS);
  }

  #takeDue(end: Instant): { at: Instant; callback: () => void } | undefined {
    const [next] = this.#pending.toSorted((a, b) => a.at - b.at);
    if (next === undefined || next.at > end) return undefined;
    this.#pending = this.#pending.filter((one) => one !== next);
    return { ...next, at: next.at < this.#now ? this.#now : next.at };
  }
}

/** A desk with somebody typing, until a test says otherwise. */
export class FakeDesk implements DeskPort {
  evidence: Partial<DeskEvidence> = { inputAgeMs: 400 };
  #listeners = new Set<(kind: DeskEventKind) => void>();

  /** What was asked for, each time. */
  readonly wishes: DeskWish[] = [];
  isAnswering = true;
  #unanswered: ((evidence: DeskEvidence) => void)[] = [];

  look(wish: DeskWish, seen: (evidence: DeskEvidence) => void): void {
    this.wishes.push(wish);
    if (this.isAnswering) seen({ ...NO_EVIDENCE, ...this.evidence });
    else this.#unanswered.push(seen);
  }

  /** Answers every look that waits, as a slow machine does. */
  answer(): void {
    for (const seen of this.#unanswered.splice(0)) seen({ ...NO_EVIDENCE, ...this.evidence });
  }

  source(): IdleSourceName | null {
    return 'powerMonitor';
  }

  readings(): Promise<DeskReadings> {
    const { call, video, fullScreen, doNotDisturb, inputAgeMs } = {
      ...NO_EVIDENCE,
      ...this.evidence,
    };
    const signals = { call, video, fullScreen, doNotDisturb };
    return Promise.resolve({ source: this.source(), inputAgeMs, signals });
  }

  onEvent(listener: (kind: DeskEventKind) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  happen(kind: DeskEventKind): void {
    for (const listener of this.#listeners) listener(kind);
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }
}

export class FakePopup implements PopupPort {
  /** How it was shown, each time. */
  readonly shown: PopupWish[] = [];
  /** Whether a window can be opened at all. */
  canOpen = true;
  #isOpen = false;
  #listeners = new Set<(how: ClosedHow) => void>();

  show(options: PopupWish): void {
    this.#isOpen = this.canOpen;
    this.shown.push(options);
  }

  close(): void {
    this.#isOpen = false;
  }

  isOpen(): boolean {
    return this.#isOpen;
  }

  onClosed(listener: (how: ClosedHow) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  closeByHand(): void {
    this.#end('byHand');
  }

  /** Its page cannot be loaded, or has died too often. */
  break(): void {
    this.#end('broken');
  }

  #end(how: ClosedHow): void {
    this.#isOpen = false;
    for (const listener of this.#listeners) listener(how);
  }
}

/** The system's notifications; a test answers them as a person does. */
export class FakeNotifier implements NotifierPort {
  /** Every one that was shown. */
  readonly shown: PromptNotification[] = [];
  /** Why none can be shown; null where one can. */
  refusal: string | null = null;
  #events: NotificationEvents | null = null;

  show(notification: PromptNotification, events: NotificationEvents): void {
    this.shown.push(notification);
    this.#events = events;
    if (this.refusal !== null) this.happen('failed', this.refusal);
  }

  close(): void {
    this.#events = null;
  }

  get isOpen(): boolean {
    return this.#events !== null;
  }

  /** The person chooses the answer with this label. */
  answer(label: string): void {
    const answer = this.shown.at(-1)?.answers.find((one) => one.label === label);
    if (answer === undefined) throw new Error(`there is no answer ${label}`);
    this.happen('answered', answer.command);
  }

  /** It is over, in this way. */
  happen<Kind extends keyof NotificationEvents>(
    kind: Kind,
    ...values: Parameters<NotificationEvents[Kind]>
  ): void {
    const events = this.#events;
    if (events === null) throw new Error('there is no notification');
    this.#events = null;
    // Which values go with which event is said by the type above, and lost here.
    (events[kind] as (...all: unknown[]) => void)(...values);
  }
}

/** The built-in routines, until a test brings others. */
export class FakeLibrary implements LibraryPort {
  #routines: readonly Routine[] = BUILT_IN_ROUTINES;
  #notices: readonly Notice[] = [];
  #kit: RoutineKit = ROUTINE_KIT;
  #version = 1;
  #listeners = new Set<() => void>();

  routines(): readonly Routine[] {
    return this.#routines;
  }

  knowledge(): Pick<SessionContext, 'routines' | 'kit'> {
    return { routines: this.#routines, kit: this.#kit };
  }

  version(): number {
    return this.#version;
  }

  notices(): readonly Notice[] {
    return this.#notices;
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** As when the language has changed. */
  speak({
    routines,
    kit,
  }: {
    readonly routines: readonly Routine[];
    readonly kit: RoutineKit;
  }): void {
    this.#kit = kit;
    this.become(routines, this.#notices);
  }

  /** As when the folder has changed. */
  become(routines: readonly Routine[], notices: readonly Notice[] = []): void {
    this.#routines = routines;
    this.#notices = notices;
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }
}

/** Remembers what was asked; one import at a time. */
export class FakeOwnRoutines implements OwnRoutinesPort {
  readonly asked: ('import' | 'folder')[] = [];
  isImporting = false;

  importFiles(): boolean {
    if (this.isImporting) return false;
    this.asked.push('import');
    return true;
  }

  openFolder(): void {
    this.asked.push('folder');
  }
}

/** A large window that does what it is told. */
export class FakeStage implements StagePort {
  /** Every wish, in order. */
  readonly asked: ('large' | 'full screen' | 'close')[] = [];
  current: StageView = { isOpen: false, isFullScreen: false, hasOtherDisplay: false };
  #listeners = new Set<() => void>();

  open({ isFullScreen }: { readonly isFullScreen: boolean }): void {
    this.asked.push(isFullScreen ? 'full screen' : 'large');
    this.change({ isOpen: true, isFullScreen });
  }

  close(): void {
    this.asked.push('close');
    this.change({ isOpen: false, isFullScreen: false });
  }

  uncovered = 0;

  uncover(): void {
    this.uncovered += 1;
    if (this.current.isFullScreen) this.change({ isOpen: false, isFullScreen: false });
  }

  view(): StageView {
    return this.current;
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The view becomes another, by itself. */
  change(view: Partial<StageView>): void {
    this.current = { ...this.current, ...view };
    for (const listener of this.#listeners) listener();
  }
}

export class FakeCalendar implements CalendarPort {
  day = '2026-03-02';
  rearmed = 0;
  /** The Friday before the day of the tests. */
  checkInDay = '2026-02-27';
  #checkInListeners = new Set<() => void>();
  #listeners = new Set<() => void>();

  dayOf(): string {
    return this.day;
  }

  nextDayStart(): Instant {
    return instant(Date.UTC(2026, 2, 3, 4));
  }

  lastCheckInDay(): string {
    return this.checkInDay;
  }

  onCheckIn(listener: () => void): () => void {
    this.#checkInListeners.add(listener);
    return () => this.#checkInListeners.delete(listener);
  }

  onDayStart(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  rearm(): void {
    this.rearmed += 1;
  }

  /** The clock on the wall shows UTC. */
  localMoment(at: Instant): LocalMoment {
    const date = new Date(at);
    const minute = date.getUTCHours() * 60 + date.getUTCMinutes();
    return { weekday: weekdayOf(date.toISOString().slice(0, 10)), minute };
  }

  instantOf(at: Instant, { daysAhead, minute }: LocalPoint): Instant {
    const date = new Date(at);
    const day = date.getUTCDate() + daysAhead;
    return instant(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day, 0, minute));
  }

  /** What the calendar was last asked to wake at. */
  wakesAt: Instant | null = null;

  wakeAt(at: Instant | null): void {
    this.wakesAt = at;
  }

  passCheckIn(day: string): void {
    this.checkInDay = day;
    for (const listener of this.#checkInListeners) listener();
  }

  startDay(day: string): void {
    this.day = day;
    for (const listener of this.#listeners) listener();
  }
}

/** A disk for sessions, settings and days; `isFull` refuses every write. */
export class FakeDisk implements SessionPort, HistoryPort {
  isFull = false;
  saved: SessionState[] = [];
  /** When the person was last seen, noted between two saves. */
  seen: Instant[] = [];
  days: DayRecord[] = [];
  answered: CheckInRecord[] = [];
  /** Settings as they were written, change by change. */
  settings: Partial<Settings>[] = [];
  stored: SessionState | null = null;

  load(): { value: SessionState | null; notices: readonly Notice[] } {
    return { value: this.stored, notices: [] };
  }

  save(state: SessionState): boolean {
    if (!this.isFull) this.saved.push(state);
    return !this.isFull;
  }

  noteSeen(at: Instant): void {
    this.seen.push(at);
  }

  saveSettings(changes: Partial<Settings>): boolean {
    if (!this.isFull) this.settings.push(changes);
    return !this.isFull;
  }

  archiveCheckIn(record: CheckInRecord): boolean {
    if (!this.isFull) this.answered.push(record);
    return !this.isFull;
  }

  records(): readonly DayRecord[] {
    return this.days;
  }

  checkIns(): readonly CheckInRecord[] {
    return this.answered;
  }

  notices(): readonly Notice[] {
    return [];
  }

  /** What was put away, until it is brought back or discarded. */
  away: { days: DayRecord[]; answered: CheckInRecord[] } | null = null;

  keep({ days, checkIns }: MergedHistory): boolean {
    if (this.isFull) return false;
    const others = this.days.filter(({ day }) => !days.some((one) => one.day === day));
    this.days = [...others, ...days].toSorted((a, b) => (a.day < b.day ? -1 : 1));
    this.answered = [...this.answered, ...checkIns];
    return true;
  }

  reread(): boolean {
    return false;
  }

  size(): number {
    return this.days.length * 1_000;
  }

  putAway(): boolean {
    if (this.isFull) return false;
    this.away = { days: this.days, answered: this.answered };
    this.days = [];
    this.answered = [];
    return true;
  }

  bringBack(): boolean {
    if (this.isFull || this.away === null) return false;
    this.days = [...this.away.days, ...this.days];
    this.answered = [...this.away.answered, ...this.answered];
    this.away = null;
    return true;
  }

  discard(): void {
    this.away = null;
  }

  archive(record: DayRecord): boolean {
    if (!this.isFull) this.days.push(record);
    return !this.isFull;
  }
}

/** The system's keys: some are taken by others. */
export class FakeShortcut implements ShortcutPort {
  taken: readonly string[] = [];
  readonly #held = new Map<ShortcutPurpose, { keys: string; onPressed: () => void }>();

  /** The keys for standing. */
  get held(): string | null {
    return this.heldFor('standing');
  }

  heldFor(purpose: ShortcutPurpose): string | null {
    return this.#held.get(purpose)?.keys ?? null;
  }

  use(purpose: ShortcutPurpose, accelerator: string | null, onPressed: () => void): boolean {
    this.#held.delete(purpose);
    if (accelerator === null) return true;
    const ours = [...this.#held.values()].map(({ keys }) => keys);
    if (this.taken.includes(accelerator) || ours.includes(accelerator)) return false;
    this.#held.set(purpose, { keys: accelerator, onPressed });
    return true;
  }

  press(purpose: ShortcutPurpose = 'standing'): void {
    const held = this.#held.get(purpose);
    if (held === undefined) throw new Error('nobody hears these keys');
    held.onPressed();
  }
}

/** A system that starts programs at login; `outcome` is its answer to the next wish. */
export class FakeLogin implements LoginPort {
  on: boolean | null = false;
  outcome: LoginOutcome = { kind: 'done' };
  readonly asked: boolean[] = [];

  isOn(): boolean | null {
    return this.on;
  }

  set(isOn: boolean): LoginOutcome {
    this.asked.push(isOn);
    if (this.outcome.kind === 'done') this.on = isOn;
    return this.outcome;
  }
}

/** Somebody who has been through the welcome. */
const ACKNOWLEDGED: Settings = { ...DEFAULT_SETTINGS, safetyAcknowledged: true };

/** Files outside of the program's own, by path. */
export class FakeDataFiles implements DataFilesPort {
  readonly folder = '/home/you/.config/Sitbones';
  readonly byPath = new Map<string, string>();
  canBeWritten = true;

  read(path: string): FoundFile {
    const text = this.byPath.get(path);
    const fileName = this.nameOf(path);
    return text === undefined ? { fileName, trouble: { kind: 'missing' } } : { fileName, text };
  }

  write(path: string, text: string): boolean {
    if (this.canBeWritten) this.byPath.set(path, text);
    return this.canBeWritten;
  }

  nameOf(path: string): string {
    return path.split('/').at(-1) ?? path;
  }
}

/** The whole program on fakes, started. */
export class FakeProgram {
  readonly clock: FakeClock;
  readonly desk = new FakeDesk();
  readonly popup = new FakePopup();
  readonly notifier = new FakeNotifier();
  readonly calendar = new FakeCalendar();
  readonly disk: FakeDisk;
  readonly snapshots: Snapshot[] = [];
  readonly trays: TrayModel[] = [];
  isTrayMissing = false;
  /** Every time the companion window was asked for, and at which place. */
  readonly places: (CompanionPlace | null)[] = [];
  /** Every time the welcome was opened: at which step, or by the program itself. */
  readonly welcomes: (WelcomeStep | 'unasked' | null)[] = [];
  readonly stage = new FakeStage();
  readonly shortcut = new FakeShortcut();
  readonly login: FakeLogin;
  readonly library = new FakeLibrary();
  readonly ownRoutines = new FakeOwnRoutines();
  /** As when somebody changed the settings file by hand. */
  editSettings: (edited: Partial<Settings>, notices?: readonly Notice[]) => void = () => undefined;
  readonly files = new FakeDataFiles();
  readonly dialogs = new FakeDialogs();
  readonly data: DataPort;
  readonly words = createProgramWords({ system: 'en' });
  readonly runtime: Runtime;
  quits = 0;
  readonly debugLines: string[] = [];

  constructor(
    settings: Partial<Settings> = {},
    {
      clock = new FakeClock(),
      disk = new FakeDisk(),
      login = new FakeLogin(),
      canPlaceWindows = true,
    }: {
      clock?: FakeClock;
      disk?: FakeDisk;
      login?: FakeLogin;
      canPlaceWindows?: boolean;
    } = {},
  ) {
    this.clock = clock;
    this.disk = disk;
    this.login = login;
    const tray: TrayPort = {
      draw: (model) => this.trays.push(model),
      isMissing: () => this.isTrayMissing,
    };
    const windows: WindowsPort = { publish: (snapshot) => this.snapshots.push(snapshot) };
    const settingsPort: SettingsPort = {
      load: () => ({ value: { ...ACKNOWLEDGED, ...settings }, notices: [] }),
      onEdited: (listener) => {
        this.editSettings = (edited, notices = []) => {
          listener({ value: { ...ACKNOWLEDGED, ...settings, ...edited }, notices });
        };
        return () => undefined;
      },
      save: (changes) => this.disk.saveSettings(changes),
    };
    const companion: CompanionPort = { open: (place) => this.places.push(place) };
    const log: LogPort = { info: () => undefined, warn: () => undefined };
    const quit: QuitPort = { quit: () => (this.quits += 1) };
    this.data = createDataDesk({
      history: disk,
      files: this.files,
      dialogs: this.dialogs,
      now: () => clock.now(),
      today: () => this.calendar.dayOf(),
      after: (ms, callback) => clock.schedule(ms, callback),
      t: this.words.dataFiles,
      log,
    });
    const { messages } = this.words;
    const messenger = createPromptMessenger({
      popup: this.popup,
      notifier: this.notifier,
      place: { canPlaceWindows },
      snapshot: () => this.runtime.snapshot(),
      command: (command) => this.runtime.command(command),
      t: messages.t,
      log,
    });
    this.runtime = createRuntime({
      clock,
      calendar: this.calendar,
      desk: this.desk,
      popup: messenger,
      companion,
      welcome: {
        open: (step) => this.welcomes.push(step),
        openUnasked: () => this.welcomes.push('unasked'),
      },
      stage: this.stage,
      shortcut: this.shortcut,
      login,
      tray,
      windows,
      settings: settingsPort,
      session: disk,
      history: disk,
      log,
      debugLog: { write: (line) => this.debugLines.push(line) },
      quit,
      library: this.library,
      ownRoutines: this.ownRoutines,
      data: this.data,
      mirrorRoutine,
      spokenRoutine,
      messages,
      followLanguage: (language) => {
        this.words.follow(language);
      },
    });
    this.runtime.start();
  }

  /** Input all the time, for `seconds`. */
  type(seconds: number): this {
    this.desk.evidence = { ...this.desk.evidence, inputAgeMs: 400 };
    this.clock.pass(seconds);
    return this;
  }

  /** No input, for `seconds`. */
  rest(seconds: number): this {
    for (let second = 1; second <= seconds; second += 1) {
      this.desk.evidence = { ...this.desk.evidence, inputAgeMs: second * SECOND_MS };
      this.clock.pass(1);
    }
    return this;
  }

  get status(): Snapshot['status'] {
    return this.runtime.snapshot().status;
  }

  get minutes(): number {
    return this.runtime.snapshot().clock.sittingMs / 60_000;
  }
}
