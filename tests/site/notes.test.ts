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

test('a note follows its words, and the words lead to it', (context) => {
  let [notes, marks, links] = [0, 0, 0];
  const found = complaints(paragraphPages, function* (file) {
    const document = documentOf(file);
    for (const side of document.querySelectorAll('.side')) {
      const unit = side.parentElement;
      const words = unit?.querySelector(':scope > p');
      const isBefore = words && words.compareDocumentPosition(side) & 4;
      if (!isBefore) yield `the notes of ${unit?.id} do not follow its words`;
      for (const [index, note] of [...side.querySelectorAll('.note')].entries()) {
        notes += 1;
        const body = note.querySelector('[role=note]');
        const tie = index + 1;
        if (!note.classList.contains(`m${tie}`)) yield `${body?.id} is not number ${tie}`;
        // The class says which letters are marked; together they are the words that it quotes.
        const marked = [...(words?.querySelectorAll(`.w${tie}`) ?? [])];
        const quote = quoteOf(note);
        if (marked.length === 0) continue;
        marks += 1;
        const text = letters(marked.map((one) => one.textContent).join(''));
        if (!same(text, quote)) yield `${body?.id} marks “${text}”, quotes “${quote}”`;
        const mark = marked.map((one) => one.closest('a.see')).find(Boolean);
        const number = note.querySelector('summary')?.getAttribute('data-n');
        const shown = words?.querySelector(`.nn[data-n="${number}"]`);
        if (shown?.textContent !== '') yield `${body?.id} has no empty number in its words`;
        if (mark) links += 1;
      }
      for (const mark of words?.querySelectorAll('a.see') ?? []) {
        const target = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
        if (!target || !side.contains(target)) yield `“${mark.textContent}” leads out of its unit`;
        if (mark.querySelectorAll('.e').length === 0) yield `“${mark.textContent}” has no mark`;
        if (mark.querySelector('a')) yield `“${mark.textContent}” holds a link`;
      }
    }
  });
  context.diagnostic(`notes beside words: ${notes}, on words ${marks}, reached from them ${links}`);
  assertNone(found);
  assert.ok(notes > 900);
  // Only words that are links themselves, emended ones, do not lead to their note.
  assert.ok(links > marks * 0.98);
});

/** The words that a note quotes; a title that says them stands for them. */
const quoteOf = (note: Element): string =>
  letters(
    note.querySelector('.lem q')?.textContent ??
      note.querySelector('summary > span')?.firstChild?.textContent ??
      '',
  );

/** The number of a chip may stand in the words that a mark ends in. */
const letters = (text: string): string => text.replace(/\d/gu, '');

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

test('the notes of a page lead from one to the next, through all of them', () => {
  const found = complaints(paragraphPages, function* (file) {
    const notes = [...documentOf(file).querySelectorAll('article [role=note], .under [role=note]')];
    const byPlace = notes.filter((note) => !note.closest('.under'));
    const ids = new Set(notes.map(({ id }) => id));
    const next = notes.map((note) => note.querySelector('.nx a')?.getAttribute('href')?.slice(1));
    const led = new Set(next.filter((id) => id !== undefined));
    for (const id of led) if (!ids.has(id)) yield `a note leads to ${id}, which is not there`;
    const first = byPlace[0] ?? notes[0];
    for (const { id } of notes)
      if (id !== first?.id && !led.has(id)) yield `no note leads to ${id}`;
    if (next.filter((id) => id === undefined).length > 1) yield 'the row of notes breaks off';
  });
  assertNone(found);
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
    for (const box of document.querySelectorAll('[data-shown] input[type=checkbox]')) {
      const layer = box.getAttribute('value') ?? '';
      const said = Number(box.parentElement?.querySelector('.meta')?.textContent);
      const own = document.querySelectorAll(`.note.l-${layer}, .brief.l-${layer}`).length;
      // A summary without an explanation is a line of the page, and no note beside it.
      const line = document.querySelector(`.mast > .gloss.l-${layer}`) ? 1 : 0;
      if (said !== own && said !== own + line) yield `${layer}: ${said} said, ${own} there`;
    }
  });
  assertNone(found);
});

test('feeds are there for layers that are read in time, and link to notes that exist', () => {
  const feeds = files.filter((file) => /\/layer-[^/]*\.xml$/u.test(file));
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
      .replace(/<div class="side"[\s\S]*?<\/details><\/details><\/div>/gu, '')
      .replace(/<section class="whole"[\s\S]*?<\/section>/gu, '')
      .replace(/<span class="nn[^>]*><\/span>/gu, '');
    context.diagnostic(`bytes (brotli): ${file} ${size(html)} with notes, ${size(bare)} without`);
    assert.ok(size(bare) < size(html) - 2000);
  }
});
