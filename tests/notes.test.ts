/** The notes of the edition against its rules. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes } from '../src/model/languages.ts';
import { type Note, noteText } from '../src/model/note.ts';
import { plainWords } from '../src/model/segments.ts';
import { layerPage } from '../src/views/layer-page.ts';
import { chinese, writtenNotes } from './reading.ts';

const edition = chinese();
const { corpus } = edition;
const all: readonly Note[] = languageCodes.flatMap((language) => corpus.notes[language]);
const of = (layer: string, language: Note['language']): Note[] =>
  corpus.notes[language].filter((note) => note.layer === layer);
const units = [...corpus.units.values()];
const items = units.filter(({ kind }) => kind === 'item');
const complete = ['zh', 'en'] as const;

test('how many notes there are', (context) => {
  const rows = corpus.layers.flatMap(({ id }) =>
    languageCodes
      .filter((language) => of(id, language).length > 0)
      .map((language) => {
        const notes = of(id, language);
        const paragraphs = new Set(notes.map(({ place }) => corpus.units.get(place)?.paragraph));
        const own = items.filter((item) => notes.some(({ place }) => place === item.id));
        return `${id} ${language} ${notes.length} (paragraphs ${[...paragraphs].filter(Boolean).length}, items ${own.length})`;
      }),
  );
  context.diagnostic(`notes: ${all.length}; ${rows.join('; ')}`);
  assert.ok(all.length > 1000);
});

describe('the guide', () => {
  const guide = corpus.layers[0]?.id ?? '';

  test('explains every paragraph and every item in Chinese and English', () => {
    for (const language of complete) {
      const notes = of(guide, language);
      const explained = corpus.paragraphs.filter(({ number }) =>
        notes.some(
          ({ place, quote, summary, nodes }) =>
            place === String(number) && !quote && summary !== undefined && nodes.length > 0,
        ),
      );
      assert.equal(explained.length, 74, language);
      const bare = items.filter(({ id }) => !notes.some(({ place }) => place === id));
      assert.deepEqual(
        bare.map(({ id }) => id),
        [],
        language,
      );
    }
  });

  test('has a line on every paragraph in six languages', () => {
    for (const language of languageCodes) {
      const lines = new Map(
        of(guide, language).flatMap(({ place, quote, summary }) =>
          quote === undefined && summary !== undefined ? [[place, summary] as const] : [],
        ),
      );
      assert.equal(corpus.paragraphs.filter(({ number }) => lines.has(String(number))).length, 74);
      assert.equal(new Set(lines.values()).size, lines.size, `${language}: a line twice`);
      const long = [...lines].filter(([, line]) => line.length > (language === 'zh' ? 40 : 140));
      assert.deepEqual(long, [], language);
    }
  });

  test('explains at a length that a first-year student reads', () => {
    const sizes = complete.flatMap((language) =>
      of(guide, language)
        .filter(({ quote, place }) => quote === undefined && /^\d+$/u.test(place))
        // One on some words is shorter, where it has lost them too.
        .filter(({ id }) => !hasLostWords(id, language))
        .map((note) => ({ note, size: sizeOf(note) })),
    );
    const [least, most] = [55, 180];
    const off = sizes.filter(({ size }) => size < least || size > most);
    assert.deepEqual(
      off.map(({ note, size }) => `${note.language} ${note.id}: ${size}`),
      [],
    );
  });
});

/** Whether a note was on some words, which an official text does not have. */
const hasLostWords = (id: string, language: Note['language']): boolean =>
  edition.yielded.lost.some(
    ({ note }) => `${note.layer}/${note.name}` === id && note.language === language,
  );

/** Words, or for Chinese what stands for as many: two characters a word. */
function sizeOf({ nodes, language }: Note): number {
  const text = noteText(nodes);
  return language === 'zh'
    ? Math.round((text.match(/[\p{Script=Han}\p{N}]/gu)?.length ?? 0) / 1.8)
    : text.split(/\s+/u).filter(Boolean).length;
}

describe('every note', () => {
  test('is in Chinese and English both, under one name', () => {
    for (const { id } of corpus.layers) {
      const [zh, en] = complete.map((language) =>
        writtenNotes(edition, language).flatMap((note) => (note.layer === id ? [note.id] : [])),
      );
      assert.deepEqual(zh?.toSorted(), en?.toSorted(), id);
    }
  });

  test('that has no Chinese is on the choice of words of one language', () => {
    for (const { id } of corpus.layers) {
      const names = new Set(writtenNotes(edition, 'zh').map((note) => note.id));
      const alone = all.filter((note) => note.layer === id && !names.has(note.id));
      if (id !== 'textual')
        assert.deepEqual(
          alone.map((note) => note.id),
          [],
          id,
        );
      for (const note of alone) {
        const isOnWords = note.quote !== undefined || hasLostWords(note.id, note.language);
        assert.ok(isOnWords, `${note.language} ${note.id} names no words`);
        assert.notEqual(note.event !== undefined || note.open, true, note.id);
      }
    }
  });

  test('that quotes is tied to exactly those words', () => {
    for (const note of all) {
      if (note.quote === undefined) continue;
      const words = plainWords(corpus.words[note.language].get(note.place) ?? []);
      assert.ok(note.stretch, `${note.language} ${note.id}`);
      assert.equal(words.slice(note.stretch.start, note.stretch.end), note.quote);
    }
  });

  test('names its sources, its author and its day', () => {
    for (const note of all) {
      assert.ok(note.sources.length > 0 && note.author !== '', note.id);
      assert.match(note.date, /^202\d-\d{2}-\d{2}$/u);
      for (const { seen } of note.sources) assert.ok(!seen || seen <= note.date, note.id);
    }
  });

  test('has the same event in each of its languages, and an open one says so in each', () => {
    const inChinese = new Map(corpus.notes.zh.map((note) => [note.id, note]));
    for (const note of all) {
      const other = inChinese.get(note.id);
      if (other === undefined) continue;
      assert.deepEqual(note.event, other?.event, `${note.language} ${note.id}`);
      assert.equal(note.open, other?.open, `${note.language} ${note.id}`);
      assert.equal(note.place, other?.place, `${note.language} ${note.id}`);
    }
  });

  test('gives the document symbols that it gives in Chinese', () => {
    const symbol = /\b[AE]\/(?:RES|HRC|C\.\d|\d+)\/[A-Z0-9./]*\d/gu;
    const symbolsOf = (note: Note): string[] =>
      [...new Set(noteText(note.nodes).match(symbol) ?? [])].sort();
    const inChinese = new Map(corpus.notes.zh.map((note) => [note.id, symbolsOf(note)]));
    // A summary alone has no words that could give one.
    const differ = all.filter(
      (note) =>
        note.nodes.length > 0 &&
        inChinese.has(note.id) &&
        symbolsOf(note).join() !== inChinese.get(note.id)?.join(),
    );
    assert.deepEqual(
      differ.map(
        (note) =>
          `${note.language} ${note.id}: ${symbolsOf(note)} / ${inChinese.get(note.id)?.join()}`,
      ),
      [],
    );
  });
});

test('every emendation and every doubtful reading has a note where it stands', () => {
  const places = [...corpus.emendations, ...corpus.kept].map(({ unit }) =>
    // What stands before the text is told at its beginning.
    unit === 'head' ? '1' : unit,
  );
  for (const language of complete) {
    const textual = writtenNotes(edition, language).filter(({ layer }) => layer === 'textual');
    const bare = places.filter((place) => !textual.some((note) => note.place === place));
    assert.deepEqual([...new Set(bare)], [], language);
  }
});

test('what followed has a date, and comes in the order of time', () => {
  for (const { id, order } of corpus.layers) {
    if (order !== 'time') continue;
    for (const language of languageCodes) {
      const notes = of(id, language);
      if (notes.length === 0 && !complete.some((one) => one === language)) continue;
      assert.ok(notes.length >= 30, `${language}: ${notes.length}`);
      assert.deepEqual(
        notes.filter(({ event }) => event === undefined).map((note) => note.id),
        [],
      );
      const shown = layerPage({ ...edition, language }, id).groups.flatMap((one) => one.notes);
      const days = shown.map(({ event }) => event?.from ?? '');
      assert.equal(shown.length, notes.length);
      assert.deepEqual(days, days.toSorted());
    }
  }
});
