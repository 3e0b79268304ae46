/** The stems against Snowball, which is a yardstick here and no part of the site. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { openContentSearch } from '../../src/authoring/content-search.ts';
import type { Language } from '../../src/model/languages.ts';
import { fold } from '../../src/search/engine/fold.ts';
import { sameStem, stems } from '../../src/search/engine/stem.ts';
import { officialText, published } from '../reading.ts';

const open = openContentSearch(join(import.meta.dirname, '..', '..', 'content'));

const { corpus } = published('zh');

/** Pairs of words of our text that both bring together, of those that Snowball does: at least. */
const cases: readonly [Language, (word: string) => string, number][] = [
  ['en', english, 0.9],
  ['fr', french, 0.89],
  ['es', spanish, 0.85],
  ['ru', russian, 0.99],
  ['ar', arabic, 0.94],
];

/** Other words in place of ours have other pairs: so much the share may differ. */
const otherWords = 0.05;

for (const [language, snowball, least] of cases) {
  test(`pairs of words that belong together, ${language}`, (context) => {
    const text = open(language)
      .index.pack.units.map((unit) => unit.text.toLowerCase())
      .join(' ');
    const words = [...new Set(text.match(/[\p{L}\p{M}]{4,}/gu))];
    const forms = words.map((word) => ({
      own: stems(fold(word), language),
      other: snowball(word),
    }));
    let [own, other, both] = [0, 0, 0];
    forms.forEach((a, at) => {
      for (const b of forms.slice(at + 1)) {
        const here = sameStem(a.own, b.own);
        const there = a.other === b.other;
        if (here) own += 1;
        if (there) other += 1;
        if (here && there) both += 1;
      }
    });
    context.diagnostic(
      `stems, ${language}: ${words.length} words, ${own} pairs, Snowball ${other}, both ${both}`,
    );
    const wanted = officialText(corpus, language) ? least - otherWords : least;
    assert.ok(both / other >= wanted, `${both} of ${other}`);
  });
}

const parted: readonly [Language, string, string][] = [
  ['en', 'violations', 'violence'],
  ['fr', 'comme', 'comment'],
  ['fr', 'cela', 'celle'],
  ['es', 'acceso', 'accesible'],
];
for (const [language, one, other] of parted) {
  test(`${one} is not ${other}`, () => {
    assert.ok(!sameStem(stems(fold(one), language), stems(fold(other), language)));
  });
}
