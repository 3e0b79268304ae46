/** One sheet a page, with what the page speaks. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOneSheet } from './one-sheet.ts';

const page = (styles: string, body: string): string =>
  `<html lang="en"><head>${styles}</head><body>${body}</body></html>`;

const voices = '[lang|=zh]{--text:Songti}[lang|=ar]{--text:Naskh}.txt:lang(zh){color:red}';
const later = '<link rel="stylesheet" href="/site.css">';

test('the sheets of the head are one, and the order of the layers stands in it once', () => {
  const html = withOneSheet(
    page(
      '<style>.l{--c:red}</style><style>@layer tokens,base;@layer text{a{color:red}}@layer part,page,print;\n</style>',
      later,
    ),
  );
  assert.match(
    html,
    /<head><style>@layer tokens,base,frame,text,part,page,print;\.l\{--c:red\}@layer text\{a\{color:red\}\}<\/style>\n<\/head>/u,
  );
});

test('voices of languages that a page does not speak are left to site.css', () => {
  const names = '<nav class="panel" data-tongues><a lang="zh-Hans">中</a></nav>';
  const said = withOneSheet(page(`<style>${voices}</style>`, `${names}<p lang="ar">ع</p>${later}`));
  assert.ok(!said.includes('[lang|=zh]{--text'));
  assert.ok(said.includes('[lang|=ar]{--text:Naskh}.txt:lang(zh){color:red}'));
});

test('a page without site.css keeps all, and one without styles is as it was', () => {
  assert.ok(withOneSheet(page(`<style>${voices}</style>`, '')).includes(voices));
  assert.equal(withOneSheet(page('', later)), page('', later));
});

test('a prefix that Safari no longer needs goes', () => {
  const html = withOneSheet(
    page(
      '<style>a{-webkit-text-decoration-color:red;text-decoration-color:red;-webkit-user-select:none}</style>',
      later,
    ),
  );
  assert.ok(html.includes('a{text-decoration-color:red;-webkit-user-select:none}'));
});
