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
  'principle-m',
  'sdg-1',
  'sdg-17',
  'sdg',
  'text',
  'notes',
  'index',
  'teach',
  'terms',
  'layer-guide',
  'parallel-text',
  'parallel-11',
  'parallel-74',
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

test('another ending, and what was taken along behind it', () => {
  for (const address of [
    'en/11.html.html',
    'en/11.php',
    'en/11.md',
    'en/11.html.gz',
    'en/11.html&state=study',
    'en/11.html;jsessionid=3',
    'en/11.html%3Fstate%3Dstudy',
    'en/11.html%E2%80%8B',
    'en/11.html, accessed 30 November',
    'zh/11.html。更多',
    'zh/11.html（见',
    'en/11.html</a>',
    'en/<11.html>',
    'en/11.html’s',
    'en/11-15',
    'en/11%252Ehtml',
  ])
    assert.equal(nearest(address), '11', address);
  assert.equal(nearest('en/11.html%252311a'), '11#11a');
  assert.equal(nearest('en/11.html##11a'), '11#11a');
  assert.equal(nearest('en/11.html#(a)'), '11#11a');
  assert.equal(nearest('en/11/a'), '11#11a');
});

test('figures of other scripts, and words for a paragraph in six languages', () => {
  for (const address of [
    'zh/１１.html',
    'ar/١١.html',
    'ru/п11',
    'ru/пункт-11',
    'ar/الفقرة-11',
    'es/párrafo-11',
    'fr/paragraphe-11',
    'en/art. 11',
    'en/embed-11',
  ])
    assert.equal(nearest(address), '11', address);
  assert.equal(nearest('ru/11а'), '11#11a');
});

test('a kind as a folder, and the list of a kind for one that there is not', () => {
  for (const [address, expected] of [
    ['en/terms/digital-divide', 'term-digital-divide'],
    ['en/objectives/5', 'objective-5'],
    ['en/layers/guide', 'layer-guide'],
    ['en/goals/17', 'sdg-17'],
    ['en/goal17', 'sdg-17'],
    ['en/parallel/11', 'parallel-11'],
    ['en/parallel', 'parallel-text'],
    ['en/11html', '11'],
    ['en/11htm)', '11'],
    ['en/2026/11', '11'],
    ['en/principle-20', 'principle-m'],
    ['en/principle-b', 'principle-a'],
    ['en/term-no-such-term', 'terms'],
    ['en/layer-foo', 'notes'],
    ['en/lesson-99', 'teach'],
    ['en/section-99', 'index'],
    ['en/99999999999999999999999', '74'],
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
  // The cover by another ending.
  assert.equal(nearestPage('/zh/index.htm', ['index', '11'])?.page, 'index');
  assert.equal(nearestPage('/zh/11/index.html', ['index', '11'])?.page, '11');
});
