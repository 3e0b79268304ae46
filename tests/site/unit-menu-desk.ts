/** What tests of the menu at a unit look at: its folds, the clipboard, what axe finds. */

import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { menu } from './own-notes-desk.ts';

/** What axe finds on a page with the menu open. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate('axe.run(document, { preload: false })');
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
};

/** A fold of the menu by its name. */
export const group = (page: Page, name: string) =>
  menu(page)
    .locator('details')
    .filter({ has: page.getByText(name, { exact: true }) });

/** What was copied: plain text, and HTML as the browser hands it on. */
export const clipboard = (page: Page): Promise<{ text: string; html: string }> =>
  page.evaluate(async () => {
    const read = async (): Promise<{ text: string; html: string }> => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string): Promise<string> =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { text: await part('text/plain'), html: await part('text/html') };
    };
    for (;;) {
      try {
        return await read();
      } catch (error) {
        // Something was copied while it was read: what stands there now is wanted.
        if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      }
    }
  });
