/** The pages that list units: goals, objectives, principles. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chinese } from '../../tests/reading.ts';
import { goalPage } from './goal-page.ts';
import { matrixView } from './matrix.ts';
import { objectivePage, sectionPage } from './overview-pages.ts';
import { principlePage } from './principle-page.ts';
import { unitOf } from './reading.ts';
import { footnotesFor } from './unit.ts';

const reading = chinese();
const { corpus } = reading;
const histogram = [2, 0, 11, 10, 11, 1, 2, 6, 20, 20, 4, 2, 1, 1, 0, 18, 21];

describe('lists', () => {
  test('a goal lists the units that name it on their own', () => {
    for (const [index, expected] of histogram.entries()) {
      const page = goalPage(reading, index + 1);
      const rows = page.groups.flatMap((group) => group.rows);
      assert.equal(rows.length, expected, `goal ${index + 1}`);
      assert.ok(
        rows.every(({ unit }) => [unitOf(reading, unit.id).goals].flat().includes(index + 1)),
      );
      // What only counts the list stands beside it; that there is none is the first thing to read.
      assert.equal(page.tally?.includes(String(expected)) ?? false, expected > 0);
      assert.equal(page.lead === undefined, expected > 0);
    }
    assert.equal(goalPage(reading, 2).lead, '没有一项承诺单独引用可持续发展目标2。');
  });

  test('all goals are a list of their own', () => {
    const page = goalPage(reading, 'all');
    assert.equal(page.groups.flatMap((group) => group.rows).length, 20);
    assert.equal(page.also, undefined);
    assert.match(goalPage(reading, 1).also?.text ?? '', /20/u);
  });

  test('an objective lists its units in the order of the text, under the words that state it', () => {
    const page = objectivePage(reading, 1);
    const ids = page.groups.flatMap((group) => group.rows.map((row) => row.unit.id));
    assert.deepEqual(ids.slice(0, 4), ['10', '11', '11a', '11b']);
    assert.equal(ids.length, 8 + 21);
    assert.equal(page.statement?.id, '7.1');
    assert.equal(page.siblings.filter((one) => one.current).length, 1);
    const counted = page.goals?.reduce((sum, one) => sum + one.count, 0);
    assert.equal(
      counted,
      matrixView(reading)
        .rows[0]?.cells.slice(0, 17)
        .reduce((sum, cell) => sum + cell, 0),
    );
  });

  test('a principle lists what acts on it, not itself', () => {
    for (const { id } of corpus.principles) {
      const page = principlePage(reading, id);
      const rows = page.groups.flatMap((group) => group.rows.map((row) => row.unit.id));
      assert.ok(rows.length > 0 && !rows.includes(`8${id}`), id);
      assert.equal(page.statement?.id, `8${id}`);
      assert.ok(page.note);
    }
  });

  test('a row says where an item stands and what it continues; a paragraph has no label', () => {
    const [first, second] = [0, 2].map(
      (at) => sectionPage(reading, 'connectivity').groups[0]?.rows[at],
    );
    // The page of a section need not name the section at every row.
    assert.deepEqual([first?.number, first?.label, first?.section], [10, '', '']);
    assert.deepEqual([second?.number, second?.label, second?.section], [11, '(a)', '']);
    assert.equal(second?.continues, '我们承诺到2030年：');
    const other = goalPage(reading, 9).groups[0]?.rows[0];
    assert.deepEqual([other?.section, other?.continues], ['连通', '我们承诺到2030年：']);
  });

  test('footnotes of a list are those that its units call', () => {
    assert.deepEqual(
      sectionPage(reading, 'human-rights').footnotes.map(({ id }) => id),
      ['n4', 'n5'],
    );
    assert.deepEqual(footnotesFor(reading, ['1']), []);
  });
});
