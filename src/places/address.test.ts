import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noChoice } from '../search/engine/facets.ts';
import {
  choicesIn,
  readMarks,
  readQuery,
  readSearch,
  readShown,
  readTable,
  readWith,
  type SearchState,
  states,
  type TableState,
  wholeTable,
  withChoices,
  writeMarks,
  writeSearch,
  writeShown,
  writeTable,
  writeWith,
} from './address.ts';

const page = 'https://example.org/zh/11.html';
const searchOf = (href: string): string => new URL(href, page).search;
const known = (facet: string, value: string): boolean => facet === 'g' && /^\d$/u.test(value);
const search: SearchState = {
  query: 'a & b=数字',
  choice: { ...noChoice, g: ['3', '5'] },
  order: 'text',
  all: ['texts'],
};
const table: TableState = {
  filters: { who: 'itu', verb: 'invite' },
  sort: 'due',
  down: true,
  recognized: true,
};
const names = ['guide', 'background', 'textual'];

describe('the choice of layers and state', () => {
  test('an address without a choice says nothing', () => {
    assert.equal(readShown('', names), undefined);
    assert.equal(readShown('?with=en', names), undefined);
    assert.equal(readShown('?state=everything', names), undefined);
  });

  test('the layers named are on, the others off', () => {
    assert.deepEqual(readShown('?layers=guide,textual', names), {
      off: new Set(['background']),
      state: 'notes',
    });
    assert.deepEqual(readShown('?layers=none', names)?.off, new Set(names));
  });

  test('names that no layer has are as if they were not there', () => {
    assert.deepEqual(readShown('?layers=guide,%3Cb%3E,mine', names)?.off.size, 2);
    for (const search of [
      '?layers=mine',
      '?layers=guides',
      '?layers=0&layers=mine.',
      '?layers=11a',
    ])
      assert.equal(readShown(search, names), undefined, search);
    assert.deepEqual(readShown('?layers=mine&state=study', names)?.off, new Set());
    // One that other pages have is a choice, and so is none.
    assert.deepEqual(readShown('?layers=drafting', names, ['drafting'])?.off, new Set(names));
    assert.deepEqual(readShown('?layers=mine,none', names)?.off, new Set(names));
  });

  test('a state alone leaves the layers as they are', () => {
    for (const state of states)
      assert.deepEqual(readShown(`?state=${state}`, names), { off: new Set(), state });
  });

  test('as people pass it on: named twice, in capitals, with signs of a sentence', () => {
    for (const search of [
      '?layers=guide&layers=textual',
      '?layers=Guide,TEXTUAL',
      '?layers=guide, textual)',
      '?layers=guide%20textual。',
      '?layers=guide、textual',
      '?layers=guide+textual&amp;x=1',
      '??layers=guide;textual.',
      '?layers=guide,textual%2311a',
    ])
      assert.deepEqual(readShown(search, names)?.off, new Set(['background']), search);
    for (const search of [
      '?state=study.',
      '?state=Study',
      '?state=study。',
      '?layers=&amp;state=STUDY)',
      '?state=x&state=study',
      '?state=study?utm=1',
    ])
      assert.deepEqual(readShown(search, names), { off: new Set(), state: 'study' }, search);
    // Nothing is none, and all are all.
    assert.equal(readShown('?layers=', names), undefined);
    assert.equal(readShown('?layers=)', names), undefined);
    assert.deepEqual(readShown('?layers=all', names)?.off, new Set());
  });

  test('an address from before there were three states is still understood', () => {
    assert.deepEqual(readShown('?text=only', names), { off: new Set(), state: 'text' });
    const href = writeShown(`${page}?text=only`, names, { off: new Set(), state: 'study' });
    assert.equal(href, `${page}?state=study`);
  });

  test('what is written is read again', () => {
    for (const off of [new Set<string>(), new Set(['guide']), new Set(names)]) {
      for (const state of states) {
        const href = writeShown(`${page}?with=en#11a`, names, { off, state });
        assert.ok(href.endsWith('#11a') && href.includes('with=en'), href);
        const read = readShown(searchOf(href), names) ?? { off: new Set(), state: 'notes' };
        assert.deepEqual(read, { off, state });
      }
    }
  });

  test('with all layers in the first state the address is the plain one', () => {
    assert.equal(writeShown(page, names, { off: new Set(), state: 'notes' }), page);
    assert.equal(
      writeShown(page, names, { off: new Set(['guide']), state: 'notes' }),
      `${page}?layers=background,textual`,
    );
  });
});

test('further languages: those that can be had, each once', () => {
  assert.equal(writeWith(page, ['fr', 'ar']), `${page}?with=fr,ar`);
  for (const search of [
    '?with=fr,ar,fr,xx',
    '?with=fr&with=ar',
    '?with=FR%20AR',
    '?with=fr-FR,ar)',
    '?with=fr，ar。',
  ])
    assert.deepEqual(readWith(search, ['ar', 'fr']), ['fr', 'ar'], search);
  for (const search of ['?with=klingon', '?with=xx,de', '?with=own-xx', '?with=second'])
    assert.equal(choicesIn(search), '', search);
  assert.equal(choicesIn('?with=xx,zh-TW,none&layers=mine', names), '?with=zh,none');
  assert.deepEqual(readWith('?with=own-fr,zh_Hans', ['zh', 'fr', 'own-fr']), ['own-fr', 'zh']);
  assert.equal(writeWith(`${page}?with=fr#11a`, []), `${page}#11a`);
});

test('words to be marked: before the fragment, letter for letter', () => {
  const words = ['a & b=100%', '数字', '+1 (a)'];
  const path = writeMarks('/zh/11.html#11a', words);
  assert.ok(path.endsWith('#11a'));
  assert.deepEqual(readMarks(searchOf(path)), words);
  assert.equal(writeMarks('/zh/11.html', []), '/zh/11.html');
  assert.deepEqual(readMarks(searchOf(writeMarks('/zh/11.html', ['x'.repeat(301)]))), []);
  assert.deepEqual(readMarks(`?mark=&mark=${'x'.repeat(301)}&mark=a`), ['a']);
  assert.equal(readMarks(searchOf(writeMarks('/', Array(20).fill('a')))).length, 8);
});

describe('the search', () => {
  test('what is written is read again', () => {
    const href = writeSearch(page, search);
    assert.equal(href, `${page}?q=a%20%26%20b%3D%E6%95%B0%E5%AD%97&g=3,5&order=text&all=texts`);
    assert.deepEqual(readSearch(searchOf(href), known), search);
    assert.deepEqual(readQuery(searchOf(href)), { query: search.query, alone: false });
    assert.deepEqual(readQuery('?q=11(a)'), { query: '11(a)', alone: true });
  });

  test('an empty state leaves no trace', () => {
    const empty: SearchState = { query: '', choice: noChoice, order: 'fit', all: [] };
    assert.equal(writeSearch(page, empty), page);
    assert.equal(writeSearch(`${page}?q=a&g=3&order=text`, empty), page);
  });

  test('a broken state is read as far as it makes sense', () => {
    const state = readSearch('?q=%E0%A4%A&g=3,99,x,3&o=nonsense&order=up&all=x,units', known);
    assert.deepEqual(state.choice, { ...noChoice, g: ['3'] });
    assert.equal(state.order, 'fit');
    assert.deepEqual(state.all, ['units']);
  });

  test('half a surrogate pair does not stop the address; brackets stay legible', () => {
    const of = (query: string): string =>
      writeSearch('', { ...search, choice: noChoice, order: 'fit', all: [], query });
    assert.equal(of('\ud83d'), '?q=%EF%BF%BD');
    assert.equal(of('11(a), 12'), '?q=11(a),%2012');
  });
});

test('the table of commitments; the usual leaves no trace', () => {
  assert.deepEqual(readTable('?who=itu&verb=invite&sort=-due&nonsense=1'), table);
  for (const search of [
    '?who=ITU&verb=invite.&sort=-due',
    '?who=itu)&amp;verb=Invite&amp;sort=-due。',
  ])
    assert.deepEqual(readTable(search), table, search);
  const href = writeTable(page, table);
  assert.equal(href, `${page}?who=itu&verb=invite&sort=-due`);
  assert.deepEqual(readTable(searchOf(href)), table);
  assert.deepEqual(readTable('?sort=-text'), { ...wholeTable, down: true });
  const left = { ...table, recognized: false };
  assert.equal(writeTable(page, left), `${page}?who=itu&verb=invite&sort=-due&recognized=no`);
  assert.deepEqual(readTable(searchOf(writeTable(page, left))), left);
  assert.equal(writeTable(page, { ...wholeTable, recognized: true }), `${page}?recognized=yes`);
  assert.deepEqual(readTable('?sort=nothing'), wholeTable);
  // Nor does it change what is shown besides.
  assert.deepEqual(
    readTable('?who=nobody', () => false),
    wholeTable,
  );
  assert.equal(writeTable(href, wholeTable), page);
});

test('no writer touches what is not its own: it stays in its place, with its value', () => {
  const writers: Readonly<Record<string, (href: string) => string>> = {
    layers: (href) => writeShown(href, names, { off: new Set(['guide']), state: 'study' }),
    with: (href) => writeWith(href, ['fr', 'ar']),
    search: (href) => writeSearch(href, search),
    table: (href) => writeTable(href, table),
  };
  for (const [name, write] of Object.entries(writers)) {
    const before = 'from=a%20letter,(1)&mark=100%25&mark=b';
    const own = searchOf(write(page)).slice(1);
    // Written once, then again over itself: nothing moves.
    const once = write(`${page}?${before}#11a`);
    assert.equal(once, `${page}?${before}&${own}#11a`, name);
    assert.equal(write(once), once, name);
    // A parameter that stands after its own stays there.
    assert.equal(write(`${page}?${own}&x=1#11a`), `${page}?${own}&x=1#11a`, name);
  }
});

describe('choices that a shared link carries', () => {
  test('state, layers and languages alone, in one order, and nothing that is none', () => {
    const search = '?with=fr&mark=a&layers=guide,textual&state=study';
    assert.equal(choicesIn(search), '?layers=guide,textual&state=study&with=fr');
    assert.equal(choicesIn('?text=only'), '?state=text');
    assert.equal(choicesIn('?layers=%00<b>&state=loud&with=&mark=a'), '');
  });

  test('they are put over those of an address, and taken from it', () => {
    assert.equal(withChoices('?layers=guide', '?with=fr'), '?layers=guide&with=fr');
    assert.equal(
      withChoices('?layers=guide&state=text', '?state=study'),
      '?layers=guide&state=study',
    );
    assert.equal(
      withChoices(`${page}?layers=guide&mark=a&text=only#11a`, ''),
      `${page}?mark=a#11a`,
    );
  });
});
