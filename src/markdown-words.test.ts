/** Nasty words in Markdown, read back by a parser that is not ours. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { chance } from '../tests/chance.ts';
import { atStart, inBlocks, inLine, linked } from './markdown-words.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** The words of a tree; a break is the end of a line, a block one of its own. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  assert.ok(/^(?:root|paragraph|link|heading)$/u.test(node.type), `markup: ${node.type}`);
  const inside = 'children' in node ? node.children.map(wordsOf) : [];
  return inside.join(node.type === 'root' ? '\n\n' : '');
}

const read = (markdown: string): string => wordsOf(processor.parse(markdown));

const nasty = [
  '*a* _b_ __c__ `d` ``e`` ~f~ ~~g~~ ^h^',
  '[a](b) ![c](d) [e] [^1] [ ] (f) {g}',
  '1. a',
  '12) b',
  '1234567890. c',
  '- a',
  '+ b',
  '* c',
  '# d',
  '####### e',
  'f #',
  '> g',
  '=',
  '===',
  '---',
  '- - -',
  '***',
  '_ _ _',
  ':-',
  ':-:',
  '-|-',
  '| a | b |',
  'a|b',
  '``` x',
  '~~~',
  '<b>bold</b> <!-- c --> <?d?> <https://example.org>',
  '&amp; &lt; &#35; AT&T & co',
  'a\\b \\* \\',
  'end!',
  '!',
  '\ttab',
  '    four spaces',
  'https://example.org/a_b_c*d*?x=1&y=[2]#z',
  'http://example.org/plain/path.html#11a and more',
  'www.example.org/_a_ 和 www.example.org',
  'a_b@example.org, c@d_e.org',
  '（全角）＊星＊＿线＿［括］「引」１．２）＃＋－＝',
  'עברית *עם* [סימנים] 1. العربية، (ب)؛ \u2067-\u2069 ١.',
  '\u2068[a]\u2069 \u200f1.',
  '第 1. 条：*甲*“乙”，_丙_。',
  '$x$ $$y$$ @z :smile: ::: %% {{a}} ==b==',
];

test('nasty words come back from a line, a block, a heading, an item, a cell and a link', () => {
  for (const words of nasty) {
    const line = words.trim();
    assert.equal(read(atStart(inLine(line))), line);
    assert.equal(read(`## ${inLine(line)}`), line);
    assert.equal(read(inBlocks(words)), words);
    const [item, cell] = [`- ${atStart(inLine(line))}`, `| a |\n| - |\n| ${inLine(line)} |`];
    assert.equal(listed(item), line);
    assert.equal(listed(cell).replace(/^a/u, ''), line);
    // Links do not stand in links: an address in the words of one is words.
    const space = /(?:https?:|www)\S*$/u.test(line) ? ' ' : '';
    assert.equal(read(atStart(inLine(line)) + space + linked('x', 'y')), `${line}${space}x`);
  }
});

/** The words of a list or a table, whose own elements are meant. */
function listed(markdown: string): string {
  const visit = (node: Nodes): string =>
    /^(?:list|listItem|table|tableRow|tableCell)$/u.test(node.type) && 'children' in node
      ? node.children.map(visit).join('')
      : wordsOf(node);
  return processor.parse(markdown).children.map(visit).join('');
}

test('lines and paragraphs stay, whatever they begin with', () => {
  for (const first of nasty)
    for (const second of ['===', '---', '1. x', '    y', ':-', '| - |', '> z'])
      assert.equal(read(inBlocks(`${first}\n${second}`)), `${first}\n${second}`);
  assert.equal(read(inBlocks('a\r\nb\r\n\r\n\n- c')), 'a\nb\n\n- c');
});

test('so do words of any signs', () => {
  const pick = chance('signs');
  const signs = [...'*_[]()#+-.!|<>&`~\\=:1a ٣甲"\'$^{}/@'];
  for (let at = 0; at < 1000; at += 1) {
    const words = Array.from(
      { length: 1 + (at % 12) },
      () => signs[Math.floor(pick() * signs.length)],
    )
      .join('')
      .trim();
    if (words === '') continue;
    assert.equal(read(atStart(inLine(words))), words);
    assert.equal(read(inBlocks(`x\n${words}`)), `x\n${words}`);
  }
});

test('what needs no escape has none', () => {
  for (const words of ['We commit to do the following by 2030: (a), 1 and 2.', '第十一段（一）；'])
    assert.equal(atStart(inLine(words)), words);
  const address = 'https://example.org/en/11.html#11a';
  assert.equal(inLine(`see ${address}.`), `see ${address}.`);
});
