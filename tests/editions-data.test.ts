/**
 * The data files: JSON against its published schema by a validator that is not ours, the text of six
 * languages read back letter by letter, tables that no spreadsheet takes for formulas, annotations
 * whose quotes stand where they say.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { asWritten } from '../src/csv.ts';
import { noteText } from '../src/model/note.ts';
import { plainWords } from '../src/model/segments.ts';
import { standingOf } from '../src/model/standing.ts';
import { compactFile, unitFile } from '../src/schemas/data.ts';
import { annotations } from './annotation-model.ts';
import { editionAt, editionsNamed, material, placed, textOf } from './editions.ts';

const { corpus } = material;
const json = (path: string, of = material): unknown => JSON.parse(textOf(editionAt(path, of)));

/** The words as they stand in the corpus; where none are translated, the Chinese. */
const wordsIn = (language: (typeof corpus.languages)[number], id: string): string =>
  plainWords(corpus.words[language].get(id) ?? corpus.words.zh.get(id) ?? []);

const schema = json('/compact.schema.json');
assert.ok(typeof schema === 'object' && schema !== null);
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  formats: { date: /^\d{4}-\d\d-\d\d$/u },
}).compile(schema);

test('every JSON file is as its schema says, and a wrong one is not', () => {
  const files = [...editionsNamed('json'), ...editionsNamed('unit-json')];
  assert.equal(files.length, 7 + 6 * corpus.units.size);
  for (const file of files) {
    const read: unknown = JSON.parse(textOf(file));
    assert.ok(validate(read), `${file.path}: ${JSON.stringify(validate.errors)}`);
  }
  const unit = unitFile.parse(json('/en/units/11a.json'));
  for (const broken of [
    { ...unit, format: '2.0' },
    { ...unit, surplus: true },
    { ...unit, unit: { ...unit.unit, text: undefined } },
    { ...unit, standing: 'authentic' },
  ]) {
    const read: unknown = JSON.parse(JSON.stringify(broken));
    assert.ok(!validate(read));
  }
});

test('the text comes back from the JSON to the letter, with footnotes, goals and emendations in place', () => {
  const { editions } = compactFile.parse(json('/compact.json'));
  assert.deepEqual(
    editions.map(({ language }) => language),
    corpus.languages,
  );
  for (const { language, units, paragraphs } of editions) {
    assert.equal(units.length, corpus.units.size);
    assert.deepEqual(
      paragraphs.flatMap((one) => one.units).toSorted(),
      units.map(({ id }) => id).toSorted(),
    );
    for (const unit of units) {
      assert.equal(unit.text, wordsIn(language, unit.id), `${language} ${unit.id}`);
      const own = corpus.words[language].get(unit.id) ?? [];
      assert.equal(unit.footnotes.length, own.filter(({ kind }) => kind === 'footnote').length);
      for (const { start, end, goal } of unit.goalTags) {
        const tag = unit.text.slice(start, end);
        assert.ok(goal === 'all' ? /\p{L}/u.test(tag) : tag.includes(String(goal)), tag);
      }
      for (const { start, end, emendation } of unit.emended) {
        const printed = corpus.emendations.find(({ id }) => id === emendation)?.printed ?? '';
        assert.ok(end > start && printed.includes(unit.text.slice(start, end)), emendation);
      }
    }
  }
});

test('what a file says of its standing is said of its language', () => {
  const { editions } = compactFile.parse(json('/compact.json'));
  for (const { language, standing, translatedFrom, notice, rights } of editions) {
    assert.equal(standing, standingOf(corpus, language));
    const isOurs = standing === 'study' || standing === 'mixed';
    assert.equal(translatedFrom, isOurs ? 'zh' : undefined);
    assert.ok(notice.length > 10 && rights.includes('CC BY 4.0'));
  }
});

test('where the address of the site is known, files say it in full', () => {
  const { unit, site } = unitFile.parse(json('/ar/units/11a.json', placed));
  assert.equal(site, placed.site);
  assert.equal(unit.page, 'https://example.org/compact/ar/11.html#11a');
  assert.equal(unitFile.parse(json('/ar/units/11a.json')).unit.page, 'ar/11.html#11a');
});

test('lessons and cards: every one of a language, the words that answer a card where it says', () => {
  const { editions } = compactFile.parse(json('/compact.json'));
  const sections = new Map(corpus.sections.map(({ id }, at) => [id, at]));
  for (const { language, lessons, cards, units } of editions) {
    assert.equal(lessons.length, corpus.lessons[language].size, language);
    const written = [...corpus.cards[language].values()].flat();
    assert.equal(cards.length, written.length);
    assert.ok(lessons.length > 5 && cards.length > 50);
    const texts = new Map(units.map(({ id, text }) => [id, text]));
    for (const { section, answers } of cards) {
      assert.ok(sections.has(section));
      for (const { unit, quote } of answers)
        assert.ok(texts.get(unit)?.includes(quote), `${language} ${unit}: ${quote}`);
    }
    for (const { plans, summary, tasks } of lessons) {
      assert.ok(summary !== '' && tasks.length > 0);
      for (const { minutes, steps } of plans)
        assert.equal(
          steps.reduce((sum, step) => sum + step.minutes, 0),
          minutes,
        );
    }
    const rows = cards.map(({ page }) => page);
    assert.deepEqual(rows, [...new Set(rows)], 'each has an address of its own');
  }
});

/** Rows as a parser that is not ours reads them: strict on quotes and on the number of cells. */
const rowsOf = (text: string): string[][] => parseCsv(text, { bom: true, recordDelimiter: '\r\n' });

test('every table has the same number of cells in each row, and no cell is a formula', () => {
  for (const name of ['units', 'terms', 'notes', 'cards']) {
    for (const file of editionsNamed(name)) {
      const text = textOf(file);
      assert.ok(text.startsWith('\uFEFF'));
      const rows = rowsOf(text);
      const [head = []] = rows;
      for (const row of rows) {
        assert.equal(row.length, head.length, `${file.path}: ${row[0]}`);
        for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠]/u);
      }
      const language = corpus.languages.find((one) => one === file.language) ?? 'zh';
      const expected = {
        units: corpus.units.size,
        terms: corpus.apparatus.terms.length,
        notes: corpus.notes[language].length,
        cards: [...corpus.cards[language].values()].flat().length,
      }[name];
      assert.equal(rows.length - 1, expected, file.path);
      const cell = (row: readonly string[], field: string): string =>
        asWritten(row[head.indexOf(field)] ?? '');
      if (name === 'units')
        for (const row of rows.slice(1))
          assert.equal(cell(row, 'text'), wordsIn(language, row[0] ?? ''));
      if (name === 'notes')
        for (const [at, note] of corpus.notes[language].entries()) {
          const row = rows[at + 1] ?? [];
          assert.equal(cell(row, 'id'), note.id);
          assert.equal(cell(row, 'text'), noteText(note.nodes).trim(), `${language} ${note.id}`);
          assert.equal(cell(row, 'quote'), note.quote ?? '');
        }
    }
  }
});

test('annotations: every note of every layer once, its quote where it says', () => {
  const files = editionsNamed('annotations');
  let count = 0;
  for (const file of files) {
    const collection = annotations.parse(JSON.parse(textOf(file)));
    const { first, last } = collection;
    assert.deepEqual([first.partOf, last], [collection.id, first.id]);
    assert.equal(new Set(first.items.map(({ id }) => id)).size, first.items.length);
    assert.match(collection.rights, /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/$/u);
    assert.equal(collection.first.items.length, collection.total);
    count += collection.total;
    for (const { target } of first.items) {
      const [quote, position] = target.selector ?? [];
      if (!quote || !position) continue;
      const unit = /#(.+)$/u.exec(target.source)?.[1] ?? /^(\d+)\.html$/u.exec(target.source)?.[1];
      const language = corpus.languages.find((one) => one === file.language) ?? 'zh';
      const words = wordsIn(language, unit ?? '');
      assert.equal(words.slice(position.start, position.end), quote.exact, `${file.path} ${unit}`);
    }
  }
  const notes = corpus.languages.map((language) => corpus.notes[language].length);
  assert.equal(
    count,
    notes.reduce((sum, n) => sum + n, 0),
  );
});

test('a file is the same when it is written again', () => {
  for (const name of ['json', 'unit-json', 'units', 'terms', 'notes', 'annotations', 'schema']) {
    const [file] = editionsNamed(name).slice(-1);
    assert.ok(file);
    assert.equal(textOf(file), textOf(file), file.path);
  }
});
