import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countsOf,
  type FacetName,
  facetsOfText,
  facetsOfUnit,
  facetToLoosen,
  noChoice,
  passes,
} from './facets.ts';
import type { PackUnit, SearchPack } from './pack.ts';

const unit = (id: string, section: number, principles: string, goals: number[]): PackUnit => ({
  id,
  text: id,
  paragraph: 1,
  section,
  principles,
  goals,
});
const units = [unit('1', 0, 'a', [3]), unit('2', 1, 'ab', [3, 5]), unit('3', 1, '', [0])];
const pack: SearchPack = {
  language: 'en',
  units,
  sections: [
    { id: 'one', chapter: 'one' },
    { id: 'part', chapter: 'two' },
  ],
  concepts: [],
};
const all = units.map((one) => facetsOfUnit(pack, one));
const counts = (choice: typeof noChoice, facet: FacetName) =>
  Object.fromEntries(countsOf(all, choice, facet));

test('counts of a facet leave its own filter out', () => {
  assert.deepEqual(counts(noChoice, 'g'), { 3: 2, 5: 1, 0: 1 });
  assert.deepEqual(counts({ ...noChoice, g: ['5'] }, 'g'), { 3: 2, 5: 1, 0: 1 });
  assert.deepEqual(counts({ ...noChoice, o: ['one'] }, 'g'), { 3: 1 });
  assert.deepEqual(counts(noChoice, 's'), { part: 2 });
  assert.deepEqual(counts(noChoice, 'l'), { text: 3 });
});

test('values of one facet add up, facets narrow each other', () => {
  const kept = (choice: typeof noChoice) =>
    units.filter((one) => passes(facetsOfUnit(pack, one), choice)).map(({ id }) => id);
  assert.deepEqual(kept({ ...noChoice, g: ['5', '0'] }), ['2', '3']);
  assert.deepEqual(kept({ ...noChoice, g: ['3'], p: ['b'] }), ['2']);
  assert.deepEqual(kept({ ...noChoice, t: ['zh'] }), []);
});

test('a note has the facets of its unit or section, a page none but its language', () => {
  const text = { id: 'guide/1', layer: 'guide' };
  const on = facetsOfText(pack, units[1], { ...text, unit: '2' }, 'fr');
  assert.deepEqual(on, {
    o: ['two'],
    s: ['part'],
    p: ['a', 'b'],
    g: ['3', '5'],
    l: ['guide'],
    t: ['fr'],
  });
  const whole = facetsOfText(pack, undefined, { ...text, unit: 'one' }, 'fr');
  assert.deepEqual([whole.o, whole.s], [['one'], []]);
  const page = facetsOfText(pack, undefined, { id: 'p.html' }, 'en');
  assert.deepEqual(page, { ...noChoice, l: ['pages'], t: ['en'] });
});

test('the filter to take off is the one that leaves most', () => {
  assert.deepEqual(facetToLoosen(all, { ...noChoice, g: ['0'], p: ['a'] }), {
    facet: 'g',
    count: 2,
  });
  assert.equal(facetToLoosen(all, noChoice), undefined);
});
