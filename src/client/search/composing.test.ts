import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLookedFor } from './composing.ts';

test('a word is looked for while a telephone composes it', () => {
  for (const [language, word] of [
    ['en', 'encryp'],
    ['fr', 'numériq'],
    ['ru', 'шифров'],
    ['ar', 'التشف'],
    ['zh', '数字'],
    ['zh', '2030'],
    ['en', '数字'],
  ] as const)
    assert.equal(isLookedFor(word, language), true, word);
});

test('what leads to characters is not: the results stay', () => {
  for (const composed of ['shu', "shu'zi", '数zi', 'ㄕㄨˋ', 'ai'])
    assert.equal(isLookedFor(composed, 'zh'), false, composed);
});
