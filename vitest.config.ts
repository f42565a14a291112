// Two test projects: `unit` runs in Node, `component` in a real Chromium. The e2e stories are Playwright's
// (playwright.config.ts); tools/test.ts runs all three and makes sure that there is a browser.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, installedBrowser } from './tools/find-browser.ts';

const unitFolders = [
  'core',
  'app',
  'adapters',
  'contract',
  'routines',
  'figure',
  'view',
  'architecture',
  'packaging',
  'tools',
  'electron-double',
  'integration',
];

const executablePath = await installedBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The rules are held against many random days, and the machine may be busy.
          testTimeout: 30_000,
          include: [`tests/{${unitFolders.join(',')}}/**/*.test.ts`],
        },
      },
      {
        // Named here so that the first run does not discover them half-way and reload the page under a test.
        optimizeDeps: {
          include: [
            'axe-core',
            'intl-messageformat',
            'lit',
            'lit/decorators.js',
            'lit/directive.js',
            'vitest-browser-lit',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/components/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: chromiumArguments(),
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
