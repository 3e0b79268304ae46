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
  timeout: 120_000,
  expect: { timeout: 5_000 },
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchFlags },
  },
});
