/**
 * Five thousand broken files and a thousand broken links, by a fixed chance: nothing throws, nothing
 * that is stored changes, and what comes in is notes of the usual form and size and no markup.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageCodes } from '../src/model/languages.ts';
import { exportNotes } from '../src/own-notes/exchange/export.ts';
import { importNotes } from '../src/own-notes/exchange/import.ts';
import type { ImportWorld } from '../src/own-notes/exchange/terms.ts';
import { layerFragment, readLayerFragment } from '../src/own-notes/layer-link.ts';
import { mergeNotes, mergeSet } from '../src/own-notes/merge.ts';
import { limits, type NoteSet, type OwnNote } from '../src/own-notes/note.ts';
import { readSet } from '../src/own-notes/read-note.ts';
import { brokenText, brokenValue } from './broken-files.ts';
import { chance } from './chance.ts';
import { madeNotes, setOf, terms, wordsIn } from './made-notes.ts';
import { asHypothesis, asHypothesisTable, asRecogito, asThorium } from './other-programs.ts';

const stored = madeNotes(12, chance('stored'));
const storedAsText = JSON.stringify(stored);
const handed = setOf(stored.slice(0, 4));

/** A few units are enough to find and not to find words in. */
const few = new Map(
  languageCodes.map((code) => {
    const units = [...wordsIn(code)].filter(([id]) => ['1', '11', '11a', 'n4'].includes(id));
    return [code, new Map(units)] as const;
  }),
);
const world: ImportWorld = {
  now: '2026-11-30T12:00:00.000Z',
  wordsIn: async (language) => few.get(language) ?? new Map(),
};

const values: readonly unknown[] = [
  exportNotes(handed, 'jsonld', 'x', terms).text,
  asHypothesis(handed.notes, terms),
  asThorium(handed.notes),
  asRecogito(handed.notes),
].map((text): unknown => JSON.parse(text));
const texts = [
  ...values.map((value) => JSON.stringify(value)),
  exportNotes(handed, 'html', 'x', terms).text,
  exportNotes(handed, 'csv', 'x', terms).text,
  exportNotes(handed, 'markdown', 'x', terms).text,
  asHypothesisTable(handed.notes),
];

const same = (one: unknown, other: unknown): void =>
  assert.equal(JSON.stringify(one), JSON.stringify(other));

/** What came in is of the usual form, and merging it changes nothing that is there. */
function holds(sets: readonly NoteSet[]): void {
  for (const set of sets) {
    assert.equal(mergeSet([{ ...set, readOnly: true }], set).change, 'same');
    same(readSet(set)?.notes, set.notes);
    assert.ok(set.notes.length <= limits.notes);
    assert.equal(new Set(set.notes.map(({ id }) => id)).size, set.notes.length);
    const merged = mergeNotes(stored, set.notes);
    same(merged.notes.slice(0, stored.length), stored);
    assert.equal(mergeNotes(merged.notes, set.notes).notes.length, merged.notes.length);
    assert.ok(mergeSet([handed], set).sets.length <= 2);
  }
  assert.equal(JSON.stringify(stored), storedAsText);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
}

const tag =
  /<(?!\/?(?:html|head|title|style|body|main|h1|h2|p|article|bdi)>|!doctype html>|meta |html lang=|p (?:dir|class)=|h1 dir=|blockquote lang=|\/blockquote>|a href="https:\/\/example\.org\/|\/a>|script type="application\/ld\+json" id="notes">|\/script>)/u;

describe('5,000 broken files', () => {
  for (const [name, count, make] of [
    ['values of wrong kinds', 3000, brokenJson],
    ['broken texts', 2000, brokenFile],
  ] as const) {
    test(`${count} ${name}`, async () => {
      const random = chance(name);
      const states = { refused: 0, read: 0, notes: 0, left: 0 };
      for (let turn = 0; turn < count; turn += 1) {
        const back = await importNotes(make(random, turn), world);
        states[back.state] += 1;
        if (back.state === 'refused') continue;
        holds(back.sets);
        states.left += back.left.length;
        states.notes += back.sets.reduce((sum, set) => sum + set.notes.length, 0);
        const [set] = back.sets;
        if (set && turn % 10 === 0)
          assert.doesNotMatch(exportNotes(set, 'html', 'x', terms).text, tag);
      }
      // A fuzzer that breaks nothing, or everything, shows nothing.
      const { refused, read, notes, left } = states;
      assert.ok(refused > count / 50 && read > count / 10, JSON.stringify(states));
      assert.ok(notes > count / 10 && left > count / 10, JSON.stringify(states));
    });
  }

  function brokenJson(random: () => number, turn: number): string {
    return JSON.stringify(brokenValue(values[turn % values.length], random, 0.01 + random() / 30));
  }

  function brokenFile(random: () => number, turn: number): string {
    return brokenText(texts[turn % texts.length] ?? '', random);
  }
});

describe('files that are too much', () => {
  const many = (count: number, quote: string): string =>
    JSON.stringify(
      Array.from({ length: count }, (_, at) => ({
        id: `x${at}`,
        bodyValue: 'b',
        target: {
          source: 'https://example.org/en/11.html#11a',
          selector: { type: 'TextQuoteSelector', exact: quote + at },
        },
      })),
    );

  test('what is beyond the number of notes is told of', async () => {
    const back = await importNotes(many(limits.notes + 5, 'no such words'), world);
    assert.ok(back.state === 'read');
    assert.ok(back.left.some(({ reason }) => reason === 'too-many'));
    assert.ok(back.sets.every((set) => set.notes.length <= limits.notes));
  });

  test('long quotes that are nowhere are looked for only so long', async () => {
    const words = [...wordsIn('en').values()].join(' ').slice(0, limits.quote - 10);
    const back = await importNotes(many(400, words), world);
    assert.ok(back.state === 'read');
    assert.ok(back.left.filter(({ reason }) => reason === 'too-many').length > 300);
  });

  test('a file of more characters than is read, one of no notes, one of nothing but depth', async () => {
    const large = ' '.repeat(limits.file + 1);
    assert.deepEqual(await importNotes(large, world), { state: 'refused', why: 'large' });
    for (const none of ['[]', '{}', 'null', '3', '"x"'])
      assert.deepEqual(await importNotes(none, world), { state: 'refused', why: 'empty' });
    for (const deep of [`${'['.repeat(200_000)}`, `${'['.repeat(200_000)}${']'.repeat(200_000)}`]) {
      const back = await importNotes(deep, world);
      assert.ok(back.state === 'refused' || back.sets.every((set) => set.notes.length === 0));
    }
    assert.equal((await importNotes('', world)).state, 'refused');
  });
});

describe('1,000 broken links', () => {
  const read = (hash: string) => readLayerFragment(hash, world.now);

  test('cut ones say so', async () => {
    const whole = await layerFragment(handed);
    for (let length = '#layer='.length; length < whole.length; length += 3)
      assert.deepEqual(await read(whole.slice(0, length)), { state: 'incomplete' }, `at ${length}`);
    const back = await read(`${whole}). and more`);
    assert.ok(back.state === 'layer');
  });

  test('others are damaged, or give notes of the usual form', async () => {
    const random = chance('links');
    const states: Record<string, number> = {};
    const own = madeNotes(60, chance('linked'));
    for (let turn = 0; turn < 1000; turn += 1) {
      const some: OwnNote[] = own.slice(turn % 50, (turn % 50) + 1 + (turn % 9));
      const whole = await layerFragment(setOf(some));
      const back = await read(`#${brokenText(whole.slice(1), random)}`);
      states[back.state] = (states[back.state] ?? 0) + 1;
      if (back.state === 'layer') holds([back.set]);
    }
    assert.ok(
      (states['damaged'] ?? 0) > 100 && (states['incomplete'] ?? 0) > 100,
      JSON.stringify(states),
    );
  });

  test('what unfolds to too much, or is no set, opens nothing', async () => {
    const bomb = await layerFragment({ ...handed, introduction: 'a'.repeat(5_000_000) });
    assert.ok(bomb.length < 20_000);
    assert.deepEqual(await read(bomb), { state: 'large' });
    assert.deepEqual(await read(`#layer=1.${(9_999_999).toString(36)}.x.AAAA`), { state: 'large' });
    assert.deepEqual(await read('#layer=2.4.x.AAAA'), { state: 'newer' });
    assert.deepEqual(await read('#11a'), { state: 'none' });
    assert.deepEqual(await read(''), { state: 'none' });
  });

  test('sets of wrong values, rightly packed, bring in what is notes of them', async () => {
    const random = chance('packed');
    for (let turn = 0; turn < 200; turn += 1) {
      const broken = brokenValue(handed, random, 0.03);
      const set = readSet(broken);
      if (!set) continue;
      holds([set]);
      const back = await read(await layerFragment(set));
      assert.ok(back.state === 'layer', back.state);
      holds([back.set]);
    }
  });
});
