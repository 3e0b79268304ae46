/** Page models of the Compact in Chinese, and of mini where a second language matters. */

import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chinese, mini } from '../../tests/reading.ts';
import { plainWords } from '../model/segments.ts';
import { coverPage } from './cover-page.ts';
import { editionPage } from './edition-page.ts';
import { goalsPage } from './goals-page.ts';
import { matrixView } from './matrix.ts';
import { paragraphPage } from './paragraph-page.ts';
import { opening, unitName, unitOf } from './reading.ts';
import { chapterPage, textPage } from './reading-page.ts';
import { unitView } from './unit.ts';

const reading = chinese();
const { corpus } = reading;
const histogram = [2, 0, 11, 10, 11, 1, 2, 6, 20, 20, 4, 2, 1, 1, 0, 18, 21];

describe('a paragraph', () => {
  test('stands in its section and chapter, between its neighbours', () => {
    const page = paragraphPage(reading, 11);
    assert.deepEqual(
      page.crumbs.map(({ href }) => href),
      ['/zh/chapter-objective-1.html', '/zh/section-connectivity.html'],
    );
    assert.deepEqual([page.previous?.number, page.next?.number], [10, 12]);
    assert.equal(page.colour, 1);
    assert.deepEqual(
      page.paragraph.items.map((item) => item.label),
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)'],
    );
    assert.deepEqual(
      page.related.map(({ href }) => href),
      ['/zh/10.html', '/zh/67.html', '/zh/69.html', '/zh/13.html', '/zh/8.html#8g'],
    );
    assert.equal(page.frame.rail.flatMap((chapter) => chapter.hits).length, 1);
  });

  test('the first has nothing before it, the last nothing after', () => {
    assert.equal(paragraphPage(reading, 1).previous, undefined);
    assert.equal(paragraphPage(reading, 74).next, undefined);
    assert.throws(() => paragraphPage(reading, 75), /no paragraph 75/u);
  });

  test('where a chapter has no sections the path is one step shorter', () => {
    assert.equal(paragraphPage(reading, 1).crumbs.length, 1);
  });

  test('lists its emended places and its footnotes', () => {
    assert.deepEqual(
      paragraphPage(reading, 5).footnotes.map(({ id }) => id),
      ['n1', 'n2', 'n3'],
    );
    assert.deepEqual(
      paragraphPage(reading, 5).emended.map(({ printed }) => printed),
      ['70/1', 'A/C.2/59/3', 'A/60/687'],
    );
    assert.equal(paragraphPage(reading, 21).emended.length, 6);
    assert.deepEqual(paragraphPage(reading, 1).emended, []);
  });

  test('gathers the principles of its units in the order of the letters', () => {
    assert.deepEqual(
      paragraphPage(reading, 11).principles.map(({ href }) => href),
      ['b', 'd', 'e', 'g', 'l'].map((letter) => `/zh/principle-${letter}.html`),
    );
  });
});

describe('the matrix and the cover', () => {
  test('130 mentions of goals, 20 of all goals', () => {
    const { totals, rows, columns } = matrixView(reading);
    assert.deepEqual(totals, [...histogram, 20]);
    assert.equal(
      totals.reduce((sum, total) => sum + total, 0),
      150,
    );
    assert.equal(columns.length, 18);
    assert.deepEqual(
      rows.map(({ objective }) => objective),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      rows.map(({ cells }) => cells.at(-1)),
      [1, 1, 5, 8, 5],
    );
  });

  test('a slip a paragraph, a cut an item', () => {
    const { chapters, objectives, principles, goals } = coverPage(reading);
    const slips = chapters.flatMap((chapter) => chapter.slips);
    assert.deepEqual(
      slips.map(({ number }) => number),
      corpus.paragraphs.map(({ number }) => number),
    );
    assert.equal(slips.find(({ number }) => number === 21)?.cuts, 10);
    assert.ok(slips.every(({ length }) => length > 3 && length < 20));
    assert.deepEqual([objectives.length, principles.length, goals.length], [5, 13, 17]);
    assert.equal(objectives.flatMap(({ cells }) => cells).length, 54);
  });

  test('the cover tells of the last event that has come, and of every lesson', () => {
    const { latest, doors } = coverPage(reading);
    const events = corpus.notes.zh.flatMap(({ event }) => (event && !event.planned ? [event] : []));
    assert.equal(
      latest?.day,
      events
        .map(({ from }) => from)
        .sort()
        .at(-1),
    );
    assert.equal(latest?.all.text, `全部${events.length}条`);
    const lessons = corpus.notes.zh.filter(({ layer }) => layer === 'teaching');
    assert.ok(doors[2]?.how.startsWith(`${lessons.length}课`));
  });

  test('goals are counted alike everywhere', () => {
    assert.deepEqual(
      goalsPage(reading).goals.map(({ count }) => count),
      histogram,
    );
  });
});

describe('continuous reading', () => {
  test('the whole text has every paragraph once, in order, under its headings', () => {
    const page = textPage(reading);
    assert.deepEqual(
      page.parts.flatMap((part) => part.paragraphs.map(({ number }) => number)),
      corpus.paragraphs.map(({ number }) => number),
    );
    assert.deepEqual(
      page.parts.map(({ id }) => id),
      corpus.sections.map(({ id }) => id),
    );
    assert.equal(page.footnotes.length, 6);
    assert.deepEqual(page.head[0], '主题:可持续发展');
    assert.ok(!page.head.join('').includes('51'));
  });

  test('a chapter has its own part of it, and leads to the chapters beside it', () => {
    const page = chapterPage(reading, 'objective-1');
    assert.deepEqual(
      page.parts.map(({ id, level }) => `${level} ${id}`),
      ['1 objective-1', '2 connectivity', '2 digital-literacy', '2 digital-public-goods'],
    );
    assert.equal(page.previous?.href, '/zh/chapter-commitments.html');
    assert.equal(page.next?.href, '/zh/chapter-objective-2.html');
    assert.equal(page.overview?.href, '/zh/objective-1.html');
    assert.equal(chapterPage(reading, 'opening').previous, undefined);
    assert.throws(() => chapterPage(reading, 'nowhere'), /no section nowhere/u);
  });
});

test('the edition lists every emendation and every doubtful reading with its place', () => {
  const page = editionPage(reading);
  assert.equal(page.emendations.length, 32);
  assert.equal(new Set(page.emendations.map(({ id }) => id)).size, 32);
  assert.ok(
    page.emendations.every(({ reason, where, printed }) => reason && where.href && printed),
  );
  assert.equal(page.kept.length, corpus.kept.length);
});

test('units are named and cut as the language does', () => {
  const names = ['11', '11a', '7.3', 'n4'].map((id) => unitName(reading, unitOf(reading, id)));
  assert.deepEqual(names, ['第11段', '第11段(a)', '第7段(3)', '脚注4']);
  assert.ok(opening(reading, '11').startsWith('我们承诺到2030年：'));
  assert.ok(opening(reading, '1').endsWith('……') && opening(reading, '1').length < 25);
});

test('the parts of a unit make its words', () => {
  for (const id of corpus.units.keys()) {
    const words = unitView(reading, id)
      .parts.map((part) => (part.kind === 'footnote' ? '' : part.text))
      .join('');
    assert.equal(words, plainWords(corpus.words.zh.get(id) ?? []), id);
  }
});

test('words without a translation stand in Chinese, and are said to', () => {
  const english = mini('en', (folder) => rmSync(join(folder, 'paragraphs/en/003.mdx')));
  const missing = unitView(english, '3a');
  assert.equal(missing.foreign?.tag, 'zh-Hans');
  assert.ok(missing.parts.some((part) => part.kind === 'emended'));
  assert.equal(missing.href, '/en/3.html#3a');
  assert.equal(unitView(english, '2').foreign, undefined);
});
