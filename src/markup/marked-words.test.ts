import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { merged, type Tied } from '../views/marks.ts';
import type { Part } from '../views/unit.ts';
import { markedWords } from './marked-words.ts';
import { html } from './nodes.ts';

const note = (at: number, start: number, end: number, layer = 'guide'): Tied => ({
  at,
  number: at,
  stretch: { start, end },
  anchor: `guide-${at}`,
  layer: { id: layer, name: layer },
});
const words = (text: string): Part => ({ kind: 'words', text });
const letters = (markup: string): string => markup.replace(/<[^>]*>/gu, '');
const count = (markup: string, pattern: RegExp): number => markup.match(pattern)?.length ?? 0;

/** The words with notes; the last letter of each mark stands for its last word. */
const marked = (parts: Part[], ...notes: Tied[]): string =>
  html(
    markedWords(
      parts,
      merged(notes).map((group) => ({
        ...group,
        word: { start: group.end - 1, end: group.end },
        layers: [...new Set(group.notes.map(({ layer }) => layer.id))],
      })),
    ),
  );

const chip: Part = { kind: 'goal', text: '9', goal: 9, href: '/g', title: 'G' };
const emended: Part = { kind: 'emended', text: '企业', received: '公司', href: '/e', title: 'E' };

describe('words with notes', () => {
  test('without notes the words are as they were', () => {
    assert.equal(marked([words('abc')]), 'abc');
  });

  test('a mark is one link to its note, with dots under its last word and its number after it', () => {
    assert.equal(
      marked([words('abcdef')], note(1, 2, 4)),
      'ab<a class="see s-guide" role="doc-noteref" href="#guide-1"><span class="w1 l-guide">c<span class="e">d</span></span><span class="nn l-guide" data-n="1"></span></a>ef',
    );
  });

  test('notes within one another, side by side and across are one mark; no letter is lost or doubled', () => {
    for (const [a, b] of [
      [note(1, 0, 6), note(2, 2, 4)],
      [note(1, 0, 3), note(2, 3, 6)],
      [note(1, 0, 4), note(2, 2, 6)],
      [note(1, 1, 3), note(2, 1, 3)],
    ] as const) {
      const markup = marked([words('abcdef')], a, b);
      assert.equal(letters(markup), 'abcdef');
      assert.equal(count(markup, /<a /gu), 1);
      assert.equal(count(markup, /class="e"/gu), 1);
      assert.equal(count(markup, /class="nn/gu), 2);
    }
  });

  test('notes apart are marks apart', () => {
    const markup = marked([words('abcdef')], note(1, 0, 2), note(2, 3, 5, 'textual'));
    assert.equal(count(markup, /<a class="see/gu), 2);
    assert.match(markup, /class="see s-textual"/u);
  });

  test('each note has its own words within the mark', () => {
    const markup = marked([words('abcdef')], note(1, 0, 4), note(2, 2, 6, 'textual'));
    const own = (at: number): string =>
      [...markup.matchAll(new RegExp(`<span class="w${at} [^>]*>(.*?)</span>`, 'gu'))].join();
    assert.match(own(1), /ab.*cd/u);
    assert.match(own(2), /cd.*e/u);
  });

  test('a mark over a chip or an emended word takes in all of it, and no link stands in a link', () => {
    const markup = marked([words('ab'), chip, emended, words('cd')], note(1, 1, 4));
    assert.equal(letters(markup), 'ab9企业cd');
    assert.match(
      markup,
      /<span class="w1 l-guide">b<\/span><span class="w1 l-guide"><a class="sdg/u,
    );
    assert.match(markup, /data-received="公司">企业<\/a><\/span><span class="nn/u);
    assert.doesNotMatch(markup, /<a [^>]*>(?:(?!<\/a>).)*<a /u);
  });

  test('a footnote marker counts for nothing', () => {
    const marker: Part = { kind: 'footnote', number: 1, name: 'Footnote 1' };
    const markup = marked([words('ab'), marker, words('cd')], note(1, 2, 4));
    assert.match(markup, /<\/sup><a class="see s-guide"/u);
  });
});
