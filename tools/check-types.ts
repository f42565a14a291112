// `npm run types`: checks every TypeScript world listed in the root tsconfig.json with its own compiler settings.
// One process per world, as many at a time as there are cores; says which world failed.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

interface Verdict {
  readonly world: string;
  readonly isClean: boolean;
  readonly report: string;
}

const root = join(import.meta.dirname, '..');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** The folders that the root tsconfig.json refers to. */
function readWorlds(): string[] {
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  return config.references.map(({ path }) => path);
}

function checkWorld(world: string): Promise<Verdict> {
  const { promise, resolve } = Promise.withResolvers<Verdict>();
  const buildInfo = join(
    root,
    'node_modules/.cache/types',
    `${world.replaceAll(/[./]+/g, '-')}.tsbuildinfo`,
  );
  const options = ['--project', world, '--incremental', '--tsBuildInfoFile', buildInfo, '--pretty'];
  execFile(process.execPath, [compiler, ...options], { cwd: root }, (error, stdout, stderr) => {
    resolve({ world, isClean: error === null, report: stdout + stderr });
  });
  return promise;
}

async function checkAll(worlds: string[]): Promise<Verdict[]> {
  const queue = [...worlds];
  const verdicts: Verdict[] = [];
  const work = async (): Promise<void> => {
    for (let world = queue.shift(); world !== undefined; world = queue.shift()) {
      verdicts.push(await checkWorld(world));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return verdicts;
}

const worlds = readWorlds();
const failed = (await checkAll(worlds)).filter(({ isClean }) => !isClean);
for (const { world, report } of failed) {
  console.log(`${world}\n${report}`);
}
if (failed.length > 0) {
  process.exitCode = 1;
} else {
  console.log(`Types are sound in all ${worlds.length} worlds.`);
}
