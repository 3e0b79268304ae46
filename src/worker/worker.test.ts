/** What the worker keeps and answers, without a browser. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, root } from '../../tests/worker-browser.ts';
import { fileAt, languageOf } from './paths.ts';

test('an address is a file, as hosts show it; what is kept is of a language or of all', () => {
  const files = ['', 'en/', 'en', 'en/11', 'en/11/', 'en/11.html?q=1#11a', 'data/en/cite.js'];
  assert.deepEqual(
    files.map((file) => fileAt(root, root + file)),
    [
      'index.html',
      'en/index.html',
      'en/index.html',
      'en/11.html',
      'en/11.html',
      'en/11.html',
      'data/en/cite.js',
    ],
  );
  assert.equal(fileAt(root, 'https://example.org/some/other.html'), undefined);
  const of = [
    'en/11.html',
    'data/ar/cite.js',
    'search/names-ru.js',
    'pagefind/zh-texts-1.js',
    'site.css',
    'index.html',
    'worker.js',
    'not-found.js',
    'en/404.html',
    'en/embed-11a.html',
    'en/11.md',
    'en/kept.json',
    'a/en/11.html',
  ];
  assert.deepEqual(of.map(languageOf), [
    'en',
    'ar',
    'ru',
    'zh',
    'all',
    'all',
    ...Array.from({ length: 7 }, () => undefined),
  ]);
});

test('pages that were seen are read without a server, with their parts; another says that there is none', async () => {
  const { v1, serve } = await begun();
  assert.equal(await v1.page('en/11.html', 'a'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'a'), 'site.js v1');
  await v1.seen(['en/11.html', 'site.css']);
  serve(undefined);
  assert.equal(await v1.page('en/11', 'b'), 'en/11.html v1');
  assert.equal(await v1.part('site.js', 'b'), 'site.js v1');
  assert.equal(await v1.part('site.css', 'b'), 'site.css');
  assert.equal(await v1.page('en/12.html', 'c'), 'en/offline.html');
  const led = await v1.pageAnswer('en/12/', 'd');
  assert.equal(led.headers.get('location'), `${root}en/offline.html`);
});

test('nothing is fetched ahead where data are to be saved; what was seen is kept all the same', async () => {
  const { v1 } = await begun();
  await v1.seen(['en/11.html', 'site.js'], true);
  assert.deepEqual(await v1.paths(), [
    'en/11.html',
    'en/kept.json',
    'kept.json',
    'site.css',
    'site.js',
  ]);
  await v1.seen(['en/11.html', 'site.js']);
  assert.ok((await v1.paths()).includes('en/offline.html'));
});

test('a language is kept whole, tells how much it is, and is removed', async () => {
  const { v1, serve } = await begun();
  await v1.seen(['en/11.html'], true);
  const before = (await v1.report()).held[0];
  assert.deepEqual([before?.files, before?.isWanted, before?.ofFiles], [1, false, 5]);
  const { held, missing, trouble } = await v1.keep();
  assert.deepEqual([held?.files, held?.missing, missing, trouble], [5, 0, [], undefined]);
  assert.equal(held?.bytes, held?.ofBytes);
  serve(undefined);
  assert.equal(await v1.page('en/12.html', 'a'), 'en/12.html');
  await v1.remove();
  assert.deepEqual(await v1.paths(), ['kept.json']);
  const after = await v1.report();
  assert.deepEqual([after.held, after.trouble], [[], 'offline']);
});

test('what stops the keeping is told: a file that is missing, a newer version, no network, no room', async () => {
  const { v1, serve, first, disk } = await begun();
  const { 'en/12.html': lost = '', ...rest } = first.files;
  serve(rest);
  const found = await v1.keep();
  assert.deepEqual(
    [found.missing, found.held?.missing, found.trouble],
    [['en/12.html'], 1, undefined],
  );
  assert.deepEqual((await v1.keep(['en/12.html'])).missing, ['en/12.html']);
  serve({ ...rest, 'en/12.html': `${lost} changed` });
  assert.equal((await v1.keep()).trouble, 'renewed');
  serve(undefined);
  assert.equal((await v1.keep()).trouble, 'offline');
  serve(first.files);
  await v1.remove();
  disk.fits(2);
  assert.equal((await v1.keep()).trouble, 'full');
  assert.equal((await v1.report()).full, true);
  // Reading goes on.
  assert.equal(await v1.page('en/12.html', 'a'), 'en/12.html');
});
