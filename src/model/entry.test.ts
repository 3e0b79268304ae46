import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseEntry } from '../authoring/parse-entry.ts';
import { entryBody, entryName, entryNumber, splitEntry } from './entry.ts';
import { unitsOfEntry } from './entry-units.ts';
import { type Language, languageCodes } from './languages.ts';
import type { PlainItem, PlainParagraph } from './plain-text.ts';
import { plainWords, type Segment } from './segments.ts';

const paragraph = (
  text: string,
  items: readonly string[] = [],
  kind: PlainItem['kind'] = 'lettered',
): PlainParagraph => ({
  number: 7,
  text,
  line: 1,
  heading: -1,
  items: items.map((words, index) => ({
    kind,
    label: kind === 'lettered' ? String.fromCharCode(97 + index) : String(index + 1),
    text: words,
    line: 1,
  })),
});

const marked = (segments: readonly Segment[]): string =>
  segments.map((one) => (one.kind === 'footnote' ? `[^${one.number}]` : one.text)).join('');

/** Writes a paragraph as an entry and reads it back. */
function roundTrip(given: PlainParagraph, language: Language, notes: readonly string[] = []) {
  const footnotes = notes.map((text, index) => ({ number: index + 1, text, line: 1 }));
  const body = entryBody(given, footnotes, language);
  const text = parseEntry(`---\nnumber: 7\n---\n\n${body}`, language);
  const { units, problems } = unitsOfEntry({ file: 'x.mdx', language, number: 7, text });
  assert.deepEqual(problems, [], body);
  return units.map((unit) => [unit.id, marked(unit.segments)]);
}

describe('words that look like markup come back letter for letter', () => {
  for (const words of [
    '*star* and **stars**, _under_ and __score__',
    'a {brace}, a <tag>, a </close> and 1 < 2 > 0',
    'a `tick`, a ~~wave~~, a back\\slash',
    '[link](https://example.org) and ![image](x) and [ref]',
    '# not a heading',
    '- not a list',
    '+ not a list',
    '> not a quote',
    '1. not a list',
    '2024. A year',
    '1) not a list',
    '---',
    '***',
    '===',
    '| a | b |',
    'import x from y',
    'export const x = 1',
    '(a) not an item',
    'https://example.org and www.example.org and a@example.org',
    '&amp; &lt; &copy; AT&T',
    '$x$ and 50% and "quotes" and …',
    '《议程》（目标1、4和9）；',
    '2 * 3 * 4',
    '    indented',
    'ends with a backslash \\',
  ]) {
    test(words, () => {
      const opening = 'We commit to:';
      assert.deepEqual(roundTrip(paragraph(opening, [words]), 'en'), [
        ['7', opening],
        ['7a', words.trim()],
      ]);
      // `(a)` at the beginning of a paragraph cannot be told from an item: no paragraph has it.
      if (words !== '(a) not an item')
        assert.deepEqual(roundTrip(paragraph(words), 'en'), [['7', words.trim()]]);
    });
  }
});

test('items and footnotes in each language', () => {
  for (const language of languageCodes) {
    assert.deepEqual(
      roundTrip(
        paragraph('We build on the Agenda[^1] to:', ['one', 'two[^2];', 'three']),
        language,
        ['There.', 'See *it*.'],
      ),
      [
        ['7', 'We build on the Agenda[^1] to:'],
        ['7a', 'one'],
        ['7b', 'two[^2];'],
        ['7c', 'three'],
        ['n1', 'There.'],
        ['n2', 'See *it*.'],
      ],
      language,
    );
  }
});

test('listed objectives', () => {
  const given = paragraph('We pursue:', ['Close gaps;', 'Share.'], 'numbered');
  assert.deepEqual(roundTrip(given, 'en'), [
    ['7', 'We pursue:'],
    ['7.1', 'Close gaps;'],
    ['7.2', 'Share.'],
  ]);
});

test('wrapped lines read on with a space, in Chinese without one', () => {
  const words = (language: Language, body: string) =>
    unitsOfEntry({
      file: 'x',
      language,
      number: 7,
      text: parseEntry(`---\n---\n\n${body}`, language),
    }).units.map((unit) => plainWords(unit.segments));
  assert.deepEqual(words('en', 'one\ntwo'), ['one two']);
  assert.deepEqual(words('zh', '一\n二'), ['一二']);
});

test('entries are named so that a folder sorts in the order of the text', () => {
  assert.deepEqual([1, 11, 74, 100].map(entryName), ['001.mdx', '011.mdx', '074.mdx', '100.mdx']);
  assert.equal(entryNumber('content/paragraphs/zh/011.mdx'), 11);
  assert.equal(entryNumber('011.mdx'), 11);
  for (const file of ['zh/11.mdx', 'zh/0011.mdx', 'zh/011.md', 'zh/x011.mdx', 'zh/notes.mdx']) {
    assert.equal(entryNumber(file), undefined, file);
  }
});

test('front matter and body are told apart', () => {
  assert.deepEqual(splitEntry('---\nnumber: 1\n---\n\nWords --- here.\n'), {
    frontMatter: 'number: 1\n',
    body: '\nWords --- here.\n',
  });
  assert.deepEqual(splitEntry('---\r\nnumber: 1\r\n---\r\nWords.'), {
    frontMatter: 'number: 1\r\n',
    body: 'Words.',
  });
  for (const source of ['', 'Words.', '\n---\nnumber: 1\n---\n', '---\nnumber: 1\nWords.']) {
    assert.equal(splitEntry(source), undefined, source);
  }
});
