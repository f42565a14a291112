// npm run sizes: the compressed JavaScript of every page, beside its target. Builds first where sources are newer.
import { join } from 'node:path';
import { buildApp, isBuildFresh } from './build-app.ts';
import { describeSizes } from './bench-open/describe.ts';
import { bundleSizes, isOver } from './bundle-sizes.ts';

const folder = join(import.meta.dirname, '../out/renderer');

if (!isBuildFresh() && !buildApp()) {
  process.exitCode = 1;
} else {
  const sizes = bundleSizes(folder);
  console.log(describeSizes(sizes));
  if (sizes.some(isOver)) process.exitCode = 1;
}
