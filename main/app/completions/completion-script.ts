// What `sitbones completions SHELL` prints.
import type { Shell } from '../cli-commands.ts';
import { bashCompletion } from './bash-completion.ts';
import { completionTable, type CompletionTable, type CompletionWords } from './completion-table.ts';
import { fishCompletion } from './fish-completion.ts';
import { powershellCompletion } from './powershell-completion.ts';
import { zshCompletion } from './zsh-completion.ts';

const SCRIPTS: Readonly<Record<Shell, (table: CompletionTable) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** A script for that shell, without a line break at the end. */
export function completionScript(shell: Shell, words: CompletionWords): string {
  return SCRIPTS[shell](completionTable(words));
}
