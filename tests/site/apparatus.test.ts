/** The apparatus as it is built: charts equal tables, the file equals the table, nothing dangles. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, files, languages, pageFiles, read } from './dist.ts';

const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

interface Row {
  verbs: string[];
  who: string[];
  goals: string[];
  acts: string;
}

function rowsOf(language: string): Row[] {
  const body = documentOf(`${language}/commitments.html`).querySelectorAll('[data-table] tbody tr');
  return [...body].map((row) => {
    const acts = row.getAttribute('data-acts') ?? '';
    const parts = acts.split('|').map((act) => act.split(' '));
    return {
      acts,
      verbs: parts.map(([verb = '']) => verb),
      who: parts.flatMap(([, , ...who]) => who),
      goals: (row.getAttribute('data-g') ?? '').split(' ').filter(Boolean),
    };
  });
}

test('each bar is the number of rows that its link asks for', () => {
  for (const language of languages) {
    const rows = rowsOf(language);
    assert.equal(rows.length, 126, language);
    const bars = [...documentOf(`${language}/commitments.html`).querySelectorAll('.bt tr')];
    assert.ok(bars.length > 50);
    for (const bar of bars) {
      const [key = '', value = ''] = (bar.querySelector('a')?.getAttribute('href') ?? '')
        .replace(/^.*\?/u, '')
        .split('=');
      const has = ({ verbs, who, goals }: Row) =>
        ({ verb: verbs, who, g: goals })[key]?.includes(value);
      assert.equal(text(bar.querySelector('td')), String(rows.filter(has).length), text(bar));
      const width = Number(bar.querySelector('svg')?.getAttribute('width'));
      assert.equal(width > 0, rows.some(has), text(bar));
    }
  }
});

test('bars are in proportion to their numbers', () => {
  for (const chart of documentOf('zh/commitments.html').querySelectorAll('.bt')) {
    const bars = [...chart.querySelectorAll('tr')].map((row) => ({
      count: Number(text(row.querySelector('td'))),
      width: Number(row.querySelector('svg')?.getAttribute('width')),
    }));
    const most = Math.max(...bars.map(({ count }) => count));
    for (const { count, width } of bars) assert.equal(width, Math.round((count / most) * 96));
  }
});

test('the file has the rows of the table in its order, and opens with a byte order mark', () => {
  for (const language of languages) {
    const csv = read(`${language}/commitments.csv`);
    assert.ok(csv.startsWith('\uFEFFunit,'));
    const places = parseCsv(csv.slice(1))
      .slice(1)
      .map(([, place = '']) => place);
    const heads = documentOf(`${language}/commitments.html`).querySelectorAll(
      '[data-table] tbody th > a',
    );
    assert.deepEqual(
      places.map((place) => place.replace(/\s+/gu, ' ')),
      [...heads].map(text),
    );
  }
});

test('strokes and stacked bars are as many as the numbers beside them', () => {
  for (const language of languages) {
    const document = documentOf(`${language}/pictures.html`);
    for (const cell of document.querySelectorAll('.pt:not(.st):not(.dt) td span')) {
      const path = cell.parentElement?.querySelector('path')?.getAttribute('d') ?? '';
      assert.equal(String(path.split('M').length - 1), text(cell));
    }
    for (const row of document.querySelectorAll('.st tbody tr')) {
      const cells = [...row.querySelectorAll('td span')].map((cell) => Number(text(cell)));
      const rects = [...row.querySelectorAll('rect')].map((one) => one.getAttribute('class'));
      assert.deepEqual(
        rects,
        cells.flatMap((cell, index) => (cell > 0 ? [`f${5 - index}`] : [])),
      );
      assert.equal(
        text(row.querySelector('td b')),
        String(cells.reduce((sum, cell) => sum + cell, 0)),
      );
    }
  }
});

test('links of the apparatus lead to what is there; their number', (context) => {
  let links = 0;
  let backlinks = 0;
  for (const file of pageFiles) {
    const here =
      /^([a-z]{2})\/(\d+|bodies|instruments|groups|deadlines|terms|term-[a-z0-9-]+|commitments|pictures|apparatus)\.html$/u.exec(
        file,
      );
    if (!here) continue;
    const scope = /^\d/u.test(here[2] ?? '') ? 'section[aria-labelledby="names"] a' : 'main a';
    for (const link of documentOf(file).querySelectorAll(scope)) {
      const [path = '', id = ''] = (link.getAttribute('href') ?? '')
        .replace(/\?.*$/u, '')
        .split('#');
      if (/^https?:/u.test(path)) continue;
      const target = path === '' ? file : new URL(path, `x:/${file}`).pathname.slice(1);
      assert.ok(
        pageFiles.includes(target) || (/\.(?:csv|xlsx)$/u.test(target) && files.includes(target)),
        `${file} -> ${target}`,
      );
      if (id !== '') assert.ok(documentOf(target).getElementById(id), `${file} -> ${target}#${id}`);
      links += 1;
      if (/^[a-z]{2}\/\d+\.html$/u.test(target)) backlinks += 1;
    }
  }
  context.diagnostic(`apparatus: ${links} links, ${backlinks} of them to units, none dangling`);
  assert.ok(links > 10_000 && backlinks > 5_000);
});

/** RFC 4180, for the tests alone. */
function parseCsv(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
