// The commands that are the program's own business, told from those that change the session.
import type { Command, DataCommand } from '../../preload/contract.ts';
import type { SessionCommand } from './handle-command.ts';

export type ProgramCommand = Exclude<Command, SessionCommand>;

const DATA_COMMANDS: Readonly<Record<DataCommand['kind'], true>> = {
  exportData: true,
  importData: true,
  confirmImport: true,
  cancelImport: true,
  deleteHistory: true,
  undoDelete: true,
  openDataFolder: true,
};

const PROGRAM_COMMANDS: Readonly<Record<ProgramCommand['kind'], true>> = {
  changeSettings: true,
  dismissNotice: true,
  showPopup: true,
  hidePopup: true,
  openStage: true,
  closeStage: true,
  openCompanion: true,
  openWelcome: true,
  importRoutine: true,
  openRoutineFolder: true,
  quit: true,
  ...DATA_COMMANDS,
};

export function isDataCommand(command: ProgramCommand): command is DataCommand {
  return Object.hasOwn(DATA_COMMANDS, command.kind);
}

export function isProgramCommand(command: Command): command is ProgramCommand {
  return Object.hasOwn(PROGRAM_COMMANDS, command.kind);
}
