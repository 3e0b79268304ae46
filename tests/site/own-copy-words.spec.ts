/** A reader's own copy: wrong texts, parts, and what the page does before it is asked for one. */

import axe from 'axe-core';
import { zipOf } from '../made-docx.ts';
import { annexHeadings, annexOf, resolutionDocx, webText } from '../made-resolution.ts';
import { expect, test, watch } from './browse.ts';
import { files, read } from './dist.ts';
import { choose, english, open, paste, rows, said, strings } from './own-copy-page.ts';

const other = annexHeadings.en.map((title) =>
  title.replace('Global Digital Compact', 'Declaration'),
) as [string, string, string];
const recipe = Array.from(
  { length: 30 },
  (_, at) => `${at + 1}. Take the flour of ${at} and stir it with the dough.`,
);
const bomb = zipOf({
  'word/document.xml': `<w:document>${'<w:p/>'.repeat(12_000_000)}</w:document>`,
});
const wrongTexts: readonly [string, string | Buffer, string][] = [
  ['nothing', ' ', english.ownEmpty],
  ['too few words', '11. Data', english.ownNoLanguage],
  [
    'no numbers',
    'The words of the text and of all the rest, to be read with care.',
    english.ownNothing,
  ],
  ['another text', recipe.join('\n'), english.ownNotCompact],
  [
    'another resolution',
    resolutionDocx('en', { counted: true, headings: other }),
    english.ownNoAnnex,
  ],
  ['a PDF', Buffer.from('%PDF-1.7 …'), english.ownKind],
  ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), english.ownLocked],
  ['a file cut off', resolutionDocx('en', { counted: true }).subarray(0, 3000), english.ownDamaged],
  ['no words in a .docx', zipOf({ 'word/document.xml': '<w:document><open>' }), english.ownKind],
  ['an archive that unpacks to far more', bomb, english.ownDamaged],
];

test('a wrong text is refused in words, and what was pasted stays', async ({ page, site }) => {
  await open(page, site.url, 'en');
  for (const [name, given, sentence] of wrongTexts) {
    if (typeof given === 'string') await paste(page, given);
    else await choose(page, 'given.docx', given);
    await expect(said(page), name).toHaveText(sentence);
    if (typeof given === 'string') await expect(page.locator('#own-text')).toHaveValue(given);
    await expect(rows(page)).toHaveCount(0);
  }
  await choose(page, 'large.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a '));
  await expect(said(page)).toContainText('20 MB');
  await page.locator('[data-language]').selectOption('fr');
  await paste(page, webText('en'));
  await expect(said(page)).toContainText('English');
  await expect(page.locator('[data-copies] a')).toHaveCount(0);
});

/** Lines of some paragraphs of our words, with their labels. */
function part(from: string, to: string): string {
  const { pieces } = annexOf('en');
  const at = (label: string): number => pieces.findIndex((piece) => piece.label === label);
  return pieces
    .slice(at(from), at(to))
    .map(({ label, text }) => `${label} ${text}`)
    .join('\n');
}

test('a part is enough, the rest is named; a second part joins it, and Undo takes it off again', async ({
  page,
  site,
}) => {
  await open(page, site.url, 'en');
  await paste(page, part('11.', '13.').replace(/^\(c\).*$/mu, ''));
  const gap = rows(page).filter({ hasText: english.ownNotFoundAfter.split('{')[0] ?? '' });
  await expect(
    gap.filter({ has: page.getByRole('rowheader', { name: 'Paragraph 11 (c)' }) }),
  ).toContainText('Paragraph 11 (b)');
  const line = page.locator('[data-copies] .meta');
  const first = await line.textContent();
  await paste(page, part('20.', '22.'));
  await expect(line).not.toHaveText(first ?? '');
  await page.locator('[data-undo]').click();
  await expect(line).toHaveText(first ?? '');
  await page.goto(`${site.url}en/parallel-11.html?with=own-en`);
  await expect(page.locator('[data-variant="11a"]')).not.toContainText(english.ownGap);
  await expect(page.locator('[data-variant="11c"]')).toContainText(english.ownGap);
  await page.goto(`${site.url}en/20.html?with=own-en`);
  await expect(page.locator('.leaf > .alt')).toHaveText(english.ownGap);
});

test('words under a wrong number are not shown under it, and are named', async ({ page, site }) => {
  await open(page, site.url, 'en');
  const lines = part('11.', '13.').split('\n');
  const twelve = lines.findIndex((one) => one.startsWith('12.'));
  await paste(page, [...lines.slice(0, twelve), lines[twelve]?.replace('12.', '13.')].join('\n'));
  await expect(page.locator('[data-result] li')).toContainText('Paragraph 13');
  await expect(page.locator('[data-result] li')).toContainText('Paragraph 12');
});

test('markup in a text is words', async ({ page, site }) => {
  const wrong = watch(page);
  await open(page, site.url, 'en');
  const bad = '<img src=x onerror=alert(1)><b>&amp;</b>';
  await paste(page, part('11.', '13.').replace('(a) ', `(a) ${bad} `));
  const cell = rows(page).filter({
    has: page.getByRole('rowheader', { name: 'Paragraph 11 (a)' }),
  });
  await expect(cell).toContainText(bad);
  await page.goto(`${site.url}en/11.html?with=own-en`);
  await expect(page.locator('[data-unit="11a"] > .alt')).toContainText(bad);
  await expect(page.locator('.alt :is(img, b)')).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('a link to a copy that is not here says so and leaves the page whole', async ({
  page,
  site,
}) => {
  const wrong = watch(page);
  await page.goto(`${site.url}en/11.html?with=own-fr`);
  await expect(page.locator('.acts > output')).toHaveText(
    english.ownAbsent.replace('{language}', 'French'),
  );
  await expect(page.locator('.alt')).toHaveCount(0);
  await page.goto(`${site.url}ar/parallel-11.html?with=own-zh`);
  await expect(page.locator('[data-parallel-choice] output')).toContainText(
    strings('ar').ownAbsent.split('{')[0] ?? '',
  );
  await expect(page.locator('[data-variant="11a"]')).toHaveAttribute('lang', 'zh-Hans');
  expect(wrong).toEqual([]);
});

test('nothing of it is loaded before it is asked for, and nothing is sent', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const own = (): string[] => asked.filter((one) => /own-(?:copy|words)/u.test(one));
  await page.goto(`${site.url}en/11.html`);
  await page.goto(`${site.url}en/parallel-11.html`);
  await page.goto(`${site.url}en/status.html`);
  expect(own()).toEqual([]);
  await open(page, site.url, 'en');
  await paste(page, webText('en'));
  await expect(rows(page)).toHaveCount(174);
  await page.goto(`${site.url}en/11.html?with=own-en`);
  await expect(page.locator('[data-unit="11a"] > .alt')).toBeVisible();
  expect(own()).toHaveLength(2);
  expect(asked.filter((one) => !one.startsWith(`GET ${site.url}`))).toEqual([]);
  const loaders = files.filter(
    (file) => file.endsWith('.html') && read(file).includes('own-copy.js'),
  );
  expect(loaders).toHaveLength(6);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing and nothing is wider than 320 px, ${colorScheme}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    for (const language of ['en', 'ar', 'ru']) {
      await open(page, site.url, language);
      await paste(page, part('11.', '13.'));
      await expect(rows(page)).toHaveCount(174);
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => window.axe?.run(document, {}));
      expect(found?.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, language).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
}

test('without a script the page says what it needs', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}en/copy.html`);
  const words = page.locator('noscript .warn');
  await expect(words).toBeVisible();
  await expect(words).toHaveText(english.ownNoScript);
  await expect(page.locator('[data-own-copy]')).toBeHidden();
  await context.close();
});
