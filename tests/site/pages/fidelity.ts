/** The words of the built pages against the text as received, and against each other. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertNone,
  complaints,
  documentOf,
  isParagraphPage,
  languageOf,
  languages,
  pageFiles,
  unitsOf,
  variantsOf,
} from '../dist.ts';
import { plainForm, readEmendations, readReceived, reverse } from '../received.ts';

const received = readReceived();
const emendations = readEmendations();
const source = 'zh';
const paragraphPages = pageFiles.filter(
  (file) => isParagraphPage(file) && languageOf(file) === source,
);

/** The built units with the received readings put back. */
function asReceived(pages: readonly string[]): Map<string, string> {
  return new Map(
    pages.flatMap(unitsOf).map(({ id, marked }) => [
      id,
      reverse(
        plainForm(marked),
        emendations.filter((one) => one.unit === id),
      ),
    ]),
  );
}

function assertReceived(built: ReadonlyMap<string, string>): void {
  assert.deepEqual([...built.keys()].sort(), [...received.units.keys()].sort());
  for (const [id, words] of received.units) assert.equal(built.get(id), words, `unit ${id}`);
}

test('the received text has 174 units in 74 paragraphs', () => {
  assert.equal(received.units.size, 174);
  assert.equal([...received.units.keys()].filter((id) => /^\d+$/u.test(id)).length, 74);
});

test('the page of the whole text has every received word, emendations reversed', () => {
  assertReceived(asReceived([`${source}/text.html`]));
});

test('the pages of the paragraphs together have every received word, emendations reversed', () => {
  assert.equal(paragraphPages.length, 74);
  assertReceived(asReceived(paragraphPages));
});

test('the page of the whole text has the units in the order received', () => {
  const built = unitsOf(`${source}/text.html`).map((unit) => unit.id);
  assert.deepEqual(built, [...received.units.keys()]);
});

test('the page of the whole text prints the received headings in order', () => {
  const headings = [...documentOf(`${source}/text.html`).querySelectorAll('main :is(h2,h3)')].map(
    (heading) => ({
      unit: heading.id,
      words: plainForm(heading.textContent ?? ''),
    }),
  );
  const built = headings.map(({ unit, words }) =>
    reverse(
      words,
      emendations.filter((one) => one.unit === unit),
    ),
  );
  let from = 0;
  for (const heading of received.headings) {
    const at = built.indexOf(heading, from);
    assert.notEqual(at, -1, `“${heading}” after “${built[from - 1] ?? 'the beginning'}”`);
    from = at + 1;
  }
});

test('every emendation belongs to a unit or a heading of the text', () => {
  const known = new Set([...received.units.keys(), 'head']);
  for (const heading of documentOf(`${source}/text.html`).querySelectorAll('main [id]'))
    known.add(heading.id);
  assert.deepEqual(
    emendations.filter((one) => !known.has(one.unit)),
    [],
  );
});

test('a unit has the same words to the letter on every page where it appears', () => {
  const first = new Map<string, { file: string; text: string }>();
  const found = complaints(pageFiles, function* (file) {
    for (const { id, text, lang } of [...unitsOf(file), ...variantsOf(file)]) {
      const key = `${lang} ${id}`;
      const known = first.get(key);
      if (!known) first.set(key, { file, text });
      else if (known.text !== text)
        yield `${id} is not what ${known.file} has\n  ${known.text}\n  ${text}`;
    }
  });
  assertNone(found);
  for (const id of received.units.keys())
    assert.ok(first.has(`zh-Hans ${id}`), `unit ${id} is nowhere`);
});

test('every language has every unit on the pages of its paragraphs', () => {
  for (const language of languages) {
    const pages = pageFiles.filter(
      (file) => isParagraphPage(file) && languageOf(file) === language,
    );
    const ids = pages.flatMap((file) => unitsOf(file).map((unit) => unit.id));
    assert.deepEqual([...new Set(ids)].sort(), [...received.units.keys()].sort(), language);
  }
});

test('ids of units are exact, and are the ids of their elements', () => {
  const found = complaints(pageFiles, function* (file) {
    for (const { id, elementId } of unitsOf(file)) {
      if (!received.units.has(id)) yield `no unit ${id} in the text`;
      if (elementId !== id) yield `unit ${id} has the element id “${elementId}”`;
    }
  });
  assertNone(found);
});
