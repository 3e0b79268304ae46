/**
 * What a screen reader is told: a list drawn without marks is a list all the same, which Safari
 * forgets unless its role is said; and a bracket, a slash or an arrow that a style draws is for the
 * eye alone. Found were 310 lists on six pages, 28 brackets, three slashes and an arrow.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, complaints, files, pageFiles, read } from './dist.ts';

test('every list says that it is one', () => {
  let lists = 0;
  assertNone(
    complaints(pageFiles, function* (file) {
      for (const [tag] of read(file).matchAll(/<[uo]l(?=[\s>])[^>]*>/gu)) {
        lists += 1;
        if (!/\srole="/u.test(tag)) yield tag;
      }
    }),
  );
  assert.ok(lists > pageFiles.length);
});

test('what styles draw has a form for the eye alone', () => {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const file of [...pageFiles, ...files.filter((one) => one.endsWith('.css'))]) {
    const sheets = file.endsWith('.css')
      ? [read(file)]
      : [...read(file).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, one = '']) => one);
    for (const sheet of sheets) {
      if (seen.has(sheet)) continue;
      seen.add(sheet);
      for (const [, selector = '', body = ''] of sheet.matchAll(
        /([^{}]*::?(?:before|after)[^{}]*)\{([^{}]*)\}/gu,
      )) {
        const content = /(?:^|;)content:([^;]*)/u.exec(body)?.[1]?.trim() ?? '';
        if (
          /^(?:|none|normal|""|''|(?:"[^"]*" )?attr\(.*)$/u.test(content) ||
          /\/\s*""$/u.test(content)
        )
          continue;
        const silent = [...sheet.matchAll(/([^{}]*)\{content:[^{};]*\/\s*""[;}]/gu)].map(
          ([, one = '']) => one.trim(),
        );
        if (!silent.includes(selector.trim())) found.push(`${file}: ${selector.trim()} ${content}`);
      }
    }
  }
  assert.ok(seen.size > 0);
  assertNone(found);
});
