/** Citations for reference managers, read back by a parser that is not ours (citation-js). */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plugins, type ReadBack } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Cited } from '../src/citations/cited.ts';
import { cite } from '../src/citations/styles.ts';
import { bibtexText } from '../src/citations/template.ts';
import { adopted, symbol } from '../src/model/document.ts';
import { languageCodes } from '../src/model/languages.ts';
import { standingOf } from '../src/model/standing.ts';
import { citedNote, citedUnit } from '../src/views/citation.ts';
import { notesOf } from '../src/views/note.ts';
import type { Reading } from '../src/views/reading.ts';
import { chinese, contentFolder, stringsOf } from './reading.ts';

const { corpus } = chinese();

function readBack(text: string, type: string): ReadBack {
  const read = plugins.input.chain(text, { forceType: type, generateGraph: false });
  const [first] = read;
  assert.ok(first && read.length === 1, text);
  return first;
}

const authorOf = ({ author = [] }: ReadBack): string =>
  author.map(({ literal, family }) => literal ?? family).join();
/** BibTeX has year and month alone; the day stands in a field of biblatex, which this parser passes over. */
const dayOf = ({ issued }: ReadBack): string => (issued?.['date-parts']?.[0] ?? []).join('-');
const dayFor = (id: string, day: string): string => {
  const numbers = day.split('-').map(Number);
  return numbers.slice(0, id === 'bibtex' ? 2 : 3).join('-');
};

const forms = { bibtex: '@bibtex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;
const ids = ['bibtex', 'ris', 'csl-json'] as const;

describe('BibTeX, RIS and CSL-JSON', () => {
  for (const language of languageCodes) {
    const reading: Reading = { corpus, language, strings: stringsOf(contentFolder, language) };
    const { strings } = reading;
    const where = { address: `https://example.org/a/${language}/11.html#11a`, seen: '2026-11-30' };
    const written = (id: (typeof ids)[number], cited: Cited): ReadBack => {
      const text = cite(id, cited, reading, where);
      return readBack(text, forms[id]);
    };

    test(`${language}: units`, () => {
      for (const id of ids)
        for (const unit of corpus.units.values()) {
          const read = written(id, citedUnit(reading, unit));
          assert.equal(read.title, strings.compact);
          assert.equal(authorOf(read), strings.citeAssembly);
          assert.ok(read.number?.startsWith(symbol), `${id}: number ${read.number}`);
          assert.equal(read.publisher, strings.citeUn);
          assert.equal(dayOf(read), dayFor(id, adopted));
          assert.equal(read.URL, where.address);
          const isStudy = standingOf(corpus, language, [unit.paragraph]) === 'study';
          assert.equal(read.note?.includes(strings.citeStudy) ?? false, isStudy, read.note);
        }
    });

    test(`${language}: notes`, () => {
      for (const id of ids)
        for (const note of notesOf(reading)) {
          const read = written(id, citedNote(reading, note));
          // A reference manager takes a no-break space for a plain one.
          assert.equal(read.title?.replace(/\s/gu, ' '), note.title.replace(/\s/gu, ' '));
          assert.equal(authorOf(read), note.author);
          assert.ok(read.note?.includes(note.id), read.note);
          assert.equal(dayOf(read), dayFor(id, note.date));
        }
    });
  }
});

test('signs of TeX come back as signs', () => {
  const title = String.raw`50 % & {a} #1 $2 x_y ~ ^ \b`;
  const read = readBack(`@misc{a, title = {{${bibtexText(title)}}}}`, '@bibtex/text');
  assert.equal(read.title, title);
});
