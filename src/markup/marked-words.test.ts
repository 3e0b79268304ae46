import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Part } from '../views/unit.ts';
import type { NumberedNote } from '../views/unit-notes.ts';
import { markedWords } from './marked-words.ts';
import { html } from './nodes.ts';

const note = (number: number, start: number, end: number): NumberedNote => ({
  number,
  stretch: { start, end },
  id: `guide/${number}`,
  anchor: `guide-${number}`,
  layer: { id: 'guide', name: 'Guide' },
  name: `Note ${number}`,
  back: 'Back',
  place: { href: '/en/1.html', text: 'Paragraph 1' },
  unit: '1',
  title: 'T',
  headline: 'T',
  body: [],
  open: false,
  sources: [],
  signed: '',
  record: '',
  citation: '',
});
const words = (text: string): Part => ({ kind: 'words', text });
const letters = (markup: string): string => markup.replace(/<[^>]*>/gu, '');
const marked = (parts: Part[], ...notes: NumberedNote[]): string => html(markedWords(parts, notes));
const stretches = (markup: string, number: number): string =>
  [...markup.matchAll(/<span[^>]*class="w l-guide w(\d+)"[^>]*>/gu)]
    .filter(([, found]) => Number(found) === number)
    .length.toString();

describe('words with notes', () => {
  test('without notes the words are as they were', () => {
    assert.equal(marked([words('abc')]), 'abc');
  });

  test('the words of a note, and its number after them', () => {
    assert.equal(
      marked([words('abcdef')], note(1, 2, 4)),
      'ab<span class="w l-guide w1" id="w1">cd</span><a class="nn l-guide" href="#guide-1" data-n="1" aria-label="Note 1" data-apparatus=""></a>ef',
    );
  });

  test('notes within one another, side by side and across: no letter is lost or doubled', () => {
    for (const [a, b] of [
      [note(1, 0, 6), note(2, 2, 4)],
      [note(1, 0, 3), note(2, 3, 6)],
      [note(1, 0, 4), note(2, 2, 6)],
      [note(1, 1, 3), note(2, 1, 3)],
    ] as const) {
      const markup = marked([words('abcdef')], a, b);
      assert.equal(letters(markup), 'abcdef');
      assert.equal(markup.match(/id="w1"/gu)?.length, 1);
      assert.equal(markup.match(/id="w2"/gu)?.length, 1);
      assert.equal(markup.match(/class="nn/gu)?.length, 2);
    }
  });

  test('a note over a chip or an emended word takes in all of it', () => {
    const chip: Part = { kind: 'goal', text: '9', goal: 9, href: '/g', title: 'G' };
    const emended: Part = {
      kind: 'emended',
      text: '企业',
      received: '公司',
      href: '/e',
      title: 'E',
    };
    const markup = marked([words('ab'), chip, emended, words('cd')], note(1, 1, 4));
    assert.equal(letters(markup), 'ab9企业cd');
    assert.match(markup, /data-received="公司">企业<\/a><\/span><a class="nn/u);
    assert.equal(stretches(markup, 1), '3');
  });

  test('a footnote marker counts for nothing', () => {
    const marker: Part = { kind: 'footnote', number: 1, name: 'Footnote 1' };
    const markup = marked([words('ab'), marker, words('cd')], note(1, 2, 4));
    assert.match(markup, /<\/sup><span class="w l-guide w1" id="w1">cd/u);
  });
});
