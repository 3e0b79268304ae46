/** Every control is reached with the Tab key, in a ring without a trap, and shows where it is. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { languages } from './dist.ts';
import { onePageOfEachKind } from './swept.ts';

const focusable =
  'a[href]:not([tabindex="-1"]),button,input,select,textarea,summary,[tabindex="0"]';

/** Numbers the visible controls; of a group of radios only the chosen one is a stop. */
const numberControls = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    let count = 0;
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const chosen =
        !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked;
      if (!chosen || !element.checkVisibility({ visibilityProperty: true })) continue;
      element.dataset['stop'] = String(count);
      count += 1;
    }
    return count;
  }, focusable);

interface Stop {
  stop: string;
  name: string;
  marked: boolean;
  inside: boolean;
  /** In a preview that the focus itself has opened beside a reference. */
  preview: boolean;
}

/** The element that has the focus: whether an outline shows it, and whether it is in the window. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const outlined = [element, element.closest('label')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    });
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      stop: element.dataset['stop'] ?? '',
      name: `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.textContent.trim()}`,
      marked: outlined,
      preview: element.closest('.peek') !== null,
      inside:
        bottom > 0 &&
        top < innerHeight &&
        right > 0 &&
        left < innerWidth &&
        width > 0 &&
        height > 0,
    };
  });

/** Presses Tab until the focus leaves the page or comes round; returns what was wrong on the way. */
async function tabThrough(page: Page): Promise<{ wrong: string[]; reached: Set<string> }> {
  const wrong: string[] = [];
  const reached = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now || (now.stop !== '' && reached.has(now.stop))) {
      if (now && now.stop !== '0') wrong.push(`the focus is caught at ${now.name}`);
      return { wrong, reached };
    }
    if (!now.marked) wrong.push(`the focus does not show on ${now.name}`);
    if (!now.inside) wrong.push(`the focus is out of sight on ${now.name}`);
    if (now.stop === '' && !now.preview) wrong.push(`an unexpected stop at ${now.name}`);
    reached.add(now.stop);
  }
}

// Every kind of page in the first language; in the others the kind that readers use most.
const pages = languages.flatMap((language, index) => {
  const kinds = onePageOfEachKind(language);
  return [...kinds].filter(([kind]) => index === 0 || kind === 'paragraph').map(([, file]) => file);
});

for (const file of pages) {
  test(`every control is reached with the keyboard: ${file}`, async ({ page, site }) => {
    // The window follows the focus at once, not in a glide that a test would have to wait for.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(site.url + file);
    // The search page puts the focus into its field; the walk begins at the top all the same.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const count = await numberControls(page);
    const { wrong, reached } = await tabThrough(page);
    const missed = [...Array(count).keys()].filter((stop) => !reached.has(String(stop)));
    const names = await Promise.all(
      missed
        .slice(0, 10)
        .map((stop) =>
          page
            .locator(`[data-stop="${stop}"]`)
            .evaluate((element) => element.outerHTML.slice(0, 120)),
        ),
    );
    expect(names).toEqual([]);
    expect(wrong.slice(0, 20)).toEqual([]);
  });
}

test('the first stop leads past the frame to the words', async ({ page, site }) => {
  for (const language of languages) {
    await page.goto(`${site.url}${language}/11.html`);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#main"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inside).toBe(true);
  }
});
