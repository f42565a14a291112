// What a source file looks like from outside: its opening comment, its length, the reasons it gives.

const MAX_LINES = 300;

/** Whether the file opens with a comment (a shebang may stand before it). */
export function hasHeaderComment(text: string): boolean {
  return /^(#!.*\n)?\s*(\/\/ ?\S|\/\*)/.test(text);
}

/** Whether the file is longer than it may be without saying why. */
export function isTooLong(text: string): boolean {
  const lines = text.trimEnd().split('\n').length;
  return lines > MAX_LINES && !/eslint-disable max-lines -- \S/.test(text);
}

/** The lint rules that the file switches off without giving a reason behind ` -- `. */
export function unexplainedDisables(text: string): string[] {
  const directives = text.match(/(?<![^\s])(?:\/\/|\/\*)\s*eslint-disable[^\n]*/g) ?? [];
  return directives.filter((directive) => !/ -- \S/.test(directive));
}

/** Whether the name is kebab-case: lower-case words, joined by hyphens. */
export function isKebabCase(fileName: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(fileName);
}
