/** What programs read of a page: the fields of reference managers, and schema.org, as a parser finds them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { isLanguage } from '../../src/model/languages.ts';
import { type Standing, standingOf } from '../../src/model/standing.ts';
import { paragraphOf } from '../../src/model/unit-id.ts';
import { contentFolder, published, stringsOf } from '../reading.ts';
import {
  assertNone,
  complaints,
  isParagraphPage,
  languageOf,
  languages,
  pageFiles,
  read,
  unitsOf,
} from './dist.ts';

const { corpus } = published('zh');

const strings = new Map(
  languages.filter(isLanguage).map((language) => [language, stringsOf(contentFolder, language)]),
);

/** Fields by name, as Zotero's translator for embedded metadata looks for them. */
function fieldsOf(html: string): Map<string, string> {
  const { document } = parseHTML(html.slice(0, html.indexOf('</head>')));
  return new Map(
    [...document.querySelectorAll('meta[name]')].map((meta) => [
      meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

const isText = (file: string): boolean =>
  isParagraphPage(file) || /\/(?:text|chapter-[^/]+)\.html$/u.test(file);

/** What the words of a page are: ours, official, or the source. */
function standingOfPage(file: string): Standing | undefined {
  const language = languageOf(file);
  const numbers = unitsOf(file).flatMap(({ id }) => paragraphOf(id) ?? []);
  return isLanguage(language) ? standingOf(corpus, language, numbers) : undefined;
}

test('a page of the text is saved with title, body, symbol, date, paragraph and language', () => {
  const found = complaints(pageFiles.filter(isText), function* (file) {
    const language = languageOf(file);
    const { compact, citeAssembly, citeAnnex } =
      (isLanguage(language) && strings.get(language)) || {};
    const fields = fieldsOf(read(file));
    const number = /(\d+)\.html$/u.exec(file)?.[1] ?? '';
    const title = fields.get('citation_title') ?? '';
    if (!title.startsWith(compact ?? '-') || !title.includes(number)) yield `title “${title}”`;
    if (fields.get('citation_technical_report_institution') !== citeAssembly) yield 'no body';
    const symbol = fields.get('citation_technical_report_number') ?? '';
    if (!symbol.startsWith('A/RES/79/1') || !symbol.endsWith(citeAnnex ?? '-')) yield symbol;
    if (fields.get('citation_publication_date') !== '2024/09/22') yield 'no date';
    if (fields.get('citation_language')?.slice(0, 2) !== language) yield 'no language';
    if (fields.get('dc.creator') !== citeAssembly) yield 'no creator';
    if (!fields.get('dc.identifier')?.includes(number)) yield 'no identifier';
    if (fields.get('dc.date') !== '2024-09-22') yield 'no day';
  });
  assertNone(found);
  assert.ok(pageFiles.filter(isText).length > 480);
});

test('every page says its language, and only pages of the text that they are the Compact', () => {
  const found = complaints(
    pageFiles.filter((file) => languageOf(file) !== ''),
    function* (file) {
      if (/404\.html$/u.test(file)) return;
      const fields = fieldsOf(read(file));
      if (fields.get('dc.language')?.slice(0, 2) !== languageOf(file)) yield 'no language';
      if (fields.has('citation_title') !== isText(file)) yield 'not what it is';
    },
  );
  assertNone(found);
});

interface Node {
  '@type'?: string;
  '@id'?: string;
  about?: Node[];
  hasPart?: Node[];
  isPartOf?: Node;
  translationOfWork?: Node;
  workTranslation?: Node[];
  legislationIdentifier?: string;
  inLanguage?: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && '@type' in value;

/** The block at the end of a page; what is no JSON throws. */
function dataOf(file: string): Node | undefined {
  const blocks = [
    ...read(file).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu),
  ];
  assert.ok(blocks.length <= 1, file);
  const [, json] = blocks[0] ?? [];
  const node: unknown = json === undefined ? undefined : JSON.parse(json);
  assert.ok(node === undefined || isNode(node), file);
  return node;
}

test('schema.org: legislation with its parts, its whole, its translations and its goals', () => {
  const known = new Set(pageFiles);
  const found = complaints(pageFiles.filter(isText), function* (file) {
    const data = dataOf(file);
    if (data?.['@type'] !== 'Legislation') return yield 'no legislation';
    const language = languageOf(file);
    if (!data.legislationIdentifier?.startsWith('A/RES/79/1')) yield 'no identifier';
    if (data.inLanguage?.slice(0, 2) !== language) yield `in ${data.inLanguage}`;
    if ((data.isPartOf === undefined) !== /\/text\.html$/u.test(file)) yield 'not its whole';
    if ((data.translationOfWork === undefined) !== (standingOfPage(file) !== 'study'))
      yield 'of what it is translated';
    const others = [
      ...(data.hasPart ?? []),
      ...(data.workTranslation ?? []),
      data.translationOfWork,
    ];
    for (const id of others.flatMap((one) => one?.['@id'] ?? [])) {
      const target = new URL(id, `https://example.org/${file}`);
      if (!known.has(target.pathname.slice(1))) yield `${id} is no page`;
      const fragment = target.hash.slice(1);
      if (fragment && !read(file).includes(`id="${fragment}"`)) yield `${id} is no unit`;
    }
    const goals = [data, ...(data.hasPart ?? [])].flatMap(({ about = [] }) => about);
    for (const { '@id': goal = '' } of goals)
      if (!/^http:\/\/metadata\.un\.org\/sdg(?:\/(?:[1-9]|1[0-7]))?$/u.test(goal)) yield goal;
  });
  assertNone(found);
  const eleven = dataOf('en/11.html');
  assert.equal(eleven?.hasPart?.length, 7);
  assert.deepEqual(eleven.hasPart[0]?.about, [{ '@id': 'http://metadata.un.org/sdg/9' }]);
  const ours = languages.filter((language) => standingOfPage(`${language}/11.html`) === 'study');
  assert.equal(dataOf('zh/11.html')?.workTranslation?.length, ours.length);
});
