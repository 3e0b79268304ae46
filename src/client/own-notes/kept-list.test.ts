import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { keptList } from './kept-list.ts';

test('rows of what has not changed stay as they are, and where they are', () => {
  const { document } = parseHTML('<ol></ol>');
  const list = document.querySelector('ol');
  assert.ok(list);
  const made: string[] = [];
  const draw = keptList<string>(
    list,
    (one) => one,
    (one) => {
      made.push(one);
      const row = document.createElement('li');
      row.textContent = one;
      return row;
    },
  );
  const shown = (): string => [...list.children].map((row) => row.textContent).join('');
  draw([...'abcd']);
  const [, b] = list.children;
  const touched: string[] = [];
  assert.ok(b);
  b.remove = () => touched.push('taken out');
  const insert = list.insertBefore.bind(list);
  list.insertBefore = (row, next) => {
    touched.push(row.textContent ?? '');
    return insert(row, next);
  };
  draw([...'bcxd']);
  assert.equal(shown(), 'bcxd');
  draw([...'abcd']);
  assert.equal(shown(), 'abcd');
  assert.equal(list.children[1], b);
  assert.deepEqual(touched, ['x', 'a']);
  assert.deepEqual(made, [...'abcdxa']);
  draw([]);
  assert.equal(touched.at(-1), 'taken out');
});
