/** The menu at a unit: by keyboard, pointer and touch; what it puts on the clipboard; where that is refused. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, watch } from './browse.ts';
import { distFolder, hasAddress } from './dist.ts';
import { desk, menu, pen, toWrite } from './own-notes-desk.ts';
import { clipboard, group, violations } from './unit-menu-desk.ts';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by keyboard: copies in five ways, cites, links to a unit, a range and words, and the focus goes back', async ({
    page,
    site,
  }) => {
    const wrong = watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}en/11.html`);
    const width = await page.locator('[data-unit="11b"] > .txt').boundingBox();
    // Who opens no menu loads none of it.
    expect(asked.some((url) => /unit-menu|references/u.test(url))).toBe(false);
    await pen(page, '11b').focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toHaveAccessibleName(/^Paragraph 11.\(b\)$/u);
    expect(await page.locator('[data-unit="11b"] > .txt').boundingBox()).toEqual(width);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const said = menu(page).locator('output');
    const copy = async (name: string): Promise<{ text: string; html: string }> => {
      await said.evaluate((output) => output.replaceChildren());
      await menu(page).getByRole('button', { name, exact: true }).press('Enter');
      await expect(said).toContainText('Copied.');
      return clipboard(page);
    };
    const words = (await page.locator('[data-unit="11b"] > .txt').textContent()) ?? '';
    expect((await copy('The words')).text).toBe(words);
    const full = await copy('With reference and link');
    const link = `${site.url}en/11.html#11b`;
    const citation = /^General Assembly resolution 79\/1 .*11.\(b\).*$/mu.exec(full.text)?.[0];
    expect(full.text).toBe(`${words}\n\n${citation}\n${link}`);
    expect(full.html).toContain(`href="${link}"`);
    expect(full.html).not.toContain('class=');
    expect((await copy('As Markdown')).text).toContain(`](${link})`);
    await menu(page).getByRole('combobox', { name: 'Second language' }).selectOption('ar');
    const two = (await copy('In two languages')).text;
    expect(two.startsWith(full.text)).toBe(true);
    expect(two).toMatch(
      /\n\n[\p{Script=Arabic}][^\n]*\n\n[^\n]*79\/1[^\n]*\n\S*\/ar\/11\.html#11b$/u,
    );
    // The style that was used last is at hand, here and on the next page.
    await group(page, 'Other styles').locator('summary').click();
    expect((await copy('APA 7')).text).toContain('2024');
    const bibtex = (await copy('BibTeX')).text;
    expect(bibtex).toMatch(/^@\w+\{/u);
    expect((await copy('Cite: BibTeX')).text).toBe(bibtex);

    await group(page, 'Link').locator('summary').click();
    expect((await copy('To this place')).text).toBe(link);
    await menu(page).getByRole('combobox', { name: 'From here to' }).selectOption('11d');
    const range = (await copy('From here to')).text;
    expect(range).toBe(`${site.url}en/11.html#11b-11d`);
    await page.keyboard.press('Escape');
    await expect(menu(page)).toHaveCount(0);
    await expect(pen(page, '11b')).toBeFocused();

    await page.goto(range);
    await page.reload();
    await expect(page.locator('[data-ranged]')).toHaveCount(3);
    expect(await violations(page)).toEqual([]);

    // A paragraph is copied with its items, its footnotes with their marks; words as they are chosen.
    await page.goto(`${site.url}en/22.html`);
    await pen(page, '22').click();
    await group(page, 'Copy').locator('summary').click();
    const noted = (await copy('With footnotes')).text;
    expect(noted).toMatch(/Human Rights\.\[4\]\n\n\[4\] A\/HRC\/17\/31, annex\.\n\nGeneral/u);
    await page.mouse.click(5, 5);
    await expect(menu(page)).toHaveCount(0);
    await page.locator('[data-unit="22"] > .txt').evaluate((words) => {
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode();
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, (text.textContent ?? '').length);
    });
    await page.locator('.pen-bar button').click();
    await expect(menu(page)).toHaveAccessibleName('Chosen words');
    await group(page, 'Link').locator('summary').click();
    const toWords = (await copy('To these words')).text;
    const [, marked = '', found = ''] = /22\.html\?mark=(.*)#:~:text=(.*)$/u.exec(toWords) ?? [];
    expect(marked).toBe('We%20commit%20to%20the');
    expect(found).toBe(marked);
    expect(wrong).toEqual([]);
  });

  test('what the page gives is what the golden files have, in Chinese and Arabic', async ({
    page,
    site,
  }) => {
    for (const [language, open, entry, styles] of [
      ['zh', '复制', '附出处和链接', '其他格式'],
      ['ar', 'نسخ', 'مع المرجع والرابط', 'أساليب أخرى'],
    ] as const) {
      const golden = readFileSync(
        join(import.meta.dirname, '..', 'fixtures', 'copied', `${language}.txt`),
        'utf8',
      );
      await page.goto(`${site.url}${language}/11.html`);
      await pen(page, '11').click();
      expect(await violations(page)).toEqual([]);
      await group(page, open).locator('summary').click();
      await menu(page).getByRole('button', { name: entry, exact: true }).click();
      await expect(menu(page).locator('output')).not.toBeEmpty();
      const expected = golden.split('== 11 reference\n')[1]?.split('\n--\n')[0] ?? '';
      expect((await clipboard(page)).text).toBe(
        expected.replaceAll('https://example.org/compact/', site.url),
      );
      // A citation of two lines, with the isolates that it has: signs of HTML are whole.
      await group(page, styles).locator('summary').click();
      await menu(page).getByRole('button', { name: 'APA 7', exact: true }).click();
      await expect.poll(async () => (await clipboard(page)).html).toMatch(/<br\s*\/?>/u);
      expect((await clipboard(page)).text.match(/[\u2066-\u2069]{2}/gu)).toBeNull();
      await page.keyboard.press('Escape');
    }
  });

  test('at a note: copied, cited, linked, as a code, with an own note beside its unit; in the list of its layer too', async ({
    page,
    site,
  }) => {
    const wrong = watch(page);
    const copy = async (name: string): Promise<string> => {
      const said = menu(page).locator('output');
      await said.evaluate((output) => output.replaceChildren());
      await menu(page).getByRole('button', { name, exact: true }).press('Enter');
      await expect(said).toContainText('Copied.');
      return (await clipboard(page)).text;
    };
    await page.goto(`${site.url}en/11.html#guide-011-by-2030`);
    const note = page.locator('#guide-011-by-2030');
    await note.locator('.pen').focus();
    await expect(note.locator('.pen')).toHaveAccessibleName(/By 2030$/u);
    await page.keyboard.press('Enter');
    await expect(menu(page)).toHaveAccessibleName('By 2030');
    expect(await violations(page)).toEqual([]);
    await group(page, 'Copy').locator('summary').click();
    const words = await copy('The words');
    expect(words).toBe(`By 2030\n${await note.locator(':scope > p').first().textContent()}`);
    const link = `${site.url}en/11.html#guide-011-by-2030`;
    const full = await copy('With reference and link');
    expect(full.startsWith(`${words}\n\nThe editors, “By 2030”, `)).toBe(true);
    expect(full.endsWith(`, guide/011-by-2030.\n${link}`)).toBe(true);
    await group(page, 'Other styles').locator('summary').click();
    await expect(group(page, 'Other styles').locator('button')).toHaveCount(11);
    expect(await copy('BibTeX')).toContain('By 2030');
    await group(page, 'Link').locator('summary').click();
    expect(await copy('To this place')).toBe(link);
    await menu(page).getByRole('button', { name: 'QR code' }).click();
    await expect(menu(page).locator('output svg')).toBeVisible();
    await expect(menu(page).getByRole('button', { name: 'Code to embed it' })).toHaveCount(0);
    await menu(page).getByRole('button', { name: 'Add to the course packet' }).click();
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).find(([key]) => key.endsWith('packet')),
    );
    expect(kept?.[1]).toMatch(/"layers":\["guide"\].*\{"kind":"unit","unit":"11"\}/u);
    // The note lies open as it did, and gets the focus back.
    await page.keyboard.press('Escape');
    await expect(note.locator('.pen')).toBeFocused();
    await page.keyboard.press('Enter');
    await toWrite(page).click();
    await expect(desk(page).locator(':focus')).toBeVisible();

    await page.goto(`${site.url}en/layer-follow-up.html`);
    const entry = page.locator('[data-note]:has(h3 q):has(time)').first();
    await entry.locator('.pen').click();
    await group(page, 'Copy').locator('summary').click();
    const told = await copy('With reference and link');
    expect(told.startsWith(`${await entry.locator('time').textContent()}: `)).toBe(true);
    expect(told.endsWith(`#${await entry.getAttribute('id')}`)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${site.url}en/parallel-11.html`);
    await pen(page, '11a').click();
    await expect(menu(page)).toHaveAccessibleName(/^Paragraph 11.\(a\)$/u);
    expect(wrong).toEqual([]);
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, colorScheme: 'dark' });

  test('from disk, in Arabic, refused by the clipboard: at the lower edge, large enough, the words to copy by hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${pathToFileURL(distFolder)}/ar/11.html`);
    await pen(page, '11c').tap();
    await group(page, 'نسخ').locator('summary').tap();
    await menu(page).getByRole('button', { name: 'الكلمات وحدها' }).tap();
    const field = menu(page).locator('textarea');
    await expect(field).toBeFocused();
    const words = (await page.locator('[data-unit="11c"] > .txt').textContent()) ?? '';
    expect((await field.inputValue()).replace(/[\u2066\u2069]/gu, '')).toBe(words);
    await expect(menu(page).locator('output')).toContainText('لا يسمح المتصفح');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = await menu(page).boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 320]);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(640, 0);
    for (const button of await menu(page).locator('button:visible, summary').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await group(page, 'رابط').locator('summary').tap();
    await menu(page).getByRole('button', { name: 'إلى هذا الموضع' }).tap();
    expect(await field.inputValue()).toMatch(
      hasAddress ? /^https:.*\/ar\/11\.html#11c$/u : /^file:.*\/ar\/11\.html#11c$/u,
    );
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await menu(page).evaluate((one) => getComputedStyle(one).borderInlineStartWidth)).toBe(
      '2px',
    );
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await expect(menu(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(pen(page, '11c')).toBeFocused();
    // From a note in the sheet: it stays open under the menu, and gets the focus back.
    await page.locator('[data-unit="11"] > p .see').first().tap();
    const sheet = page.locator('.side[popover]');
    await sheet.locator('.note:visible summary').first().tap();
    const onNote = sheet.locator('.pen:visible').first();
    await onNote.tap();
    await group(page, 'نسخ').locator('summary').tap();
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(onNote).toBeFocused();
  });
});
