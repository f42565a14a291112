// Completions for fish.
import type { Completion, CompletionTable } from './completion-table.ts';

/** What is typed so far has this many words, the second of them being that command. */
const HELPERS = String.raw`function __sitbones_at
    set -l words (commandline -opc)
    test (count $words) -eq $argv[1]; and test "$argv[2]" = '' -o "$words[2]" = "$argv[2]"
end
function __sitbones_own_routines
    set -l config $HOME/.config
    set -q XDG_CONFIG_HOME; and set config $XDG_CONFIG_HOME
    for file in $config/Sitbones/routines/*.json "$HOME/Library/Application Support/Sitbones/routines"/*.json
        string replace -r '.*/(.*)\.json$' '$1' -- $file
    end
end`;

export function fishCompletion({ commands, options, help }: CompletionTable): string {
  const lines = commands.flatMap((command) => [
    offerWord('__sitbones_at 1', command),
    ...command.options.map((option) => offerOption(`__sitbones_at 2 ${command.word}`, option)),
    ...command.arguments.flatMap(({ words, isRoutine }, index) => {
      const all = [...words, ...(isRoutine ? ['(__sitbones_own_routines)'] : [])].join(' ');
      return all === '' ? [] : [offer(`__sitbones_at ${index + 2} ${command.word}`, `-a '${all}'`)];
    }),
  ]);
  return `# Completions of sitbones for fish.
${HELPERS}
complete -c sitbones -f
${lines.join('\n')}
${options.map((option) => offerOption('__sitbones_at 1', option)).join('\n')}
${offerOption('not __sitbones_at 1', help)}`;
}

function offerWord(when: string, { word, about }: Completion): string {
  return offer(when, `-a ${word} -d ${quoted(about)}`);
}

function offerOption(when: string, { word, about }: Completion): string {
  return offer(when, `-l ${word.replace(/^--/, '')} -d ${quoted(about)}`);
}

function offer(when: string, what: string): string {
  return `complete -c sitbones -n ${quoted(when)} ${what}`;
}

/** fish has its own idea of a quote inside quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
