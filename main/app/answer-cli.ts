// Answers the command line in the Sitbones that runs: carries out what was asked and says how it went.
import type { Command, CommandResult } from '../../preload/contract.ts';
import type { Routine } from '../../routines/schema.ts';
import type { ProgramMessages } from '../../preload/messages/create-program-messages.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Snapshot } from '../core/snapshot-types.ts';
import { findRoutine } from '../core/take-snapshot.ts';
import { parseCli, type CliRequest } from './parse-cli.ts';
import { stretchOfToday } from './parse-stretch.ts';
import type { CalendarPort } from './ports.ts';
import { statusLine } from './status-line.ts';
import { statusReport, statusText } from './status-text.ts';
import { usageText } from './usage-text.ts';
import { windowToOpen } from './window-to-open.ts';

/** What is printed, each text ending in a line break or empty, and the exit code: 0, 1 or 2. */
export interface CliAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** How asking the Sitbones that runs went. */
export type CliOutcome =
  | { readonly kind: 'answered'; readonly answer: CliAnswer }
  | { readonly kind: 'notRunning' }
  /** One runs, but did not answer in time. */
  | { readonly kind: 'noAnswer' };

export interface CliDeps {
  readonly session: { command(command: Command): CommandResult; snapshot(): Snapshot };
  readonly routines: readonly Routine[];
  readonly messages: ProgramMessages;
  readonly calendar: Pick<CalendarPort, 'instantOf' | 'localMoment'>;
}

/** Carries out the words of a second start. Never throws for anything the words say. */
export function answerCli(words: readonly string[], deps: CliDeps): CliAnswer {
  const parsed = parseCli(words, deps.messages.t);
  return parsed.ok ? answerRequest(parsed.request, deps) : notUnderstood(parsed.problem);
}

/** Exit code 0 and a text. */
export function said(text: string): CliAnswer {
  return { stdout: `${text}\n`, stderr: '', exitCode: 0 };
}

/** Exit code 1: not running, or not possible now. */
export function notPossible(text: string): CliAnswer {
  return { stdout: '', stderr: `${text}\n`, exitCode: 1 };
}

/** Exit code 2. */
export function notUnderstood(text: string): CliAnswer {
  return { stdout: '', stderr: `${text}\n`, exitCode: 2 };
}

function answerRequest(request: CliRequest, deps: CliDeps): CliAnswer {
  const { session, messages } = deps;
  switch (request.kind) {
    case 'help':
    case 'version':
    case 'completions':
      // The second process answers these itself; they need no running Sitbones.
      return said(usageText(messages.t));
    case 'start':
      return carryOut(windowToOpen(session.snapshot()), deps);
    case 'status':
      return said(
        request.as === 'json'
          ? JSON.stringify(statusReport(session.snapshot(), deps))
          : statusText(session.snapshot(), messages),
      );
    case 'reset':
      return startReset(request.routine, deps);
    case 'command':
      return carryOut(request.command, deps);
    case 'was': {
      const stretch = stretchOfToday(request.stretch, session.snapshot().at, deps.calendar);
      return carryOut({ kind: 'correctLedger', as: request.as, ...stretch }, deps);
    }
  }
}

function startReset(asked: string | null, deps: CliDeps): CliAnswer {
  if (asked === null) return carryOut({ kind: 'startReset' }, deps);
  const routine = findRoutine(deps.routines, asked);
  if (routine !== undefined) return carryOut({ kind: 'startReset', routineId: routine.id }, deps);
  return notUnderstood(routineList(asked, deps));
}

function routineList(asked: string, { routines, messages: { t } }: CliDeps): string {
  const names = routines.map(
    ({ id, code = '', title }) => `  ${code.padEnd(6)} ${id.padEnd(28)} ${title}`,
  );
  const nearest = nearestName(
    asked,
    routines.flatMap(({ id, code }) => (code ? [id, code] : [id])),
  );
  const problem =
    nearest === null
      ? t('cli.unknownRoutine', { word: asked })
      : t('cli.unknownRoutineNearest', { word: asked, nearest });
  return [problem, ...names].join('\n');
}

function carryOut(command: Command, deps: CliDeps): CliAnswer {
  const result = deps.session.command(command);
  if (result.ok) return said(confirmation(command, deps));
  const { refusal } = result;
  if (refusal.kind === 'safetyFirst') return notPossible(deps.messages.t('cli.safetyFirst'));
  if (refusal.kind === 'unknownRoutine') return notUnderstood(routineList(refusal.routineId, deps));
  const { messages, session } = deps;
  if (refusal.kind === 'badStretch') return notPossible(messages.t(`stretch.${refusal.problem}`));
  return notPossible(
    messages.t('cli.notNow', { status: statusLine(session.snapshot(), messages.t) }),
  );
}

function confirmation(command: Command, { messages: { t }, session }: CliDeps): string {
  switch (command.kind) {
    case 'snooze':
      return t('cli.done.snooze', { minutes: command.minutes });
    case 'pauseProgram':
    case 'resumeProgram':
      return `${statusLine(session.snapshot(), t)}.`;
    case 'correctLedger': {
      const snapshot = session.snapshot();
      const status = statusLine(snapshot, t);
      const { to, as } = command;
      // Before its first stretch nothing of the day is on record, so nothing there was put right.
      const from = Math.max(command.from, snapshot.day.stretches[0]?.from ?? command.from);
      return t('cli.done.correctLedger', { from, to, as, status });
    }
    case 'startReset':
    case 'standUp':
    case 'sitDown':
    case 'showPopup':
    case 'openCompanion':
    case 'quit':
      return t(`cli.done.${command.kind}`);
    default:
      return statusLine(session.snapshot(), t);
  }
}
