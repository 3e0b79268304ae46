import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import type { Concept, PackUnit, SearchPack } from './pack.ts';
import { idsOf, openSearch } from './search.ts';

const unit = (id: string, text: string, more: Partial<PackUnit> = {}): PackUnit => ({
  ...{ id, text, paragraph: Number.parseInt(id, 10), section: 0, principles: '', goals: [] },
  ...more,
});
const pack = (language: Language, units: PackUnit[], concepts: Concept[] = []): SearchPack => ({
  ...{ language, units, concepts },
  sections: [{ id: 'one', chapter: 'one' }],
});

const divide: Concept = {
  id: 'divide',
  words: ['digital divide'],
  match: 'digital\\s+divides?',
  names: { en: ['digital divide', 'digital gap'], zh: ['数字鸿沟'], ru: ['цифровой разрыв'] },
  units: ['1'],
};
const english = openSearch(
  pack(
    'en',
    [
      unit('1', 'Bridge all digital divides within countries.'),
      unit('2', 'A divide that is digital.'),
      unit('3', 'The digital divide.'),
      unit('4', 'Telemedicine and multi-stakeholder schools.'),
    ],
    [divide],
  ),
);

test('phrase before words, words before inflections', () => {
  assert.deepEqual(
    english.ask('digital divide').results.map(({ id, tier }) => `${id} ${tier}`),
    ['3 phrase', '2 words', '1 inflected'],
  );
});

test('quoted: the phrase and nothing else', () => {
  assert.deepEqual(idsOf(english.ask('“digital divide”')), ['3']);
});

test('a term of another language, and that it was one', () => {
  const answer = english.ask('数字鸿沟');
  assert.deepEqual(idsOf(answer), ['1']);
  assert.deepEqual(answer.notes, [
    { kind: 'language', typed: '数字鸿沟', taken: 'digital divide', language: 'zh' },
  ]);
  assert.deepEqual(idsOf(english.ask('цифровые разрывы')), ['1']);
});

test('a synonym ranks below, and is said', () => {
  const answer = english.ask('digital gap');
  assert.equal(answer.results[0]?.tier, 'synonym');
  assert.equal(answer.notes[0]?.taken, 'digital divide');
});

test('little words inside a name do not part it', () => {
  assert.deepEqual(idsOf(english.ask('the digital of the gap')), ['1']);
});

test('words that the text does not know do not hide those that it knows', () => {
  const [first] = english.ask('telemedicine zebras').results;
  assert.deepEqual([first?.id, first?.tier], ['4', 'some']);
  assert.deepEqual(idsOf(english.ask('zebras matter')), []);
});

test('a name is surer than a stem', () => {
  const teacher: Concept = {
    id: 'teacher',
    words: ['enseignants'],
    names: { fr: ['enseignants', 'professeurs'] },
    units: ['2'],
  };
  const french = openSearch(
    pack(
      'fr',
      [unit('1', 'Les professions.'), unit('2', 'La formation des enseignants.')],
      [teacher],
    ),
  );
  assert.equal(idsOf(french.ask('professeur'))[0], '2');
});

test('one slip in a long word, said; none in a short one', () => {
  assert.deepEqual(
    english.ask('telemdicine').results.map(({ id, tier }) => `${id} ${tier}`),
    ['4 fuzzy'],
  );
  assert.equal(english.ask('telemdicine').notes[0]?.kind, 'spelling');
  assert.deepEqual(idsOf(english.ask('thet')), []);
});

test('a compound is found as one word, and a word that is still growing', () => {
  assert.deepEqual(idsOf(english.ask('multistakeholder')), ['4']);
  assert.deepEqual(idsOf(english.ask('telem')), ['4']);
});

test('a name with little words inside', () => {
  assert.equal(english.ask('the digital and gap').results[0]?.tier, 'synonym');
});

test('not every word occurs: the units with most of what does, said to be such', () => {
  assert.deepEqual(
    english
      .ask('how can my goats have telemedicine')
      .results.map(({ id, tier }) => `${id} ${tier}`),
    ['4 some'],
  );
  assert.deepEqual(idsOf(english.ask('nothing of those words stands there')), []);
});

test('a place and words: both', () => {
  const answer = english.ask('paragraph 3: telemedicine');
  assert.deepEqual([answer.places, answer.results.map(({ id }) => id)], [['3'], ['4']]);
  assert.deepEqual(english.ask('26 schools').places, []);
});

test('an item that is not there may be a word', () => {
  const network: Concept = { id: 'n', words: [], names: { en: ['5G'] }, units: ['4'] };
  const search = openSearch(pack('en', [unit('4', 'Networks.'), unit('5', 'Else.')], [network]));
  assert.deepEqual(idsOf(search.ask('5G')), ['5', '4']);
});

test('a Chinese question is what it asks for', () => {
  const chinese = openSearch(pack('zh', [unit('1', '保护儿童'), unit('2', '如何定义目的')]));
  assert.deepEqual(idsOf(chinese.ask('应该如何保护儿童呢')), ['1']);
  assert.deepEqual(idsOf(chinese.ask('如何定义目的')), ['2']);
});

test('the received reading finds the emended word', () => {
  const chinese = openSearch(
    pack('zh', [unit('1', '数字公共产品', { received: [['产物', '产品']] }), unit('2', '产品')]),
  );
  assert.deepEqual(idsOf(chinese.ask('数字公共产物')), ['1']);
  assert.equal(chinese.ask('数字公共产物').notes[0]?.kind, 'received');
});

test('the marks stand where the words stand', () => {
  const [first] = english.ask('divides').results;
  const text = english.index.byId.get(first?.id ?? '')?.text ?? '';
  assert.deepEqual(
    first?.spans.map(({ start, end }) => text.slice(start, end)),
    ['divides'],
  );
});

test('bad input is answered with nothing, not with an error', () => {
  for (const query of [
    '',
    '   ',
    '<b>',
    '((',
    '"',
    '\u0000',
    '\ud83d',
    'x'.repeat(10_000),
    '的'.repeat(5000),
    '[a-z]+',
    '\\',
  ]) {
    assert.ok(Array.isArray(english.ask(query).results), query.slice(0, 20));
  }
});

test('a place that is not there: the nearest one, how many there are, unless a number alone is typed', () => {
  const absent = (query: string) => {
    const { places, absent } = english.ask(query);
    return [places.join(), absent && `${absent.kind} ${absent.n}/${absent.count}`];
  };
  for (const query of ['para 99', '第99段', 'пункт 99', 'الفقرة ٩٩', '§ 99', '#99'])
    assert.deepEqual(absent(query), ['4', 'paragraph 99/4'], query);
  assert.deepEqual(absent('para 0'), ['1', 'paragraph 0/4']);
  for (const query of ['principle 20', '原则20', 'принцип 20', 'principio 20', 'المبدأ 20'])
    assert.deepEqual(absent(query), ['principle-m', 'principle 20/13'], query);
  assert.deepEqual(absent('principle 0'), ['principle-a', 'principle 0/13']);
  for (const query of ['SDG 99', 'ODD 99', 'ODS 99', 'ЦУР 99', '可持续发展目标99'])
    assert.deepEqual(absent(query), ['sdg-17', 'goal 99/17'], query);
  assert.deepEqual(absent('objective 40'), ['objective-5', 'objective 40/5']);
  assert.deepEqual(absent('para 3 (k)'), ['3', 'item 3/0']);
  assert.deepEqual(absent('paragraphs 2-9'), ['2,3,4', 'paragraph 9/4']);
  for (const query of ['99', '99 schools', '3g', 'para 3', 'principle d', 'SDG 5', '2-3', 'child'])
    assert.equal(english.ask(query).absent, undefined, query);
  assert.deepEqual(english.ask('99').places, []);
});
