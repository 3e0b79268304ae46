/** The apparatus against the text: counts, and every name in the words of each unit it claims. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareWords, patternOf } from '../src/model/bare-words.ts';
import { type Language, languageCodes } from '../src/model/languages.ts';
import { plainWords } from '../src/model/segments.ts';
import { usesOf } from '../src/views/apparatus/term-uses.ts';
import { chinese } from './reading.ts';

const reading = chinese();
const { corpus } = reading;
const { bodies, instruments, groups, terms, commitments, pointers, actors, verbs } =
  corpus.apparatus;

test('the counts that must hold', () => {
  assert.equal(bodies.length, 31);
  assert.equal(instruments.length, 15);
  assert.equal(groups.length, 29);
  assert.equal(terms.length, 86);
  assert.equal(corpus.deadlines.length, 7);
  assert.equal(commitments.length, 126);
  const items = commitments.filter(({ unit }) => corpus.units.get(unit)?.kind === 'item');
  assert.equal(items.length, 76);
});

test('a row for each item outside the principles, in the order of the text', () => {
  const order = [...corpus.units.keys()];
  const rows = commitments.map(({ unit }) => unit);
  assert.deepEqual(
    rows,
    [...rows].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
  const items = order.filter(
    (id) => corpus.units.get(id)?.kind === 'item' && corpus.units.get(id)?.paragraph !== 8,
  );
  assert.deepEqual(
    rows.filter((id) => items.includes(id)),
    items,
  );
});

test('every name stands in the words of each unit it claims, in each language', () => {
  let looked = 0;
  for (const { id, units, match } of [...bodies, ...instruments, ...groups]) {
    for (const language of languageCodes) {
      for (const unit of units) {
        const words = plainWords(corpus.words[language].get(unit) ?? []);
        const pattern = patternOf(match[language] ?? '^$');
        // An official text need not have the words that ours has: that costs a link, and is listed.
        if (hasYielded(language, unit) && !pattern.test(bareWords(words, language))) continue;
        assert.match(bareWords(words, language), pattern, `${id} in ${unit} (${language})`);
        looked += 1;
      }
    }
  }
  assert.ok(looked > 1300, String(looked));
});

const hasYielded = (language: Language, unit: string): boolean =>
  reading.yielded.links.some(({ about }) => about?.language === language && about.unit === unit);

/** How each language writes the dates; sessions are written out. */
const dates: Readonly<Record<string, readonly string[]>> = {
  endorsement: [
    '2024年12月',
    'december 2024',
    'décembre 2024',
    'diciembre de 2024',
    'декабря 2024',
    'ديسمبر 2024',
  ],
  'session-79': [
    '第七十九届',
    'seventy-ninth',
    'soixante-dix-neuvième',
    'septuagésimo noveno',
    'семьдесят девят',
    'التاسعة والسبعين',
  ],
  'wsis-review': ['二十周年', 'twenty-year', 'vingt ans', 'veinte años', 'двадцат', 'عشرين'],
  'session-81': [
    '第八十一届',
    'eighty-first',
    'quatre-vingt-unième',
    'octogésimo primer',
    'восемьдесят перв',
    'الحادية والثمانين',
  ],
  'session-82': [
    '第八十二届',
    'eighty-second',
    'quatre-vingt-deuxième',
    'octogésimo segundo',
    'восемьдесят втор',
    'الثانية والثمانين',
  ],
  'by-2030': ['2030', '2030', '2030', '2030', '2030', '2030'],
};

test('every date stands in the words of each unit that sets it, in each language', () => {
  for (const { id, units } of corpus.deadlines) {
    for (const unit of units) {
      for (const [index, language] of languageCodes.entries()) {
        const words = plainWords(corpus.words[language].get(unit) ?? []);
        const form = patternOf(dates[id]?.[index] ?? '^$');
        assert.match(bareWords(words, language), form, `${id} in ${unit} (${language})`);
      }
    }
  }
});

test('a term is found in the units that the list gives it', () => {
  for (const term of terms) {
    const found = usesOf(reading, term).map(({ unit }) => unit);
    const missing = term.units.filter((unit) => !found.includes(unit));
    assert.deepEqual(missing, [], term.id);
  }
});

test('every term is defined in six languages, and no pointer dangles', () => {
  for (const { id, definition } of terms) {
    for (const language of languageCodes) assert.ok(definition?.[language], `${id} ${language}`);
  }
  for (const { from, to } of pointers)
    for (const unit of [from, ...to]) assert.ok(corpus.units.has(unit), unit);
});

test('every actor and every verb of the lists occurs in a row', () => {
  const acts = commitments.flatMap((one) => one.acts);
  for (const { id } of actors)
    assert.ok(
      acts.some(({ who }) => who.some((one) => one.id === id)),
      id,
    );
  for (const { id } of verbs)
    assert.ok(
      acts.some(({ verb }) => verb.id === id),
      id,
    );
});
