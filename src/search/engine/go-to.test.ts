import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';
import { placesOf } from './go-to.ts';

const first = (query: string): string | undefined => placesOf(fold(query))[0];

const cases: Readonly<Record<string, readonly string[]>> = {
  '11': [
    '11',
    'para 11',
    'Para. 11',
    'paragraph 11',
    '¶11',
    '§ 11',
    '第11段',
    '第十一段',
    '11段',
    'п. 11',
    'пункт 11',
    'الفقرة 11',
    'الفقرة ١١',
    '１１',
    'par. 11',
    'párrafo 11',
    'párr. 11',
    'paragraphe 11',
    'le paragraphe 11',
    'el artículo 11',
    'point 11',
    'paragraph eleven',
    'paragraphe onze',
    'párrafo once',
    'пункт одиннадцать',
    'para 11.',
    '第11段。',
    'пункт 11?',
    'clause 11',
    'GDC paragraph 11',
    'the Global Digital Compact, para. 11',
    'A/RES/79/1 para 11',
    'A/RES/79/1, annex I, para. 11',
    'A/RES/79/1, приложение I, пункт 11',
    '《全球数字契约》第11段',
    'Pacto Digital Mundial, párrafo 11',
  ],
  '11a': [
    '11a',
    '11(a)',
    '11 (a)',
    '11 a)',
    '11.a',
    '11（a）',
    '第11段(a)',
    'para 11 (a)',
    'п. 11 а)',
    'الفقرة 11 (أ)',
    '11A',
    'item a of paragraph 11',
    '(a) of para 11',
    'alinéa a du paragraphe 11',
    'inciso a) del párrafo 11',
    'подпункт a пункта 11',
    'البند (أ) من الفقرة 11',
    '第11段的(a)项',
    '第十一段（一）',
    '第11段第1项',
    'letra a) del párrafo 11',
    'l’alinéa a) du paragraphe 11',
    'item (a) of paragraph 11',
    'GDC 11(a).',
    'п.п. 11 а',
  ],
  '13e': ['الفقرة 13 (هـ)'],
  '7.3': ['7.3', 'para 7.3', '7(3)', '第七段第三项'],
  '31': ['31', '第三十一段至第三十六段'],
  n4: ['n4', 'footnote 4', '脚注4', 'note 4', 'сноска 4'],
  'sdg-5': [
    'SDG 5',
    'SDG5',
    'sdg-5',
    'goal 5',
    '目标5',
    '目标５',
    '目标五',
    'ODD 5',
    'ODS 5',
    'ЦУР 5',
    'SDG #5',
    'الهدف 5',
    'الهدف ٥',
    '可持续发展目标5',
  ],
  'objective-3': ['objective 3', 'objectif 3', 'objetivo 3', 'objetivo núm. 3', 'цель 3'],
  'principle-d': [
    'principle d',
    'principle (d)',
    'principe d',
    'principio d',
    'принцип d',
    '原则d',
    '原则（d）',
    'المبدأ (د)',
  ],
};

for (const [place, queries] of Object.entries(cases)) {
  test(`names of ${place}`, () => {
    for (const query of queries) assert.equal(first(query), place, query);
  });
}

test('several places, with items among them, and addresses as they are copied', () => {
  for (const [query, places] of [
    ['11 (c) and 13 (d)', '11c 13d'],
    ['11c, 13d и 21e', '11c 13d 21e'],
    ['11 (a), (c) and (e)', '11a 11c 11e'],
    ['11 (a) to (c) and 13', '11a 11b 11c 13'],
    ['11 a) à c)', '11a 11b 11c'],
    ['第11段(c)项和第13段(d)项', '11c 13d'],
    ['11 (ج) و13 (د)', '11c 13d'],
    ['paras 11 and 13 (d)', '11 13d'],
    ['https://example.org/any/en/29.html#29d', '29d 29'],
    ['/zh/22.html#n4', 'n4'],
    ['en/29.html#background-029d', '29'],
    ['11 a year', ''],
    ['3 and a half', ''],
  ] as const)
    assert.equal(placesOf(fold(query)).join(' '), places, query);
});

test('a page that there is not, and never another kind', () => {
  for (const [query, place] of [
    ['principle 20', 'principle-20'],
    ['原则20', 'principle-20'],
    ['принцип 20', 'principle-20'],
    ['principle 0', 'principle-0'],
    ['principle 3', 'principle-c'],
    ['goal 18', 'sdg-18'],
    ['SDG 99', 'sdg-99'],
    ['objective 0', 'objective-0'],
    ['objective 40', 'objective-40'],
    // The goals have sixteen, and are called objectives too.
    ['objectif 16', 'sdg-16'],
  ] as const)
    assert.deepEqual(placesOf(fold(query)), [place], query);
});

test('words are no places', () => {
  for (const query of [
    'child',
    '儿童',
    '2030',
    '26亿人',
    'para',
    'a',
    '第',
    '《2030年议程》',
    'SDG',
    '11 children',
    '70/1',
    'A/RES/79/1',
    'Global Digital Compact',
    'annex I',
    'seven children',
  ]) {
    assert.equal(first(query), undefined, query);
  }
});
