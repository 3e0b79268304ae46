import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from './languages.ts';
import { type PlainText, parsePlainText } from './plain-text.ts';

const parse = (language: Language, lines: readonly string[]): PlainText =>
  parsePlainText(lines.join('\n'), language, 'text.txt');

/** `2 We commit: [a Connect][b Share]` */
const outline = ({ paragraphs }: PlainText): string[] =>
  paragraphs.map(({ number, text, items }) =>
    [`${number} ${text}`, ...items.map((item) => `[${item.label} ${item.text}]`)].join(' '),
  );

const codes = ({ problems }: PlainText): string[] =>
  problems.map(({ code, line }) => `${code}:${line}`);

test('English: wrapped lines, headings, items, footnotes with a bare digit', () => {
  const text = parse('en', [
    'Global Digital Compact',
    '',
    '1. Digital technologies are dramatically',
    'transforming our world.',
    '',
    '2. We build on the Agenda1 and on the',
    'Plan of Action.2',
    '',
    'Objectives',
    '',
    '3. We commit, by 2030, to:',
    '(a) Connect every',
    'school (SDG 4);',
    '(b) Share the benefits (all SDGs).',
    '',
    '1 Resolution 70/1.',
    '2 See A/C.2/59/3, annex.',
  ]);
  assert.deepEqual(text.problems, []);
  assert.deepEqual(
    text.head.map((one) => one.text),
    ['Global Digital Compact'],
  );
  assert.deepEqual(outline(text), [
    '1 Digital technologies are dramatically transforming our world.',
    '2 We build on the Agenda[^1] and on the Plan of Action.[^2]',
    '3 We commit, by 2030, to: [a Connect every school (SDG 4);] [b Share the benefits (all SDGs).]',
  ]);
  assert.deepEqual(text.headings, [{ title: 'Objectives', line: 9 }]);
  assert.deepEqual(
    text.paragraphs.map((one) => one.heading),
    [-1, -1, 0],
  );
  assert.deepEqual(text.footnotes, [
    { number: 1, text: 'Resolution 70/1.', line: 16 },
    { number: 2, text: 'See A/C.2/59/3, annex.', line: 17 },
  ]);
  assert.deepEqual(
    text.paragraphs[2]?.items.map((one) => one.line),
    [12, 14],
  );
});

test('French and Spanish: a label with one bracket; no-break spaces stay', () => {
  const text = parse('fr', [
    '1. Nous nous engageons\u00A0:',
    '',
    'a)\u00A0Connecter les écoles\u00A0;',
    '',
    'b) Partager.',
  ]);
  assert.deepEqual(outline(text), [
    '1 Nous nous engageons\u00A0: [a Connecter les écoles\u00A0;] [b Partager.]',
  ]);
  assert.deepEqual(
    outline(parse('es', ['1. Nos comprometemos a:', 'a) Conectar;', 'b) Compartir.'])),
    ['1 Nos comprometemos a: [a Conectar;] [b Compartir.]'],
  );
});

test('Russian: Latin labels, raised footnote digits', () => {
  const text = parse('ru', [
    '1. Вступление.',
    '',
    '2. Мы опираемся на Повестку дня¹:',
    'a) подключить школы;',
    'b) делиться.',
    '',
    '1 Резолюция 70/1.',
  ]);
  assert.deepEqual(text.problems, []);
  assert.deepEqual(outline(text), [
    '1 Вступление.',
    '2 Мы опираемся на Повестку дня[^1]: [a подключить школы;] [b делиться.]',
  ]);
});

test('Arabic: letters in abjad order, Arabic-Indic digits', () => {
  const text = parse('ar', [
    '١- مقدمة.',
    '',
    '٢- نلتزم بما يلي:',
    '(أ) ربط المدارس؛',
    '(ب) تقاسم المنافع؛',
    '(ج) كذا؛',
    '(د) كذا؛',
    '(هـ) كذا.',
  ]);
  assert.deepEqual(text.problems, []);
  assert.equal(text.paragraphs[1]?.items.map((item) => item.label).join(''), 'abcde');
  assert.deepEqual(
    text.paragraphs.map((one) => [one.number, one.text]),
    [
      [1, 'مقدمة.'],
      [2, 'نلتزم بما يلي:'],
    ],
  );
});

test('Chinese: wrapped lines join without a space, full-width stops', () => {
  assert.deepEqual(
    outline(parse('zh', ['1．数字技术正在', '改变世界。', '', '2、我们承诺：', '（a） 接入；'])),
    ['1 数字技术正在改变世界。', '2 我们承诺： [a 接入；]'],
  );
});

test('a numbered list under a colon is a list; the next number due ends it', () => {
  const text = parse('en', [
    '1. We pursue these:',
    '',
    '1. Close gaps;',
    '',
    '2. Share.',
    '',
    '2. The next one.',
    '',
    '3. And on.',
  ]);
  assert.deepEqual(outline(text), [
    '1 We pursue these: [1 Close gaps;] [2 Share.]',
    '2 The next one.',
    '3 And on.',
  ]);
  const last = text.paragraphs[0]?.items.at(-1);
  assert.deepEqual(last, { label: '2', kind: 'numbered', text: 'Share.', line: 5 });
});

test('a heading ends a list, even where the next paragraph would go on with its numbers', () => {
  const text = parse('en', [
    '1. First.',
    '',
    '2. We pursue these:',
    '',
    '1. Close gaps;',
    '',
    '2. Share.',
    '',
    'Principles',
    '',
    '3. Now this.',
  ]);
  assert.deepEqual(text.problems, []);
  assert.deepEqual(outline(text), [
    '1 First.',
    '2 We pursue these: [1 Close gaps;] [2 Share.]',
    '3 Now this.',
  ]);
});

test('footnotes in brackets', () => {
  const text = parse('en', [
    '1. First.',
    '',
    '2. The Agenda[1] and the Plan [2].',
    '',
    '[1] Resolution 70/1.',
    '[2] See there.',
  ]);
  assert.deepEqual(text.problems, []);
  assert.equal(text.paragraphs[1]?.text, 'The Agenda[^1] and the Plan [^2].');
  assert.deepEqual(
    text.footnotes.map((one) => one.text),
    ['Resolution 70/1.', 'See there.'],
  );
});

test('what is out of order is told with its line', () => {
  assert.deepEqual(codes(parse('en', ['1. We commit to:', '(a) One;', '(c) Three;'])), [
    'letter-order:3',
  ]);
  assert.deepEqual(codes(parse('en', ['1. One.', '', '3. Three.'])), ['paragraph-order:3']);
  assert.deepEqual(
    codes(parse('en', ['1. One.', '', '2. The Agenda1.', '', '1 There.', '3 Where?'])),
    ['footnote-order:6', 'footnote-unmarked:6'],
  );
  assert.deepEqual(codes(parse('en', ['1. One.', '', '2. No marker.', '', '1 There.'])), [
    'footnote-unmarked:5',
  ]);
  assert.deepEqual(codes(parse('en', ['Nothing here'])), ['no-paragraphs:1']);
});

test('line ends of any system, and a byte order mark, change nothing', () => {
  const lines = ['1. One.', '', '2. Two.', '(a) Item.'];
  const expected = parse('en', lines);
  for (const end of ['\r\n', '\r']) {
    assert.deepEqual(parsePlainText(`\uFEFF${lines.join(end)}`, 'en', 'text.txt'), expected);
  }
});
