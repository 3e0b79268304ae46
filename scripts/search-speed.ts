/**
 * npm run bench:search [-- LANGUAGE ...]: how long a reader waits for the first result on a slow line with a slow
 * processor. Chromium's "Slow 4G" (562.5 ms a round trip, 180 kB/s down) and fourfold slowing,
 * cold cache, from opening the search page with a query to the first result; median
 * of five; bytes of the whole page, which goes on behind what the result needs, and of what else came
 * until then. Then on an unthrottled line from the last letter to the result.
 */

import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium, launchFlags } from './browser.ts';
import { optionsOf } from './options.mjs';
import { searchPages, serve } from './serve.ts';

const usage =
  'npm run bench:search [-- LANGUAGE …]     how long the first result takes on a slow line';
const { positionals: only } = optionsOf(usage, { allowPositionals: true });

const runs = 5;
/** A word as the text has it, words in other forms, and what the text calls otherwise. */
const queries: Readonly<Record<string, readonly string[]>> = {
  zh: ['互联网碎片化', '安全 儿童', '人才流失'],
  en: ['encryption', 'encrypted', 'brain drain'],
  fr: ['chiffrement', 'éducations numérique', 'fuite des cerveaux'],
  es: ['cifrado', 'derechos del niño', 'fuga de cerebros'],
  ru: ['шифрование', 'шифрованием', 'утечка мозгов'],
  ar: ['التشفير', 'للبيانات المفتوحه', 'هجرة العقول'],
};
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

interface Run {
  time: number;
  /** Seconds that the page's own thread worked until then. */
  work: number;
  bytes: number;
  requests: number;
}

// Compressed, as npm start sends it.
const site = await serve({ folder: 'dist', ahead: searchPages('dist') });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });

for (const [language, words] of Object.entries(queries)) {
  if (only.length > 0 && !only.includes(language)) continue;
  for (const query of words) {
    const slow: Run[] = [];
    for (let run = 0; run < runs; run += 1) slow.push(await measure(browser, language, query));
    const of = (key: keyof Run): number => Math.round(median(slow.map((run) => run[key])));
    const typing = await measureTyping(browser, language, query);
    process.stdout.write(
      `${language} ${query}: first result ${of('time')} ms on slow 4G (${slow.map((run) => Math.round(run.time)).join(' ')}), ${of('bytes')} bytes, ${of('requests')} requests, ${median(slow.map((run) => run.work)).toFixed(2)} s of work; ${Math.round(typing)} ms from typing, unthrottled\n`,
    );
  }
}
await browser.close();
await site.close();

async function measure(own: Browser, language: string, query: string): Promise<Run> {
  const context = await own.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The page notes when the first result stands.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('.results > li') && !('compactFirst' in window)) {
        Object.assign(window, { compactFirst: performance.now() });
      }
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${site.url}${language}/search.html?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => 'compactFirst' in window);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const time = Number(await page.evaluate('compactFirst'));
  const until = await page.evaluate((first) => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].filter(
      (entry) =>
        entry instanceof PerformanceNavigationTiming ||
        (entry instanceof PerformanceResourceTiming && entry.responseEnd <= first),
    );
    const sizes = entries.map((entry) =>
      entry instanceof PerformanceResourceTiming ? entry.transferSize : 0,
    );
    return { bytes: sizes.reduce((sum, one) => sum + one, 0), requests: sizes.length };
  }, time);
  await context.close();
  return { time, work, ...until };
}

async function measureTyping(own: Browser, language: string, query: string): Promise<number> {
  const page: Page = await own.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site.url}${language}/search.html`);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await page.evaluate(async (text) => {
        const field = document.querySelector<HTMLInputElement>('#q');
        if (!field) return Number.NaN;
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new Event('input'));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const time = performance.now() - start;
        field.value = '';
        field.dispatchEvent(new Event('input'));
        return time;
      }, query),
    );
  }
  await page.close();
  return median(times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
