/**
 * A thousand readers' notes in six languages leave in every form that can hold them and come back
 * unchanged; what other programs export comes in where its words stand.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes } from '../src/model/languages.ts';
import { exportNotes } from '../src/own-notes/exchange/export.ts';
import { importNotes } from '../src/own-notes/exchange/import.ts';
import { inOrder } from '../src/own-notes/in-order.ts';
import { layerFragment, readLayerFragment } from '../src/own-notes/layer-link.ts';
import { mergeNotes } from '../src/own-notes/merge.ts';
import { type NoteSet, type OwnNote, ownSetId } from '../src/own-notes/note.ts';
import { linkLengths } from '../src/own-notes/packed-fragment.ts';
import { standingOf, unitWords } from '../src/own-notes/place.ts';
import { chance } from './chance.ts';
import { madeNotes, setOf, terms, wordsIn, world } from './made-notes.ts';
import { asHypothesis, asHypothesisTable, asRecogito, asThorium } from './other-programs.ts';

const notes = madeNotes(1000, chance('a thousand notes'));
const set = setOf(notes);
const mine: NoteSet = { ...set, id: ownSetId, readOnly: false };

test('the made notes try what they are to try', () => {
  for (const language of languageCodes)
    assert.ok(notes.filter((note) => note.language === language && note.mark).length > 100);
  assert.ok(notes.filter(({ mark }) => !mark).length > 50);
});

describe('what leaves comes back', () => {
  for (const form of ['html', 'jsonld', 'csv'] as const) {
    test(`unchanged in ${form}`, async () => {
      const { text } = exportNotes(set, form, 'notes', terms);
      const back = await importNotes(text, world);
      assert.ok(back.state === 'read');
      assert.deepEqual(
        [back.origin, back.left, back.changed, back.newer],
        ['compact', [], [], false],
      );
      assert.equal(back.sets.length, 1);
      assert.deepEqual(back.sets[0]?.notes, inOrder(notes));
      const { notes: _, ...about } = set;
      const { notes: __, ...came } = back.sets[0] ?? set;
      // A table has no room for what is said of the set: its notes are the reader's own again.
      const plain = { id: ownSetId, name: '', introduction: '', author: '', readOnly: false };
      assert.deepEqual(came, form === 'csv' ? plain : about);
    });
  }

  test('a copy of own notes is own notes again, and brought in twice changes nothing', async () => {
    const { text } = exportNotes(mine, 'html', 'notes', terms);
    const back = await importNotes(text, world);
    assert.ok(back.state === 'read');
    const [came] = back.sets;
    assert.deepEqual([came?.id, came?.readOnly], [ownSetId, false]);
    const once = mergeNotes([], came?.notes ?? []);
    assert.deepEqual(once.notes, inOrder(notes));
    const twice = mergeNotes(once.notes, came?.notes ?? []);
    assert.deepEqual([twice.notes, twice.added, twice.both], [once.notes, [], []]);
  });

  test('Markdown is for reading, and says so', async () => {
    const { text } = exportNotes(set, 'markdown', 'notes', terms);
    assert.deepEqual(await importNotes(text, world), { state: 'refused', why: 'markdown' });
  });

  test('in a link: the same words on the same places', async () => {
    const fragment = await layerFragment(set);
    const back = await readLayerFragment(fragment, world.now);
    assert.ok(back.state === 'layer');
    const { notes: came, ...about } = back.set;
    assert.deepEqual({ ...about, notes }, set);
    const said = (all: readonly OwnNote[]): unknown[] =>
      all.map(({ unit, language, mark, colour, body, tags }) => [
        unit,
        language,
        mark?.quote.exact,
        mark?.position,
        colour,
        body,
        tags,
      ]);
    assert.deepEqual(said(came), said(notes));
    const texts = new Map(languageCodes.map((code) => [code, wordsIn(code)] as const));
    for (const note of came) {
      const words = unitWords(texts.get(note.language)?.get(note.unit) ?? '');
      const standing = standingOf(note, note.language, words);
      if (note.mark && standing.on === 'words')
        assert.deepEqual([standing.start, standing.end], Object.values(note.mark.position ?? {}));
      else assert.ok(!note.mark, JSON.stringify(standing));
    }
  });

  test('thirty notes of usual length make a link that most messengers carry', async () => {
    const lengths: Record<string, number> = {};
    for (const language of languageCodes) {
      const some = notes
        .filter((note) => note.language === language && (note.mark?.quote.exact.length ?? 99) < 60)
        .slice(0, 30)
        .map((note, at) => ({
          ...note,
          body: `${at} ${note.mark?.quote.prefix ?? ''}`.slice(0, 50),
        }));
      assert.equal(some.length, language === 'zh' ? 30 : some.length);
      lengths[language] = (await layerFragment(setOf(some))).length;
    }
    for (const [language, length] of Object.entries(lengths))
      assert.ok(length < linkLengths.mostly, `${language}: ${length}`);
  });
});

describe('what other programs export', () => {
  const isLong = ({ language, mark }: OwnNote): boolean =>
    (mark?.quote.exact.length ?? 0) >= (language === 'zh' ? 6 : 15);
  const marked = notes.filter(isLong).slice(0, 120);
  const forms = { asHypothesis, asHypothesisTable, asThorium, asRecogito };
  for (const [name, written] of Object.entries(forms)) {
    test(`${name}: on their words or not at all`, async () => {
      const back = await importNotes(written(marked, terms), world);
      assert.ok(back.state === 'read');
      assert.equal(back.sets.length, 1);
      const own = back.sets[0]?.notes ?? [];
      const placed = new Map(own.map((note) => [note.body, note]));
      const wrong = marked.flatMap((note) => {
        const came = placed.get(`${note.id} ${note.body}`);
        const place = ({ unit, language, mark }: OwnNote): string =>
          JSON.stringify([unit, language, mark?.position]);
        return came && place(came) !== place(note)
          ? [
              `${note.language} ${note.unit} -> ${came.language} ${came.unit}: ${note.mark?.quote.exact}`,
            ]
          : [];
      });
      assert.deepEqual(wrong, []);
      const found = own.length / marked.length;
      assert.ok(found > 0.9, `${own.length} of ${marked.length}`);
      assert.equal(own.length + back.left.length, marked.length);
    });
  }

  test('notes of several people come in as a set of each', async () => {
    const [one, two, three] = marked;
    assert.ok(one && two && three);
    const text = asHypothesis([one, two, three], terms, ['ada', 'ben', 'ada']);
    const back = await importNotes(text, world);
    assert.ok(back.state === 'read');
    assert.deepEqual(
      back.sets.map(({ author, readOnly, notes: own }) => [author, readOnly, own.length]),
      [
        ['ada', true, 2],
        ['ben', true, 1],
      ],
    );
  });

  test('an answer stands where what it answers stands', async () => {
    const [one] = marked;
    assert.ok(one);
    const value = {
      client_version: '1',
      annotations: [
        {
          id: 'a',
          text: 'first',
          target: [{ source: 'x', selector: [{ type: 'TextQuoteSelector', ...one.mark?.quote }] }],
        },
        { id: 'b', text: 'answer', references: ['a'], target: [{ source: 'x' }] },
      ],
    };
    const back = await importNotes(JSON.stringify(value), world);
    assert.ok(back.state === 'read');
    assert.deepEqual(
      back.sets[0]?.notes.map(({ unit, body }) => [unit, body]),
      [
        [one.unit, 'first'],
        [one.unit, 'answer'],
      ],
    );
  });

  test('a note of which the place is known and the words are gone comes in without its place', async () => {
    const value = [
      {
        id: 'x',
        body: { type: 'TextualBody', value: 'kept' },
        target: {
          source: 'https://example.org/en/11.html#11a',
          selector: { type: 'TextQuoteSelector', exact: 'words that nobody ever wrote there' },
        },
      },
      { id: 'y', body: [], target: { source: 'https://example.org/en/11.html', selector: null } },
      {
        id: 'z',
        bodyValue: 'on the paragraph',
        target: { source: 'https://example.org/en/11.html', selector: null },
      },
      { id: 'w', bodyValue: 'nowhere', target: 'https://example.org/elsewhere' },
    ];
    const back = await importNotes(JSON.stringify(value), world);
    assert.ok(back.state === 'read');
    const own = back.sets[0]?.notes ?? [];
    assert.deepEqual(
      own.map(({ unit, body, mark }) => [unit, body, mark?.quote.exact]),
      [
        ['11a', 'kept', 'words that nobody ever wrote there'],
        ['11', 'on the paragraph', undefined],
      ],
    );
    assert.deepEqual(
      back.changed.map(({ reason }) => reason),
      ['no-place', 'no-time', 'no-time'],
    );
    assert.deepEqual(
      back.left.map(({ reason, body }) => [reason, body]),
      [
        ['malformed', ''],
        ['nowhere', 'nowhere'],
      ],
    );
  });
});
