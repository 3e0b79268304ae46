/**
 * npm run bench:search: how long a reader waits for the first result on a slow line with a slow
 * processor. Chromium's "Slow 4G" (562.5 ms a round trip, 180 kB/s down) and fourfold slowing,
 * cold cache, from opening the search page to the first result of a word typed at once; median
 * of five. Then on an unthrottled line from the last letter to the result.
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureChromium, launchFlags } from './browser.ts';

const runs = 5;
const queries: Readonly<Record<string, string>> = {
  zh: '互联网碎片化',
  en: 'encryption',
  fr: 'chiffrement',
  es: 'cifrado',
  ru: 'шифрование',
  ar: 'التشفير',
};
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

interface Run {
  time: number;
  bytes: number;
  requests: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};
// As hosts send it: compressed.
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  readFile(join('dist', path)).then(
    (body) => {
      const type = `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`;
      response
        .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
        .end(gzipSync(body, { level: 9 }));
    },
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags });

for (const [language, query] of Object.entries(queries)) {
  const slow: Run[] = [];
  for (let run = 0; run < runs; run += 1) slow.push(await measure(browser, language, query));
  const { bytes, requests } = slow[0] ?? { bytes: 0, requests: 0 };
  const typing = await measureTyping(browser, language, query);
  process.stdout.write(
    `${language}: first result ${Math.round(median(slow.map((run) => run.time)))} ms on slow 4G, ${bytes} bytes, ${requests} requests; ${Math.round(typing)} ms from typing, unthrottled\n`,
  );
}
await browser.close();
server.close();

async function measure(own: Browser, language: string, query: string): Promise<Run> {
  const context = await own.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  cdp.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  // The reader types as soon as there is a field; the page notes when the first result stands.
  await page.addInitScript((text) => {
    const seen = new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('#q');
      if (field && field.value === '') field.value = text;
      if (document.querySelector('.results > li') && !('compactFirst' in window)) {
        Object.assign(window, { compactFirst: performance.now() });
      }
    });
    seen.observe(document, { childList: true, subtree: true });
  }, query);
  await page.goto(`http://127.0.0.1:${port}/${language}/search.html`);
  await page.waitForFunction(() => 'compactFirst' in window);
  const time = Number(await page.evaluate('compactFirst'));
  await page.waitForLoadState('networkidle');
  await context.close();
  return { time, bytes, requests };
}

async function measureTyping(own: Browser, language: string, query: string): Promise<number> {
  const page: Page = await own.newPage();
  await page.goto(`http://127.0.0.1:${port}/${language}/search.html`);
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
