// A start with words, from the first word to the exit code. What needs no running Sitbones is answered here, the rest
// is asked of it; it is never started by a word.
import type { Messages } from '../../preload/messages/create-messages.ts';
import { notPossible, notUnderstood, said, type CliAnswer, type CliOutcome } from './answer-cli.ts';
import { parseCli } from './parse-cli.ts';
import { usageText } from './usage-text.ts';

/** How long the running Sitbones may take to answer. */
const TIMEOUT_MS = 5_000;

export interface CommandLineDeps {
  readonly version: string;
  readonly words: readonly string[];
  readonly messages: Messages;
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
  ask,
}: CommandLineDeps): Promise<CliAnswer> {
  const parsed = parseCli(words, t);
  if (!parsed.ok) return notUnderstood(parsed.problem);
  if (parsed.request.kind === 'help') return said(usageText(t));
  if (parsed.request.kind === 'version') return said(`Sitbones ${version}`);
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
