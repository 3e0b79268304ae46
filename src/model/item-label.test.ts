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
