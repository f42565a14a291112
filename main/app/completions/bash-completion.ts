// Completions for bash, without the help of the bash-completion package, so that they work wherever bash does.
import { OWN_ROUTINE_FOLDERS, quoted, type CompletionTable } from './completion-table.ts';

export function bashCompletion({ commands, options, help }: CompletionTable): string {
  const first = [...commands, ...options].map(({ word }) => word);
  const cases = commands.flatMap((command) => {
    const places =
      command.arguments.length === 0 ? [{ words: [], isRoutine: false }] : command.arguments;
    return places.map(({ words, isRoutine }, index) => {
      const own = index === 0 ? command.options.map(({ word }) => word) : [];
      const all = quoted([...words, ...own, help.word].join(' '));
      const live = isRoutine ? ' own=1' : '';
      return `    ${command.word}:${index + 1}) words=${all}${live} ;;`;
    });
  });
  return `# Completions of sitbones for bash.
_sitbones() {
  local cur=\${COMP_WORDS[COMP_CWORD]} words= own= file folder
  case "\${COMP_WORDS[1]}:$((COMP_CWORD - 1))" in
    *:0) words=${quoted(first.join(' '))} ;;
${cases.join('\n')}
  esac
  if [[ -n $own ]]; then
    for folder in ${OWN_ROUTINE_FOLDERS.map((folder) => `"${folder}"`).join(' ')}; do
      for file in "$folder"/*.json; do
        file=\${file##*/} file=\${file%.json}
        # Ids alone: compgen would carry out what else may stand in the name of a file.
        [[ $file =~ ^[a-z0-9-]+$ ]] && words+=" $file"
      done
    done
  fi
  local IFS=$' \\n'
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -F _sitbones sitbones`;
}
