/** Words chosen by sentence and word in six languages; nothing that joins is cut. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Language } from '../model/languages.ts';
import type { TextPosition } from './anchor.ts';
import { firstChoice, moved, piecesOf, resized, snapped } from './selection.ts';

const texts: Readonly<Record<Language, string>> = {
  zh: '我们将弥合数字鸿沟。我们承诺：连通所有人！',
  en: 'We will close all digital divides. Do we commit (by 2030) to it? Yes, we do.',
  fr: 'Nous comblerons les fractures numériques. L’accès est un droit. Oui !',
  es: 'Cerraremos la brecha digital. ¿Y el acceso? ¡Sí!',
  ru: 'Мы ликвидируем цифровые разрывы. А доступ? Да!',
  ar: 'سنسد جميع الفجوات الرقمية. هل نلتزم بذلك؟ نعم!',
};
const sentences: Readonly<Record<Language, number>> = { zh: 2, en: 3, fr: 3, es: 3, ru: 3, ar: 3 };

const cut = (text: string, place: TextPosition | undefined): string =>
  place ? text.slice(place.start, place.end) : '';

/** With the segmenter taken away, as in Firefox before 125. */
function without(run: () => void): void {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    run();
  } finally {
    Reflect.defineProperty(Intl, 'Segmenter', {
      value: Segmenter,
      configurable: true,
      writable: true,
    });
  }
}

describe('sentences and words', () => {
  const languages = Object.entries(texts).flatMap(([code, text]): [Language, string][] =>
    code === 'zh' ||
    code === 'en' ||
    code === 'fr' ||
    code === 'es' ||
    code === 'ru' ||
    code === 'ar'
      ? [[code, text]]
      : [],
  );
  for (const [language, text] of languages) {
    const check = (): void => {
      const found = piecesOf(text, language, 'sentence');
      assert.equal(found.length, sentences[language]);
      assert.deepEqual(firstChoice(text, language), found[0]);
      const words = piecesOf(text, language, 'word');
      assert.ok(words.length >= 6);
      for (const word of [...found, ...words])
        assert.equal(cut(text, word), cut(text, word).trim());
    };
    test(language, check);
    test(`${language}, without the segmenter of the browser`, () => without(check));
  }

  test('step by step, to both ends and not beyond', () => {
    const pieces = piecesOf(texts.en, 'en', 'sentence');
    const [first, second, third] = pieces;
    assert.ok(first && second && third);
    assert.deepEqual(moved(pieces, first, 1), second);
    assert.deepEqual(moved(pieces, second, -1), first);
    assert.deepEqual(moved(pieces, third, 1), third);
    assert.deepEqual(moved(pieces, first, -1), first);
  });

  test('wider and narrower at either edge, a word at least', () => {
    const words = piecesOf(texts.en, 'en', 'word');
    let chosen: TextPosition = words[2] ?? { start: 0, end: 0 };
    assert.equal(cut(texts.en, chosen), 'close');
    chosen = resized(words, chosen, 'end', 1);
    assert.equal(cut(texts.en, chosen), 'close all');
    chosen = resized(words, chosen, 'start', 1);
    assert.equal(cut(texts.en, chosen), 'will close all');
    for (let turn = 0; turn < 9; turn += 1) chosen = resized(words, chosen, 'end', -1);
    assert.equal(cut(texts.en, chosen), 'will');
    chosen = resized(words, chosen, 'end', 1);
    chosen = resized(words, chosen, 'start', -1);
    assert.equal(cut(texts.en, chosen), 'close');
    assert.deepEqual(resized(words, chosen, 'start', -1), chosen);
  });
});

describe('what a pointer chose', () => {
  const snap = (text: string, start: number, end: number): string =>
    cut(text, snapped(text, { start, end }));

  test('has no blanks around it, and may be nothing', () => {
    assert.equal(snap('one  two three', 3, 9), 'two');
    assert.equal(snapped('one  two', { start: 3, end: 5 }), undefined);
    assert.equal(snapped('one', { start: 2, end: 1 }), undefined);
    assert.equal(snap('one', -5, 50), 'one');
  });

  test('cuts no grapheme: surrogates, marks, families of signs', () => {
    assert.equal(snap('a𠮷b', 2, 4), '𠮷b');
    assert.equal(snap('a𠮷b', 0, 2), 'a𠮷');
    assert.equal(snap('e\u0301te\u0301', 1, 3), 'e\u0301t');
    assert.equal(snap('x👩‍💻y', 2, 4), '👩‍💻');
    assert.equal(snap('中文字', 1, 2), '文');
  });

  test('cuts no Arabic word, nor the article from it; Latin letters may be parted', () => {
    const text = 'سنسد جميع الفجوات الرقمية (2030)، نعم';
    assert.equal(snap(text, 6, 12), 'جميع الفجوات');
    assert.equal(snap(text, 20, 25), 'الرقمية');
    assert.equal(snap(text, text.indexOf('2'), text.indexOf('2') + 2), '20');
    assert.equal(snap('نُقِرُّ بذلك', 2, 3), 'نُقِرُّ');
    assert.equal(snap('connection', 0, 7), 'connect');
  });
});
