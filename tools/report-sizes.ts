// npm run sizes: the compressed JavaScript of every page, beside its target. Builds first where sources are newer.
import { join } from 'node:path';
import { buildApp, isBuildFresh } from './build-app.ts';
import { bundleSizes, type PageSize } from './bundle-sizes.ts';

const folder = join(import.meta.dirname, '../out/renderer');

if (!isBuildFresh() && !buildApp()) {
  process.exitCode = 1;
} else {
  const sizes = bundleSizes(folder);
  for (const size of sizes) console.log(line(size));
  if (sizes.some(({ gzipBytes, maxBytes }) => maxBytes !== null && gzipBytes > maxBytes)) {
    process.exitCode = 1;
  }
}

function line({ page, gzipBytes, maxBytes }: PageSize): string {
  const target = maxBytes === null ? '' : `   at most ${kilobytes(maxBytes)}`;
  return `${page.padEnd(12)}${kilobytes(gzipBytes).padStart(9)}${target}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
