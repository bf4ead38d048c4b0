import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { PATIENCE } from './tests/support/appPatience';

const isInContinuousIntegration = process.env['CI'] !== undefined;

/** A Chromium that the system brings; without one Playwright looks for its own. */
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);

/** One for each worker, where the tests were given virtual ones: see scripts/testing/tools.mjs. */
const displays = (process.env['WATCHBILL_DISPLAYS'] ?? '').split(' ').filter(Boolean);
const own = displays[Number(process.env['TEST_PARALLEL_INDEX'])] ?? displays[0];
if (own !== undefined) process.env['DISPLAY'] = own;

export default defineConfig({
  outputDir: 'test-results',
  testMatch: '**/*.e2e.ts',
  // Each test starts an application of its own. Those on one display would take the keyboard from each other.
  workers: Math.max(1, displays.length),
  fullyParallel: false,
  // A test that fails sometimes is a finding, not bad luck.
  retries: 0,
  forbidOnly: isInContinuousIntegration,
  // No test measures time: a slow machine may take its time, and these only end a wait for what never comes.
  timeout: PATIENCE.test,
  expect: { timeout: PATIENCE.sign },
  reporter: [['list'], ['json', { outputFile: process.env['WATCHBILL_REPORT'] ?? 'reports/playwright.json' }]],
  projects: [
    { name: 'desktop', testDir: 'tests/e2e/desktop' },
    {
      name: 'chromium',
      testDir: 'tests/e2e/chromium',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: chromium === undefined ? {} : { executablePath: chromium },
      },
    },
    { name: 'screenshots', testDir: 'tests/screenshots' },
    { name: 'faults', testDir: 'tests/faults' },
  ],
});
