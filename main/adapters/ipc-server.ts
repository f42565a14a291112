// Answers our windows: who asks is checked in one function, what they ask by the parser handed in. Carrying it out is
// the runtime's.
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import {
  CHANNELS,
  WIRE_VERSION,
  type Answers,
  type Command,
  type CommandResult,
  type Query,
  type QueryKind,
  type Refusal,
  type Snapshot,
} from '../../preload/contract.ts';
import type { LogPort, WindowsPort } from '../app/ports.ts';

export interface IpcServerDeps {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  /** The pages of our open windows. */
  readonly pages: () => readonly WebContents[];
  /** Scheme and host that our pages come from, such as `app://sitbones`. */
  readonly origin: string;
  readonly parse: (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly command: Command }
    | { readonly ok: false; readonly refusal: Refusal };
  /** Null for what is no question of the contract. */
  readonly parseQuery: (value: unknown) => Query | null;
  readonly session: { snapshot(): Snapshot; command(command: Command): CommandResult };
  /** What each question is answered with, made anew each time. */
  readonly answers: Answerers;
  readonly log: LogPort;
}

/** An answer may take a moment. */
export type Answerers = {
  readonly [Kind in QueryKind]: (query: Query<Kind>) => Answers[Kind] | Promise<Answers[Kind]>;
};

type AnyAnswer = Answers[QueryKind] | Promise<Answers[QueryKind]>;

type Asker = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Registers the handlers of every channel; a second call would throw, as Electron allows one handler each. */
export function serveWindows(deps: IpcServerDeps): void {
  const { ipcMain, session } = deps;
  ipcMain.handle(CHANNELS.getSnapshot, (event, version: unknown): Snapshot => {
    const problem = senderProblem(event, deps) ?? versionProblem(version);
    if (problem !== null) throw new Error(told(problem, deps.log));
    return session.snapshot();
  });
  ipcMain.handle(CHANNELS.ask, (event, version: unknown, payload: unknown): AnyAnswer => {
    const problem = senderProblem(event, deps) ?? versionProblem(version);
    if (problem !== null) throw new Error(told(problem, deps.log));
    const query = deps.parseQuery(payload);
    if (query === null) throw new Error(told('no question of ours', deps.log));
    return answerTo(query, deps.answers);
  });
  ipcMain.handle(
    CHANNELS.sendCommand,
    (event, version: unknown, payload: unknown): CommandResult => {
      const problem = senderProblem(event, deps) ?? versionProblem(version);
      if (problem !== null) return refused({ kind: 'badMessage', detail: problem }, deps.log);
      const parsed = deps.parse(payload);
      return parsed.ok ? session.command(parsed.command) : refused(parsed.refusal, deps.log);
    },
  );
}

/** The kind of a question names its answerer; TypeScript cannot follow that for a kind it does not know. */
function answerTo<Kind extends QueryKind>(
  query: Query<Kind>,
  answers: Answerers,
): Answers[Kind] | Promise<Answers[Kind]> {
  return answers[query.kind](query);
}

/** Sends snapshots to every page of ours that is still there. */
export function createWindowsPort(pages: () => readonly WebContents[]): WindowsPort {
  return {
    publish: (snapshot) => {
      for (const page of pages()) {
        if (!page.isDestroyed()) page.send(CHANNELS.snapshotChanged, snapshot);
      }
    },
  };
}

/** What is wrong with who asks, or null: only the main frame of one of our windows, showing our own page, may. */
export function senderProblem(
  event: Asker,
  { pages, origin }: Pick<IpcServerDeps, 'pages' | 'origin'>,
): string | null {
  const { sender, senderFrame } = event;
  // Null once the frame has navigated or gone (Electron's docs): nobody is left to be answered.
  if (senderFrame === null) return 'the frame is gone';
  if (!pages().includes(sender)) return 'not a window of ours';
  if (senderFrame.parent !== null) return 'not the main frame';
  return originOf(senderFrame.url) === origin ? null : 'a foreign page';
}

/** `URL.origin` is "null" for schemes it does not know, so scheme and host are put together here. */
function originOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return null;
  }
}

function versionProblem(version: unknown): string | null {
  return version === WIRE_VERSION ? null : 'a window of another version';
}

function refused(refusal: Refusal, log: LogPort): CommandResult {
  if (refusal.kind === 'badMessage') told(refusal.detail, log);
  return { ok: false, refusal };
}

function told(problem: string, log: LogPort): string {
  const text = `a message was refused: ${problem}`;
  log.warn(text);
  return text;
}
