/** Own notes when things go wrong: nothing that was typed is lost, and what happened is told. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './browse.ts';
import { desk, entries, pen, said, toWrite, write } from './own-notes-desk.ts';

const state = (page: Page) => desk(page).locator('.own-state');
const done = (page: Page): Promise<void> => desk(page).locator('header button').click();
const begin = async (page: Page, unit = '11a'): Promise<void> => {
  await pen(page, unit).click();
  await toWrite(page).click();
  await expect(desk(page).locator('textarea')).toBeVisible();
};

test('the tab dies while somebody types, and two tabs write: nothing is lost, nothing overwritten', async ({
  context,
  site,
}) => {
  const address = `${site.url}en/11.html`;
  const dying = await context.newPage();
  await dying.goto(address);
  await begin(dying);
  await desk(dying).locator('textarea').pressSequentially('Typed before the end');
  await dying.waitForTimeout(1000);
  await desk(dying).locator('textarea').pressSequentially(' and after');
  const session = await context.newCDPSession(dying);
  session.send('Page.crash').catch(() => {});
  await new Promise((resolve) => dying.once('crash', resolve));

  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(address);
  await expect(entries(one, '11a').locator('.own-body')).toHaveText(/^Typed before the end/u);
  await other.goto(address);
  // What one tab writes is in the other at once.
  await begin(one, '11b');
  await write(one, 'Of the first tab');
  await done(one);
  await expect(entries(other, '11b')).toHaveCount(1);

  // Both change the same note: both texts are kept.
  for (const page of [one, other]) {
    await entries(page, '11b').locator('summary').click();
    await entries(page, '11b').getByRole('button', { name: 'Edit' }).click();
  }
  await write(one, 'First wording');
  await done(one);
  await desk(other).locator('textarea').fill('Second wording');
  await expect(state(other)).toContainText('Both are kept');
  await desk(other).locator('textarea').fill('Second wording, longer');
  await expect(state(other)).toHaveText('Saved');
  for (const page of [one, other]) {
    await expect
      .poll(async () => (await entries(page, '11b').locator('.own-body').allTextContents()).sort())
      .toEqual(['First wording', 'Second wording, longer']);
  }
  // Deleted in one tab while it is open in the other: the words of the other stay.
  await desk(other).locator('textarea').fill('Second wording, longest');
  const copy = entries(one, '11b').filter({ hasText: 'Second wording, longest' });
  await copy.locator('summary').click();
  await copy.getByRole('button', { name: 'Edit' }).click();
  await desk(one).getByRole('button', { name: 'Delete' }).click();
  await expect(entries(one, '11b')).toHaveCount(1);
  await desk(other).locator('textarea').fill('Still here');
  await expect(state(other)).toContainText('kept again');
});

test('deleted unseen, what comes back is what another tab wrote last', async ({
  context,
  site,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(`${site.url}en/11.html`);
  // Another note, so that the page is not emptied.
  await begin(one, '11d');
  await write(one, 'Stays');
  await done(one);
  await begin(one, '11c');
  await write(one, 'First wording');
  await done(one);
  await other.goto(`${site.url}en/11.html`);
  for (const page of [one, other]) {
    await entries(page, '11c').locator('summary').click();
    await entries(page, '11c').getByRole('button', { name: 'Edit' }).click();
  }
  await write(other, 'Written since');
  await expect(state(other)).toHaveText('Saved');
  await done(other);
  await desk(one).getByRole('button', { name: 'Delete' }).click();
  await expect(entries(other, '11c')).toHaveCount(0);
  await said(one).getByRole('button', { name: 'Undo' }).click();
  await expect(entries(other, '11c').locator('.own-body')).toHaveText('Written since');
  // All deleted by the reader in another tab is not told as data that were wiped.
  await done(other).catch(() => {});
  await other.goto(`${site.url}en/mine.html`);
  for (const left of [1, 0]) {
    await other.locator('[data-list] > li').first().getByRole('button', { name: 'Delete' }).click();
    await expect(other.locator('[data-list] > li')).toHaveCount(left);
  }
  await expect(entries(one, '11c')).toHaveCount(0);
  await expect(entries(one, '11d')).toHaveCount(0);
  await expect(said(one)).not.toContainText('have just been deleted');
});

test('storage refused, then full: told by its kind, the words stay and go into a file', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    const { open } = IDBFactory.prototype;
    Object.assign(window, { fails: 'SecurityError' });
    const fail = (): void => {
      const name: unknown = Reflect.get(window, 'fails');
      if (typeof name === 'string') throw new DOMException('no', name);
    };
    IDBFactory.prototype.open = function (...given) {
      const refused: unknown = Reflect.get(window, 'fails');
      if (refused === 'SecurityError') fail();
      return open.apply(this, given);
    };
    IDBObjectStore.prototype.put = function (...given) {
      fail();
      return put.apply(this, given);
    };
  });
  await page.goto(`${site.url}en/11.html`);
  await begin(page);
  await desk(page).locator('textarea').fill('Nobody keeps this');
  await expect(state(page)).toContainText('does not let this site keep anything');
  // Done does not close what is not stored.
  await done(page);
  await expect(desk(page).locator('textarea')).toHaveValue('Nobody keeps this');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    desk(page).getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Nobody keeps this');
  await page.evaluate(() => Object.assign(window, { fails: 'QuotaExceededError' }));
  await desk(page).getByRole('button', { name: 'Try again' }).click();
  await expect(state(page)).toContainText('no room left');
  await page.evaluate(() => Object.assign(window, { fails: undefined }));
  await desk(page).getByRole('button', { name: 'Try again' }).click();
  await expect(state(page)).toHaveText('Saved');
  await done(page);
  await expect(entries(page, '11a').locator('.own-body')).toHaveText('Nobody keeps this');
});

test('an old tab holds the storage; then it is emptied while a page is open', async ({
  context,
  site,
}) => {
  const old = await context.newPage();
  await old.goto(`${site.url}en/12.html`);
  await old.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('compact:own-copy', 1);
        request.onupgradeneeded = () =>
          request.result.createObjectStore('copies', { keyPath: 'language' });
        request.onsuccess = () => resolve(Object.assign(window, { held: request.result }) && true);
      }),
  );
  const page = await context.newPage();
  await page.goto(`${site.url}en/11.html`);
  await begin(page);
  await desk(page).locator('textarea').fill('Waits for the old tab');
  await expect(said(page)).toContainText('Close it; then this goes on by itself');
  await expect(state(page)).toBeEmpty();
  await old.close();
  await expect(state(page)).toHaveText('Saved');
  await expect(said(page)).toBeHidden();
  await done(page);

  const other = await context.newPage();
  await other.goto(`${site.url}en/12.html`);
  await other.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('compact:own-copy').onsuccess = resolve;
      }),
  );
  await expect(said(page)).toContainText('have just been deleted');
  await expect(entries(page, '11a')).toHaveCount(1);
  await said(page).getByRole('button', { name: 'Keep them again' }).click();
  await page.reload();
  await expect(entries(page, '11a').locator('.own-body')).toHaveText('Waits for the old tab');
});
