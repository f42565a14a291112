// The e2e stories, one suite with two targets: the Electron double, and real Electron where its binary is
// present. A story reads its target from `testInfo.project.metadata`, whose shape is E2eTarget below.
import { defineConfig } from '@playwright/test';
import { electronBinary } from './tools/electron-binary.ts';

/** What a story's fixture needs to know. With a `skipReason`, every story of that target skips and says why. */
export type E2eTarget =
  | { readonly target: 'double' }
  | { readonly target: 'electron'; readonly electronBinary: string }
  | { readonly target: 'electron'; readonly skipReason: string };

const binary = electronBinary();
const double: E2eTarget = { target: 'double' };
const electron: E2eTarget =
  binary === undefined
    ? {
        target: 'electron',
        skipReason: "Electron's binary is not installed (npx install-electron)",
      }
    : { target: 'electron', electronBinary: binary };

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.{test,spec}.ts',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  projects: [
    { name: 'double', metadata: double },
    { name: 'electron', metadata: electron },
  ],
});
