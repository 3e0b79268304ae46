/** The site unpacked from an archive and opened from disk, as after a double click. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, watch } from './browse.ts';
import { distFolder, hasAddress } from './dist.ts';
import { desk, entries, marked, menu, pen, toWrite, write } from './own-notes-desk.ts';
import { zipEntries } from './zip-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'carried-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Unpacks what is wanted of an archive; the address of its folder. */
function unpacked(language: string, wanted: (name: string) => boolean = () => true): string {
  const name = `annotated-compact-${language}`;
  const entries = zipEntries(readFileSync(join(distFolder, language, `${name}.zip`)));
  for (const [path, bytes] of entries) {
    if (!wanted(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes());
  }
  return `${pathToFileURL(join(folder, name)).href}/`;
}

const asked = {
  zh: ['儿童', '互联网'],
  en: ['children', 'fragmentation'],
  ar: ['الأطفال', 'الإنترنت'],
};

for (const [language, [word = '', inNotes = '']] of Object.entries(asked)) {
  test(`one language from disk: read, search, layers, reload: ${language}`, async ({ page }) => {
    const root = unpacked(language);
    const wrong = watch(page);
    await page.goto(`${root}index.html`);
    await page.locator(`a[href="${language}/index.html"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`, 'u'));
    await page.goto(`${root}${language}/11.html`);
    await expect(page.locator('.alone')).toBeHidden();
    await expect(page.locator('.rail a.on')).toHaveCount(1);

    // The boxes of the bar have come; layers are switched, and kept.
    await page.locator('button.opens.contents').click();
    await expect(page.locator('#contents [aria-current]').first()).toHaveText('11');
    await page.keyboard.press('Escape');
    const guide = page.locator('.note.l-guide summary').first();
    await expect(guide).toBeVisible();
    await page.locator('.layers > summary').click();
    await page.locator('#l-guide').uncheck();
    await expect(guide).toBeHidden();
    await page.reload();
    await expect(page.locator('#l-guide')).not.toBeChecked();
    await expect(guide).toBeHidden();

    // Words of the Compact, and of the notes.
    await page.goto(`${root}${language}/search.html?q=${encodeURIComponent(word)}`);
    await expect(page.locator('.units > li').first()).toBeVisible();
    await page.goto(`${root}${language}/search.html?q=${encodeURIComponent(inNotes)}`);
    await expect(page.locator('.results > li:not(.units *)').first()).toBeVisible();
    expect(wrong).toEqual([]);
  });
}

test('own notes in a folder: marked, written, there again, found by its search, taken along', async ({
  page,
}) => {
  const root = unpacked('en');
  const wrong = watch(page);
  await page.goto(`${root}en/11.html`);
  await pen(page, '11b').click();
  // Nothing is offered that the folder has not.
  await expect(menu(page).locator('button').last()).toBeVisible();
  expect((await menu(page).textContent()) ?? '').not.toMatch(
    hasAddress ? /packet/iu : /packet|embed/iu,
  );
  await toWrite(page).click();
  await desk(page).locator('.own-quote').press('ArrowRight');
  await write(page, 'Who pays for quinquagesima?');
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page, 'own-yellow')).toHaveLength(1);
  const words = await marked(page, 'own-yellow');
  await page.reload();
  await expect(entries(page, '11b')).toHaveText([/quinquagesima/u]);
  await expect.poll(() => marked(page, 'own-yellow')).toEqual(words);

  await page.goto(`${root}en/search.html?q=quinquagesima`);
  await expect(page.locator('.results > li', { hasText: 'Who pays' }).first()).toBeVisible();
  await page.goto(`${root}en/mine.html`);
  const row = page.locator('[data-list] > li');
  await expect(row).toHaveCount(1);
  const download = page.waitForEvent('download');
  await page.locator('[data-form=markdown]').click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('quinquagesima');
  await row.locator('a').first().click();
  await page.waitForURL(/\/en\/11\.html/u);
  await expect(entries(page, '11b')).toHaveCount(1);
  expect(wrong).toEqual([]);
});

test('without a script its buttons are links; a page alone is read, and says what to do', async ({
  browser,
}) => {
  const root = unpacked('fr');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}fr/11.html`);
  await expect(page.locator('.alone')).toBeHidden();
  await expect(page.locator('button.opens').first()).toBeHidden();
  await page.locator('a.opens.contents').click();
  await page.waitForURL(/fr\/index\.html$/u);
  await page.locator('button.opens.contents').click();
  await expect(page.locator('#contents')).toBeVisible();

  const alone = join(folder, '11.html');
  writeFileSync(alone, readFileSync(join(folder, 'annotated-compact-fr', 'fr', '11.html')));
  await page.goto(pathToFileURL(alone).href);
  const first = page.locator('body :visible').first();
  await expect(first).toHaveClass('alone');
  await expect(page.locator('[data-unit="11g"] .txt')).toBeVisible();
  await context.close();
});
