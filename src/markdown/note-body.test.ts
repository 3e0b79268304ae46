import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noteText } from '../model/note.ts';
import { readNoteBody } from './note-body.ts';

describe('the body of a note', () => {
  test('paragraphs, lists, emphasis and links', () => {
    const { nodes, links, stray } = readNoteBody(
      'See *here* and [48](unit:48).\n\n1. one\n2. [two](goal:5)\n',
      10,
      false,
    );
    assert.deepEqual(stray, []);
    assert.deepEqual(links, [
      { address: 'unit:48', to: { kind: 'unit', id: '48' }, line: 10 },
      { address: 'goal:5', to: { kind: 'goal', id: '5' }, line: 13 },
    ]);
    assert.deepEqual(
      nodes.map(({ kind }) => kind),
      ['p', 'ol'],
    );
    assert.equal(noteText(nodes), 'See here and 48.\none\ntwo\n');
  });

  test('a wrapped line goes on with a space, in Chinese without', () => {
    assert.equal(noteText(readNoteBody('one\ntwo', 1, false).nodes), 'one two\n');
    assert.equal(noteText(readNoteBody('一\n二', 1, true).nodes), '一二\n');
  });

  test('letters, quotes and dashes stay as they are', () => {
    const words = '“A” -- it\'s 5... "x" &c.';
    assert.equal(noteText(readNoteBody(words, 1, false).nodes), `${words}\n`);
  });

  test('what a note may not have is listed with its line', () => {
    const body = readNoteBody('# A\n\n![x](y.png) <b>b</b>\n\n> q\n\n`c` **d**', 5, false);
    assert.deepEqual(
      body.stray.map(({ what, line }) => `${what} ${line}`),
      ['heading 5', 'image 7', 'html 7', 'html 7', 'blockquote 9', 'inlineCode 11', 'strong 11'],
    );
  });

  test('an address that is not ours is a link to nothing', () => {
    const { links, nodes } = readNoteBody('[out](https://example.org) [odd](unit:)', 1, false);
    assert.deepEqual(
      links.map(({ to }) => to),
      [undefined, undefined],
    );
    assert.equal(noteText(nodes), 'out odd\n');
  });
});
