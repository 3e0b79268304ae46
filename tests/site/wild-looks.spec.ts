/** Looks in the wild: paper, colours that the system forces, browsers without light-dark(). */

import type { Locator } from '@playwright/test';
import { expect, test } from './browse.ts';
import { pageFiles, read } from './dist.ts';

test('the whole English text takes at most 20 sheets of A4', async ({ page, site }) => {
  await page.goto(`${site.url}en/text.html`);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;
  expect(sheets).toBeGreaterThan(8);
  // Found were 34.
  expect(sheets).toBeLessThanOrEqual(20);
});

test('on paper there is no menu', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  for (const file of ['en/commitments.html', 'zh/terms.html', 'ar/parallel-11.html']) {
    await page.goto(site.url + file);
    await expect(page.locator('.top a:visible:not(.brand)'), file).toHaveCount(0);
    await expect(page.locator('.filters:visible, .choice:visible, .only:visible')).toHaveCount(0);
  }
});

const outline = (one: Locator): Promise<string> =>
  one.evaluate((element) => getComputedStyle(element).outlineStyle);

test('under forced colours what is chosen has a frame, and a chip is read on the ground of the system', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${site.url}en/11.html`);
  // The reader has chosen light here: chips kept its ink, at 1.2:1 on the dark ground.
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  const chip = page.locator('.sdg').first();
  const colours = await chip.evaluate((element) => {
    const { color, backgroundColor, borderBlockStartColor } = getComputedStyle(element);
    return { color, backgroundColor, borderBlockStartColor };
  });
  expect(ratio(colours.color, colours.backgroundColor)).toBeGreaterThan(4.5);
  expect(ratio(colours.borderBlockStartColor, colours.backgroundColor)).toBeGreaterThan(3);
  const chosen = page.locator('fieldset label:has(:checked)').first();
  const other = page.locator('fieldset label:not(:has(:checked))').first();
  expect(await outline(chosen)).not.toBe('none');
  expect(await outline(other)).toBe('none');
  const current = page.locator('[data-tongues] [aria-current]').first();
  expect(await outline(current)).not.toBe('none');
  expect(await outline(page.locator('[data-tongues] a:not([aria-current])').first())).toBe('none');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}en/commitments.html`);
  expect(await outline(page.locator('.pages [aria-current]'))).not.toBe('none');
  expect(await outline(page.locator('.pages a:not([aria-current])').first())).toBe('none');
});

/** Contrast of two colours as a computed style names them. */
function ratio(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

test('browsers without light-dark() have colours: every pair stands beside one of day', () => {
  const later = /@supports not \(color:light-dark\(#000,#fff\)\)\{(.*)\}\}\}/u.exec(
    read('site.css'),
  )?.[1];
  let pairs = 0;
  const seen = new Set<string>();
  for (const file of pageFiles) {
    const page = read(file);
    const day = page.includes('site.css"') ? later : '';
    for (const [, sheet = ''] of page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)) {
      if (seen.has(day + sheet)) continue;
      seen.add(day + sheet);
      for (const [, name = ''] of sheet.matchAll(/(--[\w-]+):light-dark\(/gu)) {
        pairs += 1;
        expect(day || sheet, `${file}: ${name}`).toMatch(new RegExp(`${name}:#[\\da-f]{3,6}`, 'u'));
      }
      expect(sheet.replace(/--[\w-]+:light-dark\(|@supports[^{]*\{/gu, ''), file).not.toContain(
        'light-dark(',
      );
    }
  }
  expect(pairs).toBeGreaterThan(0);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('no button lies over words of a second language, no field enlarges the page, long words break', async ({
    page,
    site,
  }) => {
    const small = (): Promise<string[]> =>
      page.$$eval('input:not([type=checkbox],[type=radio],[type=file]),select,textarea', (fields) =>
        fields.flatMap((one) =>
          parseFloat(getComputedStyle(one).fontSize) < 16 ? one.outerHTML.slice(0, 60) : [],
        ),
      );
    await page.goto(`${site.url}ar/11.html`);
    await page.locator('[data-second-language] select').selectOption('en');
    await expect(page.locator('[data-unit="11a"] > .alt')).toBeVisible();
    const over = await page.$$eval(
      '.alt + .pen',
      (pens) =>
        pens.filter((pen) => {
          const words = pen.previousElementSibling?.getBoundingClientRect();
          return words && pen.getBoundingClientRect().top < words.bottom - 4;
        }).length,
    );
    expect(over).toBe(0);
    expect(await page.locator('.alt + .pen').count()).toBeGreaterThan(3);
    expect(await small()).toEqual([]);
    const long = 'Donaudampfschifffahrt'.repeat(20);
    await page.goto(`${site.url}en/commitments.html?who=${long}`);
    await expect(page.locator('[data-filters] output')).toContainText(long.slice(0, 60));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await small()).toEqual([]);
    // Enlarged four times: the words are seen, and so is the first of their notes.
    await page.setViewportSize({ width: 320, height: 180 });
    await page.goto(`${site.url}en/11.html`);
    await page.locator('[data-unit="11a"] .see').first().tap();
    await expect(page.locator('.side[popover] .note:visible > summary').first()).toBeInViewport({
      ratio: 1,
    });
  });
});
