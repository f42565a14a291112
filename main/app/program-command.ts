// The commands that are the program's own business, told from those that change the session.
import type { Command } from '../../preload/contract.ts';
import type { SessionCommand } from './handle-command.ts';

export type ProgramCommand = Exclude<Command, SessionCommand>;

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
};

export function isProgramCommand(command: Command): command is ProgramCommand {
  return Object.hasOwn(PROGRAM_COMMANDS, command.kind);
}
