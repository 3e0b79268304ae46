/** Files as people have them after other programs were at them: marks, forms, several places; thirty at once; links cut anywhere. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes } from '../src/model/languages.ts';
import { exportNotes } from '../src/own-notes/exchange/export.ts';
import { textOfFile } from '../src/own-notes/exchange/file-text.ts';
import { importNotes } from '../src/own-notes/exchange/import.ts';
import { readLayer } from '../src/own-notes/exchange/read-layer.ts';
import { layerFragment, readLayerFragment } from '../src/own-notes/layer-link.ts';
import { apartFrom, mergeSet } from '../src/own-notes/merge.ts';
import { limits, type NoteSet, type OwnNote, ownSetId } from '../src/own-notes/note.ts';
import { chance } from './chance.ts';
import { madeNotes, setOf, terms, wordsIn, world } from './made-notes.ts';

const own = madeNotes(30, chance('foreign'));
const layer = setOf(own);
const html = exportNotes(layer, 'html', 'x', terms).text;

const byId = (notes: readonly OwnNote[]): OwnNote[] =>
  [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

const notesOf = async (text: string): Promise<readonly OwnNote[]> => {
  const back = await importNotes(text, world);
  return back.state === 'read' ? back.sets.flatMap(({ notes }) => notes) : [];
};

describe('files in other forms', () => {
  test('a byte order mark, UTF-16 of either order, line ends of Windows: all come in', async () => {
    const utf16 = Buffer.from(`\ufeff${html}`, 'utf16le');
    const forms = {
      'UTF-8 with a mark': Buffer.from(`\ufeff${html}`),
      'UTF-16, small end first': utf16,
      'UTF-16, great end first': Buffer.from(utf16).swap16(),
      'line ends': Buffer.from(html.replaceAll('\n', '\r\n')),
    };
    for (const [form, bytes] of Object.entries(forms))
      assert.deepEqual(byId(await notesOf(textOfFile(bytes))), byId(own), form);
    const json = exportNotes(layer, 'jsonld', 'x', terms).text;
    assert.equal((await notesOf(`\ufeff${json}`)).length, own.length);
    assert.equal(readLayer(`\ufeff${json}`)?.notes.length, own.length);
  });

  test('of several places the one that quotes is taken, with the address beside it, and that is said', async () => {
    const at = (unit: string, exact?: string) => ({
      source: `https://example.org/en/${Number.parseInt(unit, 10)}.html#${unit}`,
      selector: exact === undefined ? null : { type: 'TextQuoteSelector', exact },
    });
    const words = (unit: string): string => wordsIn('en').get(unit)?.slice(0, 60) ?? '';
    const file = JSON.stringify([
      { bodyValue: 'a', target: [at('11a'), at('13', words('13'))] },
      { bodyValue: 'b', target: [at('13', words('13')), at('14', words('14'))] },
      { bodyValue: 'c', target: [at('11a')] },
    ]);
    const back = await importNotes(file, world);
    assert.ok(back.state === 'read');
    const notes = back.sets.flatMap((set) => set.notes);
    assert.deepEqual(
      notes.map(({ body, unit, mark }) => [body, unit, mark?.quote.exact]),
      [
        ['a', '13', words('13')],
        ['b', '13', words('13')],
        ['c', '11a', undefined],
      ],
    );
    const parted = back.changed.filter(({ reason }) => reason === 'parted').map(({ id }) => id);
    assert.deepEqual(parted, [notes[1]?.id]);
  });

  test('lists within lists of bodies lose no words; of a great many tags the first are looked at', async () => {
    const target = 'https://example.org/en/11.html#11a';
    const text = (value: string) => ({ type: 'TextualBody', value });
    const [note] = await notesOf(
      JSON.stringify([{ target, body: [[text('inside')], text('outside')] }]),
    );
    assert.equal(note?.body, 'inside\n\noutside');
    const tags = [...Array.from({ length: limits.tags * 10 }, () => ' '), 'late'];
    const [tagged] = await notesOf(JSON.stringify([{ target, bodyValue: 'b', tags }]));
    assert.deepEqual(tagged?.tags, []);
  });
});

describe('thirty files at once', () => {
  const opened = (given: readonly NoteSet[], stored: readonly NoteSet[] = []) => {
    const cameIn = new Map<string, string>();
    return given.reduce((sets, one) => mergeSet(sets, apartFrom(cameIn, one)).sets, stored);
  };
  const files = own.map((note): NoteSet => ({ ...layer, notes: [note] }));

  test('of one id, each with other words: all stand side by side; again, nothing changes', () => {
    const sets = opened(files);
    assert.equal(sets.length, 30);
    assert.deepEqual(new Set(sets.flatMap(({ notes }) => notes)), new Set(own));
    assert.deepEqual(opened(files, sets), sets);
  });

  test('the same twice is one; own notes stay own; handed out anew, it takes its own place', () => {
    assert.equal(opened([layer, layer]).length, 1);
    const mine = { ...layer, id: ownSetId };
    const cameIn = new Map<string, string>();
    for (const one of [mine, { ...mine, notes: [] }])
      assert.equal(apartFrom(cameIn, one).id, ownSetId);
    const again = opened([{ ...layer, name: 'Anew' }], opened([layer]));
    assert.deepEqual(
      again.map(({ name }) => name),
      ['Anew'],
    );
  });
});

test('a link of thirty notes in each language, cut anywhere, is incomplete and opens nothing', async () => {
  for (const code of languageCodes) {
    const notes = madeNotes(400, chance(code)).filter(({ language }) => language === code);
    const link = await layerFragment(setOf(notes.slice(0, 30)));
    for (let length = '#layer'.length; length < link.length; length += length < 60 ? 1 : 11) {
      const { state } = await readLayerFragment(link.slice(0, length), world.now);
      assert.equal(state, 'incomplete', `${code} at ${length}`);
    }
    assert.equal((await readLayerFragment(link, world.now)).state, 'layer');
  }
});
