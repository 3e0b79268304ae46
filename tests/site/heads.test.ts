/**
 * Heads: what lists of results and previews show of a page. No page had a description or a preview.
 * That titles are unique is held in structure.test.ts; the metadata for citing is another matter.
 */

import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readPlace } from '../../src/places/pages.ts';
import { siteAddress } from '../../src/places/site.ts';
import { twinOf } from '../../src/places/twins.ts';
import {
  assertNone,
  complaints,
  files,
  isNotFoundPage,
  type PageDocument,
  pageFiles,
  read,
} from './dist.ts';

const heads = new Map<string, PageDocument>();

/** The head alone: a page is parsed ten times as fast without its body. */
function headOf(file: string): PageDocument {
  const html = read(file);
  const head = heads.get(file) ?? parseHTML(html.slice(0, html.indexOf('</head>'))).document;
  heads.set(file, head);
  return head;
}

const contentOf = (file: string, selector: string): string =>
  headOf(file).querySelector(selector)?.getAttribute('content') ?? '';

const languageOf = (file: string): string => headOf(file).documentElement.lang;

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
};

test('every page has a description of its own, in its language, of a length that is shown whole', () => {
  const seen = new Map<string, string>();
  const found = complaints(pageFiles, function* (file) {
    const text = contentOf(file, 'meta[name=description]');
    const { length } = [...text];
    if (length < 50 || length > 300) yield `${length} characters: ${text}`;
    const script = scripts[languageOf(file).slice(0, 2)] ?? /\p{Script=Latin}/u;
    if (!script.test(text)) yield `not in its language: ${text}`;
    if (/\s{2}|[.。]\s*[.。]|\.\s*:/u.test(text)) yield `put together badly: ${text}`;
    // The page for a missing address stands in the language folder and at the root.
    if (isNotFoundPage(file)) return;
    if (seen.has(text)) yield `also the description of ${seen.get(text)}: ${text}`;
    seen.set(text, file);
  });
  assertNone(found);
});

/** Given when the site was built, and when these tests are run on it. */
const site = siteAddress(process.env['SITE_URL']);

test('a preview says the same as the page, and shows a picture where the address of the site is known', () => {
  const found = complaints(pageFiles, function* (file) {
    const same = {
      'og:title': headOf(file).title,
      'og:description': contentOf(file, 'meta[name=description]'),
    };
    for (const [name, text] of Object.entries(same))
      if (contentOf(file, `meta[property="${name}"]`) !== text) yield `${name} is not “${text}”`;
    if (contentOf(file, 'meta[property="og:type"]') !== 'article') yield 'no og:type';
    const locale = contentOf(file, 'meta[property="og:locale"]');
    const lang = languageOf(file);
    if (!/^[a-z]{2}_[A-Z]{2}$/u.test(locale) || !lang.startsWith(locale.slice(0, 2)))
      yield `og:locale is “${locale}” and the page “${lang}”`;
    const picture = contentOf(file, 'meta[property="og:image"]');
    if (!site || isNotFoundPage(file)) {
      if (picture) yield 'a picture that nobody can reach';
      return;
    }
    if (picture !== new URL('preview.png', site).href) yield `picture ${picture}`;
    if (contentOf(file, 'meta[property="og:image:width"]') !== '1200') yield 'no width';
    if (contentOf(file, 'meta[property="og:image:height"]') !== '630') yield 'no height';
    if (!contentOf(file, 'meta[property="og:image:alt"]')) yield 'nothing in place of the picture';
    if (contentOf(file, 'meta[name="twitter:card"]') !== 'summary_large_image') yield 'no card';
  });
  assertNone(found);
});

/** Tools, and what is shown inside other pages: they have no words of their own to read as text. */
const wordless = /^(?:copy|mine|search|packet|downloads|embed|offline)$/u;

test('every page that has words names its twin in Markdown, which is there', () => {
  const known = new Set(files);
  const found = complaints(pageFiles, function* (file) {
    const href = headOf(file).querySelector('link[type="text/markdown"]')?.getAttribute('href');
    const place = readPlace(`/${file}`);
    const twin = twinOf(`/${file}`)?.slice(1);
    if (twin === undefined) {
      if (href) yield `names ${href}, and has none`;
      // The page for a missing address is no paragraph 404, whatever its name says.
      else if (place && place.name !== '404' && !wordless.test(place.kind))
        yield 'has no twin: src/places/twins.ts';
      return;
    }
    const named = href && new URL(href, `https://example.org/${file}`).pathname.slice(1);
    if (named !== twin) yield `names ${href}, not ${twin}`;
    else if (!known.has(twin)) yield `${twin} is not there`;
  });
  assertNone(found);
});
