import { defineConfig } from '@playwright/test';
import { findChromium, launchFlags } from './scripts/browser.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a defect, of the site or of the test.
  retries: 0,
  // A sweep over many pages takes long on a busy machine, and its time is nothing to fail for.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchFlags },
  },
});
