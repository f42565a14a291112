// `dialog`: answers come from the test's script, in order; a dialog nobody has scripted an answer
// for throws, because no person is there to answer it.
import type {
  Dialog as ElectronDialog,
  MessageBoxReturnValue,
  OpenDialogReturnValue,
  SaveDialogReturnValue,
} from 'electron';
import { announce } from './announcements.ts';
import { requireReady } from './lifecycle.ts';
import { coveredObject, notCovered } from './not-covered.ts';

export type DialogKind = 'messageBox' | 'openDialog' | 'saveDialog';

/** A dialog that was opened, with what the app asked. */
export interface OpenedDialog {
  readonly kind: DialogKind | 'errorBox';
  readonly options: object;
}

export const openedDialogs: OpenedDialog[] = [];
const answers: { kind: DialogKind; answer: object }[] = [];

/** The next dialog of this kind gets this answer (e.g. `{ response: 1 }`). */
export function scriptDialog(kind: DialogKind, answer: object): void {
  answers.push({ kind, answer });
}

type Covered =
  'showErrorBox' | 'showMessageBox' | 'showMessageBoxSync' | 'showOpenDialog' | 'showSaveDialog';

export class Dialog extends coveredObject('dialog') implements Pick<ElectronDialog, Covered> {
  showErrorBox(title: string, content: string): void {
    openedDialogs.push({ kind: 'errorBox', options: { title, content } });
    process.stderr.write(`${title}\n${content}\n`);
    announce('dialogOpened');
  }

  async showMessageBox(...args: object[]): Promise<MessageBoxReturnValue> {
    return { response: 0, checkboxChecked: false, ...take('messageBox', args) };
  }

  showMessageBoxSync(...args: object[]): number {
    return (take('messageBox', args) as { response: number }).response;
  }

  async showOpenDialog(...args: object[]): Promise<OpenDialogReturnValue> {
    return { canceled: false, filePaths: [], ...take('openDialog', args) };
  }

  async showSaveDialog(...args: object[]): Promise<SaveDialogReturnValue> {
    return { canceled: false, filePath: '', ...take('saveDialog', args) };
  }
}

function take(kind: DialogKind, args: object[]): object {
  requireReady('dialog module can only be used after app is ready');
  const options = args.at(-1) ?? {};
  openedDialogs.push({ kind, options });
  announce('dialogOpened');
  const at = answers.findIndex((scripted) => scripted.kind === kind);
  const [scripted] = at < 0 ? [] : answers.splice(at, 1);
  return scripted?.answer ?? notCovered(`a ${kind} without a scripted answer`);
}

export const dialog = new Dialog();
