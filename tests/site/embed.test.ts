/** Pages for frames of others: one for every unit in every language, small, whole in themselves, the words to the letter. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages as facts, isLanguage } from '../../src/model/languages.ts';
import { plainWords } from '../../src/model/segments.ts';
import { standingOf } from '../../src/model/standing.ts';
import { embedSnippet } from '../../src/places/embed.ts';
import { contentFolder, published, stringsOf } from '../reading.ts';
import {
  assertNone,
  complaints,
  documentOf,
  embedFiles,
  languageOf,
  languages,
  read,
  unitsOf,
} from './dist.ts';

const { corpus } = published('zh');
const unitOf = (file: string): string => /embed-(.*)\.html$/u.exec(file)?.[1] ?? '';

test('every unit has one in every language', () => {
  const wanted = languages.flatMap((language) =>
    [...corpus.units.keys()].map((id) => `${language}/embed-${id}.html`),
  );
  assert.deepEqual([...embedFiles], wanted.sort());
});

test('each is at most 15 KB and asks for nothing else', () => {
  const found = complaints(embedFiles, function* (file) {
    const html = read(file);
    if (Buffer.byteLength(html) > 15 * 1024) yield `${Buffer.byteLength(html)} bytes`;
    if (/<(?:script|img|iframe|link rel="stylesheet")/u.test(html))
      yield 'it needs more than itself';
    if (/frame-ancestors/u.test(html)) yield 'it forbids frames';
  });
  assertNone(found);
});

test('language, direction, both themes, credit, link, what the words are; search engines pass it over', () => {
  const found = complaints(embedFiles, function* (file) {
    const language = languageOf(file);
    if (!isLanguage(language)) return;
    const document = documentOf(file);
    const { lang, dir } = document.documentElement;
    if (lang !== facts[language].tag || dir !== facts[language].dir) yield `${lang} ${dir}`;
    if (!/light-dark\(/u.test(document.querySelector('style')?.textContent ?? ''))
      yield 'no colours of night';
    if (document.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex')
      yield 'it is indexed';
    if (document.querySelector('base')?.getAttribute('target') !== '_blank')
      yield 'links stay in the frame';
    const unit = corpus.units.get(unitOf(file));
    const link = document.querySelector('footer a');
    const fragment = unit?.kind === 'paragraph' ? '' : `#${unit?.id}`;
    if (link?.getAttribute('href') !== `${unit?.paragraph}.html${fragment}`)
      yield `credit leads to ${link?.getAttribute('href')}`;
    const { citeStudy, siteName } = strings.get(language) ?? {};
    const credit = link?.textContent ?? '';
    if (!credit.includes('A/RES/79/1')) yield `no symbol in “${credit}”`;
    const standing = standingOf(corpus, language, unit ? [unit.paragraph] : []);
    if (credit.includes(citeStudy ?? '') !== (standing === 'study'))
      yield `standing in “${credit}”`;
    if (!document.querySelector('footer')?.textContent?.includes(siteName ?? '')) yield 'no name';
  });
  assertNone(found);
});

const strings = new Map(
  corpus.languages.map((language) => [language, stringsOf(contentFolder, language)]),
);

test('the words are those of the text', () => {
  const found = complaints(embedFiles, function* (file) {
    const language = languageOf(file);
    if (!isLanguage(language)) return;
    const units = unitsOf(file);
    if (units[0]?.id !== unitOf(file)) yield `it begins with ${units[0]?.id}`;
    for (const { id, text } of units)
      if (text !== plainWords(corpus.words[language].get(id) ?? [])) yield `${id}: ${text}`;
  });
  assertNone(found);
});

test('what others put into their page is safe in it', () => {
  const snippet = embedSnippet('https://example.org/en/embed-11a.html?a=1&b="', 'A “B" <c>');
  assert.match(
    snippet,
    /^<iframe src="[^"<>]*&amp;b=&quot;" title="A “B&quot; &lt;c>" [^<>]*><\/iframe>$/u,
  );
});
