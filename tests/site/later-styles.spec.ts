/** The sheets that come after the words: nothing that stands on the page moves when they come. */

import { expect, test } from './browse.ts';

const places = ['.top', '.mast', '.txt', '.let', '.sdg', '.note > summary', '.brief'];

for (const file of ['zh/11.html', 'ar/3.html', 'ru/8.html']) {
  for (const width of [1440, 390]) {
    test(`${file} at ${width}: what is painted first stays where it is`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      const boxes = async (): Promise<string[]> =>
        page.locator(places.join()).evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width: across, height } = one.getBoundingClientRect();
            const name = `${one.tagName} ${one.getAttribute('class') ?? ''}`;
            return `${name} ${[x, y, across, height].map((side) => Math.round(side)).join(' ')}`;
          }),
        );
      await page.goto(site.url + file);
      const styled = await boxes();
      expect(styled.length).toBeGreaterThan(5);
      // The scripts come after the sheets, and what they add is styled by them.
      await page.route(/\.(?:css|js)$/u, (route) => route.abort());
      await page.goto(site.url + file);
      expect(await boxes()).toEqual(styled);
    });
  }
}
