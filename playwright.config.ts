import { defineConfig } from '@playwright/test';
import { findChromium, launchFlags } from './scripts/browser.ts';

const executablePath = findChromium();

/**
 * A page lives for a second here, and every new one has its scripts compiled again: what the compilers
 * that optimise do for it takes more than it saves (a third of axe's time).
 */
const withoutOptimising = '--js-flags=--no-opt,--no-maglev';

/**
 * From disk, on a busy machine, one page in twenty is blind to what the browser keeps, for as long as
 * it stands: its first script asks for the storage before the browser knows of the page, which gets
 * an empty one (Chromium 156; 19 of 150 pages from disk, none with this off, none over http). A
 * list of one's own takes the place of Playwright's, so what of that concerns pages is in it too.
 */
const withoutBlindPages =
  '--disable-features=RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,HttpsUpgrades,PaintHolding,ThirdPartyStoragePartitioning,OptimizationHints,NetworkTimeServiceQuerying';

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
    // A worker would answer in the place of the server that a test holds in its hand; one test is for it.
    serviceWorkers: 'block',
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...launchFlags, withoutOptimising, withoutBlindPages],
    },
  },
});
