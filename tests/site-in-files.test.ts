/**
 * The files of a site whose address is known when it is built: they say it in full, below its folder,
 * and every address in them is that of a page or a file that there is. One language and the files of
 * all stand for the rest; the pages, and the archives, are those of tests/site.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { twinsIn } from '../src/editions/markdown/twins.ts';
import { type Edition, editionsOf } from '../src/editions/table.ts';
import { folderUrl, pdfUrl, sitemapUrl, sumsUrl } from '../src/places/files.ts';
import { pathOf, singlePages } from '../src/places/pages.ts';
import { material, placed } from './editions.ts';

const { site = '' } = placed;
const { languages } = placed.corpus;

/** The paths of all pages and files, as far as they follow from the content. */
const known = new Set([
  '/index.html',
  ...editionsOf(material).map(({ path }) => path),
  ...languages.flatMap((language) => [
    ...twinsIn(material, language).map(({ path }) => path.replace(/\.md$/u, '.html')),
    ...singlePages.map((name) => pathOf(language, name)),
    folderUrl(language),
    pdfUrl(language),
  ]),
  ...[folderUrl('all'), sitemapUrl, sumsUrl],
]);

const written = editionsOf(placed)
  .filter(({ language }) => language === 'fr' || language === undefined)
  .map((edition) => ({ ...edition, text: textIn(edition) }));

/** What a file says; of one that is packed what all its parts say; a picture says nothing. */
function textIn({ type, write }: Edition): string {
  const content = write();
  if (typeof content === 'string') return content;
  if (type.startsWith('image/')) return '';
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n');
}

test('every address of the site leads to a page or a file that there is', () => {
  const broken: string[] = [];
  let count = 0;
  for (const { path, text } of written)
    for (const [address] of text.matchAll(/https?:\/\/example\.org[^\s"'<>()\\,;&]*/gu)) {
      count += 1;
      const to = URL.parse(address.replace(/[.。⁩]+$/u, ''));
      const below = to?.href.startsWith(site) ? `/${to.href.slice(site.length)}` : undefined;
      const file = decodeURI(below?.replace(/[?#].*$/u, '') ?? '').replace(/\/$/u, '/index.html');
      if (!known.has(file)) broken.push(`${path}: ${address}`);
    }
  assert.deepEqual(broken.slice(0, 20), []);
  assert.ok(count > 20_000, String(count));
});

/** Where a form has links, and that all of them are in full; manifests and pages for frames stay relative. */
const links: Readonly<Record<string, RegExp>> = {
  markdown: /\]\(<?([^)>\s]*)/gu,
  llms: /\]\(<?([^)>\s]*)/gu,
  json: /"(?:page|url|site)": "([^"]*)"/gu,
  'unit-json': /"(?:page|url|site)": "([^"]*)"/gu,
  annotations: /"(?:source|via)": "([^"]*)"/gu,
  feed: /\shref="([^"]*)"/gu,
  robots: /^Sitemap: (.*)$/gmu,
};

for (const [name, pattern] of Object.entries(links))
  test(`${name}: no link is left without the address`, () => {
    const own = written.filter((one) => one.name === name);
    const found = own.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([, link = '']) => `${path}: ${link}`),
    );
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter((one) => !/: https?:\/\//u.test(one)),
      [],
    );
  });

test('a page for frames names the page that it is of; what others paste leads there', () => {
  const embed = written.find(({ path }) => path === '/fr/embed-11a.html')?.text ?? '';
  assert.ok(embed.includes(`<link rel="canonical" href="${site}fr/11.html#11a">`));
});

test('without an address nothing names one', () => {
  const none = editionsOf(material).filter(({ path }) =>
    /^\/fr\/(?:11\.md|compact\.json|layer-[a-z-]+\.(?:jsonld|xml)|units\.csv)$|^\/robots/u.test(
      path,
    ),
  );
  assert.ok(none.length > 6);
  for (const { path, write } of none) assert.ok(!String(write()).includes(site), path);
});
