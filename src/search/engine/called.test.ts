import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calledColumns, calledHits } from './called.ts';
import type { PackUnit, SearchPack } from './pack.ts';
import { sentUnits, sentWords } from './sent-words.ts';

const unit = (id: string, text: string): PackUnit => ({
  ...{ id, text, paragraph: 1, section: 0, principles: '', goals: [] },
});
const pack: SearchPack = {
  language: 'fr',
  sections: [],
  units: [
    unit('1', 'La perte des talents'),
    unit('2', 'La fuite'),
    unit('3', 'Les talents, la perte des talents'),
  ],
  concepts: [
    {
      id: 'drain',
      words: ['perte des talents'],
      names: {
        fr: ['exodes des cerveaux', 'exode des cerveaux', 'perte des talents'],
        en: ['brain drain'],
      },
      units: ['3', '1'],
    },
    { id: 'own', words: ['fuite'], names: { fr: ['fuite'] }, units: ['2'] },
  ],
};
const columns = calledColumns(pack);
const found = (query: string, most = 9): string[] =>
  calledHits(sentUnits(sentWords(pack)), columns, query, 'fr', most).map(
    ({ unit: { id }, spans }) => `${id}:${spans.map(({ start, end }) => `${start}-${end}`).join()}`,
  );

test('a row for what the text calls otherwise, in the language alone, its forms once', () => {
  assert.equal(columns, 'exod des cerveau\tperte des talents\tac');
});

test('a name that the text has in another form needs no row: it is found before', () => {
  const [first] = pack.concepts;
  assert.ok(first);
  const inflected = { ...first, names: { fr: ['pertes de talent'] } };
  assert.equal(calledColumns({ ...pack, concepts: [inflected] }), '\t\t');
});

test('a name in any form gives its units, with the words of the text', () => {
  assert.deepEqual(found('Exodes  des cerveaux'), ['1:3-20', '3:16-33']);
  assert.deepEqual(found('exode des cerveaux', 1), ['1:3-20']);
});

test('a row leads to units far from one another, its letters exchanged', () => {
  const texts = Array.from({ length: 90 }, (_, at) => (at % 29 === 0 ? 'Утечка мозгов' : 'Иное'));
  const own: SearchPack = {
    ...{ language: 'ru', sections: [], units: texts.map((text, at) => unit(String(at), text)) },
    concepts: [
      {
        ...{ id: 'drain', words: ['утечка мозгов'] },
        names: { ru: ['отъезд умов'] },
        units: ['0', '29', '58', '87'],
      },
    ],
  };
  const sent = calledColumns(own);
  assert.ok(sent.endsWith('\taBdBdBd') && !sent.includes('мозг'), sent);
  const hits = calledHits(sentUnits(sentWords(own)), sent, 'отъезды умов', 'ru', 9);
  assert.deepEqual(
    hits.map(({ unit: { id }, spans }) => [id, spans]),
    ['0', '29', '58', '87'].map((id) => [id, [{ start: 0, end: 13 }]]),
  );
});

test('what is no name gives nothing', () => {
  for (const query of [
    '',
    ' ',
    'exode',
    'brain drain',
    'exode des cerveaux x',
    '"exode des cerveaux"',
  ]) {
    assert.deepEqual(found(query), [], query);
  }
});
