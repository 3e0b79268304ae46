import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relocate } from './relocate.ts';

const known = new Set([
  'index.html',
  'site.js',
  'zh/index.html',
  'zh/11.html',
  'zh/12.html',
  'data/zh/opening.js',
]);

test('links from the root become links from the page', () => {
  const html =
    '<a href="/zh/12.html#12a">x</a><script src="/site.js"></script><a href="/zh/">y</a><a href="/">z</a><form action="/zh/11.html?q=1">';
  assert.deepEqual(relocate(html, 'zh/11.html', known), {
    html: '<a href="12.html#12a">x</a><script src="../site.js"></script><a href="index.html">y</a><a href="../index.html">z</a><form action="11.html?q=1">',
    dangling: [],
  });
});

test('other addresses, and words that look like a link, stay', () => {
  const html =
    '<a href="#11a">x</a><a href="https://undocs.org/x">y</a><a href="//example.org/x">z</a><p data-href="/zh/1.html">href="/zh/11.html"</p><a href="12.html">';
  assert.equal(
    relocate(html.replace('href="/zh/11.html"', 'href=&quot;/'), 'zh/11.html', known).html,
    html.replace('href="/zh/11.html"', 'href=&quot;/'),
  );
});

test('every link to a page that does not exist is told', () => {
  const { dangling } = relocate(
    '<a href="/zh/75.html#x"><a href="/fr/"><a href="/zh/11.html">',
    'zh/12.html',
    known,
  );
  assert.deepEqual(dangling, ['/zh/75.html#x', '/fr/']);
});
