// `npm run cli -- WORD…`: sends a command line to the Sitbones of this checkout, through the same build and on the
// same target as `npm start`. Prints what it prints, exits as it exits, and adds nothing of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chooseTarget, launchOf } from './launch-target.ts';
import { runToEnd } from './run-to-end.ts';
import { thisMachine } from './this-machine.ts';

if (existsSync(join(import.meta.dirname, '../out/main/main.js'))) {
  const machine = thisMachine();
  process.exitCode = await runToEnd(
    launchOf(chooseTarget(machine), process.argv.slice(2), machine),
  );
} else {
  process.stderr.write(
    'Sitbones has not been built in this checkout, so nothing is running: npm start\n',
  );
  process.exitCode = 1;
}
