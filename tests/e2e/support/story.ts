// The stories' `test`: a fresh user-data folder, Sitbones on the project's target, and after each story a look at
// whether anything went wrong that the story itself did not see.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { E2eTarget } from '../../../playwright.config.ts';
import { startOnDouble } from './double-app.ts';
import { startOnElectron } from './electron-app.ts';
import type { SitbonesApp, StartOptions } from './sitbones-app.ts';
import { leaveSettings } from './stored-settings.ts';

export interface Story {
  /** Whether Sitbones has never been started before; otherwise the welcome is behind the person. */
  readonly isFirstStart: boolean;
  /** A folder of its own for what Sitbones keeps; removed afterwards. */
  readonly userData: string;
  /** Starts Sitbones; what still runs at the end of the story is quit. */
  readonly start: (options?: Partial<StartOptions>) => Promise<SitbonesApp>;
  /** Keeps a picture of the page with the story's results. */
  readonly picture: (page: Page, name: string) => Promise<void>;
  /** What may stand among the problems: the story provokes it. */
  readonly expectedProblems: RegExp[];
}

// Playwright reads the names of the fixtures it has to make out of the first parameter, even where there are none.
export const test = base.extend<Story & { targetIsPresent: undefined }>({
  // A fixture and not a hook: a worker loads this module once, so a hook here would belong to its first file alone.
  targetIsPresent: [
    async ({}, use, testInfo) => {
      const target = testInfo.project.metadata as E2eTarget;
      const reason = 'skipReason' in target ? target.skipReason : '';
      testInfo.skip(reason !== '', reason);
      await use(undefined);
    },
    { auto: true },
  ],

  isFirstStart: [false, { option: true }],

  userData: async ({ isFirstStart }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sitbones-story-'));
    if (!isFirstStart) leaveSettings(folder, {});
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  expectedProblems: async ({}, use) => {
    await use([]);
  },

  start: async ({ userData, expectedProblems }, use, testInfo) => {
    const target = testInfo.project.metadata as E2eTarget;
    const started: SitbonesApp[] = [];
    await use(async (options = {}) => {
      const app = await startOn(target, { userData, ...options });
      started.push(app);
      return app;
    });
    const problems: string[] = [];
    for (const [index, app] of started.entries()) {
      // One that was killed or has quit no longer answers.
      problems.push(...(await app.problems().catch(() => [])));
      await app.quit().catch(() => undefined);
      await testInfo.attach(`output-${index + 1}`, { body: app.output() });
    }
    const unexpected = problems.filter(
      (problem) => !expectedProblems.some((expected) => expected.test(problem)),
    );
    expect(unexpected, 'errors in main or in a page').toEqual([]);
  },

  picture: async ({}, use, testInfo) => {
    await use(async (page, name) => {
      await page.screenshot({ path: testInfo.outputPath(`${name}.png`) });
    });
  },
});

export { expect };

function startOn(target: E2eTarget, options: StartOptions): Promise<SitbonesApp> {
  if (target.target === 'double') return startOnDouble(options);
  if ('skipReason' in target) throw new Error(target.skipReason);
  return startOnElectron(target.electronBinary, options);
}
