/** Waits for the whole answer of the search page: its notes and pages come last. */

import type { Page } from '@playwright/test';

/** Told by the element itself: to look again and again takes half a second of every query. */
export const answered = (page: Page, query: string): Promise<void> =>
  page.locator(`.long[data-answered=${JSON.stringify(query)}]`).waitFor({ state: 'attached' });
