import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { placeIn, runOf, runOfUnit, stretches } from './text-run.ts';

const { document } = parseHTML(
  '<article data-unit="11"><p class="txt">Digital <mark>co</mark>operation<sup data-apparatus>1</sup> now</p><ol><li data-unit="11a"><p class="txt">and later</p></li></ol></article>',
);
// A constant of the DOM standard that a browser has at hand.
Object.assign(globalThis, { NodeFilter: { SHOW_TEXT: 4 } });
const unit = document.querySelector('article');
const words = document.querySelector('.txt');
assert.ok(unit && words);

test('the words of a unit are one run: without numbers of notes, without the units inside', () => {
  assert.equal(runOfUnit(unit).text, 'Digital cooperation now');
  assert.equal(runOf(words).text, 'Digital cooperation now');
  assert.equal(runOf(unit).text, 'Digital cooperation nowand later');
  assert.equal(runOf(words, () => true).text, 'Digital cooperation1 now');
});

test('a point of the document is a place in the run', () => {
  const run = runOf(words);
  const last = run.nodes.at(-1);
  assert.ok(last);
  assert.equal(placeIn(run, last.node, 1), run.text.indexOf('now'));
  const other = runOf(unit).nodes.at(-1);
  assert.ok(other);
  assert.equal(placeIn(run, other.node, 0), undefined);
});

test('all places of a form, letter for letter, one after the other', () => {
  assert.deepEqual(stretches('aaa Aa', 'aa'), [[0, 2]]);
  assert.deepEqual(stretches('the the', 'the'), [
    [0, 3],
    [4, 7],
  ]);
  assert.deepEqual(stretches('a', ''), []);
});
