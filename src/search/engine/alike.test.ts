import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from './alike.ts';
import { tokens } from './fold.ts';
import { stem } from './stem.ts';

test('a row is known by the forms of its words, and by some that stand together', () => {
  const rows = rowsOf(['kid\nchild', 'switch off\nshutdown'], (word) => stem(word, 'en'));
  assert.deepEqual(rows(tokens('kids of a child')), ['0', '0']);
  assert.deepEqual(rows(tokens('switching off the lights')), ['1']);
  assert.deepEqual(rows(tokens('off with the switch')), []);
});

test('characters that stand together are a word of a language without spaces', () => {
  const rows = rowsOf(['孩子\n儿童', 'AI\n人工智能'], (word) => word);
  assert.deepEqual(rows(tokens('保护儿童，用AI')), ['0', '1']);
  assert.deepEqual(rows(tokens('孩在子')), []);
});
