import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findGoalTag, formatGoals, type Goals, sameGoals } from './goal-tag.ts';
import type { Language } from './languages.ts';
import { markSegments, plainWords } from './segments.ts';

const tags: [Language, string, Goals][] = [
  ['zh', '接入互联网（目标9）；', [9]],
  ['zh', '接入互联网(目标1和9);', [1, 9]],
  ['zh', '降低风险（目标1、4、6、7、8、11、12、13和14）；', [1, 4, 6, 7, 8, 11, 12, 13, 14]],
  ['zh', '儿童权利（所有目标）。', 'all'],
  ['en', 'Connect schools (SDG 9);', [9]],
  ['en', 'Connect schools (SDGs 3, 4 and 17).', [3, 4, 17]],
  ['en', 'Protect children (all SDGs);', 'all'],
  ['fr', 'Connecter les écoles (ODD 1 et 9) ;', [1, 9]],
  ['fr', 'Connecter les écoles (ODD\u00A01 et 9)\u00A0;', [1, 9]],
  ['fr', 'Protéger (tous les ODD) ;', 'all'],
  ['es', 'Conectar las escuelas (ODS 3, 4 y 5);', [3, 4, 5]],
  ['es', 'Conectar las escuelas (ODS\u00A09);', [9]],
  ['es', 'Proteger (todos los ODS).', 'all'],
  ['ru', 'Подключить школы (ЦУР 3 и 4);', [3, 4]],
  ['ru', 'Подключить школы (ЦУР\u00A09);', [9]],
  ['ru', 'Защищать детей (все ЦУР).', 'all'],
  ['ar', 'ربط المدارس (الهدف 9)؛', [9]],
  ['ar', 'ربط المدارس (الهدفان 1 و 9)؛', [1, 9]],
  ['ar', 'ربط المدارس (الأهداف 3، 4 و17).', [3, 4, 17]],
  ['ar', 'ربط المدارس (الهدف\u00A09)؛', [9]],
  ['ar', 'حماية الأطفال (جميع الأهداف).', 'all'],
];

describe('goal tags in six languages', () => {
  for (const [language, words, goals] of tags) {
    test(`${language}: ${words}`, () => {
      const tag = findGoalTag(words, language);
      assert.ok(tag && 'goals' in tag, JSON.stringify(tag));
      assert.deepEqual(tag.goals, goals);
      const segments = markSegments([{ kind: 'words', text: words }], tag.marks);
      assert.equal(plainWords(segments), words);
      const cut = segments.flatMap((one) => (one.kind === 'goal' ? [[one.text, one.goal]] : []));
      assert.deepEqual(cut, goals === 'all' ? [] : goals.map((goal) => [String(goal), goal]));
      assert.equal(
        segments.some((one) => one.kind === 'all-goals'),
        goals === 'all',
      );
    });
  }
});

test('a mark stands on the tag, not on an equal number before it', () => {
  const tag = findGoalTag('到2030年，9个国家（目标9）；', 'zh');
  assert.ok(tag && 'marks' in tag);
  assert.deepEqual(
    tag.marks.map(({ start, end }) => [start, end]),
    [[14, 15]],
  );
});

test('no tag: no bracket at the end, or one with other words', () => {
  for (const words of [
    '我们承诺：',
    '（目标9）在前',
    '公司（不论大小）；',
    '第79/1号（附件一）。',
    '',
  ]) {
    assert.equal(findGoalTag(words, 'zh'), undefined, words);
  }
  assert.equal(findGoalTag('接入互联网（目标9）；', 'en'), undefined);
});

test('a bracket that begins like a tag but cannot be read is broken', () => {
  for (const [inside, language] of [
    ['目标1及9', 'zh'],
    ['目标1、、9', 'zh'],
    ['目标1和', 'zh'],
    ['SDGs 1 & 9', 'en'],
    ['SDG nine', 'en'],
    ['ODD 1 y 9', 'fr'],
    ['ЦУР 1 & 9', 'ru'],
  ] as const) {
    assert.deepEqual(findGoalTag(`接入 (${inside});`, language), { broken: inside }, inside);
  }
});

test('a goal 18 is read, for the check to refuse by number', () => {
  const tag = findGoalTag('接入（目标18）；', 'zh');
  assert.deepEqual(tag && 'goals' in tag ? tag.goals : tag, [18]);
});

test('goals compare by order, and are written as in the front matter', () => {
  assert.equal(formatGoals([1, 9]), '[1, 9]');
  assert.equal(formatGoals('all'), 'all');
  assert.equal(formatGoals(undefined), 'none');
  assert.ok(sameGoals([1, 9], [1, 9]) && sameGoals(undefined, undefined));
  assert.ok(!sameGoals([1, 9], [9, 1]) && !sameGoals('all', [1]) && !sameGoals(undefined, 'all'));
});
