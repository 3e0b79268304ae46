/** The book in six languages: held against a checker that is not ours, and read back. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { parseHTML } from 'linkedom';
import { epubOf } from '../src/editions/epub/epub.ts';
import { type Language, languageCodes, languages } from '../src/model/languages.ts';
import { noteAnchor } from '../src/model/note.ts';
import { plainWords } from '../src/model/segments.ts';
import { standingOf } from '../src/model/standing.ts';
import { zipParts } from '../src/resolution/zip.ts';
import { materialOfContent } from './editions.ts';

const material = materialOfContent();
const { corpus } = material;
const books = new Map(languageCodes.map((language) => [language, epubOf(material, language)]));
const bookIn = (language: Language): Uint8Array => books.get(language) ?? new Uint8Array();
const chapters = corpus.sections.filter(({ kind }) => kind === 'chapter').map(({ id }) => id);

async function pagesOf(book: Uint8Array, names: readonly string[]) {
  const files = names.map((name) => `book/${name}`);
  const parts = await zipParts(book, files);
  return files.flatMap((file) => {
    const bytes = parts.get(file);
    return bytes ? [parseHTML(new TextDecoder().decode(bytes)).document] : [];
  });
}

const textOf = (book: Uint8Array) =>
  pagesOf(
    book,
    chapters.map((id) => `text-${id}.xhtml`),
  );

describe('the book', () => {
  // One of each script and direction: they are made by the same program.
  for (const language of ['zh', 'ru', 'ar'] as const) {
    test(`has no error and no warning in ${language}`, async () => {
      const { messages } = await EpubCheck.validate(bookIn(language));
      assert.deepEqual(messages, []);
    });
  }

  for (const language of languageCodes) {
    test(`gives every unit back in ${language}, word for word and in order`, async () => {
      const units = (await textOf(bookIn(language))).flatMap((page) => [
        ...page.querySelectorAll('[data-unit]'),
      ]);
      const expected = [...corpus.units.keys()];
      assert.deepEqual(units.map((unit) => unit.id).sort(), expected.sort());
      const numbers = units.flatMap(({ id }) => (/^\d+$/u.test(id) ? [Number(id)] : []));
      assert.deepEqual(
        numbers,
        corpus.paragraphs.map(({ number }) => number),
      );
      for (const unit of units) {
        const words = unit.querySelector(':scope > .txt');
        for (const marker of words?.querySelectorAll('sup') ?? []) marker.remove();
        const segments = corpus.words[language].get(unit.id) ?? [];
        assert.equal(words?.textContent, plainWords(segments), unit.id);
      }
    });
  }

  test('takes at most 600 KB in any language', (t) => {
    for (const [language, { length }] of books) {
      t.diagnostic(`bytes of the book in ${language}: ${length}`);
      assert.ok(length <= 600_000, `${language}: ${length}`);
    }
  });

  test('is the same bytes when it is made again', () => {
    assert.ok(Buffer.from(epubOf(material, 'ar')).equals(bookIn('ar')));
  });

  test('says its language, its direction, what its words are, version and licence', async () => {
    for (const language of languageCodes) {
      const { tag, dir } = languages[language];
      const parts = await zipParts(bookIn(language), ['book/book.opf', 'book/about.xhtml']);
      const [opf = '', about = ''] = [...parts.values()].map((part) =>
        new TextDecoder().decode(part),
      );
      assert.ok(opf.includes(`<dc:language>${tag}</dc:language>`), language);
      assert.ok(opf.includes(`page-progression-direction="${dir}"`), language);
      assert.match(opf, /accessModeSufficient">textual/u);
      const strings = material.strings.get(language);
      const standing = standingOf(material.corpus, language);
      assert.equal(about.includes(strings?.bookSource ?? '?'), standing === 'source');
      assert.equal(about.includes(strings?.studyNotice ?? '?'), standing === 'study');
      for (const said of ['1.2.3', strings?.licence ?? '?']) assert.ok(about.includes(said), said);
    }
  });
});

describe('in the book', () => {
  test('footnotes open where they are called, and lead back', async () => {
    const pages = await textOf(bookIn('en'));
    const calls = pages.flatMap((page) => [...page.querySelectorAll('a[epub\\:type="noteref"]')]);
    assert.deepEqual(
      calls.map((call) => call.getAttribute('href')),
      ['#n1', '#n2', '#n3', '#n4', '#n5', '#n6'],
    );
    for (const call of calls) {
      const note = call.ownerDocument.getElementById(call.getAttribute('href')?.slice(1) ?? '');
      assert.equal(note?.getAttribute('epub:type'), 'footnote');
      assert.equal(note?.querySelector('a')?.getAttribute('href'), `#${call.id}`);
    }
  });

  test('every note stands once, led to from its paragraph and leading back', async () => {
    const names = corpus.layers.flatMap(({ id }) => chapters.map((of) => `${id}-${of}.xhtml`));
    const notes = (await pagesOf(bookIn('fr'), names)).flatMap((page) => [
      ...page.querySelectorAll('.note'),
    ]);
    const anchors = corpus.notes.fr.map(({ id }) => noteAnchor(id));
    assert.deepEqual(notes.map(({ id }) => id).sort(), anchors.sort());
    const ways = (await textOf(bookIn('fr'))).flatMap((page) => [
      ...page.querySelectorAll('.ways a'),
    ]);
    const led = new Set(ways.map((way) => way.getAttribute('href')?.split('#')[1]));
    for (const section of notes.flatMap((note) => note.closest('section[id]') ?? [])) {
      assert.ok(led.has(section.id), section.id);
      assert.match(section.querySelector('h2 a')?.getAttribute('href') ?? '', /^text-.*#\d+$/u);
    }
  });

  test('what the book has not leads to the site where its address is known, and else nowhere', async () => {
    const [plain] = await pagesOf(bookIn('en'), ['guide-objective-1.xhtml']);
    assert.equal(plain?.querySelector('a[href^="/"],a[href$=".html"]'), null);
    const book = epubOf({ ...material, site: 'https://example.org/compact/' }, 'en');
    const [led] = await pagesOf(book, ['text-objective-1.xhtml']);
    assert.ok(led?.querySelector('a[href="https://example.org/compact/en/sdg-9.html"]'));
  });
});
