/** What is copied, byte for byte, in six languages: fixtures/copied holds one file a language. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { placeOfUnit } from '../src/client/own-notes/terms.ts';
import { copied, copyForms } from '../src/copying/forms.ts';
import { isolated } from '../src/copying/isolates.ts';
import type { Passage, Run } from '../src/copying/passage.ts';
import { type Language, languageCodes, languages } from '../src/model/languages.ts';
import { plainWords, type Segment } from '../src/model/segments.ts';
import { citationOf } from '../src/views/citation.ts';
import { type Reading, unitLabel, unitOf, wordsOf } from '../src/views/reading.ts';
import { contentFolder, officialText, published, stringsOf } from './reading.ts';

const runs = (segments: readonly Segment[]): Run[] =>
  segments.map((segment) =>
    segment.kind === 'footnote' ? { note: segment.number } : segment.text,
  );

/** A unit, and with it what stands in it. */
function passageOf(reading: Reading, id: string): Passage {
  const { language, corpus } = reading;
  const unit = unitOf(reading, id);
  const inside =
    unit.kind === 'paragraph' ? (corpus.by.paragraph.get(unit.paragraph)?.items ?? []) : [];
  const ids = [id, ...inside];
  const called = ids.flatMap((one) =>
    wordsOf(reading, one).segments.flatMap((part) =>
      part.kind === 'footnote' ? [part.number] : [],
    ),
  );
  return {
    language,
    units: ids.map((one) => ({
      label: one === id ? '' : unitLabel(language, unitOf(reading, one)),
      isItem: one !== id,
      runs: runs(wordsOf(reading, one).segments),
    })),
    footnotes: called.map((number) => ({
      number,
      runs: runs(wordsOf(reading, `n${number}`).segments),
    })),
    reference: citationOf(reading, unit),
    link: `https://example.org/compact${placeOfUnit(language, id)}`,
  };
}

const { corpus } = published('zh');
const of = (language: Language): Reading => ({
  corpus,
  language,
  strings: stringsOf(contentFolder, language),
});

/** An item, a paragraph with a footnote, one with items, an objective of the list, a footnote. */
const kinds = ['11a', '22', '11', '7.3', 'n4'];

describe('units of every kind in five ways: four forms, and two languages', () => {
  for (const language of languageCodes) {
    test(language, { skip: officialText(corpus, language) }, () => {
      const reading = of(language);
      const file = join(import.meta.dirname, 'fixtures', 'copied', `${language}.txt`);
      const second = of(language === 'zh' ? 'en' : 'zh');
      const said = (name: string, { text, html }: ReturnType<typeof copied>): string[] => [
        `== ${name}`,
        text,
        ...(html === undefined ? [] : ['--', html]),
      ];
      const all = kinds.flatMap((id) => [
        ...copyForms.flatMap((form) =>
          said(`${id} ${form}`, copied([passageOf(reading, id)], form)),
        ),
        ...said(`${id} two`, copied([passageOf(reading, id), passageOf(second, id)], 'reference')),
      ]);
      assert.equal(`${all.join('\n')}\n`, readFileSync(file, 'utf8'));
    });
  }
});

test('the words of every unit come out as they are, but for isolates in Arabic', () => {
  for (const language of languageCodes) {
    const reading = of(language);
    for (const id of reading.corpus.units.keys()) {
      const { units, ...rest } = passageOf(reading, id);
      const alone = { ...rest, units: units.slice(0, 1) };
      const { text } = copied([alone], 'words');
      const words = plainWords(wordsOf(reading, id).segments);
      assert.equal(text.replace(/[\u2066\u2069]/gu, ''), words, `${language} ${id}`);
      if (languages[language].dir === 'ltr') assert.equal(text, words);
    }
  }
});

test('symbols and addresses among Arabic words are isolated whole; in other languages nothing is', () => {
  assert.equal(
    isolated('القرار A/RES/79/1، المرفق الأول (5G)', 'ar'),
    'القرار \u2066A/RES/79/1\u2069، المرفق الأول (\u20665G\u2069)',
  );
  assert.equal(
    isolated('https://example.org/ar/11.html#11a.', 'ar'),
    '\u2066https://example.org/ar/11.html#11a\u2069.',
  );
  assert.equal(isolated('79/1 (22 أيلول/سبتمبر 2024)', 'ar'), '79/1 (22 أيلول/سبتمبر 2024)');
  assert.equal(isolated('决议A/RES/79/1', 'zh'), '决议A/RES/79/1');
});

test('two languages: one after the other, each with its direction and its reference', () => {
  const { text, html = '' } = copied(
    [passageOf(of('en'), '22'), passageOf(of('ar'), '22')],
    'reference',
  );
  const [first, second] = [passageOf(of('en'), '22'), passageOf(of('ar'), '22')].map(
    (one) => copied([one], 'reference').text,
  );
  assert.equal(text, `${first}\n\n${second}`);
  assert.deepEqual(
    [...html.matchAll(/<p ([^>]*)>/gu)].map(([, attributes]) => attributes),
    [
      'lang="en" dir="ltr"',
      'lang="en" dir="ltr"',
      'dir="ltr"',
      'lang="ar" dir="rtl"',
      'lang="ar" dir="rtl"',
      'dir="ltr"',
    ],
  );
});

test('signs of HTML and Markdown in the words stay signs', () => {
  const passage: Passage = {
    language: 'en',
    units: [{ label: '1.', isItem: false, runs: ['a < b & *c* [d]'] }],
    footnotes: [],
    reference: 'R',
    link: 'https://example.org/?a="b"',
  };
  assert.match(
    copied([passage], 'reference').html ?? '',
    /^<p lang="en" dir="ltr">1\. a &lt; b &amp; \*c\* \[d\]<\/p>.*href="https:\/\/example\.org\/\?a=&quot;b&quot;"/u,
  );
  assert.match(copied([passage], 'markdown').text, /^1\\\. a \\< b \\& \\\*c\\\* \\\[d\\\]\n\n/u);
});
