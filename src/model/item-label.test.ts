import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { itemLabel, itemLetters, splitItemLabel } from './item-label.ts';
import { languageCodes } from './languages.ts';

describe('the labels that a language prints are read back', () => {
  for (const language of languageCodes) {
    test(language, () => {
      for (const letter of itemLetters.slice(0, 13)) {
        const label = itemLabel(language, letter);
        assert.deepEqual(splitItemLabel(`${label} words`, language), {
          letter,
          label,
          rest: 'words',
        });
      }
    });
  }
});

test('labels by language: (a), a), Arabic letters in abjad order', () => {
  const labels = languageCodes.map((code) =>
    ['a', 'e', 'm'].map((letter) => itemLabel(code, letter)).join(' '),
  );
  assert.deepEqual(labels, [
    '(a) (e) (m)',
    '(a) (e) (m)',
    'a) e) m)',
    'a) e) m)',
    'a) e) m)',
    '(أ) (هـ) (م)',
  ]);
});

test('other forms of a label are read, and kept as written', () => {
  assert.deepEqual(splitItemLabel('（b） 词', 'zh'), { letter: 'b', label: '（b）', rest: '词' });
  assert.deepEqual(splitItemLabel('b)\u00A0mots', 'fr'), {
    letter: 'b',
    label: 'b)',
    rest: 'mots',
  });
  // Arabic ha with and without the tatweel is one letter.
  assert.equal(splitItemLabel('(ه) كلمات', 'ar')?.letter, 'e');
  assert.equal(splitItemLabel('(c) كلمات', 'ar')?.letter, 'c');
  // Full-width, and without a space before a Chinese word.
  assert.equal(splitItemLabel('（ｂ）词', 'zh')?.letter, 'b');
  assert.equal(splitItemLabel('(b)词', 'zh')?.rest, '词');
});

test('Russian items may have letters of their own alphabet, or one that looks like a Latin one', () => {
  const letters = [...'абвгдежзиклмн'].map((one) => splitItemLabel(`${one}) слова`, 'ru')?.letter);
  assert.equal(letters.join(''), 'abcdefghijklm');
  assert.equal(splitItemLabel('(с) слова', 'ru')?.letter, 'c');
  assert.equal(splitItemLabel('б) слова', 'en'), undefined);
});

test('what is no label stays with the words', () => {
  for (const line of [
    'a word',
    '(a)word',
    '(A) word',
    '(ab) word',
    '1. word',
    '(1) word',
    '',
    'word (a) word',
  ]) {
    assert.equal(splitItemLabel(line, 'en'), undefined, line);
  }
  // Arabic letters are labels in Arabic alone.
  assert.equal(splitItemLabel('(أ) word', 'en'), undefined);
  assert.equal(splitItemLabel('(ث) كلمات', 'ar'), undefined);
});
