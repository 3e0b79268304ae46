/** The page of a reader's own copy, as tests use it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { uiSchema } from '../../src/schemas/ui.ts';
import { expect } from './browse.ts';

export const strings = (language: string) =>
  uiSchema.parse(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '..', '..', 'content', 'ui', `${language}.json`),
        'utf8',
      ),
    ),
  );
export const english = strings('en');

/** A sign in every unit shows whose words they are. */
export const signed = (text: string): string =>
  text.replace(/^(\d+\.|\(?\p{L}\u0640?\)) /gmu, (label) => `${label}⟡ `);

export const open = async (page: Page, base: string, language: string): Promise<void> => {
  await page.goto(`${base}${language}/copy.html`);
  await expect(page.locator('[data-own-copy]')).toBeVisible();
};
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('#own-text').fill(text);
  await page.locator('[data-line-up]').click();
};
export const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator('[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
export const said = (page: Page) => page.locator('[data-own-copy] output');
export const rows = (page: Page) => page.locator('[data-result] tbody tr');
