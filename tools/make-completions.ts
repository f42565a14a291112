// `npm run completions`: writes the completions that the Linux packages install, from the table of commands. Run by
// hand after a change to it; the results are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALLED_COMPLETIONS, installedCompletion } from './installed-completions.ts';

const folder = join(import.meta.dirname, '../build/completions');

mkdirSync(folder, { recursive: true });
for (const { shell, file } of INSTALLED_COMPLETIONS) {
  writeFileSync(join(folder, file), installedCompletion(shell));
}
console.log(`${String(INSTALLED_COMPLETIONS.length)} files in ${folder}`);
