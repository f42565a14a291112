// Completions for PowerShell, 5 and newer.
import type { CompletionTable } from './completion-table.ts';

export function powershellCompletion({ commands, options, help }: CompletionTable): string {
  const first = [...commands, ...options].map(({ word }) => word);
  const rows = commands.flatMap((command) => {
    const places = command.arguments.length === 0 ? [{ words: [] }] : command.arguments;
    return places.map(({ words }, index) => {
      const own = index === 0 ? command.options.map(({ word }) => word) : [];
      return `    '${command.word}:${index + 1}' = ${list([...words, ...own, help.word])}`;
    });
  });
  return `# Completions of sitbones for PowerShell.
Register-ArgumentCompleter -Native -CommandName sitbones -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $table = @{
${rows.join('\n')}
  }
  $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $at = $words.Count - 1
  if ($wordToComplete -ne '') { $at -= 1 }
  $found = if ($at -lt 1) { ${list(first)} } else { $table["$($words[1]):$at"] }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
}

function list(words: readonly string[]): string {
  return `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')})`;
}
