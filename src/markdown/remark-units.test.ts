import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Language } from '../model/languages.ts';
import { readUnits, remarkUnits } from './remark-units.ts';

const parse = (source: string): Root =>
  unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(source);
const read = (source: string, language: Language = 'en') => readUnits(parse(source), language);

test('words, lettered items, footnotes, each with its line', () => {
  assert.deepEqual(
    read('We commit to:\n\n(a) Connect[^1] schools;\n\n(b) Share.\n\n[^1]: There.\n'),
    {
      blocks: [
        { kind: 'words', parts: [{ text: 'We commit to:' }], line: 1 },
        {
          kind: 'lettered',
          label: 'a',
          written: '(a)',
          parts: [{ text: 'Connect' }, { footnote: '1' }, { text: ' schools;' }],
          line: 3,
        },
        { kind: 'lettered', label: 'b', written: '(b)', parts: [{ text: 'Share.' }], line: 5 },
      ],
      footnotes: [{ label: '1', parts: [{ text: 'There.' }], line: 7 }],
      stray: [],
    },
  );
});

test('an ordered list is the listed objectives, with the numbers that it shows', () => {
  const { blocks } = read('We pursue:\n\n1. Close;\n\n2. Share.\n');
  assert.deepEqual(
    blocks.map(({ kind, label, written, line }) => [kind, label, written, line]),
    [
      ['words', undefined, undefined, 1],
      ['numbered', '1', '1.', 3],
      ['numbered', '2', '2.', 5],
    ],
  );
  assert.equal(read('We pursue:\n\n4. Close;\n').blocks[1]?.label, '4');
});

test('labels are read in the form of the language and kept as written', () => {
  const labels = (source: string, language: Language) =>
    read(source, language).blocks.map(({ label, written }) => [label, written]);
  assert.deepEqual(labels('a) mots', 'fr'), [['a', 'a)']]);
  assert.deepEqual(labels('(هـ) كلمات', 'ar'), [['e', '(هـ)']]);
});

test('an item may begin with a footnote marker or be no more than its label', () => {
  assert.deepEqual(read('(a) [^1] words\n\n[^1]: x').blocks[0]?.parts, [
    { footnote: '1' },
    { text: ' words' },
  ]);
});

test('what is no plain wording is stray, with its line, and its words are not taken', () => {
  const { stray, blocks } = read(
    [
      'Some **bold** words and a [link](/x).',
      '',
      '## A heading',
      '',
      '- a list',
      '',
      '> a quote',
      '',
      '<Component />',
      '',
      '{expression}',
      '',
      'import x from "y"',
      '',
      '1. a number',
      '   - nested',
    ].join('\n'),
  );
  assert.deepEqual(
    stray.map(({ what, line }) => `${line} ${what}`),
    [
      '1 strong',
      '1 link',
      '3 heading',
      '5 list',
      '7 blockquote',
      '9 mdxJsxFlowElement',
      '11 mdxFlowExpression',
      '13 mdxjsEsm',
      '16 list',
    ],
  );
  assert.deepEqual(blocks[0]?.parts, [{ text: 'Some ' }, { text: ' words and a ' }, { text: '.' }]);
});

test('a plain address in the words stays words', () => {
  const { stray, blocks } = read('See https://example.org, www.example.org and a@example.org.');
  assert.deepEqual(stray, []);
  assert.equal(
    blocks[0]?.parts.map((part) => ('text' in part ? part.text : '')).join(''),
    'See https://example.org, www.example.org and a@example.org.',
  );
});

test('the plugin takes the units of paragraph entries out of the tree, and no other file', () => {
  const run = (path: string) => {
    const tree = parse('Words.');
    const file = new VFile({ path, data: { astro: { frontmatter: { number: 1 } } } });
    remarkUnits()(tree, file);
    return { left: tree.children.length, frontmatter: file.data.astro?.frontmatter };
  };
  const entry = run('/site/content/paragraphs/en/001.mdx');
  assert.equal(entry.left, 0);
  assert.deepEqual(entry.frontmatter, { number: 1, text: read('Words.') });
  assert.deepEqual(run('C:\\site\\content\\paragraphs\\en\\001.mdx').left, 0);
  for (const path of [
    '/site/content/prose/en/edition.mdx',
    '/site/content/paragraphs/de/001.mdx',
  ]) {
    assert.deepEqual(run(path), { left: 1, frontmatter: { number: 1 } }, path);
  }
});
