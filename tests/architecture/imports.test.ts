// The import table holds in the code as it is, and its judge can tell a good import from a bad one.
import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';
import { readImports, sourceFilesIn, sourceFolders } from './import-graph.ts';
import type { Import } from './import-graph.ts';
import { judgeImport } from './import-rules.ts';

const imports = sourceFolders.flatMap(sourceFilesIn).flatMap((file) => readImports(file));

/** The verdict on one made-up import statement in that file. */
function verdict(file: string, statement: string): string | undefined {
  return readImports(file, statement)
    .map(judgeImport)
    .find((problem) => problem !== undefined);
}

describe('the import table', () => {
  it('is kept by every file of the four worlds', () => {
    expect(imports.map(judgeImport).filter((problem) => problem !== undefined)).toEqual([]);
  });

  it('reads real imports: the contract is used on both sides of the bridge', () => {
    const users = imports.filter(({ to }) => to === 'preload/contract.ts').map(({ from }) => from);
    expect(users.some((file) => file.startsWith('main/'))).toBe(true);
    expect(users.some((file) => file.startsWith('renderer/'))).toBe(true);
  });

  it.each([
    ['main/core/a.ts', "import { app } from 'electron';"],
    ['main/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['main/core/a.ts', "import { parseRoutine } from '../../routines/parse-routine.ts';"],
    ['main/core/a.ts', "import { routineSchema } from '../../routines/schema.ts';"],
    ['main/core/a.ts', "const b = await import('../app/b.ts');"],
    ['main/app/a.ts', "import { createTray } from '../adapters/tray.ts';"],
    ['main/app/a.ts', "import { Tray } from 'electron';"],
    ['main/adapters/a.ts', "import { b } from './b.ts';"],
    ['main/adapters/a/part.ts', "import { b } from '../b/part.ts';"],
    ['main/adapters/a.ts', "import { run } from '../app/runtime.ts';"],
    ['main/adapters/a.ts', "import type { B } from './b.ts';"],
    ['main/main.ts', "import '../renderer/popup.ts';"],
    ['preload/contract.ts', "import { instant } from '../main/core/time.ts';"],
    ['preload/contract.ts', "import { type Instant } from '../main/core/time.ts';"],
    ['preload/preload.ts', "import { createMessages } from './messages/create-messages.ts';"],
    ['renderer/a.ts', "import { later } from '../main/core/time.ts';"],
    ['renderer/a.ts', "import { BUILT_IN_ROUTINES } from '../routines/index.ts';"],
    ['renderer/a.ts', "export { later } from '../main/core/time.ts';"],
    ['renderer/a.ts', "import { join } from 'node:path';"],
    ['routines/a.ts', "import type { Instant } from '../main/core/time.ts';"],
  ])('refuses, in %s: %s', (file, statement) => {
    expect(verdict(file, statement)).toContain('Rule for');
  });

  it.each([
    ['main/core/a.ts', "import type { Routine } from '../../routines/schema.ts';"],
    ['main/app/a.ts', "import type { Snapshot } from '../../preload/contract.ts';"],
    ['main/adapters/a.ts', "import type { TrayPort } from '../app/ports.ts';"],
    ['main/adapters/a.ts', "import { Tray } from 'electron';"],
    ['main/adapters/a/part.ts', "import { b } from './b.ts';"],
    ['preload/preload.ts', "import { channels } from './contract.ts';"],
    ['renderer/a.ts', "import type { Instant } from '../main/core/time.ts';"],
    ['renderer/a.ts', "import { LitElement } from 'lit';"],
    ['renderer/a.ts', "type Instant = import('../main/core/time.ts').Instant;"],
  ])('allows, in %s: %s', (file, statement) => {
    expect(verdict(file, statement)).toBeUndefined();
  });
});

describe('import cycles', () => {
  const edge = (from: string, to: string): Import => ({
    from,
    to,
    isOurs: true,
    isTypeOnly: false,
    line: 1,
  });

  it('do not exist in our source, types left out', () => {
    expect(findCycles(imports)).toEqual([]);
  });

  it('are found where they exist, whichever file they are entered by', () => {
    expect(findCycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual([['b', 'c', 'b']]);
  });
});
