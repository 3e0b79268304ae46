/** How a reader chooses a state and opens the box of the layers. */

import type { Page } from '@playwright/test';

/** Radios are covered by their labels, as a finger meets them. */
export const choose = (page: Page, state: string): Promise<void> =>
  page.locator(`label:has(#s-${state})`).click();

/** The boxes of the layers stand in a fold. */
export async function openLayers(page: Page): Promise<void> {
  if (!(await page.locator('.layers > fieldset').isVisible()))
    await page.locator('.layers > summary').click();
}
