/**
 * How soon the words of a paragraph stand on the screen, on a slow line with a slow processor, beside
 * a bare page with the same words (no style, no script); and how long the page is deaf after that.
 * 1.6 Mbit/s, 150 ms a round trip, fourfold slowing, cold cache; the two pages in turn, medians.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { ensureChromium, launchFlags } from './browser.ts';
import { serve } from './serve.ts';

const runs = 15;
/** What counts as blocking: what a task takes beyond 50 ms, until 5 s after the page was asked for. */
const watched = 5000;
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

interface Paint {
  /** First paint of words, the largest paint, and the sum of blocking, in ms. */
  first: number;
  largest: number;
  blocking: number;
}

/** Measures the pages of a built folder, `en/11`, and says what was found. */
export async function paintSpeeds(
  folder: string,
  pages: readonly string[],
  say: (text: string) => void,
): Promise<void> {
  const bare = mkdtempSync(join(tmpdir(), 'compact-bare-'));
  const [site, plain] = [await serve({ folder }), await serve({ folder: bare })];
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });
  try {
    for (const page of pages) {
      const name = page.replace('/', '-');
      writeFileSync(join(bare, `${name}.html`), await barePage(browser, folder, page));
      const own: Paint[] = [];
      const other: Paint[] = [];
      for (let run = 0; run < runs; run += 1) {
        own.push(await measure(browser, `${site.url}${page}.html`));
        other.push(await measure(browser, `${plain.url}${name}.html`));
      }
      say(`\n${page} on slow 4G, processor four times slower, median of ${runs}`);
      say(`  first paint     ${beside('first', own, other)}`);
      say(`  largest paint   ${beside('largest', own, other)}`);
      say(`  blocking        ${beside('blocking', own, other)}`);
    }
  } finally {
    await browser.close();
    await Promise.all([site.close(), plain.close()]);
    rmSync(bare, { recursive: true });
  }
}

/** The words of the article alone, notes included, as paragraphs. */
async function barePage(browser: Browser, folder: string, page: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.setContent(readFileSync(join(folder, `${page}.html`), 'utf8'));
  const words = await tab.evaluate(() => {
    const escaped = (text: string): string =>
      text.trim().replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
    const blocks = document.querySelectorAll('h1, article :is(p, li li, summary)');
    const { lang, dir } = document.documentElement;
    return {
      head: `<html lang="${lang}" dir="${dir}">`,
      body: [...blocks].map((one) => `<p>${escaped(one.textContent)}</p>`).join('\n'),
    };
  });
  await context.close();
  return `<!doctype html>\n${words.head}<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page}</title>\n${words.body}\n</html>\n`;
}

declare global {
  interface Window {
    /** What a page has told of itself while it was watched, in ms. */
    compactSeen?: { largest: number; blocking: number };
  }
}

async function measure(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { largest: 0, blocking: 0 };
    window.compactSeen = seen;
    const watch = (type: string, add: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('longtask', ({ duration }) => {
      seen.blocking += duration - 50;
    });
  });
  await page.goto(address);
  await page.waitForFunction((until) => performance.now() > until, watched);
  const [first, largest, blocking] = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const seen = window.compactSeen;
    return [paint?.startTime ?? Number.NaN, seen?.largest, seen?.blocking];
  });
  await context.close();
  return { first: first ?? Number.NaN, largest: largest ?? Number.NaN, blocking: blocking ?? 0 };
}

function beside(key: keyof Paint, own: readonly Paint[], bare: readonly Paint[]): string {
  const [a, b] = [median(own.map((run) => run[key])), median(bare.map((run) => run[key]))];
  const ratio = b > 0 ? `, ${(a / b).toFixed(2)} of it` : '';
  return `${Math.round(a)} ms, a bare page ${Math.round(b)} ms${ratio}`;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
