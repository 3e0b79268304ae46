/** What a reader with a screen reader, and a search engine, find on every page. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertNone,
  complaints,
  documentOf,
  isNotFoundPage,
  languageOf,
  languages,
  pageFiles,
} from '../dist.ts';

test('the site has pages', () => {
  assert.ok(languages.includes('zh'));
  // 74 paragraphs, and the pages that lead to them.
  for (const language of languages) {
    const count = pageFiles.filter((file) => languageOf(file) === language).length;
    assert.ok(count > 120, `${language} has ${count} pages`);
  }
});

test('every language has the same pages', () => {
  const pagesOf = (language: string): string[] =>
    pageFiles.filter((file) => languageOf(file) === language).map((file) => file.slice(3));
  for (const language of languages) assert.deepEqual(pagesOf(language), pagesOf('zh'), language);
});

test('every page says its language and direction', () => {
  const found = complaints(pageFiles, function* (file) {
    const html = documentOf(file).documentElement;
    const lang = html.getAttribute('lang') ?? '';
    const language = languageOf(file);
    if (lang === '' || (language !== '' && new Intl.Locale(lang).language !== language))
      yield `lang is “${lang}”`;
    const dir = new Intl.Locale(lang || 'en').language === 'ar' ? 'rtl' : 'ltr';
    if (html.getAttribute('dir') !== dir) yield `dir is “${html.getAttribute('dir')}”`;
  });
  assertNone(found);
});

test('every page has one h1, and headings without jumps', () => {
  const found = complaints(pageFiles, function* (file) {
    const headings = [...documentOf(file).querySelectorAll('h1,h2,h3,h4,h5,h6')];
    const count = headings.filter((one) => one.tagName === 'H1').length;
    if (count !== 1) yield `${count} h1`;
    let before = 0;
    for (const heading of headings) {
      const level = Number(heading.tagName[1]);
      const words = heading.textContent?.trim().replace(/\s+/gu, ' ') ?? '';
      if (words === '') yield `an empty h${level}`;
      if (level > before + 1) yield `h${level} “${words}” after h${before}`;
      before = level;
    }
  });
  assertNone(found);
});

test('titles are unique in their language', () => {
  const seen = new Map<string, string>();
  const found = complaints(pageFiles, function* (file) {
    const title = documentOf(file).title.trim();
    const key = `${documentOf(file).documentElement.getAttribute('lang')} ${title}`;
    // The page for a missing address stands in the language folder and at the root.
    if (isNotFoundPage(file)) return;
    if (title === '') yield 'no title';
    if (seen.has(key)) yield `“${title}” is also the title of ${seen.get(key)}`;
    seen.set(key, file);
  });
  assertNone(found);
});

test('every page has one main, and a link to it before all other links that come first', () => {
  const found = complaints(pageFiles, function* (file) {
    const document = documentOf(file);
    const main = [...document.querySelectorAll('main')];
    if (main.length !== 1) yield `${main.length} main`;
    const first = document.querySelector('body a[href]');
    if (first?.closest('main')) return;
    if (first?.getAttribute('href') !== `#${main[0]?.id}`)
      yield 'the first link does not lead to main';
  });
  assertNone(found);
});

test('what the Tab key passes over has an equal link that it reaches', () => {
  const wrong = pageFiles.flatMap((file) => {
    const document = documentOf(file);
    const reached = new Set(
      [...document.querySelectorAll('a[href]:not([tabindex])')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    return [...document.querySelectorAll('[tabindex="-1"]')]
      .filter((link) => !reached.has(link.getAttribute('href')))
      .map((link) => `${file}: ${link.getAttribute('href')}`);
  });
  assert.deepEqual(wrong, []);
});
