/**
 * The twins in Markdown: a parser of Markdown that is not ours reads every unit's words back, letter
 * by letter, in six languages; the notes too; and each says at its top what it is.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { twinsIn } from '../src/editions/markdown/twins.ts';
import { readingIn } from '../src/editions/material.ts';
import { noteText } from '../src/model/note.ts';
import { plainWords } from '../src/model/segments.ts';
import { standingOf } from '../src/model/standing.ts';
import { twinned } from '../src/places/twins.ts';
import { unitLabel } from '../src/views/reading.ts';
import { editionAt, editionsNamed, material, placed, textOf } from './editions.ts';

const { corpus } = material;
const processor = unified().use(remarkParse).use(remarkGfm);

/** What a reader reads: text of nodes, nothing for the mark of a footnote or for a tag. */
function textIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  const block = /^(?:paragraph|listItem|tableCell|heading)$/u.test(node.type) ? '\n' : '';
  return node.children.map(textIn).join('') + block;
}

/** Words of units by the address that their label leads to, and of footnotes by their id. */
function unitsIn(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'blockquote') return;
    if (node.type === 'footnoteDefinition') found.set(`n${node.identifier}`, textIn(node).trim());
    else if (node.type === 'paragraph' && node.children[0]?.type === 'link') {
      const [link, ...rest] = node.children;
      const id = /^(?:(\d+)\.html|\d+\.html#(\S+))$/u.exec(link.url)?.slice(1).find(Boolean);
      const words = rest.map(textIn).join('');
      if (id !== undefined && !found.has(id) && words.startsWith(' '))
        found.set(id, words.slice(1));
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

const parsed = (path: string): Root => processor.parse(textOf(editionAt(path)));

test('every unit of the text comes back from the whole and from its own page, to the letter', () => {
  for (const language of corpus.languages) {
    const reading = readingIn(material, language);
    const whole = unitsIn(parsed(`/${language}/text.md`));
    for (const unit of corpus.units.values()) {
      const words = plainWords(corpus.words[language].get(unit.id) ?? []);
      assert.equal(
        whole.get(unit.id),
        words,
        `${language} ${unit.id} ${unitLabel(language, unit)}`,
      );
    }
    // The pages of one language from left to right and of the one from right to left stand for all.
    if (language !== 'fr' && language !== 'ar') continue;
    for (const twin of twinsIn(material, language).filter(({ kind }) => kind === 'paragraph')) {
      const number = Number(/(\d+)\.md$/u.exec(twin.path)?.[1]);
      const { items, footnotes } = reading.corpus.by.paragraph.get(number) ?? {
        items: [],
        footnotes: [],
      };
      const found = unitsIn(processor.parse(twin.write()));
      for (const id of [String(number), ...items, ...footnotes])
        assert.equal(
          found.get(id),
          plainWords(corpus.words[language].get(id) ?? []),
          `${twin.path} ${id}`,
        );
    }
  }
});

test('the words of every note come back from the page of its layer', () => {
  for (const language of ['zh', 'ar'] as const)
    for (const { id } of corpus.layers) {
      const text = textIn(parsed(`/${language}/layer-${id}.md`)).replace(/\s+/gu, '');
      for (const note of corpus.notes[language].filter(({ layer }) => layer === id)) {
        const words = noteText(note.nodes).replace(/\s+/gu, '');
        assert.ok(text.includes(words), `${language} ${note.id}: ${words.slice(0, 80)}`);
      }
    }
});

test('each says what it is: its title, the text and how it stands, the licence, the version', () => {
  const files = editionsNamed('markdown');
  assert.ok(files.length > 6 * 200);
  for (const file of files) {
    const text = textOf(file);
    const language = corpus.languages.find((one) => one === file.language) ?? 'zh';
    const [title = '', about = ''] = text.split('\n\n');
    assert.match(title, /^# \S/u, file.path);
    assert.ok(about.startsWith('> ') && about.includes('A/RES/79/1'), file.path);
    assert.ok(about.includes('CC BY 4.0') && about.includes(material.version), file.path);
    const { strings } = readingIn(material, language);
    const standing = standingOf(material.corpus, language);
    assert.equal(about.includes(strings.dataSourceNotice), standing === 'source', file.path);
    assert.equal(about.includes(strings.studyNotice), standing === 'study', file.path);
    assert.doesNotMatch(text, /\[object |\(<?undefined|NaN|\n{3,}/u, file.path);
    assert.doesNotMatch(
      text,
      /[^\\]\]\(<?#/u,
      `${file.path}: a fragment of the page is none of its twin`,
    );
  }
});

test('links lead to files that there are, in full where the address is known', () => {
  const path = '/fr/11.md';
  const near = textOf(editionAt(path));
  assert.match(near, /\]\(11\.html#11a\)/u);
  const far = textOf(editionAt(path, placed));
  assert.match(far, /\]\(https:\/\/example\.org\/compact\/fr\/11\.html#11a\)/u);
  assert.doesNotMatch(far, /\]\(<?(?!https?:)/u);
});

test('every kind of page that has words has twins in every language', () => {
  for (const language of corpus.languages)
    assert.deepEqual(
      [...new Set(twinsIn(material, language).map(({ kind }) => kind))],
      [...twinned],
    );
});
