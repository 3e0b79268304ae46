/** No page scrolls sideways, from a small telephone to a wide screen. */

import { expect, groups, test } from './browse.ts';

const widths = [320, 390, 768, 1440];

for (const { name, pages } of groups(24)) {
  test(`no sideways scrolling: ${name}`, async ({ site, sweep }) => {
    const found: string[] = [];
    await sweep.emulateMedia({ colorScheme: 'light' });
    for (const file of pages) {
      await sweep.goto(site.url + file);
      for (const width of widths) {
        await sweep.setViewportSize({ width, height: 800 });
        const wide = await sweep.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${file} is ${wide} px wide at ${width} px`);
      }
    }
    await sweep.setViewportSize({ width: 1280, height: 800 });
    expect(found.slice(0, 40)).toEqual([]);
  });
}
