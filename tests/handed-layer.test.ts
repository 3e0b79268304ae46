/** A file that a teacher has handed out, put into content/layers-in: a layer of the site at the next build. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '../src/authoring/check-content.ts';
import { readHandedLayer } from '../src/authoring/handed-layers.ts';
import { yieldedInBrief, yieldedInFull } from '../src/authoring/yielded.ts';
import { noteStyle } from '../src/components/unit/note-style.ts';
import { layerParts } from '../src/editions/epub/layer-pages.ts';
import { html } from '../src/markup/nodes.ts';
import { besideNotes, packedNote } from '../src/markup/note-markup.ts';
import { exportNotes } from '../src/own-notes/exchange/export.ts';
import type { ExportTerms } from '../src/own-notes/exchange/terms.ts';
import { markOf, type NoteSet, type OwnNote, ownSetId } from '../src/own-notes/note.ts';
import { pathOf } from '../src/places/pages.ts';
import { layerPage } from '../src/views/layer-page.ts';
import { notesHandedIn, notesOfPages } from '../src/views/notes-of-pages.ts';
import { notesOfParagraph } from '../src/views/paragraph-page.ts';
import { pageNotes } from '../src/views/unit-notes.ts';
import { clear, layOut } from './content-folder.ts';
import { mini } from './reading.ts';

const terms: ExportTerms = {
  language: 'en',
  unitIri: (language, unit) => `https://example.org/compact${pathOf(language, '3', unit)}`,
  unitName: (id) => id,
  source: '',
  howToBringIn: '',
  unnamed: 'Notes',
  tags: 'Tags',
  colourName: (colour) => colour,
  time: (moment) => moment,
};

const words =
  'Connect entrepreneurs, and let companies (whatever their size) benefit (SDGs 1 and 9);';
const at = (quote: string, text = words): { start: number; end: number } => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});
const note = (id: number, part: Partial<OwnNote>): OwnNote => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  unit: '3a',
  language: 'en',
  colour: 'green',
  body: '',
  tags: [],
  created: '2026-10-01T08:00:00.000Z',
  modified: '2026-10-02T08:00:00.000Z',
  ...part,
});
const set: NoteSet = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Class 7 <b>',
  introduction: 'For the first lesson.',
  author: 'A teacher',
  readOnly: true,
  notes: [
    note(1, {
      mark: markOf(words, at('companies')),
      body: 'Which ones?\nAnd who <i>pays</i>?',
      tags: ['money'],
    }),
    // Marked when the text had another word.
    note(2, { mark: markOf('Sell the moon;', at('the moon', 'Sell the moon;')), body: 'Gone.' }),
    note(3, { unit: '3b', body: '给谁？' }),
    note(4, { mark: markOf(words, at('entrepreneurs')) }),
  ],
};
const file = exportNotes(set, 'html', 'x', terms).text;
const json = exportNotes(set, 'jsonld', 'x', terms).text;

const put =
  (name: string, text: string) =>
  (folder: string): void => {
    mkdirSync(join(folder, 'layers-in'), { recursive: true });
    writeFileSync(join(folder, 'layers-in', name), text);
  };
const parts = { number: 3, ids: ['3', '3a', '3b'], part: 'connectivity', path: '/en/3.html' };

describe('a layer handed out as a file', () => {
  for (const [name, text] of [
    ['class-7.html', file],
    ['class-7.json', json],
  ] as const) {
    test(`${name}: stands beside its words, in a line and ink of its own`, () => {
      const reading = mini('en', put(name, text));
      const layer = reading.corpus.layers.find(({ id }) => id === 'class-7');
      assert.equal(layer?.name.zh, 'Class 7 <b>');
      assert.equal(layer?.by.en, 'A teacher');
      assert.ok(!reading.corpus.layers.some((one) => one !== layer && one.ink === layer?.ink));
      const { units } = pageNotes(reading, parts);
      const beside = units.get('3a');
      assert.deepEqual(
        beside?.notes.map(({ quote, title }) => [quote, title]),
        [
          ['entrepreneurs', 'entrepreneurs'],
          ['companies', 'Which ones?'],
          [undefined, 'Gone.'],
        ],
      );
      assert.equal(layerPage(reading, 'class-7').groups.flatMap((one) => one.notes).length, 4);
      const made = beside ? html([besideNotes(beside, reading.strings)]) : '';
      assert.ok(made.includes('&#x3C;i>pays&#x3C;/i>') || made.includes('&lt;i&gt;pays'), made);
      assert.ok(made.includes('“the moon”') && made.includes('#money'));
      assert.doesNotMatch(made, /lang="en"/u);
    });
  }

  test('its switch and its line are on the pages that have notes of it, and on no other', () => {
    const reading = mini('en', put('class-7.html', file));
    const ofAll = notesOfPages([reading]);
    const site = noteStyle(ofAll);
    assert.deepEqual(noteStyle(notesOfPages([mini('en')])), site);
    assert.doesNotMatch(site, /class-7/u);
    const page = notesHandedIn(reading.corpus, notesOfParagraph(reading, 3));
    assert.ok(page);
    assert.match(
      noteStyle(page),
      /#l-class-7:not\(:checked\)[^}]*\.l-class-7\{.*\.s-[a-z-]*class-7/u,
    );
    assert.equal(notesHandedIn(reading.corpus, notesOfParagraph(reading, 1)), undefined);
  });

  test('on pages of another language it stands on the unit, its words in their language', () => {
    const reading = mini('zh', put('class-7.html', file));
    const beside = pageNotes(reading, { ...parts, path: '/zh/3.html' }).units.get('3a');
    const own = beside?.notes.filter(({ layer }) => layer.id === 'class-7') ?? [];
    assert.equal(own.length, 3);
    assert.ok(own.every(({ quote, stretch }) => quote === undefined && stretch === undefined));
    const made = beside ? html([besideNotes(beside, reading.strings)]) : '';
    assert.ok(made.includes('<p lang="en" dir="ltr">“companies”</p>'), made);
    assert.ok(made.includes('<bdi lang="en" dir="ltr">Which ones?</bdi>'));
    // And so they do wherever else its notes are shown: in a packet, in the book.
    const packed = own.map((one) => packedNote(one, reading.strings)).join('');
    const book = layerParts(reading).flatMap(({ pages }) =>
      pages.flatMap(({ content }) => content),
    );
    for (const shown of [packed, html(book)]) {
      assert.ok(shown.includes('<p lang="en" dir="ltr">“companies”</p>'), shown);
      assert.ok(shown.includes('<bdi lang="en" dir="ltr">Which ones?</bdi>'));
      assert.doesNotMatch(shown, /<ul[^>]*><\/ul>/u);
    }
  });

  test('what is not placed is listed, and is no fault', () => {
    const folder = layOut();
    put('class-7.html', file)(folder);
    const { problems, yielded } = checkContent(folder);
    clear(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      yielded.handed.map(({ unit, quote }) => [unit, quote]),
      [['3a', 'the moon']],
    );
    assert.match(yieldedInBrief(yielded), /^Layers handed in: 1 note hangs on its unit/u);
    assert.match(yieldedInFull(yielded), /class-7\.html {2}3a: “the moon”/u);
  });

  test('every mistake is told with its file and what to do', () => {
    const codesOf = (name: string, text: string): string[] =>
      readHandedLayer(`content/layers-in/${name}`, text).problems.map(({ code, file, remedy }) => {
        assert.equal(file, `content/layers-in/${name}`);
        assert.ok(remedy.length > 10);
        return code;
      });
    assert.deepEqual(codesOf('Class 7.html', file), ['layer-file-name']);
    assert.deepEqual(codesOf('a.html', '<p>no notes</p>'), ['layer-file']);
    assert.deepEqual(codesOf('a.json', '{'), ['layer-file']);
    assert.deepEqual(codesOf('a.json', json.replace('notes/1', 'notes/2')), ['layer-file-newer']);
    const nobody = exportNotes({ ...set, author: '' }, 'jsonld', 'x', terms).text;
    assert.deepEqual(codesOf('a.json', nobody), ['layer-file-set']);
    const mine = exportNotes({ ...set, id: ownSetId, name: '' }, 'jsonld', 'x', terms).text;
    assert.deepEqual(codesOf('a.json', mine), ['layer-file-set']);
    const elsewhere = json.replaceAll(/example\.org\/compact\/en\/3\.html#3b/gu, 'example.org/x');
    assert.deepEqual(codesOf('a.json', elsewhere), ['layer-file-note']);
    // A note that was copied in the file by hand, and written anew.
    const copied = json.replaceAll('000000000004', '000000000001');
    assert.deepEqual(codesOf('a.json', copied), ['layer-file-note']);
    const folder = layOut();
    put('guide.json', json)(folder);
    const { problems } = checkContent(folder);
    clear(folder);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['layer-file-twice'],
    );
  });
});
