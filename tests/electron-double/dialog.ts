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
import { BrowserWindow } from './browser-window.ts';
import { coveredObject, notCovered, refuseOptions } from './not-covered.ts';

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

const KNOWN_OPTIONS: Readonly<Record<DialogKind, readonly string[]>> = {
  messageBox: ['type', 'title', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'],
  openDialog: ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message'],
  saveDialog: ['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message'],
};

function take(kind: DialogKind, args: object[]): object {
  requireReady('dialog module can only be used after app is ready');
  const options = args.at(-1) ?? {};
  checkCall(kind, args, options);
  openedDialogs.push({ kind, options });
  announce('dialogOpened');
  const at = answers.findIndex((scripted) => scripted.kind === kind);
  const [scripted] = at < 0 ? [] : answers.splice(at, 1);
  return scripted?.answer ?? notCovered(`a ${kind} without a scripted answer`);
}

/** As Electron: options alone, or after the window that the dialog belongs to; a box needs its words. */
function checkCall(kind: DialogKind, args: object[], options: object): void {
  if (args.length > 2) throw new TypeError('Error processing argument at index 2');
  const [owner] = args;
  if (args.length === 2 && !(owner instanceof BrowserWindow)) {
    throw new TypeError('Error processing argument at index 0, conversion failure');
  }
  refuseOptions(kind, options, KNOWN_OPTIONS[kind]);
  if (kind !== 'messageBox') return;
  const { message, buttons = [] } = options as { message?: unknown; buttons?: unknown };
  if (typeof message !== 'string') throw new TypeError('Message must be a string');
  if (!Array.isArray(buttons)) throw new TypeError('Buttons must be an array');
}

export const dialog = new Dialog();
