/**
 * Citations, letter for letter: every style, four kinds of unit, six languages, held against golden
 * files; `CITATIONS=write node --test tests/citations.test.ts` writes them anew, to be read in the
 * difference. What others must read is read by a parser that is not ours.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import type { Cited, Where } from '../src/citations/cited.ts';
import { copiedCitations } from '../src/citations/copied.ts';
import { citeFrom, readCitationPack, writeCitationPack } from '../src/citations/pack.ts';
import { citationStyles, cite, styleIds } from '../src/citations/styles.ts';
import { htmlCitation, plainCitation } from '../src/citations/template.ts';
import { must } from '../src/model/corpus.ts';
import { languageCodes } from '../src/model/languages.ts';
import { standingOf } from '../src/model/standing.ts';
import { citedNote, citedUnit } from '../src/views/citation.ts';
import { citationPackOf } from '../src/views/citation-pack.ts';
import { notesOf } from '../src/views/note.ts';
import type { Reading } from '../src/views/reading.ts';
import { chinese, officialText, stringsOf } from './reading.ts';
import { sources } from './sources.ts';

const content = join(import.meta.dirname, '..', 'content');
const golden = join(import.meta.dirname, 'golden', 'citations');
const isWriting = process.env['CITATIONS'] === 'write';
const { corpus } = chinese();
const readings = languageCodes.map(
  (language): Reading => ({ corpus, language, strings: stringsOf(content, language) }),
);

const where = (reading: Reading, fragment = ''): Where => ({
  address: `https://example.org/${reading.language}/11.html${fragment}`,
  seen: '2026-11-30',
});

/** A paragraph, an item, an objective, a footnote, a note. */
function examples(reading: Reading): [string, Cited][] {
  const unit = (id: string): Cited =>
    citedUnit(reading, must(reading.corpus.units.get(id), `unit ${id}`));
  const giga = notesOf(reading).find(({ id }) => id === 'background/011d-giga');
  return [
    ...['11', '11a', '7.3', 'n4'].map((id): [string, Cited] => [id, unit(id)]),
    ['background/011d-giga', citedNote(reading, must(giga, 'note on Giga'))],
  ];
}

function goldenText(reading: Reading): string {
  const parts = styleIds.flatMap((style) =>
    examples(reading).map(([id, cited]) => {
      const text = cite(
        style,
        cited,
        reading,
        where(reading, `#${cited.kind === 'note' ? cited.anchor : id}`),
      );
      return `=== ${citationStyles[style].name(reading)} · ${id}\n${text.trimEnd()}\n`;
    }),
  );
  return parts.join('\n');
}

describe('golden files', () => {
  for (const reading of readings) {
    test(reading.language, { skip: officialText(corpus, reading.language) }, () => {
      const file = join(golden, `${reading.language}.txt`);
      const text = goldenText(reading);
      if (isWriting) {
        mkdirSync(golden, { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});

test('every unit and note is cited in every style, with its number, and a study translation says so', () => {
  for (const reading of readings) {
    const { strings } = reading;
    for (const style of styleIds) {
      for (const unit of corpus.units.values()) {
        const text = cite(style, citedUnit(reading, unit), reading, where(reading));
        assert.ok(text.includes(String(unit.paragraph)), text);
        assert.ok(text.includes('A/RES/79/1'), text);
        assert.match(text, /2024/u);
        const says = text.toLowerCase().includes(strings.citeStudy.toLowerCase());
        const standing = standingOf(corpus, reading.language, [unit.paragraph]);
        assert.equal(says, standing === 'study', text);
        assert.doesNotMatch(text, /[⟦⟧⟨⟩]|undefined|\{n\}/u);
      }
      for (const note of notesOf(reading)) {
        const cited = citedNote(reading, note);
        const text = cite(style, cited, reading, where(reading));
        assert.ok(text.includes(note.id) && text.includes(cited.layer), text);
        assert.ok(text.includes(strings.siteName), text);
        assert.ok(!text.includes(strings.citeStudy), text);
      }
    }
  }
});

test('official text says nothing of a translation', () => {
  for (const reading of readings) {
    const official = {
      kind: 'item',
      id: '11a',
      paragraph: 11,
      label: '(a)',
      study: false,
    } as const;
    for (const style of styleIds)
      assert.ok(!cite(style, official, reading).includes(reading.strings.citeStudy));
  }
});

test('without an address there is neither an address nor a day of reading', () => {
  for (const reading of readings)
    for (const style of styleIds)
      for (const [, cited] of examples(reading)) {
        const text = cite(style, cited, reading, { seen: '2031-05-17' });
        assert.doesNotMatch(text, /http|2031|URL|UR {2}-|url/u);
      }
});

test('isolates stand around symbols in Arabic prose, in pairs, and in no file for other programs', () => {
  for (const reading of readings)
    for (const style of styleIds)
      for (const [, cited] of examples(reading)) {
        const text = cite(style, cited, reading, where(reading));
        const opened = text.match(/\u2068/gu)?.length ?? 0;
        assert.equal(opened, text.match(/\u2069/gu)?.length ?? 0, text);
        const isProse = citationStyles[style].notation === 'prose';
        assert.equal(opened > 0, reading.language === 'ar' && isProse, text);
      }
});

test('what the browser fills from the pack is what is written here', () => {
  for (const reading of readings) {
    const pack = readCitationPack(JSON.parse(writeCitationPack(citationPackOf(reading))));
    assert.ok(pack);
    const cited: [string, Cited][] = [
      ...[...reading.corpus.units.values()].map((unit): [string, Cited] => [
        unit.id,
        citedUnit(reading, unit),
      ]),
      ...notesOf(reading).map((note): [string, Cited] => {
        const value = citedNote(reading, note);
        return [value.anchor, value];
      }),
    ];
    for (const style of styleIds)
      for (const [id, value] of cited)
        assert.equal(
          citeFrom(pack, style, id, where(reading)),
          cite(style, value, reading, where(reading)),
        );
    assert.equal(citeFrom(pack, 'no such style', '11', {}), undefined);
    assert.equal(citeFrom(pack, 'un', '999', {}), undefined);
  }
  for (const broken of [undefined, null, 7, [], ['zh'], ['xx', [], [], []], ['zh', [[1]], [], []]])
    assert.equal(readCitationPack(broken), undefined);
});

test('plain and rich text', () => {
  assert.equal(plainCitation('⟪A⟫, <b> & c'), 'A, <b> & c');
  assert.equal(htmlCitation('⟪A⟫, <b> & c\nd'), '<i>A</i>, &lt;b&gt; &amp; c<br>d');
});

test('what is copied of several is what was filled, as text, as HTML in prose, as one list in JSON', () => {
  for (const reading of readings) {
    const { language } = reading;
    for (const style of styleIds) {
      const { notation } = citationStyles[style];
      const filled = examples(reading).map(([, cited]) =>
        cite(style, cited, reading, {
          address: 'https://example.org/?a=1&b=2',
          seen: '2026-11-30',
        }),
      );
      const { text, html } = copiedCitations(filled, { language, notation });
      if (notation === 'json') {
        const list: unknown = JSON.parse(text);
        assert.deepEqual(
          list,
          filled.flatMap((one): unknown => JSON.parse(one)),
        );
        continue;
      }
      assert.equal(text, filled.map(plainCitation).join('\n'));
      assert.equal(html === undefined, notation !== 'prose');
      if (html === undefined) continue;
      // Read back by a parser, with lines for breaks: tags and signs among Arabic words are whole.
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
      assert.deepEqual(
        [...document.querySelectorAll('p')].map((one) => one.textContent),
        filled.map(plainCitation),
      );
    }
  }
});

test('no style reaches the browser', () => {
  const files = ['template.ts', 'dates.ts', 'cited.ts', 'copied.ts', 'pack.ts'].map(
    (one) => `citations/${one}`,
  );
  const breaches = sources
    .filter(({ path }) => path.startsWith('client/') || files.includes(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, typeOnly }) => target.startsWith('citations/') && !typeOnly)
        .filter(({ target }) => !files.includes(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
  assert.deepEqual(breaches, []);
});
