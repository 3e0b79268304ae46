/** Notes in the built pages: after their words, tied to them, with what they rest on. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import {
  assertNone,
  complaints,
  documentOf,
  files,
  isParagraphPage,
  languageOf,
  languages,
  pageFiles,
  read,
} from './dist.ts';

const paragraphPages = pageFiles.filter(isParagraphPage);
const layerPages = pageFiles.filter((file) => /\/layer-/u.test(file));

test('a note follows its words, and each leads to the other', (context) => {
  let notes = 0;
  const found = complaints(paragraphPages, function* (file) {
    const document = documentOf(file);
    for (const note of document.querySelectorAll('[role=note]')) {
      notes += 1;
      const links = [...document.querySelectorAll(`a.nn[href="#${note.id}"]`)];
      const number = note.querySelector('.nh')?.textContent?.trim().split(' ')[0];
      const back = note.querySelector('.nh a[href^="#w"]');
      if (!back) {
        if (links.length > 0) yield `${note.id} has a number in the words, and no words`;
        continue;
      }
      const words = document.querySelector(`[id="${back.getAttribute('href')?.slice(1)}"]`);
      const [link] = links;
      if (!words || !link || links.length > 1) yield `${note.id} has ${links.length} numbers`;
      else if (link.getAttribute('data-n') !== number || link.textContent !== '')
        yield `${note.id}: the number in the words is not ${number}`;
      const unit = note.parentElement?.parentElement;
      if (words?.closest('[data-unit]') !== unit)
        yield `${note.id} is not in the unit of its words`;
      // The class says which letters are marked; together they are the words that it quotes.
      const marked = [...document.querySelectorAll(`.w.${words?.id}`)]
        .map((one) => one.textContent)
        .join('');
      const quote = note.querySelector('.nh q')?.textContent ?? '';
      const letters = (text: string): string => text.replace(/\d/gu, '');
      if (letters(marked) !== letters(quote))
        yield `${note.id} marks “${marked}”, quotes “${quote}”`;
    }
  });
  context.diagnostic(`notes on paragraph pages: ${notes}`);
  assertNone(found);
  assert.ok(notes > 900);
});

test('every note shows its layer, author, day, licence and sources, and what it is not', () => {
  const found = complaints([...paragraphPages, ...layerPages], function* (file) {
    for (const note of documentOf(file).querySelectorAll('[role=note],[data-note]')) {
      const by = note.querySelector('.by');
      if (!by?.querySelector('li')) yield `${note.id} has no source`;
      if (!/CC BY 4\.0/u.test(by?.textContent ?? '')) yield `${note.id} has no licence`;
      if (!/20\d\d/u.test(by?.textContent ?? '')) yield `${note.id} has no day`;
    }
  });
  assertNone(found);
});

test('the page of a layer holds every note that the paragraphs show, once', () => {
  for (const language of languages) {
    const idsOn = (pages: readonly string[], selector: string): string[] =>
      pages
        .filter((file) => languageOf(file) === language)
        .flatMap((file) => [...documentOf(file).querySelectorAll(selector)].map((note) => note.id));
    const listed = idsOn(layerPages, '[data-note]');
    assert.equal(new Set(listed).size, listed.length, language);
    const missing = idsOn(paragraphPages, '[role=note]').filter((id) => !listed.includes(id));
    assert.deepEqual(missing, [], language);
  }
});

test('the switch counts what the page has', () => {
  const found = complaints(paragraphPages, function* (file) {
    const document = documentOf(file);
    for (const box of document.querySelectorAll('[data-layers] input:not(#only-text)')) {
      const layer = box.getAttribute('value') ?? '';
      const said = Number(box.parentElement?.querySelector('.meta')?.textContent);
      const own = document.querySelectorAll(`[role=note][data-layer="${layer}"]`).length;
      // A summary without an explanation is a line of the page, and no note beside it.
      const line = document.querySelector(`article > .gloss.l-${layer}`) ? 1 : 0;
      if (said !== own && said !== own + line) yield `${layer}: ${said} said, ${own} there`;
    }
  });
  assertNone(found);
});

test('feeds are there for layers that are read in time, and link to notes that exist', () => {
  const feeds = files.filter((file) => file.endsWith('.xml'));
  const told = languages.filter((language) =>
    documentOf(`${language}/layer-follow-up.html`).querySelector('[data-note]'),
  );
  assert.deepEqual(feeds, told.map((language) => `${language}/layer-follow-up.xml`).toSorted());
  const found = feeds.flatMap((file) =>
    [...read(file).matchAll(/href="(layer-[^"#]*)#([^"]*)"/gu)]
      .filter(([, page, id]) => !documentOf(`${languageOf(file)}/${page}`).getElementById(id ?? ''))
      .map(([link]) => `${file}: ${link}`),
  );
  assertNone(found);
});

test('what the notes cost', (context) => {
  const size = (html: string): number => brotliCompressSync(html).length;
  for (const file of ['zh/11.html', 'en/11.html']) {
    const html = read(file);
    const bare = html
      .replace(/<details class="notes[\s\S]*?<\/details><\/aside><\/details>/gu, '')
      .replace(/<a class="nn[^>]*><\/a>/gu, '');
    context.diagnostic(`bytes (brotli): ${file} ${size(html)} with notes, ${size(bare)} without`);
    assert.ok(size(bare) < size(html));
  }
});
