/** The key of the search under other keyboards and systems. */

import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';

/** A key with Ctrl or Cmd, as a keyboard of another layout sends it; whether the page took it. */
const press = (page: Page, key: string, code: string, modifier: 'ctrlKey' | 'metaKey') =>
  page.evaluate(
    ([key, code, modifier]) => {
      const event = new KeyboardEvent('keydown', {
        key,
        code,
        [modifier]: true,
        bubbles: true,
        cancelable: true,
      });
      (document.activeElement ?? document.body).dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, code, modifier] as const,
  );

const setPlatform = (page: Page, platform: string) =>
  page.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => value });
  }, platform);

for (const [layout, key, code, taken] of [
  ['Latin', 'k', 'KeyK', true],
  ['Latin with the capitals locked', 'K', 'KeyK', true],
  ['Cyrillic', 'л', 'KeyK', true],
  ['Arabic', 'ن', 'KeyK', true],
  ['Greek', 'κ', 'KeyK', true],
  ['Hebrew', 'ל', 'KeyK', true],
  ['Dvorak, its k', 'k', 'KeyV', true],
  ['Dvorak, its t', 't', 'KeyK', false],
  ['Cyrillic, another key', 'д', 'KeyL', false],
] as const) {
  test(`Ctrl+K, ${layout}`, async ({ page, site }) => {
    await setPlatform(page, 'Linux x86_64');
    await page.goto(`${site.url}en/11.html`);
    expect(await press(page, key, code, 'ctrlKey')).toBe(taken);
    const field = page.locator('[data-search-field]');
    if (taken) await expect(field).toBeFocused();
    else await expect(field).not.toBeFocused();
  });
}

test('Cmd+K is for the Mac, and Ctrl+K is left to it while one types', async ({ page, site }) => {
  await setPlatform(page, 'MacIntel');
  await page.goto(`${site.url}en/11.html`);
  expect(await press(page, 'k', 'KeyK', 'metaKey')).toBe(true);
  await expect(page.locator('[data-search-field]')).toBeFocused();
  expect(await press(page, 'k', 'KeyK', 'ctrlKey')).toBe(false);
});

test('elsewhere the key of the system with K is its own', async ({ page, site }) => {
  await setPlatform(page, 'Win32');
  await page.goto(`${site.url}en/11.html`);
  expect(await press(page, 'k', 'KeyK', 'metaKey')).toBe(false);
  expect(await press(page, 'k', 'KeyK', 'ctrlKey')).toBe(true);
});
