// Carries out the commands that are the program's own business: windows, settings, notices, quitting.
import type { CommandResult, DataCommand } from '../../preload/contract.ts';
import type { DataSession } from './data-ports.ts';
import { isDataCommand, type ProgramCommand } from './program-command.ts';
import type { RuntimeDeps } from './runtime-deps.ts';

/** What these commands need of the running session. */
export interface ProgramSession extends DataSession {
  /** Only what is being played, or has just been, is shown large. */
  readonly canShowLarge: boolean;
  /** Whether the welcome is still to be gone through: whoever opens the program means it then. */
  readonly needsWelcome: boolean;
  readonly dismissNotice: (id: string) => void;
  /** Looks at the desk at once. */
  readonly lookNow: () => void;
  /** The person closed the popup. */
  readonly noticeClosed: () => void;
}

type ProgramDeps = Pick<
  RuntimeDeps,
  'popup' | 'stage' | 'companion' | 'welcome' | 'ownRoutines' | 'data' | 'quit'
>;

const DONE: CommandResult = { ok: true };

export function runProgramCommand(
  command: ProgramCommand,
  deps: ProgramDeps,
  session: ProgramSession,
): CommandResult {
  if (isDataCommand(command)) {
    return deps.data.run(command, session) ? DONE : notNow(command);
  }
  switch (command.kind) {
    case 'changeSettings':
      return session.changeSettings(command.changes);
    case 'openStage':
      if (!session.canShowLarge) return notNow(command);
      deps.stage.open({ isFullScreen: command.fullScreen });
      return DONE;
    case 'importRoutine':
      return deps.ownRoutines.importFiles() ? DONE : notNow(command);
    case 'dismissNotice':
      session.dismissNotice(command.id);
      return DONE;
    default:
      runAlways(command, deps, session);
      return DONE;
  }
}

/** Those that nothing can be said against. */
function runAlways(
  command: Exclude<
    ProgramCommand,
    { kind: 'changeSettings' | 'openStage' | 'importRoutine' | 'dismissNotice' } | DataCommand
  >,
  { popup, stage, companion, welcome, ownRoutines, quit }: ProgramDeps,
  session: ProgramSession,
): void {
  switch (command.kind) {
    case 'showPopup':
      // Whoever asks is there: what the window shows should know it.
      session.lookNow();
      popup.show({ takeFocus: true });
      return;
    case 'hidePopup':
      popup.close();
      session.noticeClosed();
      return;
    case 'closeStage':
      stage.close();
      return;
    case 'openCompanion':
      if (session.needsWelcome && command.place === undefined) welcome.open(null);
      else companion.open(command.place ?? null);
      return;
    case 'openWelcome':
      welcome.open(command.step ?? null);
      return;
    case 'openRoutineFolder':
      ownRoutines.openFolder();
      return;
    case 'quit':
      quit.quit();
  }
}

function notNow({ kind }: ProgramCommand): CommandResult {
  return { ok: false, refusal: { kind: 'notNow', command: kind } };
}
