// Completions for zsh: a function for a folder of $fpath, which can be sourced as well.
import {
  OWN_ROUTINE_FOLDERS,
  quoted,
  type Completion,
  type CompletionTable,
} from './completion-table.ts';

export function zshCompletion({ commands, options, help }: CompletionTable): string {
  const cases = commands.flatMap((command) => {
    const places =
      command.arguments.length === 0 ? [{ words: [], isRoutine: false }] : command.arguments;
    return places.map(({ words, isRoutine }, index) => {
      const own = index === 0 ? command.options : [];
      const all = [...words.map(quoted), ...[...own, help].map(entry)].join(' ');
      const live = isRoutine ? `; found+=(${ownRoutines()})` : '';
      return `    ${command.word}:${index + 1}) found=(${all})${live} ;;`;
    });
  });
  return `#compdef sitbones
# Completions of sitbones for zsh.
_sitbones() {
  local -a found
  case "$words[2]:$((CURRENT - 2))" in
    *:0) found=(
${[...commands, ...options].map((completion) => `      ${entry(completion)}`).join('\n')}
    ) ;;
${cases.join('\n')}
  esac
  _describe sitbones found
}
if [[ $funcstack[1] == _sitbones ]]; then
  _sitbones "$@"
else
  compdef _sitbones sitbones
fi`;
}

/** Only the name needs its colons marked, and none has one. */
function entry({ word, about }: Completion): string {
  return quoted(`${word}:${about}`);
}

/** Their names without folder and ending; nothing where there is none. */
function ownRoutines(): string {
  return OWN_ROUTINE_FOLDERS.map((folder) => `"${folder}"/*.json(N:t:r)`).join(' ');
}
