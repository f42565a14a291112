// Desktop entries as text, by the Desktop Entry Specification 1.5 (specifications.freedesktop.org/desktop-entry): writing
// one that starts a program, and reading back what it starts. Pure.

/** The text of an entry that starts `command` (a program and its arguments). */
export function desktopEntry(
  command: readonly string[],
  words: { readonly name: string; readonly comment: string },
): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=${escapeValue(words.name)}`,
    `Comment=${escapeValue(words.comment)}`,
    `Exec=${execValue(command)}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * The value of the key `Exec`. Two layers: every argument is quoted by the rules of Exec, and the whole is then escaped as
 * every string of the file is. A percent sign would be a field code.
 */
export function execValue(command: readonly string[]): string {
  return escapeValue(command.map(quoteArgument).join(' '));
}

/** A value of the entry as it stands in the file, or null where the key is not there. Later groups are others' business. */
export function valueIn(text: string, key: string): string | null {
  const [, ...lines] = groupOf(text);
  const line = lines.find((one) => one.split('=')[0]?.trim() === key);
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim();
}

function groupOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => line.trim() === '[Desktop Entry]');
  if (start === -1) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith('['));
  return lines.slice(start, end === -1 ? undefined : end);
}

/** Plain arguments stay plain: some desktops read no quotes where none are needed. */
function quoteArgument(argument: string): string {
  const escaped = argument.replaceAll('%', '%%');
  if (/^[A-Za-z0-9_@%+:,./-]+$/.test(escaped)) return escaped;
  return `"${escaped.replaceAll(/["`$\\]/g, '\\$&')}"`;
}

function escapeValue(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
