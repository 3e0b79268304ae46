/** Waits for the whole answer of the search page: its notes and pages come last. */

import type { Page } from '@playwright/test';
import { expect } from './browse.ts';

export const answered = (page: Page, query: string): Promise<void> =>
  expect(page.locator('.long')).toHaveAttribute('data-answered', query);
