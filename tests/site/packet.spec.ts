/** The course packet: thirty units in two languages through link, file, print and cartridge. */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { expect, test, watch } from './browse.ts';
import { distFolder, hasAddress } from './dist.ts';
import { menu, pen } from './own-notes-desk.ts';

const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate('axe.run(document, { preload: false })');
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
};
const rows = (page: Page) => page.locator('[data-entries] > li');
const names = (page: Page): Promise<string[]> => rows(page).locator('h2 a').allTextContents();
const field = (page: Page) => page.locator('[data-add] input');

test('from the menu and by typing: ordered by keyboard, in two languages, through link, file and cartridge', async ({
  page,
  context,
  site,
}) => {
  const wrong = watch(page);
  await page.goto(`${site.url}en/11.html`);
  await pen(page, '11b').click();
  await menu(page).getByRole('button', { name: 'Add to the course packet' }).click();
  await menu(page).getByRole('link', { name: 'Open the packet' }).click();
  await expect(rows(page)).toHaveCount(1);
  await field(page).fill('21-47, 11z, 7.3; n4');
  await field(page).press('Enter');
  await expect(rows(page)).toHaveCount(30);
  await expect(page.locator('[data-said]')).toHaveText('Not found: 11z');
  await expect(field(page)).toHaveValue('11z');
  await page.getByRole('checkbox', { name: 'العربية' }).check();
  await page.getByRole('checkbox', { name: 'Guide' }).check();
  await page.getByRole('button', { name: 'Add a heading' }).click();
  await page.keyboard.type('Week 1');
  await page.getByRole('button', { name: 'Move up: Heading' }).focus();
  for (let at = 0; at < 30; at += 1) await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('Week 1');
  await page.getByRole('textbox', { name: 'Title of the packet' }).fill('Course');
  const words = rows(page).nth(1).locator(':not(.beside) > .cols > div');
  await expect(words).toHaveCount(2);
  await expect(words.nth(1)).toHaveAttribute('dir', 'rtl');
  await expect(words.nth(0)).toContainText('Devise innovative');
  await expect(rows(page).nth(1).locator('.beside article').first()).toBeVisible();
  // The notes too are in both languages.
  const notes = rows(page).nth(1).locator('.beside .cols > div');
  await expect(notes).toHaveCount(2);
  await expect(notes.nth(1)).toHaveAttribute('dir', 'rtl');
  expect(await violations(page)).toEqual([]);
  const all = await names(page);

  await page.getByRole('button', { name: 'Make a link' }).click();
  const made = page.locator('[data-linked] input');
  await expect(made).toHaveValue(/#packet=1\./u);
  const link = await made.inputValue();
  expect(link.length).toBeLessThan(2_000);
  const saved = async (name: RegExp): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path());
  };
  const file = await saved(/Save as a file/u);
  for (const version of ['1.3', '1.1']) {
    const files = unzipSync(await saved(new RegExp(version.replace('.', '\\.'), 'u')));
    expect(Object.keys(files)).toHaveLength(61);
    const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
    expect(manifest).toContain(`<schemaversion>${version}.0</schemaversion>`);
    expect(new TextDecoder().decode(files['links/link-2.xml'])).toContain(
      `href="${site.url}ar/11.html#11b"`,
    );
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.packet .tools').first()).toBeHidden();
  await expect(page.locator('.packet .paper').first()).toHaveText('Week 1');
  await expect(page.locator('.packet .paper').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(rows(page)).toHaveCount(31);

  // Elsewhere, with a packet of one's own: both are there, and nothing is lost.
  const other = await (await context.browser()?.newContext())?.newPage();
  if (!other) throw new Error('no browser');
  const wrongThere = watch(other);
  await other.goto(`${site.url}ar/packet.html`);
  await field(other).fill('١٤');
  await field(other).press('Enter');
  await expect(rows(other)).toHaveCount(1);
  await other.goto(link.replace('/en/', '/ar/'));
  await other.reload();
  await expect(rows(other)).toHaveCount(31);
  await expect(other.locator('[data-came]')).toBeVisible();
  await expect(rows(other).nth(1).locator('.cols > div').first()).toContainText(
    'Devise innovative',
  );
  expect(await violations(other)).toEqual([]);
  await other.locator('[data-back]').click();
  await expect(rows(other)).toHaveCount(1);
  await other.goto(`${link.replace('/en/', '/ar/').slice(0, -40)}`);
  await other.reload();
  await expect(other.locator('[data-said]')).toContainText('غير مكتمل');
  await expect(rows(other)).toHaveCount(1);
  await other
    .locator('[data-open]')
    .setInputFiles({ name: 'p.html', mimeType: 'text/html', buffer: file });
  await expect(rows(other)).toHaveCount(31);
  await other.locator('[data-take]').click();
  await other.reload();
  await expect(rows(other)).toHaveCount(31);
  await other.setViewportSize({ width: 320, height: 700 });
  expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await other.goto(`${site.url}en/packet.html`);
  await expect(rows(other)).toHaveCount(31);
  expect(await names(other)).toEqual(all);
  expect([...wrong, ...wrongThere]).toEqual([]);
});

test('from disk: the address of the site is asked for before a cartridge is made', async ({
  page,
}) => {
  test.skip(hasAddress, 'the site knows its address and does not ask');
  await page.goto(`${pathToFileURL(distFolder)}/zh/packet.html`);
  await field(page).fill('第11段、99');
  await field(page).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await page.locator('[data-cartridge="1.1"]').click();
  await expect(page.locator('[data-handed]')).toContainText('https://');
  await page.locator('[data-site] input').fill('https://example.org/compact');
  const download = page.waitForEvent('download');
  await page.locator('[data-cartridge="1.1"]').click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(new TextDecoder().decode(files['links/link-1.xml'])).toContain(
    'href="https://example.org/compact/zh/11.html"',
  );
  expect(await violations(page)).toEqual([]);
});

test('two pages at once lose nothing; a fourth language and refused storage are told', async ({
  page,
  context,
  site,
}) => {
  const add = async (one: Page, units: string): Promise<void> => {
    await field(one).fill(units);
    await field(one).press('Enter');
  };
  await page.goto(`${site.url}en/packet.html`);
  await add(page, '11');
  const other = await context.newPage();
  await other.goto(`${site.url}en/packet.html`);
  await add(other, '12');
  await expect(rows(page)).toHaveCount(2);
  await add(page, '13');
  await expect(rows(other)).toHaveCount(3);
  await other.close();

  for (const name of ['Français', 'Español', 'Русский'])
    await page.getByRole('checkbox', { name }).click();
  await expect(page.locator('[data-said]')).toHaveText('Languages, one to three');
  await expect(page.locator('[data-language]:checked')).toHaveCount(3);

  // What came is taken in place of one's own, and that is undone: nothing of it is left.
  const [id, at] = ['00000000-0000-4000-8000-000000000000', '2026-11-30T00:00:00.000Z'];
  const said = { unit: '12', language: 'en', body: 'Theirs', colour: 'yellow', tags: [] };
  const notes = { id, name: 'n', notes: [{ id, ...said, created: at, modified: at }] };
  const packet = { withNotes: true, notes, entries: [{ kind: 'unit', unit: '12' }] };
  const before = await page.evaluate(() => localStorage.getItem('compact:packet'));
  const buffer = Buffer.from(JSON.stringify(packet));
  await page
    .locator('[data-open]')
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer });
  await page.locator('[data-take]').click();
  await expect(rows(page)).toHaveCount(1);
  await page.locator('[data-undo]').click();
  await expect(rows(page)).toHaveCount(3);
  expect(await page.evaluate(() => localStorage.getItem('compact:packet'))).toBe(before);

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('refused');
    };
  });
  await add(page, '14, 99');
  await expect(rows(page)).toHaveCount(4);
  await expect(page.locator('[data-said]')).toContainText('Not found: 99 The browser does not');
});
