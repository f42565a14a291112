// Everything the running program is made of: its ports, the library's knowledge, and its words.
import type { ProgramMessages } from '../../preload/messages/create-program-messages.ts';
import type { Routine } from '../../routines/schema.ts';
import type { Settings } from '../core/settings.ts';
import type { DataPort, HistoryPort } from './data-ports.ts';
import type {
  CalendarPort,
  ClockPort,
  CompanionPort,
  DebugLogPort,
  DeskPort,
  LibraryPort,
  LoginPort,
  LogPort,
  OwnRoutinesPort,
  PopupPort,
  QuitPort,
  SessionPort,
  SettingsPort,
  ShortcutPort,
  StagePort,
  TrayPort,
  WelcomePort,
  WindowsPort,
} from './ports.ts';

export interface RuntimeDeps {
  readonly clock: ClockPort;
  readonly calendar: CalendarPort;
  readonly desk: DeskPort;
  readonly popup: PopupPort;
  readonly companion: CompanionPort;
  readonly welcome: WelcomePort;
  readonly stage: StagePort;
  readonly shortcut: ShortcutPort;
  readonly login: LoginPort;
  readonly tray: TrayPort;
  readonly windows: WindowsPort;
  readonly settings: SettingsPort;
  readonly session: SessionPort;
  readonly history: HistoryPort;
  readonly log: LogPort;
  readonly debugLog: DebugLogPort;
  readonly quit: QuitPort;
  readonly library: LibraryPort;
  readonly ownRoutines: OwnRoutinesPort;
  readonly data: DataPort;
  readonly mirrorRoutine: (routine: Routine) => Routine;
  /** Puts the words for the sides into the texts of a routine that is about to play. */
  readonly spokenRoutine: (routine: Routine) => Routine;
  /** The words of the tray, in the language that was chosen last. */
  readonly messages: ProgramMessages;
  /** The person wants this language from now on. */
  readonly followLanguage: (language: Settings['language']) => void;
}
