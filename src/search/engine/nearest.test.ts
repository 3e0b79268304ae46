import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../model/languages.ts';
import { indexPack } from './index-words.ts';
import { nearestUnits } from './nearest.ts';

const near = (language: Language, texts: readonly string[], query: string): string[] => {
  const units = texts.map((text, at) => ({
    ...{ id: String(at + 1), text, section: 0, principles: '', goals: [] },
  }));
  const index = indexPack({ language, units, sections: [], concepts: [] });
  return nearestUnits(index, query, 3).map(({ unit, words }) => `${unit.id}: ${words.join(' ')}`);
};

test('words like those typed, the rarer ones first; it says which', () => {
  const texts = ['We encrypt the data.', 'The data and the data.', 'Encryption of data', 'Roads'];
  assert.deepEqual(near('en', texts, 'encriptation'), ['3: Encryption', '1: encrypt']);
  assert.deepEqual(near('ru', ['Шифрование данных', 'Дороги'], 'шифровщик'), ['1: Шифрование']);
  assert.deepEqual(near('ar', ['التشفير', 'الطرق'], 'المشفر'), ['1: التشفير']);
});

test('in Chinese the characters that a unit has', () => {
  const texts = ['弥合数字鸿沟', '儿童安全', '数字经济'];
  assert.deepEqual(near('zh', texts, '童话数'), ['2: 童', '1: 数', '3: 数']);
});

test('at most so many; none for what is like nothing', () => {
  assert.equal(near('en', ['data', 'data', 'data', 'data'], 'datum').length, 3);
  assert.deepEqual(near('en', ['data'], 'zzz'), []);
  assert.deepEqual(near('zh', ['数字'], '?'), []);
  assert.deepEqual(near('zh', ['数字', '见 A/HRC/17 号'], 'church 17'), []);
});
