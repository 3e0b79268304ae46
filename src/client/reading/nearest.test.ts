import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../places/pages.ts';
import { nearestPage } from './nearest.ts';

const pages = [
  '1',
  '11a',
  '2',
  '11',
  '74',
  'chapter-opening',
  'objective-1',
  'objective-5',
  'principle-a',
  'sdg-1',
  'sdg-17',
  'sdg',
  'text',
  'notes',
  'term-digital-divide',
];
const nearest = (path: string): string | undefined => {
  const found = nearestPage(path, pages);
  return found && (found.item === undefined ? found.page : at(found.page, found.item));
};

test('a paragraph in any of the ways to write it', () => {
  for (const path of [
    '/zh/11',
    '/zh/11.htm',
    '/zh/p11.html',
    '/zh/para-11',
    '/zh/paragraph 11',
    '/zh/%E7%AC%AC11%E6%AE%B5',
    '/zh/P11.HTML',
    '/11',
  ]) {
    assert.equal(nearest(path), '11', path);
  }
});

test('an item of a paragraph', () => {
  for (const path of ['/zh/11a', '/zh/11(a)', '/zh/11-a.html', '/zh/p.11.a', '/zh/11（a）']) {
    assert.equal(nearest(path), '11#11a', path);
  }
  // Of a paragraph that does not exist there is no item to go to.
  assert.equal(nearest('/zh/75a'), '74');
});

test('however the address was carried here', () => {
  for (const [address, expected] of [
    ['en/notes', 'notes'],
    ['en/notes/', 'notes'],
    ['en/notes.html/', 'notes'],
    ['en/11/', '11'],
    ['en/11.html/', '11'],
    ['en/deeper/text.html', 'text'],
    ['en/11/index.html', '11'],
    ['en/11/11a', '11#11a'],
    ['zh/11.html%E3%80%82', '11'],
    ['zh/11.html%EF%BC%89', '11'],
    ['zh/11.html,', '11'],
    ['zh/%E3%80%8A11.html%E3%80%8B', '11'],
    ['zh/11.html%2311a', '11#11a'],
    ['zh/11.html%2311a%E3%80%82', '11#11a'],
    ['zh/11.html%E3%80%82#11a', '11#11a'],
    ['zh/11.html)#11a)', '11#11a'],
    ['zh/11.html%23nothing', '11'],
    ['en/term-digital-divide)', 'term-digital-divide'],
    ['notes', 'notes'],
    ['zh/11?layers=guide#11a', '11#11a'],
  ] as const)
    assert.equal(nearest(address), expected, address);
});

test('the nearest number', () => {
  assert.deepEqual(['/zh/75', '/zh/0', '/zh/999', '/zh/6'].map(nearest), ['74', '1', '74', '2']);
  assert.deepEqual(
    ['/zh/objective-9.html', '/zh/objective3', '/zh/sdg-18', '/zh/sdg18.html'].map(nearest),
    ['objective-5', 'objective-1', 'sdg-17', 'sdg-17'],
  );
});

test('the beginning of a name; else nothing', () => {
  assert.equal(nearest('/zh/chapter-op'), 'chapter-opening');
  assert.deepEqual(
    ['/zh/nothing', '/zh/', '/', '/zh/te', '/zh/%E0%A4%A'].map(nearest),
    Array(5).fill(undefined),
  );
  assert.equal(nearestPage('/zh/11', []), undefined);
});
