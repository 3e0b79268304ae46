/** No page scrolls sideways, from a small telephone to a wide screen. */

import { expect, groups, test } from './browse.ts';

const widths = [320, 390, 768, 1440];

for (const { name, pages } of groups(24)) {
  test(`no sideways scrolling: ${name}`, async ({ site, sweep }) => {
    const found: string[] = [];
    await sweep.emulateMedia({ colorScheme: 'light' });
    // Told to the browser itself: Playwright's own way waits four times as long at every width.
    const browser = await sweep.context().newCDPSession(sweep);
    for (const file of pages) {
      await sweep.goto(site.url + file, { waitUntil: 'domcontentloaded' });
      for (const width of widths) {
        const screen = { width, height: 800, deviceScaleFactor: 1, mobile: false };
        await browser.send('Emulation.setDeviceMetricsOverride', screen);
        const [inner, wide] = await sweep.evaluate(() => [
          window.innerWidth,
          document.documentElement.scrollWidth,
        ]);
        expect(inner, `${file}: the window follows`).toBe(width);
        if (wide !== undefined && wide > width)
          found.push(`${file} is ${wide} px wide at ${width} px`);
      }
    }
    await browser.detach();
    await sweep.setViewportSize({ width: 1280, height: 800 });
    expect(found.slice(0, 40)).toEqual([]);
  });
}
