// A start with words, from the first word to the exit code. What needs no running Sitbones is answered here, the rest
// is asked of it; it is never started by a word.
import type {
  ProgramMessages,
  ProgramTranslate,
} from '../../preload/messages/create-program-messages.ts';
import type { Routine } from '../../routines/schema.ts';
import { notPossible, notUnderstood, said, type CliAnswer, type CliOutcome } from './answer-cli.ts';
import { completionScript } from './completions/completion-script.ts';
import { parseCli, type CliRequest } from './parse-cli.ts';
import { STATUS_SCHEMA } from './status-schema.ts';
import { commandUsageText, usageText } from './usage-text.ts';

/** How long the running Sitbones may take to answer. */
const TIMEOUT_MS = 5_000;

export interface CommandLineDeps {
  readonly version: string;
  readonly words: readonly string[];
  readonly messages: ProgramMessages;
  /** The built-in ones, for completions. */
  readonly routines: readonly Routine[];
  readonly ask: (words: readonly string[], timeoutMs: number) => Promise<CliOutcome>;
  /** Resolves when the text is out. */
  readonly write: (stream: 'stdout' | 'stderr', text: string) => Promise<void>;
  readonly exit: (code: number) => void;
}

/** Prints the answer and exits with its code. Never resolves before the text is out. */
export async function runCommandLine(deps: CommandLineDeps): Promise<void> {
  const { stdout, stderr, exitCode } = await answerOf(deps);
  if (stdout !== '') await deps.write('stdout', stdout);
  if (stderr !== '') await deps.write('stderr', stderr);
  deps.exit(exitCode);
}

async function answerOf({
  version,
  words,
  messages: { t },
  routines,
  ask,
}: CommandLineDeps): Promise<CliAnswer> {
  const parsed = parseCli(words, t);
  if (!parsed.ok) return notUnderstood(parsed.problem);
  const alone = answerAlone(parsed.request, { version, routines, t });
  if (alone !== null) return said(alone);
  const outcome = await ask(words, TIMEOUT_MS);
  switch (outcome.kind) {
    case 'answered':
      return outcome.answer;
    case 'notRunning':
      return notPossible(t('cli.notRunning'));
    case 'noAnswer':
      return notPossible(t('cli.noAnswer', { seconds: TIMEOUT_MS / 1_000 }));
  }
}

/** What needs no running Sitbones; null for everything else. */
function answerAlone(
  request: CliRequest,
  {
    version,
    routines,
    t,
  }: { readonly t: ProgramTranslate } & Pick<CommandLineDeps, 'version' | 'routines'>,
): string | null {
  switch (request.kind) {
    case 'help':
      return request.command === null ? usageText(t) : commandUsageText(request.command, t);
    case 'version':
      return `Sitbones ${version}`;
    case 'completions':
      return completionScript(request.shell, { routines, t });
    case 'status':
      return request.as === 'schema' ? JSON.stringify(STATUS_SCHEMA, null, 2) : null;
    default:
      return null;
  }
}
