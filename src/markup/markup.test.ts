/**
 * The contract that notes, links and exports rest on: the text of `[data-unit]`, without nested
 * units and `[data-apparatus]`, is the plain words of the unit to the letter.
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { chinese, mini } from '../../tests/reading.ts';
import { plainWords } from '../model/segments.ts';
import { goalPage } from '../views/goal-page.ts';
import type { Row } from '../views/listing.ts';
import { objectivePage } from '../views/overview-pages.ts';
import { principlePage } from '../views/principle-page.ts';
import type { Reading } from '../views/reading.ts';
import { footnotesFor, paragraphView } from '../views/unit.ts';
import { footnoteList, paragraphArticle, paragraphInText, statement, unitRow } from './markup.ts';

const bodyOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** Words by unit id, as a reader of the page gets them. */
function wordsIn(html: string): Map<string, string> {
  const body = bodyOf(html);
  return new Map(
    [...body.querySelectorAll('[data-unit]')].map((element) => {
      const alone = bodyOf(element.outerHTML).firstElementChild;
      assert.ok(alone);
      for (const inner of alone.querySelectorAll('[data-unit], [data-apparatus]')) inner.remove();
      return [element.getAttribute('data-unit') ?? '', alone.textContent];
    }),
  );
}

const plain = (reading: Reading, id: string): string =>
  plainWords(reading.corpus.words[reading.language].get(id) ?? []);

function assertWords(
  reading: Reading,
  found: ReadonlyMap<string, string>,
  ids: Iterable<string>,
): void {
  for (const id of ids) assert.equal(found.get(id), plain(reading, id), id);
}

const reading = chinese();
const { corpus } = reading;

describe('the words of the markup are the words of the text, to the letter', () => {
  const everyUnit = (write: (number: number) => string): Map<string, string> => {
    const ids = corpus.paragraphs.flatMap((one) => [String(one.number), ...one.items]);
    const html = corpus.paragraphs.map((one) => write(one.number)).join('\n');
    return wordsIn(html + footnoteList(footnotesFor(reading, ids)));
  };

  test('174 units on the pages of the paragraphs', () => {
    const found = everyUnit((number) => paragraphArticle(paragraphView(reading, number)));
    assert.equal(corpus.units.size, 174);
    assert.deepEqual([...found.keys()].sort(), [...corpus.units.keys()].sort());
    assertWords(reading, found, corpus.units.keys());
  });

  test('174 units in continuous text', () => {
    const found = everyUnit((number) => paragraphInText(paragraphView(reading, number), 2));
    assert.equal(found.size, 174);
    assertWords(reading, found, corpus.units.keys());
  });

  test('rows of every list, and statements', () => {
    const pages = [
      ...[...corpus.goals.map((goal) => goal.number), 'all' as const].map((goal) =>
        goalPage(reading, goal),
      ),
      ...corpus.principles.map((principle) => principlePage(reading, principle.id)),
      ...[1, 2, 3, 4, 5].map((objective) => objectivePage(reading, objective)),
    ];
    for (const page of pages) {
      const rows: Row[] = page.groups.flatMap((group) => group.rows);
      const found = wordsIn(
        `<ul>${rows.map(unitRow).join('')}</ul>${page.statement ? statement(page.statement) : ''}`,
      );
      assertWords(reading, found, found.keys());
      assert.equal(found.size, rows.length + (page.statement ? 1 : 0));
    }
  });

  test('a second language', () => {
    const english = mini('en');
    for (const { number, items, footnotes } of english.corpus.paragraphs) {
      const ids = [String(number), ...items];
      const html =
        paragraphArticle(paragraphView(english, number)) + footnoteList(footnotesFor(english, ids));
      assertWords(english, wordsIn(html), [...ids, ...footnotes]);
    }
  });
});

describe('what stands on a unit', () => {
  const page = (number: number): Element =>
    bodyOf(
      paragraphArticle(paragraphView(reading, number)) +
        footnoteList(
          footnotesFor(reading, [String(number), ...(corpus.paragraphs[number - 1]?.items ?? [])]),
        ),
    );

  test('ids are unit ids, each once, and every link within the page has its target', () => {
    for (const { number } of corpus.paragraphs) {
      const body = page(number);
      const ids = [...body.querySelectorAll('[id]')].map((one) => one.id);
      assert.equal(new Set(ids).size, ids.length, `paragraph ${number}`);
      for (const unit of body.querySelectorAll('[data-unit]'))
        assert.equal(unit.id, unit.getAttribute('data-unit'));
      for (const link of body.querySelectorAll('a[href^="#"]')) {
        assert.ok(
          ids.includes((link.getAttribute('href') ?? '').slice(1)),
          `${number}: ${link.outerHTML}`,
        );
      }
    }
  });

  test('goal chips: a number each, or all goals', () => {
    const hrefs = (id: string): (string | null)[] =>
      [...(page(Number.parseInt(id, 10)).querySelectorAll(`[data-unit="${id}"] > p a`) ?? [])].map(
        (one) => one.getAttribute('href'),
      );
    assert.deepEqual(hrefs('11b'), ['/zh/sdg-1.html', '/zh/sdg-9.html']);
    assert.deepEqual(hrefs('55a'), ['/zh/sdg-all.html']);
    assert.deepEqual(hrefs('10'), []);
  });

  test('emended words carry the received reading and lead to the edition', () => {
    const places = [...page(21).querySelectorAll('[data-unit="21i"] [data-received]')];
    assert.deepEqual(
      places.map((one) => [
        one.textContent,
        one.getAttribute('data-received'),
        one.getAttribute('href'),
      ]),
      [1, 2, 3].map((n) => ['企业', '公司', `/zh/edition.html#e-21i-${n}`]),
    );
    const marked = corpus.paragraphs.flatMap(({ number }) => [
      ...page(number).querySelectorAll('[data-received]'),
    ]);
    // 32 emendations without the foreign line before the text and the one of a heading.
    assert.equal(marked.length, 30);
  });

  test('footnotes lead there and back', () => {
    const body = page(5);
    assert.deepEqual(
      [...body.querySelectorAll('[role=doc-noteref]')].map((one) => [
        one.id,
        one.getAttribute('href'),
      ]),
      [
        ['r1', '#n1'],
        ['r2', '#n2'],
        ['r3', '#n3'],
      ],
    );
    assert.deepEqual(
      [...body.querySelectorAll('[role=doc-backlink]')].map((one) => one.getAttribute('href')),
      ['#r1', '#r2', '#r3'],
    );
  });

  test('words that look like HTML are words', () => {
    const odd = mini('en');
    const view = paragraphView(odd, 1);
    const unit = { ...view.unit, parts: [{ kind: 'words' as const, text: '<b>&amp; "x"</b>' }] };
    assert.equal(wordsIn(paragraphArticle({ ...view, unit })).get('1'), '<b>&amp; "x"</b>');
  });
});
