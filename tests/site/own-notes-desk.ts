/** Own notes as a test meets them on a page: the button of a unit, the box to write in, the entries, the marks. */

import { expect, type Locator, type Page } from '@playwright/test';

export const pen = (page: Page, unit: string): Locator =>
  page.locator(`[data-unit="${unit}"] > .pen`);
/** The menu that the button opens, and its first entry, which opens the box. */
export const menu = (page: Page): Locator => page.locator('dialog.unit-menu');
export const toWrite = (page: Page): Locator => menu(page).locator('button').first();
export const desk = (page: Page): Locator => page.locator('.own-desk');
/** Entries beside a unit itself, not beside what stands in it. */
export const entries = (page: Page, unit: string): Locator =>
  page.locator(`[data-unit="${unit}"] > :is(.side, .own-side) .own`);
/** The line at the lower edge that says what has happened. */
export const said = (page: Page): Locator => page.locator('.pen-bar:has(output)');

/** Writes into the open box and waits until it is stored. */
export async function write(page: Page, text: string): Promise<void> {
  await desk(page).locator('textarea').fill(text);
  await expect(desk(page).locator('.own-state')).not.toBeEmpty();
}

/** The words that are drawn with a mark of this name. */
export const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((one) => Array.from(CSS.highlights.get(one) ?? [], (range) => `${range}`), name);
