/** The page of own notes: found, edited, taken along, wiped and brought in again, handed out and handed in. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { exportNotes } from '../../src/own-notes/exchange/export.ts';
import { importNotes } from '../../src/own-notes/exchange/import.ts';
import { layerFragment } from '../../src/own-notes/layer-link.ts';
import { colours, type NoteSet, type OwnNote, ownSetId } from '../../src/own-notes/note.ts';
import { idFrom } from '../../src/own-notes/note-id.ts';
import { expect, test, watch } from './browse.ts';
import { desk, entries, write } from './own-notes-desk.ts';

const now = '2026-11-30T10:00:00.000Z';
const note = (body: string, unit: string, at = 0): OwnNote => ({
  id: idFrom(body),
  unit,
  language: 'en',
  mark: undefined,
  colour: colours[at % colours.length] ?? 'yellow',
  body,
  tags: at % 2 ? ['money'] : [],
  created: now,
  modified: now,
});
const set = (notes: readonly OwnNote[], name = '', author = ''): NoteSet => ({
  id: name === '' ? ownSetId : idFrom(name + author),
  name,
  introduction: name && 'Read this first',
  author,
  notes,
  readOnly: name !== '',
});
const terms = {
  language: 'en',
  unitIri: (language: string, unit: string) =>
    `https://example.org/${language}/${Number.parseInt(unit, 10)}.html#${unit}`,
  unitName: (unit: string) => unit,
  source: 'Compact',
  howToBringIn: 'Bring in',
  unnamed: 'Notes',
  tags: 'Tags',
  colourName: (colour: string) => colour,
  time: (moment: string) => moment,
} as const;
const file = (one: NoteSet, name: string) => {
  const made = exportNotes(one, 'html', name, terms);
  return { name: made.name, mimeType: 'text/html', buffer: Buffer.from(made.text) };
};
const list = (page: Page) => page.locator('[data-list] > li');
const output = (page: Page) => page.locator('[data-said]');
const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate('axe.run(document, { preload: false })');
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
};

test('brought in, found, edited, deleted and taken back, taken along, wiped, brought in again', async ({
  page,
  site,
}) => {
  const wrong = watch(page);
  await page.goto(`${site.url}en/mine.html`);
  await expect(page.locator('[data-count]')).toContainText('There is no note yet');
  const notes = [note('Who pays?', '11b', 1), note('By when', '11'), note('الوصول', '14', 2)];
  const bring = page.locator('[data-bring]');
  await bring.setInputFiles([
    file(set(notes), 'a'),
    { name: 'b.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') },
  ]);
  await expect(list(page)).toHaveCount(3);
  await expect(page.locator('[data-report] section')).toHaveText([
    /3 new notes/u,
    /cannot be read/u,
  ]);
  await expect(list(page).locator('a').first()).toHaveAttribute('href', '11.html');

  await page.locator('[data-find]').fill('pays');
  await expect(list(page)).toHaveCount(1);
  await page.locator('[data-find]').fill('');
  await page.locator('[data-filter=tag]').selectOption('money');
  await expect(list(page)).toHaveText([/Who pays\?/u]);
  await page.locator('[data-filter=tag]').selectOption('');
  await page.locator('[data-filter=paragraph]').selectOption('14');
  await expect(list(page)).toHaveText([/الوصول/u]);
  await page.locator('[data-filter=paragraph]').selectOption('');

  await list(page).nth(1).getByRole('button', { name: 'Edit' }).click();
  await write(page, 'Who pays, and when?');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list(page).nth(1)).toContainText('Who pays, and when?');
  await expect(list(page).nth(1).getByRole('button', { name: 'Edit' })).toBeFocused();
  await list(page).first().getByRole('button', { name: 'Delete' }).click();
  await expect(list(page)).toHaveCount(2);
  await page.locator('[data-undo]').click();
  await expect(list(page)).toHaveCount(3);

  await expect(page.locator('[data-facts]')).toContainText('not been saved to a file yet');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-form=html]').click(),
  ]);
  await expect(page.locator('[data-facts]')).toContainText('Last saved to a file');
  const text = readFileSync(await download.path(), 'utf8');
  const taken = await importNotes(text, { now, wordsIn: () => Promise.resolve(new Map()) });
  expect(taken.state === 'read' && taken.sets[0]?.notes.length).toBe(3);
  for (const form of ['jsonld', 'markdown', 'csv']) {
    await Promise.all([page.waitForEvent('download'), page.locator(`[data-form=${form}]`).click()]);
  }
  const before = await list(page).allTextContents();
  for (let left = 3; left > 0; left -= 1) {
    await list(page).first().getByRole('button', { name: 'Delete' }).click();
    await expect(list(page)).toHaveCount(left - 1);
  }
  // A file of a later version: what is understood comes in, and that is said.
  const later = Buffer.from(text.replace('compact-notes/1', 'compact-notes/2'));
  await bring.setInputFiles([{ name: 'later.html', mimeType: 'text/html', buffer: later }]);
  await expect(list(page)).toHaveCount(3);
  await expect(page.locator('[data-report]')).toContainText('a newer version of this site');
  // The search of the site finds own notes, apart from the text.
  await page.goto(`${site.url}en/search.html?q=pays`);
  const own = page.locator('section, div').filter({ hasText: 'My notes' }).locator('.results > li');
  await expect(own.filter({ hasText: 'Who pays, and when?' }).first()).toBeVisible();
  await page.goto(`${site.url}en/mine.html`);
  await expect(list(page)).toHaveCount(3);
  const buffer = Buffer.from(text);
  await bring.setInputFiles([{ name: 'backup.html', mimeType: 'text/html', buffer }]);
  await expect(list(page)).toHaveCount(3);
  expect(await list(page).allTextContents()).toEqual(before);
  await bring.setInputFiles([{ name: 'backup.html', mimeType: 'text/html', buffer }]);
  await expect(page.locator('[data-report]')).toContainText('3 were here already');
  expect(wrong).toEqual([]);
});

test('a layer in a link: cut it opens nothing, whole it stands beside the text, read-only, removable', async ({
  page,
  site,
}) => {
  const layer = set(
    [note('Look at the deadline', '11'), note('And here', '11c', 1)],
    'Week 3',
    'Ms. Li',
  );
  const fragment = await layerFragment(layer);
  await page.goto(`${site.url}ar/mine.html${fragment.slice(0, -9)}`);
  await expect(output(page)).toContainText('الرابط غير مكتمل');
  await expect(page.locator('[data-sets] li')).toHaveCount(0);
  await page.goto(`${site.url}en/mine.html${fragment}`);
  await expect(output(page)).toContainText('“Week 3” is here');
  expect(page.url()).not.toContain('#');
  await expect(page.locator('[data-sets] li')).toContainText('Read this first');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto(`${site.url}zh/11.html`);
  await expect(entries(page, '11c').locator('summary')).toContainText('Week 3');
  await entries(page, '11c').locator('summary').click();
  await expect(entries(page, '11c').locator('button')).toHaveCount(0);
  await page.locator('.layers > summary').click();
  await page.getByLabel('Week 3').uncheck();
  await expect(entries(page, '11c')).toHaveCount(0);

  await page.goto(`${site.url}en/mine.html`);
  // Thirty students hand in: all at once, side by side under each unit, by name.
  const work = Array.from({ length: 30 }, (_, at) =>
    file(set([note(`Answer ${at}`, '11c', at)], 'Week 3', `Student ${at}`), `${at}`),
  );
  await page.locator('[data-bring]').setInputFiles(work);
  await expect(page.locator('[data-sets] > li')).toHaveCount(31);
  const unit = page.locator('[data-class] details').filter({ hasText: '11' }).last();
  await expect(unit.locator('article h4')).toHaveCount(31);
  await page.locator('[data-sets] > li').first().getByRole('button').click();
  await expect(page.locator('[data-sets] > li')).toHaveCount(30);
  await page.locator('[data-undo]').click();
  await expect(page.locator('[data-sets] > li')).toHaveCount(31);
});

test('handed out as a link that says how long it is, and as a file; the reminder after ten notes comes once', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}en/mine.html`);
  const notes = Array.from({ length: 10 }, (_, at) => note(`Note ${at} on access`, '11a', at));
  await page.locator('[data-bring]').setInputFiles([file(set(notes), 'ten')]);
  await expect(list(page)).toHaveCount(10);
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-handed]')).toContainText('Give it a name first');
  await page.locator('[data-hand=name]').fill('Week 4');
  await page.locator('[data-hand=author]').fill('Ms. Li');
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-handed]')).toContainText('messengers carry it');
  const link = await page.locator('[data-link] input').inputValue();
  // A browser that refuses to copy, and one that cannot pack a link.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.locator('[data-link] button').click();
  await expect(page.locator('[data-handed]')).toContainText('copy it yourself');
  await page.evaluate(() => Reflect.deleteProperty(window, 'CompressionStream'));
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-handed]')).toContainText('could not make the link');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-make-file]').click(),
  ]);
  expect(download.suggestedFilename()).toBe('Ms. Li - Week 4.html');

  await page.goto(`${site.url}en/11.html`);
  await entries(page, '11a').first().locator('summary').click();
  const edit = entries(page, '11a').first().getByRole('button', { name: 'Edit' });
  await edit.click();
  await desk(page).locator('header button').click();
  await expect(page.locator('.pen-bar output')).toContainText('ten notes');
  await page.locator('.pen-bar').getByRole('button', { name: 'Close' }).click();
  await entries(page, '11a').first().locator('summary').click();
  await edit.click();
  await desk(page).locator('header button').click();
  await expect(desk(page)).toHaveCount(0);
  await expect(page.locator('.pen-bar output')).toBeHidden();

  await page.goto(link);
  await expect(output(page)).toContainText('“Week 4” is here');
  // Handed out again with fewer notes, it takes the place of what it was.
  await page.locator('[data-find]').fill('Note 3');
  await expect(list(page)).toHaveCount(1);
  await page.locator('[data-hand=name]').fill('Week 4');
  await page.locator('[data-hand=author]').fill('Ms. Li');
  await page.locator('[data-make-link]').click();
  await expect(page.locator('[data-handed]')).toContainText('messengers carry it');
  await page.goto(await page.locator('[data-link] input').inputValue());
  await expect(page.locator('[data-sets] > li')).toHaveCount(1);
  await expect(page.locator('[data-sets] > li')).toContainText('1 note');
});

test('a layer that cannot be kept stays in the address', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
  });
  const fragment = await layerFragment(set([note('Look here', '11')], 'Week 5'));
  await page.goto(`${site.url}en/mine.html${fragment}`);
  await expect(output(page)).toContainText('no room left');
  expect(page.url()).toContain(fragment);
});
